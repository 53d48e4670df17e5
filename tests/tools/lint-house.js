import { pureModules } from './lint-pure-modules.js'

// Functions are pure: no clock, no randomness, no environment, no host formatting. Time comes in as an argument.
const impure = {
  "NewExpression[callee.name='Date'][arguments.length=0]": 'No clock: time is an argument.',
  "CallExpression[callee.name='Date']": 'No clock: time is an argument.',
  "MemberExpression[object.name='Date'][property.name='now']": 'No clock: time is an argument.',
  "MemberExpression[object.name='Math'][property.name='random']": 'No randomness.',
  "NewExpression[callee.object.name='Intl'][callee.property.name!='DateTimeFormat']": 'No host formatting: the same text on every host.',
  'CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString|UpperCase|LowerCase)$/]':
    'No host formatting: the same text on every host.',
  "CallExpression[callee.property.name='localeCompare']": 'No host collation: the same order on every host.',
  "BinaryExpression[operator='instanceof']": 'Two builds may be loaded at once: compare by name and code.',
  ':function[async=true], AwaitExpression': 'No I/O: an answer is given at once.',
  TSEnumDeclaration: 'A union of words, not an enum.',
  ExportDefaultDeclaration: 'Named exports only.',
  "ImportDeclaration[source.value='zod'] ImportSpecifier": "import * as z from 'zod': the named import defeats tree shaking.",
  'Program > VariableDeclaration[kind!="const"], Program > ExportNamedDeclaration > VariableDeclaration[kind!="const"]': 'No module state.',
}

const listedByGlob = {
  'CallExpression[callee.property.name="glob"][typeArguments]':
    'With a type argument Vitest keeps the list of files from run to run: say "as" behind the call.',
}

/** A rule that refuses each piece of syntax named by a selector, with the message beside it. */
const refuse = (syntax) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) =>
    Object.fromEntries(Object.entries(syntax).map(([selector, message]) => [selector, (node) => context.report({ node, message })])),
})

export default {
  meta: { name: 'house' },
  rules: { 'pure-modules': pureModules, 'pure-functions': refuse(impure), 'untyped-glob': refuse(listedByGlob) },
}
