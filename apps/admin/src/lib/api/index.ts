export { type Connection, connection } from './connection';
export { type Call, send, sendRaw } from './http';
export { createQueryClient } from './query-client';
export {
  askToReauthenticate,
  reauthentication,
  type ReauthenticationRequest,
} from './reauthentication';
