import { Alert } from '@mantine/core';
import type { Schemas } from '@qayidis/contracts';
import { useMessages } from '#/lib/i18n';
import { assessmentMessages, contradictionMessages } from '../assessment-messages';
import { contradictionsIn, deniedFactors, type FormValues } from '../forms';

interface Props {
  readonly kind: Schemas['FormKind'];
  readonly values: FormValues;
  /** The vulnerability factors that the case holds already. */
  readonly factors: readonly Schemas['CaseFactorResponse'][];
}

/** Points out what does not fit together; it stops nobody, for both may be true. */
export function Contradictions({ kind, values, factors }: Props) {
  const t = useMessages(contradictionMessages);
  const flag = useMessages(assessmentMessages);
  const denied = deniedFactors(kind, values, factors).map((one) => flag(one));
  const texts = [
    ...contradictionsIn(kind, values).map((one) => t(one)),
    ...(denied.length > 0 ? [t('denied', { factors: denied.join(', ') })] : []),
  ];
  return (
    <div role="status">
      {texts.length > 0 ? (
        <Alert color="orange" title={t('title')}>
          {texts.map((text) => (
            <div key={text}>{text}</div>
          ))}
        </Alert>
      ) : null}
    </div>
  );
}
