import { createStore } from '#/lib/store';

export type Connection = 'up' | 'down';

/** Whether the last call reached a working server. The shell shows a banner while it is down. */
export const connection = createStore<Connection>('up');
