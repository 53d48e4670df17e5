import type { PrecautionAction } from '../guidance-model'
import { deepFreeze } from '../../core/freeze'

/** What the words of the precautions mean. */
export const actions: readonly PrecautionAction[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'delay',
    title: 'Delay',
    meaning: 'No dose until the stated condition is met.',
    sources: [{ citation: 'library-convention', locator: 'meaning of the word', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'consult',
    title: 'Consult',
    meaning: 'The named specialty gives a written opinion first.',
    sources: [{ citation: 'library-convention', locator: 'meaning of the word', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'monitor-more',
    title: 'Monitor more',
    meaning: 'Extra or longer checks, which are stated.',
    sources: [{ citation: 'library-convention', locator: 'meaning of the word', checked: 'convention' }],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
  {
    id: 'lower-dose',
    title: 'Lower dose',
    meaning:
      'A first dose below the usual one. Nasal spray: 28 mg only where the label allows it, which is the EU and UK from age 65, and nowhere by ancestry; the US label has no dose of 28 mg. Ketamine in clinic: begin at no more than 0.5 mg/kg over 40 minutes and do not go higher at that visit.',
    figures: [
      {
        of: 'first dose of the nasal spray from age 65, EU and UK',
        low: 28,
        high: 28,
        unit: 'mg',
        sources: [
          { citation: 'spravato-smpc', checked: 'read' },
          { citation: 'uk-pi-32', checked: 'read' },
        ],
      },
      {
        of: 'first dose of ketamine in clinic, at most',
        low: 0.5,
        high: 0.5,
        unit: 'mg/kg',
        sources: [{ citation: 'library-convention', locator: 'dose in clinic', checked: 'convention' }],
      },
      {
        of: 'time over which it is given',
        low: 40,
        high: 40,
        unit: 'min',
        sources: [{ citation: 'library-convention', locator: 'dose in clinic', checked: 'convention' }],
      },
    ],
    sources: [
      { citation: 'spravato-smpc', locator: 'first dose by age', checked: 'read' },
      { citation: 'uk-pi-32', locator: 'first dose by age', checked: 'read' },
      { citation: 'library-convention', locator: 'dose in clinic', checked: 'convention' },
    ],
    review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
  },
])
