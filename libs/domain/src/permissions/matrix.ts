import type { Role } from './roles.js';

/**
 * How far a permission reaches. `own`: cases led by oneself; `programme`: all of one's programme;
 * `consented`: only persons whose consent P2 is active; `self`: one's own account; `all`: the installation.
 */
export type Scope = 'self' | 'own' | 'programme' | 'consented' | 'all';

type Grant = Readonly<Partial<Record<Role, Scope>>>;

const everyone = (scope: Scope) =>
  ({
    MENTOR: scope,
    COORDINATOR: scope,
    PM: scope,
    FINANCE: scope,
    DPO: scope,
    ADMIN: scope,
    SMS_MONITOR: scope,
    SMS_REGISTRY: scope,
    SMS_READMISSION: scope,
    SMS_HEAD: scope,
    DONOR_VIEWER: scope,
  }) as const satisfies Grant;

const mentor = { MENTOR: 'own' } as const satisfies Grant;
const coordinator = { COORDINATOR: 'programme' } as const satisfies Grant;
const manager = { PM: 'programme' } as const satisfies Grant;
/** Those who work on a case. */
const caseWorkers = { ...mentor, ...coordinator } as const satisfies Grant;
/** The second pair of eyes: the PM too, where one coordinator is alone (D-36). */
const approvers = { ...coordinator, ...manager } as const satisfies Grant;
/** Those who read a case's content. */
const caseReaders = { ...caseWorkers, ...manager } as const satisfies Grant;
/** The desks of the state's readmission side (D-22); they reach no file of the NGO, and nobody else reaches theirs. */
const registry = { SMS_REGISTRY: 'all' } as const satisfies Grant;
const readmissionOfficer = { SMS_READMISSION: 'all' } as const satisfies Grant;
const readmissionHead = { SMS_HEAD: 'all' } as const satisfies Grant;
const readmissionSide = {
  ...registry,
  ...readmissionOfficer,
  ...readmissionHead,
} as const satisfies Grant;

