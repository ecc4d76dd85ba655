export * from './definition.js';
export * from './evaluate.js';
export * from './machine-faults.js';
export * from './machine.js';
export * from './mermaid.js';
