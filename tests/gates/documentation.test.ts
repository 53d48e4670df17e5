import ts from 'typescript'
import { expect, it } from 'vitest'
import { readApi } from '../tools/api'
import { root } from '../tools/project'

// The linter looks at files, and TypeDoc at kinds. This looks at what a consumer sees, wherever it was written.
const { checker, exports } = readApi()
const visible = exports.filter(({ isInternal }) => !isInternal)

it('every exported function says what it takes and gives, and shows it in an example', () => {
  const silent = visible.flatMap(({ entry, name, symbol }) => {
    const declaration = symbol.valueDeclaration
    if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) return []
    const tags = symbol.getJsDocTags(checker)
    const described = tags.filter((tag) => tag.name === 'param').map((tag) => ts.displayPartsToString(tag.text).split(' ')[0])
    const lacks = [
      ...(symbol.getDocumentationComment(checker).length === 0 ? ['a summary'] : []),
      ...['returns', 'example'].filter((wanted) => !tags.some((tag) => tag.name === wanted)),
      ...declaration.parameters.map((parameter) => parameter.name.getText()).filter((parameter) => !described.includes(parameter)),
    ]
    return lacks.map((lack) => `${entry}/${name}: ${lack}`)
  })
  expect(silent).toEqual([])
})

it('every field of every exported model has a description', () => {
  const silent = visible.flatMap(({ entry, name, symbol }) =>
    (symbol.declarations ?? []).filter(ts.isInterfaceDeclaration).flatMap((model) =>
      model.members
        .filter((member) => member.getSourceFile().fileName.startsWith(root))
        .map((member) => (member.name === undefined ? undefined : checker.getSymbolAtLocation(member.name)))
        .filter((field) => field !== undefined && field.getDocumentationComment(checker).length === 0)
        .map((field) => `${entry}/${name}.${field?.name}`),
    ),
  )
  expect(silent).toEqual([])
})
