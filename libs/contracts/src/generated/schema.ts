// Made by `npm run openapi` from openapi.json, sha256 62f7c8af5ae0c7c8a38b400c1055b47af33ad265a33233c480d07bb013a55db9

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
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["programmes.list"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/v1/users/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users.mentors"];
        put?: never;
        post?: never;
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
            actorRole: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            caseId: string | null;
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
        /** @enum {string} */
        AuditOutcome: "DONE" | "DENIED" | "FAILED";
        BackupCodesResponse: {
            backupCodes: string[];
        };
        ChangeAccountRequest: {
            locale?: components["schemas"]["Locale"];
            name?: string;
        };
        ChangePasswordRequest: {
            /** Format: password */
            currentPassword: string;
            /** Format: password */
            newPassword: string;
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
            kind: components["schemas"]["ChecklistKind"];
            outcome: components["schemas"]["ChecklistOutcome"] | null;
            reason: string | null;
            /** @description 0: not recorded yet */
            version: number;
        };
        /** @enum {string} */
        ChecklistKind: "BASELINE_SURVEY" | "FINAL_SURVEY" | "FINAL_VISIT" | "PAYMENTS_SETTLED" | "SATISFACTION_OFFERED";
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
        /** @enum {string} */
        ConfidentialityLevel: "NORMAL" | "RESTRICTED" | "SEALED";
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
        EnrolmentResponse: {
            /** @description otpauth:// address */
            address: string;
            /** @description QR code as an SVG data address */
            picture: string;
            /** @description Base32, for typing by hand */
            secret: string;
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
        GrantResponse: {
            permission: components["schemas"]["Permission"];
            scope: components["schemas"]["Scope"];
        };
        HealthResponse: {
            /** @description For administrators */
            checks?: components["schemas"]["CheckResponse"][];
            /** @enum {string} */
            status: "UP" | "READY" | "NOT_READY";
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
        Language: "AZ" | "RU" | "EN" | "DE" | "NL" | "PL" | "TR" | "KA" | "FA" | "KU" | "KMR" | "LEZ" | "TLY" | "AVA" | "TKR" | "UDI";
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
        MentorResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Cases that are not finished */
            openCases: number;
            organisation: components["schemas"]["ReferenceResponse"] | null;
            status: components["schemas"]["UserStatus"];
        };
        MentorsResponse: {
            items: components["schemas"]["MentorResponse"][];
        };
        NamedResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /**
         * @description What is still to do before entry
         * @enum {string}
         */
        NextStep: "NONE" | "SECOND_FACTOR" | "ENROLMENT";
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
        OpenNoteRequest: {
            /** @description Why it must be read now; the author is told */
            reason: string;
        };
        /** @enum {string} */
        OrganisationKind: "NGO" | "STATE" | "DONOR" | "IMPLEMENTER";
        OrganisationResponse: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            name: string;
        };
        OrganisationsResponse: {
            items: components["schemas"]["OrganisationResponse"][];
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
        Permission: "account.manage" | "user.read" | "user.administer" | "organisation.read" | "organisation.administer" | "audit.read" | "outbox.read" | "case.read" | "case.create" | "case.update" | "case.export" | "timeline.read" | "deadline.read" | "queue.read" | "saved-view.manage" | "person.read" | "person.update" | "duplicate.decide" | "case.submit" | "case.acknowledge" | "case.confirm-eligibility" | "case.waitlist" | "case.offer-place" | "case.reject" | "case.lodge-appeal" | "case.uphold-appeal" | "case.refuse-appeal" | "case.start-assessment" | "case.complete-assessment" | "case.submit-plan" | "case.return-plan" | "case.approve-plan" | "case.amend-plan" | "case.approve-amendment" | "case.return-amendment" | "case.discard-amendment" | "case.record-new-need" | "case.request-closure" | "case.confirm-closure" | "case.refuse-closure" | "case.close-from-register" | "case.record-not-returned" | "case.suspend" | "case.resume" | "case.close-lost-contact" | "case.withdraw" | "case.transfer-out" | "case.reopen" | "case.anonymise" | "case.assign-mentor" | "case.confirm-arrival" | "case.move-flight" | "case.record-no-show" | "case.extend-support" | "appeal.read" | "consent.read" | "consent.record" | "consent.withdraw" | "safe-contact.read" | "safe-contact.update" | "note.read" | "note.read-restricted" | "note.read-sealed" | "note.create" | "note.reclassify" | "task.read" | "task.create" | "task.complete" | "task.assign" | "eligibility.answer" | "assessment.read" | "assessment.read-health" | "assessment.record" | "assessment.waive" | "plan.read" | "plan.draft" | "plan.override-ceiling" | "item.read" | "item.order" | "item.deliver" | "item.verify" | "item.settle" | "item.cancel" | "item.return-goods" | "item.verify-return" | "item.give-immediate-help" | "item.approve-immediate-help" | "item.refuse-immediate-help" | "checklist.read" | "checklist.record" | "budget.read" | "budget.administer" | "programme.read" | "programme.administer" | "import.manage" | "referral.submit" | "outcome.read" | "release.read";
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
        ProgrammeResponse: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        ProgrammesResponse: {
            items: components["schemas"]["ProgrammeResponse"][];
        };
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
        ReferenceResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RequestResetRequest: {
            /** Format: email */
            email: string;
        };
        /** @enum {string} */
        Role: "MENTOR" | "COORDINATOR" | "PM" | "FINANCE" | "DPO" | "ADMIN" | "SMS_MONITOR" | "DONOR_VIEWER";
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
        /** @enum {string} */
        Scope: "self" | "own" | "programme" | "consented" | "all";
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
        TotalResponse: {
            /** @description True: there are more than `count` */
            capped: boolean;
            count: number;
        };
        UseLinkRequest: {
            /** Format: password */
            password: string;
            token: string;
        };
        /** @enum {string} */
        UserAction: "CHANGE" | "DISABLE" | "ENABLE" | "RESEND_INVITATION" | "END_SESSIONS" | "RESET_SECOND_FACTOR";
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
        VersionsResponse: {
            current: number;
            sent: number | null;
        };
        WithdrawConsentRequest: {
            reason?: string;
        };
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
    "auditEntries.list": {
        parameters: {
            query?: {
                action?: string;
                actorId?: string;
                caseId?: string;
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
    "users.mentors": {
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
                    "application/json": components["schemas"]["MentorsResponse"];
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
