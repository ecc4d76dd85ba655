import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  AZ_ALPHABET,
  compareAz,
  foldAz,
  fatherAlone,
  fatherWithSuffix,
  fullName,
  jaroWinkler,
  lowerAz,
  nameKeys,
  nameSimilarity,
  parsePersonName,
  searchKey,
  searchWords,
  similarityOfKeys,
  sortKeyAz,
  titleAz,
  upperAz,
} from './index.js';

const letters = Array.from(AZ_ALPHABET).filter((letter) => letter !== 'w');
const azWord = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));
const latinText = fc
  .array(fc.constantFrom(...'abcdeghijkqstwxyz '.split('')), { maxLength: 20 })
  .map((parts) => parts.join(''));
// What unit 'binary' gives, without its table of every character, which takes a second to make.
const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
const anyText = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 60 }), latinText);

describe('letters', () => {
  it.each([
    ['İlqar', 'ilqar', 'İLQAR'],
    ['Xətai', 'xətai', 'XƏTAİ'],
    ['Qızıl', 'qızıl', 'QIZIL'],
  ])('%s goes both ways', (text, lower, upper) => {
    expect(lowerAz(text)).toBe(lower);
    expect(upperAz(text)).toBe(upper);
    expect(titleAz(upper)).toBe(text);
  });

  it('reads a dot that stands on its own and the schwa of other alphabets', () => {
    expect(lowerAz('I\u0307sa')).toBe('isa');
    expect(lowerAz('K\u01DDng\u01DDrli')).toBe('kəngərli');
  });

  it('brings every Azerbaijani word back from capitals', () => {
    fc.assert(fc.property(azWord, (word) => lowerAz(upperAz(word)) === word));
  });
});

describe('search key', () => {
  it.each([
    ['Əliyev', ['Aliyev', 'Eliyev', 'ƏLIYEV', 'ALİYEV', 'Aliev', 'əliyev', 'Алиев', 'Әлијев']],
    ['Həsənov', ['Hasanov', 'HƏSƏNOV', 'Гасанов'.replace('Г', 'Һ')]],
    ['Xəlilova', ['Khalilova', 'Halilova', 'XƏLILOVA']],
    ['Quliyev', ['Guliyev', 'Kuliev', 'QULIYEV']],
    ['Cəfərov', ['Jafarov', 'Djafarov', 'Dzhafarov', 'Ceferov']],
    ['Şükürov', ['Shukurov', 'Sukurov']],
    ['Ağayev', ['Aghayev', 'Agayev']],
    ['Çingiz', ['Chingiz', 'Cingiz']],
    ['Məmmədov', ['Mamedov', 'Mammadov', 'Memmedov']],
  ])('%s is found by each of its spellings', (name, spellings) => {
    for (const spelling of spellings) expect(searchKey(spelling)).toBe(searchKey(name));
  });

  it.each([
    ['Əliyev', 'Vəliyev'],
    ['Rəna', 'Rəşad'],
    ['Anar', 'Elnur'],
  ])('%s and %s stay apart', (a, b) => expect(searchKey(a)).not.toBe(searchKey(b)));

  it.each(['Əl', 'Al', 'aliy', 'Aliye'])('%s, typed so far, begins the key of Əliyev', (typed) => {
    expect(searchKey('Əliyev').startsWith(searchKey(typed))).toBe(true);
  });

  it('takes any text, gives a key of itself, and never a sign', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = searchKey(text);
        expect(searchKey(key)).toBe(key);
        expect(key).not.toMatch(/[%_'"\\]/);
        expect(foldAz(text)).toBe(foldAz(text).trim());
      }),
    );
  });

  it('does not mind case', () => {
    fc.assert(fc.property(azWord, (word) => searchKey(upperAz(word)) === searchKey(word)));
  });
});

