export {
  AgreementsPage,
  ArrivalsPage,
  NewReadmissionPage,
  ReadmissionPage,
  ReadmissionsPage,
} from '#/features/readmissions/public';
