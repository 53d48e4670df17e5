import { CHECKLIST_PHASES } from 'ketamine-therapy/at-home'
import { KNOWLEDGE_DATE } from 'ketamine-therapy/core'
import { phasePage } from './at-home/checklist'
import { linesPage } from './at-home/crisis-lines'
import { followUpPage } from './at-home/follow-up'
import { misusePage } from './at-home/misuse'
import { practicePage } from './at-home/practice'
import { supervisionPage } from './at-home/supervision'
import { triagePage } from './at-home/triage'
import type { FactArea } from './page'

const DRAFT = 'The Spanish is a draft until a qualified reviewer signs.'

/** One page for each phase of the checklist, and one each for forms and supervision, triage, misuse, follow-up and storage, published practice, and crisis lines. */
export function pages(): FactArea {
  return {
    id: 'at-home',
    title: 'Safety at home',
    introduction: `For people under a prescriber's care. No regulator has approved home use of racemic ketamine in psychiatric care, and SPRAVATO is never for home use. Numbers marked § are conventions of this library, with their reasons in [Conventions at home](../../decisions/at-home-conventions.md). Apart from the crisis lines, which have days of their own, all of it is compared with its sources for each release, last on ${KNOWLEDGE_DATE}. ${DRAFT}`,
    heads: ['Page', 'Holds'],
    pages: [...CHECKLIST_PHASES.map(phasePage), supervisionPage(), triagePage(), misusePage(), followUpPage(), practicePage(), linesPage()],
  }
}
