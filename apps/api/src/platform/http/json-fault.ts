import type { NextFunction, Request, Response } from 'express';
import { ProblemError } from './problem-error.js';

const TOKEN =
  /("(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|[{}[\],:]/y;
const SPACE = /[ \t\n\r]*/y;

type State = 'VALUE' | 'FIRST_VALUE' | 'KEY' | 'FIRST_KEY' | 'COLON' | 'NEXT';

/** What may follow in each state: the kind of token and the state after it. */
const FOLLOWS: Readonly<Record<State, Readonly<Record<string, State>>>> = {
  VALUE: { text: 'NEXT', plain: 'NEXT', '{': 'FIRST_KEY', '[': 'FIRST_VALUE' },
  FIRST_VALUE: { text: 'NEXT', plain: 'NEXT', '{': 'FIRST_KEY', '[': 'FIRST_VALUE', ']': 'NEXT' },
  KEY: { text: 'COLON' },
  FIRST_KEY: { text: 'COLON', '}': 'NEXT' },
  COLON: { ':': 'VALUE' },
  NEXT: { ',': 'VALUE', '}': 'NEXT', ']': 'NEXT' },
};
const CLOSES: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/** The state after a token, or null where it does not belong. `open` are the brackets that wait for their end. */
function next(state: State, kind: string, open: string[]): State | null {
  const following = FOLLOWS[state][kind];
  if (following === undefined) return null;
  if (kind === '{' || kind === '[') open.push(kind);
  if (CLOSES[kind] !== undefined && open.pop() !== CLOSES[kind]) return null;
  if (kind !== ',') return following;
  if (open.length === 0) return null;
  return open.at(-1) === '{' ? 'KEY' : following;
}

function skip(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 0-based place of the first character that is no JSON; the length where the text ends too early. */
function faultOf(text: string): number {
  const open: string[] = [];
  let state: State | null = 'VALUE';
  for (let at = 0; ; ) {
    at += skip(SPACE, text, at)?.[0].length ?? 0;
    const token = skip(TOKEN, text, at);
    if (token === null) return at;
    const [whole, string, plain] = token;
    state = next(state, string ? 'text' : plain ? 'plain' : whole, open);
    if (state === null) return at;
    at += whole.length;
  }
}

/** Where a text stops being JSON, 1-based; nothing of the text itself. */
export function placeOfFault(text: string): { line: number; column: number } {
  const before = text.slice(0, faultOf(text)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** After the body parser: says where the JSON breaks, since the parser's own words would repeat what was sent. */
export function jsonFaults(error: unknown, _: Request, __: Response, forward: NextFunction): void {
  const { type, body } = error as { type?: string; body?: unknown };
  if (type !== 'entity.parse.failed' || typeof body !== 'string') return forward(error);
  forward(new ProblemError('MALFORMED_BODY', { params: placeOfFault(body) }));
}
