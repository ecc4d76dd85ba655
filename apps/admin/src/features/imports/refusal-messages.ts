import { defineMessages } from '#/lib/i18n';
import { addRefusals } from '#/lib/problems';

/** Why a file as a whole was not taken, and what to do. */
export const registerRefusalMessages = defineMessages('register-refusals', {
  FILE_TYPE_REFUSED: {
    az: 'Bu fayl .xlsx və ya .csv deyil, ya da içindəki adına uyğun gəlmir. Onu öz proqramında açıb .xlsx və ya CSV (UTF-8) kimi saxlayın.',
    en: 'This file is no .xlsx or .csv, or holds something else than its name says. Open it in its program and save it as .xlsx or CSV (UTF-8).',
  },
  FILE_TOO_LARGE: {
    az: 'Fayl {{size}} həddini keçir. Reyestri bir neçə fayla bölüb ardıcıl göndərin, şəkilləri çıxarın.',
    en: 'The file is larger than {{size}}. Split the register into several files and send them one after the other; take pictures out.',
  },
  NOT_A_SPREADSHEET: {
    az: 'Bu fayl cədvəl kimi açılmır: zədələnmiş ola bilər. Onu öz proqramında açıb .xlsx kimi yenidən saxlayın.',
    en: 'This file does not open as a spreadsheet: it may be damaged. Open it in its program and save it anew as .xlsx.',
  },
  NOT_UTF8: {
    az: 'Mətnin kodlaşdırması tanınmadı. CSV faylını UTF-8 kimi saxlayın.',
    en: 'The encoding of the text is not known. Save the CSV file as UTF-8.',
  },
  MALFORMED_CSV: {
    az: 'CSV faylında dırnaq açılıb, bağlanmayıb və ya xananın ortasındadır. Faylı cədvəl proqramından yenidən saxlayın.',
    en: 'A quotation mark in the CSV file never ends or stands amid a cell. Save the file anew from the spreadsheet program.',
  },
  NO_DATA: {
    az: 'Fayl boşdur: heç bir xanada yazı yoxdur. Reyestrin özünü seçin.',
    en: 'The file is empty: nothing stands in any cell. Choose the register itself.',
  },
  NO_ROWS: {
    az: 'Başlıqların altında heç bir şəxsin sətri yoxdur, ona görə fayl gətirilmədi. Şəxslər yazılmış faylı seçin və ya onları başlıqların altına yazıb faylı yenidən göndərin.',
    en: 'No row below the titles names a person, so the file was not taken. Choose the file that lists the people, or write them below the titles and send it again.',
  },
  ARCHIVE_TOO_LARGE: {
    az: 'Fayl açılanda həddən artıq böyüyür və ona görə açılmadı. Yalnız reyestri olan faylı, şəkilsiz və boş vərəqsiz göndərin.',
    en: 'The file grows beyond measure when unpacked, so it was not opened. Send a file with the register only, without pictures and empty sheets.',
  },
  PASSWORD_PROTECTED: {
    az: 'Fayl parolla qorunur. Onu açın, parolu götürün, yenidən saxlayıb göndərin.',
    en: 'The file is protected by a password. Open it, remove the password, save it anew and send it again.',
  },
  ACTIVE_CONTENT: {
    az: 'Faylda makro və ya başqa fayllara keçid var. Adi .xlsx kimi, keçidsiz saxlayın.',
    en: 'The file holds macros or links to other files. Save it as a plain .xlsx without links.',
  },
  TOO_MANY_ROWS: {
    az: 'Faylda çox sətir var: bir dəfəyə ən çoxu {{max}}. Reyestri bir neçə fayla bölüb ardıcıl göndərin.',
    en: 'The file has too many rows: at most {{max}} at a time. Split the register into several files and send them one after the other.',
  },
});

/** The same, where the reader knows at which line. */
export const refusalAtLineMessages = defineMessages('register-refusals-at-line', {
  MALFORMED_CSV: {
    az: 'CSV faylında dırnaq açılıb, bağlanmayıb və ya xananın ortasındadır: sətir {{line}}. Həmin sətrə baxın və faylı cədvəl proqramından yenidən saxlayın.',
    en: 'A quotation mark in the CSV file never ends or stands amid a cell: line {{line}}. Look at that line, and save the file anew from the spreadsheet program.',
  },
});

/** Why a register cannot be brought in, or taken back, as it stands. */
export const importRuleMessages = defineMessages('import-rules', {
  IMPORT_BUILT_UPON: {
    az: '{{count}} işlə artıq işlənilib, ona görə reyestr geri götürülmür. Həmin işlər: {{cases}}. Onları tək-tək bağlayın.',
    en: 'Work has begun on {{count}} of its cases, so the import cannot be taken back: {{cases}}. Close those one by one.',
  },
  IMPORT_ROWS_UNDECIDED: {
    az: '{{rows}} sətir barədə qərar verilməyib. Əvvəlcə onlara baxın.',
    en: '{{rows}} rows are not decided on. Look at them first.',
  },
  IMPORT_OTHER_RUNNING: {
    az: 'İndi başqa reyestr yazılır və ya geri götürülür. O bitəndən sonra bu sətirlər yenidən tutuşdurulacaq: bir azdan təsdiq edin.',
    en: 'Another register is being written or taken back. When it is done these rows are compared anew: confirm in a moment.',
  },
  IMPORT_EMPTY: {
    az: 'Gətiriləcək sətir yoxdur. Ən azı bir sətri “gətir” kimi qeyd edin.',
    en: 'There is no row to import. Mark at least one to be imported.',
  },
  IMPORT_SHEET_EMPTY: {
    az: '“{{sheet}}” vərəqində başlıqların altında şəxs yazılmış sətir yoxdur, ona görə seçim saxlanılmadı. Başqa vərəq və ya başlıq sətri seçin, ya da reyestri silin.',
    en: 'On the sheet “{{sheet}}” no row below the titles names a person, so the choice was not kept. Choose another sheet or row of titles, or delete the register.',
  },
  IMPORT_DECISION_NOT_OPEN: {
    az: 'Bu sətir üçün belə qərar mümkün deyil. Göstərilən qərarlardan birini seçin.',
    en: 'This decision is not possible for the row. Choose one of those shown.',
  },
});

/** The same, where another sheet of the file has rows. */
export const otherSheetMessages = defineMessages('import-rules-other-sheet', {
  IMPORT_SHEET_EMPTY: {
    az: '“{{sheet}}” vərəqində başlıqların altında şəxs yazılmış sətir yoxdur, ona görə seçim saxlanılmadı. Sətirlər “{{other}}” vərəqindədir: onu seçin.',
    en: 'On the sheet “{{sheet}}” no row below the titles names a person, so the choice was not kept. The rows are on the sheet “{{other}}”: choose that one.',
  },
});

addRefusals(importRuleMessages);
addRefusals(otherSheetMessages);
