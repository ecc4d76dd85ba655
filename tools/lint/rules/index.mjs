import { functionSize } from './function-size.mjs';
import { noBuiltSql } from './no-built-sql.mjs';
import { noTextOutsideCatalogue } from './no-text-outside-catalogue.mjs';

/** The project's own lint rules, as the plugin `qayidis`. */
export const qayidis = {
  rules: {
    'function-size': functionSize,
    'no-built-sql': noBuiltSql,
    'no-text-outside-catalogue': noTextOutsideCatalogue,
  },
};