/** As a Russian passport spells an Azerbaijani name; by this table alone, not by what is tested. */
const RUSSIAN: readonly (readonly [string, readonly string[]])[] = [
  ['ye', ['е']],
  ['ya', ['я']],
  ['yu', ['ю']],
  ['iy', ['ий', 'и']],
  ['c', ['дж']],
  ['ə', ['а', 'е']],
  ['h', ['г', 'х']],
  ['q', ['г', 'к']],
  ['ğ', ['г']],
  ['ü', ['у', 'ю']],
  ...Array.from('abdefgiıklmnoprstuvxyzçş', (letter, at): readonly [string, readonly string[]] => [
    letter,
    ['абдефгиыклмнопрстувхйзчш'[at] ?? ''],
  ]),
];
const syllables = (...of: readonly string[]) => fc.constantFrom(...of);
const inRussian = fc
  .tuple(
    syllables('hü', 'qu', 'ra', 'cə', 'gül', 'şa', 'ə', 'a', 'mə', 'kam', 'qay', 'i', 'ya'),
    fc.array(syllables('sey', 'him', 'li', 'fər', 'ma', 'qu', 'hə', 'ğa', 'ra', 'gün'), {
      maxLength: 3,
    }),
    syllables('liyev', 'nov', 'yev', 'zadə', 'lı').map((end) => (end === 'yev' ? 'ayev' : end)),
  )
  .map(([first, middle, last]) => [first, ...middle, last])
  .chain((parts) =>
    fc.tuple(fc.constant(parts.join('')), fc.array(fc.nat(1), { minLength: 24, maxLength: 24 })),
  )
  .map(([name, picks]) => {
    let written = '';
    let rest = name;
    while (rest !== '') {
      const [from, to] = RUSSIAN.find(([latin]) => rest.startsWith(latin)) ?? [
        rest.charAt(0),
        [''],
      ];
      written += to[(picks[written.length % picks.length] ?? 0) % to.length] ?? '';
      rest = rest.slice(from.length);
    }
    return { name, written };
  })
  // More letters of two readings stand in no name.
  .filter(({ written }) => (written.match(/г|[ао]и|^е/g) ?? []).length <= 4);

describe('words that are searched for', () => {
  it.each([
    ['Гусейнов', 'Hüseynov'],
    ['Алиев', 'Əliyev'],
    ['Гулиев', 'Quliyev'],
    ['Кулиев', 'Quliyev'],
    ['Рагимов', 'Rəhimov'],
    ['Исмаилов', 'İsmayılov'],
    ['Агаев', 'Ağayev'],
    ['Джафаров', 'Cəfərov'],
    ['Гаджиев', 'Hacıyev'],
    ['Гюльнара', 'Gülnarə'],
    ['Кямран', 'Kamran'],
    ['Айгюн', 'Aygün'],
    ['Егана', 'Yeganə'],
    ['Эльчин', 'Elçin'],
    ['Саид', 'Səid'],
  ])('%s finds %s', (typed, name) => {
    expect(searchWords(typed)).toHaveLength(1);
    expect(searchWords(typed)[0]).toContain(searchKey(name));
  });

  it.each([
    ['Gusejnov', 'Hüseynov'],
    ['Guseynov', 'Hüseynov'],
    ['Husseinow', 'Hüseynov'],
    ['Schichalijew', 'Şıxəliyev'],
    ['Schichaliyev', 'Şıxəliyev'],
    ['Dschafarow', 'Cəfərov'],
    ['Dzafarow', 'Cəfərov'],
    ['Tschingis', 'Çingis'],
    ['Mechtijew', 'Mehdiyev'.replace('d', 't')],
    ['Ismailow', 'İsmayılov'],
    ['Aliszada', 'Əlişada'],
    ['Elczin', 'Elçin'],
    ['Jusifow', 'Yusifov'],
    ['Jafarov', 'Cəfərov'],
    ['Sjukurov', 'Şükürov'],
    ['Abbaszade', 'Abbaszadə'],
  ])('%s, as a European paper has it, finds %s', (typed, name) => {
    expect(searchWords(typed)).toHaveLength(1);
    expect(searchWords(typed)[0]).toContain(searchKey(name));
  });

  it.each([
    ['oğlu', 'оглы'],
    ['ogly', 'оглы'],
    ['оглы', 'oğlu'],
    ['оглу', 'oğlu'],
    ['qızı', 'кызы'],
    ['kyzy', 'qızı'],
    ['гызы', 'qızı'],
  ])('%s behind the name of the father finds %s', (typed, written) => {
    expect(searchWords(`Ramiz ${typed}`)[1]).toContain(searchKey(written));
  });

  it('find a name by its Russian spelling, whichever of the usual ones', () => {
    fc.assert(
      fc.property(inRussian, ({ name, written }) => {
        expect(searchWords(written)[0]).toContain(searchKey(name));
      }),
    );
  });

  it('hold the key of an Azerbaijani word first, and letters and digits always', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const keys of searchWords(text)) {
          expect(keys.length).toBeGreaterThanOrEqual(1);
          expect(keys.length).toBeLessThanOrEqual(16);
          for (const key of keys) expect(key).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
    );
    fc.assert(
      fc.property(azWord, azWord, (a, b) => {
        expect(searchWords(`${a} ${b}`).map(([key]) => key)).toEqual([searchKey(a), searchKey(b)]);
      }),
      { examples: [['a', 'chha']] },
    );
  });
});

