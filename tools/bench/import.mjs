// A register from upload to committed, as a coordinator does it; the worker does the rest.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

const MOST_DECIDED = 500;
const ENDED = { READ: ['READ', 'FAILED'], COMMITTED: ['COMMITTED', 'FAILED'] };

/** @returns the import's id, seconds by phase and what it counted @throws Error when it fails or an answer is no success */
export async function importRegister(url, token, bytes) {
  const call = caller(url, token);
  const start = performance.now();
  const form = new FormData();
  form.set('file', new Blob([bytes]), 'register.xlsx');
  const { id } = await call('POST', '/imports', { form });
  const uploaded = performance.now();
  const read = await until(call, id, 'READ');
  const understood = performance.now();
  await decideAll(call, id, read.counts.undecided);
  const { version } = await call('GET', `/imports/${id}`);
  await call('POST', `/imports/${id}/commit`, { body: {}, version });
  const { counts } = await until(call, id, 'COMMITTED');
  const end = performance.now();
  const seconds = (from, to) => (to - from) / 1000;
  return {
    id,
    upload: seconds(start, uploaded),
    read: seconds(uploaded, understood),
    commit: seconds(understood, end),
    total: seconds(start, end),
    counts,
  };
}

/** Whoever resembles somebody counts as another person here: all rows are to be written. */
async function decideAll(call, id, undecided) {
  for (let left = undecided; left > 0; ) {
    const rowIds = [];
    let cursor = '';
    do {
      const page = await call(
        'GET',
        `/imports/${id}/rows?show=UNDECIDED&limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      rowIds.push(...page.items.map((row) => row.id));
      cursor = page.nextCursor ?? '';
    } while (cursor !== '' && rowIds.length < MOST_DECIDED);
    const { decided } = await call('POST', `/imports/${id}/rows/decide`, {
      body: { rowIds, decision: 'IMPORT' },
    });
    if (decided === 0) throw new Error('Rows of the import stay undecided.');
    left -= decided;
  }
}

async function until(call, id, state) {
  for (;;) {
    const found = await call('GET', `/imports/${id}`);
    if (found.state === 'FAILED') throw new Error(`The import failed: ${found.failure}`);
    if (ENDED[state].includes(found.state)) return found;
    await wait(100);
  }
}

const caller =
  (url, token) =>
  async (method, path, { body, form, version } = {}) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        origin: url,
        cookie: `__Host-sid=${token}`,
        ...(body && { 'content-type': 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
        ...(version && { 'if-match': `"${version}"` }),
      },
      body: form ?? (body && JSON.stringify(body)),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
