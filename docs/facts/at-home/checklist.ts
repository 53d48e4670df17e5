import type { ChecklistBand, ChecklistInput, ChecklistPhase, ListedItem } from 'ketamine-therapy/at-home'
import { buildChecklist, CHECKLIST_PHASES } from 'ketamine-therapy/at-home'
import { describeCondition } from 'ketamine-therapy/core'
import { createAnswerRegistry } from '../../../src/at-home/answer-registry'
import { createRequestRegistry } from '../../../src/at-home/request-registry'
import { joined, lines, plain, section, sentence, table } from '../markdown'
import type { FactPage } from '../page'
import type { References } from '../references'
import { createReferences } from '../references'
import { spelled } from '../words'
import { conditionText, timeText, withPlaces } from './words'

const PHASES: Readonly<Record<ChecklistPhase, string>> = {
  'program-eligibility': 'Program entry',
  'one-time-home-setup': 'Home set-up, once',
  'day-before': 'The day before',
  'pre-dose-now': 'Before the dose',
  during: 'During the session',
  'immediately-after': 'Right after the session',
  'next-24-hours': 'The next 24 hours',
  'between-sessions': 'Between sessions',
  'end-of-program': 'End of the program',
}
const OUTCOMES: Readonly<Record<ChecklistBand['outcome'], string>> = {
  go: 'passes',
  note: 'is noted',
  hold: 'holds',
  reschedule: 'is put off to another day',
  review: 'is measured again, then the clinic',
  'contact-clinician': 'holds until the clinic was asked',
  'do-not-dose': 'no dose',
  'call-emergency': 'emergency, no dose',
}

/** The items of one phase, each with its rules and limits. */
export function phasePage(phase: ChecklistPhase): FactPage {
  const references = createReferences()
  const items = allItems().filter((item) => item.phase === phase)
  return {
    id: `checklist-${phase}`,
    title: PHASES[phase],
    row: [`${items.length} items of the checklist`],
    body: joined(
      ...items.map((item) => section(2, plain(item.text.en), itemTable(item, references))),
      section(2, 'References', references.list()),
    ),
  }
}

/** Every item, as a checklist shows it whose facts make each of them apply. */
function allItems(): readonly ListedItem[] {
  return buildChecklist({
    formulation: 'troche',
    session: 'later',
    supervision: 'sup-remote-start',
    withPsychotherapy: true,
    doseIncreased: true,
    phases: CHECKLIST_PHASES,
    order: { spitOrSwallow: 'spit' },
    facts: {
      canBecomePregnant: true,
      lactating: true,
      diabetesOnInsulinOrSulfonylurea: true,
      hypertension: true,
      treatedForDepression: true,
      caresForOthers: true,
      childrenOrPets: true,
      opioidsInHome: true,
      pulseOximeter: true,
      weeksOfUse: 12,
      dissociativeDose: false,
      sleepApnea: false,
      lungDisease: false,
      takesSedatives: false,
    },
  }).items
}

function itemTable(item: ListedItem, { cite }: References): string {
  const { id, text, clinician, kind, failAction, appliesWhen, requiredWhen, limits = [], bands, expiry, rationale, sources } = item
  const request = { registry: createRequestRegistry() }
  const answer = { registry: createAnswerRegistry() }
  const cells: readonly (readonly [string, string])[] = [
    ['In Spanish', plain(text.es)],
    ['For clinicians', plain(clinician)],
    ['Weight', `${kind}; a fail leads to ${spelled(failAction)}`],
    ['Asked', appliesWhen === undefined ? 'always' : `when ${plain(conditionText(appliesWhen, request))}`],
    ['Required', requiredWhen === undefined ? '' : `when ${plain(conditionText(requiredWhen, request))}, or where that is unknown`],
    ['Answer', plain(inputText(item.input))],
    [
      'Rules',
      lines(
        ...bands.map(({ when, outcome, action, repeatAfterMinutes }) => {
          const repeat = repeatAfterMinutes === undefined ? '' : ` after ${repeatAfterMinutes} minutes of rest and a second reading`
          return `${plain(bandText(describeCondition(when, answer)))}: **${OUTCOMES[outcome]}**${repeat}${action === undefined ? '' : `. *${withPlaces(action.en)}*`}`
        }),
      ),
    ],
    [
      'Limits',
      lines(
        ...limits.map((limit) => {
          const range = limit.default ? `may be set from ${limit.minimum} to ${limit.maximum}` : `only ${limit.stricter}`
          return `\`${limit.id}\` ${limit.value} ${plain(limit.unit)}, ${plain(limit.label)}; ${range}${cite(limit.sources)}`
        }),
      ),
    ],
    ['Counts for', expiry === undefined ? '' : `${timeText(expiry.afterMinutes)}, a convention`],
    ['Why', `${plain(sentence(rationale))}${cite(sources)}`],
  ]
  return table(
    ['Item', `\`${id}\``],
    cells.filter(([, value]) => value !== ''),
  )
}

/** "answer no" for "answer: no", and so for a choice. */
function bandText(text: string): string {
  return text.replace(/\b(answer|choice)(?:: | is (?!one of))/g, '$1 ')
}

function inputText(input: ChecklistInput): string {
  switch (input.type) {
    case 'yes-no':
      return 'yes or no'
    case 'number':
      return `${input.minimum} to ${input.maximum} ${input.unit}${input.whole === true ? ', whole' : ''}`
    case 'blood-pressure':
      return `${input.systolic.minimum} to ${input.systolic.maximum} over ${input.diastolic.minimum} to ${input.diastolic.maximum} ${input.unit}`
    case 'choice':
      return input.choices.map((choice) => `${choice.id} (${choice.text.en})`).join('; ')
    case 'instant':
      return input.mayBeAhead === true ? 'a time, also one to come' : 'a time'
  }
}
