import './refusal-messages';

export { serverKeeper } from './keeper';
