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
  return lines(withPlaces(en), `*${withPlaces(es, SPANISH_PLACES)}*`)
}

const PLACES = {
  emergency: 'emergency number',
  crisis: 'crisis line',
  poison: 'poison line',
  assault: 'line for sexual assault',
  pet: 'pet poison line',
} as const
const SPANISH_PLACES: Readonly<Record<keyof typeof PLACES, string>> = {
  emergency: 'número de emergencias',
  crisis: 'línea de crisis',
  poison: 'línea de intoxicaciones',
  assault: 'línea de ayuda por agresión sexual',
  pet: 'línea de intoxicaciones para mascotas',
}

/** Where the numbers of the country go. */
export function withPlaces(text: string, places: Readonly<Record<keyof typeof PLACES, string>> = PLACES): string {
  return plain(Object.entries(places).reduce((words, [place, name]) => words.replaceAll(`{${place}}`, `(${name})`), text))
}

/** "2 hours". */
export function timeText(minutes: number): string {
  if (minutes % 1440 === 0) return minutes === 1440 ? '1 day' : `${minutes / 1440} days`
  return minutes % 60 === 0 ? `${minutes / 60} ${minutes === 60 ? 'hour' : 'hours'}` : `${minutes} minutes`
}
