import type { Patient } from 'ketamine-therapy/core'
import { parsePatient } from 'ketamine-therapy/screening'

/** Same numbers in every run: a linear congruential generator with a fixed seed. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const CODES = [
  'F33.2',
  'F43.10',
  'E11.9',
  'M54.50',
  'J45.909',
  'K21.9',
  'G47.00',
  'Z79.899',
  'I71.40',
  'Q28.2',
  'I61.9',
  'I62.00',
  'I63.9',
  'E05.90',
  'G93.2',
  'O15.2',
]
const DRUGS = ['sertraline', 'escitalopram', 'bupropion', 'lisinopril', 'venlafaxine', 'lorazepam', 'clonazepam', 'quetiapine']

/** Complete patients as an outpatient clinic sees them: most well enough, one value in a hundred or twenty out of its range, so that every rule fires for some. */
export function createPatients(count: number): readonly Patient[] {
  const random = createRandom(20261122)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: count }, () => {
    const rare = (share: number): boolean => random() < share
    const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1))
    const isFemale = rare(0.5)
    const [systolicMmHg, diastolicMmHg] = rare(0.1) ? [between(142, 195), between(84, 114)] : [between(105, 138), between(62, 88)]
    const heightCm = between(150, 194)
    // A body mass index of 18 to 36, and some thinner.
    const weightKg = rare(0.02) ? between(36, 42) : Math.round(between(18, 36) * (heightCm / 100) ** 2)
    return parsePatient({
      ageYears: rare(0.02) ? 16 : 18 + Math.floor(random() * 60),
      sexAtBirth: isFemale ? 'female' : 'male',
      childbearingPotential: false,
      pregnancy: isFemale && rare(0.02) ? 'pregnant' : 'not-pregnant',
      breastfeeding: isFemale && rare(0.04),
      weightKg,
      heightCm,
      vitals: [
        {
          systolicMmHg,
          diastolicMmHg,
          heartRatePerMin: rare(0.02) ? between(40, 44) : rare(0.02) ? between(121, 130) : between(50, 100),
          spo2Percent: rare(0.02) ? between(88, 91) : between(94, 99),
          measuredAt: '2026-11-20',
        },
      ],
      conditions: Array.from({ length: 1 + Math.floor(random() * 4) }, () => ({
        code: { system: 'icd-10-cm', code: rare(0.9) ? pick(CODES.slice(0, 8)) : pick(CODES) },
        status: 'active',
        onset: pick(['2019-05-01', '2024-02-03', '2026-11-01']),
      })),
      medications: Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
        ingredient: pick(DRUGS),
        status: 'active',
        doseMgPerDay: 1 + Math.floor(random() * 4),
      })),
      logistics: { transportHomeArranged: !rare(0.05) },
      reviewed: ['conditions', 'medications', 'allergies'],
    })
  })
}
