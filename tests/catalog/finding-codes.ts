import ts from 'typescript'
import { filesUnder, read } from '../tools/project'

const DOMAINS = [
  'access',
  'at-home',
  'care-plan',
  'disclaimers',
  'evidence',
  'indications',
  'outcomes',
  'protocols',
  'screening',
  'terminology',
]
/** A code of the library, written out. */
export const CODE = new RegExp(`^(?:${DOMAINS.join('|')})/[a-z0-9-]+$`)
const BEGINNING = new RegExp(`^(?:${DOMAINS.join('|')})/`)
const CONSUMER = "'custom'"

/** Codes as the source text makes them. */
export interface CodesInSource {
  /** Codes that stand in the text, whole or put together from words that do. */
  readonly written: readonly string[]
  /** Templates whose rest comes from somewhere else, such as the id of a record: the file and the template, `$` left out. */
  readonly open: readonly string[]
}

/** Finds the codes that the functions of the library write. A parameter stands for every word with which its function is called. */
export function codesInSource(): CodesInSource {
  const files = filesUnder('src', '.ts').map((path) => ({ path, text: read(path) }))
  const written = new Set<string>()
  const open = new Set<string>()
  const parsed = new Map<string, readonly ts.Node[]>()
  const nodesIn = ({ path, text }: (typeof files)[number]): readonly ts.Node[] => {
    const nodes = parsed.get(path) ?? nodesOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
    parsed.set(path, nodes)
    return nodes
  }
  const callsOf = (name: string, near: string): readonly ts.CallExpression[] =>
    files
      .filter(({ path, text }) => path.startsWith(near) && text.includes(`${name}(`))
      .flatMap(nodesIn)
      .filter(ts.isCallExpression)
      .filter(({ expression }) => ts.isIdentifier(expression) && expression.text === name)

  /** The words that an expression can be; `undefined` where one of them is not in the text. */
  const wordsOf = (node: ts.Expression, path: string): readonly (string | undefined)[] => {
    if (ts.isStringLiteralLike(node)) return [node.text]
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap((one) => wordsOf(one, path))
    if (ts.isIdentifier(node)) {
      const parameter = parameterOf(node)
      if (parameter === undefined) return [undefined]
      const near = parameter.isShared ? path.replace(/^(src\/[^/]+\/).*/, '$1') : path
      return callsOf(parameter.of, near).flatMap((call) => {
        const argument = call.arguments[parameter.index]
        return argument === undefined ? [undefined] : wordsOf(argument, call.getSourceFile().fileName)
      })
    }
    if (ts.isPropertyAccessExpression(node) && node.name.text !== 'id') {
      const values = nodesOf(node.getSourceFile()).flatMap((one) => {
        if (ts.isPropertyAssignment(one) && one.name.getText() === node.name.text) return [one.initializer]
        return ts.isShorthandPropertyAssignment(one) && one.name.text === node.name.text ? [one.name] : []
      })
      return values.length === 0 ? [undefined] : values.flatMap((value) => wordsOf(value, path))
    }
    return [undefined]
  }

  for (const file of files.filter(
    ({ text }) => DOMAINS.some((domain) => text.includes(`'${domain}/`) || text.includes(`\`${domain}/`)) || text.includes(CONSUMER),
  )) {
    for (const node of nodesIn(file)) {
      if (ts.isStringLiteral(node) && CODE.test(node.text)) written.add(node.text)
      if (!ts.isTemplateExpression(node)) continue
      const [first, ...others] = node.templateSpans
      if (!BEGINNING.test(node.head.text) && first?.expression.getText().includes(CONSUMER) !== true) continue
      const words = first === undefined || others.length > 0 ? [undefined] : wordsOf(first.expression, file.path)
      for (const word of words) {
        if (word === undefined) open.add(`${file.path} ${node.getText().slice(1, -1).replaceAll('${', '{')}`)
        else written.add(`${node.head.text}${word}${first?.literal.text ?? ''}`)
      }
    }
  }
  return { written: [...written].sort(), open: [...open].sort() }
}

/** The function whose parameter a name is, by its own name. */
function parameterOf(name: ts.Identifier): { readonly of: string; readonly index: number; readonly isShared: boolean } | undefined {
  for (let node: ts.Node = name; !ts.isSourceFile(node); node = node.parent) {
    if (!ts.isFunctionDeclaration(node) && !ts.isArrowFunction(node)) continue
    const index = node.parameters.findIndex((parameter) => parameter.name.getText() === name.text)
    if (index === -1) continue
    if (ts.isFunctionDeclaration(node)) {
      const isShared = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
      return { of: node.name?.text ?? '', index, isShared }
    }
    return ts.isVariableDeclaration(node.parent) ? { of: node.parent.name.getText(), index, isShared: false } : undefined
  }
  return undefined
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = []
  const visit = (one: ts.Node): void => {
    found.push(one)
    ts.forEachChild(one, visit)
  }
  visit(node)
  return found
}
