/** Reached only when a union gained a member that a switch forgot; the compiler refuses it first. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled value: ${JSON.stringify(value)}`);
}
