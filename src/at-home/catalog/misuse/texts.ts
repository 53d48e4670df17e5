import { deepFreeze } from '../../../core/freeze'
import type { MisuseLevel, PatientText } from '../../model'

export const misuseTexts: Readonly<Record<MisuseLevel, PatientText>> = /* @__PURE__ */ deepFreeze({
  watch: {
    en: 'We would like to talk with you about how things go. It does not mean that you did anything wrong.',
    es: 'Queremos hablar con usted sobre cómo van las cosas. Eso no quiere decir que haya hecho algo mal.',
  },
  hold: {
    en: 'Before more doses can be sent, your clinic has to talk with you. Please call. You will not be in trouble for asking for help.',
    es: 'Antes de enviar más dosis, su clínica debe hablar con usted. Por favor, llame. Pedir ayuda no le traerá problemas.',
  },
  stop: {
    en: 'Doses at home have to end for now. Your clinic wants to help you with safe care. Please call today.',
    es: 'Por ahora se terminan las dosis en casa. Su clínica quiere ayudarle con una atención segura. Por favor, llame hoy.',
  },
})
