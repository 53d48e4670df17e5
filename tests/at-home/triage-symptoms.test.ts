import type { TriageContext, TriageEntry, TriageObservation, Urgency } from 'ketamine-therapy/at-home'
import { TRIAGE_READINGS, TRIAGE_SIGN_IDS, triageEntries, triageSigns, triageSymptoms } from 'ketamine-therapy/at-home'
import { describe, expect, it } from 'vitest'

const home: TriageContext = { setting: 'home', minutesSinceDose: 60, country: 'US' }
const sign = (id: string, present = true): TriageObservation => ({ sign: id, present })
const reading = (id: string, value: number, forMinutes?: number): TriageObservation => ({ reading: id, value, forMinutes })
const triage = (...observations: TriageObservation[]) => triageSymptoms(observations, home)
const fired = (...observations: TriageObservation[]) => triage(...observations).findings.map(({ record }) => record)

describe('readings at each bound', () => {
  it.each([
    ['respiratoryRatePerMin', 0, 'emergency'],
    ['respiratoryRatePerMin', 8, 'emergency'],
    ['respiratoryRatePerMin', 9, 'urgent'],
    ['respiratoryRatePerMin', 10, 'self-care'],
    ['respiratoryRatePerMin', 24, 'self-care'],
    ['respiratoryRatePerMin', 25, 'urgent'],
    ['respiratoryRatePerMin', 29, 'urgent'],
    ['respiratoryRatePerMin', 30, 'emergency'],
    ['spo2Percent', 89, 'emergency'],
    ['spo2Percent', 90, 'emergency'],
    ['spo2Percent', 91, 'emergency'],
    ['spo2Percent', 92, 'urgent'],
    ['spo2Percent', 93, 'contact-clinician'],
    ['spo2Percent', 94, 'contact-clinician'],
    ['spo2Percent', 95, 'self-care'],
    ['systolicMmHg', 159, 'self-care'],
    ['systolicMmHg', 160, 'contact-clinician'],
    ['systolicMmHg', 179, 'contact-clinician'],
    ['systolicMmHg', 180, 'emergency'],
    ['diastolicMmHg', 99, 'self-care'],
    ['diastolicMmHg', 100, 'contact-clinician'],
    ['diastolicMmHg', 109, 'contact-clinician'],
    ['diastolicMmHg', 110, 'urgent'],
    ['diastolicMmHg', 119, 'urgent'],
    ['diastolicMmHg', 120, 'emergency'],
    ['systolicMmHg', 90, 'self-care'],
    ['systolicMmHg', 89, 'urgent'],
    ['heartRatePerMin', 40, 'emergency'],
    ['heartRatePerMin', 50, 'self-care'],
    ['heartRatePerMin', 100, 'self-care'],
    ['heartRatePerMin', 101, 'contact-clinician'],
    ['heartRatePerMin', 130, 'contact-clinician'],
    ['heartRatePerMin', 131, 'emergency'],
    ['glucoseMgPerDl', 69, 'urgent'],
    ['glucoseMgPerDl', 70, 'self-care'],
  ] as const)('%s %d is %s', (id, value, urgency) => {
    expect(triage(reading(id, value)).urgency).toBe(urgency)
  })

  it.each([
    ['respiratoryRatePerMin', 9, 4, 'urgent'],
    ['respiratoryRatePerMin', 9, 5, 'emergency'],
    ['respiratoryRatePerMin', 25, 1, 'urgent'],
    ['respiratoryRatePerMin', 25, 2, 'emergency'],
    ['spo2Percent', 92, 4, 'urgent'],
    ['spo2Percent', 92, 5, 'emergency'],
    ['heartRatePerMin', 131, 9, 'contact-clinician'],
    ['heartRatePerMin', 131, 10, 'emergency'],
  ] as const)('%s %d for %d minutes is %s', (id, value, minutes, urgency) => {
    expect(triage(reading(id, value, minutes)).urgency).toBe(urgency)
  })

  it('acts on a very high blood pressure until symptoms are ruled out', () => {
    const high = reading('systolicMmHg', 180)
    expect(fired(high)).toContain('tri-bp-crisis-symptoms')
    const calm = triage(high, sign('blood-pressure-symptoms', false))
    expect(calm.urgency).toBe('urgent')
    expect(calm.findings.map(({ record }) => record)).toEqual(['tri-bp-180-120-no-symptoms'])
    expect(triage(reading('systolicMmHg', 180, 30), sign('blood-pressure-symptoms', false)).urgency).toBe('urgent')
    expect(triage(reading('systolicMmHg', 180, 31), sign('blood-pressure-symptoms', false)).urgency).toBe('emergency')
    expect(triage(high, sign('blood-pressure-symptoms', false), sign('worst-headache')).urgency).toBe('emergency')
  })

  it('takes a low top number or a slow heart with a faint feeling as such', () => {
    expect(triage(reading('systolicMmHg', 89), sign('faint-feeling', false)).urgency).toBe('contact-clinician')
    expect(triage(reading('systolicMmHg', 89), sign('fainted')).urgency).toBe('emergency')
    expect(triage(reading('heartRatePerMin', 49), sign('faint-feeling', false)).urgency).toBe('contact-clinician')
    expect(triage(reading('heartRatePerMin', 49), sign('faint-feeling')).urgency).toBe('emergency')
    expect(triage(reading('heartRatePerMin', 49)).urgency).toBe('emergency')
  })

  it('lets the worst of several readings count', () => {
    expect(triage(reading('spo2Percent', 97), reading('spo2Percent', 90)).urgency).toBe('emergency')
    expect(triage(reading('spo2Percent', 90), reading('spo2Percent', 97)).urgency).toBe('emergency')
  })

  it('hides a milder row only where a graver one fires', () => {
    expect(fired(reading('spo2Percent', 92))).toEqual(['tri-spo2-92'])
    expect(fired(reading('spo2Percent', 91))).toEqual(['tri-spo2-91-or-less'])
    expect(fired(reading('diastolicMmHg', 112))).toEqual(['tri-bp-110-119'])
  })
})

