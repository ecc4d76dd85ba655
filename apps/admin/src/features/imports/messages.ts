import type {
  ImportState,
  RegisterOutcome,
  RowDecision,
  RowMatching,
  RowOutcome,
  RowStatus,
} from '@qayidis/domain/import';
import { defineMessages, type Message } from '#/lib/i18n';

export const importsMessages = defineMessages('imports', {
  title: { az: 'Reyestrlər', en: 'Registers' },
  tabTitle: { az: 'Reyestr', en: 'Register' },
  newTitle: { az: 'Yeni reyestr', en: 'New register' },
  newText: {
    az: 'Cədvəli olduğu kimi göndərin. Siz yoxlayıb təsdiq etmədən heç bir iş yaranmır.',
    en: 'Send the spreadsheet as it is. No case is made before you have checked and confirmed it.',
  },
  empty: {
    az: 'Hələ reyestr gətirilməyib. Yuxarıda fayl seçin.',
    en: 'No register was imported yet. Choose a file above.',
  },
  file: { az: 'Fayl', en: 'File' },
  state: { az: 'Vəziyyət', en: 'State' },
  rows: { az: 'Sətirlər', en: 'Rows' },
  created: { az: 'Yaranmış işlər', en: 'Cases made' },
  uploadedAt: { az: 'Göndərilib', en: 'Uploaded' },
  uploadedBy: { az: 'Göndərən', en: 'By' },
  backToList: { az: 'Bütün reyestrlər', en: 'All registers' },
  stepFile: { az: 'Fayl', en: 'File' },
  stepColumns: { az: 'Sütunlar', en: 'Columns' },
  stepRows: { az: 'Yoxlama', en: 'Check' },
  stepResult: { az: 'Nəticə', en: 'Result' },
  reading: { az: 'Reyestr oxunur', en: 'The register is being read' },
  committing: { az: 'İşlər yaradılır', en: 'Cases are being made' },
  comparing: {
    az: 'Başqa reyestr dəyişdi: sətirlər yenidən tutuşdurulur',
    en: 'Another register has changed: the rows are being compared anew',
  },
  undoing: { az: 'Reyestr geri götürülür', en: 'The import is being taken back' },
  failed: {
    az: 'Fayl oxunmadı. Onu silin, açıb yenidən saxlayın və bir də göndərin.',
    en: 'The file could not be read. Delete it here, save it anew and send it again.',
  },
  sameFile: {
    az: 'Bu fayl artıq bir dəfə gətirilib: məlum sətirlər yenidən yaranmayacaq.',
    en: 'This very file was imported before: rows that are known will not be made again.',
  },
  sheet: { az: 'Vərəq', en: 'Sheet' },
  headerRow: { az: 'Başlıq sətri', en: 'Row of titles' },
  noHeaderRow: {
    az: 'Başlıq yoxdur',
    en: 'No header row',
  },
  membersSheet: { az: 'Ailə üzvlərinin vərəqi', en: 'Sheet of family members' },
  memberColumns: { az: 'Ailə üzvlərinin sütunları', en: 'Columns of the family members' },
  membersHeaderRow: { az: 'Ailə vərəqində başlıq sətri', en: 'Row of titles of that sheet' },
  noMembers: { az: 'Yoxdur', en: 'None' },
  columnTitle: { az: 'Faylda sütun', en: 'Column in the file' },
  example: { az: 'Nümunə', en: 'Example' },
  meaning: { az: 'Mənası', en: 'Meaning' },
  meaningOf: { az: '{{title}}: mənası', en: 'Meaning of {{title}}' },
  columnNumber: { az: 'Sütun {{number}}', en: 'Column {{number}}' },
  notUsed: { az: 'İstifadə olunmur', en: 'Not used' },
  saveMapping: { az: 'Sütunları tətbiq et', en: 'Apply the columns' },
  toRows: { az: 'Sətirləri yoxla', en: 'Check the rows' },
  fileNotes: { az: 'Fayl haqqında', en: 'About the file' },
  skippedRows: {
    az: '{{figure}} sətir insan haqqında deyil (başlıq, boş və ya yekun)',
    en: {
      one: '{{figure}} row speaks of nobody (title, empty or total)',
      other: '{{figure}} rows speak of nobody (title, empty or total)',
    },
  },
  NO_REGISTER: {
    az: 'Bu faylda tanış başlıq tapılmadı, ona görə heç bir sətir oxunmayıb. Fayl reyestrdirsə, aşağıda vərəqi, başlıq sətrini və sütunların mənasını seçib tətbiq edin. Deyilsə, onu silin və başqa fayl göndərin.',
    en: 'No known titles were found in this file, so no row was read. If it is a register, choose the sheet, the row of titles and what the columns mean below, and apply them. If not, delete it and send another file.',
  },
  FIELD_NOT_MAPPED: {
    az: 'Bu sahə üçün sütun seçilməyib: {{field}}',
    en: 'No column is chosen for: {{field}}',
  },
  SHEET_IGNORED: { az: 'Bu vərəq oxunmur: {{sheet}}', en: 'This sheet is left alone: {{sheet}}' },
  FIELD_NOT_MAPPED_IN: {
    az: '“{{sheet}}” vərəqində bu sahə üçün sütun seçilməyib: {{field}}',
    en: 'On the sheet “{{sheet}}” no column is chosen for: {{field}}',
  },
  MEMBERS_IGNORED: {
    az: '“{{sheet}}” vərəqindəki ailə üzvləri gətirilmir (sətir: {{rows}}). Gətirmək üçün “Sütunlar” addımında bu vərəqi seçin.',
    en: 'The family members of the sheet “{{sheet}}” will not be imported (rows: {{rows}}). To import them, choose that sheet in the step “Columns”.',
  },
  NO_ROWS: {
    az: 'Başlıqların altında şəxs yazılmış sətir yoxdur. Aşağıda başqa vərəq və ya başlıq sətri seçin, ya da reyestri silin.',
    en: 'No row below the titles names a person. Choose another sheet or row of titles below, or delete the register.',
  },
  NO_ROWS_HERE: {
    az: 'Bu vərəqdə başlıqların altında şəxs yazılmış sətir yoxdur, “{{sheet}}” vərəqində isə sətirlər var. Aşağıda həmin vərəqi seçin.',
    en: 'No row below the titles of this sheet names a person, but the sheet “{{sheet}}” has rows. Choose that sheet below.',
  },
  mentors: { az: 'Mentorlar', en: 'Mentors' },
  mentorText: {
    az: 'Reyestrdəki adları hesablara bağlayın. Qalanlar koordinatora bir tapşırıq olur.',
    en: 'Say whose account each name is. What is left becomes one task for the coordinator.',
  },
  mentorsWithout: {
    az: '{{figure}} mentorun hesabı tapılmadı: {{names}}. Onların işləri mentorsuz yaranacaq və koordinatorun bir tapşırığında sonra təyin ediləcək. İndi təyin etmək üçün administratordan mentoru dəvət etməyi xahiş edin və adına hesab seçin.',
    en: {
      one: 'No account was found for {{figure}} mentor: {{names}}. Those cases are made without one and are assigned later, in one task of the coordinator. To assign them now, ask an administrator to invite the mentor, then choose the account.',
      other:
        'No account was found for {{figure}} mentors: {{names}}. Those cases are made without one and are assigned later, in one task of the coordinator. To assign them now, ask an administrator to invite the mentors, then choose their accounts.',
    },
  },
  mentorChoose: { az: 'Mentorların hesablarını seç', en: 'Choose the mentors’ accounts' },
  mentorOf: { az: 'Hesab: {{name}}', en: 'Account of {{name}}' },
  nobody: { az: 'Heç kim', en: 'Nobody' },
  show: { az: 'Göstər', en: 'Show' },
  rowList: { az: 'Reyestrin sətirləri', en: 'Rows of the register' },
  row: { az: 'Sətir', en: 'Row' },
  rowName: { az: 'Sətir {{row}}', en: 'Row {{row}}' },
  person: { az: 'Şəxs', en: 'Person' },
  noName: { az: 'Ad yoxdur', en: 'No name' },
  arrival: { az: 'Gəliş', en: 'Arrival' },
  problems: { az: 'Problemlər', en: 'Problems' },
  resembles: { az: 'Oxşarlıq', en: 'Resemblance' },
  decision: { az: 'Qərar', en: 'Decision' },
  undecided: { az: 'Qərar yoxdur', en: 'Undecided' },
  result: { az: 'Nəticə', en: 'Result' },
  step: { az: 'Addım', en: 'Step' },
  open: { az: 'Bax və qərar ver', en: 'Look and decide' },
  openRow: { az: 'Bax və qərar ver: sətir {{row}}', en: 'Look and decide: row {{row}}' },
  decideSelected: { az: 'Seçilənlər üçün qərar', en: 'Decide for the selected' },
  decideAllShown: {
    az: 'Süzgəcin göstərdiyi hamısı üçün qərar ({{figure}})',
    en: 'Decide for all {{figure}} that this filter shows',
  },
  decideShown: {
    az: 'Süzgəcin göstərdiyi hamısı üçün qərar ({{figure}} və daha çox)',
    en: 'Decide for all that this filter shows (more than {{figure}})',
  },
  decided: {
    az: '{{figure}} sətir üçün qərar verildi',
    en: { one: '{{figure}} row decided', other: '{{figure}} rows decided' },
  },
  original: { az: 'Faylda', en: 'In the file' },
  emptyCell: { az: 'boş', en: 'empty' },
  correctedTo: { az: 'Düzəldilib: {{text}}', en: 'Corrected: {{text}}' },
  understood: { az: 'Anlaşılan', en: 'Understood' },
  cells: { az: 'Xanalar', en: 'Cells' },
  thisRow: { az: 'Bu sətir', en: 'This row' },
  otherRow: { az: 'Sətir {{row}}', en: 'Row {{row}}' },
  otherPerson: { az: 'Artıq qeydiyyatda olan şəxs', en: 'A person who is known already' },
  mentorNobody: {
    az: 'hesab tapılmadı, mentorsuz qalır',
    en: 'no account found, stays unassigned',
  },
  mentorNobodyShort: { az: 'mentorsuz', en: 'unassigned' },
  otherCase: { az: '{{number}} işi', en: 'Case {{number}}' },
  likeness: { az: 'Oxşarlıq {{percent}} %', en: 'Likeness {{percent}} %' },
  compare: { az: 'Müqayisə: {{other}}', en: 'Compare with: {{other}}' },
  correct: { az: 'Düzəlt', en: 'Correct' },
  correctField: { az: 'Düzəliş: {{field}}', en: 'Correction: {{field}}' },
  commitNothing: { az: 'İş yaratmadan bitir', en: 'Finish without making cases' },
  commit: { az: 'Təsdiq et və işləri yarat', en: 'Confirm and make the cases' },
  commitText: {
    az: 'Bu reyestrdən {{figure}} yeni iş yaranacaq.',
    en: {
      one: '{{figure}} new case will be made from this register.',
      other: '{{figure}} new cases will be made from this register.',
    },
  },
  commitLater: {
    az: 'Hansısa işdə nəsə edilənə qədər bütün reyestri geri götürmək olar.',
    en: 'The whole import can be taken back until something is done on one of them.',
  },
  decideFirst: {
    az: 'Əvvəlcə {{figure}} sətir üçün qərar verin.',
    en: {
      one: 'Decide about {{figure}} row first.',
      other: 'Decide about {{figure}} rows first.',
    },
  },
  discard: { az: 'Reyestri sil', en: 'Delete the register' },
  discardText: {
    az: 'Fayl və oxunmuş sətirlər silinir. Heç bir iş dəyişmir.',
    en: 'The file and what was read of it are deleted. No case changes.',
  },
  undo: { az: 'Bütün reyestri geri götür', en: 'Take the whole import back' },
  undoText: {
    az: 'Bu reyestrdən yaranmış bütün işlər və şəxslər silinir. Bir işdə artıq nəsə edilibsə, geri götürmək olmur.',
    en: 'All cases and persons made from this register are deleted. It is not possible once something was done on one of them.',
  },
  builtUpon: {
    az: 'Geri götürmək olmur: bu işlərdə artıq nəsə edilib: {{cases}}',
    en: 'It cannot be taken back: something was done on these cases: {{cases}}',
  },
  takenBack: { az: 'Geri götürülüb: {{number}}', en: 'Taken back: {{number}}' },
  undone: { az: 'Bu reyestr geri götürülüb.', en: 'This import was taken back.' },
});

