import { describe, expect, it } from 'vitest'
import { englishSyllables, fleschKincaidGrade, inflesz, spanishSyllables } from './readability'

describe('syllables', () => {
  // As a dictionary divides them.
  it.each(
    Object.entries({
      dose: 1,
      blood: 1,
      breathe: 1,
      tablet: 2,
      breathing: 2,
      needed: 2,
      called: 1,
      missed: 1,
      pauses: 2,
      sitter: 2,
      people: 2,
      mouth: 1,
      eyes: 1,
      little: 2,
      table: 2,
      whole: 1,
      while: 1,
      medicine: 3,
      emergency: 4,
      ketamine: 3,
      esketamine: 4,
      opioid: 3,
      period: 3,
      video: 3,
      area: 3,
      methadone: 3,
      buprenorphine: 4,
      depression: 3,
      medication: 4,
      infection: 3,
      anxious: 2,
      psychiatric: 4,
      serious: 3,
      quiet: 2,
      clinic: 2,
      clinician: 3,
      diabetes: 4,
      schizophrenia: 5,
      PTSD: 4,
      CPR: 3,
      AVM: 3,
      911: 3,
      24: 2,
    }),
  )('%s has %d', (word, syllables) => {
    expect(englishSyllables(word)).toBe(syllables)
  })

  it.each(
    Object.entries({
      dosis: 2,
      presión: 2,
      país: 2,
      día: 2,
      hora: 2,
      clínica: 3,
      acompañante: 5,
      medicamento: 5,
      respiración: 4,
      cuidado: 3,
      aún: 2,
      hoy: 1,
      muy: 1,
      quien: 1,
      guía: 2,
      ahora: 3,
      creer: 2,
    }),
  )('%s has %d', (word, syllables) => {
    expect(spanishSyllables(word)).toBe(syllables)
  })
})

describe('formulas', () => {
  it('give what a hand count gives', () => {
    // 6 words, 6 syllables, 1 sentence.
    expect(fleschKincaidGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10)
    // 4 words, 6 syllables, 2 sentences.
    expect(fleschKincaidGrade('Stay seated. Call someone.')).toBeCloseTo(0.39 * 2 + 11.8 * (6 / 4) - 15.59, 10)
    // 5 words, 8 syllables, 1 sentence.
    expect(inflesz('Llame hoy a su clínica.')).toBeCloseTo(206.835 - 62.3 * (8 / 5) - 5, 10)
  })

  it('take a telephone number and an address as two words each', () => {
    expect(fleschKincaidGrade('Call 1-800-222-1222.')).toBeCloseTo(0.39 * 3 + 11.8 * (7 / 3) - 15.59, 10)
    expect(inflesz('Vea findahelpline.com.')).toBeCloseTo(inflesz('Vea web page.'), 10)
  })
})
