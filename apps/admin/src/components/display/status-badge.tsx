import { Badge } from '@mantine/core';

/** How much a status asks for attention. The word says the same, so that colour is never alone. */
export type Tone = 'neutral' | 'active' | 'good' | 'attention' | 'urgent';

const COLOURS = {
  neutral: 'gray',
  active: 'petrol',
  good: 'green',
  attention: 'orange',
  urgent: 'red',
} as const satisfies Record<Tone, string>;

interface StatusBadgeProps {
  readonly tone: Tone;
  readonly children: string;
}

export function StatusBadge({ tone, children }: StatusBadgeProps) {
  return <Badge color={COLOURS[tone]}>{children}</Badge>;
}
