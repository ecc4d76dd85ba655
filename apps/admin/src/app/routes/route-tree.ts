import { accountRoute } from './account';
import { organisationsRoute, outboxRoute, programmesRoute } from './administration';
import { calendarRoute } from './calendar';
import { casePageRoute, caseListRoute } from './cases';
import { elsewhereRoute, homeRoute, tasksRoute } from './home';
import { importRoute, importsRoute } from './imports';
import { actRoute, inboxRoute, mailFaultsRoute, remindersRoute } from './inbox';
import { budgetRoute, itemsRoute, paymentsRoute } from './money';
import { operationsRoute } from './operations';
import { auditRoute, erasuresRoute, papersRoute } from './protection';
import {
  agreementsRoute,
  arrivalsRoute,
  newReadmissionRoute,
  readmissionRoute,
  readmissionsRoute,
} from './readmissions';
import { newReferralRoute } from './referrals';
import { rootRoute } from './root';
import { holidaysRoute, rulesRoute } from './rules';
import {
  forgottenPasswordRoute,
  invitationRoute,
  resetPasswordRoute,
  signInRoute,
} from './session';
import { shellRoute } from './shell';
import { outcomesRoute, referRoute } from './state-side';
import { userRoute, usersRoute } from './users';
import { instrumentsRoute, visitRoute } from './visits';

/** Every page of the admin; a feature adds its routes here, one per line. */
export const routeTree = rootRoute.addChildren([
  signInRoute,
  forgottenPasswordRoute,
  invitationRoute,
  resetPasswordRoute,
  shellRoute.addChildren([
    homeRoute,
    tasksRoute,
    caseListRoute,
    calendarRoute,
    newReferralRoute,
    referRoute,
    outcomesRoute,
    readmissionsRoute,
    newReadmissionRoute,
    readmissionRoute,
    arrivalsRoute,
    agreementsRoute,
    casePageRoute,
    visitRoute,
    importsRoute,
    importRoute,
    itemsRoute,
    paymentsRoute,
    budgetRoute,
    erasuresRoute,
    papersRoute,
    auditRoute,
    organisationsRoute,
    programmesRoute,
    outboxRoute,
    operationsRoute,
    accountRoute,
    inboxRoute,
    actRoute,
    mailFaultsRoute,
    remindersRoute,
    rulesRoute,
    instrumentsRoute,
    holidaysRoute,
    usersRoute,
    userRoute,
    elsewhereRoute,
  ]),
]);
