import { staleRecords } from 'ketamine-therapy'
import { buildChecklist, crisisLines, evaluateChecklist, LINE_COUNTRIES, triageSymptoms } from 'ketamine-therapy/at-home'
import { describe, expect, it } from 'vitest'

describe('crisisLines', () => {
  it.each(LINE_COUNTRIES)('%s: the emergency number is there, and only confirmed lines are shown', (country) => {
    const answer = crisisLines({ country })
    expect(answer.emergency.length).toBeGreaterThan(0)
    expect(answer.lines.every(({ verification }) => verification.status === 'confirmed')).toBe(true)
    expect(answer.advice.en).toContain(answer.emergency[0]?.number ?? 'none')
    expect(answer.advice.es).toContain(answer.emergency[0]?.number ?? 'none')
    expect(answer.directory).toBe('findahelpline.com')
  })

  it('marks an emergency number that was on no page', () => {
    expect(crisisLines({ country: 'JP' }).findings[0]).toMatchObject({ code: 'at-home/emergency-number-unconfirmed', severity: 'caution' })
    expect(crisisLines({ country: 'JP' }).advice.en).toContain('could not check')
  })

  it('shows the emergency number and the directory alone where no crisis line is confirmed', () => {
    const answer = crisisLines({ country: 'AE' })
    expect(answer.lines.filter(({ kind }) => kind === 'crisis')).toEqual([])
    expect(answer.emergency[0]?.number).toBe('998')
    expect(answer.findings.map(({ code }) => code)).toContain('at-home/no-confirmed-crisis-line')
    expect(answer.advice.en).toContain('findahelpline.com')
  })

  it('never lets a line with limited or unknown hours stand alone', () => {
    for (const country of ['CR', 'DK', 'EC', 'IT', 'MY', 'CN']) expect(crisisLines({ country }).advice.en).toContain('may be closed')
  })

  // Aquí Estoy answers from Monday to Friday, 14:00 to 22:00.
  it('tells nobody in a sentence that a line with limited hours answers at any time, and says whom to call when it is closed', () => {
    const text = (country: string) => triageSymptoms([{ sign: 'suicidal-thoughts' }], { setting: 'home', country }).next[0]?.text
    expect(text('CR')?.en).toContain('Reach 800 273 7869 (Aquí Estoy; if it is closed, 911).')
    expect(text('CR')?.es).toContain('el 800 273 7869 (Aquí Estoy; si está cerrada, el 911)')
    for (const country of LINE_COUNTRIES) {
      const { lines, emergency } = crisisLines({ country })
      const hasOpenLine = lines.some(
        ({ kind, audience, aroundTheClock }) => kind === 'crisis' && audience === undefined && aroundTheClock === 'yes',
      )
      const hasLine = lines.some(({ kind }) => kind === 'crisis')
      expect(text(country)?.en.includes(`if it is closed, ${emergency[0]?.number}`), country).toBe(hasLine && !hasOpenLine)
    }
    const eve = buildChecklist({ formulation: 'troche', session: 'first', supervision: 'sup-therapist-video', phases: ['day-before'] })
    const answers = [{ item: 'before-mood', value: 1, answeredAt: '2026-11-21T19:00:00-07:00' }]
    const { next } = evaluateChecklist(eve, answers, { now: '2026-11-21T19:05:00-07:00', country: 'CR' })
    const call = next.find(({ action }) => action === 'contact-clinician')?.text
    expect(call?.en).toBe('Call your clinic today, before any dose. You can also reach 800 273 7869 (Aquí Estoy; if it is closed, 911).')
    expect(call?.es).toBe(
      'Llame hoy a su clínica, antes de cualquier dosis. También puede comunicarse con el 800 273 7869 (Aquí Estoy; si está cerrada, el 911).',
    )
  })

  it('sends nobody in Quebec to the poison line that does not serve it', () => {
    const text = (country: string) => triageSymptoms([{ sign: 'extra-dose' }], { setting: 'home', country }).next[0]?.text.en
    expect(text('CA-QC')).toBe('Call poison control (1-800-463-5060) and your clinic now. Do not be alone.')
    expect(text('CA-ON')).toBe('Call poison control (1-844-764-7669) and your clinic now. Do not be alone.')
    expect(text('CA')).toBe('Call poison control (1-844-764-7669; Quebec: 1-800-463-5060) and your clinic now. Do not be alone.')
    const ids = (country: string) => crisisLines({ country }).lines.map(({ id }) => id)
    expect(ids('CA')).toEqual(['line-ca-988', 'poison-ca', 'poison-ca-qc'])
    expect(ids('CA-QC')).toEqual(['line-ca-988', 'poison-ca-qc'])
    expect(ids('CA-ON')).toEqual(['line-ca-988', 'poison-ca'])
  })

  it('sends people in Nunavut to the local health unit for poison, not to the line of the other provinces', () => {
    expect(crisisLines({ country: 'CA-NU' }).lines.map(({ id }) => id)).toEqual(['line-ca-988'])
    expect(triageSymptoms([{ sign: 'extra-dose' }], { setting: 'home', country: 'CA-NU' }).next[0]?.text.en).toBe(
      'Call 911 and your clinic now. Do not be alone.',
    )
    expect(crisisLines({ country: 'CA-NU' }).advice.en).toContain(
      'For poison in Nunavut, call your local health unit. In danger, call 911.',
    )
    expect(crisisLines({ country: 'CA-NU' }).advice.es).toContain('Para intoxicaciones en Nunavut, llame a su unidad de salud local.')
  })

  it('shows people in Northern Ireland their line and not 111, and nobody else theirs', () => {
    const ids = (country: string) => crisisLines({ country }).lines.map(({ id }) => id)
    expect(ids('GB-NIR')).toContain('line-gb-lifeline-ni')
    expect(ids('GB-NIR').filter((id) => /111|poison/.test(id))).toEqual([])
    expect(ids('GB-SCT')).toContain('line-gb-111')
    expect(ids('GB-SCT')).not.toContain('line-gb-lifeline-ni')
    expect(ids('GB')).toEqual(expect.arrayContaining(['line-gb-111', 'line-gb-lifeline-ni']))
  })

  it('names the number of Iwate, Miyagi and Fukushima there, and the other one elsewhere in Japan', () => {
    const text = (country: string) => triageSymptoms([{ sign: 'suicidal-thoughts' }], { setting: 'home', country }).next[0]?.text.en
    for (const country of ['JP-03', 'JP-04', 'JP-07']) expect(text(country), country).toContain('Reach 0120 279 226 (Yorisoi Hotline,')
    for (const country of ['JP', 'JP-13']) expect(text(country), country).toContain('Reach 0120 279 338 (Yorisoi Hotline).')
  })

  it('names the region of a regional line, in a sentence too', () => {
    const text = (country: string) => triageSymptoms([{ sign: 'suicidal-thoughts' }], { setting: 'home', country }).next[0]?.text.en
    expect(text('CO')).toContain('Reach 106 (Línea 106, Bogotá).')
    expect(text('AR')).toContain('Reach 0800 999 0091 (Línea nacional de salud mental).')
    expect(text('JP')).toContain('Reach 0120 279 338 (Yorisoi Hotline).')
    expect(text('AE')).toContain('Reach a crisis line (findahelpline.com).')
    expect(crisisLines({ country: 'CO' }).advice.en).toContain('one region only')
    expect(crisisLines({ country: 'ES' }).advice.en).not.toContain('one region only')
  })

  it('names the option to choose after the call is taken, in a sentence too', () => {
    const text = (country: string, locale: 'en' | 'es') =>
      triageSymptoms([{ sign: 'suicidal-thoughts' }], { setting: 'home', country }).next[0]?.text[locale]
    expect(text('PE', 'en')).toContain('Reach 113, option 5 (Línea 113).')
    expect(text('PE', 'es')).toContain('el 113, opción 5 (Línea 113)')
    expect(text('EC', 'en')).toContain('Reach 171, option 6 (Línea 171; if it is closed, 911).')
    expect(text('EC', 'es')).toContain('el 171, opción 6 (Línea 171; si está cerrada, el 911)')
    // The option for Spanish is for the Spanish text alone.
    for (const country of ['US', 'PR']) {
      expect(text(country, 'en')).toContain('Reach 988 (988 Suicide & Crisis Lifeline).')
      expect(text(country, 'es')).toContain('el 988, opción 2 (988 Suicide & Crisis Lifeline)')
    }
    expect(text('FI', 'en')).toContain('Reach 09 2525 0111 (MIELI Crisis Helpline).')
  })

  it('dates a line by the newest page on it, not by a page on another service with the same number', () => {
    const line = crisisLines({ country: 'AR' }).lines.find(({ id }) => id === 'line-ar-cas')
    expect(line?.verification.pageDate).toBe('2025-09-03')
  })

  it('tells a text phone from a call and from a text message', () => {
    const contacts = (country: string, id: string) => crisisLines({ country }).lines.find((line) => line.id === id)?.contacts
    expect(contacts('GB', 'line-gb-lifeline-ni')).toEqual([
      { by: 'call', to: '0808 808 8000' },
      { by: 'text-phone', to: '18001 0808 808 8000' },
    ])
    expect(contacts('US', 'line-us-samhsa')).toContainEqual({ by: 'text-phone', to: '1-800-487-4889' })
  })

  // "Send your zip code via text message: 435748 (HELP4U)", as the page of SAMHSA says.
  it('asks for the ZIP code of a person, and not for the word ZIP', () => {
    const line = crisisLines({ country: 'US' }).lines.find(({ id }) => id === 'line-us-samhsa')
    expect(line?.contacts).toContainEqual({ by: 'text', to: '435748', language: 'en' })
    expect(line?.note?.en).toContain('send your ZIP code')
    expect(line?.note?.es).toContain('código postal')
  })

  // "RAINN is 1-800-656-4673": no crisis line for everyone, and never the one named in a sentence about suicide.
  it('knows a line for sexual assault, which stands behind those for everyone', () => {
    const { lines } = crisisLines({ country: 'US', locale: 'es' })
    const line = lines.find(({ id }) => id === 'line-us-rainn')
    expect(line).toMatchObject({ kind: 'sexual-assault', contacts: [{ by: 'call', to: '1-800-656-4673' }], languages: ['en', 'es'] })
    const kinds = lines.map(({ kind }) => kind)
    expect([...new Set(kinds)]).toEqual(['crisis', 'helpline', 'sexual-assault', 'poison', 'animal-poison'])
  })

  it('reads a part of a country, and Puerto Rico as itself', () => {
    expect(crisisLines({ country: 'US-CO' }).lines[0]?.id).toBe('line-us-988')
    expect(crisisLines({ country: 'US-PR' }).lines[0]?.id).toBe('line-pr-988')
    expect(crisisLines({ country: 'PR' }).lines[0]?.id).toBe('line-pr-988')
  })

  // Hong Kong has 999 and Taiwan 119, not 120; of the others no number is known here.
  it('gives no part that has a country code of its own the numbers of the country it belongs to', () => {
    expect(crisisLines({ country: 'CN-HK' }).emergency).toEqual(crisisLines({ country: 'HK' }).emergency)
    expect(crisisLines({ country: 'CN-TW' }).lines.map(({ id }) => id)).toEqual(crisisLines({ country: 'TW' }).lines.map(({ id }) => id))
    for (const country of ['CN-MO', 'NL-AW', 'NL-CW', 'NL-SX', 'NL-BQ1']) {
      const { emergency, lines, findings } = crisisLines({ country })
      expect({ emergency, lines }, country).toEqual({ emergency: [], lines: [] })
      expect(findings[0]?.code, country).toBe('at-home/no-numbers-for-country')
    }
    expect(triageSymptoms([{ sign: 'chest-pain' }], { setting: 'home', country: 'CN-HK' }).next[0]?.text.en).toContain('Call 999 now.')
    expect(crisisLines({ country: 'CN-BJ' }).emergency[0]?.number).toBe('120')
    expect(crisisLines({ country: 'NL-NH' }).emergency[0]?.number).toBe('112')
  })

  // In Valle 106 is another service.
  it('sends nobody elsewhere in Colombia to the line of Bogotá', () => {
    const elsewhere = crisisLines({ country: 'CO-VAC' })
    expect(elsewhere.lines).toEqual([])
    expect(elsewhere.findings.map(({ code }) => code)).toContain('at-home/no-confirmed-crisis-line')
    expect(elsewhere.advice.en).toContain('We know no sure crisis line')
    expect(crisisLines({ country: 'CO-DC' }).lines.map(({ id }) => id)).toEqual(['line-co-106'])
    expect(crisisLines({ country: 'CO-DC' }).findings).toEqual([])
    const text = triageSymptoms([{ sign: 'suicidal-thoughts' }], { setting: 'home', country: 'CO-VAC' }).next[0]?.text.en
    expect(text).toContain('Reach a crisis line (findahelpline.com).')
  })

  it('says what to do in a country it does not know', () => {
    const answer = crisisLines({ country: 'AQ' })
    expect(answer.emergency).toEqual([])
    expect(answer.findings[0]?.code).toBe('at-home/no-numbers-for-country')
    expect(answer.advice.es).toContain('número de emergencias de su país')
  })

  it('puts ways in the language of the person first, and drops nothing', () => {
    const plain = crisisLines({ country: 'US' })
    const spanish = crisisLines({ country: 'US', locale: 'es' })
    expect(spanish.lines.map(({ id }) => id).sort()).toEqual(plain.lines.map(({ id }) => id).sort())
    expect(spanish.lines[0]?.id).toBe('line-us-988')
    expect(spanish.lines[0]?.contacts[0]).toEqual({ by: 'call', to: '988', keyword: '2', language: 'es' })
    expect(spanish.lines[0]?.contacts).toHaveLength(plain.lines[0]?.contacts.length ?? 0)
  })

  it('refuses what is no country', () => {
    expect(() => crisisLines({ country: 'usa' })).toThrow('country')
    expect(() => crisisLines({ country: 'US', locale: 'fr' as never })).toThrow('locale')
  })
})

describe('numbers age', () => {
  it('and an answer for a day long after the knowledge says that it does not know what has changed', () => {
    const old = (asOf: string): readonly string[] =>
      crisisLines({ country: 'US', asOf }).assumptions.filter((text) => text.includes('What has changed'))
    expect(old('2027-02-20')).toEqual([])
    expect(old('2027-02-21')).toHaveLength(1)
    expect(crisisLines({ country: 'US', asOf: '2027-02-21' }).knowledge.asOf).toBe('2027-02-21')
  })

  // The check of the numbers: Switzerland in January 2027, all others at least every 90 days.
  it('each country is due for review within 90 days, and Switzerland when its funding may end', () => {
    const due = (asOf: string) =>
      staleRecords({ asOf })
        .filter(({ catalog }) => catalog === 'countryLines')
        .map(({ id }) => id)
    expect(due('2026-12-31')).toEqual([])
    expect(due('2027-01-01')).toEqual(['CH'])
    expect(due('2027-02-19')).toEqual(['CH'])
    expect(due('2027-02-20').sort()).toEqual([...LINE_COUNTRIES].sort())
  })

  it('the day has to be one', () => expect(() => crisisLines({ country: 'US', asOf: 'today' })).toThrow(/asOf/u))
})
