import { PasswordInput, Text } from '@mantine/core';
import { checkPassword, PASSWORD_LENGTH } from '@qayidis/domain/accounts';
import { useMessages } from '#/lib/i18n';
import { problemMessages, type Problem } from '#/lib/problems';
import { sessionMessages } from '../messages';

interface NewPasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Name, e-mail and organisation: a guesser knows them too. */
  readonly context: readonly string[];
  /** What the server said of it. */
  readonly problem: Problem | null;
}

/** A new password, judged while it is typed by the rules that the server applies (ACC-01 to ACC-03). */
export function NewPasswordField(props: NewPasswordFieldProps) {
  const { label, value, onChange, context, problem } = props;
  const t = useMessages(sessionMessages);
  const text = useMessages(problemMessages);
  const verdict = checkPassword(value, context);
  const refused = problem?.code.startsWith('PASSWORD_') === true ? text(problem.code) : undefined;
  return (
    <div>
      <PasswordInput
        label={label}
        description={t('passwordHint', { min: PASSWORD_LENGTH.min })}
        name="new-password"
        autoComplete="new-password"
        required
        error={refused}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
      />
      <Text fz="sm" mt={4} role="status" mih="1.4em">
        {value === '' ? null : verdict.ok ? t('passwordGood') : text(verdict.error.code)}
      </Text>
    </div>
  );
}