// What one sign alone asks for, an hour after the dose.
const ALONE: Readonly<Record<string, Urgency>> = {
  'not-waking': 'emergency',
  drowsy: 'contact-clinician',
  'breathing-pauses': 'emergency',
  'blue-lips': 'emergency',
  'noisy-breathing': 'emergency',
  'cannot-speak-sentence': 'emergency',
  'trouble-breathing': 'emergency',
  'chest-pain': 'emergency',
  'blood-pressure-symptoms': 'emergency',
  'faint-feeling': 'contact-clinician',
  fainted: 'urgent',
  'faint-danger': 'emergency',
  'uneven-heartbeat-faint': 'emergency',
  'stroke-signs': 'emergency',
  'worst-headache': 'emergency',
  seizure: 'emergency',
  'head-hit': 'emergency',
  'cannot-bear-weight': 'emergency',
  'eye-pain-or-sight-loss': 'emergency',
  'double-vision': 'self-care',
  'mild-headache': 'self-care',
  'dizzy-or-numb': 'self-care',
  'suicidal-plan-or-attempt': 'emergency',
  'suicidal-thoughts': 'urgent',
  'psychosis-signs': 'contact-clinician',
  'mania-signs': 'urgent',
  'cannot-be-kept-safe': 'emergency',
  panic: 'self-care',
  'panic-over-20-minutes': 'contact-clinician',
  'feels-unreal': 'self-care',
  confused: 'contact-clinician',
  unsteady: 'contact-clinician',
  'vomiting-drowsy': 'emergency',
  'vomiting-persistent': 'urgent',
  vomiting: 'self-care',
  nausea: 'self-care',
  'severe-allergy': 'emergency',
  'rash-or-itch': 'contact-clinician',
  'urine-blood': 'urgent',
  'cannot-urinate-8h': 'urgent',
  'urinary-symptoms-over-2-days': 'contact-clinician',
  jaundice: 'urgent',
  'severe-belly-pain': 'urgent',
  'possible-pregnancy': 'contact-clinician',
  'shaky-with-diabetes': 'urgent',
  'mouth-sore': 'contact-clinician',
  'swallowed-spit-dose': 'urgent',
  'extra-dose': 'urgent',
  'overdose-signs': 'emergency',
  'mixed-drug': 'urgent',
  'child-swallowed': 'emergency',
  'child-symptoms': 'emergency',
  'pet-swallowed': 'urgent',
  'in-water-drowsy': 'emergency',
  craving: 'contact-clinician',
  'withdrawal-signs': 'urgent',
  'unwanted-touch': 'urgent',
  'sitter-unsure': 'emergency',
}

describe('signs', () => {
  it.each(TRIAGE_SIGN_IDS)('%s alone', (id) => {
    expect(triage(sign(id)).urgency).toBe(ALONE[id])
    expect(triage(sign(id, false)).urgency).toBe('self-care')
  })

  it.each([
    [120, 'self-care'],
    [121, 'contact-clinician'],
    [240, 'contact-clinician'],
    [241, 'urgent'],
    [1440, 'urgent'],
    [undefined, 'urgent'],
  ] as const)('feeling unreal at %s minutes is %s', (minutesSinceDose, urgency) => {
    expect(triageSymptoms([sign('feels-unreal')], { setting: 'home', minutesSinceDose }).urgency).toBe(urgency)
  })

  it.each([
    ['psychosis-signs', 240, 'contact-clinician'],
    // Who still hears or sees things is no better off than who still feels unreal.
    ['psychosis-signs', 241, 'urgent'],
    ['psychosis-signs', 1440, 'urgent'],
    ['psychosis-signs', undefined, 'urgent'],
    ['unsteady', 240, 'contact-clinician'],
    ['unsteady', 241, 'urgent'],
    ['double-vision', 121, 'contact-clinician'],
    ['dizzy-or-numb', 121, 'contact-clinician'],
    ['dizzy-or-numb', undefined, 'contact-clinician'],
    ['mild-headache', 1440, 'self-care'],
    ['mild-headache', 1441, 'contact-clinician'],
  ] as const)('%s at %s minutes is %s', (id, minutesSinceDose, urgency) => {
    expect(triageSymptoms([sign(id)], { setting: 'home', minutesSinceDose }).urgency).toBe(urgency)
  })

  it('gives the highest urgency and all reasons for several at once', () => {
    const answer = triage(sign('nausea'), sign('suicidal-thoughts'), sign('chest-pain'), sign('rash-or-itch'))
    expect(answer.urgency).toBe('emergency')
    expect(answer.findings.map(({ record }) => record)).toEqual([
      'tri-chest-pain',
      'tri-suicide-thoughts',
      'tri-allergy-mild',
      'tri-nausea',
    ])
    expect(answer.next.map(({ entry }) => entry)).toEqual(['tri-chest-pain', 'tri-suicide-thoughts', 'tri-allergy-mild', undefined])
  })

  it('counts a sign as there when it is reported both ways', () => {
    expect(triage(sign('chest-pain', false), sign('chest-pain')).urgency).toBe('emergency')
  })
})

