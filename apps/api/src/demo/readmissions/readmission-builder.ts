import type { Calendar } from '@qayidis/domain/calendar';
import { explainDue } from '@qayidis/domain/deadlines';
import { addDays, type PlainDate } from '@qayidis/domain/kernel';
import {
  holderOf,
  type ReadmissionEvent,
  replyRule,
  SEEDED_AGREEMENTS,
  UNANSWERED_STATES,
} from '@qayidis/domain/readmission';
import { newId } from '../../platform/ids/index.js';
import type { SeededRandom } from '../cases/random.js';
import type { PlannedReadmission } from './plan.data.js';
import type { StatePerson } from './someone-of-the-state.js';

interface World {
  readonly today: PlainDate;
  readonly calendar: Calendar;
  readonly random: SeededRandom;
  readonly desks: { readonly registry: string; readonly officer: string; readonly head: string };
}

interface Given {
  readonly profile: { readonly id: string; readonly code: string };
  readonly number: string;
}

type Row = Readonly<Record<string, unknown>>;
type Desk = keyof World['desks'];

const ROLE = { registry: 'SMS_REGISTRY', officer: 'SMS_READMISSION', head: 'SMS_HEAD' } as const;
const CHANNELS = ['PAPER', 'FAX', 'EMAIL', 'SYSTEM'] as const;
const UNANSWERED: readonly string[] = UNANSWERED_STATES;
const REFUSAL = 'Göstərilən şəxs reyestrlərdə Azərbaycan vətəndaşı kimi tapılmadı.';

/** One request with its history and clock, by the same rules as the product's own. */
export class ReadmissionBuilder {
  private readonly id = newId();
  private readonly receivedOn: PlainDate;
  private readonly events: Row[] = [];

  constructor(
    private readonly planned: PlannedReadmission,
    private readonly world: World,
  ) {
    this.receivedOn = addDays(world.today, -planned.daysAgo);
  }

  build(person: StatePerson, { profile, number }: Given) {
    const channel = this.world.random.pick(CHANNELS);
    const due = this.dueOf(profile.code);
    this.tell('REGISTER_INCOMING', 'registry', this.receivedOn, channel);
    const parts = {
      ...this.intake(),
      ...this.reply(person),
      ...this.limit(person),
      ...this.arrival(person),
    };
    const { state, reply = null, from, accelerated } = this.planned;
    const row = {
      ...BLANK,
      id: this.id,
      number,
      person_id: person.id,
      profile_id: profile.id,
      requesting_state: from,
      procedure: accelerated ? 'ACCELERATED' : 'NORMAL',
      kind: this.world.random.chance(0.9) ? 'OWN_NATIONAL' : 'FAMILY_MEMBER',
      declaration_given: true,
      channel,
      incoming_number: `${from}-${this.world.random.whole(100, 999)}/${this.receivedOn.slice(0, 4)}`,
      received_on: this.receivedOn,
      state,
      state_since: this.daysAfter(2),
      holder: holderOf(state, reply),
      reply_state: reply,
      reply_due_on: this.showsDay() ? (due?.due ?? null) : null,
      created_by: this.world.desks.registry,
      created_at: at(this.receivedOn, 9),
      updated_at: at(this.daysAfter(2), 9),
      ...parts,
    };
    return { row, events: this.events, deadline: due === null ? [] : this.deadline(due) };
  }

  private dueOf(code: string) {
    const profile = SEEDED_AGREEMENTS.find((one) => one.code === code);
    const procedure = this.planned.accelerated ? 'ACCELERATED' : 'NORMAL';
    const rule = profile ? replyRule(profile, procedure) : null;
    return rule && explainDue(rule, () => this.receivedOn, this.world.calendar);
  }

  /** An annulled or withdrawn request has no limit; one that was answered keeps the day that it had. */
  private showsDay(): boolean {
    const { state } = this.planned;
    return state !== 'RETURNED' && state !== 'WITHDRAWN_BY_REQUESTING_STATE';
  }

  private deadline(due: NonNullable<ReturnType<ReadmissionBuilder['dueOf']>>): Row[] {
    const { state, reply } = this.planned;
    const met = reply === 'DISPATCHED';
    const open = UNANSWERED.includes(state);
    return [
      {
        id: newId(),
        readmission_id: this.id,
        kind: due.kind,
        rule: due.source,
        started_on: this.receivedOn,
        due_on: due.due,
        owner_role: 'SMS_READMISSION',
        country: 'AZ',
        state: met ? 'MET' : open ? 'OPEN' : 'CANCELLED',
        met_on: met ? this.daysAfter(12) : null,
        explanation: { ...due, pauses: [] },
        version: 1,
        created_at: at(this.receivedOn, 9),
      },
    ];
  }

  private intake(): Row {
    const { state } = this.planned;
    if (state === 'SUBMITTED' || state === 'WITHDRAWN_BY_REQUESTING_STATE') return {};
    if (state === 'RETURNED') {
      this.tell('RETURN_INCOMPLETE', 'officer', null, 'PHOTO', 1);
      return { incomplete_reason: 'PHOTO' };
    }
    const acknowledgedOn = this.daysAfter(1);
    this.tell('ACKNOWLEDGE', 'registry', acknowledgedOn, null, 1);
    if (state === 'REGISTERED') return { acknowledged_on: acknowledgedOn };
    this.tell('START_CHECK', 'officer', null, null, 2);
    return { acknowledged_on: acknowledgedOn, officer_id: this.world.desks.officer };
  }

