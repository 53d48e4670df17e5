import { deepFreeze } from '../../core/freeze'
import type { SupervisionLevel } from '../model'

export const supNone: SupervisionLevel = /* @__PURE__ */ deepFreeze({
  id: 'sup-none',
  title: 'None',
  rank: 0,
  meaning: 'Patient alone in the home, no live remote contact.',
  lay: { en: 'You would be alone.', es: 'Estaría a solas.' },
  helpFrom: [],
  place: 'home',
  allowedFor: 'nothing: always blocked',
  sources: [{ citation: 'library-convention', checked: 'convention' }],
  translationReview: { status: 'draft' },
})

export const supSitterOnly: SupervisionLevel = /* @__PURE__ */ deepFreeze({
  id: 'sup-sitter-only',
  title: 'Sitter only',
  rank: 1,
  meaning: 'Trained sober adult in the home; clinic reachable by phone, not watching.',
  lay: {
    en: 'A trained, sober adult stays with you. The clinic can be called.',
    es: 'Un adulto capacitado y sobrio se queda con usted. Se puede llamar a la clínica.',
  },
  helpFrom: ['sitter'],
  place: 'home',
  allowedFor: 'stable repeat session, unchanged dose, low risk, after at least 2 uneventful observed sessions, by written order',
  sources: [{ citation: 'library-convention', checked: 'convention' }],
  translationReview: { status: 'draft' },
})

export const supRemoteStart: SupervisionLevel = /* @__PURE__ */ deepFreeze({
  id: 'sup-remote-start',
  title: 'Video at start and end',
  rank: 2,
  meaning: 'Guide or clinician on video to run the go or no-go check and again after; sitter present throughout.',
  lay: {
    en: 'Staff join by video at the start and at the end. Your sitter stays the whole time.',
    es: 'El personal se conecta por video al inicio y al final. Su acompañante se queda todo el tiempo.',
  },
  helpFrom: ['sitter', 'remote-staff'],
  place: 'home',
  allowedFor: 'repeat session',
  sources: [{ citation: 'hull-2022', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const supTherapistVideo: SupervisionLevel = /* @__PURE__ */ deepFreeze({
  id: 'sup-therapist-video',
  title: 'Therapist on video for the whole session',
  rank: 3,
  meaning: 'Licensed therapist on live video for the full 2 to 3 hours, plus sitter in the home.',
  lay: {
    en: 'A therapist is on video the whole time. Your sitter is in the home.',
    es: 'Un terapeuta está en video todo el tiempo. Su acompañante está en la casa.',
  },
  helpFrom: ['sitter', 'therapist'],
  place: 'home',
  allowedFor: 'first session and dose changes when a start in the clinic is impossible',
  sources: [{ citation: 'journey-remote-kap', checked: 'read' }],
  translationReview: { status: 'draft' },
})

export const supClinicianVideo: SupervisionLevel = /* @__PURE__ */ deepFreeze({
  id: 'sup-clinician-video',
  title: 'Prescriber or nurse on video for the whole session',
  rank: 4,
  meaning: 'Medical clinician on live video with vital signs reported at 0, about 40 and about 120 minutes, plus sitter.',
  lay: {
    en: 'A nurse or prescriber is on video the whole time and asks for your numbers. Your sitter is in the home.',
    es: 'Un enfermero o médico está en video todo el tiempo y pide sus números. Su acompañante está en la casa.',
  },
  helpFrom: ['sitter', 'clinician'],
  place: 'home',
  allowedFor: 'higher-risk patients whom the prescriber still accepts',
  sources: [{ citation: 'library-convention', checked: 'convention' }],
  translationReview: { status: 'draft' },
})

export const supClinicianPresent: SupervisionLevel = /* @__PURE__ */ deepFreeze({
  id: 'sup-clinician-present',
  title: 'Clinician in the room at home',
  rank: 5,
  meaning: 'Nurse or physician on site with oximetry, blood pressure and airway skills.',
  lay: { en: 'A nurse or doctor is in the room.', es: 'Un enfermero o médico está en el cuarto.' },
  helpFrom: ['clinician'],
  place: 'home',
  allowedFor: 'any injected ketamine outside a clinic; also needs a state license and controlled-substance handling',
  sources: [
    { citation: 'askp3-2021', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})

export const supClinic: SupervisionLevel = /* @__PURE__ */ deepFreeze({
  id: 'sup-clinic',
  title: 'Office or clinic',
  rank: 6,
  meaning: 'Monitored site with emergency equipment.',
  lay: { en: 'You are in a clinic with staff.', es: 'Está en una clínica con personal.' },
  helpFrom: ['clinic'],
  place: 'site',
  allowedFor: 'everyone; the preference of professional bodies',
  sources: [
    { citation: 'askp3-2024-home', checked: 'read' },
    { citation: 'rcpsych-2025', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})

export const supRemsSite: SupervisionLevel = /* @__PURE__ */ deepFreeze({
  id: 'sup-rems-site',
  title: 'REMS-certified site',
  rank: 7,
  meaning: 'SPRAVATO: prescriber on site, a healthcare provider monitors for 2 hours or more, pulse oximetry, form within 7 days.',
  lay: { en: 'You are at a center that is allowed to give SPRAVATO.', es: 'Está en un centro certificado para SPRAVATO.' },
  helpFrom: ['clinic'],
  place: 'site',
  allowedFor: 'the only level for SPRAVATO',
  sources: [
    { citation: 'spravato-rems-386', checked: 'read' },
    { citation: 'rems-outpatient-form', checked: 'read' },
    { citation: 'rems-monitoring-form', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
