import type { PatientText } from 'ketamine-therapy/at-home'
import type { Condition } from 'ketamine-therapy/core'
import { describeCondition } from 'ketamine-therapy/core'
import { lines, plain } from '../markdown'

/** A condition as people say it: lists are named after one entry here, so that one needs no "some of", and several are "times". */
export function conditionText(when: Condition, subject: Parameters<typeof describeCondition>[1]): string {
  return describeCondition(when, subject)
    .replace(/and (at least|more than) (\d+) minutes it has been so/g, 'for $1 $2 minutes')
    .replace(/\(some of the ([^()]+?) where \1 ((?:(?! and | or )[^()])*)\)/g, '$1 $2')
    .replace(/some of the (.+?) where \1 /g, '$1 ')
    .replace(/\b(\d+) minutes (?=since|before)/g, (_, minutes) => `${timeText(Number(minutes))} `)
    .replace(/(at least|more than) (\d+) of the (.+?),? from the last (\d+) days/g, (_, bound, count, what, days) => {
      return `${what}, ${bound} ${count} ${count === '1' ? 'time' : 'times'} in ${days} days`
    })
    .replace(/( in \d+ days) or /g, '$1; or ')
    .replace(/breaths per minute (at least|at most|below) (\d+) breaths\/min/g, '$1 $2 breaths per minute')
}

/** English, and Spanish set apart from it. */
export function both({ en, es }: PatientText): string {
  return lines(withPlaces(en), `*${withPlaces(es)}*`)
}

/** Where the numbers of the country go. */
export function withPlaces(text: string): string {
  const named = text
    .replaceAll('{emergency}', '(emergency number)')
    .replaceAll('{crisis}', '(crisis line)')
    .replaceAll('{poison}', '(poison line)')
    .replaceAll('{assault}', '(line for sexual assault)')
    .replaceAll('{pet}', '(pet poison line)')
  return plain(named)
}

/** "2 hours". */
export function timeText(minutes: number): string {
  if (minutes % 1440 === 0) return minutes === 1440 ? '1 day' : `${minutes / 1440} days`
  return minutes % 60 === 0 ? `${minutes / 60} ${minutes === 60 ? 'hour' : 'hours'}` : `${minutes} minutes`
}
