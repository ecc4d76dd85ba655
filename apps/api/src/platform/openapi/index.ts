export * from './api-document.js';
export * from './contract-holder.js';
export * from './openapi.module.js';
