export { OutcomesPage, ReferPage } from '#/features/state-side/public';
