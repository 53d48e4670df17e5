import { Program } from '../core/condition/program'
import { MET } from '../core/condition/tri'
import { deepFreeze } from '../core/freeze'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { checklistItems } from './checklist-items'
import { formulationRules } from './formulations'
import type { ChecklistBar, ChecklistRequest, FormulationRule, ListedItem, SupervisionRule } from './model'
import { supervisionRules } from './catalog/supervision-rules'
import { rankOf } from './required-supervision'
import { supervisionLevels } from './supervision-levels'
import { createSupervisionRegistry } from './supervision-registry'

/** A list that asks nothing finds nothing: its silence is no go. */
const nothingToCheck: ChecklistBar = /* @__PURE__ */ deepFreeze({
  code: 'at-home/nothing-to-check',
  severity: 'hold',
  message: 'No item of the list is asked of this person before a go: nothing was checked.',
  lay: { en: 'No check was done.', es: 'No se hizo ninguna revisión.' },
  path: 'items',
  sources: [{ citation: 'library-convention', checked: 'convention' }],
})

/**
 * The reasons why no answer to a checklist can lead to a dose at home: the form of the medicine, a known age under 18, the supervision, and
 * a list that asks nothing.
 *
 * @internal
 */
export function barsFor(request: ChecklistRequest, listed: readonly ListedItem[]): readonly ChecklistBar[] {
  const bars: ChecklistBar[] = listed.every(({ afterGo }) => afterGo === true) ? [nothingToCheck] : []
  const rule = formulationRules[request.formulation]
  if (!isFormulationAllowed(rule, request)) {
    const code = rule.id === 'spravato' ? 'at-home/spravato-home' : 'at-home/formulation-not-for-home'
    bars.push({ code, severity: 'stop', message: rule.reason, lay: rule.lay, path: 'formulation', sources: rule.sources })
  }
  const { ageYears } = request.facts ?? {}
  if (ageYears !== undefined && ageYears < 18) {
    bars.push({
      code: 'at-home/age-under-18',
      severity: 'stop',
      message: 'Under 18: neither racemic ketamine for a psychiatric use nor SPRAVATO is approved, and nothing is known of use at home.',
      lay: { en: 'Home dosing is only for adults.', es: 'La dosis en casa es solo para adultos.' },
      path: 'facts.ageYears',
      sources: checklistItems['elig-age-18'].sources,
    })
    return bars
  }
  if (request.supervision === 'sup-none') {
    const { sources } = supervisionLevels['sup-none']
    bars.push({
      code: 'at-home/supervision-none',
      severity: 'stop',
      message: 'Nobody watches over the session: always blocked.',
      lay: {
        en: 'You must not be alone. You need a sober adult in the home.',
        es: 'No debe estar a solas. Necesita un adulto sobrio en la casa.',
      },
      path: 'supervision',
      sources,
    })
    return bars
  }
  const needed = minimumFor(request)
  if (needed !== undefined && rankOf(request.supervision) < rankOf(needed.minimum)) {
    const level = supervisionLevels[needed.minimum]
    bars.push({
      code: 'at-home/supervision-below-minimum',
      severity: 'hold',
      message: `Supervision is below the least level for this session (${needed.minimum}). ${needed.message}`,
      lay: {
        en: `This session needs more people to watch over you. What it takes: ${level.lay.en}`,
        es: `Esta sesión necesita más personas que le cuiden. Lo que hace falta: ${level.lay.es}`,
      },
      path: 'supervision',
      sources: needed.sources,
    })
  }
  return bars
}

function isFormulationAllowed({ homeUse }: FormulationRule, request: ChecklistRequest): boolean {
  switch (homeUse) {
    case 'never':
      return false
    case 'clinician-present':
      return rankOf(request.supervision) >= rankOf('sup-clinician-present')
    case 'trial-only':
      return request.inTrial === true
    case 'written-order':
      return request.writtenOrder === true
    case 'possible':
      return true
  }
}

/** The rule that asks for most, of those that hold on what the request tells; `requiredSupervision` weighs what else is known of the person. */
function minimumFor(request: ChecklistRequest): SupervisionRule | undefined {
  const { formulation, session, doseIncreased, facts, writtenOrder } = request
  // An extended-release tablet is used inside a trial only, and the trial's own plan says who watches.
  if (formulation === 'oral-extended-release') return undefined
  const program = new Program({ registry: createSupervisionRegistry() })
  const rules = supervisionRules.map((rule) => ({ rule, node: program.compile(rule.when) }))
  const risks = { sleepApnea: facts?.sleepApnea, lungDisease: facts?.lungDisease, ageYears: facts?.ageYears }
  const frame = program.frame({ formulation, session, doseIncreased, risks }, { asOf: KNOWLEDGE_DATE })
  let highest: SupervisionRule | undefined
  for (const { rule, node } of rules) {
    if (node.truth(frame, undefined) !== MET || (rule.writtenOrderMayLower && writtenOrder === true)) continue
    if (highest === undefined || rankOf(rule.minimum) > rankOf(highest.minimum)) highest = rule
  }
  return highest
}
