import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { compilerOptions } from './compiler-options'
import { filesUnder, read, root } from './project'

/** A `ts` fence of the README, a guide or a TSDoc comment. */
export interface Example {
  /** `file:line` of the fence. */
  readonly where: string
  /** What follows `ts` on the fence line: empty, or `no-run` with the reason. */
  readonly info: string
  readonly code: string
}

/** A checked line of an example. */
export interface Check {
  readonly line: number
  readonly kind: 'gives' | 'throws'
  readonly expression: string
  /** The value, as an expression, or the name of the error. */
  readonly expected: string
}

/** An example taken apart: imports, and statements with what is to be checked. */
export interface ParsedExample {
  readonly imports: readonly { readonly from: string; readonly names: string; readonly namespace: boolean }[]
  /** Statements in order; a checked one has a `check`. */
  readonly statements: readonly { readonly text: string; readonly check?: Check }[]
  /** What keeps the example from being a check. */
  readonly problems: readonly string[]
}

/** Pages whose fences run. */
function pages(): readonly string[] {
  return ['README.md', 'docs/architecture.md', ...filesUnder('docs/guides', '.md')].filter((path) => existsSync(join(root, path)))
}

/** Every `ts` fence of the documentation and of the source comments. */
export function collectExamples(): readonly Example[] {
  return [
    ...pages().flatMap((path) => fencesOf(path, read(path), 1)),
    ...filesUnder('src', '.ts').flatMap((path) => {
      const text = read(path)
      return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) =>
        fencesOf(path, comment[0].replaceAll(/^[ \t]*\* ?/gm, ''), text.slice(0, comment.index).split('\n').length),
      )
    }),
  ]
}

function fencesOf(path: string, text: string, firstLine: number): readonly Example[] {
  return [...text.matchAll(/^```(?:ts|typescript)\b(.*)\n([\s\S]*?)^```/gm)].map((fence) => ({
    where: `${path}:${firstLine + text.slice(0, fence.index).split('\n').length - 1}`,
    info: (fence[1] ?? '').trim(),
    code: fence[2] ?? '',
  }))
}

/**
 * Takes an example apart. A checked line reads `expression // → value` or `expression // throws InvalidInputError`;
 * `const name = expression // → value` checks what was named.
 */
export function parseExample(code: string): ParsedExample {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const imports: ParsedExample['imports'][number][] = []
  const statements: { text: string; check?: Check }[] = []
  const problems: string[] = []
  let marks = 0
  for (const statement of file.statements) {
    const line = file.getLineAndCharacterOfPosition(statement.end).line + 1
    if (ts.isImportDeclaration(statement)) {
      imports.push(...importedBy(statement))
      continue
    }
    const text = statement.getText()
    const rest = code.slice(statement.end).split('\n', 1)[0] ?? ''
    const mark = /^;?\s*\/\/\s*(→|throws\b)\s*(.*?)\s*$/.exec(rest)
    if (mark === null) {
      statements.push({ text })
      continue
    }
    marks++
    const kind = mark[1] === '→' ? 'gives' : 'throws'
    const expected = mark[2] ?? ''
    const expression = checkedExpression(statement)
    if (expression === undefined) problems.push(`line ${line}: only an expression or one const can be checked`)
    else if (!(kind === 'gives' ? isExpression(expected) : /^\w+$/.test(expected)))
      problems.push(`line ${line}: "${expected}" is not a value that can be compared`)
    else if (ts.isExpressionStatement(statement)) statements.push({ text: '', check: { line, kind, expression, expected } })
    else statements.push({ text, check: { line, kind, expression, expected } })
  }
  const written = [...code.matchAll(/\/\/\s*(→|throws\b)/g)].length
  if (written > marks) problems.push('a "// →" or "// throws" does not stand on the last line of its statement')
  if (statements.every((statement) => statement.check === undefined)) problems.push('the example checks nothing')
  return { imports, statements, problems }
}

function importedBy({ importClause, moduleSpecifier }: ts.ImportDeclaration): ParsedExample['imports'] {
  const bindings = importClause?.namedBindings
  if (bindings === undefined || importClause?.isTypeOnly === true) return []
  const from = (moduleSpecifier as ts.StringLiteral).text
  if (ts.isNamespaceImport(bindings)) return [{ from, names: bindings.name.text, namespace: true }]
  const names = bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ propertyName, name }) => (propertyName === undefined ? name.text : `${propertyName.getText()}: ${name.text}`))
  return [{ from, names: names.join(', '), namespace: false }]
}

function checkedExpression(statement: ts.Statement): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText()
  if (!ts.isVariableStatement(statement)) return undefined
  const [declaration, another] = statement.declarationList.declarations
  return declaration !== undefined && another === undefined && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined
}

function isExpression(text: string): boolean {
  const parsed = ts.transpileModule(`(${text})`, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022 } })
  return text !== '' && (parsed.diagnostics ?? []).length === 0
}

/** JavaScript of an example: the imports are read from `modules`, checked lines call `gives` and `throws`. */
export function compileExample(example: ParsedExample): string {
  const lines = [
    ...example.imports.map(
      ({ from, names, namespace }) => `const ${namespace ? names : `{ ${names} }`} = modules[${JSON.stringify(from)}]`,
    ),
    ...example.statements.map(({ text, check }) => {
      if (check === undefined) return text
      const expected = check.kind === 'gives' ? `(${check.expected})` : JSON.stringify(check.expected)
      return `${text}\n;await ${check.kind}(${check.line}, async () => (${check.expression}), ${expected})`
    }),
  ]
  const { outputText } = ts.transpileModule(lines.join('\n'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: false },
  })
  return outputText
}

/** Type errors of examples, checked together against the sources. What must be refused at run time may also be refused by the types. */
export function typeErrors(examples: readonly Example[]): readonly string[] {
  const files = new Map(
    examples.map((example, index) => [
      join(root, `.examples/${index}.ts`),
      { example, text: `${example.code.replaceAll(/^(.*\/\/\s*throws\b.*)$/gm, '// @ts-ignore\n$1')}\nexport {}\n` },
    ]),
  )
  const options = compilerOptions({ noUnusedLocals: false, lib: ['ES2023', 'DOM'] })
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path)?.text ?? readFile(path)
  host.getSourceFile = (path, version, ...rest) => {
    const virtual = files.get(path)
    return virtual === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, virtual.text, version, true)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files].flatMap(([path, { example }]) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map((diagnostic) => `${example.where}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`),
  )
}
