// For dependency-cruiser, which reads aliases in this form: `#/` is the admin's own source.
const { join } = require('node:path');

module.exports = { resolve: { alias: { '#': join(__dirname, '../../apps/admin/src') } } };
