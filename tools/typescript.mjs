// `node --import ./tools/typescript.mjs file.ts` runs the API's TypeScript without a build: tests and the contract.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
