import { Injectable } from '@nestjs/common';
import { Keyring } from '../../platform/crypto/index.js';
import type { Transaction } from '../../platform/database/index.js';

const placeOf = (id: string) => ({ table: 'tasks', column: 'text_cipher', rowId: id });

/** A task with what was typed, as it is stored. */
export interface SealedTask {
  readonly id: string;
  readonly caseId: string | null;
  readonly textCipher: string | null;
}

/** What a person wrote into a task: it may say anything about somebody, so it is sealed per case (CASE-61). */
@Injectable()
export class TaskTexts {
  constructor(private readonly keyring: Keyring) {}

  async seal(tx: Transaction, caseId: string, taskId: string, text: string): Promise<string> {
    const key = await this.keyring.subject(tx, { kind: 'CASE', id: caseId });
    return key.seal(placeOf(taskId), text);
  }

  /** The tasks with their texts, all keys in one query; null where nothing was written or the key is destroyed. */
  async open<Task extends SealedTask>(
    tx: Transaction,
    tasks: readonly Task[],
  ): Promise<(Omit<Task, 'textCipher'> & { text: string | null })[]> {
    const cases = tasks.flatMap(({ caseId, textCipher }) => (textCipher && caseId ? [caseId] : []));
    const keys = await this.keyring.existingMany(tx, 'CASE', [...new Set(cases)]);
    return tasks.map(({ textCipher, ...task }) => {
      const key = keys.get(task.caseId ?? '');
      const text = textCipher && key ? key.open(placeOf(task.id), textCipher) : null;
      return { ...task, text };
    });
  }
}
