export { UnsentFormsModule } from './unsent-forms.module.js';
