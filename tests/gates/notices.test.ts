import { codeSystems } from 'ketamine-therapy/core'
import { expect, it } from 'vitest'
import { manifest, read } from '../tools/project'

const notices = read('NOTICE')

it.each(Object.values(codeSystems))('NOTICE names $name with its owner and terms', ({ id, name, uri, notice }) => {
  expect(notices).toContain(`${name} (${id})\n${uri}\n${notice}\n`)
})

it('NOTICE names no system that the library does not know', () => {
  const named = [...notices.matchAll(/^.+ \(([a-z0-9-]+)\)\nhttp/gm)].map((match) => match[1])
  expect(named.sort()).toEqual(Object.keys(codeSystems).sort())
})

it('CITATION.cff names the release', () => {
  expect(read('CITATION.cff')).toMatch(new RegExp(`^version: ${manifest.version.replaceAll('.', '\\.')}$`, 'm'))
})
