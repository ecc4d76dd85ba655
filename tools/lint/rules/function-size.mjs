// The core rule max-lines-per-function, except that a describe block is a chapter and not a function.
import { builtinRules } from 'eslint/use-at-your-own-risk';

const core = builtinRules.get('max-lines-per-function');
const isChapter = (node) => {
  const call = node.parent;
  if (call?.type !== 'CallExpression') return false;
  const callee = call.callee.type === 'CallExpression' ? call.callee.callee : call.callee;
  return (callee.object?.object?.name ?? callee.object?.name ?? callee.name) === 'describe';
};

export const functionSize = {
  meta: core.meta,
  create: (context) =>
    core.create(
      Object.create(context, {
        report: { value: (found) => isChapter(found.node) || context.report(found) },
      }),
    ),
};
