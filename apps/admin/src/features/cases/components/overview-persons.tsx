import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '#/components/actions';
import {
  type Definition,
  DefinitionList,
  MailLink,
  PhoneLink,
  Section,
} from '#/components/display';
import { notifyDone } from '#/components/feedback';
import { AgeWarning } from '#/features/referrals/public';
import { nameOf } from '#/lib/codes';
import {
  languageMessages,
  maritalStatusMessages,
  relationMessages,
  sexMessages,
} from '#/lib/codes/people';
import { nationalityName } from '#/lib/codes/places';
import { formatDate } from '#/lib/dates';
import { useLanguage, useMessages } from '#/lib/i18n';
import { type PersonRecord, removeMember } from '../api/case-facts';
import { type CaseDetail, principalOf, useCaseChanged } from '../api/case-page';
import { factMessages } from '../facts-messages';
import { casePageMessages } from '../messages';
import { EditButton } from './edit-button';
import { KinshipForm } from './kinship-form';
import { PersonForm } from './person-form';
import { useMayEdit } from './use-may-edit';

type Member = CaseDetail['members'][number];

/** Everything that is stored about a person. */
function usePersonItems(): (person: PersonRecord) => Definition[] {
  const t = useMessages(factMessages);
  const page = useMessages(casePageMessages);
  const sex = useMessages(sexMessages);
  const tongue = useMessages(languageMessages);
  const marital = useMessages(maritalStatusMessages);
  const language = useLanguage();
  return (person) => [
    {
      term: page('born'),
      value: person.bornOn ? formatDate(person.bornOn, language) : person.birthYear,
    },
    { term: t('sex'), value: sex(person.sex) },
    { term: page('fin'), value: person.fin },
    { term: t('documentNumber'), value: person.documentNumber },
    { term: page('phone'), value: person.phone ? <PhoneLink number={person.phone} /> : null },
    { term: t('email'), value: person.email ? <MailLink address={person.email} /> : null },
    { term: page('address'), value: person.address },
    {
      term: t('nationality'),
      value: person.nationality ? nationalityName(person.nationality, language) : null,
    },
    { term: t('languages'), value: person.languages.map((one) => tongue(one)).join(', ') },
    {
      term: t('maritalStatus'),
      value: person.maritalStatus ? marital(person.maritalStatus) : null,
    },
    { term: t('nameInForeignDocument'), value: person.nameInForeignDocument },
    ...(person.deceasedOn
      ? [{ term: t('deceasedOn'), value: formatDate(person.deceasedOn, language) }]
      : []),
  ];
}

interface MemberProps {
  readonly of: CaseDetail;
  readonly member: Member;
}

type Asked = 'edit' | 'kinship' | 'remove';

interface MemberDialogProps extends MemberProps {
  readonly asked: Asked | null;
  readonly onClose: () => void;
}

function MemberDialog({ of, member, asked, onClose }: MemberDialogProps) {
  const t = useMessages(factMessages);
  const changed = useCaseChanged();
  const { person } = member;
  const name = nameOf(person);
  switch (asked) {
    case 'edit':
      return <PersonForm of={of} person={person} onClose={onClose} />;
    case 'kinship':
      return <KinshipForm of={of} member={member} onClose={onClose} />;
    case 'remove':
      return (
        <ConfirmDialog
          name={`remove-member-${of.id}-${person.id}`}
          title={t('removePerson', { name })}
          text={t('removeText', { name })}
          action={t('remove')}
          version={of.version}
          send={async (_, context) => {
            await removeMember(of.id, person.id, context);
            notifyDone(t('removed'));
            await changed();
          }}
          onClose={onClose}
        />
      );
    case null:
      return null;
  }
}

/** Changing and taking out of the family; the principal stays. */
function MemberActions({ of, member }: MemberProps) {
  const { person, relation } = member;
  const t = useMessages(factMessages);
  const may = useMayEdit(of);
  const [asked, setAsked] = useState<Asked | null>(null);
  const name = nameOf(person);
  const button = (ask: Asked, label: string, accessible: string) => (
    <Button
      size="compact-sm"
      variant={ask === 'remove' ? 'subtle' : 'default'}
      {...(ask === 'remove' && { c: 'pomegranate.7' })}
      aria-label={accessible}
      onClick={() => setAsked(ask)}
    >
      {label}
    </Button>
  );
  const isRelative = relation !== 'PRINCIPAL' && may('member');
  return (
    <Group gap="xs">
      {may('person') ? button('edit', t('edit'), t('editPerson', { name })) : null}
      {isRelative ? button('kinship', t('kinship'), t('editKinship', { name })) : null}
      {isRelative ? button('remove', t('remove'), t('removePerson', { name })) : null}
      <MemberDialog of={of} member={member} asked={asked} onClose={() => setAsked(null)} />
    </Group>
  );
}

function MemberFacts({ of, member }: MemberProps) {
  const t = useMessages(factMessages);
  const kinship = useMessages(relationMessages);
  const itemsOf = usePersonItems();
  const { person, relation, dependant } = member;
  const isPrincipal = relation === 'PRINCIPAL';
  const items = itemsOf(person);
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={4}>
        <Text>
          <strong>{nameOf(person)}</strong> · {kinship(relation)}
          {dependant ? ` · ${t('dependant')}` : null}
        </Text>
        <MemberActions of={of} member={member} />
      </Group>
      <AgeWarning relation={relation} member={person} principal={principalOf(of)} />
      <DefinitionList items={isPrincipal ? items : items.filter(({ value }) => Boolean(value))} />
    </div>
  );
}

/** The principal with all that is known, and the family with what is. */
export function Persons({ of }: { readonly of: CaseDetail }) {
  const t = useMessages(casePageMessages);
  return (
    <Section title={t('persons')} aside={<EditButton of={of} form="member" named />}>
      <Stack gap="md">
        {of.members.map((member) => (
          <MemberFacts key={member.person.id} of={of} member={member} />
        ))}
      </Stack>
    </Section>
  );
}
