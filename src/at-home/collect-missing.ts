import type { Missing } from '../core/answer'
import type { OpenInput } from '../core/condition/model'

/**
 * What is missing over several rules: each input once, where it was first met, with the codes of all that wait for it.
 *
 * @internal
 */
export function collectMissing(rules: readonly { readonly code: string; readonly open: readonly OpenInput[] }[]): readonly Missing[] {
  const missing = new Map<string, Missing>()
  for (const { code, open } of rules) {
    for (const { path, question, because } of open) {
      const known = missing.get(path)
      if (known === undefined) missing.set(path, { path, question, because, decides: [code] })
      else if (!known.decides.includes(code)) missing.set(path, { ...known, decides: [...known.decides, code] })
    }
  }
  return [...missing.values()]
}