describe('order', () => {
  it('is that of the Azerbaijani alphabet', () => {
    const sorted = [...letters].sort((a, b) => (a < b ? -1 : 1)).sort(compareAz);
    expect(sorted).toEqual(letters);
    expect(
      ['Zaur', 'Əli', 'Xəyal', 'Elçin', 'Qasım', 'Kamran', 'İsa', 'Hikmət'].sort(compareAz),
    ).toEqual(['Elçin', 'Əli', 'Hikmət', 'Xəyal', 'İsa', 'Kamran', 'Qasım', 'Zaur']);
  });

  it('agrees with its key and is total', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(compareAz(a, b) + compareAz(b, a)).toBe(0);
        if (sortKeyAz(a) < sortKeyAz(b)) expect(compareAz(a, b)).toBe(-1);
      }),
    );
  });
});

describe('reading a name', () => {
  it.each([
    ['Həsənov Elçin Ramiz oğlu', 'Həsənov', 'Elçin', 'Ramiz', 'OGLU', []],
    ['Şükürova Aygün Vaqif qızı', 'Şükürova', 'Aygün', 'Vaqif', 'QIZI', []],
    ['İlqar Mustafayev', 'Mustafayev', 'İlqar', null, null, ['ORDER']],
    ['Hasanov Elchin', 'Hasanov', 'Elchin', null, null, []],
    ['XƏLILOVA GÜNEL Oqtay qızı', 'Xəlilova', 'Günel', 'Oqtay', 'QIZI', ['CAPITALS']],
    ['ƏLİYEVA  AYSEL, Tofiq gizi', 'Əliyeva', 'Aysel', 'Tofiq', 'QIZI', []],
    ['Vəlizadə Kənan Rauf ogly', 'Vəlizadə', 'Kənan', 'Rauf', 'OGLU', []],
    ['Алиев Рашад Вагифович', 'Алиев', 'Рашад', 'Вагифович', 'OGLU', ['CYRILLIC']],
    ['Гасанов Эльчин Рамиз оглы', 'Гасанов', 'Эльчин', 'Рамиз оглы', 'OGLU', ['CYRILLIC']],
    ['ГАСАНОВА АЙСЕЛЬ РАМИЗ КЫЗЫ', 'Гасанова', 'Айсель', 'Рамиз кызы', 'QIZI', ['CYRILLIC']],
    ['Həsənov Elçin Ramiz оглы', 'Həsənov', 'Elçin', 'Ramiz', 'OGLU', ['CYRILLIC']],
    ['Hаsanov Elchin', 'Hаsanov', 'Elchin', null, null, ['CYRILLIC']],
    ['Elçin', 'Elçin', '', null, null, ['ONE_WORD']],
    ['məmmədova şəbnəm', 'Məmmədova', 'Şəbnəm', null, null, []],
  ])('%s', (text, family, given, father, patronymic, doubts) => {
    expect(parsePersonName(text)).toEqual({ name: { family, given, father, patronymic }, doubts });
  });

  it('has nothing to read in a text without letters', () => {
    for (const text of ['', '  ', '123', '—', '?!']) expect(parsePersonName(text)).toBeNull();
  });

  it('survives any text and keeps its own writing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const understood = parsePersonName(text);
        if (understood) expect(fullName(understood.name).trim().length).toBeGreaterThan(0);
      }),
    );
    for (const text of [
      'Həsənov Elçin Ramiz oğlu',
      'Əliyeva Aysel Tofiq qızı',
      'Гасанов Эльчин Рамиз оглы',
      'Гасанов Эльчин Рамиз оглу',
      'Алиев Рашад Вагифович',
    ]) {
      expect(fullName(parsePersonName(text)!.name)).toBe(text);
    }
  });
});

