/** Reads single settings and remembers every fault, so that all are told at once. */
export class SettingsReader {
  readonly faults: string[] = [];

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  text(name: string): string | null {
    const value = this.env[name]?.trim();
    return value === undefined || value === '' ? null : value;
  }

  whole(name: string, fallback: number, min: number, max: number): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    return this.fault(`${name} must be a whole number from ${min} to ${max}.`, fallback);
  }

  flag(name: string, fallback: boolean): boolean {
    const text = this.text(name);
    if (text === null) return fallback;
    if (text === 'on' || text === 'off') return text === 'on';
    return this.fault(`${name} must be "on" or "off".`, fallback);
  }

  oneOf<Value extends string>(name: string, allowed: readonly Value[], fallback: Value): Value {
    const text = this.text(name);
    if (text === null) return fallback;
    const found = allowed.find((value) => value === text);
    return found ?? this.fault(`${name} must be one of ${allowed.join(', ')}.`, fallback);
  }

  url(name: string, protocols: readonly string[]): string | null {
    const text = this.text(name);
    if (text === null) return null;
    const valid = URL.canParse(text) && protocols.includes(new URL(text).protocol);
    return valid
      ? text
      : this.fault(
          `${name} must be an address that begins with ${protocols.join(' or ')}//.`,
          null,
        );
  }

  /** A text of a certain shape. @param sentence what it must be, after its name */
  matching(name: string, fallback: string, shape: RegExp, sentence: string): string {
    const text = this.text(name);
    if (text === null) return fallback;
    return shape.test(text) ? text : this.fault(`${name} ${sentence}`, fallback);
  }

  /** A 32-byte key in base64; while a rotation runs the new one, a comma, the old one. */
  key(name: string): string {
    const text = this.text(name) ?? '';
    const keys = text.split(',').map((key) => Buffer.from(key.trim(), 'base64'));
    if (keys.every(({ length }) => length === 32)) return text;
    return this.fault(`${name} must hold 32 random bytes in base64 (openssl rand -base64 32).`, '');
  }

  secret(name: string, length: number): string {
    const text = this.text(name) ?? '';
    if (text.length >= length) return text;
    return this.fault(
      `${name} must have at least ${length} characters (openssl rand -base64 48).`,
      '',
    );
  }

  /** A secret that may be left out. */
  optionalSecret(name: string, length: number): string | null {
    return this.text(name) === null ? null : this.secret(name, length);
  }

  private fault<Value>(sentence: string, instead: Value): Value {
    this.faults.push(sentence);
    return instead;
  }
}
