/** A ciphertext that does not open: altered, moved to another row or column, or of another key. */
export class CipherTamperedError extends Error {
  constructor() {
    super(
      'An encrypted value did not pass its check: it was altered, moved, or belongs to another key',
    );
    this.name = 'CipherTamperedError';
  }
}

/** The data key of a subject no longer exists: what it sealed is erased for good. */
export class KeyDestroyedError extends Error {
  constructor() {
    super('The key of this value was destroyed; the value is erased');
    this.name = 'KeyDestroyedError';
  }
}

/** The installation's keys do not fit its database; the process must not start. The message says what to do. */
export class KeyMismatchError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'KeyMismatchError';
  }
}
