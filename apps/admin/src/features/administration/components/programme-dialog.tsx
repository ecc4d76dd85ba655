import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import {
  CheckboxField,
  DateField,
  type FieldFaults,
  RecordForm,
  TextField,
  useRecordForm,
  useSubmit,
} from '#/components/form';
import { useMessages } from '#/lib/i18n';
import {
  changeProgramme,
  createProgramme,
  type Programme,
  useAdministrationChanged,
} from '../api/administration';
import { programmeMessages } from '../messages';

interface ProgrammeDialogProps {
  /** Null: a new one. */
  readonly programme: Programme | null;
  readonly onClose: () => void;
}

interface Values extends Record<string, unknown> {
  code: string;
  name: string;
  startsOn: string | null;
  endsOn: string | null;
  vulnerableOnly: boolean;
}

const NEW: Values = { code: '', name: '', startsOn: null, endsOn: null, vulnerableOnly: false };
const CODE = /^[A-Z0-9][A-Z0-9-]*$/;

const valuesOf = (programme: Programme): Values => ({
  code: programme.code,
  name: programme.name,
  startsOn: programme.startsOn,
  endsOn: programme.endsOn,
  vulnerableOnly: programme.vulnerableOnly,
});

function check({ code, name, startsOn, endsOn }: Values): FieldFaults {
  const backwards = startsOn !== null && endsOn !== null && endsOn < startsOn;
  return {
    code: CODE.test(code.trim()) ? null : 'BAD_FORMAT',
    name: name.trim() ? null : 'REQUIRED',
    startsOn: startsOn ? null : 'REQUIRED',
    endsOn: backwards ? 'INVALID' : endsOn ? null : 'REQUIRED',
  };
}

function useProgrammeForm({ programme, onClose }: ProgrammeDialogProps) {
  const t = useMessages(programmeMessages);
  const changed = useAdministrationChanged();
  const form = useRecordForm<Values>({
    name: `programme:${programme?.id ?? 'new'}`,
    initial: programme ? valuesOf(programme) : NEW,
    check,
  });
  const submit = useSubmit({
    form,
    version: programme?.version,
    send: ({ code, name, startsOn, endsOn, vulnerableOnly }, context) => {
      const body = {
        name: name.trim(),
        startsOn: startsOn ?? '',
        endsOn: endsOn ?? '',
        vulnerableOnly,
      };
      return programme
        ? changeProgramme(programme.id, body, context)
        : createProgramme({ ...body, code: code.trim() }, context);
    },
    fromCurrent: (current) => valuesOf(current as Programme),
    onDone: async () => {
      notifyDone(t('done'));
      onClose();
      await changed();
    },
  });
  return { form, submit };
}

export function ProgrammeDialog(props: ProgrammeDialogProps) {
  const { programme, onClose } = props;
  const t = useMessages(programmeMessages);
  const { form, submit } = useProgrammeForm(props);
  return (
    <Dialog onClose={onClose} title={t(programme ? 'change' : 'add')}>
      <RecordForm form={form} submit={submit} onCancel={onClose}>
        {programme ? null : (
          <TextField
            name="code"
            label={t('code')}
            description={t('codeHint')}
            max={30}
            required
            autoComplete="off"
          />
        )}
        <TextField name="name" label={t('name')} max={200} required autoComplete="off" />
        <DateField name="startsOn" label={t('startsOn')} required />
        <DateField name="endsOn" label={t('endsOn')} required />
        <CheckboxField name="vulnerableOnly" label={t('vulnerableOnly')} />
      </RecordForm>
    </Dialog>
  );
}
