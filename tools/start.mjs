// `npm start`: builds what is older than its sources, then starts the product.
import { buildIfStale } from './build-if-stale.mjs';

await buildIfStale((sentence) => console.log(sentence));
await import('../apps/api/dist/start/start.js');
