import { benchCourse } from './course'
import { benchImports } from './imports'
import { benchScreening } from './screening'

// Ratios are of one machine in one run; nothing here is asserted but that the outcomes compared are the same.
benchCourse()
await benchScreening()
benchImports()
