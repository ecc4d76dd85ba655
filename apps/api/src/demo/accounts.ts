import { readFileSync } from 'node:fs';
import type { Role } from '@qayidis/domain/permissions';

/** A sign-in of the demo, as `demo/accounts.json` lists it. */
export interface DemoAccount {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const FILE = new URL('../../../../demo/accounts.json', import.meta.url);

export const demoSignIns = (): readonly DemoAccount[] =>
  JSON.parse(readFileSync(FILE, 'utf8')) as DemoAccount[];
