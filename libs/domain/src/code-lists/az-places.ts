import type { NamedCode } from './membership.js';
import { PLACE_ROWS, REGION_ROWS } from './az-places.data.js';

/** One of the 14 economic regions (Decree 1386 of 7 July 2021, reintegration.md 9.6). */
export type EconomicRegionCode = (typeof REGION_ROWS)[number][0];
/** ISO 3166-2:AZ with its prefix, e.g. `AZ-BA`; `X-AGD` is ours, Ağdərə has no ISO code yet. */
export type AzPlaceCode = (typeof PLACE_ROWS)[number][0];
export type AzPlaceKind = (typeof PLACE_ROWS)[number][1];

export type EconomicRegion = NamedCode<EconomicRegionCode>;

export interface AzPlace extends NamedCode<AzPlaceCode> {
  readonly kind: AzPlaceKind;
  readonly region: EconomicRegionCode;
  /** The autonomous republic to which the place belongs. */
  readonly parent: 'AZ-NX' | null;
  /** Region not settled by a source: shown with the mark `needs_legal_review`. */
  readonly uncertain: boolean;
}

export const ECONOMIC_REGIONS: readonly EconomicRegion[] = REGION_ROWS.map(([code, az, en]) => ({
  code,
  az,
  en,
}));

export const ECONOMIC_REGION_CODES: readonly EconomicRegionCode[] = REGION_ROWS.map(
  ([code]) => code,
);

export const AZ_PLACES: readonly AzPlace[] = PLACE_ROWS.map(([code, kind, az, en, region]) => ({
  code,
  kind,
  az,
  en,
  region,
  parent: region === 'ER02' && code !== 'AZ-NX' ? 'AZ-NX' : null,
  uncertain: code === 'X-AGD',
}));

export const AZ_PLACE_CODES: readonly AzPlaceCode[] = PLACE_ROWS.map(([code]) => code);

const BY_CODE = new Map<string, AzPlace>(AZ_PLACES.map((place) => [place.code, place]));

export const azPlaceOf = (code: string): AzPlace | null => BY_CODE.get(code) ?? null;

/** Derived, never typed: the economic region in which a place lies. */
export const regionOfPlace = (code: AzPlaceCode): EconomicRegionCode => {
  const place = BY_CODE.get(code);
  if (!place) throw new RangeError(`Unknown place: ${code}`);
  return place.region;
};
