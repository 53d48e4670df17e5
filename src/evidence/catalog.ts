import { byId, onDemand } from '../core/by-id'
import { lazily } from '../core/lazily'
import { cohortsCitations } from './catalog/cohorts'
import { commercialCitations } from './catalog/commercial'
import { guidelinesCitations } from './catalog/guidelines'
import { instrumentsCitations } from './catalog/instruments'
import { labelsCitations } from './catalog/labels'
import { namedOnlyCitations } from './catalog/named-only'
import { newsCitations } from './catalog/news'
import { numberChecksCitations } from './catalog/number-checks'
import { organizationsCitations } from './catalog/organizations'
import { pricesAndPayersCitations } from './catalog/prices-and-payers'
import { referenceDataCitations } from './catalog/reference-data'
import { regulationCitations } from './catalog/regulation'
import { reviewsCitations } from './catalog/reviews'
import { trialsALCitations } from './catalog/trials-a-l'
import { trialsMZCitations } from './catalog/trials-m-z'
import { CITATION_IDS } from './catalog/ids'
import type { Citation } from './model'

export { CITATION_IDS }

/** Key of a document in the bibliography. */
export type CitationId = Extract<(typeof CITATION_IDS)[number], string>

/** The bibliography: every document that a fact of this library rests on, by key. */
export const citations: Readonly<Record<CitationId, Citation>> = /* @__PURE__ */ onDemand(CITATION_IDS, (id) => made()[id])

const made = /* @__PURE__ */ lazily(() =>
  byId<CitationId, Citation>(
    cohortsCitations(),
    commercialCitations(),
    guidelinesCitations(),
    instrumentsCitations(),
    labelsCitations(),
    namedOnlyCitations(),
    newsCitations(),
    numberChecksCitations(),
    organizationsCitations(),
    pricesAndPayersCitations(),
    referenceDataCitations(),
    regulationCitations(),
    reviewsCitations(),
    trialsALCitations(),
    trialsMZCitations(),
  ),
)
