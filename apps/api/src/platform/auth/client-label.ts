/** Most call themselves Chrome and Safari too: the more special name stands first. */
const BROWSERS = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\b(OPR|OPT|OPiOS|OPX|Opera)\b/],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Yandex', /\bYaBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chromium', /\bChromium\//],
  ['Chrome', /\b(Headless)?(Chrome|CriOS)\//],
  // Everything with its engine ends in "Safari"; the browser itself says its version, and runs on Apple's systems alone.
  ['Safari', /\((Macintosh|iPhone|iPad).*\bVersion\/.*\bSafari\//],
] as const;

const SYSTEMS = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const;

const first = (table: readonly (readonly [string, RegExp])[], text: string): string | undefined =>
  table.find(([, pattern]) => pattern.test(text))?.[0];

/** Coarse enough to recognise one's own device in a list and to tell nobody more: `Firefox, Windows`. */
export function clientLabel(userAgent: string | undefined): string {
  const text = (userAgent ?? '').slice(0, 300);
  const parts = [first(BROWSERS, text), first(SYSTEMS, text)].filter((part) => part !== undefined);
  return parts.join(', ');
}
