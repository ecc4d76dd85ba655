import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconTrash, IconUserPlus } from '@tabler/icons-react';
import { RELATIONS } from '@qayidis/domain/code-lists';
import { Section } from '#/components/display';
import { CheckboxField, type RecordFormState, SelectField } from '#/components/form';
import { relationMessages } from '#/lib/codes/people';
import { useMessages } from '#/lib/i18n';
import { referralMessages } from '../messages';
import {
  type MemberValues,
  newMember,
  type PersonValues,
  type ReferralValues,
} from '../referral-values';
import { AgeWarning } from './age-warning';
import { IdentityFields } from './person-fields';

const MOST_MEMBERS = 30;

const within = (at: string, field: string): string => (at ? `${at}.${field}` : field);

/** What a member of the household is to the principal. */
export function KinshipFields({ at }: { readonly at: string }) {
  const t = useMessages(referralMessages);
  const relation = useMessages(relationMessages);
  return (
    <>
      <SelectField
        name={within(at, 'relation')}
        label={t('relation')}
        choices={RELATIONS.map((value) => ({ value, label: relation(value) }))}
        required
      />
      <CheckboxField name={within(at, 'dependant')} label={t('dependant')} />
    </>
  );
}

/** Who a member of the household is, and what to the principal. */
export function RelativeFields({ at }: { readonly at: string }) {
  return (
    <>
      <IdentityFields at={within(at, 'person')} />
      <KinshipFields at={at} />
    </>
  );
}

interface MemberProps {
  readonly index: number;
  readonly member: MemberValues;
  readonly principal: PersonValues;
  readonly onRemove: () => void;
}

function Member({ index, member, principal, onRemove }: MemberProps) {
  const t = useMessages(referralMessages);
  const position = index + 1;
  return (
    <Fieldset legend={t('member', { position })}>
      <Stack gap="md">
        <RelativeFields at={`members.${index}`} />
        <AgeWarning relation={member.relation} member={member.person} principal={principal} />
        <Group>
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={onRemove}
          >
            {t('removeMember', { position })}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

/** Who comes with the principal or waits at home. */
export function MemberFields({ form }: { readonly form: RecordFormState<ReferralValues>['form'] }) {
  const t = useMessages(referralMessages);
  const { members, principal } = form.getValues();
  return (
    <Section title={t('household')}>
      <Stack gap="md">
        {members.length === 0 ? <Text c="dimmed">{t('noMembers')}</Text> : null}
        {members.map((member, index) => (
          <Member
            key={member.key}
            index={index}
            member={member}
            principal={principal}
            onRemove={() => form.removeListItem('members', index)}
          />
        ))}
        {members.length < MOST_MEMBERS ? (
          <Group>
            <Button
              variant="default"
              leftSection={<IconUserPlus size={16} aria-hidden />}
              onClick={() => form.insertListItem('members', newMember())}
            >
              {t('addMember')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Section>
  );
}
