import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';

interface ShellShortcuts {
  readonly onSearch: (() => void) | null;
  readonly onHelp: () => void;
}

/** Shortcuts that work everywhere, in a text field too; listed in the shortcuts sheet. */
export function useShellShortcuts({ onSearch, onHelp }: ShellShortcuts): void {
  const navigate = useNavigate();
  useHotkeys(
    [
      ['mod+K', () => onSearch?.()],
      ['alt+K', onHelp],
      ['alt+H', () => void navigate({ to: '/' })],
    ],
    [],
    true,
  );
}
