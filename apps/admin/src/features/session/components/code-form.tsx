import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ProblemPanel } from '#/components/feedback';
import { useMessages } from '#/lib/i18n';
import { sessionMessages } from '../messages';
import { AttemptForm } from './attempt-form';
import { useAttempt } from './use-attempt';

interface CodeFormProps {
  readonly description: string;
  /** The verb on the button. */
  readonly action: string;
  readonly send: (code: string) => Promise<void>;
  /** What is said of a wrong code where there are no backup codes yet. */
  readonly wrong?: string;
  /** The challenge is over: the password has to be typed again. */
  readonly onOver?: () => void;
}

/** Asks for a code of the authenticator app. The field is emptied after a wrong one. */
export function CodeForm({ description, action, send, wrong, onOver }: CodeFormProps) {
  const t = useMessages(sessionMessages);
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const attempt = useAttempt(({ code: met, params }) => {
    setCode('');
    field.current?.focus();
    if (met === 'NOT_SIGNED_IN' || params?.['attemptsLeft'] === 0) onOver?.();
  });
  const { busy, problem, faultOf } = attempt;
  const left = problem?.params?.['attemptsLeft'];
  return (
    <AttemptForm attempt={attempt} send={() => send(code)}>
      {problem ? (
        <ProblemPanel
          problem={problem}
          text={problem.code === 'SECOND_FACTOR_WRONG' ? wrong : undefined}
        />
      ) : null}
      <TextInput
        ref={field}
        label={t('code')}
        description={description}
        error={typeof left === 'number' ? t('attemptsLeft', { count: left }) : faultOf('code')}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={24}
        required
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy} fullWidth>
        {action}
      </Button>
    </AttemptForm>
  );
}
