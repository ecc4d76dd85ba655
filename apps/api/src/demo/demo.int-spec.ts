import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CASE_STATES } from '@qayidis/domain/cases';
import { READMISSION_STATES } from '@qayidis/domain/readmission';
import { testConfig } from '../../test/test-config.js';
import { TestDatabase } from '../../test/test-database.js';
import { loadDemoOnce } from './load-demo.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await TestDatabase.create();
  await loadDemoOnce(testConfig({ databaseUrl: database.url }));
});
afterAll(() => database.drop());

const count = async (sql: string): Promise<number> =>
  (await database.query<{ count: number }>(`select count(*)::int as count from ${sql}`))[0]!.count;

const MEMBER = `(select m.case_id, m.relation, p.* from case_members m join persons p on p.id = m.person_id
  join cases c on c.id = m.case_id where c.state <> 'ANONYMISED')`;

it('children bear their father’s name and are as old as their parents can have them', async () => {
  const fathers = `${MEMBER} child join ${MEMBER} father on father.case_id = child.case_id
    and father.relation in ('PRINCIPAL', 'SPOUSE') and father.sex = 'M' where child.relation = 'CHILD'`;
  expect(await count(fathers)).toBeGreaterThan(20);
  expect(
    await count(`${fathers} and child.father_name not in
      (father.given_name || ' oğlu', father.given_name || ' qızı')`),
  ).toBe(0);
  expect(
    await count(`${fathers} and left(father.family_name, 4) <> left(child.family_name, 4)`),
  ).toBe(0);
  const parents = `${MEMBER} child join ${MEMBER} parent on parent.case_id = child.case_id
    and parent.relation in ('PRINCIPAL', 'SPOUSE') where child.relation = 'CHILD'`;
  expect(await count(`${parents} and child.birth_year - parent.birth_year < 18`)).toBe(0);
  const siblings = `(select father_name, given_name from ${MEMBER} x where relation = 'CHILD'
    group by case_id, father_name, given_name having count(*) > 1) twice`;
  expect(await count(siblings)).toBe(0);
});

it('spouses are of a like age, adult and of the other sex', async () => {
  const couples = `${MEMBER} a join ${MEMBER} b on b.case_id = a.case_id and b.relation = 'SPOUSE'
    where a.relation = 'PRINCIPAL'`;
  expect(await count(couples)).toBeGreaterThan(20);
  expect(
    await count(`${couples} and (a.sex = b.sex or abs(a.birth_year - b.birth_year) > 9
      or b.birth_year > extract(year from now()) - 18)`),
  ).toBe(0);
});

it('an anonymised file names nobody and has no key', async () => {
  const gone = `cases c join case_members m on m.case_id = c.id join persons p on p.id = m.person_id
    where c.state = 'ANONYMISED'`;
  expect(await count(gone)).toBeGreaterThan(0);
  expect(
    await count(`${gone} and (p.given_name <> '' or p.family_name <> '' or p.father_name is not null
      or p.phone_cipher is not null or c.principal_sort_key <> '' or c.retention_until is not null
      or exists (select 1 from data_keys k where k.subject_id in (p.id, c.id)))`),
  ).toBe(0);
});

it('nothing has happened tomorrow, and an arrival is confirmed wherever the work stands on it', async () => {
  const late = ['ASSESSMENT', 'PLANNING', 'PLAN_REVIEW', 'ASSISTANCE', 'FOLLOW_UP', 'CLOSED'];
  const states = late.map((state) => `'${state}'`).join(', ');
  expect(
    await count(`cases c join return_events r on r.id = c.return_event_id where c.state in (${states})
      and (c.arrival_on is null or r.arrival_on <> c.arrival_on or r.arrival_evidence is null
        or r.arrival_confirmed_by is null)`),
  ).toBe(0);
  expect(
    await count(`plan_items where greatest(delivered_on, verified_on, settled_on) > app.today()
      or verified_on < delivered_on`),
  ).toBe(0);
  expect(await count('assessments where held_on > app.today()')).toBe(0);
  expect(await count('notes where happened_on > app.today()')).toBe(0);
});

