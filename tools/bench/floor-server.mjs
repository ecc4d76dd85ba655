// The first floor: `node:http` and `pg`, and nothing between them but the statements of the product.
import { createServer } from 'node:http';
import { hash, verify } from '@node-rs/argon2';
import pg from 'pg';

process.once('message', async ({ appUrl, recordings, password, passwordMemoryKib }) => {
  const pool = new pg.Pool({ connectionString: appUrl, max: 10 });
  const options = { memoryCost: passwordMemoryKib, timeCost: 1, parallelism: 1 };
  const stored = await hash(password, options);

  async function replay({ statements, body }) {
    const client = await pool.connect();
    try {
      let rows = [];
      for (const { text, values } of statements)
        rows = values.length > 0 ? await client.query(text, values) : await client.query(text);
      return rows && body;
    } finally {
      client.release();
    }
  }

  const server = createServer(async (request, response) => {
    try {
      const [, name, turn] = decodeURIComponent(request.url).split('/');
      const list = recordings[name];
      const text = list
        ? await replay(list[turn % list.length])
        : String(await verify(stored, password));
      response.setHeader('content-type', 'application/json');
      // The answer is written anew, as the product writes it.
      response.end(JSON.stringify(JSON.parse(text)));
    } catch (error) {
      response.statusCode = 500;
      response.end(error.message);
    }
  });
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
});
