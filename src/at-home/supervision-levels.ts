import { deepFreeze } from '../core/freeze'
import {
  supNone,
  supSitterOnly,
  supRemoteStart,
  supTherapistVideo,
  supClinicianVideo,
  supClinicianPresent,
  supClinic,
  supRemsSite,
} from './catalog/supervision-levels'
import type { SupervisionLevel, SupervisionLevelId } from './model'

/** All levels of supervision by id. */
export const supervisionLevels: Readonly<Record<SupervisionLevelId, SupervisionLevel>> = /* @__PURE__ */ deepFreeze({
  'sup-none': supNone,
  'sup-sitter-only': supSitterOnly,
  'sup-remote-start': supRemoteStart,
  'sup-therapist-video': supTherapistVideo,
  'sup-clinician-video': supClinicianVideo,
  'sup-clinician-present': supClinicianPresent,
  'sup-clinic': supClinic,
  'sup-rems-site': supRemsSite,
})
