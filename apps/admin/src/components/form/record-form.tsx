import { Alert, Button, Group, Stack } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { LeaveQuestion, useDialog } from '#/components/dialog';
import { ProblemPanel } from '#/components/feedback';
import { draftOf, showForm } from '#/lib/drafts';
import { shortInstant } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import type { Problem } from '#/lib/problems';
import { ConflictDialog } from './conflict-dialog';
import { ErrorSummary } from './error-summary';
import { type AnyForm, fieldAround, type Fields, FormScopeProvider } from './form-scope';
import { KeptLine } from './kept-line';
import { formMessages } from './messages';
import type { RecordForm as FormState } from './use-record-form';
import { faultsIn, type Submit } from './use-submit';
import { valueAt } from './value-path';

interface RecordFormProps<Values extends Record<string, unknown>> {
  readonly form: FormState<Values>;
  readonly submit: Submit<Values>;
  /** What the button does, in a verb of the trade; "Save" without it. */
  readonly action?: string;
  readonly onCancel?: () => void;
  /** More buttons beside the main one. */
  readonly buttons?: ReactNode;
  readonly children: ReactNode;
}

interface DraftNoticeProps {
  /** When it was saved, where the server kept it. */
  readonly since: boolean | string;
  readonly onDiscard: () => void;
}

interface CancelProps {
  readonly form: Pick<FormState<never>, 'name' | 'discard'>;
  readonly onCancel: () => void;
  readonly busy: boolean;
}

function DraftNotice({ since, onDiscard }: DraftNoticeProps) {
  const t = useMessages(formMessages);
  const language = useLanguage();
  const text =
    typeof since === 'string' ? t('restoredAt', { time: shortInstant(since, language) }) : '';
  return (
    <Alert color="petrol" role="status" py="xs">
      <Group gap="sm">
        {text || t('restored')}
        <Button size="compact-sm" variant="subtle" onClick={onDiscard}>
          {t('discard')}
        </Button>
      </Group>
    </Alert>
  );
}

/** "Cancel": in a dialog the dialog asks about unsent text, on a page the form does. */
function Cancel({ form, onCancel, busy }: CancelProps) {
  const t = useMessages(formMessages);
  const dialog = useDialog();
  const [asking, setAsking] = useState(false);
  const ask = (): void => (draftOf(form.name) === undefined ? onCancel() : setAsking(true));
  const discard = (): void => {
    form.discard();
    onCancel();
  };
  return (
    <>
      <Button variant="default" onClick={dialog ? dialog.close : ask} disabled={busy}>
        {t('cancel')}
      </Button>
      {asking ? (
        <LeaveQuestion onStay={() => setAsking(false)} onKeep={onCancel} onDiscard={discard} />
      ) : null}
    </>
  );
}

/** Shows what the form or one of its fields finds wrong. @returns whether there is anything */
function hasFaults(form: AnyForm, fields: Fields): boolean {
  const { hasErrors, errors } = form.validate();
  const own = [...fields].flatMap(([path, { fault }]) => {
    const text = fault?.(valueAt(form.getValues(), path)) ?? null;
    return text === null ? [] : [[path, text] as const];
  });
  // All at once: a fault that its field told before would count as shown already, and be lost.
  form.setErrors({ ...errors, ...Object.fromEntries(own) });
  return hasErrors || own.length > 0;
}

interface RefusalProps {
  readonly problem: Problem | null;
  readonly fields: Fields;
}

/** A refusal that its fields tell needs no second box; any other comes into view with the focus, wherever the button is. */
function Refusal({ problem, fields }: RefusalProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) place.current?.focus();
  }, [problem]);
  if (problem === null) return null;
  const faults = faultsIn(problem);
  const told = faults.length > 0 && faults.every(({ path }) => fieldAround(fields, path) !== null);
  if (told) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <ProblemPanel problem={problem} />
    </div>
  );
}

/** A form with its summary of faults, its problem, its draft notice and its comparison after a conflict. */
export function RecordForm<Values extends Record<string, unknown>>(props: RecordFormProps<Values>) {
  const { form: state, submit, action, onCancel, buttons, children } = props;
  const t = useMessages(formMessages);
  const summary = useRef<HTMLDivElement>(null);
  const [fields] = useState<Fields>(() => new Map());
  const form = state.form as unknown as AnyForm;

  const watch = useDialog()?.watch;
  useEffect(() => {
    const ends = [showForm(state.name), watch?.(state.name)];
    return () => ends.forEach((end) => end?.());
  }, [state.name, watch]);

  const leadToFaults = useRef(false);
  const { errors } = form;
  useEffect(() => {
    if (!leadToFaults.current || !Object.values(errors).some(Boolean)) return;
    leadToFaults.current = false;
    summary.current?.focus();
  }, [errors]);

  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    leadToFaults.current = true;
    if (!hasFaults(form, fields)) await submit.run();
  };

  return (
    <FormScopeProvider form={form} fields={fields}>
      <form noValidate onSubmit={(event) => void onSubmit(event)}>
        <Stack gap="md">
          {state.restored ? <DraftNotice since={state.restored} onDiscard={state.discard} /> : null}
          <ErrorSummary place={summary} />
          <Refusal problem={submit.problem} fields={fields} />
          {children}
          {state.savesItself ? null : <KeptLine name={state.name} />}
          <Group gap="sm" className="no-print">
            <Button type="submit" loading={submit.busy}>
              {action ?? t('save')}
            </Button>
            {buttons}
            {onCancel ? <Cancel form={state} onCancel={onCancel} busy={submit.busy} /> : null}
          </Group>
        </Stack>
      </form>
      <ConflictDialog submit={submit} mine={state.form.getValues()} />
    </FormScopeProvider>
  );
}
