// The house has one direction: core <- evidence <- terminology <- the domains <- care-plan <- interop. See docs/architecture.md.
const layers = ['core', 'evidence', 'terminology', 'DOMAINS', 'care-plan', 'interop']
const domains = ['indications', 'screening', 'protocols', 'outcomes', 'access', 'at-home', 'disclaimers']
const folders = (layer) => (layer === 'DOMAINS' ? domains : [layer])
const path = (names) => `^src/(${names.join('|')})/`

const upward = layers.slice(0, -1).map((layer, index) => ({
  name: `layers-${layer.toLowerCase()}-imports-nothing-above`,
  comment: 'Imports run one way. Move what two rooms share down to core.',
  severity: 'error',
  from: { path: path(folders(layer)) },
  to: { path: path(layers.slice(index + 1).flatMap(folders)) },
}))

// A domain may name another one's records by id type only.
const idTypes = { protocols: ['indications'], 'at-home': ['protocols'], access: ['protocols'] }
const sisters = domains.flatMap((domain) => {
  const named = idTypes[domain] ?? []
  const strangers = domains.filter((other) => other !== domain && !named.includes(other))
  const comment = 'A domain does not import a sister domain. Move what they share down to core, or join them in care-plan.'
  return [
    { name: `sisters-${domain}`, comment, severity: 'error', from: { path: path([domain]) }, to: { path: path(strangers) } },
    ...(named.length === 0
      ? []
      : [
          {
            name: `sisters-${domain}-types-only`,
            comment,
            severity: 'error',
            from: { path: path([domain]) },
            to: { path: path(named), dependencyTypesNot: ['type-only'] },
          },
        ]),
  ]
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    ...upward,
    ...sisters,
    {
      name: 'the-face-is-for-consumers',
      comment: 'Inside, import the module that holds the thing, never an index: an index pulls in its whole room.',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/(index|[^/]+/index)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'knowledge-is-data',
      comment: 'A record holds facts and imports types, other records, deepFreeze and lazily, nothing that computes.',
      severity: 'error',
      from: { path: '^src/[^/]+/catalog/' },
      to: { pathNot: '(^src/core/(freeze|lazily)\\.ts$|/catalog/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'validator-behind-its-own-module',
      comment: 'Only schema and parse modules load the validator, so that an entry without documents costs nothing of it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '(schema|schemas|parse)[^/]*\\.ts$|/schema/' },
      to: { path: 'node_modules/zod', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-stands-alone',
      comment: 'No Node built-ins, no tests or docs, nothing that is not a dependency of the package.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|docs)/' },
    },
    { name: 'no-built-ins', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
    { name: 'no-development-packages', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      comment: 'A module nobody reaches is either dead or forgotten in a catalog.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
