export { MovePreview } from './components/move-preview';
