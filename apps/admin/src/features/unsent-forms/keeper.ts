import { isFormName } from '@qayidis/domain/unsent-forms';
import { type DraftKeeper, type KeptDraft, tellDraft, wholeDraftOf } from '#/lib/drafts';
import { problemFrom } from '#/lib/problems';
import { putDraft, readDraft, removeDraft } from './api/unsent-forms';
import { contentOf } from './content';

/** So long after the last key a draft is saved. */
const PAUSE_MS = 1500;
/** So long after the server was away it is tried again; what it refuses, it would refuse again. */
const RETRY_MS = 15_000;
/** Something may be there: an answer never came. */
const UNKNOWN = '?';

/** One form: what the server has of it, and what is on its way there, one request after the other. */
interface Line {
  /** Null for nothing. */
  held: string | null;
  running: Promise<unknown>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const isAway = (error: unknown): boolean => {
  const { status } = problemFrom(error);
  return status === 0 || status >= 500;
};

function contentNow(form: string): string | null {
  const draft = wholeDraftOf(form);
  return draft === undefined ? null : contentOf(draft);
}

/** Keeps drafts at the server: after a pause, and when the page goes out of sight (docs/domain/unsent-forms.md). */
class ServerKeeper implements DraftKeeper {
  private readonly lines = new Map<string, Line>();

  constructor() {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.settle();
    });
  }

  load(form: string): Promise<KeptDraft | null> {
    if (!isFormName(form)) return Promise.resolve(null);
    const line = this.lineOf(form);
    const reading = line.running.then(() => this.read(form, line));
    // What is typed meanwhile is written only once the form has taken up what was found.
    line.running = reading.then(nextTurn, nextTurn);
    return reading;
  }

  changed(form: string): void {
    if (!isFormName(form)) return;
    const line = this.lineOf(form);
    if (wholeDraftOf(form) === undefined) this.writeNow(form, line);
    else this.wait(form, line, PAUSE_MS);
  }

  async settle(): Promise<void> {
    for (const [form, line] of this.lines) if (line.timer !== undefined) this.writeNow(form, line);
    await Promise.all([...this.lines.values()].map(({ running }) => running));
  }

  forget(): void {
    for (const { timer } of this.lines.values()) clearTimeout(timer);
    this.lines.clear();
  }

  private lineOf(form: string): Line {
    const found = this.lines.get(form);
    if (found) return found;
    const line: Line = { held: null, running: Promise.resolve(), timer: undefined };
    this.lines.set(form, line);
    return line;
  }

  private async read(form: string, line: Line): Promise<KeptDraft | null> {
    const found = await readDraft(form);
    if (found === null || this.lines.get(form) !== line) return null;
    line.held ??= contentOf(found);
    tellDraft(form, { kind: 'SAVED', at: found.savedAt }, false);
    return found;
  }

  private wait(form: string, line: Line, pause: number): void {
    clearTimeout(line.timer);
    line.timer = setTimeout(() => this.writeNow(form, line), pause);
  }

  private writeNow(form: string, line: Line): void {
    clearTimeout(line.timer);
    line.timer = undefined;
    line.running = line.running.then(() => this.write(form, line));
  }

  /** Brings the server to what the page holds; a failure is said quietly. */
  private async write(form: string, line: Line): Promise<void> {
    if (this.lines.get(form) !== line) return;
    const content = contentNow(form);
    if (content === line.held) return tellDraft(form, null, content !== null);
    if (content !== null) tellDraft(form, { kind: 'SAVING' }, false);
    try {
      await this.transfer(form, content, line);
    } catch (error) {
      if (this.lines.get(form) !== line) return;
      if (content !== null) tellDraft(form, { kind: 'FAILED' }, false);
      if (isAway(error)) this.wait(form, line, RETRY_MS);
    }
  }

  private async transfer(form: string, content: string | null, line: Line): Promise<void> {
    line.held = UNKNOWN;
    const at = content === null ? null : await putDraft(form, content);
    if (content === null) await removeDraft(form);
    line.held = content;
    if (this.lines.get(form) !== line) return;
    const isSafe = content !== null && contentNow(form) === content;
    tellDraft(form, at === null ? { kind: 'IDLE' } : { kind: 'SAVED', at }, isSafe);
  }
}

export const serverKeeper = (): DraftKeeper => new ServerKeeper();
