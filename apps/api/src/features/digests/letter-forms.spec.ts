import { describe, expect, it } from '@jest/globals';
import { MOST_DIGEST_LINES } from '@qayidis/domain/digests';
import { htmlLetter } from './letter-forms.js';
import type { LetterModel } from './letter-model.js';

/** From here on Gmail cuts a letter off, and its reader never sees the end of the list. */
const GMAIL_CUTS_AT = 102 * 1024;

const address = (path: string) => `https://reinteqrasiya.example.gov.az/${path}`;
const link = (words: string) => ({ words, address: address(`act#t=${'A'.repeat(96)}`) });
const line = {
  title: 'Aylıq dəstək görüşünün nəticəsini sistemə qeyd etmək',
  due: '27 noyabr 2026, cümə, 12 iş günü gecikir',
  why: 'Bunu ona görə alırsınız ki, müddət bitib və işə siz baxırsınız. <Son xatırlatma.>',
  actions: [link('Edildi'), link('Başqa gün'), link('Edə bilmirəm')],
};
const caseOf = (number: number) => ({
  title: `RS-2026-${String(number).padStart(6, '0')}`,
  address: address(`cases/${'a'.repeat(36)}`),
  lines: [line],
});
const longest: LetterModel = {
  locale: 'az',
  subject: '60 iş sizi gözləyir',
  greeting: 'Salam!',
  introduction: 'Bu gün sizi 60 iş gözləyir.',
  sections: [
    {
      title: 'Gecikənlər',
      pressing: true,
      cases: Array.from({ length: MOST_DIGEST_LINES }, (_, number) => caseOf(number)),
    },
  ],
  more: 'Daha 42 iş tətbiqdədir.',
  inbox: link('Tətbiqi açın'),
  linksNote: 'Keçidlər 72 saat işləyir.',
  choices: 'Nə barədə yazıldığını siz seçirsiniz.',
  choicesLink: link('Seçimlərim'),
};

describe('the drawn form of a letter (DIG-03)', () => {
  it('holds every line of the longest letter in two thirds of what Gmail shows', () => {
    const html = htmlLetter(longest);
    expect(html.match(/Başqa gün/g)).toHaveLength(MOST_DIGEST_LINES);
    expect(Buffer.byteLength(html)).toBeLessThan((GMAIL_CUTS_AT * 2) / 3);
  });

  it('takes words as words', () => {
    expect(htmlLetter(longest)).toContain('&lt;Son xatırlatma.&gt;');
  });
});
