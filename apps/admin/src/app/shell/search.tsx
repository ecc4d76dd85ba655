import { useRouter } from '@tanstack/react-router';
import { SearchDialog } from '#/features/search/public';

interface SearchProps {
  readonly onClose: () => void;
}

/** The search from anywhere: what is found is opened. */
export function Search({ onClose }: SearchProps) {
  const router = useRouter();
  const openCase = (caseId: string): void => {
    onClose();
    void router.navigate({ href: `/cases/${caseId}` });
  };
  return <SearchDialog onOpenCase={openCase} onClose={onClose} />;
}