export const importStateMessages = defineMessages('import-states', {
  UPLOADED: { az: 'Oxunur', en: 'Being read' },
  READ: { az: 'Yoxlama gözləyir', en: 'To be checked' },
  COMPARING: { az: 'Yenidən tutuşdurulur', en: 'Being compared anew' },
  COMMITTING: { az: 'Yazılır', en: 'Being written' },
  COMMITTED: { az: 'Gətirilib', en: 'Imported' },
  UNDOING: { az: 'Geri götürülür', en: 'Being taken back' },
  UNDONE: { az: 'Geri götürülüb', en: 'Taken back' },
  FAILED: { az: 'Alınmadı', en: 'Failed' },
} as const satisfies Record<ImportState, Message>);

export const rowStatusMessages = defineMessages('import-row-statuses', {
  READY: { az: 'Hazır', en: 'Ready' },
  CHECK: { az: 'Baxın', en: 'Look' },
  REFUSED: { az: 'Qəbul olunmur', en: 'Refused' },
  LEFT_OUT: { az: 'Buraxılır', en: 'Left out' },
} as const satisfies Record<RowStatus | 'LEFT_OUT', Message>);

export const matchingMessages = defineMessages('import-row-matchings', {
  NONE: { az: 'Yoxdur', en: 'None' },
  SUSPECTED: { az: 'Təkrar ola bilər', en: 'May be a duplicate' },
  SECOND_RETURN: { az: 'Təkrar qayıdış', en: 'Second return' },
  REPEATED: { az: 'Faylda təkrarlanır', en: 'Repeated in the file' },
  KNOWN: { az: 'Artıq gətirilib', en: 'Imported before' },
} as const satisfies Record<RowMatching, Message>);

