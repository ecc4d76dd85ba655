import { Text } from '@mantine/core';
import { checkPassword, PASSWORD_LENGTH } from '@qayidis/domain/accounts';
import { useMessages } from '#/lib/i18n';
import { problemMessages } from '#/lib/problems';
import { sessionMessages } from '../messages';
import { PasswordField } from './password-field';
import type { Attempt } from './use-attempt';

interface NewPasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Name, e-mail and organisation: a guesser knows them too. */
  readonly context: readonly string[];
  /** What the form and the server said of it. */
  readonly attempt: Attempt;
}

const NAME = 'new-password';

/** A new password, judged while it is typed by the rules that the server applies (ACC-01 to ACC-03). */
export function NewPasswordField(props: NewPasswordFieldProps) {
  const { label, value, onChange, context, attempt } = props;
  const t = useMessages(sessionMessages);
  const text = useMessages(problemMessages);
  const verdict = checkPassword(value, context);
  const { problem, faultOf } = attempt;
  const refused = problem?.code.startsWith('PASSWORD_') === true ? text(problem.code) : undefined;
  const error = faultOf(NAME) ?? refused;
  const judged = verdict.ok ? t('passwordGood') : text(verdict.error.code);
  return (
    <div>
      <PasswordField
        label={label}
        description={t('passwordHint', { min: PASSWORD_LENGTH.min })}
        name={NAME}
        autoComplete="new-password"
        error={error}
        value={value}
        onChange={onChange}
      />
      {/* A fault stands at the field already: the same sentence below it would be told twice. */}
      <Text fz="sm" mt={4} role="status" mih="1.4em">
        {value === '' || error ? null : judged}
      </Text>
    </div>
  );
}
