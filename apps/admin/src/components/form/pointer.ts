/** The path of a field in a form from the JSON pointer of a problem: `#/members/0/name` is `members.0.name`. */
export const pathOf = (pointer: string): string =>
  pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
