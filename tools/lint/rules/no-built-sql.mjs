// Refuses SQL put together from values, and settings that would outlive their transaction.
// Data definition takes no parameters, and no request may run it: only statements on data count here.
const STATEMENT = /^\s*(select|insert\s+into|update|delete\s+from|with|merge|call)\s/i;
const SESSION_SETTING =
  /^\s*set\s+(session\b|role\b|\w+(\.\w+)?\s*(=|to)\s)|set_config\s*\([^()]*,\s*false\s*\)|^\s*reset\s+(role|all)\b/i;
const CONSTANT = /^[A-Z][A-Z0-9_]*$/;
const FRAGMENT = /Sql$|^(sql|cappedCount|orderBy|escapeIdentifier|escapeLiteral)$/;

const KINDS = {
  Literal: () => true,
  Identifier: (node) => CONSTANT.test(node.name) || FRAGMENT.test(node.name),
  MemberExpression: (node) => isFixed(node.object) || (!node.computed && isFixed(node.property)),
  CallExpression: (node) => isFixed(node.callee),
  ConditionalExpression: (node) => isFixed(node.consequent) && isFixed(node.alternate),
  TemplateLiteral: (node) => node.expressions.every(isFixed),
  TSAsExpression: (node) => isFixed(node.expression),
  TSNonNullExpression: (node) => isFixed(node.expression),
};

/** A constant, a member of one, or a fragment that its name declares to hold no input (`filterSql`). */
const isFixed = (node) => KINDS[node.type]?.(node) ?? false;

const leftmost = (node) => (node.type === 'BinaryExpression' ? leftmost(node.left) : node);
const textOf = (node) =>
  node.type === 'TemplateLiteral' ? node.quasis[0].value.raw : String(node.value ?? '');

export const noBuiltSql = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      built:
        'Values go to SQL as parameters. A fragment of fixed text is a CONSTANT or named ...Sql.',
      session: 'Settings are local to a transaction: set local, or set_config(..., true).',
    },
  },
  create(context) {
    const refuseSession = (node, text) => {
      if (SESSION_SETTING.test(text)) context.report({ node, messageId: 'session' });
    };
    return {
      TemplateLiteral(node) {
        refuseSession(node, node.quasis.map((part) => part.value.raw).join('x'));
        if (!STATEMENT.test(textOf(node))) return;
        for (const part of node.expressions)
          if (!isFixed(part)) context.report({ node: part, messageId: 'built' });
      },
      Literal(node) {
        if (typeof node.value === 'string') refuseSession(node, node.value);
      },
      BinaryExpression(node) {
        if (node.operator === '+' && STATEMENT.test(textOf(leftmost(node))) && !isFixed(node.right))
          if (!['Literal', 'TemplateLiteral'].includes(node.right.type))
            context.report({ node, messageId: 'built' });
      },
    };
  },
};
