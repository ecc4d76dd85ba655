/** How a person came back (reintegration.md 9.3): the one list of return types (decisions.md E-21). */
export const RETURN_TYPES = [
  'VOL_ASSISTED',
  'VOL_SPONTANEOUS',
  'VOL_ORDERED',
  'FORCED_COMMERCIAL',
  'FORCED_CHARTER',
  'READMISSION_TRANSIT',
  'DUBLIN_OTHER',
  'UNKNOWN',
] as const;
export type ReturnType = (typeof RETURN_TYPES)[number];

export const RETURN_GROUPS = ['VOLUNTARY', 'FORCED', 'UNKNOWN'] as const;
export type ReturnGroup = (typeof RETURN_GROUPS)[number];

export const RETURN_GROUP_OF: Readonly<Record<ReturnType, ReturnGroup>> = {
  VOL_ASSISTED: 'VOLUNTARY',
  VOL_SPONTANEOUS: 'VOLUNTARY',
  VOL_ORDERED: 'VOLUNTARY',
  FORCED_COMMERCIAL: 'FORCED',
  FORCED_CHARTER: 'FORCED',
  READMISSION_TRANSIT: 'FORCED',
  DUBLIN_OTHER: 'FORCED',
  UNKNOWN: 'UNKNOWN',
};

export const isForcedReturn = (type: ReturnType): boolean => RETURN_GROUP_OF[type] === 'FORCED';

export const TRAVEL_MODES = ['COMMERCIAL', 'CHARTER', 'LAND'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** Who brought the case (reintegration.md 9.3). */
export const REFERRAL_SOURCES = [
  'SENDING_AUTHORITY',
  'RETURN_COUNSELLOR',
  'IOM',
  'SMS',
  'AIRPORT',
  'NGO',
  'SELF',
  'FAMILY',
  'SOCIAL_MEDIA',
  'LEAFLET',
  'OTHER',
] as const;
export type ReferralSource = (typeof REFERRAL_SOURCES)[number];