describe('what a picture says that its parts do not', () => {
  // The rows say it in one sentence: "took too much and is very sleepy", "hives with faintness", "92 % and awake". Asked in parts, it is the same.
  it.each<[string, Urgency, string, readonly TriageObservation[]]>([
    ['extra dose, drowsy', 'emergency', 'tri-overdose', [sign('extra-dose'), sign('drowsy')]],
    ['extra dose, makes no sense', 'emergency', 'tri-overdose', [sign('extra-dose'), sign('confused')]],
    ['swallowed what is spat out, drowsy', 'emergency', 'tri-overdose', [sign('swallowed-spit-dose'), sign('drowsy')]],
    ['swallowed, 92 %', 'emergency', 'tri-overdose', [sign('swallowed-spit-dose'), reading('spo2Percent', 92)]],
    ['alcohol, drowsy', 'emergency', 'tri-overdose', [sign('mixed-drug'), sign('drowsy')]],
    ['alcohol, 9 breaths', 'emergency', 'tri-overdose', [sign('mixed-drug'), reading('respiratoryRatePerMin', 9)]],
    ['alcohol, passed out', 'emergency', 'tri-overdose', [sign('mixed-drug'), sign('fainted')]],
    [
      'heart 45, passed out, no faint feeling now',
      'emergency',
      'tri-slow-heart',
      [reading('heartRatePerMin', 45), sign('fainted'), sign('faint-feeling', false)],
    ],
    ['extra dose, feels well', 'urgent', 'tri-extra-dose', [sign('extra-dose'), sign('drowsy', false), sign('confused', false)]],
    ['vomiting, drowsy', 'emergency', 'tri-vomit-drowsy', [sign('vomiting'), sign('drowsy')]],
    ['vomiting again and again, drowsy', 'emergency', 'tri-vomit-drowsy', [sign('vomiting-persistent'), sign('drowsy')]],
    ['hives, faint', 'emergency', 'tri-allergy-severe', [sign('rash-or-itch'), sign('faint-feeling')]],
    ['hives, passed out', 'emergency', 'tri-allergy-severe', [sign('rash-or-itch'), sign('fainted')]],
    ['hives, trouble breathing', 'emergency', 'tri-allergy-severe', [sign('rash-or-itch'), sign('trouble-breathing')]],
    ['passed out, still drowsy', 'emergency', 'tri-faint-danger', [sign('fainted'), sign('drowsy')]],
    ['passed out, confused', 'emergency', 'tri-faint-danger', [sign('fainted'), sign('confused')]],
    ['92 %, drowsy', 'emergency', 'tri-spo2-92-lasting', [reading('spo2Percent', 92), sign('drowsy')]],
    ['92 %, passed out', 'emergency', 'tri-spo2-92-lasting', [reading('spo2Percent', 92), sign('fainted')]],
    ['93 %, drowsy', 'urgent', 'tri-spo2-92', [reading('spo2Percent', 93), sign('drowsy')]],
    ['sugar 45, confused', 'emergency', 'tri-low-sugar-drowsy', [reading('glucoseMgPerDl', 45), sign('confused')]],
    ['heart 150 for 5 minutes, faint', 'emergency', 'tri-fast-heart', [reading('heartRatePerMin', 150, 5), sign('faint-feeling')]],
    ['heart 150 for 5 minutes, passed out', 'emergency', 'tri-fast-heart', [reading('heartRatePerMin', 150, 5), sign('fainted')]],
    ['heart 120, faint', 'urgent', 'tri-heart-fast-faint', [reading('heartRatePerMin', 120), sign('faint-feeling')]],
    ['85 top, drowsy', 'emergency', 'tri-bp-low-fainted', [reading('systolicMmHg', 85), sign('faint-feeling', false), sign('drowsy')]],
    ['85 top, 92 %', 'emergency', 'tri-bp-low-fainted', [reading('systolicMmHg', 85), reading('spo2Percent', 92)]],
    ['85 top, 9 breaths', 'emergency', 'tri-bp-low-fainted', [reading('systolicMmHg', 85), reading('respiratoryRatePerMin', 9)]],
    ['85 top, dizzy', 'urgent', 'tri-bp-low', [reading('systolicMmHg', 85), sign('faint-feeling', false), sign('dizzy-or-numb')]],
    ['thoughts of suicide and an extra dose', 'emergency', 'tri-suicide-now', [sign('suicidal-thoughts'), sign('extra-dose')]],
    ['thoughts of suicide and a mix', 'emergency', 'tri-suicide-now', [sign('suicidal-thoughts'), sign('mixed-drug')]],
    ['thoughts of suicide and a swallowed dose', 'emergency', 'tri-suicide-now', [sign('suicidal-thoughts'), sign('swallowed-spit-dose')]],
    ['sugar 55, passed out', 'emergency', 'tri-low-sugar-drowsy', [reading('glucoseMgPerDl', 55), sign('fainted')]],
    ['a child licked it and is drowsy', 'emergency', 'tri-child-ate-symptoms', [sign('child-swallowed'), sign('drowsy')]],
    [
      '185 top and double vision',
      'emergency',
      'tri-bp-crisis-symptoms',
      [reading('systolicMmHg', 185), sign('blood-pressure-symptoms', false), sign('double-vision')],
    ],
    ['extra dose, breathes badly', 'emergency', 'tri-overdose', [sign('extra-dose'), sign('trouble-breathing')]],
    ['alcohol, pauses in the breathing', 'emergency', 'tri-overdose', [sign('mixed-drug'), sign('breathing-pauses')]],
    ['swallowed, choking on spit', 'emergency', 'tri-overdose', [sign('swallowed-spit-dose'), sign('noisy-breathing')]],
    ['extra dose, a fit', 'emergency', 'tri-overdose', [sign('extra-dose'), sign('seizure')]],
    ['extra dose, does not wake', 'emergency', 'tri-overdose', [sign('extra-dose'), sign('not-waking')]],
    ['a child licked it and has a fit', 'emergency', 'tri-child-ate-symptoms', [sign('child-swallowed'), sign('seizure')]],
    ['a child licked it and has blue lips', 'emergency', 'tri-child-ate-symptoms', [sign('child-swallowed'), sign('blue-lips')]],
    ['a child licked it and does not wake', 'emergency', 'tri-child-ate-symptoms', [sign('child-swallowed'), sign('not-waking')]],
    ['thoughts of suicide in someone drowsy', 'emergency', 'tri-suicide-not-awake', [sign('suicidal-thoughts'), sign('drowsy')]],
    [
      'thoughts of suicide in someone who passed out',
      'emergency',
      'tri-suicide-not-awake',
      [sign('suicidal-plan-or-attempt'), sign('fainted')],
    ],
    ['vomiting, does not wake', 'emergency', 'tri-vomit-drowsy', [sign('vomiting'), sign('not-waking')]],
    ['sugar 40, a fit', 'emergency', 'tri-low-sugar-drowsy', [reading('glucoseMgPerDl', 40), sign('seizure')]],
    ['sugar 400, vomiting', 'emergency', 'tri-high-sugar-ill', [reading('glucoseMgPerDl', 400), sign('vomiting')]],
    ['sugar 400, passed out', 'emergency', 'tri-high-sugar-ill', [reading('glucoseMgPerDl', 400), sign('fainted')]],
    ['hives, 85 top', 'emergency', 'tri-allergy-severe', [sign('rash-or-itch'), reading('systolicMmHg', 85), sign('faint-feeling', false)]],
    ['hives, 92 %', 'emergency', 'tri-allergy-severe', [sign('rash-or-itch'), reading('spo2Percent', 92)]],
    // One sign says another in other words: who vomits too sleepy to hold the head up is drowsy, who passed out twice passed out.
    ['extra dose, vomiting not fully awake', 'emergency', 'tri-overdose', [sign('extra-dose'), sign('vomiting-drowsy')]],
    ['extra dose, passed out twice', 'emergency', 'tri-overdose', [sign('extra-dose'), sign('faint-danger')]],
    ['85 top, passed out twice', 'emergency', 'tri-bp-low-fainted', [reading('systolicMmHg', 85), sign('faint-danger')]],
    ['passed out, does not wake', 'emergency', 'tri-faint-danger', [sign('fainted'), sign('not-waking')]],
    ['sugar 60, vomiting not fully awake', 'emergency', 'tri-low-sugar-drowsy', [reading('glucoseMgPerDl', 60), sign('vomiting-drowsy')]],
    // Nobody is told to drink who may choke on it.
    ...['overdose-signs', 'noisy-breathing', 'breathing-pauses', 'blue-lips', 'stroke-signs'].map(
      (id): [string, Urgency, string, readonly TriageObservation[]] => [
        `sugar 55, ${id}`,
        'emergency',
        'tri-low-sugar-drowsy',
        [reading('glucoseMgPerDl', 55), sign(id)],
      ],
    ),
    // Who is fully awake is not kept from sugar by a low oxygen.
    ['sugar 55, 92 %, awake', 'urgent', 'tri-low-sugar', [reading('glucoseMgPerDl', 55), reading('spo2Percent', 92)]],
    ['sugar 400, does not wake', 'emergency', 'tri-high-sugar-ill', [reading('glucoseMgPerDl', 400), sign('not-waking')]],
    ['sugar 400, a fit', 'emergency', 'tri-high-sugar-ill', [reading('glucoseMgPerDl', 400), sign('seizure')]],
    ['a child licked it and is confused', 'emergency', 'tri-child-ate-symptoms', [sign('child-swallowed'), sign('confused')]],
    ['a child licked it and vomits, sleepy', 'emergency', 'tri-child-ate-symptoms', [sign('child-swallowed'), sign('vomiting-drowsy')]],
    ['a child licked it, 92 %', 'emergency', 'tri-child-ate-symptoms', [sign('child-swallowed'), reading('spo2Percent', 92)]],
    ['a child licked it, 9 breaths', 'emergency', 'tri-child-ate-symptoms', [sign('child-swallowed'), reading('respiratoryRatePerMin', 9)]],
    [
      'thoughts of suicide, 9 breaths',
      'emergency',
      'tri-suicide-not-awake',
      [sign('suicidal-thoughts'), reading('respiratoryRatePerMin', 9)],
    ],
    ['thoughts of suicide, blue lips', 'emergency', 'tri-suicide-not-awake', [sign('suicidal-thoughts'), sign('blue-lips')]],
    ['hives, does not wake', 'emergency', 'tri-allergy-severe', [sign('rash-or-itch'), sign('not-waking')]],
    ['hives, blue lips', 'emergency', 'tri-allergy-severe', [sign('rash-or-itch'), sign('blue-lips')]],
    [
      'thoughts of suicide, took too much and makes no sense',
      'emergency',
      'tri-suicide-not-awake',
      [sign('suicidal-thoughts'), sign('overdose-signs')],
    ],
  ])('%s is %s', (_name, urgency, first, observations) => {
    const answer = triage(...observations)
    expect(answer.urgency).toBe(urgency)
    expect(answer.findings.map(({ record }) => record)).toContain(first)
    expect(answer.next[0]?.urgency).toBe(urgency)
  })

  // Who took a second dose and feels sick does not "feel well", and who is sleepy but holds the head up is not "fully awake": a no would lose them.
  it('asks for what happened without asking how the person feels at the same time', () => {
    expect(triageSigns['extra-dose'].question).toEqual({
      en: 'Did you take more than planned, or take it too soon?',
      es: '¿Tomó más de lo indicado, o lo tomó demasiado pronto?',
    })
    expect(triageSigns['rash-or-itch'].question).toEqual({ en: 'Is there a rash or itch?', es: '¿Tiene comezón o ronchas en la piel?' })
    expect(triageSigns['vomiting-drowsy'].question.en).toBe('Are they throwing up and not fully awake?')
  })

  it('asks about the pee in so many words, and whether it comes at all', () => {
    expect(triageSigns['urinary-symptoms-over-2-days'].question).toEqual({
      en: 'For more than 2 days, is there pain or a rush when you pee, or do you pee very often?',
      es: '¿Lleva más de 2 días con dolor o urgencia al orinar, u orina muy seguido?',
    })
    // A test may be positive for something else.
    expect(triageSigns['possible-pregnancy'].question.en).toContain('pregnancy test')
    // Who slept through the night did not pee for 8 hours either.
    expect(triageSigns['cannot-urinate-8h'].question.en).toBe('Have you tried and failed to pee for 8 hours?')
  })

  it('names who is called: nobody reads the milder row of the same event beside the call', () => {
    expect(fired(sign('child-swallowed'), sign('seizure'))).not.toContain('tri-child-ate')
    expect(fired(sign('extra-dose'), sign('trouble-breathing'))).not.toContain('tri-extra-dose')
    expect(fired(sign('mixed-drug'), sign('blue-lips'))).not.toContain('tri-mixed-drug')
    expect(fired(sign('vomiting'), sign('not-waking'))).not.toContain('tri-vomit-awake')
    expect(fired(reading('glucoseMgPerDl', 40), sign('not-waking'))).not.toContain('tri-low-sugar')
  })

  it('offers no line to talk to in the place of an ambulance to who is not fully awake', () => {
    for (const words of ['suicidal-thoughts', 'suicidal-plan-or-attempt'])
      for (const state of ['drowsy', 'overdose-signs', 'vomiting-drowsy', 'in-water-drowsy', 'faint-danger', 'breathing-pauses'])
        expect(
          triage(sign(words), sign(state))
            .next.map(({ text }) => text.en)
            .join(' '),
          `${words}, ${state}`,
        ).not.toContain('988')
  })

  it('gets a person out of the water before anything else', () => {
    for (const other of ['not-waking', 'blue-lips', 'seizure', 'noisy-breathing'])
      expect(triage(sign('in-water-drowsy'), sign(other)).next[0]?.text.en, other).toBe(
        'Get them out. Call 911. Start CPR if not breathing.',
      )
  })

  it('tells nobody in an emergency to drink, or that it should fade', () => {
    const mild = ['mild-headache', 'vomiting', 'dizzy-or-numb', 'feels-unreal', 'panic', 'nausea', 'double-vision']
    for (const grave of ['not-waking', 'seizure', 'stroke-signs', 'vomiting-drowsy', 'noisy-breathing', 'chest-pain']) {
      const { next, findings } = triage(sign(grave), ...mild.map((id) => sign(id)))
      expect(
        next.map(({ urgency }) => urgency),
        grave,
      ).not.toContain('self-care')
      // They stay among the reasons.
      expect(
        findings.map(({ record }) => record),
        grave,
      ).toContain('tri-nausea')
    }
    expect(triage(sign('mild-headache'), sign('suicidal-thoughts')).next.map(({ entry }) => entry)).toContain('tri-headache')
  })

  it('leaves nobody flat on the back who vomits or does not wake', () => {
    const low = reading('systolicMmHg', 85)
    for (const observations of [
      [low, sign('not-waking')],
      [low, sign('drowsy'), sign('vomiting')],
      [sign('fainted'), sign('drowsy'), sign('vomiting')],
      [sign('fainted'), sign('vomiting-persistent')],
      [sign('fainted'), sign('not-waking')],
      [low, sign('dizzy-or-numb'), sign('vomiting')],
      [reading('heartRatePerMin', 45), sign('faint-feeling'), sign('vomiting')],
      [reading('heartRatePerMin', 38), sign('not-waking')],
      [reading('heartRatePerMin', 120), sign('faint-feeling'), sign('vomiting')],
    ]) {
      const flat = triage(...observations).next.filter(({ text }) => /\bflat\b/.test(text.en))
      expect(flat.length).toBeGreaterThan(0)
      for (const { text } of flat) {
        expect(text.en).toMatch(/on the side if (they|you) vomit/)
        expect(text.es).toMatch(/de lado si vomita/)
      }
    }
    expect(fired(low, sign('not-waking'))).toEqual(['tri-bp-low-fainted', 'tri-not-waking'])
  })

  it('has nobody held upright who does not wake', () => {
    const grave = [reading('spo2Percent', 92), reading('respiratoryRatePerMin', 9, 5), reading('respiratoryRatePerMin', 26, 3)]
    for (const one of [...grave, reading('respiratoryRatePerMin', 31), reading('systolicMmHg', 185)]) {
      const upright = triage(sign('not-waking'), one).next.filter(({ text }) => /\b(sit|sitting)\b/i.test(text.en))
      expect(upright.length).toBeGreaterThan(0)
      for (const { text } of upright) {
        expect(text.en).toMatch(/on the side if they do not wake/)
        expect(text.es).toMatch(/de lado si no despierta/)
      }
    }
    // These are for who is awake.
    for (const one of [reading('spo2Percent', 93), reading('respiratoryRatePerMin', 9), reading('respiratoryRatePerMin', 26)])
      expect(fired(sign('not-waking'), one)).toEqual(['tri-not-waking'])
    for (const { text } of triage(sign('vomiting-drowsy'), reading('spo2Percent', 93)).next.filter(
      ({ entry }) => entry === 'tri-spo2-92',
    )) {
      expect(text.en).toMatch(/on your side if you vomit/)
      expect(text.es).toMatch(/de lado si vomita/)
    }
  })

  it('tells nobody who took more than planned that it is common and should fade', () => {
    expect(fired(sign('feels-unreal'))).toEqual(['tri-dissociation-expected'])
    for (const taken of ['extra-dose', 'swallowed-spit-dose', 'mixed-drug', 'overdose-signs'])
      expect(
        triage(sign('feels-unreal'), sign('dizzy-or-numb'), sign('panic'), sign(taken))
          .next.map(({ text }) => text.en)
          .join(' '),
        taken,
      ).not.toMatch(/common|fade|will pass/)
  })

  it('says by when to call, not how long to wait before it', () => {
    for (const { id, advice } of Object.values<TriageEntry>(triageEntries)) {
      expect(advice.en, id).not.toMatch(/your clinic in \d/)
      expect(advice.es, id).not.toMatch(/su clínica en \d/)
    }
  })

  it('says what to do about a limb too, not about the head alone', () => {
    const { en, es } = triageEntries['tri-fall-head'].advice
    expect(en).toContain('cannot put weight on a limb')
    expect(es).toContain('no puede apoyar una pierna o un brazo')
  })

  it('takes a yes to the question about eight symptoms for the gravest of them until they are told apart', () => {
    const any = sign('blood-pressure-symptoms')
    expect(triage(any).urgency).toBe('emergency')
    expect(triage(any).missing.map(({ path }) => path)).toContain('readings.systolicMmHg')
    expect(triage(any, reading('systolicMmHg', 120), reading('diastolicMmHg', 80)).urgency).toBe('emergency')
    const ruledOut = ['chest-pain', 'trouble-breathing', 'stroke-signs', 'worst-headache', 'eye-pain-or-sight-loss'].map((id) =>
      sign(id, false),
    )
    expect(triage(any, reading('systolicMmHg', 120), reading('diastolicMmHg', 80), ...ruledOut).urgency).toBe('contact-clinician')
  })

  it('never calls a reading far from the usual fine', () => {
    expect(triage(reading('systolicMmHg', 70), sign('faint-feeling', false)).urgency).toBe('contact-clinician')
    // Before a dose the checklist calls 49 beats too slow and sends here.
    const notFaint = [sign('faint-feeling', false), sign('fainted', false)]
    expect(triage(reading('heartRatePerMin', 49), ...notFaint).findings.map(({ record }) => record)).toEqual(['tri-slow-heart-quiet'])
    expect(triage(reading('heartRatePerMin', 50), ...notFaint).urgency).toBe('self-care')
    expect(triage(reading('heartRatePerMin', 40), ...notFaint).findings.map(({ record }) => record)).toEqual(['tri-slow-heart'])
    expect(triage(reading('glucoseMgPerDl', 250)).urgency).toBe('self-care')
    expect(triage(reading('glucoseMgPerDl', 251)).urgency).toBe('contact-clinician')
    expect(triage(reading('glucoseMgPerDl', 500)).findings.map(({ record }) => record)).toEqual(['tri-high-sugar'])
  })

  it('tells nobody days after a dose that fear will pass with it', () => {
    const at = (minutesSinceDose: number | undefined) => triageSymptoms([sign('panic')], { setting: 'home', minutesSinceDose }).urgency
    expect(at(120)).toBe('self-care')
    expect(at(121)).toBe('contact-clinician')
    expect(at(4320)).toBe('contact-clinician')
    expect(at(undefined)).toBe('contact-clinician')
  })

  it('keeps the dose back at a pressure that may be one before it', () => {
    expect(triageSymptoms([reading('systolicMmHg', 165)], { setting: 'home' }).next[0]?.text.en).toContain('Do not take a dose.')
    // Before a dose the checklist calls 104 beats too fast and sends here.
    expect(triageSymptoms([reading('heartRatePerMin', 104)], { setting: 'home' }).next[0]?.text).toEqual({
      en: 'Rest. Do not take a dose. It should slow in 2 hours. Call your clinic if not. Call your emergency number if it stays over 130 for 10 minutes.',
      es: 'Descanse. No tome una dosis. Debería bajar en 2 horas. Si no baja, llame a su clínica. Llame al número de emergencias si sigue en más de 130 por 10 minutos.',
    })
  })
})