describe('likeness', () => {
  it.each([
    ['Həsənov Elçin Ramiz oğlu', 'Hasanov Elchin'],
    ['Mustafayev İlqar Arif oğlu', 'İlqar Mustafayev'],
    ['Xəlilova Günel Oqtay qızı', 'XƏLILOVA GÜNEL Oqtay qızı'],
    ['Əliyev Anar Vaqif oğlu', 'Əliyev Anar Vaqif'],
    ['Əliyev Anar Vaqif oğlu', 'Алиев Анар Вагиф оглы'],
  ])('%s and %s are one', (a, b) => expect(nameSimilarity(a, b)).toBe(1));

  it.each([
    ['Kərimov Anar Arif oğlu', 'Kərimov Zaur Vaqif oğlu'],
    ['Əhmədov Anar Hüseyn oğlu', 'Kərimov Anar Hüseyn oğlu'],
    ['Həsənov', 'Həsənov Elçin'],
  ])('%s and %s are not', (a, b) => expect(nameSimilarity(a, b)).toBeLessThan(0.85));

  it('does not mind oğlu behind the name of the father, in a column of its own either', () => {
    const named = (father: string) =>
      nameKeys({ family: 'Əliyev', given: 'Anar', father, patronymic: null });
    expect(similarityOfKeys(named('Vaqif'), named('Vaqif oğlu'))).toBe(1);
    expect(similarityOfKeys(named('Vaqif'), named('Rauf oğlu'))).toBeLessThan(1);
  });

  it('forgives a slip of the pen', () => {
    expect(nameSimilarity('Mustafayev İlqar', 'Mustfayev İlqar')).toBeGreaterThan(0.9);
  });

  it('is symmetric and between 0 and 1', () => {
    fc.assert(
      fc.property(azWord, azWord, (a, b) => {
        const score = jaroWinkler(a, b);
        expect(jaroWinkler(b, a)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(nameSimilarity(`${a} ${b}`, `${b} ${a}`)).toBe(1);
      }),
    );
  });
});

describe('the name of the father', () => {
  it.each([
    ['Həsənov Elçin Ramiz oğlu', 'Ramiz oğlu', 'Ramiz'],
    ['Xəlilova Günel Oqtay qızı', 'Oqtay qızı', 'Oqtay'],
    ['Гасанов Эльчин Рамиз оглы', 'Рамиз оглы', 'Рамиз'],
    ['Mustafayev İlqar', null, null],
  ])('of %s is written as it stood, and compared alone', (text, written, alone) => {
    const { name } = parsePersonName(text)!;
    expect(fatherWithSuffix(name)).toBe(written);
    expect(fatherAlone(written)).toBe(alone);
  });
});
