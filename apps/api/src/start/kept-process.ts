import { setTimeout as wait } from 'node:timers/promises';
import { UNUSABLE_SETTINGS } from '../platform/config/index.js';
import type { Ending, ManagedProcess } from './processes.js';

/** Pauses before each new start after deaths in a row; after the last the process is given up. */
const PAUSES_MS = [300, 1000, 2000, 5000, 10_000];

/** Whoever has lived as long as this, in milliseconds, dies for the first time again. */
const LONG_LIFE_MS = 60_000;

interface Options {
  readonly launch: () => ManagedProcess;
  readonly say: (sentence: string) => void;
  /** The process is not started any more; why has been said. */
  readonly gaveUp: () => void;
  readonly pausesMs?: readonly number[];
}

/** A process of the product that is started again when it dies. */
export class KeptProcess {
  private current: ManagedProcess;
  private startedAt = 0;
  private deathsInARow = 0;
  private readonly stopping = new AbortController();

  constructor(private readonly options: Options) {
    this.current = this.launch();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.current.stop();
  }

  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private launch(): ManagedProcess {
    this.startedAt = Date.now();
    const launched = this.options.launch();
    launched.onUnexpectedEnd((ending) => void this.mourn(launched, ending));
    return launched;
  }

  private async mourn({ name, log }: ManagedProcess, ending: Ending): Promise<void> {
    if (this.isStopping()) return;
    if (Date.now() - this.startedAt > LONG_LIFE_MS) this.deathsInARow = 0;
    const ended = `The ${name} process ended (${ending.signal ?? `code ${ending.code}`}).`;
    const pause = (this.options.pausesMs ?? PAUSES_MS)[this.deathsInARow++];
    if (ending.code === UNUSABLE_SETTINGS || pause === undefined) {
      this.options.say(`${ended} ${whatToDo(log, this.deathsInARow)}`);
      return this.options.gaveUp();
    }
    this.options.say(`${ended} Starting it again ... Its log: ${log}`);
    await wait(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    if (!this.isStopping()) this.current = this.launch();
  }
}

const whatToDo = (log: string, deaths: number): string =>
  `It is not started again${deaths > 1 ? ` after ${deaths} deaths in a row` : ''}: read the end of ${log}, correct what it names, then run npm start.`;
