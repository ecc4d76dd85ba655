import { Button, Stack, Text } from '@mantine/core';
import { actorsOf, type CaseCommand } from '@qayidis/domain/cases';
import { ROLES, type Role } from '@qayidis/domain/permissions';
import { IconArrowRight, IconLock } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { caseCommandMessages } from '#/lib/codes/case-commands';
import { useMessages } from '#/lib/i18n';
import { roleMessages } from '#/lib/roles';
import type { CaseAction, CaseDetail } from '../api/case-page';
import { nextStepMessages } from '../messages';
import styles from './next-step.module.css';
import { ReasonLink } from './reason-link';
import type { Reason } from './use-reasons';

interface Props {
  readonly of: CaseDetail;
  readonly command: CaseCommand;
  /** Undefined where somebody else takes the step. */
  readonly action: CaseAction | undefined;
  readonly label: string;
  readonly reasons: readonly Reason[];
  readonly onChoose: (command: CaseCommand) => void;
}

/** Who takes the step, where it is not the reader. */
function OthersStep({ of, command }: Pick<Props, 'of' | 'command'>) {
  const t = useMessages(nextStepMessages);
  const role = useMessages(roleMessages);
  const step = useMessages(caseCommandMessages)(command);
  if (command === 'ALL_DELIVERED')
    return (
      <Text>
        {t('allDelivered')}{' '}
        <ReasonLink of={of} place={{ section: 'items' }} onCommand={() => undefined} />
      </Text>
    );
  const roles = actorsOf(of.state, command).filter((actor): actor is Role =>
    (ROLES as readonly string[]).includes(actor),
  );
  return <Text>{t('others', { step, roles: roles.map((one) => role(one)).join(', ') })}</Text>;
}

interface ReasonsProps {
  readonly of: CaseDetail;
  readonly reasons: readonly Reason[];
  readonly onCommand: (command: CaseCommand) => void;
}

/** All that the step still asks for; where it says nothing of it, that it is not possible. */
function Reasons({ of, reasons, onCommand }: ReasonsProps) {
  const t = useMessages(nextStepMessages);
  const told = reasons.filter(({ text }) => text.trim() !== '');
  if (told.length === 0) return <Text fz="sm">{t('notNow')}</Text>;
  return (
    <>
      <Text fz="sm" fw={550}>
        {t('before')}
      </Text>
      <ul>
        {told.map(({ text, place }) => (
          <li key={text}>
            <span>{text}</span> <ReasonLink of={of} place={place} onCommand={onCommand} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The step that the work aims at: prominent even before it is possible, and then with all that it still asks for. */
export function NextStep({ of, command, action, label, reasons, onChoose }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  if (action === undefined) return <OthersStep of={of} command={command} />;
  if (action.allowed)
    return (
      <Button
        size="md"
        rightSection={<IconArrowRight size={16} aria-hidden />}
        className={styles['step'] ?? ''}
        onClick={() => onChoose(command)}
      >
        {label}
      </Button>
    );
  return (
    <Stack gap="xs">
      <Button
        size="md"
        variant="light"
        aria-disabled
        aria-describedby={id}
        leftSection={<IconLock size={16} aria-hidden />}
        className={styles['step'] ?? ''}
        onClick={() => list.current?.focus()}
      >
        {label}
      </Button>
      <div ref={list} id={id} tabIndex={-1} className={styles['reasons']}>
        <Reasons of={of} reasons={reasons} onCommand={onChoose} />
      </div>
    </Stack>
  );
}
