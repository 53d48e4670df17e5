import { deepFreeze } from '../../core/freeze'
import type { DischargeScale, DischargeScaleId } from '../model'

/** Scales used as aids before a person leaves. No body requires one of them for leaving a ketamine clinic. */
export const dischargeScales: Readonly<Record<DischargeScaleId, DischargeScale>> = /* @__PURE__ */ deepFreeze({
  'moaa-s': {
    id: 'moaa-s',
    name: 'Modified Observer’s Assessment of Alertness and Sedation (MOAA/S)',
    minimum: 0,
    maximum: 5,
    readyAt: 5,
    readyBasis: 'convention',
    text: 'One rating from 0, no response to squeezing the trapezius, to 5, alert. The SPRAVATO trials counted sedation as a score below 5 and loss of consciousness as 0. That 5 is needed for leaving is a default of this library. Other versions exist, a scale of 1 to 6 and one with 1 and 0 for no response to prodding and to pain among them: store the version with the score.',
    sources: [
      { citation: 'moaas-bmc', checked: 'read' },
      { citation: 'spravato-label-us-2019', checked: 'read' },
      { citation: 'moaas-thorax', checked: 'read' },
      { citation: 'moaas-asja', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  cadss: {
    id: 'cadss',
    name: 'Clinician-Administered Dissociative States Scale (CADSS)',
    minimum: 0,
    maximum: 92,
    readyAt: 'baseline',
    readyBasis: 'convention',
    text: '0 to 92, 23 items of 0 to 4. Trials flagged dissociation at a total above 4. That it is back at its value before the dose is a default of this library. After SPRAVATO it peaks at about 40 minutes and is gone by about 1.5 to 2 hours.',
    sources: [
      { citation: 'cadss-1998', checked: 'recalled' },
      { citation: 'nct04226963-measures', locator: 'items and range', checked: 'read' },
      { citation: 'placeboforschung', locator: 'total above 4 and change above 0', checked: 'read' },
      { citation: 'jnj-adverse-events', locator: 'peak at 40 minutes, generally gone by 1.5 hours', checked: 'read' },
      { citation: 'spravato-label-us', locator: 'up to 2 hours', checked: 'recalled' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  aldrete: {
    id: 'aldrete',
    name: 'Modified Aldrete score',
    minimum: 0,
    maximum: 10,
    readyAt: 9,
    readyBasis: 'published',
    text: '0 to 10, 5 items of 0 to 2: activity, respiration, circulation, consciousness, oxygen saturation. 9 or more is usual; one published variant asks 8 or more with 2 in respiration and saturation.',
    sources: [
      { citation: 'aldrete-1995', checked: 'recalled' },
      { citation: 'aldrete-wiki', checked: 'read' },
      { citation: 'aldrete-omics', checked: 'read' },
    ],
  },
  padss: {
    id: 'padss',
    name: 'Post-Anesthetic Discharge Scoring System (PADSS), modified',
    minimum: 0,
    maximum: 10,
    readyAt: 9,
    readyBasis: 'published',
    text: '0 to 10, 5 items of 0 to 2: vital signs; gait; nausea or vomiting; pain; bleeding. 9 or more; one study asked for two readings in a row, 20 minutes apart. An original form counts vital signs; activity and mental status; pain, nausea, vomiting; bleeding; intake and output.',
    sources: [
      { citation: 'padss-wjge', checked: 'read' },
      { citation: 'pads-ijodh', checked: 'read' },
    ],
  },
})
