/** Calls back when the process that started this one with a channel (`npm start`) has died; never where none did. */
export function onSupervisorGone(callback: () => void): void {
  // It may have died while we were starting.
  if (process.send !== undefined && !process.connected) callback();
  else process.once('disconnect', callback);
}
