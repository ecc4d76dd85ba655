import { Text } from '@mantine/core';
import type { Problem } from '#/lib/problems';
import { useItemReasons } from './use-item-reasons';

/** The rule that refused, in its own words. */
export function ItemRuleText({ problem }: { readonly problem: Problem | null }) {
  const reasonsOf = useItemReasons();
  const rule = problem?.params?.['rule'];
  if (problem === null || rule === undefined) return null;
  return <Text fz="sm">{reasonsOf([{ code: problem.code, params: { rule } }])}</Text>;
}
