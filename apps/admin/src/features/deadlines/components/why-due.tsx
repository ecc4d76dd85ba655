import { ActionIcon } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { clockKindMessages } from '#/lib/codes';
import { useMessages } from '#/lib/i18n';
import type { ExplainedDeadline } from '../api/deadlines';
import { whyMessages } from '../messages';

const WhyDialog = lazy(() => import('./why-dialog'));

interface WhyDueProps {
  readonly caseId: string;
  readonly kind: ExplainedDeadline['kind'];
}

interface WhyButtonProps {
  readonly kind: keyof typeof clockKindMessages.table;
  readonly dialog: (onClose: () => void) => ReactNode;
}

/** Beside a date: says in words how it came about. */
export function WhyButton({ kind, dialog }: WhyButtonProps) {
  const t = useMessages(whyMessages);
  const clock = useMessages(clockKindMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={t('why', { what: clock(kind) })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <IconHelp size={16} aria-hidden />
      </ActionIcon>
      {open ? <Suspense fallback={null}>{dialog(() => setOpen(false))}</Suspense> : null}
    </>
  );
}

export function WhyDue({ caseId, kind }: WhyDueProps) {
  return (
    <WhyButton
      kind={kind}
      dialog={(onClose) => <WhyDialog caseId={caseId} kind={kind} onClose={onClose} />}
    />
  );
}