/** Role x permission x scope. What is not written here is denied. Drives guards, tests, OpenAPI and buttons. */
export const PERMISSION_MATRIX = {
  // one's own account
  'account.manage': everyone('self'),
  'unsent-form.manage': everyone('self'),
  // accounts of others
  'user.read': { ADMIN: 'all', COORDINATOR: 'programme', PM: 'programme' },
  'user.administer': { ADMIN: 'all' },
  'organisation.read': { ADMIN: 'all', COORDINATOR: 'programme', PM: 'programme' },
  'organisation.administer': { ADMIN: 'all' },
  // the trail
  'audit.read': { DPO: 'all', ADMIN: 'all' },
  'outbox.read': { ADMIN: 'all' },
  // addresses that refuse letters: one's own, and those for whom one can act
  'mail-fault.manage': { ...everyone('self'), ...approvers, ADMIN: 'all' },
  // cases: reading and describing
  'case.read': { MENTOR: 'own', COORDINATOR: 'programme', PM: 'programme' },
  'case.create': { MENTOR: 'own', COORDINATOR: 'programme' },
  'case.update': caseWorkers,
  'case.export': { MENTOR: 'own', COORDINATOR: 'programme', PM: 'programme' },
  'timeline.read': caseReaders,
  'deadline.read': caseReaders,
  'calendar.read': caseReaders,
  'calendar-feed.manage': { MENTOR: 'self', COORDINATOR: 'self', PM: 'self' },
  'queue.read': {
    ...caseReaders,
    ...readmissionSide,
    FINANCE: 'programme',
    DPO: 'all',
    ADMIN: 'all',
  },
  'mentor.read': approvers,
  'saved-view.manage': { MENTOR: 'self', COORDINATOR: 'self', PM: 'self' },
  'person.read': { MENTOR: 'own', COORDINATOR: 'programme', PM: 'programme' },
  'person.update': caseWorkers,
  'duplicate.decide': caseWorkers,
  // cases: one permission per command of the machine (cases/transitions.ts; checked by a test)
  'case.submit': caseWorkers,
  'case.acknowledge': coordinator,
  'case.confirm-eligibility': coordinator,
  'case.waitlist': coordinator,
  'case.offer-place': coordinator,
  'case.reject': coordinator,
  'case.lodge-appeal': mentor,
  'case.uphold-appeal': manager,
  'case.refuse-appeal': manager,
  'case.start-assessment': mentor,
  'case.complete-assessment': mentor,
  'case.submit-plan': mentor,
  'case.return-plan': approvers,
  'case.approve-plan': approvers,
  'case.amend-plan': mentor,
  'case.approve-amendment': approvers,
  'case.return-amendment': approvers,
  'case.discard-amendment': mentor,
  'case.record-new-need': mentor,
  'case.request-closure': caseWorkers,
  'case.confirm-closure': approvers,
  'case.refuse-closure': approvers,
  'case.close-from-register': coordinator,
  'case.record-not-returned': coordinator,
  'case.suspend': mentor,
  'case.resume': mentor,
  'case.close-lost-contact': coordinator,
  'case.withdraw': caseWorkers,
  'case.transfer-out': coordinator,
  'case.reopen': coordinator,
  'case.anonymise': { DPO: 'all' },
  'case.assign-mentor': coordinator,
  'case.confirm-arrival': caseWorkers,
  'case.move-flight': caseWorkers,
  'case.record-no-show': caseWorkers,
  'case.extend-support': manager,
  'appeal.read': caseReaders,
  // consent and safe contact
  'consent.read': { ...caseReaders, DPO: 'all' },
  'consent.record': caseWorkers,
  'consent.withdraw': { ...caseWorkers, DPO: 'all' },
  'safe-contact.read': caseReaders,
  'text-message.read': caseReaders,
  'safe-contact.update': caseWorkers,
  // notes; which single note opens is decided by `noteAccess` (assessments)
  'note.read': caseReaders,
  'note.read-restricted': caseReaders,
  'note.read-sealed': caseReaders,
  'note.create': caseWorkers,
  'note.reclassify': coordinator,
  // tasks
  'task.read': caseReaders,
  'task.create': caseReaders,
  'task.complete': caseReaders,
  'task.assign': approvers,
  // assessments
  'eligibility.answer': caseWorkers,
  'assessment.read': caseReaders,
  'assessment.read-health': approvers,
  'assessment.record': mentor,
  'assessment.waive': caseWorkers,
  // monitoring visits and the survey
  'visit.read': caseReaders,
  'visit.plan': caseWorkers,
  'visit.record': caseWorkers,
  'visit.miss': caseWorkers,
  'visit.reschedule': caseWorkers,
  'visit.refuse': caseWorkers,
  'visit.waive': approvers,
  'survey.record': caseWorkers,
  'satisfaction.record': caseReaders,
  'survey-instrument.read': { ...caseReaders, ADMIN: 'all' },
  'survey-instrument.administer': { ADMIN: 'all' },
  // plan, items, money
  'plan.read': caseReaders,
  'plan.draft': mentor,
  'goal.decide': mentor,
  'plan.ask-override': caseWorkers,
  'plan.override-ceiling': manager,
  'item.read': { ...caseReaders, FINANCE: 'programme' },
  'item.order': mentor,
  'item.deliver': mentor,
  'item.add-evidence': mentor,
  'item.verify': caseReaders,
  'item.settle': { FINANCE: 'programme' },
  'item.cancel': caseWorkers,
  'item.return-goods': mentor,
  'item.verify-return': coordinator,
  'item.give-immediate-help': mentor,
  'item.approve-immediate-help': approvers,
  'item.refuse-immediate-help': approvers,
  'checklist.read': { ...caseReaders, FINANCE: 'programme' },
  'checklist.record': { ...caseWorkers, FINANCE: 'programme' },
  'budget.read': { FINANCE: 'programme', PM: 'programme', COORDINATOR: 'programme' },
  'budget.administer': manager,
  'programme.read': { ...caseReaders, FINANCE: 'programme', DPO: 'all', ADMIN: 'all' },
  'programme.administer': { ADMIN: 'all' },
  // numbers of the rules (design.md 3.3)
  'parameter.read': { ...approvers, ADMIN: 'all' },
  // reminders: everybody's own inbox and the ladders
  'notice.manage': everyone('self'),
  'reminder.read': { ...approvers, ADMIN: 'all' },
  // queues, planned tasks, deliveries, and another try for what was given up
  'system.operate': { ADMIN: 'all' },
  // days off of each country
  'holiday.read': { ...approvers, ADMIN: 'all' },
  'holiday.administer': { ADMIN: 'all' },
  // registers
  'import.manage': { COORDINATOR: 'programme' },
  // a referral of the State Migration Service: one step, a receipt number, nothing more (D-04)
  'referral.submit': { SMS_MONITOR: 'all' },
  // readmission: reading, and one permission per command of its machine (readmission/readmission-machine.ts)
  'readmission.read': readmissionSide,
  'arrival.read': readmissionSide,
  'agreement.read': readmissionSide,
  'readmission.register-incoming': registry,
  'readmission.return-incomplete': readmissionOfficer,
  'readmission.resubmit': registry,
  'readmission.acknowledge': registry,
  'readmission.start-check': readmissionOfficer,
  'readmission.prepare-reply': readmissionOfficer,
  'readmission.return-reply': readmissionHead,
  'readmission.sign-reply': readmissionHead,
  'readmission.dispatch-reply': registry,
  'readmission.confirm-effect': readmissionHead,
  'readmission.deny-effect': readmissionHead,
  'readmission.plan-arrival': registry,
  'readmission.confirm-arrival': registry,
  'readmission.record-withdrawal': registry,
  // the state's view and the donor's
  'outcome.read': { SMS_MONITOR: 'consented' },
  'release.read': { DONOR_VIEWER: 'all' },
} as const satisfies Record<string, Grant>;

export type Permission = keyof typeof PERMISSION_MATRIX;

export const PERMISSIONS = Object.keys(PERMISSION_MATRIX) as readonly Permission[];

/** The reach of a permission for a role, or undefined: denied. */
export const scopeOf = (role: Role, permission: Permission): Scope | undefined =>
  (PERMISSION_MATRIX[permission] as Grant)[role];
