import { SimpleGrid, Text } from '@mantine/core';
import {
  FACTOR_SEVERITIES,
  VULNERABILITY_FACTORS,
  type VulnerabilityFactor,
} from '@qayidis/domain/code-lists';
import { useState } from 'react';
import { Dialog } from '#/components/dialog';
import { notifyDone } from '#/components/feedback';
import { RecordForm, SelectField, useRecordForm, useSubmit } from '#/components/form';
import { send } from '#/lib/api';
import { nameOf } from '#/lib/codes';
import { factorMessages, severityMessages } from '#/lib/codes/vulnerability-factors';
import { useMessages } from '#/lib/i18n';
import { type Assessments, type CaseDetail, useCaseChanged } from '../api/casework';
import { assessmentMessages } from '../assessment-messages';
import { caseworkMessages } from '../messages';
import { choicesOf } from './choices';

type Recorded = Omit<Assessments['factors'][number], 'source'>;

interface FactorsFormProps {
  readonly of: CaseDetail;
  readonly data: Assessments;
  readonly person: CaseDetail['members'][number]['person'];
  readonly onClose: () => void;
}

type Values = Record<VulnerabilityFactor, string | null>;

const valuesOf = (factors: readonly Recorded[], personId: string): Values => {
  const own = factors.filter((one) => one.personId === personId);
  return Object.fromEntries(
    VULNERABILITY_FACTORS.map((code) => [
      code,
      own.find(({ factor }) => factor === code)?.severity ?? null,
    ]),
  ) as Values;
};

/** The list is stored as a whole: the factors of the others are sent as they stand. */
function bodyOf(factors: readonly Recorded[], personId: string, values: Values) {
  const others = factors
    .filter((one) => one.personId !== personId)
    .map(({ personId: whose, factor, severity }) => ({ personId: whose, factor, severity }));
  const own = VULNERABILITY_FACTORS.flatMap((factor) =>
    values[factor] === null ? [] : [{ personId, factor, severity: values[factor] }],
  );
  return { factors: [...others, ...own] };
}

function useFactors({ of, data, person, onClose }: FactorsFormProps) {
  const common = useMessages(caseworkMessages);
  const changed = useCaseChanged();
  const [seen, setSeen] = useState<readonly Recorded[]>(data.factors);
  const [version] = useState(data.factorsVersion);
  const form = useRecordForm<Values>({
    name: `factors-${of.id}-${person.id}`,
    initial: valuesOf(seen, person.id),
  });
  const submit = useSubmit({
    form,
    version,
    fromCurrent: (current) => {
      const { factors } = current as { readonly factors: readonly Recorded[] };
      setSeen(factors);
      return valuesOf(factors, person.id);
    },
    send: (values, context) =>
      send({
        method: 'PUT',
        path: `/cases/${of.id}/factors`,
        version: context.version,
        body: bodyOf(seen, person.id, values),
      }),
    onDone: async () => {
      notifyDone(common('saved'));
      onClose();
      await changed();
    },
  });
  return { form, submit };
}

/** The vulnerability factors of one person, each with how grave it is. */
export function FactorsForm(props: FactorsFormProps) {
  const { person, onClose } = props;
  const t = useMessages(assessmentMessages);
  const common = useMessages(caseworkMessages);
  const factor = useMessages(factorMessages);
  const severity = useMessages(severityMessages);
  const { form, submit } = useFactors(props);
  return (
    <Dialog onClose={onClose} size="lg" title={t('factorsOf', { name: nameOf(person) })}>
      <RecordForm form={form} submit={submit} action={common('save')} onCancel={onClose}>
        <Text fz="sm">{t('factorsHint')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          {VULNERABILITY_FACTORS.map((code) => (
            <SelectField
              key={code}
              name={code}
              label={factor(code)}
              choices={choicesOf(FACTOR_SEVERITIES, severity)}
            />
          ))}
        </SimpleGrid>
      </RecordForm>
    </Dialog>
  );
}
