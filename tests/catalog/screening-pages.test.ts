import {
  aberrantUseIndicators,
  ADVERSE_EFFECT_IDS,
  adverseEffects,
  LABEL_LIST_IDS,
  longTermRisks,
  precautionTopics,
  safetyTools,
  SCREENING_RULE_IDS,
  screeningRules,
  sourceDisagreements,
  specialPopulations,
  urineTestReadings,
} from 'ketamine-therapy/screening'
import { expect, it } from 'vitest'
import { pages } from '../../docs/facts/screening'
import { plain } from '../../docs/facts/markdown'

const area = pages()
const body = (id: string): string => area.pages.find((page) => page.id === id)?.body ?? ''

it('each rule has a page with what fires it, what it does, what to do and who may override', () => {
  for (const id of SCREENING_RULE_IDS) {
    for (const heading of ['## What it does', '## What to do', '## What fires it', '## When it cannot be decided', '## References'])
      expect(body(id), `${id}: ${heading}`).toContain(heading)
    expect(body(id), id).toContain(plain(screeningRules[id].action))
    expect(body(id), id).toContain('Who may override:')
  }
})

it('a rule shows its effect per regimen, what other places say, and a convention as one', () => {
  expect(body('ci-recent-cardiovascular-event-6wk')).toContain(
    '| Esketamine nasal spray | defer; European Union: contraindicated; United Kingdom: contraindicated |',
  )
  expect(body('thr-hr-out-of-range')).toContain('| Ketamine in clinic | defer | Convention: no published outpatient number |')
  expect(area.pages.find((page) => page.id === 'ci-breastfeeding')?.row).toEqual(['contraindicated', 'precaution', 'contraindicated'])
  expect(body('thr-spo2-low')).toContain('Ketamine at home: Oxygen saturation at most 92 %.')
})

it('an interaction shows how it comes about and how much it matters', () => {
  expect(body('ddi-cyp3a4-inhibitor-strong')).toContain('| minor | minor | moderate |')
  expect(body('ddi-naltrexone')).toContain('Disputed.')
})

it('each label list has a page', () => {
  for (const id of LABEL_LIST_IDS) expect(body(id), id).toContain('## Contraindications')
  expect(body('label-ci-spravato-us')).toContain('Often said to be listed, and not on the list')
})

it('effects, risks and groups are all shown', () => {
  for (const id of ADVERSE_EFFECT_IDS)
    for (const term of adverseEffects[id].terms) expect(body('adverse-effects'), id).toContain(plain(term))
  for (const { title } of Object.values(longTermRisks)) expect(body('long-term-risks')).toContain(plain(title))
  for (const { title } of Object.values(specialPopulations)) expect(body('special-populations')).toContain(plain(title))
})

it('precautions, points of dispute, urine tests, signs and instruments are all shown', () => {
  for (const { title, steps } of Object.values(precautionTopics))
    for (const text of [title, ...steps.map((step) => step.text)]) expect(body('precautions-by-subject')).toContain(plain(text))
  for (const { point, positions, treatedAs } of Object.values(sourceDisagreements))
    for (const text of [point, treatedAs, ...positions.map((one) => one.says)]) expect(body('where-sources-differ')).toContain(plain(text))
  for (const { finding, meaning } of Object.values(urineTestReadings))
    for (const text of [finding, meaning]) expect(body('urine-drug-tests')).toContain(plain(text))
  for (const { signs } of Object.values(aberrantUseIndicators))
    for (const text of signs) expect(body('aberrant-use')).toContain(plain(text))
  for (const { name, limits } of Object.values(safetyTools))
    for (const text of [name, limits]) expect(body('safety-instruments')).toContain(plain(text))
})

it('the page of a rule leads to the precautions and disputes about it', () => {
  expect(body('prec-age-ge-65')).toContain('[Age 65 and older](./precautions-by-subject.md)')
  expect(body('ddi-naltrexone')).toContain('[Naltrexone](./where-sources-differ.md)')
  expect(body('ddi-vasopressin')).not.toContain('## See also')
})
