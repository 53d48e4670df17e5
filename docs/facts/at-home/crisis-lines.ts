import type { CountryLines, CrisisLine, EmergencyNumber, LineContact } from 'ketamine-therapy/at-home'
import { countryLines } from 'ketamine-therapy/at-home'
import { day, joined, lines, plain, section, table } from '../markdown'
import type { FactPage } from '../page'
import type { References } from '../references'
import { createReferences } from '../references'
import { compared } from '../review'
import { spelled } from '../words'

/** Emergency numbers and crisis lines, one table a country. */
export function linesPage(): FactPage {
  const references = createReferences()
  const countries = Object.values<CountryLines>(countryLines)
  return {
    id: 'crisis-lines',
    title: 'Crisis and emergency lines',
    row: [`${countries.length} countries`],
    body: joined(
      'Confirmed means that a published page prints the number; nobody dialed it. Dial each number, or read its page again, before you show it. A line that is not confirmed never stands alone: the emergency number of the country comes first, and [findahelpline.com](https://findahelpline.com) lists lines all over the world.',
      ...countries.map((country) => section(2, plain(country.name.en), countryTable(country, references))),
      compared(countries.map(({ name, review }) => ({ id: name.en, review }))),
      section(2, 'References', references.list()),
    ),
  }
}

function countryTable({ emergency, lines: all, poisonAdvice }: CountryLines, { cite }: References): string {
  const numbers = emergency.map((one: EmergencyNumber) => [
    one.service === 'all' ? 'Emergency' : 'Ambulance',
    `**${plain(one.number)}**`,
    '',
    `${one.status}${cite(one.sources)}`,
    plain(one.remark ?? ''),
  ])
  const rows = all.map((line: CrisisLine) => [
    lines(plain(line.name), line.region === undefined ? '' : plain(line.region), `\`${line.id}\``),
    lines(...line.contacts.map(contactText)),
    line.aroundTheClock === 'yes' ? 'day and night' : line.aroundTheClock === 'no' ? 'limited' : 'not known',
    `${spelled(line.verification.status)} ${day(line.verification.lastChecked)}${cite(line.sources)}`,
    plain([line.note?.en, line.verification.remark].filter((part) => part !== undefined).join(' ')),
  ])
  return joined(
    table(['Line', 'Number', 'Hours', 'Check', 'Remarks'], [...numbers, ...rows]),
    poisonAdvice === undefined ? '' : `Poisoning: ${plain(poisonAdvice.en)}`,
  )
}

/** "text AYUDA to 988 (es)", kept on one line: a number that is broken is misread. */
function contactText({ by, to, keyword, language }: LineContact): string {
  const number = by === 'call' && keyword !== undefined ? `${to}, then press ${keyword}` : to
  const way =
    by === 'text' && keyword !== undefined ? `text ${keyword} to ${number}` : `${by === 'whatsapp' ? 'WhatsApp' : spelled(by)} ${number}`
  const shown = by === 'chat' ? `chat [${plain(to)}](https://${to})` : plain(way)
  return `<span style="white-space: nowrap">${shown}${language === undefined ? '' : plain(` (${language})`)}</span>`
}
