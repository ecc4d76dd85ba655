import { Alert, Button, Group, VisuallyHidden } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '#/lib/i18n';
import { actionMessages } from './messages';

export interface OfferedAction {
  readonly key: string;
  /** A verb of the trade. */
  readonly label: string;
  /** Where the label alone does not say on what it acts, as in a row of a table. */
  readonly name?: string;
  readonly allowed: boolean;
  /** Every reason against it, in words; all can be put right in one go. */
  readonly reasons: readonly string[];
  /** Where each reason is put right, in the order of the reasons. */
  readonly leads?: readonly ReactNode[];
  /** The step that usually comes next. */
  readonly main?: boolean;
  /** Ends or takes away something. */
  readonly grave?: boolean;
}

interface TransitionBarProps {
  readonly actions: readonly OfferedAction[];
  readonly onChoose: (key: string) => void;
  /** As small as the buttons of a table's rows. */
  readonly compact?: boolean;
}

interface BlockedProps {
  readonly action: OfferedAction;
  readonly size: 'sm' | 'compact-sm';
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Not truly disabled: a disabled button can neither be reached by keyboard nor say why. */
function BlockedAction({ action, size, open, onToggle }: BlockedProps) {
  const id = useId();
  return (
    <>
      <Button
        size={size}
        variant="default"
        c="dimmed"
        bg="gray.1"
        aria-disabled
        aria-label={action.name}
        aria-expanded={open}
        aria-describedby={id}
        leftSection={<IconLock size={14} aria-hidden />}
        onClick={onToggle}
      >
        {action.label}
      </Button>
      <VisuallyHidden id={id}>{action.reasons.join(' ')}</VisuallyHidden>
    </>
  );
}

interface AllowedProps extends Pick<BlockedProps, 'action' | 'size'> {
  readonly onChoose: () => void;
}

function AllowedAction({ action, size, onChoose }: AllowedProps) {
  const variant = action.main ? 'filled' : 'default';
  return (
    <Button
      size={size}
      variant={variant}
      {...(action.grave ? { c: 'pomegranate.7' } : {})}
      aria-label={action.name}
      onClick={onChoose}
    >
      {action.label}
    </Button>
  );
}

/** A step that was just taken may go while it has the focus, which no event tells: the focus then stays with the steps. */
function useFocusKept(group: RefObject<HTMLDivElement | null>, steps: string) {
  const held = useRef(false);
  useEffect(() => {
    if (held.current && document.activeElement === document.body) group.current?.focus();
  }, [group, steps]);
  return {
    onFocus: () => {
      held.current = true;
    },
    onBlur: () => {
      held.current = false;
    },
  };
}

interface ExplainedProps {
  readonly action: OfferedAction;
  readonly onClose: () => void;
}

function Explained({ action, onClose }: ExplainedProps) {
  const t = useMessages(actionMessages);
  return (
    <Alert
      mt="xs"
      color="gray"
      title={t('notYet', { action: action.label })}
      withCloseButton
      closeButtonLabel={t('hideReasons')}
      onClose={onClose}
    >
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {action.reasons.map((reason, index) => (
          <li key={reason}>
            {reason} {action.leads?.[index]}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** What can be done now, and for the rest the reason why not: the same answers by which the server refuses. */
export function TransitionBar({ actions, onChoose, compact = false }: TransitionBarProps) {
  const size = compact ? 'compact-sm' : 'sm';
  const t = useMessages(actionMessages);
  const [open, setOpen] = useState<string | null>(null);
  const group = useRef<HTMLDivElement>(null);
  const steps = actions.map(({ key, allowed }) => `${key}:${allowed}`).join();
  const focus = useFocusKept(group, steps);
  const allowed = actions.filter((action) => action.allowed);
  const blocked = actions.filter((action) => !action.allowed);
  const explained = blocked.find(({ key }) => key === open);
  return (
    <div className="no-print">
      <Group ref={group} gap="xs" role="group" aria-label={t('steps')} tabIndex={-1} {...focus}>
        {allowed.map((action) => (
          <AllowedAction
            key={action.key}
            action={action}
            size={size}
            onChoose={() => onChoose(action.key)}
          />
        ))}
        {blocked.map((action) => (
          <BlockedAction
            key={action.key}
            action={action}
            size={size}
            open={open === action.key}
            onToggle={() => setOpen(open === action.key ? null : action.key)}
          />
        ))}
      </Group>
      <div role="status">
        {explained ? <Explained action={explained} onClose={() => setOpen(null)} /> : null}
      </div>
    </div>
  );
}
