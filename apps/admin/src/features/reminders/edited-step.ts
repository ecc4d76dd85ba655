import type { LadderStep } from './api/ladders';

/** A rung as it is typed: its number is null until it is a whole one. */
export type EditedStep = Omit<LadderStep, 'offset'> & { readonly offset: number | null };

export const isWhole = (step: EditedStep): step is LadderStep => step.offset !== null;

/** Where the number of a rung stands in the form. */
export const offsetPath = (index: number): string => `steps.${index}.offset`;

/** Where the ways of a rung stand in the form. */
export const channelsPath = (index: number): string => `steps.${index}.channels`;