  private reply({ key }: StatePerson): Row {
    const { reply, state } = this.planned;
    if (reply === undefined) return {};
    const outcome = state === 'REFUSED' ? 'NEGATIVE' : 'POSITIVE';
    this.tell('PREPARE_REPLY', 'officer', null, outcome, 8);
    const place = { table: 'readmissions', column: 'reply_text_cipher', rowId: this.id };
    const prepared = {
      reply_outcome: outcome,
      refusal_reason: outcome === 'NEGATIVE' ? 'NOT_NATIONAL' : null,
      reply_text_cipher: outcome === 'NEGATIVE' ? key.seal(place, REFUSAL) : null,
      prepared_by: this.world.desks.officer,
      prepared_on: this.daysAfter(8),
    };
    if (reply === 'PREPARED') return prepared;
    this.tell('SIGN_REPLY', 'head', null, null, 10);
    const signed = { ...prepared, signed_by: this.world.desks.head, signed_on: this.daysAfter(10) };
    if (reply === 'SIGNED') return signed;
    const dispatchedOn = this.daysAfter(12);
    this.tell('DISPATCH_REPLY', 'registry', dispatchedOn, 'PAPER', 12);
    return {
      ...signed,
      outgoing_number: `Ç-${this.world.random.whole(100, 999)}`,
      dispatch_route: 'PAPER',
      dispatched_by: this.world.desks.registry,
      dispatched_on: dispatchedOn,
    };
  }

  /** What the head said about a limit that passed. */
  private limit({ key }: StatePerson): Row {
    const confirmed = this.planned.state === 'DEEMED_ACCEPTED';
    if (!confirmed && !this.planned.denied) return {};
    this.tell(confirmed ? 'CONFIRM_EFFECT' : 'DENY_EFFECT', 'head', null, null, 18);
    const place = { table: 'readmissions', column: 'effect_text_cipher', rowId: this.id };
    return {
      limit_effect: confirmed ? 'CONFIRMED' : 'DENIED',
      effect_text_cipher: key.seal(place, 'Hüquq şöbəsi ilə razılaşdırılıb.'),
      effect_by: this.world.desks.head,
      effect_on: this.daysAfter(18),
    };
  }

  private arrival({ key }: StatePerson): Row {
    const { planned, state, noticeLate = false } = this.planned;
    if (planned === undefined) return {};
    const { today, random, desks } = this.world;
    const plannedOn = addDays(today, planned);
    const noticeOn = addDays(plannedOn, noticeLate ? -6 : -8);
    this.tell('PLAN_ARRIVAL', 'registry', plannedOn, 'GYD', 20);
    const arrived = state === 'ADMITTED';
    if (arrived) this.tell('CONFIRM_ARRIVAL', 'registry', plannedOn, 'GYD', 0, plannedOn);
    const place = { table: 'readmissions', column: 'notice_reason_cipher', rowId: this.id };
    return {
      planned_arrival_on: plannedOn,
      planned_arrival_time: random.pick(['05:40', '11:25', '19:10']),
      arrival_place: 'GYD',
      flight_number: random.pick(['J2 8', 'TK 338', 'LH 612']),
      escorts: random.whole(0, 3),
      notice_on: noticeOn <= today ? noticeOn : today,
      notice_late: noticeLate,
      notice_reason_cipher: noticeLate ? key.seal(place, 'Reys dəyişib.') : null,
      ...(arrived && { arrived_on: plannedOn, arrived_by: desks.registry }),
    };
  }

  /** So many days after the receipt, today at the latest. */
  private daysAfter(days: number): PlainDate {
    const day = addDays(this.receivedOn, days);
    return day <= this.world.today ? day : this.world.today;
  }

  private tell(
    kind: ReadmissionEvent,
    by: Desk,
    day: PlainDate | null,
    code: string | null,
    daysAfter = 0,
    on = this.daysAfter(daysAfter),
  ): void {
    this.events.push({
      id: newId(),
      readmission_id: this.id,
      at: at(on, 9 + (this.events.length % 8)),
      actor_id: this.world.desks[by],
      actor_role: ROLE[by],
      kind,
      data: { ...(day && { day }), ...(code && { code }) },
    });
  }
}

const at = (day: PlainDate, hour: number): string =>
  `${day}T${String(hour).padStart(2, '0')}:00:00+04:00`;

/** Every column that a row may leave empty: all rows of one statement have one shape. */
const BLANK: Row = {
  version: 1,
  notice_late: false,
  ...Object.fromEntries(
    `received_reason_cipher acknowledged_on officer_id incomplete_reason reply_outcome refusal_reason reply_text_cipher
   prepared_by prepared_on return_text_cipher signed_by signed_on outgoing_number dispatch_route dispatched_by
   dispatched_on limit_effect effect_text_cipher effect_by effect_on planned_arrival_on planned_arrival_time
   arrival_place flight_number escorts notice_on notice_reason_cipher arrived_on arrived_by`
      .split(/\s+/)
      .map((column): [string, null] => [column, null]),
  ),
};
