// Made by `npm run openapi` from openapi.json, sha256 a205afbd6ffcf139f47da5509b97cff6d169158b91d9fe78bbe21eb32e5dd96d

export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["metrics.scrape"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["openapi.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["account.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["account.change"];
        trace?: never;
    };
    "/api/v1/account-links/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accountLinks.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accountCalendarFeed.read"];
        put?: never;
        post: operations["accountCalendarFeed.renew"];
        delete: operations["accountCalendarFeed.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["account.changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accountSecondFactor.start"];
        delete: operations["accountSecondFactor.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor/backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accountSecondFactor.renewBackupCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accountSecondFactor.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["account.sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["account.endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["account.endOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agreements.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["arrivals.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditChain.state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-chain/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auditChain.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditEntries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets.read"];
        put: operations["budgets.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["budgets.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendarFeeds.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases.list"];
        put?: never;
        post: operations["cases.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["cases.update"];
        trace?: never;
    };
    "/api/v1/cases/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseIntakes.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/amendment/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["casePlans.approveAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/amendment/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["casePlans.discardAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/amendment/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["casePlans.returnAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/anonymise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["erasures.anonymise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/appeal/lodge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseAppeals.lodge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/appeal/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseAppeals.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/appeal/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseAppeals.uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/arrival/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseJourneys.confirmArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assessment/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["casePlans.completeAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assessment/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["casePlans.startAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assessments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assessments/family": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseForms.recordFamily"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assessments/follow-ups/{flag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseForms.recordFollowUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assessments/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseForms.recordIntake"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assessments/rapid-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseForms.recordRapidCheck"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assessments/skills/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseForms.recordSkills"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assessments/strengths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseForms.recordStrengths"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assign-mentor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseIntakes.assignMentor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checklists.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/checklist/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["checklists.record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/close-from-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseClosures.closeFromRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/closure/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseClosures.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/closure/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseClosures.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/closure/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseClosures.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/confirm-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseIntakes.confirmEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["consents.list"];
        put?: never;
        post: operations["consents.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deadlines.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/deadlines/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deadlines.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseDuplicates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/duplicates/{suspicionId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseDuplicates.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assessments.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assessments.recordFactors"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/flight/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseJourneys.moveFlight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/immediate-help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.giveImmediateHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.listOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["erasures.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/lost-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseInterruptions.closeLostContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseMembers.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/members/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["caseMembers.remove"];
        options?: never;
        head?: never;
        patch: operations["caseMembers.update"];
        trace?: never;
    };
    "/api/v1/cases/{id}/monitoring-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["monitoringVisits.listOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/new-need": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["casePlans.recordNewNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseJourneys.recordNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/not-returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseJourneys.recordNotReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notes.list"];
        put?: never;
        post: operations["notes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/offer-place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseIntakes.offerPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/plan/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["casePlans.amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/plan/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["casePlans.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/plan/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["casePlans.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/plan/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["casePlans.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["plans.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/plans/ask-override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["plans.askOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/plans/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["plans.saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/plans/override-ceiling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["plans.overrideCeiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseIntakes.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseClosures.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseInterruptions.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/safe-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["safeContacts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/safe-contacts/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["safeContacts.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseIntakes.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/support/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseJourneys.extendSupport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseInterruptions.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/text-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["textMessages.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseTimelines.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/transfer-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseClosures.transferOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/waitlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseIntakes.waitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseClosures.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/bulk/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseBatches.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/bulk/close-from-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseBatches.closeFromRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseExports.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseExports.xlsx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/find-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseDuplicates.find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cases.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}/record-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consents.recordPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consents.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["erasures.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/failed-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["failedJobs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/failed-jobs/{queue}/{job}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["failedJobs.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/failed-jobs/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["failedJobs.retryAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["goals.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["holidays.get"];
        put?: never;
        post: operations["holidays.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["holidays.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["home.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["imports.list"];
        put?: never;
        post: operations["imports.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["imports.get"];
        put?: never;
        post?: never;
        delete: operations["imports.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["imports.commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["imports.mapColumns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["imports.assignMentors"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["imports.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows/{rowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["imports.changeRow"];
        trace?: never;
    };
    "/api/v1/imports/{id}/rows/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["imports.decideRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["imports.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["items.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/add-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands.addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/approve-immediate-help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands.approveImmediateHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands.deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/refuse-immediate-help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands.refuseImmediateHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/return-goods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands.returnGoods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["items.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/verify-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["itemCommands.verifyReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/line-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lineAnswers.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/line-answers/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lineAnswers.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mailFaults.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-faults/{recipientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["mailFaults.clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mentors.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/monitoring-visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["monitoringVisits.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/monitoring-visits/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["visitForms.saveFindings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/monitoring-visits/{id}/miss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["monitoringVisits.miss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/monitoring-visits/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["monitoringVisits.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/monitoring-visits/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["monitoringVisits.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/monitoring-visits/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["monitoringVisits.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/monitoring-visits/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["monitoringVisits.reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/monitoring-visits/{id}/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["visitForms.recordSatisfaction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/monitoring-visits/{id}/surveys/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["visitForms.saveSurvey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/monitoring-visits/{id}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["monitoringVisits.waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notes.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/reclassify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notes.reclassify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notice-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["noticeChoices.get"];
        put: operations["noticeChoices.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notices.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notices.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notices.done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notices.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notices.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notices.snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["operations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["operations.deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisations.list"];
        put?: never;
        post: operations["organisations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["organisations.rename"];
        trace?: never;
    };
    "/api/v1/organisations/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisations.activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisations.deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["outboxMessages.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["outcomes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["parameters.list"];
        put?: never;
        post: operations["parameters.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parameters/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["parameters.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parameters/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["parameters.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["parkedOccurrences.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-occurrences/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["parkedOccurrences.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked-occurrences/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["parkedOccurrences.retryAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["passwordResets.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["passwordResets.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["paymentChecks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["persons.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["persons.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["persons.update"];
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["programmes.list"];
        put?: never;
        post: operations["programmes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["programmes.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provisional-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["provisionalConsents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readmissions.list"];
        put?: never;
        post: operations["readmissions.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readmissions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionIntakes.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/arrival/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionArrivals.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/arrival/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionArrivals.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionIntakes.startCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/effect/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionReplies.confirmEffect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/effect/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionReplies.denyEffect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/reply/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionReplies.dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/reply/prepare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionReplies.prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/reply/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionReplies.returnReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/reply/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionReplies.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionIntakes.resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionIntakes.returnIncomplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissionIntakes.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readmissions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readmissions.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["referrals.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["releases.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-ladders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ladders.list"];
        put?: never;
        post: operations["ladders.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-ladders/{trigger}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ladders.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-ladders/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ladders.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["savedViews.list"];
        put?: never;
        post: operations["savedViews.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["savedViews.update"];
        post?: never;
        delete: operations["savedViews.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["session.read"];
        put?: never;
        post: operations["session.signIn"];
        delete: operations["session.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["session.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["secondFactor.pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["secondFactor.enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/enrolment/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["secondFactor.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["surveyInstruments.list"];
        put?: never;
        post: operations["surveyInstruments.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/survey-instruments/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["surveyInstruments.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tasks.list"];
        put?: never;
        post: operations["tasks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tasks.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/text-receipts/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["textReceipts.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsent-forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unsentForms.read"];
        put: operations["unsentForms.keep"];
        post?: never;
        delete: operations["unsentForms.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unsubscribe.look"];
        put?: never;
        post: operations["unsubscribe.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users.list"];
        put?: never;
        post: operations["users.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["users.change"];
        trace?: never;
    };
    "/api/v1/users/{userId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.endSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/resend-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users.resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountResponse: {
            /** Format: email */
            email: string;
            /** Format: uuid */
            id: string;
            locale: components["schemas"]["Locale"];
            name: string;
            organisation: components["schemas"]["NamedResponse"] | null;
            permissions: components["schemas"]["GrantResponse"][];
            programme: components["schemas"]["NamedResponse"] | null;
            role: components["schemas"]["Role"];
            secondFactor: components["schemas"]["SecondFactorStateResponse"];
            version: number;
        };
        AcknowledgeCaseRequest: {
            comment?: string;
            /**
             * Format: uuid
             * @description Needed unless the case has a mentor
             */
            mentorId?: string;
        };
        AcknowledgeReadmissionRequest: {
            /** Format: date */
            acknowledgedOn: string;
        };
        AddEvidenceRequest: {
            evidence: components["schemas"]["EvidenceKind"][];
        };
        /** @enum {string} */
        AgreementCode: "EU-AZ" | "CH-AZ" | "NO-AZ" | "ME-AZ" | "RS-AZ";
        /** @enum {string} */
        AgreementParameterCode: "CLOCK_START" | "REPLY_NORMAL" | "REPLY_ACCELERATED" | "REPLY_EXTENSION" | "SILENCE_MEANS_CONSENT" | "ROLL_FORWARD" | "TRANSFER_NOTICE";
        AgreementParameterResponse: {
            choice: components["schemas"]["ClockStart"] | null;
            code: components["schemas"]["AgreementParameterCode"];
            confidence: components["schemas"]["ConfidenceTag"];
            /** @description Not signed off by the head yet */
            needsLegalReview: boolean;
            source: string;
            unit: components["schemas"]["AgreementUnit"];
            value: number | null;
        };
        AgreementResponse: {
            code: components["schemas"]["AgreementCode"];
            /** Format: uuid */
            id: string;
            /** Format: date */
            inForceFrom: string | null;
            memberStates: components["schemas"]["RequestingState"][];
            needsLegalReview: boolean;
            parameters: components["schemas"]["AgreementParameterResponse"][];
            source: string;
            version: number;
        };
        AgreementsResponse: {
            items: components["schemas"]["AgreementResponse"][];
        };
        /** @enum {string} */
        AgreementUnit: "WD" | "CD" | "MONTHS" | "YES_NO" | "START";
        AmendmentChangeResponse: {
            /** @description EUR cents */
            grownMinor: number;
            /** @description False: takes effect at once */
            needsApproval: boolean;
            newTypes: components["schemas"]["AssistanceType"][];
            /** @description EUR cents */
            shrunkMinor: number;
        };
        AnswerEligibilityRequest: {
            answers: components["schemas"]["EligibilityAnswerRequest"][];
        };
        AnswerLineRequest: {
            /**
             * Format: date
             * @description With MOVED: the day on which it comes back
             */
            movedTo?: string;
            reason?: components["schemas"]["AnswerReason"];
            token: string;
        };
        /** @enum {string} */
        AnswerReason: "PERSON_NOT_REACHED" | "PERSON_ASKED_LATER" | "WAITS_FOR_OTHERS" | "WAITS_FOR_PAPER" | "NO_TIME" | "AWAY" | "NOT_MINE" | "NOT_NEEDED" | "OTHER";
        /** @enum {string} */
        AppealState: "NONE" | "OPEN" | "UPHELD" | "REFUSED";
        ArrivalBoardResponse: {
            days: components["schemas"]["ArrivalDayResponse"][];
            /** Format: date */
            from: string;
            /** @description Their day passed unconfirmed */
            overdue: components["schemas"]["ArrivalResponse"][];
            /** Format: date */
            to: string;
            /** @description Accepted, and no day planned yet */
            unplanned: number;
        };
        ArrivalDayResponse: {
            /** Format: date */
            day: string;
            items: components["schemas"]["ArrivalResponse"][];
        };
        /** @enum {string} */
        ArrivalEvidence: "MET_AT_AIRPORT" | "TICKET" | "BOARDING_PASS" | "ENTRY_STAMP" | "PARTNER_MESSAGE" | "OWN_WORD";
        ArrivalMoveResponse: {
            /** Format: date */
            from: string;
            kind: components["schemas"]["ClockKind"];
            /** Format: date */
            to: string;
        };
        ArrivalPreviewRequest: {
            /**
             * Format: date
             * @description The arrival as it would be confirmed
             */
            arrivalOn: string;
        };
        ArrivalPreviewResponse: {
            moves: components["schemas"]["ArrivalMoveResponse"][];
        };
        ArrivalResponse: {
            /** Format: date */
            arrivedOn: string | null;
            birthYear: number | null;
            escorts: number | null;
            familyName: string;
            flightNumber: string | null;
            givenName: string;
            /**
             * Format: uuid
             * @description Of the readmission
             */
            id: string;
            noticeLate: boolean;
            number: string;
            place: components["schemas"]["CrossingPoint"] | null;
            /** Format: date */
            plannedOn: string | null;
            plannedTime: string | null;
            requestingState: components["schemas"]["RequestingState"];
            version: number;
        };
        AssignCasesRequest: {
            cases: components["schemas"]["SeenCaseRequest"][];
            /** Format: uuid */
            mentorId: string;
        };
        AssignMentorRequest: {
            comment?: string;
            /** Format: uuid */
            mentorId: string;
        };
        AssignMentorsRequest: {
            mentors: components["schemas"]["MentorChoiceRequest"][];
        };
        /** @enum {string} */
        AssistanceType: "RECEPTION" | "CASH_PA" | "FOOD_NFI" | "HOUSEHOLD" | "HOUSING" | "MED" | "MHPSS" | "EDU" | "VET" | "JOB" | "BUS" | "LIVESTOCK" | "LEGAL_DOC" | "FAMILY" | "TRANSPORT" | "COUNSEL";
        AuditChainResponse: {
            /** Format: date-time */
            anchoredAt: string | null;
            /** @description Link at the last anchor; 0: none yet */
            anchoredLink: number;
            /** @description What it found, at most 20 */
            faults: components["schemas"]["AuditFaultResponse"][];
            /**
             * Format: date-time
             * @description When the last link was made
             */
            linkedAt: string | null;
            /** @description Number of the last link; 0: none yet */
            links: number;
            /**
             * Format: date-time
             * @description When the whole chain was last checked from here
             */
            verifiedAt: string | null;
            verifiedByName: string | null;
            /** @description Entries that wait for their link, a thousand at most */
            waiting: number;
            /**
             * Format: date-time
             * @description The oldest entry that waits
             */
            waitingSince: string | null;
            /** @description Whether it was whole then */
            whole: boolean | null;
        };
        AuditEntryPageResponse: {
            items: components["schemas"]["AuditEntryResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        AuditEntryResponse: {
            action: string;
            /** Format: uuid */
            actorId: string | null;
            /** @description Name of the account, if there is one */
            actorName: string | null;
            actorRole: components["schemas"]["AuditRole"];
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            caseId: string | null;
            caseNumber: string | null;
            entity: string;
            /** Format: uuid */
            entityId: string | null;
            fields: string[];
            outcome: components["schemas"]["AuditOutcome"];
            position: number;
            /** Format: uuid */
            requestId: string | null;
            /** @description True: already linked to the hash chain */
            sealed: boolean;
        };
        AuditFaultResponse: {
            finding: components["schemas"]["AuditFinding"];
            /** @description Entry */
            position: number | null;
            /** @description Link */
            seq: number | null;
        };
        /** @enum {string} */
        AuditFinding: "SEAL_MISSING" | "CHAIN_BROKEN" | "ENTRY_MISSING" | "ENTRY_ALTERED" | "ENTRY_UNSEALED" | "ANCHOR_FORGED" | "TAIL_CUT" | "CHAIN_REWRITTEN";
        /** @enum {string} */
        AuditOutcome: "DONE" | "DENIED" | "FAILED";
        /** @enum {string} */
        AuditRole: "MENTOR" | "COORDINATOR" | "PM" | "FINANCE" | "DPO" | "ADMIN" | "SMS_MONITOR" | "SMS_REGISTRY" | "SMS_READMISSION" | "SMS_HEAD" | "DONOR_VIEWER" | "WORKER" | "PUBLIC";
        AuditVerdictResponse: {
            /** @description Anchors that were checked */
            anchors: number;
            /** @description None: the trail is whole */
            faults: components["schemas"]["AuditFaultResponse"][];
            /** @description Links that were checked */
            sealed: number;
        };
        /** @enum {string} */
        AzPlaceCode: "AZ-BA" | "AZ-NX" | "AZ-NV" | "AZ-BAB" | "AZ-CUL" | "AZ-KAN" | "AZ-ORD" | "AZ-SAD" | "AZ-SAH" | "AZ-SAR" | "AZ-SM" | "AZ-ABS" | "AZ-XIZ" | "AZ-AGU" | "AZ-ISM" | "AZ-QOB" | "AZ-SMI" | "AZ-GA" | "AZ-NA" | "AZ-DAS" | "AZ-GOR" | "AZ-GYG" | "AZ-SMX" | "AZ-XA" | "AZ-AGC" | "AZ-AGM" | "AZ-BAR" | "AZ-FUZ" | "AZ-XCI" | "AZ-XVD" | "AZ-SUS" | "AZ-TAR" | "AZ-AGA" | "AZ-GAD" | "AZ-QAZ" | "AZ-SKR" | "AZ-TOV" | "AZ-XAC" | "AZ-QBA" | "AZ-QUS" | "AZ-SIY" | "AZ-SBN" | "AZ-AST" | "AZ-CAL" | "AZ-LER" | "AZ-LAN" | "AZ-LA" | "AZ-MAS" | "AZ-YAR" | "AZ-MI" | "AZ-AGS" | "AZ-GOY" | "AZ-KUR" | "AZ-UCA" | "AZ-YEV" | "AZ-YE" | "AZ-ZAR" | "AZ-BEY" | "AZ-IMI" | "AZ-SAT" | "AZ-SAB" | "AZ-BAL" | "AZ-QAX" | "AZ-QAB" | "AZ-OGU" | "AZ-SAK" | "AZ-SA" | "AZ-ZAQ" | "AZ-CAB" | "AZ-KAL" | "AZ-QBI" | "AZ-LAC" | "AZ-ZAN" | "AZ-SR" | "AZ-BIL" | "AZ-HAC" | "AZ-NEF" | "AZ-SAL" | "X-AGD";
        BackupCodesResponse: {
            backupCodes: string[];
        };
        BudgetChangePageResponse: {
            items: components["schemas"]["BudgetChangeResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        BudgetChangeResponse: {
            /** Format: date-time */
            at: string;
            decidedByName: string | null;
            /** @description Cents */
            fromMinor: number;
            /** Format: uuid */
            id: string;
            reason: string;
            /** @description Cents */
            toMinor: number;
        };
        /** @enum {string} */
        BudgetLevel: "FREE" | "TIGHT" | "NEARLY_GONE" | "GONE";
        BudgetLineResponse: {
            /** @description Cents, what was settled included */
            committedMinor: number;
            items: number;
            /** @description Cents */
            settledMinor: number;
            type: components["schemas"]["AssistanceType"];
        };
        BudgetResponse: {
            /** @description Cents, what was settled included */
            committedMinor: number;
            /** @description ISO 4217 */
            currency: string;
            /** @description Cents */
            freeMinor: number;
            level: components["schemas"]["BudgetLevel"];
            /** @description The largest first */
            lines: components["schemas"]["BudgetLineResponse"][];
            /** Format: uuid */
            programmeId: string;
            programmeName: string;
            /** @description Cents */
            settledMinor: number;
            /** @description Cents */
            totalMinor: number;
            version: number;
        };
        BulkResultResponse: {
            /** @description A problem code where it was refused */
            code: string | null;
            done: boolean;
            /** Format: uuid */
            id: string;
            /** @description The rule that refused */
            rule: string | null;
            /** @description The new version */
            version: number | null;
        };
        BulkResultsResponse: {
            items: components["schemas"]["BulkResultResponse"][];
        };
        /** @enum {string} */
        CalendarCountry: "AZ" | "AT" | "BE" | "BG" | "HR" | "CY" | "CZ" | "DK" | "EE" | "FI" | "FR" | "DE" | "GR" | "HU" | "IE" | "IT" | "LV" | "LT" | "LU" | "MT" | "NL" | "PL" | "PT" | "RO" | "SK" | "SI" | "ES" | "SE";
        CalendarDayResponse: {
            count: number;
            /** Format: date */
            date: string;
            /** @description In the country’s own words */
            labels: string[];
            names: components["schemas"]["HolidayName"][];
            overdue: number;
            reason: components["schemas"]["DayReason"];
            /** @description A forecast: the day off may still move */
            uncertain: boolean;
            working: boolean;
        };
        CalendarEntryResponse: {
            /** Format: uuid */
            caseId: string | null;
            caseNumber: string | null;
            /**
             * Format: uuid
             * @description Of the deadline, visit, task ...
             */
            id: string;
            /** @description Of a deadline or visit its clock, of a task its kind, of help its type ... */
            kind: string;
            /** @description Who leads the case */
            mentorName: string | null;
            /** Format: date */
            on: string;
            /** @description The day has passed and it is still open */
            overdue: boolean;
            /** @description Of a task */
            params: {
                [key: string]: unknown;
            };
            /** @description What a colleague asked for */
            text: string | null;
            type: components["schemas"]["CalendarEntryType"];
            /**
             * Format: date
             * @description From when it may be done, where it has a window
             */
            windowFrom: string | null;
            /** Format: date */
            windowTo: string | null;
        };
        /** @enum {string} */
        CalendarEntryType: "DEADLINE" | "WINDOW_END" | "PLANNED_VISIT" | "TASK" | "DELIVERY" | "CONSENT_END";
        CalendarFeedAddressResponse: {
            /**
             * Format: uri
             * @description Shown this once
             */
            address: string;
            /** Format: date-time */
            createdAt: string;
        };
        CalendarFeedResponse: {
            /** @description There is an address that can be read */
            active: boolean;
            /** Format: date-time */
            createdAt: string | null;
        };
        CalendarMentorResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            organisationId: string | null;
            organisationName: string | null;
        };
        CalendarResponse: {
            days: components["schemas"]["CalendarDayResponse"][];
            /** @description The first 500 by day */
            entries: components["schemas"]["CalendarEntryResponse"][];
            /** Format: date */
            from: string;
            /** @description The oldest 100 of them */
            left: components["schemas"]["CalendarEntryResponse"][];
            /** @description Whose calendars can be looked at; nobody for a mentor */
            mentors: components["schemas"]["CalendarMentorResponse"][];
            /** @description Still open from before the period; 1000 is more */
            overdueBefore: number;
            /** Format: date */
            to: string;
            /** @description Of the period, also those that are left out */
            total: number;
        };
        CancelItemRequest: {
            cancelReason: string;
        };
        CaseActionResponse: {
            allowed: boolean;
            command: components["schemas"]["CaseCommand"];
            needs: components["schemas"]["CaseNeed"][];
            permission: string;
            reasons: components["schemas"]["ReasonResponse"][];
        };
        CaseAssessmentsResponse: {
            contradictions: components["schemas"]["ContradictionResponse"][];
            eligibility: components["schemas"]["EligibilityResponse"];
            /** @description Of the answers as a whole, for their change */
            eligibilityVersion: number;
            factors: components["schemas"]["CaseFactorResponse"][];
            /** @description Of the factors as a whole, for their change */
            factorsVersion: number;
            familyNeeded: boolean;
            forms: components["schemas"]["FormResponse"][];
            /** @description Members of 15 and older without skills */
            personsWithoutSkills: string[];
            priority: components["schemas"]["PriorityResponse"];
            unscreenedFlags: components["schemas"]["RapidCheckFlag"][];
        };
        /** @enum {string} */
        CaseCommand: "CREATE_REFERRAL" | "RECEIVE_REFERRAL" | "IMPORT" | "SUBMIT" | "PURGE_DRAFT" | "ACKNOWLEDGE" | "EXPIRE" | "CONFIRM_ELIGIBILITY" | "WAITLIST" | "OFFER_PLACE" | "REJECT" | "LODGE_APPEAL" | "UPHOLD_APPEAL" | "REFUSE_APPEAL" | "START_ASSESSMENT" | "COMPLETE_ASSESSMENT" | "SUBMIT_PLAN" | "RETURN_PLAN" | "APPROVE_PLAN" | "AMEND_PLAN" | "APPROVE_AMENDMENT" | "RETURN_AMENDMENT" | "DISCARD_AMENDMENT" | "ALL_DELIVERED" | "RECORD_NEW_NEED" | "CONFIRM_ARRIVAL" | "MOVE_FLIGHT" | "RECORD_NO_SHOW" | "RECORD_NOT_RETURNED" | "ASSIGN_MENTOR" | "EXTEND_SUPPORT" | "SUSPEND" | "RESUME" | "CLOSE_LOST_CONTACT" | "WITHDRAW" | "REQUEST_CLOSURE" | "CONFIRM_CLOSURE" | "REFUSE_CLOSURE" | "CLOSE_FROM_REGISTER" | "TRANSFER_OUT" | "REOPEN" | "ANONYMISE";
        /** @enum {string} */
        CaseDecisionKind: "PLAN_ABOVE_CEILING" | "PLAN_ABOVE_LIMIT" | "IMMEDIATE_HELP" | "APPEAL" | "CLOSURE_ALONE" | "REFERRAL_OVERDUE" | "WAITING_FOR_ME";
        CaseFactorRequest: {
            factor: components["schemas"]["VulnerabilityFactor"];
            /**
             * Format: uuid
             * @description A member of the case
             */
            personId: string;
            severity: components["schemas"]["FactorSeverity"];
        };
        CaseFactorResponse: {
            factor: components["schemas"]["VulnerabilityFactor"];
            /** Format: uuid */
            personId: string;
            severity: components["schemas"]["FactorSeverity"];
            source: string;
        };
        CaseItemsResponse: {
            immediateHelp: components["schemas"]["ImmediateHelpResponse"];
            items: components["schemas"]["ItemResponse"][];
        };
        CaseMemberResponse: {
            dependant: boolean;
            person: components["schemas"]["PersonResponse"];
            relation: components["schemas"]["MemberRelation"];
        };
        /** @enum {string} */
        CaseNeed: "COMMENT" | "MENTOR" | "NEW_MENTOR" | "REJECT_REASON" | "LETTER_TEXT" | "SUSPEND_REASON" | "CLOSURE_REASON" | "REGISTER_OUTCOME" | "WITHDRAWAL_RECORD" | "ARRIVAL_DATE" | "PLANNED_DATE" | "EXTENSION_MONTHS";
        /** @enum {string} */
        CaseOrigin: "REFERRAL" | "SMS_REFERRAL" | "REGISTER";
        CasePageResponse: {
            items: components["schemas"]["CaseRowResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        CaseResponse: {
            /** @description A referral was not acknowledged in its time */
            acknowledgementLate: boolean;
            actions: components["schemas"]["CaseActionResponse"][];
            appeal: components["schemas"]["AppealState"];
            /** Format: date */
            arrivalOn: string | null;
            /** Format: date */
            closedOn: string | null;
            closureReason: components["schemas"]["ClosureReason"] | null;
            /** @description Mandatory fields of this state */
            completeness: components["schemas"]["CompletenessResponse"];
            confidentiality: components["schemas"]["ConfidentialityLevel"];
            coordinator: components["schemas"]["UserNameResponse"] | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Days since the confirmed arrival */
            daysSinceArrival: number | null;
            deadlines: components["schemas"]["DeadlineResponse"][];
            economicRegion: string | null;
            episode: number;
            /** @description Completed, with at least one goal reached (4.5) */
            formalSuccess: boolean;
            /** @description Goals of the plan in force */
            goals: components["schemas"]["GoalCountResponse"];
            household: components["schemas"]["HouseholdResponse"] | null;
            /** Format: uuid */
            id: string;
            members: components["schemas"]["CaseMemberResponse"][];
            mentor: components["schemas"]["UserNameResponse"] | null;
            nextDueKind: components["schemas"]["ClockKind"] | null;
            /** Format: date */
            nextDueOn: string | null;
            /** @description Null: no work goes on */
            nextStep: components["schemas"]["NextStepResponse"] | null;
            /** @example RS-2026-000123 */
            number: string;
            organisationName: string | null;
            origin: components["schemas"]["CaseOrigin"];
            /** @description `nextDueOn` is past, as `due=OVERDUE` finds it */
            overdue: boolean;
            placeCode: string | null;
            /** Format: date */
            plannedArrivalOn: string | null;
            principal: components["schemas"]["PersonNameResponse"];
            priorityLevel: components["schemas"]["PriorityLevel"];
            priorityScore: number;
            programmeName: string;
            /**
             * Format: date
             * @description The receiver of a transfer agreed
             */
            receiverAcceptedOn: string | null;
            referralConsent: boolean;
            /** Format: date */
            referredOn: string | null;
            /** Format: date */
            registeredOn: string | null;
            /** Format: date */
            rejectedOn: string | null;
            rejectReason: components["schemas"]["RejectReason"] | null;
            returnEvent: components["schemas"]["ReturnEventResponse"];
            returnType: components["schemas"]["ReturnType"];
            sendingCountry: string | null;
            source: components["schemas"]["ReferralSource"];
            state: components["schemas"]["CaseState"];
            stateBeforeClosure: string | null;
            stateBeforeSuspension: string | null;
            /** Format: date */
            stateSince: string;
            /** Format: date */
            supportEndOn: string | null;
            supportExtensionMonths: number;
            /** Format: date */
            suspendedOn: string | null;
            suspendReason: components["schemas"]["SuspendReason"] | null;
            tasks: components["schemas"]["CaseTaskResponse"][];
            undecidedDuplicates: number;
            /** Format: date-time */
            updatedAt: string;
            urgent: boolean;
            version: number;
        };
        CaseRowResponse: {
            /** @description A referral was not acknowledged in its time */
            acknowledgementLate: boolean;
            /** Format: date */
            arrivalOn: string | null;
            /** @description Days since the confirmed arrival */
            daysSinceArrival: number | null;
            /** Format: uuid */
            id: string;
            mentor: components["schemas"]["UserNameResponse"] | null;
            nextDueKind: components["schemas"]["ClockKind"] | null;
            /** Format: date */
            nextDueOn: string | null;
            /** @example RS-2026-000123 */
            number: string;
            origin: components["schemas"]["CaseOrigin"];
            /** @description `nextDueOn` is past, as `due=OVERDUE` finds it */
            overdue: boolean;
            placeCode: string | null;
            /** Format: date */
            plannedArrivalOn: string | null;
            principal: components["schemas"]["PersonNameResponse"];
            priorityLevel: components["schemas"]["PriorityLevel"];
            priorityScore: number;
            returnType: components["schemas"]["ReturnType"];
            sendingCountry: string | null;
            source: components["schemas"]["ReferralSource"];
            state: components["schemas"]["CaseState"];
            /** Format: date */
            stateSince: string;
            /** Format: date-time */
            updatedAt: string;
            urgent: boolean;
            version: number;
        };
        CaseSearchResponse: {
            /** @description The best 20 at most */
            items: components["schemas"]["FoundCaseResponse"][];
            /** @description There are more */
            more: boolean;
        };
        /** @enum {string} */
        CaseSort: "number" | "-number" | "name" | "-name" | "arrival" | "-arrival" | "nextDue" | "-nextDue" | "priority" | "-priority" | "state" | "-state" | "updated" | "-updated";
        /** @enum {string} */
        CaseState: "DRAFT" | "REFERRED" | "SCREENING" | "WAITLISTED" | "REJECTED" | "REGISTERED" | "ASSESSMENT" | "PLANNING" | "PLAN_REVIEW" | "ASSISTANCE" | "FOLLOW_UP" | "CLOSURE_REVIEW" | "CLOSED" | "SUSPENDED" | "TRANSFERRED" | "ANONYMISED";
        CaseTaskResponse: {
            assigneeName: string | null;
            assigneeRole: components["schemas"]["Role"];
            /** Format: date */
            dueOn: string | null;
            /** @description It lost its point with the end of the case */
            ended: boolean;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description The caller may complete it */
            mine: boolean;
            params: {
                [key: string]: unknown;
            };
            /** @description What a colleague wrote */
            text: string | null;
            version: number;
        };
        CaseVisitsResponse: {
            /** @description No official table of scores is in force now */
            equalWeights: boolean;
            items: components["schemas"]["MonitoringVisitResponse"][];
            /** @description One per completed wave */
            scores: components["schemas"]["ScoreCardResponse"][];
        };
        CeilingOverrideResponse: {
            byName: string | null;
            reason: string | null;
        };
        CeilingRequestResponse: {
            /** Format: date */
            askedOn: string;
            reason: string | null;
        };
        CeilingResponse: {
            /** @description EUR cents */
            capMinor: number;
            /** @description EUR cents that a coordinator may approve alone */
            coordinatorLimitMinor: number;
            dependants: number;
            exemptTypes: components["schemas"]["AssistanceType"][];
            /** @description EUR cents of immediate help that count */
            immediateHelpMinor: number;
            /** @description EUR cents */
            limitMinor: number;
            /** @description EUR cents */
            perDependantMinor: number;
            /** @description EUR cents */
            principalMinor: number;
        };
        CellCorrectionRequest: {
            field: components["schemas"]["RegisterField"];
            /** @description As it should have stood there */
            text: string;
        };
        ChangeAccountRequest: {
            locale?: components["schemas"]["Locale"];
            name?: string;
        };
        ChangeBudgetRequest: {
            /** @description Why, e.g. the amendment of the grant */
            reason: string;
            /** @description Cents */
            totalMinor: number;
        };
        ChangeHolidayRequest: {
            command: components["schemas"]["HolidayCommand"];
            country: components["schemas"]["CalendarCountry"];
            /**
             * Format: date
             * @description The day; for all but ENTER_YEAR
             */
            date?: string;
            /** @description ADD: closed or worked */
            kind?: components["schemas"]["DecidedKind"];
            /** @description ADD: the day in words, where no name fits */
            label?: string;
            /** @description The name of the day */
            name?: components["schemas"]["HolidayName"];
            reason: string;
            /** @description Of the preview that is confirmed */
            seen?: string;
            /** @description Where it was decided; for ADD, CONFIRM and MOVE */
            source?: string;
            /**
             * Format: date
             * @description MOVE: the day on which it is kept
             */
            to?: string;
            /** @description ENTER_YEAR: which */
            year?: number;
        };
        ChangeLadderRequest: {
            needsLegalReview: boolean;
            /**
             * Format: uuid
             * @description The programme for which it holds; absent: every programme without its own ladder
             */
            programmeId?: string | null;
            reason: string;
            /** @description Where the rule stands: law, agreement, decision */
            source: string;
            /** @description None: the ladder is switched off */
            steps: components["schemas"]["LadderStepRequest"][];
            trigger: components["schemas"]["ReminderTrigger"];
            /**
             * Format: date
             * @description Today or later
             */
            validFrom: string;
        };
        ChangeMemberRequest: {
            dependant?: boolean;
            relation?: components["schemas"]["Relation"];
        };
        ChangeNoticeChoicesRequest: {
            choices: components["schemas"]["NoticeChoiceFields"][];
            zone: components["schemas"]["DigestZone"];
        };
        ChangeParameterRequest: {
            code: components["schemas"]["ParameterCode"];
            /** @description Whether running deadlines follow, as the preview shows; else they keep their date */
            moveRunning?: boolean;
            needsLegalReview: boolean;
            /**
             * Format: uuid
             * @description The programme for which it holds; absent: every programme without its own value
             */
            programmeId?: string | null;
            reason: string;
            /** @description Of the preview that is confirmed; with `moveRunning` */
            seen?: string;
            /** @description Where the rule stands: law, agreement, decision */
            source: string;
            /**
             * Format: date
             * @description Today or later
             */
            validFrom: string;
            value: number;
        };
        ChangePasswordRequest: {
            /** Format: password */
            currentPassword: string;
            /** Format: password */
            newPassword: string;
        };
        ChangeProgrammeRequest: {
            /**
             * Format: date
             * @description Not before the start
             */
            endsOn: string;
            name: string;
            /** Format: date */
            startsOn: string;
            vulnerableOnly: boolean;
        };
        ChangeRowRequest: {
            cells?: components["schemas"]["CellCorrectionRequest"][];
            decision?: components["schemas"]["RowDecision"];
            /** @description `ref` of the match that is meant */
            decisionRef?: string;
        };
        ChangeUserRequest: {
            locale?: components["schemas"]["Locale"];
            name?: string;
            /** Format: uuid */
            organisationId?: string | null;
            /** Format: uuid */
            programmeId?: string | null;
            role?: components["schemas"]["Role"];
        };
        ChecklistEntryResponse: {
            doneByName: string | null;
            /** Format: date */
            doneOn: string | null;
            /**
             * Format: date
             * @description Expected by
             */
            dueOn: string | null;
            kind: components["schemas"]["ChecklistKind"];
            outcome: components["schemas"]["ChecklistOutcome"] | null;
            reason: string | null;
            /** @description What stands against recording it now */
            reasons: components["schemas"]["ReasonResponse"][];
            /** @description 0: not on the list yet */
            version: number;
        };
        /** @enum {string} */
        ChecklistKind: "PAYMENTS_SETTLED";
        /** @enum {string} */
        ChecklistOutcome: "DONE" | "REFUSED" | "NOT_APPLICABLE";
        ChecklistResponse: {
            items: components["schemas"]["ChecklistEntryResponse"][];
        };
        CheckResponse: {
            detail?: string;
            name: string;
            ok: boolean;
        };
        ChosenColumnResponse: {
            /** @description 0-based */
            column: number;
            field: components["schemas"]["RegisterField"];
        };
        ChosenSheetResponse: {
            columns: components["schemas"]["ChosenColumnResponse"][];
            /** @description 0-based */
            headerRow: number;
            sheet: string;
        };
        /** @enum {string} */
        ClockFilter: "PASSED" | "EFFECT_TO_CONFIRM" | "OVERDUE" | "LAST_FIFTH" | "RUNNING";
        /** @enum {string} */
        ClockKind: "DRAFT_PURGE" | "ACKNOWLEDGEMENT" | "FIRST_CONTACT" | "FIRST_CONTACT_URGENT" | "WAITLIST_REVIEW" | "APPEAL" | "APPEAL_DECISION" | "INTAKE" | "ASSESSMENT" | "PLAN" | "PLAN_DECISION" | "AMENDMENT_DECISION" | "SUPPORT_END" | "SUSPENSION_REVIEW" | "CLOSURE_DECISION" | "RETENTION" | "RETENTION_REJECTED" | "IMMEDIATE_HELP_APPROVAL" | "CONSENT_PAPER" | "VISIT_M0" | "VISIT_M1" | "VISIT_M3" | "VISIT_M6" | "VISIT_M12" | "VISIT_M18" | "REGISTER_REVIEW";
        /** @enum {string} */
        ClockStanding: "NOT_RUNNING" | "RUNNING" | "LAST_DAY" | "EFFECT_TO_CONFIRM" | "OVERDUE" | "ANSWERED";
        /** @enum {string} */
        ClockStart: "RECEIPT" | "ACKNOWLEDGEMENT";
        CloseCasesFromRegisterRequest: {
            cases: components["schemas"]["SeenCaseRequest"][];
            closureReason: components["schemas"]["ClosureReason"];
            /** Format: date */
            endedOn?: string;
        };
        CloseFromRegisterRequest: {
            /** @description As the register shows it */
            closureReason: components["schemas"]["ClosureReason"];
            comment?: string;
            /**
             * Format: date
             * @description The day the register shows; today without it
             */
            endedOn?: string;
        };
        /** @enum {string} */
        ClosureReason: "COMPLETED" | "WITHDRAWN_BY_RETURNEE" | "LOST_CONTACT" | "REMIGRATED_REGULAR" | "REMIGRATED_IRREGULAR" | "MOVED_OUT_OF_AREA" | "DECEASED" | "INELIGIBLE_FOUND" | "FRAUD_OR_MISUSE" | "TRANSFERRED" | "SUPPORT_PERIOD_ENDED" | "PROJECT_ENDED" | "DUPLICATE" | "NOT_RETURNED" | "OTHER";
        /** @enum {string} */
        CoarseOutcome: "COMPLETED" | "ENDED";
        ColumnChoiceRequest: {
            /** @description 0-based */
            column: number;
            field: components["schemas"]["RegisterField"];
        };
        CommentRequest: {
            comment: string;
        };
        CompletenessResponse: {
            filled: number;
            missing: components["schemas"]["FileField"][];
            total: number;
        };
        /** @enum {string} */
        ConfidenceTag: "C" | "S" | "G";
        /** @enum {string} */
        ConfidentialityLevel: "NORMAL" | "RESTRICTED" | "SEALED";
        ConfirmArrivalRequest: {
            arrivalEvidence: components["schemas"]["ArrivalEvidence"];
            /** Format: date */
            arrivalOn: string;
            comment?: string;
        };
        ConfirmReadmissionArrivalRequest: {
            /** Format: date */
            arrivedOn: string;
            place: components["schemas"]["CrossingPoint"];
        };
        ConfirmSessionRequest: {
            /** @description Where a second factor is set up */
            code?: string;
            /** Format: password */
            password: string;
        };
        /** @enum {string} */
        ConsentDecision: "GIVEN" | "REFUSED" | "WITHDRAWN";
        /** @enum {string} */
        ConsentGiver: "SELF" | "GUARDIAN" | "OTHER";
        ConsentLedgerResponse: {
            records: components["schemas"]["ConsentResponse"][];
            states: components["schemas"]["ConsentStateResponse"][];
        };
        /** @enum {string} */
        ConsentMethod: "PAPER" | "E_SIGNATURE" | "DRAWN_SIGNATURE" | "WITNESSED_ORAL";
        /** @enum {string} */
        ConsentPurpose: "P1_CASE_WORK" | "P2_IDENTITY_TO_SMS" | "P3_PROVIDER" | "P4_DONOR_OR_PARTNER" | "P5_FOLLOW_UP" | "P6_PHOTO_OR_STORY" | "P7_RESEARCH";
        ConsentResponse: {
            decision: components["schemas"]["ConsentDecision"];
            givenBy: components["schemas"]["ConsentGiver"];
            /** Format: date */
            givenOn: string;
            /** Format: uuid */
            id: string;
            language: string;
            method: components["schemas"]["ConsentMethod"];
            /** Format: date */
            paperDueOn: string | null;
            /** Format: date */
            paperReceivedOn: string | null;
            /** Format: uuid */
            personId: string;
            /** @description Waits for a paper (decisions.md D-06) */
            provisional: boolean;
            purpose: components["schemas"]["ConsentPurpose"];
            /** Format: uuid */
            receiverId: string | null;
            textVersion: string;
            /** Format: date */
            validUntil: string | null;
            version: number;
            /** Format: date */
            withdrawnOn: string | null;
            withInterpreter: boolean;
        };
        /** @enum {string} */
        ConsentState: "ABSENT" | "REFUSED" | "WITHDRAWN" | "EXPIRED" | "PROVISIONAL" | "FIRM";
        ConsentStateResponse: {
            /** @description Whether the purpose may be acted on today */
            open: boolean;
            /** Format: uuid */
            personId: string;
            purpose: components["schemas"]["ConsentPurpose"];
            state: components["schemas"]["ConsentState"];
        };
        /** @enum {string} */
        ContactChannel: "IN_PERSON" | "HOME_VISIT" | "PHONE" | "VIDEO" | "TEXT_MESSAGE" | "WHATSAPP" | "EMAIL" | "LETTER" | "SPOKE_WITH_RELATIVE" | "OTHER";
        /** @enum {string} */
        Contradiction: "SINGLE_MOTHER_IS_MALE" | "PREGNANT_IS_MALE" | "UNACCOMPANIED_IS_ADULT" | "MINOR_IS_ADULT" | "OLD_IS_YOUNG" | "SINGLE_WITHOUT_CHILDREN" | "SINGLE_WITH_SPOUSE" | "LARGE_WITHOUT_DEPENDANTS" | "LONG_ABSENCE_IS_SHORT" | "FORCED_IS_VOLUNTARY";
        ContradictionResponse: {
            code: components["schemas"]["Contradiction"];
            /** Format: uuid */
            personId: string;
        };
        /** @enum {string} */
        CountryCode: "AT" | "BE" | "BG" | "HR" | "CY" | "CZ" | "DK" | "EE" | "FI" | "FR" | "DE" | "GR" | "HU" | "IE" | "IT" | "LV" | "LT" | "LU" | "MT" | "NL" | "PL" | "PT" | "RO" | "SK" | "SI" | "ES" | "SE" | "CH" | "NO" | "IS" | "LI" | "GB" | "MD" | "GE" | "TR" | "UA" | "RU" | "RS";
        CreateCaseRequest: {
            duplicateDecisions?: components["schemas"]["DuplicateDecisionRequest"][];
            household?: components["schemas"]["HouseholdRequest"];
            members?: components["schemas"]["NewMemberRequest"][];
            placeCode?: components["schemas"]["AzPlaceCode"] | null;
            principal: components["schemas"]["PersonFieldsRequest"];
            /** @description The person agreed to be referred */
            referralConsent: boolean;
            returnEvent?: components["schemas"]["ReturnEventRequest"];
            source: components["schemas"]["ReferralSource"];
            urgent?: boolean;
        };
        CreateNoteRequest: {
            channel: components["schemas"]["ContactChannel"];
            confidentiality: components["schemas"]["ConfidentialityLevel"];
            /** Format: date */
            happenedOn: string;
            /** @description False: an attempt that reached nobody */
            held: boolean;
            nextStep?: string | null;
            /** Format: date */
            nextStepDueOn?: string | null;
            text: string;
            topics: components["schemas"]["NoteTopic"][];
        };
        CreateOrganisationRequest: {
            kind: components["schemas"]["OrganisationKind"];
            name: string;
        };
        CreateProgrammeRequest: {
            /** @description Capitals, digits, hyphens */
            code: string;
            /**
             * Format: date
             * @description Not before the start
             */
            endsOn: string;
            name: string;
            /** Format: date */
            startsOn: string;
            vulnerableOnly: boolean;
        };
        CreateTaskRequest: {
            assigneeRole: components["schemas"]["TaskAssignee"];
            /** Format: uuid */
            caseId: string;
            /** Format: date */
            dueOn?: string | null;
            /** @description What is to be done; sealed with the case */
            text: string;
        };
        /** @enum {string} */
        CrossingPoint: "GYD" | "GNJ" | "NAJ" | "LAND";
        /** @enum {string} */
        DatePrecision: "DAY" | "MONTH" | "YEAR" | "ESTIMATED" | "UNKNOWN";
        /** @enum {string} */
        DayFormat: "dd.mm.yyyy" | "yyyy-mm-dd";
        /** @enum {string} */
        DayReason: "WORKING_DAY" | "EXTRA_WORK" | "WEEKEND" | "HOLIDAY" | "SUBSTITUTE" | "EXTRA_OFF";
        /** @enum {string} */
        DeadlineKind: "DRAFT_PURGE" | "ACKNOWLEDGEMENT" | "FIRST_CONTACT" | "FIRST_CONTACT_URGENT" | "WAITLIST_REVIEW" | "APPEAL" | "APPEAL_DECISION" | "INTAKE" | "ASSESSMENT" | "PLAN" | "PLAN_DECISION" | "AMENDMENT_DECISION" | "SUPPORT_END" | "SUSPENSION_REVIEW" | "CLOSURE_DECISION" | "RETENTION" | "RETENTION_REJECTED" | "IMMEDIATE_HELP_APPROVAL" | "CONSENT_PAPER" | "VISIT_M0" | "VISIT_M1" | "VISIT_M3" | "VISIT_M6" | "VISIT_M12" | "VISIT_M18" | "REGISTER_REVIEW" | "READMISSION_REPLY";
        DeadlineMoveResponse: {
            cause: components["schemas"]["MoveCause"];
            /** Format: date */
            from: string;
            /** Format: date-time */
            movedAt: string;
            /** @description Null: by the system */
            movedByName: string | null;
            /**
             * Format: date
             * @description Null: it stands still
             */
            to: string | null;
        };
        DeadlineResponse: {
            /** Format: date */
            dueOn: string;
            /** @description Terms, starts, days passed over, pauses */
            explanation: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ClockKind"];
            ownerRole: string;
            /** @description Where the rule stands */
            rule: string;
            /** Format: date */
            startedOn: string;
            state: components["schemas"]["DeadlineState"];
        };
        /** @enum {string} */
        DeadlineState: "OPEN" | "PAUSED";
        /**
         * @description ADD: closed or worked
         * @enum {string}
         */
        DecidedKind: "EXTRA_OFF" | "EXTRA_WORK";
        DecidedRowsResponse: {
            /** @description Rows that took the decision */
            decided: number;
            /** @description Rows for which it is not open */
            left: number;
        };
        DecideDuplicateRequest: {
            decision: components["schemas"]["DuplicateDecision"];
        };
        DecideGoalRequest: {
            /**
             * Format: date
             * @description Today or earlier
             */
            decidedOn: string;
            /** @description Needed for NOT_REACHED and DROPPED */
            note?: string | null;
            state: components["schemas"]["GoalState"];
        };
        DecideRowsRequest: {
            /** @description For a row with matches the likeliest one is meant */
            decision: components["schemas"]["RowDecision"];
            rowIds?: string[];
            /** @description Every row of a principal for which all of these hold; empty: every row */
            show?: components["schemas"]["ImportRowFilter"][];
        };
        DeliveriesResponse: {
            /** @description Days that were counted, today among them */
            days: number;
            /** @description Latest day first */
            items: components["schemas"]["DeliveryCountResponse"][];
        };
        DeliverItemRequest: {
            /** Format: date */
            deliveredOn: string;
            evidence: components["schemas"]["EvidenceKind"][];
        };
        DeliveryCountResponse: {
            channel: components["schemas"]["DeliveryWay"];
            count: number;
            /** Format: date */
            day: string;
            /** @description Why text messages were not sent or did not arrive */
            reason: components["schemas"]["TextReason"] | null;
            state: components["schemas"]["DeliveryState"];
        };
        /** @enum {string} */
        DeliveryFilter: "OVERDUE";
        /** @enum {string} */
        DeliveryMode: "DIRECT" | "REFERRAL" | "CASH" | "VOUCHER";
        /** @enum {string} */
        DeliveryState: "WAITING" | "DELIVERED" | "HELD" | "SKIPPED" | "NOT_SENT" | "EXPIRED" | "FAILED" | "OTHER";
        /** @enum {string} */
        DeliveryWay: "IN_APP" | "MAIL" | "TEXT";
        /** @enum {string} */
        DigestZone: "Asia/Baku" | "Asia/Dubai" | "Asia/Tbilisi" | "Europe/Istanbul" | "Europe/Moscow" | "Europe/Athens" | "Europe/Chisinau" | "Europe/Helsinki" | "Europe/Kyiv" | "Europe/Vilnius" | "Europe/Berlin" | "Europe/Brussels" | "Europe/Paris" | "Europe/Prague" | "Europe/Rome" | "Europe/Stockholm" | "Europe/Vienna" | "Europe/Warsaw" | "Europe/Lisbon" | "Europe/London";
        DimensionScoreResponse: {
            band: components["schemas"]["SurveyBand"] | null;
            /** @description At the baseline, of the same version */
            base: number | null;
            /** @description 2 to 6: with so many the number reads as it is judged */
            decimals: number | null;
            dimension: components["schemas"]["SurveyDimension"];
            /** @description 0 to 1, six decimals */
            score: number | null;
        };
        DispatchReplyRequest: {
            /** Format: date */
            dispatchedOn: string;
            outgoingNumber: string;
            route: components["schemas"]["ReadmissionChannel"];
        };
        DraftGoalRequest: {
            dimension: components["schemas"]["GoalDimension"];
            indicator?: string | null;
            /** @description The `id` of the row where it has one (in an amendment: of the active version), else any name unique in this list */
            key: string;
            /** Format: date */
            targetOn?: string | null;
            /** @description Empty: not a goal yet */
            text?: string | null;
        };
        DraftItemRequest: {
            deliveryMode: components["schemas"]["DeliveryMode"];
            description?: string | null;
            /** @description `key` of a goal of this draft */
            goalKey?: string | null;
            /** @description The `id` of the row where it has one (in an amendment: of the active version), else any name unique in this list */
            key: string;
            /**
             * Format: uuid
             * @description A member of the case
             */
            personId?: string | null;
            /** @description EUR cents */
            plannedMinor: number;
            /** Format: date */
            plannedOn?: string | null;
            quantity: number;
            type: components["schemas"]["AssistanceType"];
        };
        DraftMeasureRequest: {
            factor: components["schemas"]["VulnerabilityFactor"];
            /** @description `key` of an item of this draft; for ITEM */
            itemKey?: string | null;
            kind: components["schemas"]["MeasureKind"];
            /** @description A waiver counts with its text only */
            text?: string | null;
        };
        /** @enum {string} */
        DueFilter: "OVERDUE" | "WITHIN_7_DAYS" | "NOT_OVERDUE" | "LATER" | "NONE";
        DuplicateCandidateResponse: {
            /** Format: date */
            arrivalOn: string | null;
            birthYear: number | null;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            caseState: components["schemas"]["CaseState"];
            familyName: string;
            fatherName: string | null;
            givenName: string;
            /** Format: uuid */
            personId: string;
            reasons: components["schemas"]["DuplicateReason"][];
            /** @description 0 to 1 */
            score: number;
        };
        DuplicateCandidatesResponse: {
            items: components["schemas"]["DuplicateCandidateResponse"][];
        };
        /** @enum {string} */
        DuplicateDecision: "SAME_PERSON" | "DIFFERENT_PERSON";
        DuplicateDecisionRequest: {
            decision: components["schemas"]["DuplicateDecision"];
            /**
             * Format: uuid
             * @description The record that was shown
             */
            personId: string;
        };
        /** @enum {string} */
        DuplicateKind: "DUPLICATE" | "SECOND_RETURN";
        /** @enum {string} */
        DuplicateReason: "FIN" | "PHONE" | "DOCUMENT" | "NAME";
        /** @enum {string} */
        EconomicRegionCode: "ER01" | "ER02" | "ER03" | "ER04" | "ER05" | "ER06" | "ER07" | "ER08" | "ER09" | "ER10" | "ER11" | "ER12" | "ER13" | "ER14";
        /** @enum {string} */
        EligibilityAnswer: "YES" | "NO" | "UNKNOWN";
        EligibilityAnswerRequest: {
            answer: components["schemas"]["EligibilityAnswer"];
            note?: string | null;
            question: components["schemas"]["EligibilityQuestion"];
        };
        EligibilityAnswerResponse: {
            answer: components["schemas"]["EligibilityAnswer"] | null;
            note: string | null;
            question: components["schemas"]["EligibilityQuestion"];
            /** @description What the dates suggest */
            suggested: components["schemas"]["EligibilityAnswer"] | null;
            /** @description Not asked of a case from a register (D-42) */
            waived: boolean;
        };
        /** @enum {string} */
        EligibilityQuestion: "E1_NATIONAL" | "E2_FROM_SCHEME_COUNTRY" | "E3_IN_TIME" | "E4_NOT_FUNDED_TWICE" | "E5_STAYS_REACHABLE" | "E6_AGREES";
        EligibilityResponse: {
            answers: components["schemas"]["EligibilityAnswerResponse"][];
            suggestedReasons: components["schemas"]["RejectReason"][];
        };
        EndedSessionsResponse: {
            /** @description How many others were open */
            ended: number;
        };
        EnrolmentResponse: {
            /** @description otpauth:// address */
            address: string;
            /** @description QR code as an SVG data address */
            picture: string;
            /** @description Base32, for typing by hand */
            secret: string;
        };
        ErasureActionResponse: {
            allowed: boolean;
            command: components["schemas"]["ErasureCommand"];
            reasons: components["schemas"]["ReasonResponse"][];
        };
        /** @enum {string} */
        ErasureCommand: "ANONYMISE" | "PLACE_HOLD" | "RELEASE_HOLD";
        /** @enum {string} */
        ErasureList: "DUE" | "NEAR" | "HELD" | "DONE";
        ErasurePageResponse: {
            items: components["schemas"]["ErasureResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        ErasureResponse: {
            actions: components["schemas"]["ErasureActionResponse"][];
            /** Format: date */
            closedOn: string | null;
            doneByName: string | null;
            /**
             * Format: date
             * @description When it was anonymised
             */
            doneOn: string | null;
            /** @description Its time is over and nothing holds it */
            due: boolean;
            heldByName: string | null;
            /** Format: date */
            heldOn: string | null;
            /** @description Why it is held */
            holdReason: string | null;
            /** Format: uuid */
            id: string;
            legalHold: boolean;
            number: string;
            /** Format: date */
            retentionUntil: string | null;
            state: components["schemas"]["CaseState"];
            version: number;
        };
        /** @enum {string} */
        EvidenceKind: "RECEIPT" | "INVOICE" | "TICKET" | "HANDOVER_CERTIFICATE" | "PHOTO" | "LEASE" | "ENROLMENT" | "ATTENDANCE" | "CERTIFICATE" | "CONTRACT" | "VET_CERTIFICATE" | "SPOT_CHECK" | "NOTE";
        ExplainedDeadlineResponse: {
            country: components["schemas"]["CalendarCountry"];
            decidedBy: components["schemas"]["StartEvent"] | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ClockKind"];
            /**
             * Format: date
             * @description The day that a visit had before another was agreed
             */
            movedFrom?: string;
            /** @description Earliest first */
            moves: components["schemas"]["DeadlineMoveResponse"][];
            needsLegalReview: boolean;
            pauses: components["schemas"]["PauseResponse"][];
            /** @description Ends on a working day */
            rollForward: boolean;
            /** @description Where the rule stands */
            source: string;
            state: components["schemas"]["DeadlineState"];
            terms: components["schemas"]["TermResponse"][];
            /**
             * Format: date
             * @description From when it may be done, where it has a window
             */
            windowFrom: string | null;
            /** Format: date */
            windowTo: string | null;
        };
        ExplainedDeadlinesResponse: {
            items: components["schemas"]["ExplainedDeadlineResponse"][];
        };
        /** @enum {string} */
        ExportColumn: "number" | "familyName" | "givenName" | "fatherName" | "state" | "stateSince" | "mentor" | "placeCode" | "sendingCountry" | "returnType" | "origin" | "source" | "urgent" | "priorityLevel" | "plannedArrivalOn" | "arrivalOn" | "daysSinceArrival" | "nextDueKind" | "nextDueOn";
        ExportHeadingRequest: {
            column: components["schemas"]["ExportColumn"];
            text: string;
        };
        ExportWordRequest: {
            /** @description As the CSV file would have it */
            code: string;
            column: components["schemas"]["ExportColumn"];
            text: string;
        };
        ExportWordsRequest: {
            dayFormat: components["schemas"]["DayFormat"];
            headings: components["schemas"]["ExportHeadingRequest"][];
            words: components["schemas"]["ExportWordRequest"][];
        };
        ExtendSupportRequest: {
            comment: string;
            extensionMonths: number;
        };
        /** @enum {string} */
        FactorSeverity: "NONE" | "LOW" | "HIGH" | "CRITICAL";
        FailedJobResponse: {
            attempts: number;
            /** Format: date-time */
            failedAt: string | null;
            /** @description Kind and code, never its words */
            fault: string;
            id: string;
            name: string;
            queue: components["schemas"]["QueueName"];
        };
        FailedJobsResponse: {
            /** @description The latest 100 */
            items: components["schemas"]["FailedJobResponse"][];
            total: number;
        };
        FamilyRequest: {
            /** @description Best interest of the minors of the case */
            bestInterest?: string | null;
            careDuties?: string | null;
            /** @description False saves a draft */
            complete: boolean;
            conflict: boolean;
            familyAccepts: boolean;
            /** Format: date */
            heldOn: string | null;
        };
        FieldErrorResponse: {
            /** @description A field code or a problem code */
            code: string;
            params?: {
                [key: string]: string | number | boolean | string[];
            };
            /** @example #/members/0/bornOn */
            pointer: string;
        };
        /** @enum {string} */
        FileField: "CONTACT" | "SENDING_COUNTRY" | "ARRIVAL_EXPECTED" | "PLACE" | "MENTOR" | "BIRTH_YEAR" | "RETURN_TYPE" | "ELIGIBILITY" | "CONSENT_P1" | "ARRIVAL_CONFIRMED" | "INTAKE" | "IDENTITY_SEEN" | "RAPID_CHECK" | "RED_FLAGS" | "SKILLS" | "FAMILY" | "PLAN" | "PLAN_IN_FORCE" | "CLOSURE_REASON" | "FINAL_VISIT" | "FINAL_SURVEY" | "PAYMENTS_SETTLED" | "SATISFACTION_OFFERED";
        /** @enum {string} */
        FileProblem: "NO_REGISTER" | "FIELD_NOT_MAPPED" | "SHEET_IGNORED" | "MEMBERS_IGNORED" | "NO_ROWS";
        FileProblemResponse: {
            code: components["schemas"]["FileProblem"];
            field: components["schemas"]["RegisterField"] | null;
            /** @description Rows that are not read */
            rows: number | null;
            sheet: string | null;
        };
        FindDuplicatesRequest: {
            /** Format: date */
            arrivalOn?: string | null;
            person: components["schemas"]["PersonFieldsRequest"];
        };
        /** @enum {string} */
        FindingCode: "DOCUMENTS_SEEN" | "ITEMS_SEEN" | "TRANCHE_DECISION" | "ITEM_USE" | "WORK_STATUS" | "MONTHLY_INCOME" | "BUSINESS_OPERATING" | "BUSINESS_STOPPED_BY" | "BUSINESS_SALES" | "BUSINESS_PROFIT" | "JOBS_SELF" | "JOBS_FAMILY" | "JOBS_HIRED" | "ASSETS_HELD" | "CHILDREN_OF_SCHOOL_AGE" | "CHILDREN_AT_SCHOOL" | "SUPPORT_STATUS" | "CHANGE_MARKERS" | "CLOSING_MEETING_HELD" | "WHEREABOUTS";
        /** @enum {string} */
        FindingOption: "YES" | "NO" | "ALL" | "SOME" | "NONE" | "RELEASE" | "HOLD_BACK" | "NO_TRANCHE" | "IN_USE" | "PARTLY_IN_USE" | "NOT_IN_USE" | "SOLD_OR_LOST" | "EMPLOYEE" | "SELF_EMPLOYED" | "EMPLOYER" | "FAMILY_WORKER" | "UNEMPLOYED" | "STUDENT" | "CARER" | "RETIRED" | "UNABLE" | "NO_DEMAND" | "TOO_COSTLY" | "ILLNESS" | "ASSETS_LOST" | "FOUND_JOB" | "OTHER" | "ONGOING" | "COMPLETED" | "DROPPED_OUT" | "IN_JOB" | "NEW_ENTERPRISE" | "NEW_INCOME_ACTIVITY" | "PRODUCTIVE_INVESTMENT" | "IMPROVED_BUSINESS" | "IN_COUNTRY" | "LEFT_REGULARLY" | "LEFT_IRREGULARLY" | "UNKNOWN";
        FindingRequest: {
            chosen: components["schemas"]["FindingOption"][];
            code: components["schemas"]["FindingCode"];
            number: number | null;
        };
        FollowUpRequest: {
            /** @description False saves a draft */
            complete: boolean;
            /** Format: date */
            heldOn: string | null;
            severity?: components["schemas"]["FactorSeverity"] | null;
            /** @description The finding, or the reason of the waiver */
            text?: string | null;
            /** @description True: no screening is held, for the reason given */
            waived: boolean;
        };
        /** @enum {string} */
        FormKind: "INTAKE" | "RAPID_CHECK" | "FOLLOW_UP_SCREENING" | "SKILLS" | "FAMILY" | "STRENGTHS";
        FormResponse: {
            answers: (components["schemas"]["IntakeRequest"] | components["schemas"]["RapidCheckRequest"] | components["schemas"]["FollowUpRequest"] | components["schemas"]["SkillsRequest"] | components["schemas"]["FamilyRequest"] | components["schemas"]["StrengthsRequest"]) | null;
            assessorName: string | null;
            flag: components["schemas"]["RapidCheckFlag"] | null;
            /** Format: date */
            heldOn: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["FormKind"];
            /** Format: uuid */
            personId: string | null;
            /** @description Of a rapid check */
            result: string | null;
            state: components["schemas"]["FormState"];
            version: number;
        };
        /** @enum {string} */
        FormState: "DRAFT" | "COMPLETED";
        FoundCaseResponse: {
            /** @description A referral was not acknowledged in its time */
            acknowledgementLate: boolean;
            /** Format: date */
            arrivalOn: string | null;
            confidentiality: components["schemas"]["ConfidentialityLevel"];
            /** @description Days since the confirmed arrival */
            daysSinceArrival: number | null;
            /** @description The member of the family who was found, where it is not the principal */
            foundMember: components["schemas"]["PersonNameResponse"] | null;
            /** Format: uuid */
            id: string;
            mentor: components["schemas"]["UserNameResponse"] | null;
            nextDueKind: components["schemas"]["ClockKind"] | null;
            /** Format: date */
            nextDueOn: string | null;
            /** @example RS-2026-000123 */
            number: string;
            origin: components["schemas"]["CaseOrigin"];
            /** @description `nextDueOn` is past, as `due=OVERDUE` finds it */
            overdue: boolean;
            placeCode: string | null;
            /** Format: date */
            plannedArrivalOn: string | null;
            principal: components["schemas"]["PersonNameResponse"];
            priorityLevel: components["schemas"]["PriorityLevel"];
            priorityScore: number;
            returnType: components["schemas"]["ReturnType"];
            sendingCountry: string | null;
            source: components["schemas"]["ReferralSource"];
            state: components["schemas"]["CaseState"];
            /** Format: date */
            stateSince: string;
            /** Format: date-time */
            updatedAt: string;
            urgent: boolean;
            version: number;
        };
        GiveImmediateHelpRequest: {
            /** @description EUR cents */
            amountMinor: number;
            /** Format: date */
            deliveredOn: string;
            deliveryMode: components["schemas"]["DeliveryMode"];
            description?: string | null;
            evidence: components["schemas"]["EvidenceKind"][];
            /**
             * Format: uuid
             * @description A member of the case
             */
            personId?: string | null;
            quantity: number;
            type: components["schemas"]["ImmediateHelpType"];
        };
        GoalCountResponse: {
            reached: number;
            total: number;
        };
        /** @enum {string} */
        GoalDimension: "ECO" | "SOC" | "PSY";
        /** @enum {string} */
        GoalState: "OPEN" | "REACHED" | "NOT_REACHED" | "DROPPED";
        GrantResponse: {
            permission: components["schemas"]["Permission"];
            scope: components["schemas"]["Scope"];
        };
        HealthResponse: {
            /** @description For administrators */
            checks?: components["schemas"]["CheckResponse"][];
            /**
             * @description DEGRADED takes requests and loses nothing, but jobs come late
             * @enum {string}
             */
            status: "UP" | "READY" | "DEGRADED" | "NOT_READY";
        };
        HolidayChangeResponse: {
            command: components["schemas"]["HolidayCommand"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            day: string | null;
            decidedByName: string;
            /** Format: uuid */
            id: string;
            label: string | null;
            /** Format: date */
            movedTo: string | null;
            name: components["schemas"]["HolidayName"] | null;
            reason: string;
            /** @description Null: it moves no deadline */
            recount: components["schemas"]["RecountResponse"] | null;
            source: string | null;
        };
        /** @enum {string} */
        HolidayCommand: "ENTER_YEAR" | "ADD" | "CONFIRM" | "MOVE" | "REMOVE";
        /** @enum {string} */
        HolidayKind: "HOLIDAY" | "EXTRA_OFF" | "EXTRA_WORK";
        /** @enum {string} */
        HolidayName: "NEW_YEAR" | "MOURNING_DAY" | "WOMENS_DAY" | "NOVRUZ" | "RAMAZAN" | "QURBAN" | "VICTORY_OVER_FASCISM" | "INDEPENDENCE_DAY" | "NATIONAL_SALVATION_DAY" | "ARMED_FORCES_DAY" | "VICTORY_DAY" | "FLAG_DAY" | "SOLIDARITY_DAY" | "ELECTION" | "CABINET_DECISION" | "NEW_YEARS_EVE" | "EPIPHANY" | "CLEAN_MONDAY" | "MAUNDY_THURSDAY" | "GOOD_FRIDAY" | "EASTER_SUNDAY" | "EASTER_MONDAY" | "LABOUR_DAY" | "ASCENSION" | "PENTECOST" | "WHIT_MONDAY" | "CORPUS_CHRISTI" | "ASSUMPTION" | "ALL_SAINTS" | "ALL_SOULS" | "IMMACULATE_CONCEPTION" | "CHRISTMAS_EVE" | "CHRISTMAS" | "SECOND_DAY_OF_CHRISTMAS" | "MIDSUMMER" | "NATIONAL_DAY" | "OTHER";
        HolidayPreviewResponse: {
            moves: components["schemas"]["MovePreviewResponse"];
            /** @description Stands for all this; the change is confirmed with it */
            seen: string;
            workingDaysAfter: number;
            workingDaysBefore: number;
        };
        HolidayResponse: {
            /** Format: date */
            date: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["HolidayKind"];
            /** @description The name in the country’s own words */
            label: string | null;
            /**
             * Format: date
             * @description The day for which it stands in
             */
            movedFrom: string | null;
            name: components["schemas"]["HolidayName"];
            source: string;
            /** @description A forecast, or not checked again */
            uncertain: boolean;
        };
        HolidaysResponse: {
            /** @description Whether the reader may change them */
            changeable: boolean;
            /** @description Latest first */
            changes: components["schemas"]["HolidayChangeResponse"][];
            /** @description Entered, and nothing in it is a forecast */
            confirmed: boolean;
            country: components["schemas"]["CalendarCountry"];
            /** @description Years whose days are entered */
            enteredYears: number[];
            items: components["schemas"]["HolidayResponse"][];
            workingDays: number;
            year: number;
        };
        HomeResponse: {
            office: components["schemas"]["OfficeQueueResponse"][];
            queues: components["schemas"]["QueueResponse"][];
            /** @description The first of my tasks */
            tasks: components["schemas"]["TaskPageResponse"];
        };
        HouseholdRequest: {
            adults?: number | null;
            children?: number | null;
            /** @description qəpik */
            debtMinor?: number | null;
            housingStatus?: components["schemas"]["HousingStatus"] | null;
            /** @description qəpik a month */
            incomeMinor?: number | null;
            size?: number | null;
        };
        HouseholdResponse: {
            adults: number | null;
            children: number | null;
            /** @description qəpik */
            debtMinor: number | null;
            housingStatus: components["schemas"]["HousingStatus"] | null;
            /** @description qəpik a month */
            incomeMinor: number | null;
            size: number | null;
        };
        /** @enum {string} */
        HousingStatus: "OWN" | "RENTED" | "WITH_RELATIVES" | "SHELTER" | "NONE" | "OTHER";
        /** @enum {string} */
        IdentityPaper: "IDENTITY_CARD" | "PASSPORT" | "BIRTH_CERTIFICATE" | "RETURN_CERTIFICATE" | "OTHER" | "NONE";
        ImmediateHelpResponse: {
            /** @description Whether you may give some now */
            allowed: boolean;
            /** @description EUR cents */
            capMinor: number;
            /** @description EUR cents */
            givenMinor: number;
            /** @description EUR cents */
            leftMinor: number;
            types: components["schemas"]["ImmediateHelpType"][];
        };
        /** @enum {string} */
        ImmediateHelpType: "RECEPTION" | "FOOD_NFI" | "HOUSING" | "MED" | "LEGAL_DOC" | "TRANSPORT";
        /** @enum {string} */
        ImportAction: "MAP" | "ASSIGN_MENTORS" | "DECIDE" | "COMMIT" | "UNDO" | "DISCARD";
        ImportCountsResponse: {
            check: number;
            created: number;
            /** @description Rows whose type of return is a general word (IMP-11) */
            generalTypes: number;
            known: number;
            linked: number;
            members: number;
            membersCreated: number;
            /** @description Family members of the cases to make */
            membersToCreate: number;
            ready: number;
            refused: number;
            repeated: number;
            rows: number;
            secondReturns: number;
            skipped: number;
            suspected: number;
            toCreate: number;
            undecided: number;
        };
        ImportInstrumentRequest: {
            /** @description Where the table comes from: document, annex, date */
            source: string;
            /** @description CSV: item, dimension_weight, composite_weight, option, score */
            table: string;
        };
        ImportPageResponse: {
            items: components["schemas"]["ImportRowOfListResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        /** @enum {string} */
        ImportProblemCode: "NAME_MISSING" | "NAME_NOT_A_NAME" | "NAME_ORDER_GUESSED" | "NAME_CAPITALS" | "NAME_CYRILLIC" | "NAME_ONE_WORD" | "NAME_MANY_WORDS" | "DATE_MISSING" | "DATE_UNREADABLE" | "DATE_IMPOSSIBLE" | "DATE_AMBIGUOUS" | "DATE_YEAR_ONLY" | "BIRTH_IN_FUTURE" | "BIRTH_DATE_MISSING" | "ARRIVAL_IN_FUTURE" | "ARRIVAL_BEFORE_BIRTH" | "AGE_IMPLAUSIBLE" | "PRINCIPAL_IS_MINOR" | "SEX_UNKNOWN" | "SEX_CONTRADICTS_PATRONYMIC" | "SEX_CONTRADICTS_VULNERABILITY" | "SEX_CONTRADICTS_RELATION" | "FIN_MALFORMED" | "FIN_CORRECTED" | "FIN_KNOWN" | "FIN_REPEATED" | "FIN_TAKEN" | "COUNTRY_MISSING" | "COUNTRY_UNKNOWN" | "RETURN_TYPE_UNKNOWN" | "RETURN_TYPE_GENERAL" | "PLACE_UNKNOWN" | "PHONE_UNREADABLE" | "NUMBER_UNREADABLE" | "VULNERABILITY_UNKNOWN" | "ASSISTANCE_UNKNOWN" | "STATUS_UNKNOWN" | "AMOUNT_UNREADABLE" | "AMOUNT_NEGATIVE" | "AMOUNT_AMBIGUOUS" | "CURRENCY_DIFFERS" | "WORD_GUESSED" | "TEXT_LOOKS_LIKE_FORMULA" | "TEXT_TOO_LONG" | "TEXT_CLEANED" | "MEMBER_COUNT_DIFFERS" | "NUMBER_REPEATED" | "RELATION_UNKNOWN" | "PRINCIPAL_UNKNOWN" | "CHILD_BORN_BEFORE_PARENT";
        ImportProgressResponse: {
            /** @description Rows */
            done: number;
            /** @description Rows */
            total: number;
        };
        ImportResponse: {
            allowedActions: components["schemas"]["ImportAction"][];
            /** Format: date-time */
            committedAt: string | null;
            counts: components["schemas"]["ImportCountsResponse"];
            /** Format: date-time */
            createdAt: string;
            createdByName: string | null;
            failure: string | null;
            fileName: string;
            format: components["schemas"]["RegisterFormat"];
            /** Format: uuid */
            id: string;
            members: components["schemas"]["ChosenSheetResponse"] | null;
            mentors: components["schemas"]["RegisterMentorResponse"][];
            problems: components["schemas"]["FileProblemResponse"][];
            progress: components["schemas"]["ImportProgressResponse"];
            register: components["schemas"]["ChosenSheetResponse"] | null;
            /**
             * Format: uuid
             * @description An earlier import of the very same file
             */
            sameFileAs: string | null;
            sheets: components["schemas"]["SheetResponse"][];
            skipped: components["schemas"]["SkippedRowResponse"][];
            state: components["schemas"]["ImportState"];
            version: number;
        };
        /** @enum {string} */
        ImportRowFilter: "PROBLEMS" | "REFUSED" | "DUPLICATES" | "UNDECIDED" | "KNOWN" | "TO_CREATE" | "CREATED" | "MEMBERS";
        /** @enum {string} */
        ImportRowKind: "PRINCIPAL" | "MEMBER";
        ImportRowOfListResponse: {
            allowedActions: components["schemas"]["ImportAction"][];
            /** Format: date-time */
            committedAt: string | null;
            counts: components["schemas"]["ImportCountsResponse"];
            /** Format: date-time */
            createdAt: string;
            createdByName: string | null;
            failure: string | null;
            fileName: string;
            format: components["schemas"]["RegisterFormat"];
            /** Format: uuid */
            id: string;
            progress: components["schemas"]["ImportProgressResponse"];
            state: components["schemas"]["ImportState"];
            version: number;
        };
        ImportRowPageResponse: {
            items: components["schemas"]["ImportRowResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        ImportRowResponse: {
            cells: components["schemas"]["RowCellResponse"][];
            decision: components["schemas"]["RowDecision"] | null;
            decisionRef: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ImportRowKind"];
            matches: components["schemas"]["RowMatchResponse"][];
            matching: components["schemas"]["RowMatching"];
            /** @description Family members linked to this row */
            memberCount: number;
            /** @description Whose account the row's name of a mentor is; null: nobody's */
            mentorName: string | null;
            /** @description The register's own running number */
            number: string | null;
            outcome: components["schemas"]["RowOutcome"] | null;
            possibleDecisions: components["schemas"]["RowDecision"][];
            principalRow: number | null;
            problems: components["schemas"]["RowProblemResponse"][];
            /** Format: uuid */
            resultCaseId: string | null;
            resultCaseNumber: string | null;
            /** @description As the spreadsheet counts */
            rowNumber: number;
            status: components["schemas"]["ImportRowStatus"];
            /** @description Of the case that was made and taken back */
            takenBackNumber: string | null;
            version: number;
        };
        /** @enum {string} */
        ImportRowStatus: "READY" | "CHECK" | "REFUSED";
        /** @enum {string} */
        ImportSeverity: "ERROR" | "WARNING" | "NOTE";
        /** @enum {string} */
        ImportState: "UPLOADED" | "READ" | "COMPARING" | "COMMITTING" | "COMMITTED" | "UNDOING" | "UNDONE" | "FAILED";
        /** @enum {string} */
        IncompleteReason: "PHOTO" | "EVIDENCE" | "TRANSLATION" | "FORM" | "WRONG_AUTHORITY" | "DUPLICATE";
        InstrumentsResponse: {
            /** @description Scores what is completed now */
            current: string;
            /** @description No official table is in force */
            equalWeights: boolean;
            items: components["schemas"]["InstrumentVersionResponse"][];
            /** @description The equal weights as a table to fill in */
            template: string;
        };
        InstrumentVersionResponse: {
            code: string;
            /** Format: date-time */
            importedAt: string;
            source: string;
            /**
             * Format: date-time
             * @description Since when it scores nothing new
             */
            withdrawnAt: string | null;
            withdrawnReason: string | null;
        };
        IntakeRequest: {
            /** @description False saves a draft */
            complete: boolean;
            /** Format: date */
            heldOn: string | null;
            /** @description Null while the question is open */
            identitySeen: boolean | null;
            needs?: string | null;
            papersSeen: components["schemas"]["IdentityPaper"][];
            wishes?: string | null;
        };
        InviteUserRequest: {
            /** Format: email */
            email: string;
            locale: components["schemas"]["Locale"];
            name: string;
            /** Format: uuid */
            organisationId?: string | null;
            /** Format: uuid */
            programmeId?: string | null;
            role: components["schemas"]["Role"];
        };
        /** @enum {string} */
        IscedLevel: "ISCED_0" | "ISCED_1" | "ISCED_2" | "ISCED_3" | "ISCED_4" | "ISCED_5" | "ISCED_6" | "ISCED_7" | "ISCED_8" | "ISCED_9";
        /** @enum {string} */
        IscoGroup: "ISCO_0" | "ISCO_1" | "ISCO_2" | "ISCO_3" | "ISCO_4" | "ISCO_5" | "ISCO_6" | "ISCO_7" | "ISCO_8" | "ISCO_9";
        ItemActionResponse: {
            allowed: boolean;
            command: components["schemas"]["ItemCommand"];
            needs: components["schemas"]["ItemNeed"][];
            permission: string;
            reasons: components["schemas"]["ReasonResponse"][];
        };
        /** @enum {string} */
        ItemApproval: "PENDING" | "APPROVED" | "REFUSED";
        /** @enum {string} */
        ItemCommand: "PLAN" | "GIVE_IMMEDIATE_HELP" | "APPROVE_IMMEDIATE_HELP" | "REFUSE_IMMEDIATE_HELP" | "APPROVE" | "ORDER" | "DELIVER" | "ADD_EVIDENCE" | "VERIFY" | "SETTLE" | "CANCEL" | "RETURN_GOODS" | "VERIFY_RETURN";
        ItemCommentRequest: {
            comment: string;
        };
        /** @enum {string} */
        ItemNeed: "DELIVERY_DATE" | "EVIDENCE" | "EVIDENCE_COMPLETE" | "CANCEL_REASON" | "COMMENT";
        ItemPageResponse: {
            items: components["schemas"]["ItemRowResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        ItemResponse: {
            actions: components["schemas"]["ItemActionResponse"][];
            approval: components["schemas"]["ItemApproval"] | null;
            approvalComment: string | null;
            approvedByName: string | null;
            /** @description EUR cents */
            approvedMinor: number | null;
            cancelReason: string | null;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** @description EUR cents of the budget that are bound for it */
            committedMinor: number;
            deliveredByName: string | null;
            /** Format: date */
            deliveredOn: string | null;
            deliveryMode: components["schemas"]["DeliveryMode"];
            description: string | null;
            evidence: components["schemas"]["EvidenceKind"][];
            /** Format: uuid */
            goalId: string | null;
            /** Format: uuid */
            id: string;
            /** @description Immediate help */
            immediate: boolean;
            /** @description Groups of evidence kinds, joined by |, of which none was seen */
            missingEvidence: string[];
            /** Format: date */
            orderedOn: string | null;
            /** Format: uuid */
            personId: string | null;
            /** @description EUR cents */
            plannedMinor: number;
            /** Format: date */
            plannedOn: string | null;
            quantity: number;
            returnComment: string | null;
            /** Format: date */
            returnRecordedOn: string | null;
            /** Format: date */
            settledOn: string | null;
            state: components["schemas"]["ItemState"];
            type: components["schemas"]["AssistanceType"];
            verifiedByName: string | null;
            /** Format: date */
            verifiedOn: string | null;
            version: number;
        };
        ItemRowResponse: {
            actions: components["schemas"]["ItemActionResponse"][];
            approval: components["schemas"]["ItemApproval"] | null;
            /** @description EUR cents */
            approvedMinor: number | null;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** @description EUR cents of the budget that are bound for it */
            committedMinor: number;
            /** Format: date */
            deliveredOn: string | null;
            deliveryMode: components["schemas"]["DeliveryMode"];
            /** Format: uuid */
            id: string;
            /** @description Immediate help */
            immediate: boolean;
            /** Format: date */
            orderedOn: string | null;
            /** @description EUR cents */
            plannedMinor: number;
            /** Format: date */
            plannedOn: string | null;
            quantity: number;
            /** Format: date */
            settledOn: string | null;
            state: components["schemas"]["ItemState"];
            type: components["schemas"]["AssistanceType"];
            /** Format: date */
            verifiedOn: string | null;
            version: number;
        };
        /** @enum {string} */
        ItemSort: "case" | "-case" | "amount" | "-amount" | "delivered" | "-delivered" | "verified" | "-verified";
        /** @enum {string} */
        ItemState: "PLANNED" | "APPROVED" | "ORDERED" | "DELIVERED" | "VERIFIED" | "SETTLED" | "CANCELLED" | "RETURNED_GOODS";
        /** @enum {string} */
        JobStore: "POSTGRES" | "REDIS";
        KeepUnsentFormRequest: {
            /** @description What the screen needs to show the form again; at most that many bytes of UTF-8 */
            content: string;
        };
        LadderPreviewResponse: {
            days: number;
            /** @description What was told */
            did: components["schemas"]["TellingsResponse"];
            /** @description What the steps in force would have told */
            inForce: components["schemas"]["TellingsResponse"];
            /** @description What these steps would have told */
            would: components["schemas"]["TellingsResponse"];
        };
        LadderResponse: {
            arises: components["schemas"]["TriggerOrigin"];
            /** Format: date-time */
            createdAt: string;
            decidedByName: string | null;
            /** Format: uuid */
            id: string;
            needsLegalReview: boolean;
            /** @description Set for this programme alone */
            ofProgramme: boolean;
            /** @description Cannot be switched off */
            protects: boolean;
            /** @description Null: came with the installation */
            reason: string | null;
            source: string;
            steps: components["schemas"]["LadderStepResponse"][];
            trigger: components["schemas"]["ReminderTrigger"];
            /** @description The next version, already decided */
            upcoming: components["schemas"]["LadderVersionResponse"] | null;
            /** @description Told in the quiet hours too */
            urgent: boolean;
            /** Format: date */
            validFrom: string;
            version: number;
        };
        LaddersResponse: {
            /** @description Whether the reader may change them */
            changeable: boolean;
            items: components["schemas"]["LadderResponse"][];
            /** Format: uuid */
            programmeId: string | null;
        };
        LadderStepRequest: {
            anchor: components["schemas"]["ReminderAnchor"];
            channels: components["schemas"]["ReminderChannel"][];
            escalation: boolean;
            /** @description Before the anchor when negative */
            offset: number;
            recipientRole: components["schemas"]["RecipientRole"];
            relation: components["schemas"]["RecipientRelation"];
            unit: components["schemas"]["StepUnit"];
        };
        LadderStepResponse: {
            anchor: components["schemas"]["ReminderAnchor"];
            channels: components["schemas"]["ReminderChannel"][];
            escalation: boolean;
            offset: number;
            recipientRole: components["schemas"]["RecipientRole"];
            relation: components["schemas"]["RecipientRelation"];
            unit: components["schemas"]["StepUnit"];
        };
        LadderVersionResponse: {
            /** Format: date-time */
            createdAt: string;
            decidedByName: string | null;
            /** Format: uuid */
            id: string;
            needsLegalReview: boolean;
            /** @description Set for this programme alone */
            ofProgramme: boolean;
            /** @description Null: came with the installation */
            reason: string | null;
            source: string;
            steps: components["schemas"]["LadderStepResponse"][];
            /** Format: date */
            validFrom: string;
            version: number;
        };
        LadderVersionsResponse: {
            /** @description Latest first */
            items: components["schemas"]["LadderVersionResponse"][];
        };
        /** @enum {string} */
        Language: "AZ" | "RU" | "EN" | "DE" | "NL" | "PL" | "TR" | "KA" | "FA" | "KU" | "KMR" | "LEZ" | "TLY" | "AVA" | "TKR" | "UDI";
        LegalHoldRequest: {
            legalHold: boolean;
            /** @description Which proceedings or request; no names */
            reason: string;
        };
        /** @enum {string} */
        LimitEffect: "CONFIRMED" | "DENIED";
        /** @enum {string} */
        LineAction: "DONE" | "MOVED" | "CANNOT";
        LineAnswerResponse: {
            action: components["schemas"]["LineAction"];
            /** Format: date */
            movedTo: string | null;
            /** @description Who was told by the answer CANNOT */
            told: components["schemas"]["ToldResponse"][];
        };
        /** @enum {string} */
        LinePlace: "CASE" | "VISIT" | "READMISSION" | "ITEMS" | "BUDGET" | "PAPERS" | "TASK" | "NONE";
        LineResponse: {
            /** @description Who is told that the reader cannot; null where nobody is */
            above: components["schemas"]["Role"] | null;
            action: components["schemas"]["LineAction"];
            /** @description What this line was answered with */
            answered: components["schemas"]["LineAction"] | null;
            /** Format: uuid */
            caseId: string | null;
            caseNumber: string | null;
            /** Format: date */
            dueOn: string | null;
            /** @description Which of several: as of a notice */
            kind: string | null;
            /** @description False: it protects a person and is urgent, and is not put off */
            mayWait: boolean;
            /** @description The line is closed, by this letter or otherwise */
            over: boolean;
            place: components["schemas"]["LinePlace"];
            /** @description Done only when it is recorded at its place */
            recorded: boolean;
            /** @description Which task it is */
            task: components["schemas"]["TaskWordsResponse"] | null;
            /** @description Who was told by the answer CANNOT */
            told: components["schemas"]["ToldResponse"][];
            trigger: components["schemas"]["ReminderTrigger"];
            /** Format: uuid */
            visitId: string | null;
        };
        LineTokenRequest: {
            token: string;
        };
        LinkHolderResponse: {
            /** Format: email */
            email: string;
            /** Format: date-time */
            expiresAt: string;
            name: string;
            organisation: string | null;
            purpose: components["schemas"]["LinkPurpose"];
        };
        /** @enum {string} */
        LinkPurpose: "INVITATION" | "PASSWORD_RESET";
        LinkRequest: {
            token: string;
        };
        /** @enum {string} */
        Locale: "az" | "en";
        LowItemResponse: {
            help: components["schemas"]["AssistanceType"];
            item: components["schemas"]["SurveyItemCode"];
            score: number;
        };
        /**
         * @description By which mails it comes
         * @enum {string}
         */
        MailChannel: "DIGEST" | "MAIL_NOW";
        MailFaultResponse: {
            /** @description SMTP code of the refusal */
            code: number | null;
            email: string;
            /** @description One’s own */
            mine: boolean;
            name: string;
            /** Format: date-time */
            notedAt: string;
            /** Format: uuid */
            recipientId: string;
            /** @description Status of the letter that came back */
            status: string | null;
        };
        MailFaultsResponse: {
            items: components["schemas"]["MailFaultResponse"][];
        };
        /** @enum {string} */
        MailState: "QUEUED" | "SENDING" | "SENT" | "HELD" | "EXPIRED" | "FAILED" | "BOUNCED";
        /** @enum {string} */
        MailTemplate: "INVITATION" | "PASSWORD_RESET" | "DIGEST" | "AT_ONCE";
        MapColumnsRequest: {
            /** @description Null: the sheet of family members is left alone */
            members?: components["schemas"]["SheetChoiceRequest"] | null;
            register: components["schemas"]["SheetChoiceRequest"];
        };
        /** @enum {string} */
        MaritalStatus: "SINGLE" | "MARRIED" | "DIVORCED" | "WIDOWED" | "SEPARATED" | "PARTNER";
        /** @enum {string} */
        MeasureKind: "ITEM" | "REFERRAL" | "WAIVER";
        /** @enum {string} */
        MemberRelation: "PRINCIPAL" | "SPOUSE" | "CHILD" | "PARENT" | "SIBLING" | "GRANDPARENT" | "GUARDIAN" | "OTHER";
        MentorChoiceRequest: {
            /** @description Position in `mentors` of the import */
            index: number;
            /**
             * Format: uuid
             * @description Null: nobody; a task for the coordinator
             */
            userId: string | null;
        };
        MentorLoadResponse: {
            /** @description As many open cases as one person can lead, or more */
            full: boolean;
            /** Format: uuid */
            id: string;
            /** @description False where the mail server refuses the address */
            mailWorks: boolean;
            name: string;
            openCases: number;
            organisationName: string | null;
            overdueCases: number;
        };
        MentorLoadsResponse: {
            /** @description From here on a mentor is full */
            capacity: number;
            items: components["schemas"]["MentorLoadResponse"][];
        };
        /** @enum {string} */
        MissReason: "NOT_AT_HOME" | "NOT_REACHED" | "MENTOR_PREVENTED" | "ROAD_OR_WEATHER" | "WINDOW_PASSED" | "OTHER";
        MissVisitRequest: {
            missReason: components["schemas"]["ToldMissReason"];
            reason?: string | null;
        };
        MonitoringVisitResponse: {
            actions: components["schemas"]["VisitActionResponse"][];
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            code: components["schemas"]["VisitCode"];
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            heldOn: string | null;
            /** Format: uuid */
            id: string;
            missReason: components["schemas"]["MissReason"] | null;
            mode: components["schemas"]["VisitMode"] | null;
            /** @description Its day has passed and it is still to be made */
            overdue: boolean;
            parts: components["schemas"]["VisitPart"][];
            /** @description The case is suspended, its clock stands still */
            paused: boolean;
            /** Format: date */
            plannedOn: string | null;
            reason: string | null;
            /** @description Who made the visit */
            recordedByName: string | null;
            state: components["schemas"]["VisitState"];
            timesRescheduled: number;
            version: number;
            waiveReason: components["schemas"]["WaiveReason"] | null;
            /** Format: date */
            windowFrom: string | null;
            /** Format: date */
            windowTo: string | null;
        };
        /** @enum {string} */
        MoveCause: "ARRIVAL" | "EXTENSION" | "HOLIDAY" | "PARAMETER" | "PAUSE" | "RESUME";
        MovedDeadlineResponse: {
            caseNumber: string;
            /** Format: date */
            from: string;
            kind: components["schemas"]["DeadlineKind"];
            /** Format: date */
            to: string;
        };
        MovedKindResponse: {
            count: number;
            kind: components["schemas"]["DeadlineKind"];
        };
        MoveFlightRequest: {
            comment?: string;
            /** Format: date */
            plannedOn: string;
        };
        MovePreviewResponse: {
            /** @description Running deadlines that were counted anew */
            examined: number;
            /** @description The first by date */
            first: components["schemas"]["MovedDeadlineResponse"][];
            kinds: components["schemas"]["MovedKindResponse"][];
            moved: number;
            /** @description Running deadlines that the change may touch */
            total: number;
        };
        NamedResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NewMemberRequest: {
            dependant?: boolean;
            person: components["schemas"]["PersonFieldsRequest"];
            relation: components["schemas"]["Relation"];
        };
        /** @enum {string} */
        NextState: "DRAFT" | "REFERRED" | "SCREENING" | "WAITLISTED" | "REJECTED" | "REGISTERED" | "ASSESSMENT" | "PLANNING" | "PLAN_REVIEW" | "ASSISTANCE" | "FOLLOW_UP" | "CLOSURE_REVIEW" | "CLOSED" | "SUSPENDED" | "TRANSFERRED" | "ANONYMISED" | "COMPLETED";
        /**
         * @description What is still to do before entry
         * @enum {string}
         */
        NextStep: "NONE" | "SECOND_FACTOR" | "ENROLMENT";
        NextStepResponse: {
            missing: components["schemas"]["FileField"][];
            state: components["schemas"]["NextState"];
        };
        /**
         * @description Closed texts are null
         * @enum {string}
         */
        NoteAccess: "OPEN" | "BREAK_GLASS" | "CLOSED";
        NotePageResponse: {
            items: components["schemas"]["NoteResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        NoteResponse: {
            /** @description Closed texts are null */
            access: components["schemas"]["NoteAccess"];
            authorName: string | null;
            channel: components["schemas"]["ContactChannel"];
            confidentiality: components["schemas"]["ConfidentialityLevel"];
            fromRegister: boolean;
            /** Format: date */
            happenedOn: string;
            held: boolean;
            /** Format: uuid */
            id: string;
            nextStep: string | null;
            /** Format: date */
            nextStepDueOn: string | null;
            text: string | null;
            topics: components["schemas"]["NoteTopic"][];
            version: number;
            /** Format: date-time */
            writtenAt: string;
        };
        /** @enum {string} */
        NoteTopic: "FIRST_CONTACT" | "NEEDS" | "PLAN" | "DELIVERY" | "DOCUMENTS" | "HOUSING" | "WORK_AND_TRAINING" | "SCHOOL" | "FAMILY" | "WELL_BEING" | "MONEY" | "OTHER";
        /**
         * @description What its reader may do with it now
         * @enum {string}
         */
        NoticeAction: "DONE" | "SNOOZE" | "REOPEN";
        NoticeChoiceFields: {
            channel: components["schemas"]["MailChannel"];
            trigger: components["schemas"]["ReminderTrigger"];
            wanted: boolean;
        };
        NoticeChoicesResponse: {
            kinds: components["schemas"]["NoticeKindResponse"][];
            /** @description 0 before the first change */
            version: number;
            zone: components["schemas"]["DigestZone"];
        };
        NoticeCountResponse: {
            /** @description Open, its day gone by */
            overdue: number;
            /** @description Open and not read */
            unread: number;
        };
        /** @enum {string} */
        NoticeGroup: "URGENT" | "HAPPENED" | "OVERDUE" | "TODAY" | "COMING" | "WITHOUT_DAY";
        NoticeIdsRequest: {
            ids: string[];
        };
        NoticeKindResponse: {
            /** @description What cannot be switched off */
            locked: components["schemas"]["MailChannel"][];
            /** @description Protects people */
            protects: boolean;
            trigger: components["schemas"]["ReminderTrigger"];
            /** @description By which mails it comes */
            wanted: components["schemas"]["MailChannel"][];
        };
        NoticePageResponse: {
            items: components["schemas"]["NoticeResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        NoticeResponse: {
            /** @description What its reader may do with it now */
            actions: components["schemas"]["NoticeAction"][];
            /**
             * Format: uuid
             * @description Null: not one’s own
             */
            caseId: string | null;
            /** @description Of the case or of the readmission */
            caseNumber: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            doneAt: string | null;
            /** Format: date */
            dueOn: string | null;
            group: components["schemas"]["NoticeGroup"];
            /** Format: uuid */
            id: string;
            /** @description What is due: a clock (DRAFT_PURGE ...) or a purpose of consent */
            kind: string | null;
            read: boolean;
            /**
             * Format: uuid
             * @description Of the state’s side
             */
            readmissionId: string | null;
            /** @description Done because the thing itself is over */
            settled: boolean;
            /** Format: date */
            snoozedUntil: string | null;
            /** @description Where the rule stands */
            source: string | null;
            /** @description Null: an event */
            step: components["schemas"]["NoticeStepResponse"] | null;
            /** @description Which task it is */
            task: components["schemas"]["TaskWordsResponse"] | null;
            /** @description Who was told that its reader cannot; nobody where it was not answered so */
            told: components["schemas"]["ToldResponse"][];
            trigger: components["schemas"]["ReminderTrigger"];
            urgency: components["schemas"]["NoticeUrgency"];
        };
        NoticeStepResponse: {
            anchor: components["schemas"]["ReminderAnchor"];
            /** Format: date */
            anchorDay: string | null;
            /** @description Others were told first and did not act */
            escalation: boolean;
            /** @description Told after the day on which it was to be told */
            late: boolean;
            offset: number;
            /** @description Steps below it that had come too and are told by it */
            passedOver: components["schemas"]["PassedStepResponse"][];
            unit: components["schemas"]["StepUnit"];
        };
        /** @enum {string} */
        NoticeUrgency: "NORMAL" | "URGENT";
        /** @enum {string} */
        NoticeView: "OPEN" | "SNOOZED" | "DONE";
        /** @enum {string} */
        OccurrenceChannel: "IN_APP" | "TEXT";
        /** @enum {string} */
        OfficeQueueKind: "ITEMS_TO_SETTLE" | "PAYMENTS_TO_CONFIRM" | "ITEMS_DELIVERED" | "RETENTION_OVER" | "RETENTION_NEAR" | "LEGAL_HOLDS" | "CONSENT_PAPERS_LATE" | "REFUSED_ATTEMPTS" | "ACCOUNTS_INVITED" | "MAILS_FAILED" | "MAILS_WAITING" | "DAYS_TO_CONFIRM" | "REQUESTS_TO_ACKNOWLEDGE" | "REQUESTS_TO_CHECK" | "REPLIES_TO_PREPARE" | "REPLIES_TO_SIGN" | "REPLIES_TO_DISPATCH" | "EFFECTS_TO_DECIDE" | "REPLIES_OVERDUE" | "LIMITS_PASSED" | "LIMITS_NEAR" | "ARRIVALS_NEAR";
        OfficeQueueResponse: {
            kind: components["schemas"]["OfficeQueueKind"];
            /** @example /items?state=VERIFIED */
            path: string;
            total: components["schemas"]["TotalResponse"];
        };
        OpenNoteRequest: {
            /** @description Why it must be read now; the author is told */
            reason: string;
        };
        OperationsResponse: {
            /** Format: date-time */
            at: string;
            /** @description On the way to Redis */
            outbox: components["schemas"]["OutboxStateResponse"];
            planner: components["schemas"]["PlannerStateResponse"];
            /** @description Null: their store does not answer */
            queues: components["schemas"]["QueueStateResponse"][] | null;
            reminders: components["schemas"]["RemindersStateResponse"];
            /** @description Latest first */
            silences: components["schemas"]["PlannerSilenceResponse"][];
            store: components["schemas"]["JobStore"];
            tasks: components["schemas"]["PlannedTaskResponse"][];
        };
        /** @enum {string} */
        OrganisationAction: "RENAME" | "DEACTIVATE" | "ACTIVATE";
        /** @enum {string} */
        OrganisationKind: "NGO" | "STATE" | "DONOR" | "IMPLEMENTER";
        OrganisationResponse: {
            /** @description Accounts that are open or invited; null: not for this reader */
            accounts: number | null;
            /** @description False: nobody new can belong to it */
            active: boolean;
            allowedActions: components["schemas"]["OrganisationAction"][];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            name: string;
            version: number;
        };
        OrganisationsResponse: {
            items: components["schemas"]["OrganisationResponse"][];
        };
        OtherRequestResponse: {
            /** @description Its paper cannot mean the same person */
            differs: boolean;
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date */
            receivedOn: string;
            requestingState: components["schemas"]["RequestingState"];
            /** @description With the same incoming number of the same state */
            sameNumber: boolean;
            /** @description With the same FIN or document */
            samePerson: boolean;
            state: components["schemas"]["ReadmissionState"];
        };
        OutboxMessagePageResponse: {
            items: components["schemas"]["OutboxMessageResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        OutboxMessageResponse: {
            attempts: number;
            /** @description Null outside the demo */
            body: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            recipientId: string;
            recipientName: string;
            /** Format: date-time */
            sentAt: string | null;
            state: components["schemas"]["MailState"];
            /** @description Null outside the demo */
            subject: string | null;
            template: components["schemas"]["MailTemplate"];
        };
        OutboxStateResponse: {
            waiting: number;
            waitingSeconds: number | null;
        };
        OutcomePageResponse: {
            items: components["schemas"]["OutcomeResponse"][];
            nextCursor: string | null;
        };
        OutcomeResponse: {
            birthYear: number | null;
            familyName: string;
            fatherName: string | null;
            givenName: string;
            outcome: components["schemas"]["CoarseOutcome"] | null;
            /** @description Economic region */
            region: string | null;
            stage: components["schemas"]["OutcomeStage"];
        };
        /** @enum {string} */
        OutcomeStage: "REFERRED" | "IN_SUPPORT" | "ENDED";
        OverrideCeilingRequest: {
            /** @description Why the plan may cost more than the ceiling */
            reason: string;
        };
        OwnSessionResponse: {
            /** @description Browser and system, coarsely; may be empty */
            client: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            isCurrent: boolean;
            /** Format: date-time */
            lastSeenAt: string;
        };
        OwnSessionsResponse: {
            items: components["schemas"]["OwnSessionResponse"][];
        };
        /** @enum {string} */
        ParameterCode: "PURGE_DRAFT_AFTER" | "ACKNOWLEDGE_WITHIN" | "EXPIRE_AFTER" | "FIRST_CONTACT_WITHIN" | "URGENT_CONTACT_WITHIN" | "WAITLIST_REVIEW_AFTER" | "APPEAL_WITHIN" | "APPEAL_DECISION_WITHIN" | "INTAKE_WITHIN" | "ASSESSMENT_WITHIN" | "PLAN_AFTER_ARRIVAL" | "PLAN_AFTER_REGISTRATION" | "PLAN_DECISION_WITHIN" | "AMENDMENT_DECISION_WITHIN" | "REGISTER_REVIEW_AFTER" | "HELP_APPROVAL_WITHIN" | "CONSENT_PAPER_WITHIN" | "SUPPORT_PERIOD" | "SUSPENSION_REVIEW_AFTER" | "CLOSURE_DECISION_WITHIN" | "RETENTION_AFTER_CLOSURE" | "RETENTION_AFTER_REJECTION" | "VISIT_M1_AFTER" | "VISIT_M3_AFTER" | "VISIT_M6_AFTER" | "VISIT_M12_AFTER" | "VISIT_M18_AFTER" | "COORDINATOR_LIMIT" | "UNREACHABLE_ATTEMPTS" | "UNREACHABLE_CHANNELS" | "UNREACHABLE_FOR" | "LOST_CONTACT_AFTER" | "REOPEN_WITHIN" | "LONGEST_EXTENSION" | "SETTLE_PAYMENTS_WITHIN" | "FIRST_STEPS_AFTER_ARRIVAL" | "MENTOR_CAPACITY" | "CEILING_PRINCIPAL" | "CEILING_PER_DEPENDANT" | "CEILING_CASE" | "IMMEDIATE_HELP_CAP" | "AMENDMENT_SHARE" | "URGENT_POINTS" | "MINOR_POINTS" | "MOST_DEPENDANT_POINTS" | "FORCED_POINTS" | "LOW_SURVEY_POINTS" | "LOW_SURVEY" | "MEDIUM_FROM" | "HIGH_FROM" | "CRITICAL_FROM" | "ARRIVAL_WITHIN" | "SKILLS_FROM_AGE" | "WEIGHT_UAM" | "WEIGHT_MINOR" | "WEIGHT_VOT" | "WEIGHT_GBV" | "WEIGHT_TORTURE" | "WEIGHT_MED" | "WEIGHT_MH" | "WEIGHT_DIS" | "WEIGHT_OLD" | "WEIGHT_PREG" | "WEIGHT_SINGLE" | "WEIGHT_LARGE" | "WEIGHT_NOHOME" | "WEIGHT_DEBT" | "WEIGHT_NODOC" | "WEIGHT_STIGMA" | "WEIGHT_ADDICT" | "WEIGHT_LONGABS" | "WEIGHT_FORCED" | "WEIGHT_DET" | "WEIGHT_ILLIT" | "VISIT_M1_WINDOW" | "VISIT_M3_WINDOW" | "VISIT_M6_WINDOW" | "VISIT_M12_WINDOW" | "VISIT_M18_WINDOW" | "VISIT_ITEM_ABOVE" | "SATISFACTION_BY_OTHERS" | "SURVEY_ANSWERED" | "SURVEY_LOW_TO" | "SURVEY_MEDIUM_TO" | "SURVEY_SUFFICIENT" | "SURVEY_CHANGE" | "SURVEY_ALERT_WITHIN" | "QUIET_FROM" | "QUIET_UNTIL";
        /** @enum {string} */
        ParameterGroup: "CLOCKS" | "CASES" | "MONEY" | "SCREENING" | "WEIGHTS" | "VISITS" | "REMINDERS";
        ParameterHistoryEntryResponse: {
            /** Format: date-time */
            createdAt: string;
            decidedByName: string | null;
            /** Format: uuid */
            id: string;
            needsLegalReview: boolean;
            /** @description Set for this programme alone */
            ofProgramme: boolean;
            /** @description Null: came with the installation */
            reason: string | null;
            /** @description Null: deadlines that ran already were left as they were */
            recount: components["schemas"]["RecountResponse"] | null;
            source: string;
            /** Format: date */
            validFrom: string;
            value: number;
        };
        ParameterPreviewResponse: {
            /** @description Running deadlines that were counted anew */
            examined: number;
            /** @description The first by date */
            first: components["schemas"]["MovedDeadlineResponse"][];
            kinds: components["schemas"]["MovedKindResponse"][];
            moved: number;
            /** @description Stands for all this; a change that deadlines follow is confirmed with it */
            seen: string;
            /** @description Running deadlines that the change may touch */
            total: number;
        };
        ParameterResponse: {
            code: components["schemas"]["ParameterCode"];
            /** Format: date-time */
            createdAt: string;
            decidedByName: string | null;
            group: components["schemas"]["ParameterGroup"];
            /** Format: uuid */
            id: string;
            least: number;
            most: number;
            needsLegalReview: boolean;
            /** @description Set for this programme alone */
            ofProgramme: boolean;
            /** @description Null: came with the installation */
            reason: string | null;
            source: string;
            /** @description Value of the domain page */
            standard: number;
            unit: components["schemas"]["ParameterUnit"];
            /** @description The next value, already decided */
            upcoming: components["schemas"]["ParameterVersionResponse"] | null;
            /** Format: date */
            validFrom: string;
            value: number;
        };
        ParametersResponse: {
            /** @description Whether the reader may change them */
            changeable: boolean;
            items: components["schemas"]["ParameterResponse"][];
            /** Format: uuid */
            programmeId: string | null;
        };
        /** @enum {string} */
        ParameterUnit: "WD" | "CD" | "MONTHS" | "YEARS" | "HOUR" | "EUR_MINOR" | "COUNT" | "POINTS" | "SHARE";
        ParameterVersionResponse: {
            /** Format: date-time */
            createdAt: string;
            decidedByName: string | null;
            /** Format: uuid */
            id: string;
            needsLegalReview: boolean;
            /** @description Set for this programme alone */
            ofProgramme: boolean;
            /** @description Null: came with the installation */
            reason: string | null;
            source: string;
            /** Format: date */
            validFrom: string;
            value: number;
        };
        ParameterVersionsResponse: {
            /** @description Latest first */
            items: components["schemas"]["ParameterHistoryEntryResponse"][];
        };
        ParkedOccurrenceResponse: {
            attempts: number;
            channel: components["schemas"]["OccurrenceChannel"];
            /** Format: date-time */
            dueAt: string;
            /** @description Kind and code, never its words */
            fault: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            parkedAt: string | null;
            trigger: components["schemas"]["ReminderTrigger"];
        };
        ParkedOccurrencesResponse: {
            /** @description The latest 100 */
            items: components["schemas"]["ParkedOccurrenceResponse"][];
            total: number;
        };
        PassedStepResponse: {
            anchor: components["schemas"]["ReminderAnchor"];
            offset: number;
            unit: components["schemas"]["StepUnit"];
        };
        /** @enum {string} */
        PauseReason: "SUSPENDED" | "INFO_REQUESTED" | "ON_HOLD";
        PauseResponse: {
            /** Format: date */
            from: string;
            reason: components["schemas"]["PauseReason"];
            /** @description Negative: it was overdue */
            restDays: number;
            restUnit: components["schemas"]["RestUnit"];
            /** Format: date */
            to: string | null;
        };
        /** @enum {string} */
        PaymentCheckFilter: "OPEN" | "RECORDED";
        PaymentCheckPageResponse: {
            items: components["schemas"]["PaymentCheckResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        PaymentCheckResponse: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            caseState: components["schemas"]["CaseState"];
            doneByName: string | null;
            /** Format: date */
            doneOn: string | null;
            /** @description Items that cost something */
            items: number;
            outcome: components["schemas"]["ChecklistOutcome"] | null;
            unsettledItems: number;
            /** @description EUR cents */
            unsettledMinor: number;
            /** @description Of the entry; 0: not recorded yet */
            version: number;
        };
        /** @enum {string} */
        Permission: "account.manage" | "unsent-form.manage" | "user.read" | "user.administer" | "organisation.read" | "organisation.administer" | "audit.read" | "outbox.read" | "mail-fault.manage" | "case.read" | "case.create" | "case.update" | "case.export" | "timeline.read" | "deadline.read" | "calendar.read" | "calendar-feed.manage" | "queue.read" | "mentor.read" | "saved-view.manage" | "person.read" | "person.update" | "duplicate.decide" | "case.submit" | "case.acknowledge" | "case.confirm-eligibility" | "case.waitlist" | "case.offer-place" | "case.reject" | "case.lodge-appeal" | "case.uphold-appeal" | "case.refuse-appeal" | "case.start-assessment" | "case.complete-assessment" | "case.submit-plan" | "case.return-plan" | "case.approve-plan" | "case.amend-plan" | "case.approve-amendment" | "case.return-amendment" | "case.discard-amendment" | "case.record-new-need" | "case.request-closure" | "case.confirm-closure" | "case.refuse-closure" | "case.close-from-register" | "case.record-not-returned" | "case.suspend" | "case.resume" | "case.close-lost-contact" | "case.withdraw" | "case.transfer-out" | "case.reopen" | "case.anonymise" | "case.assign-mentor" | "case.confirm-arrival" | "case.move-flight" | "case.record-no-show" | "case.extend-support" | "appeal.read" | "consent.read" | "consent.record" | "consent.withdraw" | "safe-contact.read" | "text-message.read" | "safe-contact.update" | "note.read" | "note.read-restricted" | "note.read-sealed" | "note.create" | "note.reclassify" | "task.read" | "task.create" | "task.complete" | "task.assign" | "eligibility.answer" | "assessment.read" | "assessment.read-health" | "assessment.record" | "assessment.waive" | "visit.read" | "visit.plan" | "visit.record" | "visit.miss" | "visit.reschedule" | "visit.refuse" | "visit.waive" | "survey.record" | "satisfaction.record" | "survey-instrument.read" | "survey-instrument.administer" | "plan.read" | "plan.draft" | "goal.decide" | "plan.ask-override" | "plan.override-ceiling" | "item.read" | "item.order" | "item.deliver" | "item.add-evidence" | "item.verify" | "item.settle" | "item.cancel" | "item.return-goods" | "item.verify-return" | "item.give-immediate-help" | "item.approve-immediate-help" | "item.refuse-immediate-help" | "checklist.read" | "checklist.record" | "budget.read" | "budget.administer" | "programme.read" | "programme.administer" | "parameter.read" | "notice.manage" | "reminder.read" | "system.operate" | "holiday.read" | "holiday.administer" | "import.manage" | "referral.submit" | "readmission.read" | "arrival.read" | "agreement.read" | "readmission.register-incoming" | "readmission.return-incomplete" | "readmission.resubmit" | "readmission.acknowledge" | "readmission.start-check" | "readmission.prepare-reply" | "readmission.return-reply" | "readmission.sign-reply" | "readmission.dispatch-reply" | "readmission.confirm-effect" | "readmission.deny-effect" | "readmission.plan-arrival" | "readmission.confirm-arrival" | "readmission.record-withdrawal" | "outcome.read" | "release.read";
        PersonFieldsRequest: {
            address?: string | null;
            /** @description Where the day is not known; up to the year of the day, or of the arrival */
            birthYear?: number | null;
            /** Format: date */
            bornOn?: string | null;
            documentNumber?: string | null;
            /** Format: email */
            email?: string | null;
            familyName: string;
            fatherName?: string | null;
            /** @description Personal number (FIN) */
            fin?: string | null;
            givenName: string;
            languages?: components["schemas"]["Language"][];
            maritalStatus?: components["schemas"]["MaritalStatus"] | null;
            nameInForeignDocument?: string | null;
            nationality?: string | null;
            phone?: string | null;
            sex?: components["schemas"]["Sex"];
        };
        PersonNameResponse: {
            familyName: string;
            fatherName: string | null;
            givenName: string;
            /** Format: uuid */
            id: string;
        };
        PersonPageResponse: {
            items: components["schemas"]["PersonRowResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        PersonResponse: {
            address: string | null;
            birthDatePrecision: components["schemas"]["DatePrecision"];
            birthYear: number | null;
            /** Format: date */
            bornOn: string | null;
            /** Format: date */
            deceasedOn: string | null;
            documentNumber: string | null;
            email: string | null;
            familyName: string;
            fatherName: string | null;
            fin: string | null;
            givenName: string;
            /** Format: uuid */
            id: string;
            languages: components["schemas"]["Language"][];
            maritalStatus: components["schemas"]["MaritalStatus"] | null;
            nameInForeignDocument: string | null;
            nationality: string | null;
            phone: string | null;
            sex: components["schemas"]["Sex"];
            version: number;
        };
        PersonRowResponse: {
            birthYear: number | null;
            /** @description Numbers of the cases */
            caseNumbers: string[];
            familyName: string;
            fatherName: string | null;
            givenName: string;
            /** Format: uuid */
            id: string;
        };
        PlanArrivalRequest: {
            escorts: number;
            flightNumber?: string | null;
            /**
             * Format: date
             * @description The day on which the transfer was announced
             */
            noticeOn: string;
            /** @description Needed for a late notice (D-45) */
            noticeReason?: string | null;
            place: components["schemas"]["CrossingPoint"];
            /** Format: date */
            plannedOn: string;
            /** @description Local time, HH:MM */
            plannedTime?: string | null;
        };
        PlanDecisionResponse: {
            /** Format: date-time */
            at: string;
            byName: string | null;
            comment: string | null;
        };
        PlanGoalResponse: {
            decidedByName: string | null;
            /** Format: date */
            decidedOn: string | null;
            dimension: components["schemas"]["GoalDimension"];
            /** Format: uuid */
            id: string;
            indicator: string | null;
            note: string | null;
            state: components["schemas"]["GoalState"];
            /** Format: date */
            targetOn: string | null;
            text: string | null;
            version: number;
        };
        PlanItemResponse: {
            /** @description Does not count against the ceiling */
            ceilingExempt: boolean;
            deliveryMode: components["schemas"]["DeliveryMode"];
            description: string | null;
            /** Format: uuid */
            goalId: string | null;
            /** Format: uuid */
            id: string;
            /** @description Ordered: keeps its type and price */
            kept: boolean;
            /** Format: uuid */
            personId: string | null;
            /** @description EUR cents */
            plannedMinor: number;
            /** Format: date */
            plannedOn: string | null;
            quantity: number;
            state: components["schemas"]["ItemState"];
            type: components["schemas"]["AssistanceType"];
        };
        PlanMeasureResponse: {
            factor: components["schemas"]["VulnerabilityFactor"];
            /** Format: uuid */
            itemId: string | null;
            kind: components["schemas"]["MeasureKind"];
            text: string | null;
        };
        PlannedTaskResponse: {
            /** @description What it says it did */
            counts: components["schemas"]["TaskCountResponse"][];
            everySeconds: number;
            /** Format: date-time */
            failedAt: string | null;
            /** @description Kind and code of a fault that stands */
            fault: string | null;
            /** @description Should have run more than three minutes ago */
            late: boolean;
            name: string;
            /**
             * Format: date-time
             * @description Null: it has not run yet
             */
            nextAt: string | null;
            /** Format: date-time */
            ranAt: string | null;
            tookMs: number | null;
        };
        PlannerSilenceResponse: {
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date-time */
            noticedAt: string;
            /**
             * Format: date-time
             * @description Null: it never ran
             */
            since: string | null;
        };
        PlannerStateResponse: {
            /** @description Some worker process holds the planner’s lock */
            elected: boolean;
            /**
             * Format: date-time
             * @description Null: never
             */
            ranAt: string | null;
            /** @description No sign of life for more than three minutes */
            silent: boolean;
            tookMs: number | null;
            /** @description To be told, but nobody is there to be told */
            unreached: number;
        };
        PlanResponse: {
            amendment: boolean;
            amendmentReason: string | null;
            /** Format: uuid */
            authorId: string;
            authorName: string | null;
            ceilingOverride: components["schemas"]["CeilingOverrideResponse"] | null;
            change: components["schemas"]["AmendmentChangeResponse"] | null;
            decision: components["schemas"]["PlanDecisionResponse"] | null;
            goals: components["schemas"]["PlanGoalResponse"][];
            /** Format: uuid */
            id: string;
            items: components["schemas"]["PlanItemResponse"][];
            language: string | null;
            measures: components["schemas"]["PlanMeasureResponse"][];
            number: number;
            /** @description EUR cents */
            otherFundingMinor: number;
            /** @description EUR cents */
            ownContributionMinor: number;
            signatureMethod: components["schemas"]["ConsentMethod"] | null;
            /** Format: date */
            signedOn: string | null;
            state: components["schemas"]["PlanVersionState"];
            /** Format: date-time */
            submittedAt: string | null;
            summary: string | null;
            totals: components["schemas"]["PlanTotalsResponse"];
            /** @description For If-Match */
            version: number;
        };
        PlansResponse: {
            active: components["schemas"]["PlanResponse"] | null;
            ceiling: components["schemas"]["CeilingResponse"];
            /** @description Whether you may save a draft now */
            draftable: boolean;
            /** @description Whether you may say what became of the goals */
            goalsDecidable: boolean;
            /** @description HIGH and CRITICAL: each needs an answer */
            gravestFactors: components["schemas"]["VulnerabilityFactor"][];
            /** @description Whether you may let the pending version pass */
            overridable: boolean;
            /** @description Whether you may ask the manager to let it pass */
            overrideAskable: boolean;
            /** @description Waits for an answer */
            overrideRequest: components["schemas"]["CeilingRequestResponse"] | null;
            pending: components["schemas"]["PlanResponse"] | null;
            /** @description Newest first */
            versions: components["schemas"]["PlanVersionResponse"][];
        };
        PlanTotalsResponse: {
            /** @description EUR cents */
            ceilingMinor: number;
            /** @description EUR cents that count, immediate help included */
            countedMinor: number;
            /** @description EUR cents of items of an exempt type */
            exemptMinor: number;
            /** @description EUR cents */
            totalMinor: number;
            uncoveredFactors: components["schemas"]["VulnerabilityFactor"][];
            /** @description Items without a goal */
            unlinkedItems: number;
            withinCeiling: boolean;
        };
        PlanVersionResponse: {
            amendment: boolean;
            authorName: string | null;
            decision: components["schemas"]["PlanDecisionResponse"] | null;
            /** Format: uuid */
            id: string;
            number: number;
            state: components["schemas"]["PlanVersionState"];
            /** Format: date-time */
            submittedAt: string | null;
            /** @description For If-Match */
            version: number;
        };
        /** @enum {string} */
        PlanVersionState: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "ACTIVE" | "SUPERSEDED" | "COMPLETED" | "CANCELLED";
        PlanVisitRequest: {
            mode: components["schemas"]["VisitMode"];
            /**
             * Format: date
             * @description The day agreed with the person
             */
            plannedOn: string;
        };
        PrepareReplyRequest: {
            outcome: components["schemas"]["ReplyOutcome"];
            refusalReason?: components["schemas"]["RefusalReason"] | null;
            /** @description Needed for a refusal */
            text?: string | null;
        };
        PreviewHolidayRequest: {
            command: components["schemas"]["HolidayCommand"];
            country: components["schemas"]["CalendarCountry"];
            /**
             * Format: date
             * @description The day; for all but ENTER_YEAR
             */
            date?: string;
            /** @description ADD: closed or worked */
            kind?: components["schemas"]["DecidedKind"];
            /** @description ADD: the day in words, where no name fits */
            label?: string;
            /** @description The name of the day */
            name?: components["schemas"]["HolidayName"];
            /** @description Where it was decided; for ADD, CONFIRM and MOVE */
            source?: string;
            /**
             * Format: date
             * @description MOVE: the day on which it is kept
             */
            to?: string;
            /** @description ENTER_YEAR: which */
            year?: number;
        };
        PreviewLadderRequest: {
            /**
             * Format: uuid
             * @description The programme for which it holds; absent: every programme without its own ladder
             */
            programmeId?: string | null;
            /** @description None: the ladder is switched off */
            steps: components["schemas"]["LadderStepRequest"][];
            trigger: components["schemas"]["ReminderTrigger"];
        };
        PreviewParameterRequest: {
            code: components["schemas"]["ParameterCode"];
            /**
             * Format: uuid
             * @description The programme for which it holds; absent: every programme without its own value
             */
            programmeId?: string | null;
            /**
             * Format: date
             * @description Today or later
             */
            validFrom: string;
            value: number;
        };
        /** @enum {string} */
        PriorityLevel: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
        PriorityPointsResponse: {
            dependants: number;
            factors: number;
            forced: number;
            minor: number;
            survey: number;
            urgent: number;
        };
        PriorityResponse: {
            level: components["schemas"]["PriorityLevel"];
            points: components["schemas"]["PriorityPointsResponse"];
            total: number;
        };
        /** @enum {string} */
        ProblemCode: "VALIDATION_FAILED" | "MALFORMED_BODY" | "METHOD_REFUSED" | "IDEMPOTENCY_KEY_MISSING" | "CURSOR_INVALID" | "NOT_SIGNED_IN" | "SIGN_IN_FAILED" | "SECOND_FACTOR_REQUIRED" | "SECOND_FACTOR_WRONG" | "REAUTH_REQUIRED" | "LINK_INVALID" | "FORBIDDEN" | "CROSS_SITE_REQUEST" | "NOT_FOUND" | "TOO_MANY_REQUESTS" | "TRANSITION_NOT_ALLOWED" | "ALREADY_DECIDED" | "ALREADY_EXECUTED" | "VERSION_STALE" | "VERSION_MISSING" | "RULE_REFUSED" | "IDEMPOTENCY_KEY_REUSED" | "FOUR_EYES" | "CONSENT_MISSING" | "DUPLICATE_SUSPECTED" | "PASSWORD_TOO_SHORT" | "PASSWORD_TOO_LONG" | "PASSWORD_COMMON" | "PASSWORD_PERSONAL" | "EMAIL_TAKEN" | "SCOPE_INCOMPLETE" | "LAST_ADMINISTRATOR" | "OWN_ACCOUNT" | "BODY_TOO_LARGE" | "CONTENT_TYPE_REFUSED" | "FILE_TOO_LARGE" | "FILE_TYPE_REFUSED" | "FILE_UNREADABLE" | "INTERNAL" | "UNAVAILABLE";
        ProblemResponse: {
            /** @description 409: what is possible now */
            allowedActions?: string[];
            code: components["schemas"]["ProblemCode"];
            /** @description 412: the thing as it is now, in the shape of the route */
            current?: {
                [key: string]: unknown;
            };
            errors?: components["schemas"]["FieldErrorResponse"][];
            /** @description 422 */
            overridableBy?: components["schemas"]["Role"][];
            params?: {
                [key: string]: string | number | boolean | string[];
            };
            /** Format: uuid */
            requestId: string;
            status: number;
            title: string;
            /** @example urn:qayidis:problem:validation-failed */
            type: string;
            /** @description 412 */
            versions?: components["schemas"]["VersionsResponse"];
        };
        ProgrammeDonorResponse: {
            name: string;
            /** Format: uuid */
            organisationId: string;
            /** @description Thousandths of the budget */
            sharePerMille: number;
        };
        ProgrammeResponse: {
            code: string;
            /** @description The largest first */
            donors: components["schemas"]["ProgrammeDonorResponse"][];
            /** Format: date */
            endsOn: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            startsOn: string;
            version: number;
            /** @description Takes vulnerable returnees only */
            vulnerableOnly: boolean;
        };
        ProgrammesResponse: {
            items: components["schemas"]["ProgrammeResponse"][];
        };
        ProvisionalConsentPageResponse: {
            items: components["schemas"]["ProvisionalConsentResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        ProvisionalConsentResponse: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** Format: date */
            givenOn: string;
            /** Format: uuid */
            id: string;
            method: components["schemas"]["ConsentMethod"];
            /** Format: date */
            paperDueOn: string | null;
            purpose: components["schemas"]["ConsentPurpose"];
        };
        /** @enum {string} */
        QueueKind: "OVERDUE" | "DUE_SOON" | "NEW" | "MINE_LATER" | "WAITING_FOR_OTHERS" | "WITHOUT_MENTOR" | "FROM_REGISTER" | "VISITS_DUE" | "VISITS_OVERDUE" | "DELIVERIES_LATE" | "PLAN_ABOVE_CEILING" | "PLAN_ABOVE_LIMIT" | "IMMEDIATE_HELP" | "APPEAL" | "CLOSURE_ALONE" | "REFERRAL_OVERDUE" | "WAITING_FOR_ME";
        /** @enum {string} */
        QueueName: "default" | "mail" | "imports";
        QueueResponse: {
            items: components["schemas"]["QueueRowResponse"][];
            kind: components["schemas"]["QueueKind"];
            /** @example due=OVERDUE&sort=nextDue */
            query: string;
            total: components["schemas"]["TotalResponse"];
        };
        QueueRowResponse: {
            /** @description A referral was not acknowledged in its time */
            acknowledgementLate: boolean;
            /** Format: date */
            arrivalOn: string | null;
            /** @description Days since the confirmed arrival */
            daysSinceArrival: number | null;
            /** Format: uuid */
            id: string;
            mentor: components["schemas"]["UserNameResponse"] | null;
            nextDueKind: components["schemas"]["ClockKind"] | null;
            /** Format: date */
            nextDueOn: string | null;
            /** @example RS-2026-000123 */
            number: string;
            origin: components["schemas"]["CaseOrigin"];
            /** @description `nextDueOn` is past, as `due=OVERDUE` finds it */
            overdue: boolean;
            placeCode: string | null;
            /** Format: date */
            plannedArrivalOn: string | null;
            principal: components["schemas"]["PersonNameResponse"];
            priorityLevel: components["schemas"]["PriorityLevel"];
            priorityScore: number;
            returnType: components["schemas"]["ReturnType"];
            sendingCountry: string | null;
            source: components["schemas"]["ReferralSource"];
            state: components["schemas"]["CaseState"];
            /** Format: date */
            stateSince: string;
            /** Format: date-time */
            updatedAt: string;
            urgent: boolean;
            version: number;
            /** @description What the caller has to decide or to rework */
            waitsFor: components["schemas"]["WaitReason"][];
        };
        QueueStateResponse: {
            active: number;
            /** @description For later, or between two attempts */
            delayed: number;
            failed: number;
            queue: components["schemas"]["QueueName"];
            waiting: number;
            /** @description Of the job that waits longest */
            waitingSeconds: number | null;
        };
        RaisedTaskResponse: {
            assigneeName: string | null;
            assigneeRole: components["schemas"]["Role"];
            /** Format: date */
            dueOn: string | null;
            /** @example SAFETY */
            kind: string;
            /** @description For the caller */
            mine: boolean;
        };
        /** @enum {string} */
        RapidCheckFlag: "UAM" | "VOT" | "GBV" | "TORTURE" | "MED" | "MH" | "DIS" | "PREG" | "SINGLE" | "NOHOME" | "NODOC" | "STIGMA";
        RapidCheckRequest: {
            /** @description False saves a draft */
            complete: boolean;
            /** Format: date */
            heldOn: string | null;
            no: components["schemas"]["RapidCheckFlag"][];
            note?: string | null;
            urgentNeeds: components["schemas"]["UrgentNeed"][];
            yes: components["schemas"]["RapidCheckFlag"][];
        };
        ReadmissionActionResponse: {
            allowed: boolean;
            command: components["schemas"]["ReadmissionCommand"];
            needs: components["schemas"]["ReadmissionNeed"][];
            permission: string;
            reasons: components["schemas"]["ReasonResponse"][];
        };
        ReadmissionAgreementResponse: {
            code: components["schemas"]["AgreementCode"];
            needsLegalReview: boolean;
            version: number;
        };
        ReadmissionArrivalResponse: {
            arrivedByName: string | null;
            /** Format: date */
            arrivedOn: string | null;
            escorts: number | null;
            flightNumber: string | null;
            noticeLate: boolean;
            /** Format: date */
            noticeOn: string | null;
            noticeReason: string | null;
            place: components["schemas"]["CrossingPoint"] | null;
            /** Format: date */
            plannedOn: string | null;
            plannedTime: string | null;
        };
        /** @enum {string} */
        ReadmissionChannel: "PAPER" | "FAX" | "EMAIL" | "SYSTEM";
        /** @enum {string} */
        ReadmissionClockKind: "READMISSION_REPLY";
        /** @enum {string} */
        ReadmissionCommand: "REGISTER_INCOMING" | "RETURN_INCOMPLETE" | "RESUBMIT" | "ACKNOWLEDGE" | "START_CHECK" | "PREPARE_REPLY" | "RETURN_REPLY" | "SIGN_REPLY" | "DISPATCH_REPLY" | "CONFIRM_EFFECT" | "DENY_EFFECT" | "PLAN_ARRIVAL" | "CONFIRM_ARRIVAL" | "RECORD_WITHDRAWAL";
        ReadmissionDeadlineResponse: {
            country: components["schemas"]["CalendarCountry"];
            decidedBy: components["schemas"]["ReadmissionStartEvent"] | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ReadmissionClockKind"];
            moves: components["schemas"]["DeadlineMoveResponse"][];
            needsLegalReview: boolean;
            pauses: components["schemas"]["PauseResponse"][];
            rollForward: boolean;
            source: string;
            state: components["schemas"]["ReadmissionDeadlineState"];
            terms: components["schemas"]["ReadmissionTermResponse"][];
            /** Format: date */
            windowFrom: string | null;
            /** Format: date */
            windowTo: string | null;
        };
        /** @enum {string} */
        ReadmissionDeadlineState: "OPEN" | "PAUSED" | "MET" | "CANCELLED";
        ReadmissionDetailResponse: {
            /** Format: date */
            acknowledgedOn: string | null;
            actions: components["schemas"]["ReadmissionActionResponse"][];
            agreement: components["schemas"]["ReadmissionAgreementResponse"];
            arrival: components["schemas"]["ReadmissionArrivalResponse"];
            birthYear: number | null;
            /** Format: date */
            bornOn: string | null;
            channel: components["schemas"]["ReadmissionChannel"];
            clock: components["schemas"]["ReplyClockResponse"];
            deadlines: components["schemas"]["ReadmissionDeadlineResponse"][];
            declarationGiven: boolean;
            documentNumber: string | null;
            effectText: string | null;
            /** @description Latest first */
            events: components["schemas"]["ReadmissionEventResponse"][];
            familyName: string;
            fatherName: string | null;
            fin: string | null;
            givenName: string;
            holder: components["schemas"]["ReadmissionHolder"];
            /** @description The officer, where the request waits with one */
            holderName: string | null;
            /** Format: uuid */
            id: string;
            incomingNumber: string;
            incompleteReason: components["schemas"]["IncompleteReason"] | null;
            kind: components["schemas"]["ReadmissionKind"];
            limitEffect: components["schemas"]["LimitEffect"] | null;
            /** @example AZ-2026-000001 */
            number: string;
            officerName: string | null;
            /** @description With the same FIN or document, or incoming number; latest first */
            others: components["schemas"]["OtherRequestResponse"][];
            procedure: components["schemas"]["ReadmissionProcedure"];
            /** Format: date */
            receivedOn: string;
            receivedReason: string | null;
            reply: components["schemas"]["ReadmissionReplyResponse"] | null;
            /** @description Why the head sent the reply back */
            replyReturnText: string | null;
            replyState: components["schemas"]["ReplyState"] | null;
            requestingState: components["schemas"]["RequestingState"];
            sex: components["schemas"]["Sex"];
            state: components["schemas"]["ReadmissionState"];
            /** Format: date */
            stateSince: string;
            version: number;
        };
        /** @enum {string} */
        ReadmissionEvent: "REGISTER_INCOMING" | "RETURN_INCOMPLETE" | "RESUBMIT" | "ACKNOWLEDGE" | "START_CHECK" | "PREPARE_REPLY" | "RETURN_REPLY" | "SIGN_REPLY" | "DISPATCH_REPLY" | "CONFIRM_EFFECT" | "DENY_EFFECT" | "PLAN_ARRIVAL" | "CONFIRM_ARRIVAL" | "RECORD_WITHDRAWAL" | "CLOCK_MOVED";
        ReadmissionEventResponse: {
            /** @description Null: the system */
            actorName: string | null;
            /** Format: date-time */
            at: string;
            /** @description A code that says more */
            code: string | null;
            /**
             * Format: date
             * @description The day of which it speaks
             */
            day: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ReadmissionEvent"];
        };
        /** @enum {string} */
        ReadmissionHolder: "SMS_REGISTRY" | "SMS_READMISSION" | "SMS_HEAD" | "REQUESTING_STATE" | "NOBODY";
        /** @enum {string} */
        ReadmissionKind: "OWN_NATIONAL" | "FAMILY_MEMBER" | "FORMER_NATIONAL" | "TCN" | "STATELESS";
        /** @enum {string} */
        ReadmissionNeed: "RECEIVED_DATE" | "ACKNOWLEDGED_DATE" | "INCOMPLETE_REASON" | "REPLY_REASONS" | "DISPATCHED_DATE" | "REASON_TEXT" | "PLANNED_DAY" | "TIMELY_NOTICE" | "ARRIVED_DAY";
        ReadmissionPageResponse: {
            items: components["schemas"]["ReadmissionRowResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        ReadmissionPersonRequest: {
            /** @description Where the day is not known */
            birthYear?: number | null;
            /** Format: date */
            bornOn?: string | null;
            documentNumber?: string | null;
            familyName: string;
            fatherName?: string | null;
            /** @description Personal number (FIN) */
            fin?: string | null;
            givenName: string;
            sex?: components["schemas"]["Sex"];
        };
        /** @enum {string} */
        ReadmissionProcedure: "NORMAL" | "ACCELERATED";
        ReadmissionReasonRequest: {
            text: string;
        };
        ReadmissionReplyResponse: {
            dispatchedByName: string | null;
            /** Format: date */
            dispatchedOn: string | null;
            /** @description Dispatched after its limit */
            late: boolean;
            outcome: components["schemas"]["ReplyOutcome"];
            outgoingNumber: string | null;
            preparedByName: string | null;
            /** Format: date */
            preparedOn: string | null;
            refusalReason: components["schemas"]["RefusalReason"] | null;
            route: components["schemas"]["ReadmissionChannel"] | null;
            signedByName: string | null;
            /** Format: date */
            signedOn: string | null;
            state: components["schemas"]["ReplyState"];
            text: string | null;
        };
        ReadmissionRowResponse: {
            birthYear: number | null;
            clock: components["schemas"]["ReplyClockResponse"];
            familyName: string;
            fatherName: string | null;
            givenName: string;
            holder: components["schemas"]["ReadmissionHolder"];
            /** @description The officer, where the request waits with one */
            holderName: string | null;
            /** Format: uuid */
            id: string;
            /** @example AZ-2026-000001 */
            number: string;
            procedure: components["schemas"]["ReadmissionProcedure"];
            /** Format: date */
            receivedOn: string;
            replyState: components["schemas"]["ReplyState"] | null;
            requestingState: components["schemas"]["RequestingState"];
            state: components["schemas"]["ReadmissionState"];
        };
        ReadmissionSearchResponse: {
            /** @description 20 at most */
            items: components["schemas"]["ReadmissionRowResponse"][];
            /** @description There are more */
            more: boolean;
        };
        /** @enum {string} */
        ReadmissionSort: "due" | "-due" | "received" | "-received" | "number" | "-number";
        /** @enum {string} */
        ReadmissionStartEvent: "REQUEST_RECEIVED" | "REQUEST_ACKNOWLEDGED";
        /** @enum {string} */
        ReadmissionState: "SUBMITTED" | "RETURNED" | "REGISTERED" | "VERIFYING" | "ACCEPTED" | "DEEMED_ACCEPTED" | "REFUSED" | "ADMITTED" | "WITHDRAWN_BY_REQUESTING_STATE";
        ReadmissionTermResponse: {
            /** Format: date */
            countedTo: string;
            /** Format: date */
            due: string;
            holidays: components["schemas"]["SkippedHolidayResponse"][];
            length: number;
            skipped: number;
            /** Format: date */
            start: string;
            startEvent: components["schemas"]["ReadmissionStartEvent"];
            uncertain: boolean;
            unit: components["schemas"]["TermUnit"];
        };
        ReasonResponse: {
            /** @description A problem code */
            code: string;
            overridableBy: components["schemas"]["Role"][];
            /** @description `rule` names the rule */
            params: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        RecipientRelation: "CASE" | "DECIDER" | "AUTHOR" | "CONCERNED" | "HOLDER" | "ASSIGNEE" | "PROGRAMME" | "INSTALLATION";
        /** @enum {string} */
        RecipientRole: "MENTOR" | "COORDINATOR" | "PM" | "FINANCE" | "DPO" | "RETURNEE" | "SMS_REGISTRY" | "SMS_READMISSION" | "SMS_HEAD";
        ReclassifyNoteRequest: {
            confidentiality: components["schemas"]["ConfidentialityLevel"];
        };
        RecordChecklistRequest: {
            /** Format: date */
            doneOn: string;
            outcome: components["schemas"]["ChecklistOutcome"];
            /** @description Required for anything but DONE */
            reason?: string | null;
        };
        RecordConsentPaperRequest: {
            /** Format: date */
            receivedOn: string;
        };
        RecordConsentRequest: {
            /** @enum {string} */
            decision: "GIVEN" | "REFUSED";
            givenBy: components["schemas"]["ConsentGiver"];
            /** Format: date */
            givenOn: string;
            language: components["schemas"]["Language"];
            method: components["schemas"]["ConsentMethod"];
            /**
             * Format: uuid
             * @description A member of the case
             */
            personId: string;
            purpose: components["schemas"]["ConsentPurpose"];
            /**
             * Format: uuid
             * @description For purposes given per receiver
             */
            receiverId?: string | null;
            /** @description Version of the text that was read out or signed */
            textVersion: string;
            withInterpreter?: boolean;
        };
        RecordFactorsRequest: {
            /** @description All factors of the case; what is left out is taken away */
            factors: components["schemas"]["CaseFactorRequest"][];
        };
        RecordSatisfactionRequest: {
            answers: components["schemas"]["SatisfactionAnswerRequest"][];
            /** Format: date */
            collectedOn: string;
            collector: components["schemas"]["SatisfactionCollector"];
            comment?: string | null;
            outcome: components["schemas"]["SatisfactionOutcome"];
            ratings: components["schemas"]["SatisfactionRatingRequest"][];
        };
        RecordVisitRequest: {
            /** Format: date */
            heldOn: string;
            mode: components["schemas"]["VisitMode"];
        };
        RecountResponse: {
            moved: number;
            /** @description WAITING: for the day from which the change holds. STUCK: for longer than three minutes; it is tried again each minute */
            state: components["schemas"]["RecountState"];
        };
        /**
         * @description WAITING: for the day from which the change holds. STUCK: for longer than three minutes; it is tried again each minute
         * @enum {string}
         */
        RecountState: "WAITING" | "RUNNING" | "STUCK" | "DONE";
        ReferenceResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ReferralReceiptResponse: {
            /** @example Q7F4-9KXM-2TRB */
            receiptNumber: string;
        };
        /** @enum {string} */
        ReferralSource: "SENDING_AUTHORITY" | "RETURN_COUNSELLOR" | "IOM" | "SMS" | "AIRPORT" | "NGO" | "SELF" | "FAMILY" | "SOCIAL_MEDIA" | "LEAFLET" | "OTHER";
        /** @enum {string} */
        RefusalReason: "NOT_NATIONAL" | "IDENTITY_NOT_CONFIRMED" | "EVIDENCE_FORGED" | "CONDITIONS_TCN_NOT_MET" | "OUT_OF_TIME" | "LEGAL_STAY" | "FAMILY_RIGHT" | "EVIDENCE_REBUTTED" | "OTHER";
        /** @enum {string} */
        RegisterDuplicateReason: "SAME_FIN" | "FIN_DIFFERS" | "SAME_NAME" | "SIMILAR_NAME" | "NAME_DIFFERS" | "NAME_MISSING" | "SAME_BIRTH_DATE" | "DAY_AND_MONTH_SWAPPED" | "NEAR_BIRTH_DATE" | "BIRTH_DATE_DIFFERS" | "SAME_ARRIVAL" | "NEAR_ARRIVAL" | "OTHER_ARRIVAL" | "SEX_DIFFERS";
        /** @enum {string} */
        RegisterField: "NUMBER" | "FULL_NAME" | "FAMILY_NAME" | "GIVEN_NAME" | "FATHER_NAME" | "SEX" | "BIRTH_DATE" | "FIN" | "SENDING_COUNTRY" | "RETURN_TYPE" | "ARRIVAL_DATE" | "PLACE" | "PHONE" | "MEMBER_COUNT" | "VULNERABILITY" | "ASSISTANCE" | "AMOUNT" | "MENTOR" | "STATUS" | "NOTE" | "PRINCIPAL_NUMBER" | "RELATION";
        /** @enum {string} */
        RegisterFormat: "XLSX" | "CSV";
        RegisterMentorResponse: {
            index: number;
            /** @description As the register writes it */
            name: string;
            rows: number;
            /** Format: uuid */
            userId: string | null;
        };
        RegisterReadmissionRequest: {
            channel: components["schemas"]["ReadmissionChannel"];
            /** @description The paper declares: enforceable, no suspensive procedure */
            declarationGiven: boolean;
            incomingNumber: string;
            kind: components["schemas"]["ReadmissionKind"];
            person: components["schemas"]["ReadmissionPersonRequest"];
            procedure: components["schemas"]["ReadmissionProcedure"];
            /** Format: date */
            receivedOn: string;
            /** @description Needed where the day is earlier than today (D-20) */
            receivedReason?: string | null;
            requestingState: components["schemas"]["RequestingState"];
        };
        RejectCaseRequest: {
            comment?: string;
            /** @description Plain words for the returnee */
            letterText: string;
            rejectReason: components["schemas"]["RejectReason"];
        };
        /** @enum {string} */
        RejectReason: "NOT_NATIONAL" | "NOT_FROM_SCHEME_COUNTRY" | "TOO_LATE" | "DOUBLE_FUNDING" | "NO_CONSENT" | "NO_NEED" | "LEFT_AGAIN" | "BUDGET_EXHAUSTED" | "FALSE_INFORMATION";
        /** @enum {string} */
        Relation: "SPOUSE" | "CHILD" | "PARENT" | "SIBLING" | "GRANDPARENT" | "GUARDIAN" | "OTHER";
        ReleaseResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            periodEnd: string;
            /** Format: date */
            periodStart: string;
            /** Format: date */
            releasedOn: string;
        };
        ReleasesResponse: {
            items: components["schemas"]["ReleaseResponse"][];
        };
        RemarkRequest: {
            comment?: string;
        };
        /** @enum {string} */
        ReminderAnchor: "DUE" | "WINDOW_OPENS" | "WINDOW_ENDS" | "RECEIVED" | "DELIVERED" | "LAST_CONTACT_ACTIVE" | "LAST_CONTACT_FOLLOW_UP" | "USE" | "ELAPSED" | "EVENT";
        /** @enum {string} */
        ReminderChannel: "IN_APP" | "DIGEST" | "MAIL_NOW" | "TEXT";
        RemindersStateResponse: {
            /** @description Due, and not told yet */
            due: number;
            /** @description Due, and held until the quiet hours are over */
            held: number;
            /**
             * Format: date-time
             * @description Null: none is held
             */
            heldUntil: string | null;
            /** @description Since the first of them could have been told; quiet hours do not count */
            lagSeconds: number | null;
            /** @description Given up after all attempts */
            parked: number;
            sending: number;
            /** @description Of today: their reason had gone */
            skipped: number;
            /** @description Of today */
            told: number;
        };
        /** @enum {string} */
        ReminderTrigger: "REFERRAL_UNACKNOWLEDGED" | "FIRST_CONTACT_DUE" | "URGENT_FLAG" | "WORK_DUE" | "PLAN_DECISION_WAITING" | "ITEM_DELIVERY_DUE" | "RECEIPT_MISSING" | "VISIT_DUE" | "NO_CONTACT" | "CONSENT_EXPIRY" | "SUPPORT_END" | "BUDGET_USE" | "REFERRAL_UNANSWERED" | "REPORT_DUE" | "DATA_SUBJECT_REQUEST" | "RETENTION_END" | "DECISION_WAITING" | "REVIEW_DUE" | "CONSENT_PAPER_DUE" | "APPEAL_PERIOD_END" | "DRAFT_PURGE" | "READMISSION_REPLY_DUE" | "TASK_DUE" | "VISIT_MISSED" | "CASE_GIVEN" | "CASE_TAKEN" | "PLAN_RETURNED" | "CANNOT_DO" | "NO_ADDRESS" | "MAIL_RETURNED" | "TEXT_NOT_DELIVERED" | "PLANNER_SILENT";
        RenameOrganisationRequest: {
            name: string;
        };
        ReopenCaseRequest: {
            comment: string;
            /**
             * Format: uuid
             * @description Another mentor than before
             */
            mentorId?: string;
        };
        ReplyClockResponse: {
            /** @description Negative: days since it passed */
            daysLeft: number | null;
            /** Format: date */
            dueOn: string | null;
            standing: components["schemas"]["ClockStanding"];
        };
        /** @enum {string} */
        ReplyOutcome: "POSITIVE" | "NEGATIVE";
        /** @enum {string} */
        ReplyState: "PREPARED" | "SIGNED" | "DISPATCHED";
        RequestClosureRequest: {
            closureReason: components["schemas"]["ClosureReason"];
            comment?: string;
        };
        /** @enum {string} */
        RequestingState: "AT" | "BE" | "BG" | "HR" | "CY" | "CZ" | "EE" | "FI" | "FR" | "DE" | "GR" | "HU" | "IT" | "LV" | "LT" | "LU" | "MT" | "NL" | "PL" | "PT" | "RO" | "SK" | "SI" | "ES" | "SE" | "CH" | "NO" | "ME" | "RS";
        RequestResetRequest: {
            /** Format: email */
            email: string;
        };
        RescheduleVisitRequest: {
            /** Format: date */
            plannedOn: string;
        };
        RespondentResponse: {
            name: string;
            /** Format: uuid */
            personId: string;
            principal: boolean;
        };
        /** @enum {string} */
        RestUnit: "WD" | "CD";
        ResubmitRequest: {
            channel: components["schemas"]["ReadmissionChannel"];
            incomingNumber: string;
            /** Format: date */
            receivedOn: string;
            /** @description Needed where the day is earlier than today (D-20) */
            receivedReason?: string | null;
        };
        RetriedResponse: {
            retried: number;
        };
        ReturnEventRequest: {
            arrivalPoint?: string | null;
            /** Format: date */
            departedHostOn?: string | null;
            escorted?: boolean | null;
            hostCity?: string | null;
            /** Format: date */
            leftAzerbaijanOn?: string | null;
            monthsAbroad?: number | null;
            /**
             * Format: date
             * @description The confirmed day is a command of its own
             */
            plannedArrivalOn?: string | null;
            /** @description EUR cents */
            priorCashMinor?: number | null;
            priorScheme?: string | null;
            returnType?: components["schemas"]["ReturnType"];
            sendingCountry?: components["schemas"]["CountryCode"] | null;
        };
        ReturnEventResponse: {
            arrivalConfirmedBy: string | null;
            arrivalEvidence: components["schemas"]["ArrivalEvidence"] | null;
            /** Format: date */
            arrivalOn: string | null;
            arrivalPoint: string | null;
            /** Format: date */
            departedHostOn: string | null;
            escorted: boolean | null;
            hostCity: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            leftAzerbaijanOn: string | null;
            monthsAbroad: number | null;
            /** Format: date */
            plannedArrivalOn: string | null;
            /** @description EUR cents */
            priorCashMinor: number | null;
            priorScheme: string | null;
            returnType: components["schemas"]["ReturnType"];
            sendingCountry: string | null;
        };
        ReturnIncompleteRequest: {
            reason: components["schemas"]["IncompleteReason"];
        };
        /** @enum {string} */
        ReturnType: "VOL_ASSISTED" | "VOL_SPONTANEOUS" | "VOL_ORDERED" | "FORCED_COMMERCIAL" | "FORCED_CHARTER" | "READMISSION_TRANSIT" | "DUBLIN_OTHER" | "UNKNOWN";
        /** @enum {string} */
        Role: "MENTOR" | "COORDINATOR" | "PM" | "FINANCE" | "DPO" | "ADMIN" | "SMS_MONITOR" | "SMS_REGISTRY" | "SMS_READMISSION" | "SMS_HEAD" | "DONOR_VIEWER";
        RowCellResponse: {
            /** @description 0 to 1 */
            confidence: number;
            /** @description As it was corrected here; null: it was not */
            corrected: string | null;
            field: components["schemas"]["RegisterField"];
            /** @description What stood there in the file */
            original: string;
            /** @description What was understood, as codes and texts by the field; empty: nothing */
            understood: string[];
        };
        /** @enum {string} */
        RowDecision: "IMPORT" | "SKIP" | "LINK_EXISTING" | "SECOND_RETURN";
        /** @enum {string} */
        RowMatching: "NONE" | "SUSPECTED" | "SECOND_RETURN" | "REPEATED" | "KNOWN";
        RowMatchResponse: {
            /** Format: uuid */
            caseId: string | null;
            caseNumber: string | null;
            /** @description To be compared with the row */
            cells: components["schemas"]["RowCellResponse"][];
            kind: components["schemas"]["DuplicateKind"];
            needsDecision: boolean;
            reasons: components["schemas"]["RegisterDuplicateReason"][];
            /** @example ROW:12 */
            ref: string;
            /** @description Row of this file */
            rowNumber: number | null;
            /** @description 0 to 1 */
            score: number;
        };
        /** @enum {string} */
        RowOutcome: "CREATED" | "LINKED" | "SKIPPED";
        RowProblemResponse: {
            code: components["schemas"]["ImportProblemCode"];
            field: components["schemas"]["RegisterField"];
            /** @description Codes and numbers */
            params: {
                [key: string]: unknown;
            };
            severity: components["schemas"]["ImportSeverity"];
        };
        /** @enum {string} */
        SafeContactChannel: "PHONE" | "TEXT_MESSAGE" | "WHATSAPP" | "EMAIL" | "LETTER" | "SPOKE_WITH_RELATIVE";
        SafeContactRequest: {
            /** @description Empty: this person must not be reached at a distance */
            channels: components["schemas"]["SafeContactChannel"][];
            /** @description E.g. a word that tells who calls */
            details: string | null;
            /** @description Hour in Baku from which */
            hourFrom: number | null;
            /** @description Hour in Baku until which */
            hourTo: number | null;
            language: components["schemas"]["Language"];
            /** @description Somebody else reads what arrives there */
            readByOthers: boolean;
        };
        SafeContactResponse: {
            channels: components["schemas"]["SafeContactChannel"][];
            details: string | null;
            hourFrom: number | null;
            hourTo: number | null;
            language: string;
            /** Format: uuid */
            personId: string;
            readByOthers: boolean;
            version: number;
        };
        SafeContactsResponse: {
            items: components["schemas"]["SafeContactResponse"][];
        };
        SatisfactionAnswerRequest: {
            question: components["schemas"]["SatisfactionQuestion"];
            yes: boolean;
        };
        /** @enum {string} */
        SatisfactionCollector: "MENTOR" | "COORDINATOR" | "COLLEAGUE" | "SELF";
        /** @enum {string} */
        SatisfactionOutcome: "ANSWERED" | "DECLINED";
        /** @enum {string} */
        SatisfactionQuestion: "TREATED_WITH_RESPECT" | "KNEW_HOW_TO_COMPLAIN" | "WOULD_RECOMMEND";
        SatisfactionRatingRequest: {
            /** @description 5: very satisfied */
            rating: number;
            topic: components["schemas"]["SatisfactionTopic"];
        };
        SatisfactionResponse: {
            answers: components["schemas"]["SatisfactionAnswerRequest"][];
            /** Format: date */
            collectedOn: string;
            collector: components["schemas"]["SatisfactionCollector"];
            comment: string | null;
            mean: number | null;
            outcome: components["schemas"]["SatisfactionOutcome"];
            ratings: components["schemas"]["SatisfactionRatingRequest"][];
            /** @description 6 to 30 */
            sum: number | null;
            version: number;
        };
        /** @enum {string} */
        SatisfactionTopic: "RETURN_HELP" | "COUNSELLING" | "ECONOMIC" | "SOCIAL" | "COMMUNITY" | "REINTEGRATION";
        SavedSurveyResponse: {
            actions: components["schemas"]["VisitActionResponse"][];
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            code: components["schemas"]["VisitCode"];
            /** Format: date */
            dueOn: string | null;
            findings: components["schemas"]["FindingRequest"][];
            hasBusiness: boolean;
            /** Format: date */
            heldOn: string | null;
            /** Format: uuid */
            id: string;
            missReason: components["schemas"]["MissReason"] | null;
            mode: components["schemas"]["VisitMode"] | null;
            /** @description Another than the mentor asks about satisfaction */
            othersAsk: boolean;
            /** @description Its day has passed and it is still to be made */
            overdue: boolean;
            parts: components["schemas"]["VisitPart"][];
            /** @description The case is suspended, its clock stands still */
            paused: boolean;
            /** Format: date */
            plannedOn: string | null;
            /** @description Made by this answer */
            raised: components["schemas"]["RaisedTaskResponse"][];
            reason: string | null;
            /** @description Who made the visit */
            recordedByName: string | null;
            respondents: components["schemas"]["RespondentResponse"][];
            satisfaction: components["schemas"]["SatisfactionResponse"] | null;
            state: components["schemas"]["VisitState"];
            surveys: components["schemas"]["SurveyResponse"][];
            timesRescheduled: number;
            version: number;
            waiveReason: components["schemas"]["WaiveReason"] | null;
            /** Format: date */
            windowFrom: string | null;
            /** Format: date */
            windowTo: string | null;
        };
        SavedViewFields: {
            name: string;
            /** @description The query string of the list */
            query: string;
            /** @description Everybody of the programme sees it */
            shared: boolean;
        };
        SavedViewResponse: {
            /** Format: uuid */
            id: string;
            mine: boolean;
            name: string;
            ownerName: string;
            query: string;
            shared: boolean;
            version: number;
        };
        SavedViewsResponse: {
            items: components["schemas"]["SavedViewResponse"][];
        };
        SaveFindingsRequest: {
            findings: components["schemas"]["FindingRequest"][];
        };
        SavePlanDraftRequest: {
            goals: components["schemas"]["DraftGoalRequest"][];
            items: components["schemas"]["DraftItemRequest"][];
            language?: components["schemas"]["Language"] | null;
            measures: components["schemas"]["DraftMeasureRequest"][];
            /** @description EUR cents */
            otherFundingMinor: number;
            /** @description EUR cents */
            ownContributionMinor: number;
            signatureMethod?: components["schemas"]["ConsentMethod"] | null;
            /**
             * Format: date
             * @description When the person signed
             */
            signedOn?: string | null;
            summary?: string | null;
        };
        SaveSurveyRequest: {
            answers: components["schemas"]["SurveyAnswerRequest"][];
            /** Format: date */
            heldOn: string;
            profile: components["schemas"]["SurveyProfileRequest"];
            /** @description Required where the person refused */
            reason?: string | null;
            /** @description DRAFT saves what is there */
            state: components["schemas"]["SurveyState"];
        };
        /** @enum {string} */
        Scope: "self" | "own" | "programme" | "consented" | "all";
        ScoreCardResponse: {
            band: components["schemas"]["SurveyBand"] | null;
            /** @description Composite at the baseline, of the same version */
            base: number | null;
            change: components["schemas"]["SurveyChange"] | null;
            /** @description Baseline and wave have the same version */
            comparable: boolean;
            /** @description 0 to 1, six decimals */
            composite: number | null;
            /** @description 2 to 6: with so many the number reads as it is judged */
            decimals: number | null;
            delta: number | null;
            /** @description 2 to 6: with so many the number reads as it is judged */
            deltaDecimals: number | null;
            dimensions: components["schemas"]["DimensionScoreResponse"][];
            equalWeights: boolean;
            /** Format: date */
            heldOn: string | null;
            instrument: string | null;
            lowest: components["schemas"]["LowItemResponse"][];
            name: string;
            /** Format: uuid */
            personId: string;
            wave: components["schemas"]["SurveyWave"];
        };
        SearchCasesRequest: {
            /** @description A name in any spelling, a number, phone, FIN or document */
            text: string;
        };
        SearchReadmissionsRequest: {
            /** @description A name in any spelling, a number of ours or an incoming one, a FIN or document */
            text: string;
        };
        SecondFactorRequest: {
            /** @description Six digits of the app, or a backup code */
            code: string;
        };
        SecondFactorStateResponse: {
            backupCodesLeft: number;
            enrolled: boolean;
            /** @description The installation demands it */
            required: boolean;
        };
        SeenCaseRequest: {
            /** Format: uuid */
            id: string;
            /** @description As the list showed it */
            version: number;
        };
        SessionResponse: {
            account: components["schemas"]["AccountResponse"];
            /**
             * Format: date-time
             * @description Last proof of identity
             */
            authenticatedAt: string;
            /**
             * Format: date-time
             * @description End in any case
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description End without a further request
             */
            idleEndsAt: string;
        };
        /** @enum {string} */
        Sex: "F" | "M" | "X" | "U";
        SheetChoiceRequest: {
            columns: components["schemas"]["ColumnChoiceRequest"][];
            /** @description Row of titles, 0-based; -1: there is none */
            headerRow: number;
            sheet: string;
        };
        SheetColumnResponse: {
            /** @description 0-based */
            column: number;
            /** @description 0 to 1 */
            confidence: number;
            field: components["schemas"]["RegisterField"] | null;
            title: string;
        };
        /** @enum {string} */
        SheetKind: "REGISTER" | "MEMBERS" | "OTHER";
        SheetResponse: {
            columns: components["schemas"]["SheetColumnResponse"][];
            /** @description Detected row of titles, 0-based; -1: none */
            headerRow: number;
            kind: components["schemas"]["SheetKind"];
            name: string;
            /** @description The first rows as text */
            preview: string[][];
            rowCount: number;
        };
        SignInRequest: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        SignInResponse: {
            /** @description What is still to do before entry */
            nextStep: components["schemas"]["NextStep"];
        };
        SkillsRequest: {
            /** @description False saves a draft */
            complete: boolean;
            education: components["schemas"]["IscedLevel"] | null;
            gainedAbroad?: string | null;
            /** Format: date */
            heldOn: string | null;
            languages: components["schemas"]["Language"][];
            lastOccupation?: components["schemas"]["IscoGroup"] | null;
            wishedOccupation?: components["schemas"]["IscoGroup"] | null;
            wishes: components["schemas"]["WorkWish"][];
            /** @description Years of work */
            yearsWorked: number | null;
        };
        SkippedHolidayResponse: {
            /** Format: date */
            date: string;
            /** @description In the country’s own words */
            labels: string[];
            /** @description Days for which it stands in */
            movedFrom: string[];
            names: components["schemas"]["HolidayName"][];
            reason: components["schemas"]["DayReason"];
            uncertain: boolean;
        };
        SkippedRowResponse: {
            reason: components["schemas"]["SkipReason"];
            /** @description As the spreadsheet counts */
            row: number;
            sheet: string;
        };
        /** @enum {string} */
        SkipReason: "TITLE" | "HEADER" | "EMPTY" | "TOTAL";
        SnoozeNoticesRequest: {
            ids: string[];
            /**
             * Format: date
             * @description The day on which they come back; tomorrow at the earliest
             */
            until: string;
        };
        /** @enum {string} */
        StartEvent: "CREATED" | "REFERRED" | "ACKNOWLEDGED" | "WAITLISTED" | "REJECTED" | "APPEAL_LODGED" | "REGISTERED" | "ASSESSMENT_STARTED" | "PLAN_SUBMITTED" | "AMENDMENT_SUBMITTED" | "ARRIVAL_CONFIRMED" | "SUSPENDED" | "CLOSURE_REQUESTED" | "CLOSED" | "HELP_GIVEN" | "CONSENT_RECORDED" | "FIRST_DELIVERY" | "VISIT_RESCHEDULED" | "LOOKED_AT";
        /** @enum {string} */
        StepUnit: "CD" | "WD" | "HOUR" | "PERCENT";
        StrengthsRequest: {
            /** @description False saves a draft */
            complete: boolean;
            /** Format: date */
            heldOn: string | null;
            other?: string | null;
            property?: string | null;
            savings?: string | null;
            supportNetwork?: string | null;
        };
        SubmitReferralRequest: {
            person: components["schemas"]["PersonFieldsRequest"];
            placeCode: components["schemas"]["AzPlaceCode"];
            /** @description The person agreed to be referred */
            referralConsent: boolean;
            returnEvent: components["schemas"]["ReturnEventRequest"];
            urgent?: boolean;
        };
        SurveyAnswerRequest: {
            chosen: components["schemas"]["SurveyOption"][];
            item: components["schemas"]["SurveyItemCode"];
        };
        /** @enum {string} */
        SurveyBand: "LOW" | "MEDIUM" | "HIGH";
        /** @enum {string} */
        SurveyChange: "IMPROVED" | "STABLE" | "WORSE";
        /** @enum {string} */
        SurveyDimension: "ECONOMIC" | "SOCIAL" | "PSYCHOSOCIAL";
        /** @enum {string} */
        SurveyItemCode: "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "E07" | "E08" | "E09" | "E10" | "S01" | "S02" | "S03" | "S04" | "S05" | "S06" | "S07" | "S08" | "S09" | "S10" | "S11" | "P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P07S" | "P08" | "P09" | "P10" | "P10K";
        /** @enum {string} */
        SurveyOption: "VERY_SATISFIED" | "SATISFIED" | "NEUTRAL" | "DISSATISFIED" | "VERY_DISSATISFIED" | "VERY_GOOD" | "GOOD" | "FAIR" | "POOR" | "VERY_POOR" | "VERY_OFTEN" | "OFTEN" | "SOMETIMES" | "RARELY" | "NEVER" | "FULLY_AGREE" | "AGREE" | "DISAGREE" | "FULLY_DISAGREE" | "ALWAYS_SAFE" | "MOSTLY_SAFE" | "MIXED" | "MOSTLY_UNSAFE" | "ALWAYS_UNSAFE" | "YES" | "NO" | "NO_DEBT" | "SPENDING_LARGER" | "DEBT_LARGER" | "LAND" | "ANIMALS" | "TREES" | "BUILDING" | "VEHICLE" | "TOOLS" | "OTHER" | "NONE" | "NO_WORK" | "KIND_OF_WORK" | "CONDITIONS" | "PLACE" | "PAY" | "ANGRY" | "SAD" | "AFRAID" | "STRESSED" | "LONELY" | "LOW_SELF_WORTH" | "CANNOT_CONCENTRATE" | "WORK" | "SAFETY" | "SERVICES" | "FAMILY_ELSEWHERE" | "NOT_BELONGING" | "DEBT" | "WISH" | "NEED" | "DOES_NOT_KNOW" | "NO_WISH_TO_ANSWER" | "NOT_APPLICABLE";
        SurveyProfileRequest: {
            /** @description Agreed to be asked */
            consented: boolean;
            interpreter: boolean;
            mode: components["schemas"]["VisitMode"];
            /** @description Others heard the answers */
            othersPresent: boolean;
        };
        SurveyResponse: {
            answers: components["schemas"]["SurveyAnswerRequest"][];
            /** Format: date */
            heldOn: string | null;
            /** Format: uuid */
            personId: string;
            profile: components["schemas"]["SurveyProfileRequest"] | null;
            reason: string | null;
            state: components["schemas"]["SurveyState"];
            version: number;
            wave: components["schemas"]["SurveyWave"];
        };
        /** @enum {string} */
        SurveyState: "DRAFT" | "COMPLETED" | "REFUSED";
        /** @enum {string} */
        SurveyWave: "BASE" | "M3" | "M6" | "M12" | "FINAL" | "ADHOC";
        SuspendCaseRequest: {
            comment?: string;
            suspendReason: components["schemas"]["SuspendReason"];
        };
        /** @enum {string} */
        SuspendReason: "UNREACHABLE" | "DETENTION" | "MILITARY_SERVICE" | "HOSPITAL" | "ABROAD";
        SuspicionResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            otherCaseId: string | null;
            otherCaseNumber: string | null;
            /**
             * Format: uuid
             * @description Null: in another programme
             */
            otherPersonId: string | null;
            reasons: components["schemas"]["DuplicateReason"][];
            /** @description 0 to 1 */
            score: number;
        };
        SuspicionsResponse: {
            items: components["schemas"]["SuspicionResponse"][];
        };
        /** @enum {string} */
        TaskAssignee: "MENTOR" | "COORDINATOR" | "PM";
        TaskCountResponse: {
            count: number;
            name: string;
        };
        TaskCreatedResponse: {
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        TaskOwner: "MINE" | "MY_ROLE" | "PROGRAMME";
        TaskPageResponse: {
            items: components["schemas"]["TaskResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        TaskResponse: {
            assigneeName: string | null;
            assigneeRole: components["schemas"]["Role"];
            /** Format: uuid */
            caseId: string | null;
            caseNumber: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** @example FIRST_STEP */
            kind: string;
            /** @description The caller may complete it */
            mine: boolean;
            /** @description Codes, dates and ids */
            params: {
                [key: string]: unknown;
            };
            /** @description What a colleague wrote */
            text: string | null;
            version: number;
        };
        TaskWordsResponse: {
            /** @example FIRST_STEP */
            kind: string;
            /** @description Codes, dates and ids */
            params: {
                [key: string]: unknown;
            };
            /** @description What a colleague wrote */
            text: string | null;
        };
        TellingsResponse: {
            messages: number;
            people: number;
        };
        TermResponse: {
            /**
             * Format: date
             * @description Before it moved off a day off
             */
            countedTo: string;
            /** Format: date */
            due: string;
            holidays: components["schemas"]["SkippedHolidayResponse"][];
            length: number;
            /** @description Days off passed over, weekends among them */
            skipped: number;
            /** Format: date */
            start: string;
            startEvent: components["schemas"]["StartEvent"];
            /** @description May still move: a forecast decided */
            uncertain: boolean;
            unit: components["schemas"]["TermUnit"];
        };
        /** @enum {string} */
        TermUnit: "WD" | "CD" | "MONTHS";
        TextMessageResponse: {
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date
             * @description The day it reminds of
             */
            dueOn: string;
            /** @description The gateway’s, of what it reports */
            gatewayCode: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description HELD: the next safe hour
             */
            notBefore: string | null;
            /** Format: uuid */
            personId: string;
            reason: components["schemas"]["TextReason"] | null;
            state: components["schemas"]["TextState"];
            template: components["schemas"]["TextTemplate"];
            /**
             * Format: date-time
             * @description When it came into this state
             */
            updatedAt: string;
        };
        TextMessagesResponse: {
            /** @description The last 20, newest first */
            items: components["schemas"]["TextMessageResponse"][];
        };
        /**
         * @description Why text messages were not sent or did not arrive
         * @enum {string}
         */
        TextReason: "NO_LONGER_SO" | "NO_CONSENT" | "NO_SAFE_CONTACT" | "CHANNEL_NOT_SAFE" | "NO_NUMBER" | "NO_WORDS" | "NO_HOUR" | "NUMBER_REFUSED" | "GATEWAY_REFUSED" | "GATEWAY_UNREACHED" | "OUTCOME_UNKNOWN" | "NOT_DELIVERED";
        /** @enum {string} */
        TextReceipt: "DELIVERED" | "FAILED";
        TextReceiptRequest: {
            /** @description The gateway’s own code of a failure; no words */
            code?: string | null;
            status: components["schemas"]["TextReceipt"];
        };
        /** @enum {string} */
        TextState: "QUEUED" | "HELD" | "SENDING" | "SENT" | "DELIVERED" | "FILED" | "SKIPPED" | "FAILED";
        /** @enum {string} */
        TextTemplate: "APPOINTMENT_SOON";
        TimelineCountResponse: {
            count: number;
            group: components["schemas"]["TimelineGroup"];
        };
        TimelineEventResponse: {
            actorName: string | null;
            actorRole: string;
            /** Format: date-time */
            at: string;
            /** @description Codes, dates and ids */
            data: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            /** @example case.acknowledge */
            kind: string;
            /** @description What was typed with it */
            remarks: string[];
        };
        /** @enum {string} */
        TimelineGroup: "STEPS" | "NOTES" | "PLAN_AND_HELP" | "VISITS" | "CONSENT" | "OTHER";
        TimelinePageResponse: {
            counts: components["schemas"]["TimelineCountResponse"][];
            items: components["schemas"]["TimelineEventResponse"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        ToldMissReason: "NOT_AT_HOME" | "NOT_REACHED" | "MENTOR_PREVENTED" | "ROAD_OR_WEATHER" | "OTHER";
        ToldResponse: {
            name: string;
            role: components["schemas"]["Role"];
        };
        TotalResponse: {
            /** @description True: there are more than `count` */
            capped: boolean;
            count: number;
        };
        /** @enum {string} */
        TriggerOrigin: "CLOCK" | "FACT" | "EVENT" | "LATER";
        UnsentFormKeptResponse: {
            /** Format: date-time */
            savedAt: string;
        };
        UnsentFormResponse: {
            /** @description Null where nothing is kept */
            content: string | null;
            /** Format: date-time */
            savedAt: string | null;
        };
        UpdateCaseRequest: {
            /** @description Above NORMAL nothing of the case is shown to the State Migration Service, whatever the consent */
            confidentiality?: components["schemas"]["ConfidentialityLevel"];
            household?: components["schemas"]["HouseholdRequest"];
            placeCode?: components["schemas"]["AzPlaceCode"] | null;
            /**
             * Format: date
             * @description The receiver of a transfer agreed
             */
            receiverAcceptedOn?: string | null;
            referralConsent?: boolean;
            returnEvent?: components["schemas"]["ReturnEventRequest"];
            source?: components["schemas"]["ReferralSource"];
            urgent?: boolean;
        };
        UpdatePersonRequest: {
            address?: string | null;
            /** @description Where the day is not known; up to the year of the day, or of the arrival */
            birthYear?: number | null;
            /** Format: date */
            bornOn?: string | null;
            /** Format: date */
            deceasedOn?: string | null;
            documentNumber?: string | null;
            /** Format: email */
            email?: string | null;
            familyName?: string;
            fatherName?: string | null;
            /** @description Personal number (FIN) */
            fin?: string | null;
            givenName?: string;
            languages?: components["schemas"]["Language"][];
            maritalStatus?: components["schemas"]["MaritalStatus"] | null;
            nameInForeignDocument?: string | null;
            nationality?: string | null;
            phone?: string | null;
            sex?: components["schemas"]["Sex"];
        };
        /** @enum {string} */
        UrgentNeed: "SHELTER_TONIGHT" | "MEDICINE" | "SAFETY" | "CHILD_ALONE";
        UseLinkRequest: {
            /** Format: password */
            password: string;
            token: string;
        };
        /** @enum {string} */
        UserAction: "CHANGE" | "DISABLE" | "ENABLE" | "RESEND_INVITATION" | "END_SESSIONS" | "RESET_SECOND_FACTOR";
        UserNameResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        UserPageResponse: {
            items: components["schemas"]["UserResponse"][];
            nextCursor: string | null;
            total: components["schemas"]["TotalResponse"];
        };
        UserResponse: {
            allowedActions: components["schemas"]["UserAction"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: email */
            email: string;
            /** @description Null: not for this reader */
            hasSecondFactor: boolean | null;
            /** Format: uuid */
            id: string;
            locale: components["schemas"]["Locale"];
            name: string;
            /** @description Null: not for this reader */
            openSessions: number | null;
            organisation: components["schemas"]["ReferenceResponse"] | null;
            programme: components["schemas"]["ReferenceResponse"] | null;
            role: components["schemas"]["Role"];
            status: components["schemas"]["UserStatus"];
            version: number;
        };
        /** @enum {string} */
        UserStatus: "INVITED" | "ACTIVE" | "DISABLED";
        VerifyItemRequest: {
            /** @description Seen beyond what was recorded */
            evidence: components["schemas"]["EvidenceKind"][];
        };
        VersionsResponse: {
            current: number;
            sent: number | null;
        };
        VisitActionResponse: {
            allowed: boolean;
            command: components["schemas"]["VisitCommand"];
            needs: components["schemas"]["VisitNeed"][];
            permission: string;
            reasons: components["schemas"]["ReasonResponse"][];
        };
        /** @enum {string} */
        VisitCode: "M0" | "M1" | "M3" | "M6" | "M12" | "M18";
        /** @enum {string} */
        VisitCommand: "SCHEDULE" | "FALL_DUE" | "GO_BACK" | "PLAN" | "RECORD" | "MISS" | "RESCHEDULE" | "REFUSE" | "WAIVE" | "TAKE_UP";
        VisitDetailResponse: {
            actions: components["schemas"]["VisitActionResponse"][];
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            code: components["schemas"]["VisitCode"];
            /** Format: date */
            dueOn: string | null;
            findings: components["schemas"]["FindingRequest"][];
            hasBusiness: boolean;
            /** Format: date */
            heldOn: string | null;
            /** Format: uuid */
            id: string;
            missReason: components["schemas"]["MissReason"] | null;
            mode: components["schemas"]["VisitMode"] | null;
            /** @description Another than the mentor asks about satisfaction */
            othersAsk: boolean;
            /** @description Its day has passed and it is still to be made */
            overdue: boolean;
            parts: components["schemas"]["VisitPart"][];
            /** @description The case is suspended, its clock stands still */
            paused: boolean;
            /** Format: date */
            plannedOn: string | null;
            reason: string | null;
            /** @description Who made the visit */
            recordedByName: string | null;
            respondents: components["schemas"]["RespondentResponse"][];
            satisfaction: components["schemas"]["SatisfactionResponse"] | null;
            state: components["schemas"]["VisitState"];
            surveys: components["schemas"]["SurveyResponse"][];
            timesRescheduled: number;
            version: number;
            waiveReason: components["schemas"]["WaiveReason"] | null;
            /** Format: date */
            windowFrom: string | null;
            /** Format: date */
            windowTo: string | null;
        };
        /** @enum {string} */
        VisitFilter: "DUE" | "OVERDUE";
        /** @enum {string} */
        VisitMode: "IN_PERSON" | "PHONE" | "VIDEO";
        /** @enum {string} */
        VisitNeed: "PLANNED_DATE" | "HELD_DATE" | "NEW_DATE" | "MISS_REASON" | "REASON_TEXT";
        /** @enum {string} */
        VisitPart: "DOCUMENTS" | "SPOT_CHECK" | "TRANCHE" | "ITEM_USE" | "INCOME" | "BUSINESS" | "FAMILY" | "SUPPORT" | "CLOSING_MEETING" | "SATISFACTION" | "WHEREABOUTS";
        VisitReasonRequest: {
            reason: string;
        };
        /** @enum {string} */
        VisitState: "SCHEDULED" | "DUE" | "DONE" | "MISSED" | "REFUSED" | "WAIVED";
        /** @enum {string} */
        VulnerabilityFactor: "UAM" | "MINOR" | "VOT" | "GBV" | "TORTURE" | "MED" | "MH" | "DIS" | "OLD" | "PREG" | "SINGLE" | "LARGE" | "NOHOME" | "DEBT" | "NODOC" | "STIGMA" | "ADDICT" | "LONGABS" | "FORCED" | "DET" | "ILLIT";
        /**
         * @description What the caller has to decide or to rework
         * @enum {string}
         */
        WaitReason: "PLAN" | "CLOSURE" | "IMMEDIATE_HELP" | "ITEM" | "PLAN_RETURNED";
        /** @enum {string} */
        WaiveReason: "BY_DECISION" | "CASE_ENDED" | "BEFORE_SYSTEM" | "NO_CONSENT";
        /** @enum {string} */
        WithdrawalRecord: "SIGNED" | "RECORDED";
        WithdrawCaseRequest: {
            comment?: string;
            /** @description The person wants nothing more to be shared */
            stopSharing?: boolean;
            withdrawalRecord: components["schemas"]["WithdrawalRecord"];
        };
        WithdrawConsentRequest: {
            reason?: string;
        };
        WithdrawInstrumentRequest: {
            /** @description The table in force, as it was shown */
            code: string;
            reason: string;
        };
        /** @enum {string} */
        WorkWish: "BUSINESS" | "JOB" | "TRAINING" | "STUDY" | "NONE";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "metrics.scrape": {
        parameters: {
            query?: never;
            header: {
                authorization: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "openapi.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "account.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "account.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccountRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "accountLinks.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkHolderResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "accountCalendarFeed.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "accountCalendarFeed.renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedAddressResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "accountCalendarFeed.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "account.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "accountSecondFactor.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "accountSecondFactor.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "accountSecondFactor.renewBackupCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodesResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "accountSecondFactor.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodesResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "account.sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "account.endSession": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "account.endOtherSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessionsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "agreements.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "arrivals.get": {
        parameters: {
            query?: {
                /** @description First day of the two weeks; today without it */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrivalBoardResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "auditChain.state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChainResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "auditChain.verify": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerdictResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "auditEntries.list": {
        parameters: {
            query?: {
                action?: string;
                actorId?: string;
                actorRole?: components["schemas"]["AuditRole"];
                caseId?: string;
                /** @description Attempts that were refused included */
                caseNumber?: string;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description First day, in Baku */
                from?: string;
                limit?: number;
                outcome?: components["schemas"]["AuditOutcome"];
                /** @description Last day, in Baku */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "budgets.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "budgets.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBudgetRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "budgets.changes": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetChangePageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "calendar.list": {
        parameters: {
            query?: {
                /** @description The first day; with `to`, else this month */
                from?: string;
                /** @description Only what this mentor leads */
                mentor?: string;
                /** @description Only what the mentors of this organisation lead */
                team?: string;
                /** @description The last day, within 62 days */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "calendarFeeds.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar, RFC 5545 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Nothing has changed since that ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "cases.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                decision?: components["schemas"]["CaseDecisionKind"];
                deliveries?: components["schemas"]["DeliveryFilter"];
                due?: components["schemas"]["DueFilter"];
                /** @description Cases that came with one register */
                import?: string;
                limit?: number;
                /** @description `me`, `none` or an id */
                mentor?: string;
                origin?: components["schemas"]["CaseOrigin"][];
                place?: components["schemas"]["AzPlaceCode"][];
                priority?: components["schemas"]["PriorityLevel"][];
                region?: components["schemas"]["EconomicRegionCode"][];
                returnType?: components["schemas"]["ReturnType"][];
                sendingCountry?: components["schemas"]["CountryCode"][];
                sort?: components["schemas"]["CaseSort"];
                source?: components["schemas"]["ReferralSource"][];
                state?: components["schemas"]["CaseState"][];
                urgent?: "true" | "false";
                visits?: components["schemas"]["VisitFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "cases.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCaseRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "cases.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "cases.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCaseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseIntakes.acknowledge": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeCaseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "casePlans.approveAmendment": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "casePlans.discardAmendment": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "casePlans.returnAmendment": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "erasures.anonymise": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseAppeals.lodge": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseAppeals.refuse": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseAppeals.uphold": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseJourneys.confirmArrival": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmArrivalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "casePlans.completeAssessment": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "casePlans.startAssessment": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "assessments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAssessmentsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseForms.recordFamily": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAssessmentsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseForms.recordFollowUp": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                flag: components["schemas"]["RapidCheckFlag"];
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAssessmentsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseForms.recordIntake": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAssessmentsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseForms.recordRapidCheck": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RapidCheckRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAssessmentsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseForms.recordSkills": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkillsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAssessmentsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseForms.recordStrengths": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrengthsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAssessmentsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseIntakes.assignMentor": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignMentorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "checklists.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "checklists.record": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                kind: components["schemas"]["ChecklistKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordChecklistRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistEntryResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseClosures.closeFromRegister": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseFromRegisterRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseClosures.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseClosures.refuse": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseClosures.request": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestClosureRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseIntakes.confirmEligibility": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "consents.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentLedgerResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "consents.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordConsentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "deadlines.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedDeadlinesResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "deadlines.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrivalPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrivalPreviewResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseDuplicates.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuspicionsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseDuplicates.decide": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                suspicionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDuplicateRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "assessments.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerEligibilityRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAssessmentsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "assessments.recordFactors": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFactorsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAssessmentsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseJourneys.moveFlight": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveFlightRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "items.giveImmediateHelp": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveImmediateHelpRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "items.listOfCase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseItemsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "erasures.hold": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseInterruptions.closeLostContact": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseMembers.add": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMemberRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseMembers.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseMembers.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMemberRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "monitoringVisits.listOfCase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseVisitsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "casePlans.recordNewNeed": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseJourneys.recordNoShow": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseJourneys.recordNotReturned": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "notes.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotePageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "notes.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNoteRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseIntakes.offerPlace": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "casePlans.amend": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "casePlans.approve": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "casePlans.return": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "casePlans.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "plans.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlansResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "plans.askOverride": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideCeilingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlansResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "plans.saveDraft": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePlanDraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlansResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "plans.overrideCeiling": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideCeilingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlansResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseIntakes.reject": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectCaseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseClosures.reopen": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenCaseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseInterruptions.resume": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "safeContacts.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafeContactsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "safeContacts.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SafeContactRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafeContactResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseIntakes.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseJourneys.extendSupport": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendSupportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseInterruptions.suspend": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendCaseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "textMessages.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextMessagesResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseTimelines.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                group?: components["schemas"]["TimelineGroup"];
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseClosures.transferOut": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseIntakes.waitlist": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseClosures.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCaseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseBatches.assign": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignCasesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseBatches.closeFromRegister": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCasesFromRegisterRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseExports.csv": {
        parameters: {
            query?: {
                columns?: components["schemas"]["ExportColumn"][];
                /** @description `nextCursor` of the page before */
                cursor?: string;
                decision?: components["schemas"]["CaseDecisionKind"];
                deliveries?: components["schemas"]["DeliveryFilter"];
                due?: components["schemas"]["DueFilter"];
                /** @description Cases that came with one register */
                import?: string;
                limit?: number;
                /** @description `me`, `none` or an id */
                mentor?: string;
                origin?: components["schemas"]["CaseOrigin"][];
                place?: components["schemas"]["AzPlaceCode"][];
                priority?: components["schemas"]["PriorityLevel"][];
                region?: components["schemas"]["EconomicRegionCode"][];
                returnType?: components["schemas"]["ReturnType"][];
                sendingCountry?: components["schemas"]["CountryCode"][];
                sort?: components["schemas"]["CaseSort"];
                source?: components["schemas"]["ReferralSource"][];
                state?: components["schemas"]["CaseState"][];
                urgent?: "true" | "false";
                visits?: components["schemas"]["VisitFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Rows of the file, where the list has more; absent where it holds all */
                    "Export-Cut-At"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseExports.xlsx": {
        parameters: {
            query?: {
                columns?: components["schemas"]["ExportColumn"][];
                /** @description `nextCursor` of the page before */
                cursor?: string;
                decision?: components["schemas"]["CaseDecisionKind"];
                deliveries?: components["schemas"]["DeliveryFilter"];
                due?: components["schemas"]["DueFilter"];
                /** @description Cases that came with one register */
                import?: string;
                limit?: number;
                /** @description `me`, `none` or an id */
                mentor?: string;
                origin?: components["schemas"]["CaseOrigin"][];
                place?: components["schemas"]["AzPlaceCode"][];
                priority?: components["schemas"]["PriorityLevel"][];
                region?: components["schemas"]["EconomicRegionCode"][];
                returnType?: components["schemas"]["ReturnType"][];
                sendingCountry?: components["schemas"]["CountryCode"][];
                sort?: components["schemas"]["CaseSort"];
                source?: components["schemas"]["ReferralSource"][];
                state?: components["schemas"]["CaseState"][];
                urgent?: "true" | "false";
                visits?: components["schemas"]["VisitFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportWordsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Rows of the file, where the list has more; absent where it holds all */
                    "Export-Cut-At"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "caseDuplicates.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindDuplicatesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateCandidatesResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "cases.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchCasesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseSearchResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "consents.recordPaper": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordConsentPaperRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "consents.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawConsentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "erasures.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description This case alone */
                number?: string;
                /** @description Absent: all that have a time or a hold and are not done */
                show?: components["schemas"]["ErasureList"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "failedJobs.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedJobsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "failedJobs.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                job: string;
                queue: components["schemas"]["QueueName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "failedJobs.retryAll": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "goals.decide": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideGoalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlansResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "holidays.get": {
        parameters: {
            query?: {
                /** @description AZ when absent */
                country?: components["schemas"]["CalendarCountry"];
                /** @description This year when absent */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidaysResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "holidays.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHolidayRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidaysResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "holidays.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewHolidayRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayPreviewResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "home.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "imports.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "imports.upload": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "imports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "imports.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "imports.commit": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "imports.mapColumns": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MapColumnsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "imports.assignMentors": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignMentorsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "imports.rows": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description All must hold; family members come with MEMBERS only */
                show?: components["schemas"]["ImportRowFilter"][];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "imports.changeRow": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                rowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRowRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "imports.decideRows": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRowsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedRowsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "imports.undo": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "invitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseLinkRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "items.list": {
        parameters: {
            query?: {
                /** @description Of one case */
                caseId?: string;
                /** @description Money is bound for it */
                committed?: "true";
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                sort?: components["schemas"]["ItemSort"];
                state?: components["schemas"]["ItemState"][];
                type?: components["schemas"]["AssistanceType"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "itemCommands.addEvidence": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "itemCommands.approveImmediateHelp": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "itemCommands.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelItemRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "itemCommands.deliver": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliverItemRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "itemCommands.order": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "itemCommands.refuseImmediateHelp": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemCommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "itemCommands.returnGoods": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemCommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "items.settle": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemRowResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "itemCommands.verify": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyItemRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "itemCommands.verifyReturn": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "lineAnswers.answer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerLineRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineAnswerResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "lineAnswers.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LineTokenRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "mailFaults.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailFaultsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "mailFaults.clear": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recipientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "mentors.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorLoadsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "monitoringVisits.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "visitForms.saveFindings": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveFindingsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "monitoringVisits.miss": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissVisitRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "monitoringVisits.plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanVisitRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "monitoringVisits.record": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordVisitRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "monitoringVisits.refuse": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "monitoringVisits.reschedule": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleVisitRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "visitForms.recordSatisfaction": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSatisfactionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "visitForms.saveSurvey": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSurveyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSurveyResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "monitoringVisits.waive": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "notes.open": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenNoteRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "notes.reclassify": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclassifyNoteRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "noticeChoices.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeChoicesResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "noticeChoices.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNoticeChoicesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeChoicesResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "notices.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                show?: components["schemas"]["NoticeView"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "notices.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCountResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "notices.done": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeIdsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCountResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "notices.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeIdsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCountResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "notices.reopen": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeIdsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCountResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "notices.snooze": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeNoticesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCountResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "operations.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "operations.deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "organisations.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "organisations.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganisationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "organisations.rename": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameOrganisationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "organisations.activate": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "organisations.deactivate": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "outboxMessages.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["MailState"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMessagePageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "outcomes.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomePageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "parameters.list": {
        parameters: {
            query?: {
                /** @description A programme; absent: one’s own, or the installation’s values */
                programmeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParametersResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "parameters.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeParameterRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParametersResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "parameters.versions": {
        parameters: {
            query?: {
                /** @description A programme; absent: one’s own, or the installation’s values */
                programmeId?: string;
            };
            header?: never;
            path: {
                code: components["schemas"]["ParameterCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterVersionsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "parameters.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewParameterRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterPreviewResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "parkedOccurrences.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedOccurrencesResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "parkedOccurrences.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "parkedOccurrences.retryAll": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "passwordResets.request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestResetRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "passwordResets.complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseLinkRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "paymentChecks.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                show?: components["schemas"]["PaymentCheckFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentCheckPageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "persons.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "persons.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "persons.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePersonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "programmes.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "programmes.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProgrammeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "programmes.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProgrammeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "provisionalConsents.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Only those whose paper is late */
                overdue?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionalConsentPageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissions.list": {
        parameters: {
            query?: {
                clock?: components["schemas"]["ClockFilter"];
                /** @description `nextCursor` of the page before */
                cursor?: string;
                holder?: components["schemas"]["ReadmissionHolder"][];
                limit?: number;
                reply?: components["schemas"]["ReplyState"][];
                requestingState?: components["schemas"]["RequestingState"][];
                sort?: components["schemas"]["ReadmissionSort"];
                state?: components["schemas"]["ReadmissionState"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionPageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissions.register": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterReadmissionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissions.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionIntakes.acknowledge": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeReadmissionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionArrivals.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmReadmissionArrivalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionArrivals.plan": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanArrivalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionIntakes.startCheck": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionReplies.confirmEffect": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadmissionReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionReplies.denyEffect": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadmissionReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionReplies.dispatch": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchReplyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionReplies.prepare": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareReplyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionReplies.returnReply": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadmissionReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionReplies.sign": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionIntakes.resubmit": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResubmitRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionIntakes.returnIncomplete": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnIncompleteRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissionIntakes.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionDetailResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "readmissions.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchReadmissionsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadmissionSearchResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "referrals.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReferralRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralReceiptResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "releases.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasesResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "ladders.list": {
        parameters: {
            query?: {
                /** @description A programme; absent: one’s own, or the installation’s ladders */
                programmeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaddersResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "ladders.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLadderRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaddersResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "ladders.versions": {
        parameters: {
            query?: {
                /** @description A programme; absent: one’s own, or the installation’s ladders */
                programmeId?: string;
            };
            header?: never;
            path: {
                trigger: components["schemas"]["ReminderTrigger"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderVersionsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "ladders.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewLadderRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderPreviewResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "savedViews.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "savedViews.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewFields"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "savedViews.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "savedViews.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "session.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "session.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "session.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "session.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSessionRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "secondFactor.pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "secondFactor.enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "secondFactor.finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodesResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "surveyInstruments.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "surveyInstruments.import": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportInstrumentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "surveyInstruments.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawInstrumentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentsResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "tasks.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                /** @description MINE includes those of my role that nobody took */
                owner?: components["schemas"]["TaskOwner"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "tasks.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCreatedResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "tasks.complete": {
        parameters: {
            query?: never;
            header: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "textReceipts.note": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextReceiptRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "unsentForms.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsentFormResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "unsentForms.keep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepUnsentFormRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsentFormKeptResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "unsentForms.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "unsubscribe.look": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the choices, after signing in */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "unsubscribe.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "users.list": {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before */
                cursor?: string;
                limit?: number;
                role?: components["schemas"]["Role"][];
                status?: components["schemas"]["UserStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPageResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "users.invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteUserRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "users.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "users.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the caller saw, e.g. "3" */
                "If-Match": string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "users.disable": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "users.enable": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "users.endSessions": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "users.resendInvitation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    "users.resetSecondFactor": {
        parameters: {
            query?: never;
            header?: {
                /** @description Made anew for each intent; a repeated request with the same key returns the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description The request was refused (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
}
