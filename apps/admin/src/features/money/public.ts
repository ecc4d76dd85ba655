export { budgetQuery } from './api/money';
export { BudgetBar } from './components/budget-bar';
export { BudgetPage } from './components/budget-page';
export { ItemsPage } from './components/items-page';
export { PaymentsPage } from './components/payments-page';
