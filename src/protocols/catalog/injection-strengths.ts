import type { Drug } from '../../core/words'
import type { SourceRef } from '../../core/source'
import { deepFreeze } from '../../core/freeze'

/** Strengths at which injections are sold, mg of base in each mL. No injection of arketamine is. */
export const injectionStrengths: Readonly<Record<Drug, { readonly mgPerMl: readonly number[]; readonly sources: readonly SourceRef[] }>> =
  /* @__PURE__ */ deepFreeze({
    ketamine: { mgPerMl: [10, 50, 100], sources: [{ citation: 'ketalar-label-us', checked: 'read' }] },
    esketamine: {
      mgPerMl: [5, 25],
      sources: [
        { citation: 'wang-2024', checked: 'recalled' },
        { citation: 'ketanest-spc', locator: 'section 2', checked: 'read' },
      ],
    },
    arketamine: { mgPerMl: [], sources: [] },
  })
