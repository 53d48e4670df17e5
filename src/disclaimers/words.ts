import type { Audience, ConsentKind, Presentation, Register, Surface, Token, Topic } from './model'
import { deepFreeze } from '../core/freeze'

/** All values of {@link Surface}, one per row of the context matrix. */
export const SURFACES: readonly Surface[] = /* @__PURE__ */ deepFreeze([
  'website',
  'blog',
  'testimonial',
  'video',
  'social-post',
  'paid-ad',
  'app-screen',
  'intake-form',
  'consent-form',
  'email',
  'checklist',
  'cost-estimate',
  'protocol-view',
  'trial-recruitment',
  'retreat',
])

/** All values of {@link Audience}. */
export const AUDIENCES: readonly Audience[] = /* @__PURE__ */ deepFreeze(['patient', 'clinician', 'payer'])

/** All values of {@link Register}. */
export const REGISTERS: readonly Register[] = /* @__PURE__ */ deepFreeze(['standard', 'plain'])

/** All values of {@link Topic}. */
export const TOPICS: readonly Topic[] = /* @__PURE__ */ deepFreeze([
  'ketamine',
  'off-label',
  'esketamine',
  'compounded',
  'at-home',
  'telehealth',
  'benefit-claim',
  'evidence',
  'forecast',
  'sponsored',
  'endorser-paid',
  'named-case',
  'links',
  'price',
  'self-pay',
  'coverage',
  'ai-text',
  'score',
  'decision-support',
  'clinical-content',
  'psychotherapy',
  'group',
  'pregnancy-possible',
  'travel',
  'trademark',
  'translated',
])

/** Presentations that stand on the surface itself. The others stand one step away. */
export const ON_SURFACE: readonly Presentation[] = /* @__PURE__ */ deepFreeze(['full', 'short', 'spoken'])

/** All values of {@link Token}. */
export const TOKEN_IDS: readonly Token[] = /* @__PURE__ */ deepFreeze([
  'org',
  'emergency',
  'crisis',
  'phone',
  'contactUrl',
  'termsUrl',
  'privacyUrl',
  'trialUrl',
  'asOf',
  'hours',
  'typicalResult',
  'person',
  'benefit',
  'interests',
  'sponsor',
  'didOrDidNot',
  'reviewed',
])

/** All values of {@link ConsentKind}. */
export const CONSENT_KINDS: readonly ConsentKind[] = /* @__PURE__ */ deepFreeze([
  'off-label-ketamine',
  'at-home',
  'spravato',
  'telehealth',
  'group',
  'recording',
])