describe('what is not known', () => {
  it('never lowers the urgency and asks for the clinic', () => {
    for (const strange of [
      sign('purple-toes'),
      reading('bloodCount', 4),
      reading('spo2Percent', -1),
      reading('spo2Percent', '85 %' as never),
    ]) {
      expect(triage(strange).urgency).toBe('contact-clinician')
      expect(triage(strange).missing[0]?.because).toBe('unrecognised')
      expect(triage(strange, sign('chest-pain')).urgency).toBe('emergency')
      expect(triage(strange, sign('nausea')).urgency).toBe('contact-clinician')
    }
  })

  it('says that the minutes of a reading could not be read', () => {
    const answer = triage(reading('spo2Percent', 92, '10' as never))
    expect(answer.urgency).toBe('urgent')
    expect(answer.missing[0]).toMatchObject({ path: 'observations[0].forMinutes', because: 'unrecognised' })
    expect(triage(reading('heartRatePerMin', 131, -1)).urgency).toBe('emergency')
  })

  it('knows a reading however its id is written', () => {
    for (const id of ['spo2percent', 'SPO2_PERCENT', 'spo2 Percent', 'spo2-percent'])
      expect(triage(reading(id, 85)).urgency).toBe('emergency')
    // Two letters name no unit.
    expect(triage(reading('bp', 185)).urgency).toBe('contact-clinician')
  })

  it('asks for a blood sugar in its unit: 28 mmol/L is no 28 mg/dL', () => {
    expect(TRIAGE_READINGS.glucoseMgPerDl.question.en).toContain('mg/dL')
    expect(TRIAGE_READINGS.glucoseMgPerDl.question.es).toContain('mg/dL')
  })

  it('knows a sign by its words however they are joined', () => {
    for (const id of ['chest pain', 'Chest-Pain', 'chest_pain', ' CHEST PAIN ', 'chest\u2013pain', 'Chest pain!'])
      expect(triage(sign(id)).urgency).toBe('emergency')
    // A word in other letters is a word, and may say the contrary.
    for (const id of ['\u043d\u0435\u0442 chest pain', '\u7121 chest-pain'])
      expect(fired(sign(id)), id).toEqual(fired(sign('no chest pain')))
  })

  it('says what was not asked, the gravest first, and how bad it could be', () => {
    const answer = triage(sign('nausea'))
    expect(answer.urgency).toBe('self-care')
    expect(answer.atMost).toBe('emergency')
    expect(answer.missing[0]?.path).toBe('signs.not-waking')
    expect(answer.missing[0]?.decides).toContain('at-home/tri-not-waking')
    expect(answer.missing.length).toBeGreaterThan(40)
  })

  it('refuses no observation at all, and what has the wrong form', () => {
    expect(() => triageSymptoms([], home)).toThrow('at least 1')
    expect(() => triageSymptoms([{ sign: 7 } as never], home)).toThrow('observations[0].sign')
    expect(() => triageSymptoms([{ sign: 'nausea', severity: 3 } as never], home)).toThrow('observations[0].severity')
    expect(() => triageSymptoms([sign('nausea')], { setting: 'hotel' } as never)).toThrow('triageSymptoms: setting: ')
    expect(() => triageSymptoms([sign('nausea')], { setting: 'home', minutesSinceDose: -1 })).toThrow('triageSymptoms: minutesSinceDose: ')
    expect(() => triageSymptoms([sign('nausea')], { setting: 'home', country: 'usa' })).toThrow('triageSymptoms: country: ')
  })
})

