import { formulationRules } from './formulations'
import type { ChecklistBar, ChecklistRequest, FormulationRule, SupervisionRule } from './model'
import { supervisionRules } from './catalog/supervision-rules'
import { rankOf } from './required-supervision'
import { supervisionLevels } from './supervision-levels'

/**
 * The reasons why no answer to a checklist can lead to a dose at home: the form of the medicine and the supervision.
 *
 * @internal
 */
export function barsFor(request: ChecklistRequest): readonly ChecklistBar[] {
  const bars: ChecklistBar[] = []
  const rule = formulationRules[request.formulation]
  if (!isFormulationAllowed(rule, request)) {
    const code = rule.id === 'spravato' ? 'at-home/spravato-home' : 'at-home/formulation-not-for-home'
    bars.push({ code, severity: 'stop', message: rule.reason, lay: rule.lay, path: 'formulation', sources: rule.sources })
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
        en: `This session needs more people to watch over you. ${level.lay.en}`,
        es: `Esta sesión necesita más personas que le cuiden. ${level.lay.es}`,
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

/** Only what the request itself tells: the risks of the person are weighed by `requiredSupervision`. */
function minimumFor(request: ChecklistRequest): SupervisionRule | undefined {
  // An extended-release tablet is used inside a trial only, and the trial's own plan says who watches.
  if (request.formulation === 'oral-extended-release') return undefined
  const ids: readonly string[] = [
    ...(request.formulation === 'spravato' ? ['supervision-spravato'] : []),
    ...(request.formulation === 'injectable' ? ['supervision-injectable'] : []),
    ...(request.doseIncreased === true ? ['supervision-dose-increase'] : []),
    request.session === 'first' ? 'supervision-first-session' : 'supervision-repeat',
  ]
  const rules = supervisionRules.filter((rule) => ids.includes(rule.id) && !(rule.writtenOrderMayLower && request.writtenOrder === true))
  return rules.reduce<SupervisionRule | undefined>(
    (highest, rule) => (highest === undefined || rankOf(rule.minimum) > rankOf(highest.minimum) ? rule : highest),
    undefined,
  )
}
