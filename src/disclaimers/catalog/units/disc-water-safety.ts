import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Water. */
export const discWaterSafety: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-water-safety',
  version: 1,
  purpose: 'Water',
  order: 39,
  requiredWhen: 'setting = home or retreat; checklist; app session screen',
  requiredElements: [
    {
      id: 'no-water',
      says: 'no bath, tub, pool or open water on a dose day',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(never|<not>|out of|no) ..10 (bath*|tub|pool|water|swim*)',
          '(avoid|away from|stay out|keep out|stay away|keep away|out of) ..10 (bath*|tub|tubs|pool|pools|water|swim*|lake*|sea|ocean)',
        ],
        es: ['(nunca|no|evite|lejos|alejese) ..16 (tina|tinas|jacuzzi|piscina*|agua*|banera*|alberca*|mar|lago*|banarse|bano)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Never use ketamine in or near a bath, hot tub, pool, or open water, and stay out of water until the next day. Sudden loss of awareness can lead to drowning.',
      plain: 'Never use ketamine in or near a bath, hot tub, or pool. Stay out of water until the next day. You could pass out and drown.',
    },
    es: {
      standard:
        'Nunca use ketamina dentro o cerca de una tina, un jacuzzi, una piscina o aguas abiertas, y no entre al agua hasta el día siguiente. Una pérdida súbita de la conciencia puede causar ahogamiento.',
      plain:
        'Nunca use ketamina dentro o cerca de una tina, un jacuzzi o una piscina. No entre al agua hasta el día siguiente. Podría desmayarse y ahogarse.',
    },
  },
  legalBasis: 'case lesson',
  sources: [{ citation: 'perry-me-2023', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
