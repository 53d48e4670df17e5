import { outcomeTexts, stepTexts } from './catalog/outcome-texts'
import { consequence } from './checklist-findings'
import { fillNumbers } from './country-numbers'
import type { Judged, Judgment } from './judge-item'
import type { Action, BandOutcome, Checklist, ChecklistEvaluation, CountryNumbers, PatientText } from './model'

type Kind = Action['action']

const ORDER: readonly Kind[] = [
  'call-emergency',
  'check-symptoms',
  'do-not-dose',
  'contact-clinician',
  'repeat',
  'reschedule',
  'wait',
  'answer',
  'note',
  'proceed',
]

const STEP_OF: Readonly<Record<BandOutcome, Kind>> = {
  go: 'proceed',
  note: 'note',
  hold: 'wait',
  reschedule: 'reschedule',
  review: 'contact-clinician',
  'contact-clinician': 'contact-clinician',
  'do-not-dose': 'do-not-dose',
  'call-emergency': 'call-emergency',
}

/**
 * The next steps in plain words, most pressing first; an emergency always comes first.
 *
 * @internal
 */
export function nextSteps(
  decision: ChecklistEvaluation['decision'],
  { bars, phases }: Checklist,
  judgments: readonly Judgment[],
  numbers: CountryNumbers,
): readonly Action[] {
  const steps: Action[] = bars.map(({ severity, lay }) => ({
    action: severity === 'stop' ? 'do-not-dose' : 'contact-clinician',
    text: joinTexts(lay, severity === 'stop' ? stepTexts.barStop : outcomeTexts['contact-clinician']),
    items: [],
  }))
  for (const one of judgments) steps.push(...stepsOf(one, decision))
  // Only the checks right before a dose are about going on with it.
  if (decision === 'go')
    steps.push({ action: 'proceed', text: phases.includes('pre-dose-now') ? stepTexts.proceed : stepTexts.fine, items: [] })
  // In an emergency nobody reads what is only good to know.
  const isEmergency = steps.some(({ action }) => action === 'call-emergency')
  const shown = steps.filter(({ action }) => !isEmergency || action !== 'note')
  return merge(shown.map((step) => ({ ...step, text: fillNumbers(step.text, numbers) }))).sort(
    (a, b) => ORDER.indexOf(a.action) - ORDER.indexOf(b.action),
  )
}

function stepsOf(judgment: Judgment, decision: ChecklistEvaluation['decision']): readonly Action[] {
  const { item } = judgment
  const items = [item.id]
  switch (judgment.state) {
    case 'not-applicable':
      return []
    case 'not-due':
      return [{ action: 'answer', text: waitText(judgment.dueInMinutes), items, afterMinutes: judgment.dueInMinutes }]
    case 'unanswered':
      if (item.afterGo === true) return decision === 'go' ? [{ action: 'answer', text: stepTexts.answerAfterGo, items }] : []
      return [{ action: 'answer', text: stepTexts.answer, items }]
    case 'expired':
      return [{ action: 'answer', text: stepTexts.answerAgain, items }]
    case 'undecided':
      // Where a further reading is all that lacks, nobody has to decide anything yet.
      if (judgment.open.every(({ path, because }) => path.startsWith('answers.') && because !== 'imprecise'))
        return [{ action: 'answer', text: stepTexts.answer, items }]
      return [{ action: 'contact-clinician', text: stepTexts.undecided, items }]
    case 'judged':
      return [
        ...judgedSteps(judgment),
        ...(judgment.isOld === true ? [{ action: 'answer', text: stepTexts.answerAgain, items } as const] : []),
      ]
  }
}

function judgedSteps(judgment: Judged): readonly Action[] {
  const { item, band, isRepeated } = judgment
  const items = [item.id]
  if (band.outcome === 'go') return []
  const steps: Action[] = []
  if (band.triage === true) steps.push({ action: 'check-symptoms', text: stepTexts.checkSymptoms, items })
  if (!isRepeated && band.repeatAfterMinutes !== undefined) {
    return [...steps, { action: 'repeat', text: repeatText(band.repeatAfterMinutes), items, afterMinutes: band.repeatAfterMinutes }]
  }
  const text = band.action ?? outcomeTexts[band.outcome]
  // A blocking item that asks for another day stops today's dose.
  const kind = STEP_OF[band.outcome] === 'reschedule' && consequence(judgment) === 'stop' ? 'do-not-dose' : STEP_OF[band.outcome]
  return [...steps, { action: kind, text, items }]
}

/** One step for each kind and text, with all its items. */
function merge(steps: readonly Action[]): Action[] {
  const merged: Action[] = []
  for (const step of steps) {
    const index = merged.findIndex(
      (one) => one.action === step.action && one.text.en === step.text.en && one.afterMinutes === step.afterMinutes,
    )
    const known = merged[index]
    if (known === undefined) merged.push(step)
    else merged[index] = { ...known, items: [...new Set([...known.items, ...step.items])] }
  }
  return merged
}

function joinTexts(first: PatientText, second: PatientText): PatientText {
  return { en: `${first.en} ${second.en}`, es: `${first.es} ${second.es}` }
}

function repeatText(minutes: number): PatientText {
  return { en: `Wait. Rest for ${minutes} minutes, then check again.`, es: `Espere. Descanse ${minutes} minutos y revise otra vez.` }
}

function waitText(minutes: number): PatientText {
  if (minutes > 120) {
    const hours = Math.ceil(minutes / 60)
    return { en: `Check this in ${hours} hours.`, es: `Revise esto en ${hours} horas.` }
  }
  return { en: `Check this in ${minutes} minutes.`, es: `Revise esto en ${minutes} minutos.` }
}
