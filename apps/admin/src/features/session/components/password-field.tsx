import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useMessages } from '#/lib/i18n';
import { sessionMessages } from '../messages';

interface PasswordFieldProps extends Pick<PasswordInputProps, 'description' | 'error'> {
  readonly 'data-autofocus'?: boolean;
  readonly label: string;
  readonly name: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A password; the keyboard too reaches the button that shows it. */
export function PasswordField({ onChange, ...props }: PasswordFieldProps) {
  const t = useMessages(sessionMessages);
  return (
    <PasswordInput
      required
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
      {...props}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
