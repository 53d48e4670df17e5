import type { Module } from './modules'
import { compileExample } from './examples'
import type { ParsedExample } from './examples'

/** What an example hands its checked lines to. */
export interface ExampleChecks {
  /** Is given the line, the expression and the value that it should have. */
  readonly gives: (line: number, run: () => Promise<unknown>, expected: unknown) => Promise<void>
  /** Is given the line, the expression and the name of the error that it should throw. */
  readonly throws: (line: number, run: () => Promise<unknown>, name: string) => Promise<void>
}

type Body = (modules: Readonly<Record<string, Module>>, gives: unknown, throws: unknown) => Promise<void>
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => Body

/** Runs an example, with its imports read from `load`. */
export async function runExample(
  example: ParsedExample,
  load: (specifier: string) => Promise<Module>,
  { gives, throws }: ExampleChecks,
): Promise<void> {
  const modules = Object.fromEntries(await Promise.all(example.imports.map(async ({ from }) => [from, await load(from)] as const)))
  await new AsyncFunction('modules', 'gives', 'throws', compileExample(example))(modules, gives, throws)
}
