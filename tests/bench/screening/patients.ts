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
  'O14.90',
]
const DRUGS = ['sertraline', 'escitalopram', 'bupropion', 'lisinopril', 'venlafaxine', 'lorazepam', 'clonazepam', 'quetiapine']

/** Complete patients: most healthy enough, some with one of the rules' findings. */
export function createPatients(count: number): readonly Patient[] {
  const random = createRandom(20261122)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: count }, () => {
    const rare = (share: number): boolean => random() < share
    const isFemale = rare(0.5)
    const systolicMmHg = rare(0.1) ? 150 + Math.floor(random() * 45) : 105 + Math.floor(random() * 30)
    return parsePatient({
      ageYears: rare(0.02) ? 16 : 18 + Math.floor(random() * 60),
      sexAtBirth: isFemale ? 'female' : 'male',
      childbearingPotential: false,
      pregnancy: isFemale && rare(0.02) ? 'pregnant' : 'not-pregnant',
      breastfeeding: isFemale && rare(0.04),
      weightKg: 38 + Math.floor(random() * 90),
      heightCm: 150 + Math.floor(random() * 45),
      vitals: [
        {
          systolicMmHg,
          diastolicMmHg: systolicMmHg - 40,
          heartRatePerMin: 42 + Math.floor(random() * 60),
          spo2Percent: 91 + Math.floor(random() * 9),
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
