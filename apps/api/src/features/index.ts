import type { ModuleMetadata } from '@nestjs/common';

/** The modules of the features, each from its `public.ts`. */
export const FEATURES: NonNullable<ModuleMetadata['imports']> = [];
