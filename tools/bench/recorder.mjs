// Loaded into the product before it starts: tells the parent every statement that goes to the database.
import pg from 'pg';

const { query } = pg.Client.prototype;

pg.Client.prototype.query = function recorded(text, values, ...rest) {
  if (typeof text === 'string' && process.connected)
    process.send({ statement: { text, values: Array.isArray(values) ? values : [] } });
  return query.call(this, text, values, ...rest);
};
