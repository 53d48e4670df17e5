import { writeFileSync } from 'node:fs'
import { whichNoticesWhen } from './which-notices-when'

writeFileSync('docs/guides/which-notices-when.md', whichNoticesWhen())
