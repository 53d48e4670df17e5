import { dischargeScales, formulations, guidancePositions, psychotherapyModels, sessionDocumentation } from 'ketamine-therapy/protocols'
import type { Formulation, GuidanceTopic } from 'ketamine-therapy/protocols'
import { dischargeDefaults } from '../../../src/protocols/catalog/discharge-defaults'
import { preDoseDefaults, preDoseHomeDefaults } from '../../../src/protocols/catalog/pre-dose-defaults'
import { bullets, capital, joined, lines, plain, section, sentence, table } from '../markdown'
import type { FactPage } from '../page'
import { createReferences } from '../references'
import { compared } from '../review'
import { place } from '../words'
import { holds, leaving } from './session'

/** Pages of what protocols share. */
export function shared(): readonly FactPage[] {
  return [guidance(), products(), psychotherapy(), defaults(), record()]
}

function guidance(): FactPage {
  const { cite, list } = createReferences()
  const topics: readonly GuidanceTopic[] = ['setting', 'personnel', 'monitoring', 'dosing', 'home-use']
  const rows = Object.values(guidancePositions).map(({ body, year, jurisdictions, positions }) => [
    lines(plain(body), [year, ...(jurisdictions?.map(place) ?? ['international'])].filter(Boolean).join(', ')),
    ...topics.map((topic) => {
      const said = positions.find((one) => one.topic === topic)
      if (said === undefined) return ''
      const links = (said.protocols ?? []).map((id) => `[${id}](./${id}.md)`).join(', ')
      return lines(`${plain(sentence(said.text))} ${cite(said.sources)}`, links)
    }),
  ])
  return {
    id: 'guidance-bodies',
    title: 'What guidance bodies say',
    body: joined(
      'An empty cell means that the body did not speak of it, or that its words were not read. It never means that nothing is needed.',
      table(['Body', 'Setting', 'Personnel', 'Monitoring', 'Dose and place in treatment', 'Use at home'], rows),
      compared(Object.values(guidancePositions)),
      section(2, 'References', list()),
    ),
  }
}

function products(): FactPage {
  const { cite, list } = createReferences()
  const rows = Object.values(formulations).map((one: Formulation) => [
    lines(plain(one.name), `\`${one.id}\``),
    plain(sentence(one.strengthText)),
    plain(one.packs.map((pack) => `${pack.text}${pack.ndc === undefined ? '' : `, NDC ${pack.ndc}`}`).join('; ')),
    `${plain(sentence(one.status.text))} ${cite(one.status.sources)}`,
    lines(...one.rules.map((rule) => `${plain(sentence(rule.text))} ${cite(rule.sources)}`)),
  ])
  return {
    id: 'products',
    title: 'Products and strengths',
    body: joined(
      'Strengths are given as ketamine or esketamine base.',
      table(['Product', 'Strength', 'Packs', 'Status', 'Rules that follow'], rows),
      compared(Object.values(formulations)),
      section(2, 'References', list()),
    ),
  }
}

function psychotherapy(): FactPage {
  const { cite, list } = createReferences()
  const rows = Object.values(psychotherapyModels).map((model) => [
    lines(`${plain(model.name)} ${cite(model.sources)}`, `\`${model.id}\``),
    plain(model.preparation),
    plain(model.dosing),
    plain(model.integration),
    plain(model.staff),
    model.groupSize.maximum === 1 ? 'individual' : `${model.groupSize.minimum} to ${model.groupSize.maximum}`,
  ])
  return {
    id: 'psychotherapy-models',
    title: 'Psychotherapy around dosing',
    body: joined(
      table(['Model', 'Preparation', 'Dosing', 'Integration', 'Staff', 'Patients in a group'], rows),
      compared(Object.values(psychotherapyModels)),
      section(2, 'References', list()),
    ),
  }
}

function defaults(): FactPage {
  const references = createReferences()
  return {
    id: 'session-defaults',
    title: 'Defaults where a protocol sets no limit',
    body: joined(
      'A reading, or a sign, for which the protocol has no limit of its own is held against these defaults of this library.',
      section(2, 'Before a dose', holds({ preDose: preDoseDefaults }, references)),
      section(2, 'Before a dose at home', holds({ preDose: preDoseHomeDefaults }, references)),
      section(2, 'Leaving', 'None of this is asked for, but a "no" that someone saw counts.', leaving(dischargeDefaults, references)),
      section(2, 'References', references.list()),
    ),
  }
}

function record(): FactPage {
  const { cite, list } = createReferences()
  const scales = Object.values(dischargeScales).map((scale) => [
    lines(plain(scale.name), `\`protocols/discharge-scale-${scale.id}\``),
    `${scale.minimum} to ${scale.maximum}`,
    `${scale.readyAt === 'baseline' ? 'back at the value before the dose' : scale.readyAt}${scale.readyBasis === 'convention' ? ', a default of this library' : ''}`,
    `${plain(sentence(scale.text))} ${cite(scale.sources)}`,
  ])
  const fields = sessionDocumentation.fields.map((field) => [
    field.when,
    `${plain(field.label)} ${cite(field.sources)}`,
    field.recordedBy,
    field.basis === 'published' ? 'the monitoring form of the US REMS' : 'suggestion of this library',
  ])
  return {
    id: 'session-record',
    title: 'Scales before leaving and the record of a session',
    body: joined(
      section(
        2,
        'Scales used before a person leaves',
        'No body requires one of these scales for leaving a ketamine clinic. They are aids.',
        table(['Scale', 'Range', 'Speaks for leaving from', 'In words'], scales),
      ),
      section(2, 'What is recorded', table(['Part of the session', 'What', 'Who writes it', 'Basis'], fields)),
      section(
        2,
        'Who does what',
        bullets(sessionDocumentation.roles.map(({ text, sources }) => `${plain(capital(text))} ${cite(sources)}`)),
      ),
      section(2, 'References', list()),
    ),
  }
}
