import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Attempt } from './use-attempt';

interface AttemptFormProps {
  readonly attempt: Attempt;
  readonly send: () => Promise<void>;
  readonly children: ReactNode;
}

/** The form of an attempt: what is not filled in is told at its field, not by the browser in its own language. */
export function AttemptForm({ attempt, send, children }: AttemptFormProps) {
  return (
    <form
      noValidate
      onSubmit={(event) => void attempt.run(event, send)}
      onInput={({ target }) => {
        if (target instanceof HTMLInputElement) attempt.typed(target.name);
      }}
    >
      <Stack gap="md">{children}</Stack>
    </form>
  );
}
