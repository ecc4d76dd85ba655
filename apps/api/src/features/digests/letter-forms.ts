import type { LetterModel, Link, ModelLine } from './letter-model.js';

/** The plain form: reads well where nothing is drawn, and to a screen reader. */
export function plainLetter(model: LetterModel): string {
  const { greeting, introduction, sections, more, inbox, linksNote, choices, choicesLink } = model;
  const parts = sections.map(({ title, cases }) =>
    [
      title.toLocaleUpperCase(model.locale),
      ...cases.map((one) => [one.title, ...one.lines.map(plainLine)].join('\n')),
    ].join('\n\n'),
  );
  return `${[
    `${greeting}\n\n${introduction}`,
    ...parts,
    ...(more === null ? [] : [more]),
    plainLink(inbox),
    `--\n${linksNote}`,
    `${choices}\n${plainLink(choicesLink)}`,
  ].join('\n\n')}\n`;
}

const plainLink = ({ words, address }: Link): string => `${words}: ${address}`;

function plainLine({ title, due, why, actions }: ModelLine): string {
  return [
    `- ${title}${due === null ? '' : `, ${due}`}`,
    ...(why === null ? [] : [`  ${why}`]),
    ...actions.map((action) => `  ${plainLink(action)}`),
  ].join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

const INK = '#1f2933';
const FAINT = '#52606d';
const ACCENT = '#0b5c6b';
const PRESSING = '#a61b1b';
const RULE = '#d9e2ec';

/**
 * Once for the whole letter instead of at each of its lines: from about 102 kB on Gmail cuts a letter off. Where a mail
 * program drops it, links and headings still read as what they are.
 */
const STYLES = `
body{margin:0;padding:0;background:#f0f4f8;color:${INK};font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}
.sheet{width:100%;max-width:600px;background:#ffffff;border-radius:8px}
.part{padding:16px 16px 0}
.case{padding:12px 16px 0}
h2{margin:0;padding:0 0 6px;border-bottom:2px solid ${ACCENT};font-size:16px;line-height:22px;color:${ACCENT}}
h2.p{border-color:${PRESSING};color:${PRESSING}}
h3{margin:0;font-size:15px;line-height:22px;color:${INK}}
h3 a{color:${ACCENT};text-decoration:underline}
p{margin:0 0 4px;font-size:15px;line-height:22px}
.n{padding:8px 0 12px;border-bottom:1px solid ${RULE}}
.n p{margin:0}
.n .w{margin:2px 0 0;font-size:13px;line-height:18px;color:${FAINT}}
.n .a{margin:8px 0 0;line-height:40px}
.b{display:inline-block;padding:6px 9px;border:1px solid ${ACCENT};border-radius:6px;font-size:13px;line-height:20px;text-decoration:none;background:#ffffff;color:${ACCENT}}
.b.s{padding:10px 18px;font-size:15px;background:${ACCENT};color:#ffffff}
.end{padding:16px 16px 24px}
.foot{padding:16px 16px 24px;border-top:1px solid ${RULE}}
.foot p{margin:0 0 8px;font-size:13px;line-height:19px;color:${FAINT}}
.foot a{color:${ACCENT}}`;

const TABLE = '<table role="presentation" width="100%" cellpadding="0" cellspacing="0"';

/** The drawn form: one column of tables, for mail programs know little more. No image, no script. */
export function htmlLetter(model: LetterModel): string {
  const { locale, subject, greeting, introduction, sections, more, inbox } = model;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${safe(subject)}</title>
<style>${STYLES}
</style>
</head>
<body>
${TABLE}>
<tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" class="sheet">
<tr><td class="part">
<p>${safe(greeting)}</p>
<p>${safe(introduction)}</p>
</td></tr>
${sections.map(section).join('\n')}
<tr><td class="end">
${more === null ? '' : `<p>${safe(more)}</p>`}
${button(inbox, 'b s')}
</td></tr>
${footer(model)}
</table>
</td></tr>
</table>
</body>
</html>
`;
}

const section = ({ title, pressing, cases }: LetterModel['sections'][number]): string =>
  `<tr><td class="part">
<h2${pressing ? ' class="p"' : ''}>${safe(title)}</h2>
</td></tr>
${cases.map(ofCase).join('\n')}`;

function ofCase({
  title,
  address,
  lines,
}: LetterModel['sections'][number]['cases'][number]): string {
  const name = address === null ? safe(title) : `<a href="${safe(address)}">${safe(title)}</a>`;
  return `<tr><td class="case">
<h3>${name}</h3>
${lines.map(line).join('\n')}
</td></tr>`;
}

const line = ({ title, due, why, actions }: ModelLine): string =>
  `${TABLE}><tr><td class="n">
<p>${safe(title)}${due === null ? '' : `, <strong>${safe(due)}</strong>`}</p>
${why === null ? '' : `<p class="w">${safe(why)}</p>`}
<p class="a">${actions.map((action) => button(action, 'b')).join(' ')}</p>
</td></tr></table>`;

const button = ({ words, address }: Link, look: string): string =>
  `<a class="${look}" href="${safe(address)}">${safe(words)}</a>`;

const footer = ({ linksNote, choices, choicesLink }: LetterModel): string =>
  `<tr><td class="foot">
<p>${safe(linksNote)}</p>
<p>${safe(choices)} <a href="${safe(choicesLink.address)}">${safe(choicesLink.words)}</a></p>
</td></tr>`;
