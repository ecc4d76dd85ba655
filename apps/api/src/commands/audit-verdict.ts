const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

interface Checked {
  readonly sealed: number;
  readonly anchors: number;
}

/** What the terminal says of a chain that has links. */
export const wholeTrail = ({ sealed, anchors }: Checked): string =>
  `The audit trail is whole: ${counted(sealed, 'link')}, ${counted(anchors, 'anchor')} checked.`;

export const brokenTrail = (faults: number, { sealed }: Pick<Checked, 'sealed'>): string =>
  `The audit trail is NOT whole: ${counted(faults, 'fault')} in ${counted(sealed, 'link')}. See docs/runbook.md, "Audit".`;
