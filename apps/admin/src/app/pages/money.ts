export { BudgetPage, ItemsPage, PaymentsPage } from '#/features/money/public';
