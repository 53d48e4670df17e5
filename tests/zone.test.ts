import { expect, it } from 'vitest'

// The three runs of this suite differ only in the zone of the host; this proves that they really do.
it('runs in the zone that its project names', () => {
  const offset = { 'America/Denver': 420, 'Pacific/Kiritimati': -840, UTC: 0 }[process.env['TZ'] ?? '']
  expect(offset).toBeDefined()
  expect(new Date('2026-12-01T00:00:00Z').getTimezoneOffset()).toBe(offset)
})
