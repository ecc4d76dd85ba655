export { type Connection, connection } from './connection';
export { api, dataOf, publicApi } from './contract';
export { changeHeaders, ifMatch } from './headers';
export { type Call, send, sendRaw } from './http';
export { type ListPage, listQuery } from './list-query';
export { createQueryClient } from './query-client';
export {
  askToReauthenticate,
  reauthentication,
  type ReauthenticationRequest,
} from './reauthentication';
