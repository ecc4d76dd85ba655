// Refuses words a user would see that stand in the code instead of a message catalogue.
const VISIBLE = new Set(
  `alt aria-description aria-label aria-placeholder aria-roledescription aria-valuetext
   cancelLabel confirmLabel description error label legend message nothingFoundMessage placeholder
   title tooltip`.split(/\s+/),
);
const SPEAKING_CALLS = /^(notifications|modals)$/;
const WORDS = /\p{L}{2,}/u;

const nameOf = (key) => key?.name ?? key?.value;

/** Where an expression's value can come from. */
const BRANCHES = {
  JSXExpressionContainer: ['expression'],
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
  BinaryExpression: ['left', 'right'],
};

const templateText = (node) => node.quasis.map((part) => part.value.raw).join(' ');

/** Every literal that `node` can evaluate to, as [node, text]. A comparison gives no text. */
function texts(node) {
  if (!node || (node.type === 'BinaryExpression' && node.operator !== '+')) return [];
  if (node.type === 'Literal' && typeof node.value === 'string') return [[node, node.value]];
  if (node.type === 'TemplateLiteral') return [[node, templateText(node)]];
  return (BRANCHES[node.type] ?? []).flatMap((branch) => texts(node[branch]));
}

export const noTextOutsideCatalogue = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'Words a user sees come from a message catalogue: "{{text}}".' },
  },
  create(context) {
    const check = (holder) => {
      for (const [node, text] of texts(holder))
        if (WORDS.test(text)) context.report({ node, messageId: 'text', data: { text } });
    };
    const speaks = (node) =>
      context.sourceCode
        .getAncestors(node)
        .some(
          (parent) =>
            parent.type === 'JSXAttribute' ||
            (parent.type === 'CallExpression' &&
              SPEAKING_CALLS.test(parent.callee.object?.name ?? '')),
        );
    return {
      JSXText(node) {
        if (WORDS.test(node.value))
          context.report({ node, messageId: 'text', data: { text: node.value.trim() } });
      },
      'JSXElement > JSXExpressionContainer': check,
      'JSXFragment > JSXExpressionContainer': check,
      JSXAttribute(node) {
        if (VISIBLE.has(nameOf(node.name))) check(node.value);
      },
      Property(node) {
        if (VISIBLE.has(nameOf(node.key)) && speaks(node)) check(node.value);
      },
    };
  },
};
