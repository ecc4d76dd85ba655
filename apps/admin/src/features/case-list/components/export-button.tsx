import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { notifyProblem, notifyWarning } from '#/components/feedback';
import type { CaseSearch } from '#/lib/case-search';
import { useLanguage, useMessages } from '#/lib/i18n';
import { problemFrom } from '#/lib/problems';
import { exportMessages } from '../list-messages';

interface ExportButtonProps {
  readonly search: CaseSearch;
  /** The ids of the columns that are shown now. */
  readonly shown: () => readonly string[];
}

function download(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  URL.revokeObjectURL(href);
}

const FORMATS = ['xlsx', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** The list as it stands, as a file; the server asks to confirm who one is first. */
export function ExportButton({ search, shown }: ExportButtonProps) {
  const t = useMessages(exportMessages);
  const language = useLanguage();
  const file = useMutation({
    mutationFn: async (format: Format) => {
      const { exporters } = await import('../api/case-export');
      return exporters[format](search, shown(), language);
    },
    onSuccess: ({ blob, cutAt }, format) => {
      // The name says it too: the message is gone when the file is opened.
      const name = cutAt === null ? t('fileName') : t('cutFileName', { rows: String(cutAt) });
      download(blob, `${name}.${format}`);
      if (cutAt !== null) notifyWarning(t('cut', { count: cutAt }));
    },
    onError: (error) => notifyProblem(problemFrom(error)),
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={file.isPending}
        >
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => file.mutate(format)}>
            {t(format)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
