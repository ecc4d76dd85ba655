// What the product is compared with: its own statements without it, and its queries alone.
import { fork } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startApi } from './product.mjs';
import { send } from './requests.mjs';

const TURNS = 20;

/** The statements of each request, as the product sends them, in their order. */
export async function record(database, requests) {
  let statements = [];
  const api = await startApi(database, (statement) => statements.push(statement));
  const recordings = {};
  try {
    for (const [name, request] of Object.entries(requests)) {
      await send(api.url, request(0));
      recordings[name] = [];
      for (let turn = 0; turn < TURNS; turn++) {
        await wait(20);
        statements = [];
        const body = await send(api.url, request(turn));
        await wait(20);
        recordings[name].push({ statements, body });
      }
    }
  } finally {
    await api.stop();
  }
  return recordings;
}

export async function startFloor(settings) {
  const child = fork(new URL('floor-server.mjs', import.meta.url), [], {
    serialization: 'advanced',
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const told = new Promise((resolve) => child.once('message', resolve));
  child.send(settings);
  const { port } = await told;
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

/** Each of `callers` connections in a transaction that was opened once; only what lies between open and close runs. */
export async function queriesAlone(appUrl, list, callers = 8) {
  const clients = await Promise.all(
    Array.from({ length: callers }, async (_, index) => {
      const client = new pg.Client({ connectionString: appUrl });
      await client.connect();
      const { statements } = list[index % list.length];
      await client.query(statements.find(({ text }) => text.startsWith('begin;')).text);
      return { client, middle: middleOf(statements) };
    }),
  );
  const call = async (turn) => {
    const one = clients.splice(turn % clients.length, 1)[0];
    for (const { text, values } of one.middle) await one.client.query(text, values);
    clients.push(one);
  };
  return { call, end: () => Promise.all(clients.map(({ client }) => client.end())) };
}

const middleOf = (statements) => {
  const opened = statements.findIndex(({ text }) => text.startsWith('begin;'));
  return statements.slice(opened + 1).filter(({ text }) => !/(^|; )commit$/i.test(text));
};
