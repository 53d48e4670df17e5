import ts from 'typescript'
import type { Api } from './api'
import type { Weight } from './facts'

/**
 * What every exported name promises, in the words of the source: fields by name; of a function `(0)` the first argument and `()` the answer;
 * `:` the type of a constant; `=` any other type. A `?` stands before what may be left out.
 */
export type Types = Readonly<Record<string, Members>>
type Members = Readonly<Record<string, string>>

// Ids are added as records are.
const OPEN_UNION = /Id$/

/** Reads what the exported names promise. */
export function readTypes({ checker, exports }: Api): Types {
  const types: Record<string, Members> = {}
  const seen = new Set<ts.Symbol>()
  // The root repeats what the other entries export.
  for (const { entry, name, symbol } of [...exports].sort((a, b) => Number(a.entry === '.') - Number(b.entry === '.'))) {
    if (seen.has(symbol)) continue
    seen.add(symbol)
    const members = membersOf(symbol, checker)
    if (Object.keys(members).length > 0) types[`${entry.slice(2)}/${name}`] = members
  }
  return types
}

function membersOf(symbol: ts.Symbol, checker: ts.TypeChecker): Members {
  const members: Record<string, string> = {}
  const add = (path: string, type: ts.Node | undefined, optional = false): void => {
    if (type === undefined) return
    const parts = ts.isUnionTypeNode(type) ? type.types : [type]
    members[path] = `${optional ? '?' : ''}${parts.map((part) => written(path, part)).join(' | ')}`
  }
  // The fields of an object without a name are compared like any others.
  const written = (path: string, type: ts.Node): string => {
    const source = type.getSourceFile().text
    let [text, from] = ['', type.getStart()]
    const visit = (part: ts.Node): void => {
      if (!ts.isTypeLiteralNode(part)) return ts.forEachChild(part, visit)
      const fields = part.members.filter(ts.isPropertySignature)
      const first = fields
        .slice(0, 1)
        .map((field) => field.name.getText() + (field.type && ts.isLiteralTypeNode(field.type) ? field.type.getText() : ''))
      let object = `{${first.join('')}}`
      while (Object.keys(members).some((each) => each.startsWith(`${path}${object}.`))) object += '+'
      for (const field of fields) add(`${path}${object}.${field.name.getText()}`, field.type, field.questionToken !== undefined)
      text += source.slice(from, part.getStart()) + object
      from = part.end
    }
    visit(type)
    return (text + source.slice(from, type.end))
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+(?=\W)|(?<=\W)\s+/g, '')
      .replace(/,(?=[>)\]])|(?<=[(<])\|/g, '')
  }
  for (const declaration of symbol.declarations ?? []) {
    if (ts.isFunctionDeclaration(declaration)) {
      declaration.parameters.forEach((each, place) => add(`(${place})`, each.type, checker.isOptionalParameter(each)))
      add('()', declaration.type)
    } else if (ts.isVariableDeclaration(declaration)) add(':', declaration.type)
    else if (ts.isTypeAliasDeclaration(declaration)) add('=', declaration.type)
    else
      for (const { name, flags, valueDeclaration } of checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
        const field = valueDeclaration as ts.PropertySignature | undefined
        // What stands in a file of declarations is of the language.
        if (field?.getSourceFile().isDeclarationFile === false) add(name, field.type ?? field, (flags & ts.SymbolFlags.Optional) !== 0)
      }
  }
  return members
}

/** Compares what the names of a release promise with what they promise now. */
export function compareTypes(before: Types, after: Types, note: (weight: Weight, what: string) => void): void {
  const given = reached(before, isGiven, (text) => text.replace(/=>.*/, ''))
  const answered = reached(before, isAnswered, (text) => text.replace(/.*=>/, ''))
  for (const [name, was] of Object.entries(before)) {
    const is = after[name]
    // A name that is gone is told as such.
    if (is === undefined) continue
    for (const member of new Set([...Object.keys(was), ...Object.keys(is)])) {
      // Of an object that is new or gone the type tells in which it stands.
      const object = member.slice(0, member.lastIndexOf('.') + 1)
      if (![was, is].every((members) => Object.keys(members).some((each) => each.startsWith(object)))) continue
      const isArgument = /^\(\d/.test(member)
      const gives = isArgument || (given.has(name) && !member.startsWith('()'))
      const gets = !gives || (answered.has(name) && !isArgument)
      const weight = weightOf(was[member], is[member], gives, gets && !OPEN_UNION.test(name))
      if (weight !== undefined) note(weight, `${name} ${member}: ${was[member] ?? 'new'} → ${is[member] ?? 'gone'}`)
    }
  }
}

/** Weight of a member that changed, for who gives it and who gets it. */
function weightOf(was: string | undefined, is: string | undefined, gives: boolean, gets: boolean): Weight | undefined {
  if (was === is) return undefined
  if (is === undefined) return 'major'
  const [mayLack, mayLackNow] = [was?.startsWith('?') === true, is.startsWith('?')]
  if (was === undefined) return gives && !mayLackNow ? 'major' : 'minor'
  const [old, now] = [was, is].map((text) => text.replace(/^\?/, '').split(' | ')) as [string[], string[]]
  if (!old.every((part) => now.includes(part))) return 'major'
  const isWider = now.length > old.length || (mayLackNow && !mayLack)
  if ((isWider && gets) || (mayLack && !mayLackNow && gives)) return 'major'
  return isWider || (mayLack && !mayLackNow) ? 'minor' : undefined
}

// What a parser or a schema reads is given, though it stands as an answer.
const isRead = (name: string, text: string): boolean => /\/parse[A-Z]/.test(name) || text.includes('ZodType<')
const isGiven = (name: string, member: string, text: string): boolean =>
  /^\(\d/.test(member) || text.includes('=>') || (/^(\(\)|:)/.test(member) && isRead(name, text))
const isAnswered = (name: string, member: string, text: string): boolean =>
  text.includes('=>') || (/^(\(\)|:)/.test(member) && !isRead(name, text))

/** The types that some members name, and those that these name in turn. */
function reached(types: Types, starts: typeof isGiven, side: (text: string) => string): ReadonlySet<string> {
  const names = new Map<string, string[]>()
  for (const name of Object.keys(types)) {
    const own = name.slice(name.lastIndexOf('/') + 1)
    names.set(own, [...(names.get(own) ?? []), name])
  }
  const found = new Set<string>()
  const follow = (text: string): void => {
    for (const name of (side(text).match(/\w+/g) ?? []).flatMap((word) => names.get(word) ?? [])) {
      if (found.has(name)) continue
      found.add(name)
      Object.values(types[name] ?? {}).forEach(follow)
    }
  }
  for (const [name, members] of Object.entries(types))
    for (const [member, text] of Object.entries(members)) if (starts(name, member, text)) follow(text)
  return found
}
