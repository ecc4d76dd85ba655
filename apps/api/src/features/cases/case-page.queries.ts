import { Injectable } from '@nestjs/common';
import {
  type CaseAction,
  type CaseFacts,
  completeness,
  isFormalSuccess,
  missingForNext,
} from '@qayidis/domain/cases';
import { azPlaceOf } from '@qayidis/domain/code-lists';
import { daysBetween, type PlainDate } from '@qayidis/domain/kernel';
import { type Actor, type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { PersonEntity, PersonOpener } from '../persons/public.js';
import { TaskTexts } from '../tasks/public.js';
import { CaseCommands } from './case-commands.service.js';
import { headerRow, type HeaderRow } from './case-page.rows.js';
import { isOverdue } from './case-row.mapper.js';
import { demandCase } from './case-scope.js';
import { CaseEntity } from './case.entity.js';
import type { CaseActionResponse, CaseMemberResponse } from './dto/case-parts.response.js';
import type { CaseResponse } from './dto/case.response.js';

interface Member {
  readonly person_id: string;
  readonly relation: string;
  readonly dependant: boolean;
}

/** One case in full, as the person who reads it may see it. */
@Injectable()
export class CasePageQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: CaseCommands,
    private readonly persons: PersonOpener,
    private readonly taskTexts: TaskTexts,
  ) {}

  get(actor: Actor, id: string): Promise<CaseResponse> {
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        await demandCase(tx, id);
        const page = await this.page(tx, id);
        tx.audit({ action: 'case.read', entity: 'case', entityId: id, caseId: id });
        return page;
      },
      { readOnly: true },
    );
  }

  /** The page inside a unit of work, for the answer to a command. */
  async page(tx: Transaction, id: string): Promise<CaseResponse> {
    const of = await tx.em.findOneByOrFail(CaseEntity, { id });
    const { tasks: sealed, ...header } = await headerRow(tx, id);
    const tasks = (await this.taskTexts.open(tx, sealed)).map(({ caseId: _of, ...task }) => task);
    const members = await this.members(tx, id);
    const facts = await this.commands.facts(tx, of);
    const actions = (await this.commands.actions(tx, of, facts)).map(toAction);
    return {
      ...toHeader(of, header, members, tx.today),
      ...toState(of, facts),
      tasks,
      members,
      actions,
    };
  }

  private async members(tx: Transaction, caseId: string): Promise<CaseMemberResponse[]> {
    const rows = await tx.query<Member>(
      `select person_id, relation, dependant from case_members where case_id = $1
        order by relation <> 'PRINCIPAL', person_id`,
      [caseId],
    );
    const persons = await tx.em
      .createQueryBuilder(PersonEntity, 'p')
      .where('p.id in (:...ids)', { ids: rows.map((row) => row.person_id) })
      .getMany();
    const open = new Map((await this.persons.open(tx, persons)).map((one) => [one.id, one]));
    return rows.flatMap(({ person_id, relation, dependant }) => {
      const person = open.get(person_id);
      return person ? [{ relation, dependant, person }] : [];
    });
  }
}

const named = (id: string | null, name: string | null) =>
  id === null ? null : { id, name: name ?? '' };

type Header = Omit<
  CaseResponse,
  'members' | 'actions' | 'tasks' | keyof ReturnType<typeof toState>
>;

function toHeader(
  of: CaseEntity,
  { mentorName, coordinatorName, ...header }: Omit<HeaderRow, 'tasks'>,
  members: readonly CaseMemberResponse[],
  today: PlainDate,
): Header {
  const principal = members.find(({ relation }) => relation === 'PRINCIPAL')?.person;
  const { givenName = '', familyName = '', fatherName = null } = principal ?? {};
  return {
    ...header,
    id: of.id,
    number: of.number,
    version: of.version,
    episode: of.episode,
    principal: { id: of.principalId, givenName, familyName, fatherName },
    mentor: named(of.mentorId, mentorName),
    coordinator: named(of.coordinatorId, coordinatorName),
    placeCode: of.placeCode,
    economicRegion: of.placeCode === null ? null : (azPlaceOf(of.placeCode)?.region ?? null),
    sendingCountry: of.sendingCountry,
    returnType: of.returnType,
    origin: of.origin,
    source: of.source,
    urgent: of.urgent,
    confidentiality: of.confidentiality,
    priorityLevel: of.priorityLevel,
    priorityScore: of.priorityScore,
    arrivalOn: of.arrivalOn,
    plannedArrivalOn: of.plannedArrivalOn,
    daysSinceArrival: of.arrivalOn === null ? null : daysBetween(of.arrivalOn, today),
    overdue: isOverdue(of.nextDueOn, today),
    nextDueOn: of.nextDueOn,
    nextDueKind: of.nextDueKind,
    createdAt: of.createdAt.toISOString(),
    updatedAt: of.updatedAt.toISOString(),
  };
}

function progressOf(of: CaseEntity, facts: CaseFacts) {
  const file = completeness(of.state, facts);
  const next = missingForNext(of.state, facts);
  return {
    completeness: { ...file, missing: [...file.missing] },
    nextStep: next && { state: next.state, missing: [...next.missing] },
  };
}

const toState = (of: CaseEntity, facts: CaseFacts) => ({
  state: of.state,
  stateSince: of.stateSince,
  acknowledgementLate: of.overdue,
  referralConsent: of.referralConsent,
  ...progressOf(of, facts),
  undecidedDuplicates: facts.referral.undecidedDuplicates,
  referredOn: of.referredOn,
  registeredOn: of.registeredOn,
  supportEndOn: of.supportEndOn,
  supportExtensionMonths: of.supportExtensionMonths,
  receiverAcceptedOn: of.receiverAcceptedOn,
  suspendedOn: of.suspendedOn,
  suspendReason: of.suspendReason,
  rejectedOn: of.rejectedOn,
  rejectReason: of.rejectReason,
  appeal: of.appeal,
  closureReason: of.closureReason,
  closedOn: of.closedOn,
  goals: { ...facts.goals },
  formalSuccess: isFormalSuccess(facts.closureReason, facts.goals.reached),
  stateBeforeSuspension: of.stateBeforeSuspension,
  stateBeforeClosure: of.stateBeforeClosure,
});

const toAction = ({
  command,
  permission,
  allowed,
  needs,
  refusals,
}: CaseAction): CaseActionResponse => ({
  command,
  permission,
  allowed,
  needs: [...needs],
  reasons: refusals.map(({ code, params = {}, overridableBy = [] }) => ({
    code,
    params: { ...params },
    overridableBy: [...overridableBy],
  })),
});
