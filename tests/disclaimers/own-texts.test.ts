import { describe, expect, it } from 'vitest'
import { checklistItems, triageEntries, triageSigns } from 'ketamine-therapy/at-home'
import { contentRules, createAuditor, disclaimers, SHORT_FORMS, SPRAVATO_BOXED_WARNING } from 'ketamine-therapy/disclaimers'
import { claims } from 'ketamine-therapy/evidence'

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
    ].filter(isForPatients)
    expect(texts.filter(({ name }) => name.endsWith('.es')).length).toBeGreaterThan(100)
    expect(flagged(texts)).toEqual(Object.keys(LEGITIMATE))
  })
})