export const decisionMessages = defineMessages('import-row-decisions', {
  IMPORT: { az: 'Yeni şəxs kimi gətir', en: 'Import as a new person' },
  SKIP: { az: 'Burax', en: 'Leave out' },
  LINK_EXISTING: {
    az: 'Eyni qayıdışdır: mövcud işə bağla',
    en: 'The same return: link to the existing case',
  },
  SECOND_RETURN: {
    az: 'Eyni şəxsdir: təkrar qayıdış, yeni iş',
    en: 'The same person: second return, new case',
  },
} as const satisfies Record<RowDecision, Message>);

export const outcomeMessages = defineMessages('import-row-outcomes', {
  CREATED: { az: 'Yaradılıb', en: 'Made' },
  LINKED: { az: 'Bağlanıb', en: 'Linked' },
  SKIPPED: { az: 'Buraxılıb', en: 'Left out' },
} as const satisfies Record<RowOutcome, Message>);

export const registerOutcomeMessages = defineMessages('register-outcomes', {
  OPEN: { az: 'Davam edir', en: 'Open' },
  FINISHED: { az: 'Tamamlanıb', en: 'Finished' },
  LEFT: { az: 'Ayrılıb', en: 'Left' },
} as const satisfies Record<RegisterOutcome, Message>);

export const rowFilterMessages = defineMessages('import-row-filters', {
  PROBLEMS: { az: 'Problemli', en: 'With problems' },
  REFUSED: { az: 'Qəbul olunmayan', en: 'Refused' },
  DUPLICATES: { az: 'Oxşarı olan', en: 'Resembling somebody' },
  UNDECIDED: { az: 'Qərar gözləyən', en: 'Undecided' },
  KNOWN: { az: 'Artıq məlum', en: 'Known already' },
  TO_CREATE: { az: 'Yaranacaq', en: 'To be made' },
  CREATED: { az: 'Yaradılmış', en: 'Made' },
  MEMBERS: { az: 'Ailə üzvləri', en: 'Family members' },
});
