export { ArrivalPreview } from './components/arrival-preview';
export { MovePreview } from './components/move-preview';
export { RecountLine } from './components/recount-line';
