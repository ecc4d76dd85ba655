import { describe, expect, it } from '@jest/globals';
import { changeLanguage } from '#/lib/i18n';
import { caseFile } from './api/case-file';
import { csvOf, parseCsv } from './api/csv';

const EXPORTED = [
  '\uFEFF"number","familyName","state","urgent","arrivalOn","sendingCountry","nextDueKind","daysSinceArrival"',
  '"RS-2026-000001","Əliyev ""Kiçik"", oğlu","PLAN_REVIEW",true,"2026-03-05","DE","PLAN_DECISION",12',
  '"RS-2026-000002","\'=HYPERLINK(""x"")","BRAND_NEW",false,,,,',
  '',
].join('\r\n');

describe('the exported list', () => {
  it('is in the language of the screen, without codes, for the spreadsheets of that language', async () => {
    await changeLanguage('az');
    const lines = caseFile(EXPORTED, 'az').split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFF"İşin nömrəsi";"Soyad";"Vəziyyət";"Təcili";"Gəliş";"Hansı ölkədən";"Növbəti müddət";"Gəlişdən keçən gün"',
    );
    expect(lines[1]).toMatch(
      /^"RS-2026-000001";"Əliyev ""Kiçik"", oğlu";"[^A-Z_]*[^"]*";"bəli";"05.03.2026";"Almaniya";"Plan üzrə qərar";"12"$/,
    );
    expect(lines[1]).not.toContain('PLAN_REVIEW');
  });

  it('writes days internationally in English, keeps what it does not know, and no formula comes to life', async () => {
    await changeLanguage('en');
    const [, first, second] = caseFile(EXPORTED, 'en').split('\r\n');
    expect(first).toContain('"2026-03-05","Germany","Decision on the plan"');
    expect(second).toBe(`"RS-2026-000002","'=HYPERLINK(""x"")","BRAND_NEW","no","","","",""`);
  });

  it('comes back as it was written: quotes, separators and line ends in cells', () => {
    const rows = [
      ['a', 'b "c", d'],
      ['x\r\ny', ''],
    ];
    expect(parseCsv(csvOf(rows, ','))).toEqual(rows);
    expect(parseCsv('')).toEqual([]);
  });
});
