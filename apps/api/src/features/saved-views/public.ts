export { SavedViewEntity } from './saved-view.entity.js';