it('payments are said to be settled only where no money is open, and finance has cases to say it of', async () => {
  const open = `exists (select 1 from plan_items i left join plans p on p.id = i.plan_id
    where i.case_id = c.id and (i.plan_id is null or p.state = 'ACTIVE')
      and i.state not in ('SETTLED', 'CANCELLED', 'RETURNED_GOODS'))`;
  const said = `checklist_entries e join cases c on c.id = e.case_id and e.outcome is not null`;
  expect(await count(said)).toBeGreaterThan(0);
  expect(await count(`${said} and ${open}`)).toBe(0);
  const silent = `cases c where c.state = 'FOLLOW_UP' and not exists
    (select 1 from checklist_entries e where e.case_id = c.id and e.outcome is not null)`;
  expect(await count(`${silent} and not ${open}`)).toBeGreaterThan(0);
  expect(await count(`${silent} and ${open}`)).toBeGreaterThan(0);
});

it('every state is there, and something is due or waits for each role that works', async () => {
  for (const state of CASE_STATES)
    expect([state, await count(`cases where state = '${state}'`)]).not.toEqual([state, 0]);
  expect(
    await count("tasks where assignee_role = 'MENTOR' and due_on is not null"),
  ).toBeGreaterThan(5);
  expect(await count("tasks where assignee_role = 'COORDINATOR'")).toBeGreaterThan(5);
  expect(await count('cases where next_due_on < app.today()')).toBeGreaterThan(3);
  expect(
    await count('cases where next_due_on between app.today() and app.today() + 7'),
  ).toBeGreaterThan(3);
  expect(await count("plan_items where state = 'DELIVERED'")).toBeGreaterThan(0);
  expect(await count("plan_items where state = 'VERIFIED'")).toBeGreaterThan(0);
  expect(
    await count("cases where retention_until < app.today() and state <> 'ANONYMISED'"),
  ).toBeGreaterThan(0);
  expect(
    await count(`(select plan_id from plan_items i join plans p on p.id = i.plan_id where p.state = 'SUBMITTED'
      group by plan_id having sum(planned_minor) > 200000) above`),
  ).toBeGreaterThan(0);
});

it('plans end with their cases, and goals of completed ones were reached', async () => {
  expect(
    await count(`cases c join plans p on p.case_id = c.id where c.state = 'CLOSED'
      and p.state <> case when c.closure_reason = 'COMPLETED' then 'COMPLETED' else 'CANCELLED' end`),
  ).toBe(0);
  expect(await count("plans where ended_with_case and state = 'ACTIVE'")).toBe(0);
  expect(
    await count("plan_goals where state = 'REACHED' and decided_on is not null"),
  ).toBeGreaterThan(0);
});

it('plans are signed after their case was registered, and are looked at since they came in', async () => {
  const early = await database.query(
    `select c.number from plans p join cases c on c.id = p.case_id
      where p.signed_on < c.registered_on
         or c.state = 'PLAN_REVIEW' and p.state = 'SUBMITTED' and p.submitted_at::date <> c.state_since`,
  );
  expect(early).toEqual([]);
});

it('the register has requests in every state, limits that passed, and some of which four fifths are gone', async () => {
  const states = await database.query<{ state: string }>('select distinct state from readmissions');
  expect(states.map(({ state }) => state).sort()).toEqual([...READMISSION_STATES].sort());
  const open = "readmissions r where r.state in ('SUBMITTED', 'REGISTERED', 'VERIFYING')";
  expect(await count(`${open} and r.reply_due_on < app.today()`)).toBeGreaterThan(1);
  expect(await count(`${open} and r.reply_due_on = app.today()`)).toBeGreaterThan(0);
  expect(
    await count(`${open} and r.reply_due_on > app.today() and r.reply_due_on <= app.today() + 3`),
  ).toBeGreaterThan(1);
  // The limit of a list is that of the engine's row.
  expect(
    await count(`deadlines d join readmissions r on r.id = d.readmission_id
      where d.state = 'OPEN' and d.due_on is distinct from r.reply_due_on`),
  ).toBe(0);
  expect(
    await count(`readmission_persons s join persons p on p.search_key = s.search_key
      and p.birth_year = s.birth_year`),
  ).toBe(0);
});

it('the programme and the offices have Azerbaijani names, the donors those of their countries', async () => {
  const named = await database.query<{ name: string }>(
    `select name from programmes union all select name from organisations where kind <> 'DONOR' order by 1`,
  );
  expect(named.map(({ name }) => name)).toEqual([
    'Dövlət Miqrasiya Xidməti',
    'Körpü QHT',
    'Reinteqrasiya dəstəyi (nümunə)',
    'Reinteqrasiya proqramının ofisi',
    'Yuva QHT',
  ]);
});
