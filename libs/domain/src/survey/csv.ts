const SEPARATORS = [';', ',', '\t'] as const;

/** The separator that the header has most of; spreadsheets of the region write semicolons. */
const separatorOf = (header: string): string =>
  SEPARATORS.reduce((best, candidate) =>
    header.split(candidate).length > header.split(best).length ? candidate : best,
  );

/** Rows of a table of codes and numbers, empty lines left out. Quotes around a cell are taken off. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const separator = separatorOf(lines[0] ?? '');
  return lines.map((line) =>
    line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')),
  );
}
