import { ORGANISATION_KINDS, type OrganisationKind } from '@qayidis/domain/accounts';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { RecordForm, SelectField, TextField, useRecordForm, useSubmit } from '#/components/form';
import { useMessages } from '#/lib/i18n';
import {
  createOrganisation,
  type Organisation,
  renameOrganisation,
  useAdministrationChanged,
} from '../api/administration';
import { kindMessages, organisationMessages } from '../messages';

interface OrganisationDialogProps {
  /** Null: a new one. */
  readonly organisation: Organisation | null;
  readonly onClose: () => void;
}

interface Values extends Record<string, unknown> {
  name: string;
  kind: string | null;
}

const valuesOf = (organisation: Organisation | null): Values => ({
  name: organisation?.name ?? '',
  kind: organisation?.kind ?? null,
});

/** A new organisation, or another name for one; its kind stays what it was. */
export function OrganisationDialog({ organisation, onClose }: OrganisationDialogProps) {
  const t = useMessages(organisationMessages);
  const kind = useMessages(kindMessages);
  const changed = useAdministrationChanged();
  const form = useRecordForm<Values>({
    name: `organisation:${organisation?.id ?? 'new'}`,
    initial: valuesOf(organisation),
    check: (values) => ({
      name: values.name.trim() ? null : 'REQUIRED',
      kind: values.kind ? null : 'REQUIRED',
    }),
  });
  const submit = useSubmit({
    form,
    version: organisation?.version,
    send: ({ name, kind: chosen }, context) =>
      organisation
        ? renameOrganisation(organisation, name.trim(), context)
        : createOrganisation({ name: name.trim(), kind: chosen as OrganisationKind }, context),
    fromCurrent: (current) => valuesOf(current as Organisation),
    onDone: async () => {
      notifyDone(t('done'));
      onClose();
      await changed();
    },
  });
  return (
    <Dialog onClose={onClose} title={t(organisation ? 'RENAME' : 'add')}>
      <RecordForm form={form} submit={submit} onCancel={onClose}>
        <TextField name="name" label={t('name')} max={200} required autoComplete="off" />
        {organisation ? null : (
          <SelectField
            name="kind"
            label={t('kind')}
            choices={ORGANISATION_KINDS.map((value) => ({ value, label: kind(value) }))}
            required
          />
        )}
      </RecordForm>
    </Dialog>
  );
}
