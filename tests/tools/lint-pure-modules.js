/**
 * Everything a module does when it is loaded must be droppable, or an import costs more than it needs. A bundler drops a call or
 * a `new` only when it is marked pure, and it never drops a property read or a spread that runs at module level.
 */
export const pureModules = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unmarked: 'Work at module level: mark it /* @__PURE__ */, or bundlers keep it in every app.',
      read: 'A property read at module level cannot be dropped by bundlers: write the value, or put it into a function.',
      spread:
        'A spread at module level cannot be dropped by bundlers: write the value, or wrap the whole into /* @__PURE__ */ (() => …)().',
    },
  },
  create(context) {
    const { sourceCode } = context
    let depth = 0
    const enter = () => {
      depth++
    }
    const leave = () => {
      depth--
    }
    const check = (node) => {
      if (depth > 0) return
      const marked = sourceCode.getCommentsBefore(node).some((comment) => /^\s*[@#]__PURE__\s*$/.test(comment.value))
      if (!marked) context.report({ node, messageId: 'unmarked' })
    }
    return {
      ':function': enter,
      ':function:exit': leave,
      'PropertyDefinition[static=false] > *.value': enter,
      'PropertyDefinition[static=false] > *.value:exit': leave,
      CallExpression: check,
      NewExpression: check,
      TaggedTemplateExpression: check,
      MemberExpression(node) {
        if (depth === 0 && node.parent.callee !== node) context.report({ node, messageId: 'read' })
      },
      SpreadElement(node) {
        if (depth === 0) context.report({ node, messageId: 'spread' })
      },
    }
  },
}
