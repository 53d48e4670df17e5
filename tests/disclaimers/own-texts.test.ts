import { describe, expect, it } from 'vitest'
import {
  checklistItems,
  countryLines,
  followUpPoints,
  formulationRules,
  handlingFacts,
  supervisionLevels,
  TRIAGE_READINGS,
  triageEntries,
  triageSigns,
} from 'ketamine-therapy/at-home'
import { contentRules, createAuditor, disclaimers, SHORT_FORMS, SPRAVATO_BOXED_WARNING } from 'ketamine-therapy/disclaimers'
import { claims } from 'ketamine-therapy/evidence'
import { indications } from 'ketamine-therapy/indications'
import { instruments } from 'ketamine-therapy/outcomes'
import { screeningRules } from 'ketamine-therapy/screening'

const auditContent = createAuditor()

const SAMPLES: Readonly<Record<string, string>> = {
  org: 'Cedar Clinic',
  emergency: '911',
  crisis: '988',
  phone: '555-0100',
  contactUrl: 'https://clinic.example/contact',
  termsUrl: 'https://clinic.example/terms',
  privacyUrl: 'https://clinic.example/privacy',
  trialUrl: 'https://registry.example/trial',
  asOf: '2026-07-01',
  hours: '48 hours',
  typicalResult: 'About half of the people in one study of 2020 felt a change',
  person: 'Ana',
  benefit: 'a fee',
  interests: 'none',
  sponsor: 'Cedar Clinic',
  didOrDidNot: 'did not',
  reviewed: 'reviewed',
}

/** Texts that match although nothing in them misleads, by name, with the reason. */
const LEGITIMATE: Readonly<Record<string, string>> = {
  'checklistItems.elig-suicide-risk.input.choices.0.text.en':
    'a level of a scale of suicide risk: outside its question the words say "no risk"',
  'checklistItems.elig-suicide-risk.input.choices.0.text.es':
    'a level of a scale of suicide risk: outside its question the words say "no risk"',
  'checklistItems.elig-suicide-risk.input.choices.1.text.en':
    'a level of a scale of suicide risk: outside its question the words say "low risk"',
  'checklistItems.elig-suicide-risk.input.choices.1.text.es':
    'a level of a scale of suicide risk: outside its question the words say "low risk"',
  'instruments.audit.bands.0.bands.0.label.en': 'the lowest band of a questionnaire on drinking: beside its name the words say "low risk"',
  'instruments.audit.bands.0.bands.0.label.es': 'the lowest band of a questionnaire on drinking: beside its name the words say "low risk"',
  'indications.suicidal-ideation-emergency.summary.lay.en':
    'what the studies found for a few days; the next sentence says that it is not approved for that and was not shown to prevent suicide',
  'indications.ptsd-prevention.layName.es': 'the name of a use, whose record says that nothing shows it works',
  'indications.pre-stress-prophylaxis.layName.en': 'the name that others gave a use, in quotation marks; its record refutes it',
}

interface Named {
  readonly name: string
  readonly text: string
}

const filled = (text: string): string => text.replace(/\{(\w+)\}/gu, (token, name: string) => SAMPLES[name] ?? token)

/** Every text within a value, by its path. */
function textsIn(value: unknown, name: string): readonly Named[] {
  if (typeof value === 'string') return [{ name, text: filled(value) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${name}.${key}`))
}

/** Names of the texts of one catalog that match for a reason. */
const legitimateIn = (catalog: string): readonly string[] =>
  Object.keys(LEGITIMATE)
    .filter((name) => name.startsWith(`${catalog}.`))
    .sort()

const isForPatients = ({ name }: Named): boolean => /\.(?:en|es)$/u.test(name)
const isSentence = ({ text }: Named): boolean => /^\p{Lu}.*\.$/su.test(text)

const flagged = (texts: readonly Named[]): readonly string[] =>
  texts
    .filter(({ text }) => auditContent(text, { surface: 'website', topics: [] }).matches.length > 0)
    .map(({ name }) => name)
    .sort()

describe('what the library itself publishes passes its own audit', () => {
  it('in every notice, in each language and register', () => {
    const texts = Object.values(disclaimers).flatMap((unit) => textsIn(unit.texts, unit.id))
    expect(texts.length).toBeGreaterThan(180)
    expect(texts.filter(({ text }) => text.includes('{'))).toEqual([])
    expect(flagged(texts)).toEqual([])
  })

  it('in the short forms and the boxed warning', () => {
    const texts = [...SHORT_FORMS.flatMap((form) => textsIn(form.texts, form.id)), ...textsIn(SPRAVATO_BOXED_WARNING, 'boxed-warning')]
    expect(texts.length).toBeGreaterThan(SHORT_FORMS.length)
    expect(flagged(texts)).toEqual([])
  })

  it('in what it suggests to write instead', () => {
    const suggestions = Object.values(contentRules).map(({ id, suggestion }) => ({ name: id, text: suggestion }))
    const better = Object.values(claims).flatMap(({ id, betterWording, advice }) => [
      ...textsIn(betterWording, `${id}.betterWording`),
      ...textsIn(advice, `${id}.advice`),
    ])
    expect(better.filter(isSentence).length).toBeGreaterThan(50)
    expect(flagged([...suggestions, ...better.filter(isSentence)])).toEqual([])
  })

  it('in the reasons that the checklist gives to clinicians, but for the words of the FDA', () => {
    const texts = Object.values(checklistItems).map(({ id, rationale }) => ({ name: id, text: rationale }))
    expect(flagged(texts)).toEqual(['elig-alternatives-told'])
  })

  it('in the checklist and the triage, in English and in Spanish', () => {
    const texts = [
      ...textsIn(checklistItems, 'checklistItems'),
      ...textsIn(triageEntries, 'triageEntries'),
      ...textsIn(triageSigns, 'triageSigns'),
      ...textsIn({ countryLines, followUpPoints, formulationRules, handlingFacts, supervisionLevels, TRIAGE_READINGS }, 'rest'),
    ].filter(isForPatients)
    expect(texts.filter(({ name }) => name.endsWith('.es')).length).toBeGreaterThan(500)
    expect(flagged(texts)).toEqual(legitimateIn('checklistItems'))
  })

  it('in what it says of uses, of screening and of questionnaires, in English and in Spanish', () => {
    const texts = [
      ...textsIn(indications, 'indications'),
      ...textsIn(instruments, 'instruments'),
      ...textsIn(screeningRules, 'screeningRules'),
    ].filter(isForPatients)
    expect(texts.filter(({ name }) => name.endsWith('.es')).length).toBeGreaterThan(200)
    expect(flagged(texts)).toEqual([...legitimateIn('indications'), ...legitimateIn('instruments')])
  })
})
