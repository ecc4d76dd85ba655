import type { PlainDate } from '@qayidis/domain/kernel';
import type { Keyring } from '../../platform/crypto/index.js';
import { FAMILY_NAMES, FATHER_NAMES } from './names.data.js';
import { someone, type Someone } from './people.js';
import type { SeededRandom } from './random.js';

export interface FamilyMember {
  readonly person: Someone;
  readonly relation: 'PRINCIPAL' | 'SPOUSE' | 'CHILD';
}

const ADULT = 18;
const OLDEST_MOTHER = 44;
const LAST_CHILD_AGE = 17;

/** What members of one family have in common, and what their ages are counted from. */
interface Home {
  readonly random: SeededRandom;
  readonly keyring: Keyring;
  readonly year: number;
  /** Index of the family name: a wife bears that of her husband, children that of their father. */
  readonly family: number;
}

/** A principal, often with a spouse of a like age, and children who bear the name of their father. */
export function family(random: SeededRandom, keyring: Keyring, today: PlainDate): FamilyMember[] {
  const home = {
    random,
    keyring,
    year: Number(today.slice(0, 4)),
    family: random.whole(0, FAMILY_NAMES.length - 1),
  };
  const person = someone(random, keyring, {
    family: home.family,
    birthYear: home.year - random.whole(20, 64),
    reachable: true,
  });
  const spouse = random.chance(0.45) ? spouseOf(home, person) : null;
  return [
    { person, relation: 'PRINCIPAL' },
    ...(spouse === null ? [] : [{ person: spouse, relation: 'SPOUSE' as const }]),
    ...children(home, spouse === null ? [person] : [person, spouse]),
  ];
}

function spouseOf({ random, keyring, year, family: name }: Home, person: Someone): Someone {
  const sex = person.sex === 'M' ? 'F' : 'M';
  // Husbands are mostly the older ones, by up to eight years.
  const apart = random.whole(-2, 8) * (sex === 'F' ? 1 : -1);
  const birthYear = Math.min(person.birthYear + apart, year - ADULT - 1);
  return someone(random, keyring, { sex, family: name, birthYear, reachable: false });
}

/** Minors, as old as their parents can have them. */
function children(home: Home, parents: readonly Someone[]): FamilyMember[] {
  const { random, keyring, year, family: name } = home;
  const youngest = Math.max(...parents.map(({ birthYear }) => birthYear));
  const [least, most] = [
    Math.max(1, year - youngest - OLDEST_MOTHER),
    Math.min(LAST_CHILD_AGE, year - youngest - ADULT),
  ];
  if (least > most || !random.chance(0.55)) return [];
  const father = parents.find(({ sex }) => sex === 'M')?.givenName ?? random.pick(FATHER_NAMES);
  const ages = random.several(
    Array.from({ length: most - least + 1 }, (_, index) => least + index),
    random.whole(1, 3),
  );
  const taken = parents.map(({ givenName }) => givenName);
  return ages
    .sort((a, b) => b - a)
    .map((age) => {
      const birthYear = year - age;
      const wanted = { family: name, father, birthYear, reachable: false, notCalled: taken };
      const person = someone(random, keyring, wanted);
      taken.push(person.givenName);
      return { person, relation: 'CHILD' };
    });
}
