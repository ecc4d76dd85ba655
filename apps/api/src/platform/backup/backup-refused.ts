/** A backup that cannot be made or read; the message says why and what to do. Nothing was changed. */
export class BackupRefused extends Error {}
