import { defineMessages } from '#/lib/i18n';

export const formMessages = defineMessages('form', {
  save: { az: 'Yadda saxla', en: 'Save' },
  cancel: { az: 'Ləğv et', en: 'Cancel' },
  summary: {
    az: { one: '{{count}} sahəni düzəldin', other: '{{count}} sahəni düzəldin' },
    en: { one: 'Correct {{count}} field', other: 'Correct {{count}} fields' },
  },
  restored: {
    az: 'Göndərilməmiş mətniniz bərpa edildi.',
    en: 'What you typed and had not sent is back.',
  },
  restoredAt: { az: 'Qaralama bərpa edildi ({{time}}).', en: 'The draft of {{time}} is back.' },
  discard: { az: 'Onu sil', en: 'Discard it' },
  autosaving: { az: 'Qaralama saxlanılır…', en: 'Saving the draft…' },
  autosaved: { az: 'Qaralama saxlanıldı: {{time}}', en: 'Draft saved at {{time}}' },
  autosaveWaits: {
    az: 'Yazdıqlarınız sizin üçün saxlanılır; qaralama xanalar lazımi kimi dolandan sonra həmkarlarınıza da görünəcək.',
    en: 'What you type is kept for you; colleagues see the draft once the fields are filled in as asked.',
  },
  autosaveFailed: {
    az: 'Qaralama saxlanılmadı. Yazdıqlarınız buradadır: əlaqəni yoxlayın və yenidən saxlayın.',
    en: 'The draft is not saved. What you typed is still here: check the connection and save again.',
  },
  autosaveRefused: {
    az: 'Qaralama saxlanılmadı: yazdıqlarınız buradadır, işarələnmiş cavabları düzəldəndən sonra saxlanılacaq.',
    en: 'The draft is not saved: what you typed is still here, and is saved once the marked answers are mended.',
  },
  autosaveStopped: {
    az: 'Qaralama saxlanılmadı. Yazdıqlarınız buradadır. {{reason}}',
    en: 'The draft is not saved. What you typed is still here. {{reason}}',
  },
  optional: { az: 'istəyə bağlı', en: 'optional' },
  choose: { az: 'Seçin', en: 'Choose' },
  nothingFound: { az: 'Uyğun gələn yoxdur', en: 'Nothing matches' },
  clear: { az: 'Təmizlə', en: 'Clear' },
  previousMonth: { az: 'Əvvəlki ay', en: 'Previous month' },
  nextMonth: { az: 'Növbəti ay', en: 'Next month' },
  previousYear: { az: 'Əvvəlki il', en: 'Previous year' },
  nextYear: { az: 'Növbəti il', en: 'Next year' },
  changeLevel: { az: 'Ay və ya il seç', en: 'Choose a month or year' },
  openCalendar: { az: 'Təqvimi aç', en: 'Open the calendar' },
  dateHint: { az: 'gün.ay.il', en: 'day.month.year' },
  characters: { az: '{{count}} / {{max}}', en: '{{count}} / {{max}}' },
  yes: { az: 'Bəli', en: 'Yes' },
  no: { az: 'Xeyr', en: 'No' },
  conflictTitle: {
    az: 'Siz yazarkən bu qeyd dəyişdirilib',
    en: 'This record changed while you were writing',
  },
  changedBy: { az: 'Dəyişən: {{name}}, {{when}}', en: 'Changed by {{name}}, {{when}}' },
  changedByColleague: {
    az: 'Dəyişən: həmkarınız, {{when}}',
    en: 'Changed by a colleague, {{when}}',
  },
  conflictText: {
    az: 'Fərqlənən sahələr qeyd olunub. Sahəni yalnız biriniz dəyişibsə, həmin dəyişiklik artıq seçilib. Hər ikiniz dəyişmisinizsə, hansının qalacağını seçin; seçilməyən saxlanılmır.',
    en: 'Fields that differ are marked. Where only one of you changed a field, that change is chosen already. Where both did, choose which one stays; the other is not kept.',
  },
  undecided: {
    az: {
      one: 'Hələ {{count}} sahəni seçməlisiniz.',
      other: 'Hələ {{count}} sahəni seçməlisiniz.',
    },
    en: {
      one: '{{count}} field is still to be chosen.',
      other: '{{count}} fields are still to be chosen.',
    },
  },
  field: { az: 'Sahə', en: 'Field' },
  mine: { az: 'Sizinki', en: 'Yours' },
  theirs: { az: 'Dəyişdirilmiş', en: 'As changed' },
  saveChosen: { az: 'Seçilənləri yadda saxla', en: 'Save what is chosen' },
  takeTheirs: { az: 'Dəyişdirilmişi saxla', en: 'Keep it as changed' },
  back: { az: 'Formaya qayıt', en: 'Back to the form' },
  next: { az: 'Növbəti', en: 'Next' },
  previous: { az: 'Geri', en: 'Back' },
});
