import { Alert } from '@mantine/core';
import type { Relation } from '@qayidis/domain/code-lists';
import { contradictsAges } from '@qayidis/domain/persons';
import { useMessages } from '#/lib/i18n';
import { referralMessages } from '../messages';

interface Born {
  readonly bornOn: string | null;
  readonly birthYear: number | null;
}

interface AgeWarningProps {
  readonly relation: string | null;
  readonly member: Born;
  readonly principal: Born | undefined;
}

const yearOf = ({ bornOn, birthYear }: Born): number | null =>
  bornOn === null ? birthYear : Number(bornOn.slice(0, 4));

/** A kinship that contradicts the ages is marked as in a register, and may be saved: there are exceptions (CASE-80). */
export function AgeWarning({ relation, member, principal }: AgeWarningProps) {
  const t = useMessages(referralMessages);
  const contradicts =
    principal !== undefined &&
    contradictsAges(relation as Relation | null, yearOf(member), yearOf(principal));
  return (
    <div role="status">
      {contradicts ? <Alert color="orange">{t('agesContradict')}</Alert> : null}
    </div>
  );
}
