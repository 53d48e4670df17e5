import { GUIDANCE_IDS, PROTOCOL_IDS, protocols } from 'ketamine-therapy/protocols'
import { expect, it } from 'vitest'
import { pages } from '../../docs/facts/protocols'

const area = pages()
const bodyOf = (id: string): string => area.pages.find((page) => page.id === id)?.body ?? ''

it('there is one page for each protocol, and five for what they share', () => {
  const shared = ['guidance-bodies', 'products', 'psychotherapy-models', 'session-defaults', 'session-record']
  expect(area.pages.map((page) => page.id)).toEqual([...PROTOCOL_IDS, ...shared])
  expect(bodyOf('guidance-bodies').match(/^\| .* \|$/gm)).toHaveLength(GUIDANCE_IDS.length + 2)
})

it.each(area.pages.map((page) => [page.id, page.body] as const))('%s reads as words, and cites numbered references', (_id, body) => {
  expect(body).not.toMatch(/undefined|NaN|\[object/)
  expect(body).toContain('## References')
  const cited = [...body.matchAll(/\(#ref-(\d+)\)/g)].map((match) => match[1])
  for (const number of new Set(cited)) expect(body).toContain(`<a id="ref-${number}">`)
})

it('every limit, condition and alert of a protocol stands on its page, and a default is called one', () => {
  for (const protocol of Object.values(protocols)) {
    const body = bodyOf(protocol.id)
    for (const alert of protocol.alerts)
      expect(body).toContain(`> **${alert.severity.charAt(0).toUpperCase()}${alert.severity.slice(1)}:**`)
    // Oxygen saturation below 92 %: a default that names a trial with another limit is still a default.
    const defaults = [...protocol.preDose, ...protocol.discharge].filter((rule) =>
      rule.sources.some(({ checked }) => checked === 'convention'),
    )
    expect(body.match(/\| default of this library \|/g) ?? []).toHaveLength(defaults.length)
    for (const { from } of protocol.inherited)
      expect(body).toMatch(new RegExp(`carried over by convention from \\[[^\\]]+\\]\\(\\./${from}\\.md\\)`))
  }
})

it('a limit has its unit behind the number, and a dose that nobody computes has no weight and no rounding', () => {
  expect(bodyOf('iv-trd-acute-six')).toContain('systolic blood pressure ≥ 180 mmHg')
  expect(bodyOf('iv-trd-acute-six')).toContain('is rounded to 0.1 mg')
  expect(bodyOf('sl-home-telehealth')).not.toMatch(/is rounded|body weight is used/)
})
