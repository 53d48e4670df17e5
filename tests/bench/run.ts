import { benchAudit } from './audit'
import { benchChecklist } from './checklist'
import { benchCost } from './cost'
import { benchCourse } from './course'
import { benchDose } from './dose'
import { benchImports } from './imports'
import { benchIndications } from './indications'
import { benchOutcomes } from './outcomes'
import { benchScreening } from './screening'

// Ratios are of one machine in one run; nothing here is asserted but that the outcomes compared are the same.
const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  audit: benchAudit,
  checklist: benchChecklist,
  course: benchCourse,
  cost: benchCost,
  dose: benchDose,
  outcomes: benchOutcomes,
  screening: benchScreening,
  indications: benchIndications,
  imports: benchImports,
}

// `npm run bench` runs all; words after it pick some: `npm run bench -- imports`.
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name))
if (unknown.length > 0) throw new Error(`no bench of ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`)
for (const [name, bench] of Object.entries(BENCHES)) if (wanted.length === 0 || wanted.includes(name)) await bench()
