import { byId } from '../core/by-id'
import { deepFreeze } from '../core/freeze'
import { lessons } from './catalog/practice/lessons'
import { positions } from './catalog/practice/positions'
import { programs } from './catalog/practice/programs'
import { signals } from './catalog/practice/program-signals'
import { notes } from './catalog/practice/reading-notes'
import type { HomePosition, HomeProgram, ProgramSignal, ReadingNote, SafetyLesson } from './practice-model'

/** Ids of all published home programs. */
export const HOME_PROGRAM_IDS = /* @__PURE__ */ deepFreeze([
  'prog-hull-2022',
  'prog-mathai-2024',
  'prog-nue-2022',
  'prog-lozenge-431',
  'prog-r107',
  'prog-journey',
  'prog-choose',
] as const)

/** Id of a published home program. */
export type HomeProgramId = (typeof HOME_PROGRAM_IDS)[number]

/** What published home programs did, by id. */
export const homePrograms: Readonly<Record<HomeProgramId, HomeProgram>> = /* @__PURE__ */ byId(programs)

/** Ids of all positions on dosing at home. */
export const HOME_POSITION_IDS = /* @__PURE__ */ deepFreeze([
  'body-fda-2023',
  'body-fda-2022',
  'body-askp3-2024',
  'body-askp3-2021',
  'body-apa-2017',
  'body-rcpsych-2025',
  'body-kata-2023',
  'body-cpsa-2021',
  'law-dea-2026',
] as const)

/** Id of a position on dosing at home. */
export type HomePositionId = (typeof HOME_POSITION_IDS)[number]

/** What regulators, professional bodies and rules say about dosing at home, by id. */
export const homePositions: Readonly<Record<HomePositionId, HomePosition>> = /* @__PURE__ */ byId(positions)

/** Ids of all safety lessons. */
export const SAFETY_LESSON_IDS = /* @__PURE__ */ deepFreeze([
  'case-perry',
  'case-swallowed',
  'case-ward',
  'case-fda-apr2023',
  'data-poison-2025',
  'data-poison-2022',
  'data-poison-2018',
] as const)

/** Id of a safety lesson. */
export type SafetyLessonId = (typeof SAFETY_LESSON_IDS)[number]

/** Cases and counts that the checklist has learned from, by id. An allegation is told as one. */
export const safetyLessons: Readonly<Record<SafetyLessonId, SafetyLesson>> = /* @__PURE__ */ byId(lessons)

/** Ids of all notes on limits of readings. */
export const READING_NOTE_IDS = /* @__PURE__ */ deepFreeze([
  'bpn-140-90',
  'bpn-160-90',
  'bpn-160-100',
  'bpn-180-110',
  'bpn-180-120',
  'spo2n-home',
] as const)

/** Id of a note on a limit of a reading. */
export type ReadingNoteId = (typeof READING_NOTE_IDS)[number]

/** Where limits of blood pressure and oxygen come from, by id. Sources disagree. */
export const readingNotes: Readonly<Record<ReadingNoteId, ReadingNote>> = /* @__PURE__ */ byId(notes)

/** Ids of all signs that a home program as a whole needs a look. */
export const PROGRAM_SIGNAL_IDS = /* @__PURE__ */ deepFreeze([
  'sig-no-blood-pressure',
  'sig-no-sitter',
  'sig-overdue-visit',
  'sig-units-above-order',
  'sig-events-not-reported',
] as const)

/** Id of a sign that a home program as a whole needs a look. */
export type ProgramSignalId = (typeof PROGRAM_SIGNAL_IDS)[number]

/** Signs that a home program as a whole needs a look, by id. All thresholds are conventions of this library. */
export const programSignals: Readonly<Record<ProgramSignalId, ProgramSignal>> = /* @__PURE__ */ byId(signals)
