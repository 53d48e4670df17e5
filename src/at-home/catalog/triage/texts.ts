import { deepFreeze } from '../../../core/freeze'
import type { PatientText } from '../../model'

/** Words that belong to no single entry. */
export const triageTexts = /* @__PURE__ */ deepFreeze<
  Readonly<Record<'notCovered' | 'notReadable' | 'tellStaff' | 'safetyNet', PatientText>>
>({
  notCovered: { en: 'Call your clinic and tell them what you see.', es: 'Llame a su clínica y diga lo que ve.' },
  notReadable: { en: 'We could not read a part of this. Call your clinic.', es: 'No pudimos leer una parte. Llame a su clínica.' },
  tellStaff: { en: 'Tell the staff now.', es: 'Avise al personal en este momento.' },
  safetyNet: {
    en: 'Call {emergency} if they are hard to wake, breathe badly, or get worse and your clinic does not answer. Call too if you are not sure. It is okay to be wrong.',
    es: 'Llame al {emergency} si cuesta despertar a la persona, si respira mal, o si empeora y su clínica no contesta. Llame también si tiene dudas. No importa si se equivoca.',
  },
})
