import { indications } from 'ketamine-therapy/indications'
import { instruments } from 'ketamine-therapy/outcomes'
import { screeningRules } from 'ketamine-therapy/screening'
import { describe, expect, it } from 'vitest'

type Text = readonly [path: string, en: string, es: string]

function textsIn(value: unknown, path: string): readonly Text[] {
  if (typeof value !== 'object' || value === null) return []
  const { en, es } = value as { en?: unknown; es?: unknown }
  if (typeof en === 'string' && typeof es === 'string') return [[path, en, es]]
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`))
}

const texts = [...textsIn(indications, 'indications'), ...textsIn(instruments, 'instruments'), ...textsIn(screeningRules, 'rules')]
const pathsOf = (found: readonly Text[]) => found.map(([path]) => path).sort()

describe('the Spanish of uses, scales and rules', () => {
  it('is there to be read', () => {
    for (const part of ['indications', 'instruments', 'rules'])
      expect(texts.filter(([path]) => path.startsWith(part)).length).toBeGreaterThan(15)
  })

  it('loses no negation', () => {
    const no = /\b(no|not|never|nobody|nothing|none|neither|without|cannot|unless|until|only)\b/i
    const spanish = /(?<!\p{L})(no|ni|nunca|nadie|nada|ning[uú]n\p{L}*|sin|salvo|hasta|menos|solo|único|unos pocos)(?!\p{L})/iu
    expect(pathsOf(texts.filter(([, en, es]) => no.test(en) && !spanish.test(es)))).toEqual([])
  })

  it('keeps every number', () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort()
    const changed = texts.filter(([, en, es]) => numbers(en).join() !== numbers(es).join())
    expect(pathsOf(changed)).toEqual([])
  })

  it.each([
    ['emergency room', /\bemergency room/i, /urgencias/i],
    ['emergency number', /\bemergency number/i, /número de emergencias/i],
    ['crisis line', /\bcrisis line/i, /línea de crisis/i],
    ['clinician', /\bclinician/i, /profesional de la salud/i],
    ['session', /\bsession/i, /sesión/i],
    ['nasal spray', /\bnasal spray/i, /aerosol nasal/i],
    ['side effects', /\bside effects/i, /efectos secundarios/i],
    ['talking therapy', /\btalking therapy/i, /terapia hablada/i],
  ])('says %s with one term', (_term, english, spanish) => {
    const using = texts.filter(([, en]) => english.test(en))
    expect(using.length).toBeGreaterThan(0)
    expect(pathsOf(using.filter(([, , es]) => !spanish.test(es)))).toEqual([])
  })

  it.each([
    ['about as well as is not almost as well as', indications['acute-pain-ed'].summary.lay.es, /más o menos igual/],
    ['what is hoped is not expected', indications['chronic-postsurgical-pain-prevention'].layDescription.es, /La esperanza es/],
    ['what is hoped is not expected', indications['ptsd-prevention'].layDescription.es, /La esperanza es/],
    ['soon after an operation, not any time', indications['perioperative-analgesia'].layDescription.es, /poco después/],
    ['it can be used for sleep', indications['ect-anesthesia-adjunct'].summary.lay.es, /se puede usar/],
    ['pills for pain, not for the nerves', indications['opioid-use-disorder'].layDescription.es, /fuertes para el dolor/],
    ['medicines for pain, not for the nerves', indications['cancer-pain'].layDescription.es, /fuertes para el dolor/],
    ['the cord, not the column', indications['spinal-cord-injury-pain'].layName.es, /médula espinal/],
    ['an emergency', indications['status-epilepticus'].layName.es, /emergencia/],
    ['not shown to work, which is not untried', indications.ptsd.summary.lay.es, /no se ha demostrado/],
    ['a firm for drugs', indications['levodopa-dyskinesia'].summary.lay.es, /farmacéutica/],
  ])('means the same: %s', (_name, es, says) => {
    expect(es).toMatch(says)
  })

  it('does not take the reader for a man', () => {
    expect(pathsOf(texts.filter(([, , es]) => /(?<!\p{L})(confundido|juzgado|mirado|creativo)(?!\p{L})/iu.test(es)))).toEqual([])
  })

  // "Suero" alone is salt water.
  it('says what is in the drip', () => {
    expect(pathsOf(texts.filter(([, , es]) => /(?<!\p{L})suero alivi/iu.test(es) && !/por suero alivi/i.test(es)))).toEqual([])
  })
})
