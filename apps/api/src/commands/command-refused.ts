/** What the person at the terminal can cure; the message says how. */
export class CommandRefused extends Error {}
