/** Numbers are copied from paper by hand: neither spaces nor the case of letters tell two apart. */
const normalSql = (textSql: string): string => `upper(regexp_replace(${textSql}, '\\s', '', 'g'))`;

/** The incoming number of a request (`alias`) is this one. */
export const sameNumberSql = (alias: string, textSql: string): string =>
  `${normalSql(`${alias}.incoming_number`)} = ${normalSql(textSql)}`;
