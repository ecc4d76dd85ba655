export * from './parameter-table.js';
export * from './parameter-change.js';
