import { deepFreeze } from '../core/freeze'
import { labelCiKetalarUk } from './catalog/labels/ketalar-uk'
import { labelCiKetamineCh } from './catalog/labels/ketamine-ch'
import { labelCiKetamineUs } from './catalog/labels/ketamine-us'
import { labelCiKetanestNo } from './catalog/labels/ketanest-no'
import { labelCiSpravatoEu } from './catalog/labels/spravato-eu'
import { labelCiSpravatoUs } from './catalog/labels/spravato-us'
import type { LabelContraindications } from './model'

/** Ids of the lists of contraindications of labels. */
export const LABEL_LIST_IDS = /* @__PURE__ */ deepFreeze([
  'label-ci-spravato-us',
  'label-ci-spravato-eu',
  'label-ci-ketamine-us',
  'label-ci-ketalar-uk',
  'label-ci-ketamine-ch',
  'label-ci-ketanest-no',
] as const)

/** Id of a list of contraindications of a label. */
export type LabelListId = (typeof LABEL_LIST_IDS)[number]

/** What labels list as contraindications, by id. */
export const labelContraindications: Readonly<Record<LabelListId, LabelContraindications>> = /* @__PURE__ */ deepFreeze({
  'label-ci-spravato-us': labelCiSpravatoUs,
  'label-ci-spravato-eu': labelCiSpravatoEu,
  'label-ci-ketamine-us': labelCiKetamineUs,
  'label-ci-ketalar-uk': labelCiKetalarUk,
  'label-ci-ketamine-ch': labelCiKetamineCh,
  'label-ci-ketanest-no': labelCiKetanestNo,
})
