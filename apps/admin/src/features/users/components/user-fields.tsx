import {
  KINDS_OF_ORGANISATION,
  leftBehind,
  NEEDS,
  type OrganisationKind,
} from '@qayidis/domain/accounts';
import { ROLES, type Role } from '@qayidis/domain/permissions';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type FieldFaults, SelectField, TextField, useFormScope } from '#/components/form';
import { isLanguage, type Language, LANGUAGE_NAMES, LANGUAGES, useMessages } from '#/lib/i18n';
import { roleMessages } from '#/lib/roles';
import { organisationsQuery, programmesQuery, type User } from '../api/user-queries';
import { usersMessages } from '../messages';

const MAX_NAME = 120;

/** What an administrator decides about an account. */
export interface UserValues extends Record<string, unknown> {
  name: string;
  role: string | null;
  organisationId: string | null;
  programmeId: string | null;
  locale: string | null;
}

export const userValuesOf = (user: User): UserValues => ({
  name: user.name,
  role: user.role,
  organisationId: user.organisation?.id ?? null,
  programmeId: user.programme?.id ?? null,
  locale: user.locale,
});

const roleOf = (code: string | null): Role | undefined => ROLES.find((role) => role === code);

/** The same rule as the server's: without these the role would see nothing (ACC-17). */
export function checkUser(values: UserValues): FieldFaults {
  const role = roleOf(values.role);
  const needs = role ? NEEDS[role] : { organisation: false, programme: false };
  return {
    name: values.name.trim() ? null : 'REQUIRED',
    role: role ? null : 'REQUIRED',
    organisationId: needs.organisation && !values.organisationId ? 'REQUIRED' : null,
    programmeId: needs.programme && !values.programmeId ? 'REQUIRED' : null,
  };
}

interface Decided {
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly programmeId: string | null;
  readonly locale: Language;
}

/** The values as the server takes them, once they were checked. */
export const decided = (values: UserValues): Decided => ({
  name: values.name.trim(),
  role: roleOf(values.role) ?? 'MENTOR',
  organisationId: values.organisationId,
  programmeId: values.programmeId,
  locale: isLanguage(values.locale) ? values.locale : 'az',
});

/** The same rule as the server's (ACC-25). */
const fits = (role: Role | undefined, kind: OrganisationKind): boolean =>
  role === undefined || KINDS_OF_ORGANISATION[role].includes(kind);

const choicesOf = (items: readonly { id: string; name: string }[] | undefined) =>
  (items ?? []).map(({ id, name }) => ({ value: id, label: name }));

/** Another role takes an organisation that does not fit it out of the form, instead of a refusal later. */
function useFittingOrganisation(role: Role | undefined): void {
  const { form } = useFormScope();
  const organisations = useQuery(organisationsQuery).data;
  useEffect(() => {
    const chosen = organisations?.find(({ id }) => id === form.getValues()['organisationId']);
    if (chosen && !fits(role, chosen.kind)) form.setFieldValue('organisationId', null);
  }, [form, organisations, role]);
}

/** Another role takes out of the form what it does not need, as the server does (ACC-17). */
function useNeededBelonging(role: Role | undefined): void {
  const { form } = useFormScope();
  const before = useRef(role);
  useEffect(() => {
    const left = before.current;
    before.current = role;
    if (left === undefined || role === undefined || left === role) return;
    const { organisationId, programmeId } = form.getValues() as UserValues;
    form.setValues(leftBehind({ role: left, organisationId, programmeId }, { role }));
  }, [form, role]);
}

export function UserFields({ role: chosen }: { readonly role: string | null }) {
  const t = useMessages(usersMessages);
  const role = useMessages(roleMessages);
  const organisations = useQuery(organisationsQuery).data;
  const programmes = useQuery(programmesQuery).data;
  const known = roleOf(chosen);
  useFittingOrganisation(known);
  useNeededBelonging(known);
  const needs = known ? NEEDS[known] : { organisation: false, programme: false };
  return (
    <>
      <TextField name="name" label={t('name')} required max={MAX_NAME} autoComplete="off" />
      <SelectField
        name="role"
        label={t('role')}
        required
        choices={ROLES.map((code) => ({ value: code, label: role(code) }))}
      />
      <SelectField
        name="organisationId"
        label={t('organisation')}
        required={needs.organisation}
        choices={choicesOf(
          organisations?.filter(({ active, kind }) => active && fits(known, kind)),
        )}
      />
      <SelectField
        name="programmeId"
        label={t('programme')}
        required={needs.programme}
        choices={choicesOf(programmes)}
      />
      <SelectField
        name="locale"
        label={t('language')}
        required
        choices={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
      />
    </>
  );
}
