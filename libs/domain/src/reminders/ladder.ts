import type {
  RecipientRelation,
  RecipientRole,
  ReminderAnchor,
  ReminderChannel,
  ReminderTrigger,
  StepUnit,
} from './vocabulary.js';

export interface Recipient {
  readonly role: RecipientRole;
  readonly relation: RecipientRelation;
}

export const isSameRecipient = (one: Recipient, other: Recipient): boolean =>
  one.role === other.role && one.relation === other.relation;

/** One rung: when, to whom, by which ways. */
export interface LadderStep {
  readonly anchor: ReminderAnchor;
  /** Before the anchor when negative; zero is its own day or moment. */
  readonly offset: number;
  readonly unit: StepUnit;
  readonly recipient: Recipient;
  readonly channels: readonly ReminderChannel[];
  /** The next level learns that the first did not act. */
  readonly escalation: boolean;
}

/** A ladder without steps is switched off. */
export interface Ladder {
  readonly trigger: ReminderTrigger;
  readonly steps: readonly LadderStep[];
}

/** What is fixed about a trigger; its steps are rows that may be changed. */
export interface TriggerTraits {
  /** Told at once, in the quiet hours too (REM-03). */
  readonly urgent: boolean;
  /** Protects a person: neither an administrator nor the reader can switch it off (REM-06). */
  readonly protects: boolean;
  /** Days after its day on which a step that could not be told in time is still told (REM-05). */
  readonly expiresAfter: number;
  readonly source: string;
  /** What makes it arise; LATER: the thing itself comes with a later issue, nothing arises yet. */
  readonly arises: 'CLOCK' | 'FACT' | 'EVENT' | 'LATER';
}

/** Names a step inside its ladder, whoever is told and whichever version says so: `DUE-5WD`, `USE+80PERCENT`. */
export const stepKey = ({
  anchor,
  offset,
  unit,
}: Pick<LadderStep, 'anchor' | 'offset' | 'unit'>): string =>
  `${anchor}${offset < 0 ? '-' : '+'}${Math.abs(offset)}${unit}`;
