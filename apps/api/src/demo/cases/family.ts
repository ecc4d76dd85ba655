import type { PlainDate } from '@qayidis/domain/kernel';
import type { Keyring } from '../../platform/crypto/index.js';
import { FAMILY_NAMES } from './names.data.js';
import { someone, type Someone } from './people.js';
import type { SeededRandom } from './random.js';

export interface FamilyMember {
  readonly person: Someone;
  readonly relation: string;
}

/** A principal, often with a spouse and children of the same name. */
export function family(random: SeededRandom, keyring: Keyring, today: PlainDate): FamilyMember[] {
  const year = Number(today.slice(0, 4));
  const name = random.whole(0, FAMILY_NAMES.length - 1);
  const person = someone(random, keyring, {
    family: name,
    birthYear: year - random.whole(20, 64),
    reachable: true,
  });
  const members: FamilyMember[] = [{ person, relation: 'PRINCIPAL' }];
  if (random.chance(0.45)) {
    const sex = person.sex === 'M' ? 'F' : 'M';
    const spouse = someone(random, keyring, {
      sex,
      family: name,
      birthYear: year - random.whole(20, 55),
      reachable: false,
    });
    members.push({ person: spouse, relation: 'SPOUSE' });
  }
  for (let child = random.chance(0.5) ? random.whole(1, 3) : 0; child > 0; child--)
    members.push({
      person: someone(random, keyring, {
        family: name,
        birthYear: year - random.whole(1, 17),
        reachable: false,
      }),
      relation: 'CHILD',
    });
  return members;
}