describe('numbers', () => {
  it('names those of the country', () => {
    expect(triage(sign('suicidal-plan-or-attempt')).next[0]?.text).toEqual({
      en: 'Call 911, or reach 988 (988 Suicide & Crisis Lifeline) now. Do not stay alone. Move guns, pills, and sharp things away.',
      es: 'Llame al 911 o comuníquese con el 988, opción 2 (988 Suicide & Crisis Lifeline) ahora. No se quede a solas. Aleje armas, pastillas y objetos filosos.',
    })
    expect(triage(sign('extra-dose')).next[0]?.text).toEqual({
      en: 'Call poison control (1-800-222-1222) and your clinic now. Do not be alone.',
      es: 'Llame al centro de intoxicaciones (1-800-222-1222) y a su clínica ahora. No se quede a solas.',
    })
    const mexico = triageSymptoms([sign('extra-dose')], { setting: 'home', country: 'MX' })
    expect(mexico.next[0]?.text.es).toBe('Llame al 911 y a su clínica ahora. No se quede a solas.')
  })

  it.each([
    ['US', 'poison control (1-800-222-1222)'],
    ['CA', 'poison control (1-844-764-7669; Quebec: 1-800-463-5060)'],
    ['CA-QC', 'poison control (1-800-463-5060)'],
    ['AU', 'poison control (13 11 26)'],
    ['NZ', 'poison control (0800 764 766)'],
    ['ES', 'poison control (91 562 04 20)'],
    ['GB', '999 or 112'],
    ['FR', '15 or 112'],
  ])('%s: a poisoning goes to %s', (country, number) => {
    const { next } = triageSymptoms([sign('extra-dose')], { setting: 'home', country })
    expect(next[0]?.text.en).toBe(`Call ${number} and your clinic now. Do not be alone.`)
  })

  it('names the line for animals where there is one, and each number once', () => {
    const text = (id: string, country: string) => triageSymptoms([sign(id)], { setting: 'home', country }).next[0]?.text
    expect(text('pet-swallowed', 'US')).toEqual({
      en: 'Call your vet now, or the pet poison line (888-426-4435). It may charge a fee.',
      es: 'Llame ahora a su veterinario o a la línea de intoxicaciones para mascotas (888-426-4435). Puede tener un costo.',
    })
    expect(text('pet-swallowed', 'NZ')?.en).toBe('Call your vet now, or a pet poison line. It may charge a fee.')
    expect(text('suicidal-thoughts', 'FR')?.en).toContain('Reach 3114. Call')
    expect(text('suicidal-thoughts', 'FR')?.es).toContain('con el 3114. Llame')
  })

  it('names the line for sexual assault where there is one', () => {
    const text = (country: string) => triageSymptoms([sign('unwanted-touch')], { setting: 'home', country }).next[0]?.text
    expect(text('US')).toEqual({
      en: 'Get to a safe place. Call 911 if in danger. You can also call the line for sexual assault (1-800-656-4673). Tell the licensing board if you wish.',
      es: 'Vaya a un lugar seguro. Llame al 911 si está en peligro. También puede llamar a la línea de ayuda por agresión sexual (1-800-656-4673). Si lo desea, avise a la junta que da las licencias.',
    })
    expect(text('NZ')?.en).toContain('You can also call a line for sexual assault. Tell')
  })

  it('says so when the emergency number was on no page', () => {
    expect(triageSymptoms([sign('chest-pain')], { setting: 'home', country: 'JP' }).assumptions.join(' ')).toContain(
      'emergency number 119 of JP',
    )
    expect(triage(sign('chest-pain')).assumptions.join(' ')).not.toContain('On no page')
  })

  it('says so when it has none', () => {
    for (const country of [undefined, 'AQ']) {
      const answer = triageSymptoms([sign('chest-pain')], { setting: 'home', country })
      expect(answer.next[0]?.text.en).toBe('Call your emergency number now. Rest. Do not drive yourself.')
      expect(answer.numbers.emergency).toEqual([])
      expect(answer.numbers.advice.en).toContain('call your local emergency number first')
    }
  })

  it('sends a poisoning to the emergency number where the poison line is regional or may be closed', () => {
    const text = (country: string) => triageSymptoms([sign('extra-dose')], { setting: 'home', country }).next[0]?.text.en
    expect(text('DE')).toContain('112')
    expect(text('IE')).toContain('112')
    expect(text('BR')).toContain('192')
    expect(text('AE')).toContain('998')
    expect(text('GB')).toContain('999')
  })
})

it('sends people at a site to its staff first', () => {
  const answer = triageSymptoms([sign('nausea')], { setting: 'clinic' })
  expect(answer.next[0]?.text.en).toBe('Tell the staff now.')
  expect(answer.assumptions.join(' ')).toContain('at a site its own procedures come first')
})

it('closes every triage with what to do in doubt', () => {
  for (const entry of Object.values(triageEntries))
    expect(`${entry.advice.en} ${entry.advice.es}`).not.toMatch(/\d{3}[- ]?\d{3}|\b(911|988|112|999)\b/)
  expect(triage(sign('nausea')).next.at(-1)?.text.en).toBe(
    // At night a clinic may not answer.
    'Call 911 if they are hard to wake, breathe badly, or get worse and your clinic does not answer. Call too if you are not sure. It is okay to be wrong.',
  )
})

it('keeps values out of the reasons on request', () => {
  const { findings } = triageSymptoms([reading('spo2Percent', 87)], { ...home, redact: true })
  expect(JSON.stringify(findings.map(({ because }) => because))).not.toContain('87')
})
