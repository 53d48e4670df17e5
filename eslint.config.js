import js from '@eslint/js'
import jsdoc from 'eslint-plugin-jsdoc'
import tsdoc from 'eslint-plugin-tsdoc'
import tseslint from 'typescript-eslint'
import { pureModules } from './tests/tools/eslint-pure-modules.js'

// Law 1 of the design: no clock, no randomness, no environment, no host formatting. Time comes in as an argument.
const impure = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock: time is an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'No clock: time is an argument.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'No clock: time is an argument.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'No randomness.' },
  {
    selector: "NewExpression[callee.object.name='Intl'][callee.property.name!='DateTimeFormat']",
    message: 'No host formatting: the same text on every host.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString|UpperCase|LowerCase)$/]',
    message: 'No host formatting: the same text on every host.',
  },
  { selector: "CallExpression[callee.property.name='localeCompare']", message: 'No host collation: the same order on every host.' },
  { selector: "BinaryExpression[operator='instanceof']", message: 'Two builds may be loaded at once: compare by name and code.' },
  { selector: ':function[async=true], AwaitExpression', message: 'No I/O: an answer is given at once.' },
  { selector: 'TSEnumDeclaration', message: 'A union of words, not an enum.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  {
    selector: "ImportDeclaration[source.value='zod'] ImportSpecifier",
    message: "import * as z from 'zod': the named import defeats tree shaking.",
  },
  {
    selector: 'Program > VariableDeclaration[kind!="const"], Program > ExportNamedDeclaration > VariableDeclaration[kind!="const"]',
    message: 'No module state.',
  },
]

const exportedFunctions = ['ExportNamedDeclaration > FunctionDeclaration']

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'docs/site/', '.tmp/', 'tests/package/projects/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts'],
    ignores: ['src/*/catalog/**'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // There are no enums to compare, see above, and the look for them takes a third of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Nor are there promises (nothing is async, see above), nor classes to mix up (one is exported): these three take another third.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      // Aliases of string say what the text is: `PartialDate | Instant`.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
    },
  },
  { files: ['src/*/catalog/**/*.ts', 'tests/**/*.ts', 'docs/**/*.ts', '*.ts'], extends: [tseslint.configs.strict] },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="glob"][typeArguments]',
          message: 'With a type argument Vitest keeps the list of files from run to run: say "as" behind the call.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc, tsdoc, house: { rules: { 'pure-modules': pureModules } } },
    // What only the package itself calls is marked @internal: a summary is enough there.
    settings: { jsdoc: { mode: 'typescript', ignoreInternal: true } },
    rules: {
      'no-restricted-syntax': ['error', ...impure],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'setTimeout',
        'setInterval',
        'fetch',
        'localStorage',
        'console',
        'window',
        'performance',
      ],
      'no-restricted-imports': ['error', { paths: ['date-fns', 'zod/v3', 'zod/mini'], patterns: ['node:*', 'fs', 'path', 'crypto'] }],
      'house/pure-modules': 'error',
      'tsdoc/syntax': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'TSInterfaceDeclaration > TSInterfaceBody > TSPropertySignature',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
          checkConstructors: false,
        },
      ],
      'jsdoc/require-description': [
        'error',
        { contexts: [...exportedFunctions, 'ClassDeclaration', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'] },
      ],
      'jsdoc/require-param': ['error', { contexts: exportedFunctions }],
      'jsdoc/require-param-description': 'error',
      'jsdoc/check-param-names': 'error',
      'jsdoc/require-returns': ['error', { contexts: exportedFunctions }],
      'jsdoc/require-returns-description': 'error',
      'jsdoc/no-types': 'error',
    },
  },
  {
    // Machinery that only the package itself calls: a summary is enough there. What consumers see is checked above and by TypeDoc.
    files: [
      'src/*/catalog/**/*.ts',
      'src/core/{check,digest,nearest,parse}.ts',
      'src/core/condition/{compile,leaf,list,membership,node,program,time,tri,words}.ts',
      'src/screening/{bind-rules,check-input,effect,missing,regimen,rule-set,vocabulary}.ts',
      'src/care-plan/{candidates,costs,home-care,join-answers,notices,standing}.ts',
      'src/indications/{applies,check-question}.ts',
      'src/at-home/{answer-registry,bars,check-*,checklist-*,condition-shape,country-numbers,fill-*,judge-item,read-*,request-registry,settle-item,supervision-registry,triage-*,required-supervision}.ts',
    ],
    rules: { 'jsdoc/require-jsdoc': 'off', 'jsdoc/require-param': 'off', 'jsdoc/require-returns': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'docs/**/*.ts', '*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: { globals: { module: 'readonly', process: 'readonly', console: 'readonly' } },
  },
)
