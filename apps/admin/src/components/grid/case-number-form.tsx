import { Button, Group, TextInput } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import { useMessages } from '#/lib/i18n';
import { fieldText } from '#/lib/problems';
import { caseNumberIn } from '#/lib/search-params';
import { gridMessages } from './messages';

interface CaseNumberFormProps {
  readonly value: string | undefined;
  /** Undefined: every case. */
  readonly onChange: (number: string | undefined) => void;
}

/** One case by its number, which is a code and may stand in an address (decisions.md E-09). */
export function CaseNumberForm({ value, onChange }: CaseNumberFormProps) {
  const t = useMessages(gridMessages);
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  const [wrong, setWrong] = useState(false);
  const find = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = typed.trim().toUpperCase();
    const number = caseNumberIn(text);
    setWrong(text !== '' && number === undefined);
    if (text === '' || number) onChange(number);
  };
  return (
    <form noValidate role="search" onSubmit={find}>
      <Group gap={4} wrap="nowrap" align="flex-start">
        <TextInput
          id={id}
          aria-label={t('caseNumber')}
          placeholder={t('caseNumberExample')}
          w={150}
          maxLength={20}
          error={wrong ? fieldText({ code: 'BAD_FORMAT' }) : null}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('findCase')}
        </Button>
      </Group>
    </form>
  );
}
