import { defineMessages, translate } from './i18n';

/** The pages that rules cite, as a reader knows them: names of files mean nothing outside the workshop. */
export const citedPageMessages = defineMessages('cited-pages', {
  reintegration: { az: 'Reinteqrasiya qaydaları', en: 'Rules of reintegration' },
  readmission: { az: 'Readmissiya qaydaları', en: 'Rules of readmission' },
  decisions: { az: 'Qəbul edilmiş qərarlar', en: 'Decisions taken' },
  peers: { az: 'Təcrübə mübadiləsi', en: 'Experience of practitioners' },
  OTHER: { az: 'Sistemin qaydaları', en: 'Rules of the system' },
});

const PAGE = /\b([a-z][a-z-]*)\.md\b/g;

/** A source of a rule as a citation; whatever names no file stays as it was typed. */
export function citation(source: string): string {
  const say = translate(citedPageMessages);
  return source.replace(PAGE, (_file, name: string) =>
    say(name in citedPageMessages.table ? (name as 'OTHER') : 'OTHER'),
  );
}
