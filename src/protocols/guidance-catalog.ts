import { deepFreeze } from '../core/freeze'
import { gbAana2024 } from './catalog/guidance/gb-aana-2024'
import { gbApa2017 } from './catalog/guidance/gb-apa-2017'
import { gbApna } from './catalog/guidance/gb-apna'
import { gbAsaSafeUse } from './catalog/guidance/gb-asa-safe-use'
import { gbAskp3 } from './catalog/guidance/gb-askp3'
import { gbAsraAcute2018 } from './catalog/guidance/gb-asra-acute-2018'
import { gbAsraChronic2018 } from './catalog/guidance/gb-asra-chronic-2018'
import { gbAzBon2015 } from './catalog/guidance/gb-az-bon-2015'
import { gbCadth2024 } from './catalog/guidance/gb-cadth-2024'
import { gbCanmat2021 } from './catalog/guidance/gb-canmat-2021'
import { gbCpsbc } from './catalog/guidance/gb-cpsbc'
import { gbFda } from './catalog/guidance/gb-fda'
import { gbKata } from './catalog/guidance/gb-kata'
import { gbMcintyre2021 } from './catalog/guidance/gb-mcintyre-2021'
import { gbNice } from './catalog/guidance/gb-nice'
import { gbNz2023 } from './catalog/guidance/gb-nz-2023'
import { gbPa2020 } from './catalog/guidance/gb-pa-2020'
import { gbRanzcp } from './catalog/guidance/gb-ranzcp'
import { gbRcpsych2025 } from './catalog/guidance/gb-rcpsych-2025'
import { gbVa } from './catalog/guidance/gb-va'
import { gbVadod2022 } from './catalog/guidance/gb-vadod-2022'
import type { GuidancePosition, GuidanceTopic } from './model'

/** What positions speak of. */
export const GUIDANCE_TOPICS: readonly GuidanceTopic[] = /* @__PURE__ */ deepFreeze([
  'setting',
  'personnel',
  'monitoring',
  'dosing',
  'home-use',
])

/** Ids of all guidance bodies' positions. */
export const GUIDANCE_IDS = /* @__PURE__ */ deepFreeze([
  'gb-apa-2017',
  'gb-mcintyre-2021',
  'gb-canmat-2021',
  'gb-asra-chronic-2018',
  'gb-asra-acute-2018',
  'gb-asa-safe-use',
  'gb-aana-2024',
  'gb-apna',
  'gb-az-bon-2015',
  'gb-pa-2020',
  'gb-askp3',
  'gb-fda',
  'gb-va',
  'gb-vadod-2022',
  'gb-ranzcp',
  'gb-rcpsych-2025',
  'gb-nice',
  'gb-cadth-2024',
  'gb-cpsbc',
  'gb-kata',
  'gb-nz-2023',
] as const)

/** Id of a guidance body's position. */
export type GuidanceId = Extract<(typeof GUIDANCE_IDS)[number], string>

/** Positions of guidance bodies, by id. */
export const guidancePositions: Readonly<Record<GuidanceId, GuidancePosition>> = /* @__PURE__ */ deepFreeze({
  'gb-apa-2017': gbApa2017,
  'gb-mcintyre-2021': gbMcintyre2021,
  'gb-canmat-2021': gbCanmat2021,
  'gb-asra-chronic-2018': gbAsraChronic2018,
  'gb-asra-acute-2018': gbAsraAcute2018,
  'gb-asa-safe-use': gbAsaSafeUse,
  'gb-aana-2024': gbAana2024,
  'gb-apna': gbApna,
  'gb-az-bon-2015': gbAzBon2015,
  'gb-pa-2020': gbPa2020,
  'gb-askp3': gbAskp3,
  'gb-fda': gbFda,
  'gb-va': gbVa,
  'gb-vadod-2022': gbVadod2022,
  'gb-ranzcp': gbRanzcp,
  'gb-rcpsych-2025': gbRcpsych2025,
  'gb-nice': gbNice,
  'gb-cadth-2024': gbCadth2024,
  'gb-cpsbc': gbCpsbc,
  'gb-kata': gbKata,
  'gb-nz-2023': gbNz2023,
})
