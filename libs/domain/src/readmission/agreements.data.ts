import type {
  AgreementParameter,
  AgreementParameterCode,
  AgreementProfile,
  AgreementUnit,
  ConfidenceTag,
} from './agreement.js';

/** The member states that the EU agreement binds: neither Denmark nor Ireland (readmission.md 2; decisions.md D-25). */
const EU_STATES =
  'AT BE BG HR CY CZ EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

const term = (
  code: AgreementParameterCode,
  value: number | null,
  unit: AgreementUnit,
  confidence: ConfidenceTag,
  source: string,
): AgreementParameter => ({
  ...{ code, value, unit, confidence, source },
  choice: null,
  needsLegalReview: true,
});

const startsAtReceipt: AgreementParameter = {
  code: 'CLOCK_START',
  value: null,
  choice: 'RECEIPT',
  unit: 'START',
  confidence: 'G',
  source: 'D-21',
  needsLegalReview: true,
};

const yes = (code: AgreementParameterCode, confidence: ConfidenceTag, source: string) =>
  term(code, 1, 'YES_NO', confidence, source);
const no = (code: AgreementParameterCode, confidence: ConfidenceTag, source: string) =>
  term(code, 0, 'YES_NO', confidence, source);

/** Where no figure of an agreement's own was read, that of the EU agreement stands in, marked as such. */
const UNREAD = 'readmission.md 16.3: not read; as EU-AZ';

const common: readonly AgreementParameter[] = [
  startsAtReceipt,
  no('ROLL_FORWARD', 'G', 'readmission.md 3, calendar rule 2'),
  term('REPLY_EXTENSION', null, 'CD', 'G', 'readmission.md 3: no extension found'),
  term('TRANSFER_NOTICE', 3, 'WD', 'S', 'readmission.md 3 P13; CH-AZ 9(1)'),
];

const likeTheEu: readonly AgreementParameter[] = [
  ...common,
  term('REPLY_NORMAL', 15, 'CD', 'G', UNREAD),
  term('REPLY_ACCELERATED', 2, 'WD', 'G', UNREAD),
];

/**
 * What an installation begins with: version 1 of each agreement. Every figure is data with its source, and none is
 * signed off (readmission.md, main limitation).
 */
export const SEEDED_AGREEMENTS: readonly AgreementProfile[] = [
  {
    code: 'EU-AZ',
    version: 1,
    memberStates: EU_STATES,
    inForceFrom: '2014-09-01',
    needsLegalReview: false,
    source: 'OJ L 128, 30.4.2014, p. 17; readmission.md 2',
    parameters: [
      ...common,
      term('REPLY_NORMAL', 15, 'CD', 'C', 'readmission.md 3 P3; DTV'),
      term('REPLY_ACCELERATED', 2, 'WD', 'G', 'readmission.md 3 P4'),
      yes('SILENCE_MEANS_CONSENT', 'G', 'readmission.md 3 P5'),
    ],
  },
  {
    code: 'CH-AZ',
    version: 1,
    memberStates: ['CH'],
    inForceFrom: '2017-04-01',
    needsLegalReview: false,
    source: 'SR 0.142.111.649',
    parameters: [...likeTheEu, no('SILENCE_MEANS_CONSENT', 'S', 'readmission.md 3 P5; CH-AZ 8')],
  },
  {
    code: 'NO-AZ',
    version: 1,
    memberStates: ['NO'],
    inForceFrom: null,
    needsLegalReview: true,
    source: 'udiregelverk.no; D-25: sources disagree on its entry into force',
    parameters: [...likeTheEu, no('SILENCE_MEANS_CONSENT', 'G', UNREAD)],
  },
  {
    code: 'ME-AZ',
    version: 1,
    memberStates: ['ME'],
    inForceFrom: null,
    needsLegalReview: true,
    source: 'readmission.md 2; REP18',
    parameters: [...likeTheEu, no('SILENCE_MEANS_CONSENT', 'G', UNREAD)],
  },
  {
    code: 'RS-AZ',
    version: 1,
    memberStates: ['RS'],
    inForceFrom: null,
    needsLegalReview: true,
    source: 'D-25: signed in Belgrade on 23.11.2022, text not found',
    parameters: [],
  },
];

/** Every state that some agreement names. */
export const REQUESTING_STATES: readonly string[] = [
  ...new Set(SEEDED_AGREEMENTS.flatMap(({ memberStates }) => memberStates)),
];
