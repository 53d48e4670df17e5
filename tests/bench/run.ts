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
benchAudit()
benchChecklist()
benchCourse()
benchCost()
benchDose()
benchOutcomes()
await benchScreening()
benchIndications()
benchImports()
