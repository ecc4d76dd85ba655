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

const FONT = "font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const INK = '#1f2933';
const FAINT = '#52606d';
const ACCENT = '#0b5c6b';
const PRESSING = '#a61b1b';
const RULE = '#d9e2ec';

/** The drawn form: one column of tables with styles of their own, for mail programs know little more. No image, no script. */
export function htmlLetter(model: LetterModel): string {
  const { locale, subject, greeting, introduction, sections, more, inbox } = model;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${safe(subject)}</title>
</head>
<body style="margin:0;padding:0;background:#f0f4f8;${FONT};color:${INK}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f0f4f8">
<tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#ffffff;border-radius:8px">
<tr><td style="padding:24px 16px 8px;font-size:16px;line-height:24px;color:${INK}">
<p style="margin:0 0 4px">${safe(greeting)}</p>
<p style="margin:0">${safe(introduction)}</p>
</td></tr>
${sections.map(section).join('\n')}
<tr><td style="padding:16px 16px 24px">
${more === null ? '' : `<p style="margin:0 0 12px;font-size:15px;line-height:22px;color:${INK}">${safe(more)}</p>`}
${button(inbox, true)}
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
  `<tr><td style="padding:16px 16px 0">
<h2 style="margin:0;padding:0 0 6px;border-bottom:2px solid ${pressing ? PRESSING : ACCENT};font-size:16px;line-height:22px;color:${pressing ? PRESSING : ACCENT}">${safe(title)}</h2>
</td></tr>
${cases.map(ofCase).join('\n')}`;

function ofCase({
  title,
  address,
  lines,
}: LetterModel['sections'][number]['cases'][number]): string {
  const name =
    address === null
      ? safe(title)
      : `<a href="${safe(address)}" style="color:${ACCENT};text-decoration:underline">${safe(title)}</a>`;
  return `<tr><td style="padding:12px 16px 0">
<h3 style="margin:0;font-size:15px;line-height:22px;color:${INK}">${name}</h3>
${lines.map(line).join('\n')}
</td></tr>`;
}

const line = ({ title, due, why, actions }: ModelLine): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td style="padding:8px 0 12px;border-bottom:1px solid ${RULE}">
<p style="margin:0;font-size:15px;line-height:22px;color:${INK}">${safe(title)}${due === null ? '' : `, <strong>${safe(due)}</strong>`}</p>
${why === null ? '' : `<p style="margin:2px 0 0;font-size:13px;line-height:18px;color:${FAINT}">${safe(why)}</p>`}
<p style="margin:8px 0 0;line-height:40px">${actions.map((action) => button(action, false)).join(' ')}</p>
</td></tr></table>`;

const button = ({ words, address }: Link, strong: boolean): string =>
  `<a href="${safe(address)}" style="display:inline-block;padding:${strong ? '10px 18px' : '6px 9px'};border:1px solid ${ACCENT};border-radius:6px;font-size:${strong ? 15 : 13}px;line-height:20px;text-decoration:none;${
    strong ? `background:${ACCENT};color:#ffffff` : `background:#ffffff;color:${ACCENT}`
  }">${safe(words)}</a>`;

const footer = ({ linksNote, choices, choicesLink }: LetterModel): string =>
  `<tr><td style="padding:16px 16px 24px;border-top:1px solid ${RULE};font-size:13px;line-height:19px;color:${FAINT}">
<p style="margin:0 0 8px">${safe(linksNote)}</p>
<p style="margin:0">${safe(choices)} <a href="${safe(choicesLink.address)}" style="color:${ACCENT}">${safe(choicesLink.words)}</a></p>
</td></tr>`;
