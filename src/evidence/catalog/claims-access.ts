import { deepFreeze } from '../../core/freeze'
import { lazily } from '../../core/lazily'
import type { Claim } from '../claim-model'

/** The claim `hundreds-of-clinics`. */
export const hundredsOfClinics = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'hundreds-of-clinics',
      kind: 'fact',
      topic: 'access',
      claim: 'There are hundreds of private ketamine clinics in the US.',
      verdict: 'supported',
      reasoning:
        'National reporting in 2024 put it at more than 500, with wide variation in practice and little specific regulation. There is no official registry, so every count is an estimate.',
      betterWording: 'News reports estimate more than 500 clinics in the US; there is no official count.',
      sources: [{ citation: 'npr-2024', checked: 'read' }],
      patterns: [
        { locale: 'en', parts: ['\\b(?:hundreds|thousands) of\\b', '\\bclinics\\b'] },
        { locale: 'en', parts: ['\\bclinics across the (?:u\\.s\\.|us\\b|united states|country|nation)'] },
        { locale: 'es', parts: ['\\b(?:cientos|miles) de\\b', '\\bclínicas\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `public-free-programs`. */
export const publicFreePrograms = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'public-free-programs',
      kind: 'fact',
      topic: 'access',
      claim: 'Publicly funded hospital programs in the US give free treatment to those who qualify.',
      verdict: 'misleading',
      reasoning:
        'Free public programs are rare: Veterans Affairs sites provide esketamine or ketamine to eligible veterans and trials are free, but there is no general US program. Even the well-known UK NHS clinic in Oxford is mainly self-pay, with NHS-funded treatment only for some local referrals.',
      betterWording:
        'A few public hospitals, the VA and research trials offer treatment at low or no cost to people who qualify; most people pay privately or through insurance for esketamine.',
      sources: [
        { citation: 'oxford-faq', checked: 'read' },
        { citation: 'oxford-pricing', checked: 'read' },
        { citation: 'va-ket', checked: 'recalled' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: [
            '\\b(?:offers?|offering|gets?|receives?|provides?|gives?|are|through) free (?:ketamine )?(?:treatments?|programs?|programmes?|infusions?|therapy)\\b',
          ],
        },
        { locale: 'en', parts: ['\\bpublicly[- ]funded\\b'] },
        {
          locale: 'en',
          parts: ['\\bfree (?:ketamine )?(?:treatment|therapy|infusions?)\\b', '\\b(?:public|county|state|va) hospitals?\\b'],
        },
        { locale: 'en', parts: ['\\b(?:no|without) cost (?:for|to) (?:those|patients|anyone) who qualif(?:y|ies)\\b'], negated: true },
        { locale: 'es', parts: ['\\b(?:tratamientos?|programas?) gratuitos?\\b'] },
        { locale: 'es', parts: ['\\bfinanciad[oa]s? con fondos públicos\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `more-psychiatrists-offering`. */
export const morePsychiatristsOffering = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'more-psychiatrists-offering',
      kind: 'fact',
      topic: 'access',
      claim: 'Many psychiatrists and other professionals now offer it in their practice.',
      verdict: 'partly-supported',
      reasoning:
        'Certified esketamine sites and office prescribing have grown. Offering it is not evidence of training: there is no required US certification for ketamine, and esketamine may only be given in REMS-certified settings, not in any office.',
      betterWording: 'More practices offer it. Ask about training, monitoring and emergency plans.',
      sources: [
        { citation: 'spravato-rems-386', checked: 'read' },
        { citation: 'npr-2024', checked: 'read' },
      ],
      patterns: [
        {
          locale: 'en',
          parts: [
            '\\b(?:many|more) (?:psychiatrists|doctors|physicians|professionals)\\b',
            '\\b(?:offer|offering|part of their practice|in their practice)\\b',
          ],
        },
        { locale: 'en', parts: ['\\bwithout having to go (?:through|to) a speciali[sz]ed clinic\\b'], negated: true },
        { locale: 'es', parts: ['\\b(?:muchos|cada vez más) (?:psiquiatras|médicos|profesionales)\\b', '\\b(?:ofrecen|consulta)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `telemedicine-access`. */
export const telemedicineAccess = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'telemedicine-access',
      kind: 'fact',
      topic: 'access',
      claim: 'Telemedicine has widened access, especially in rural areas.',
      verdict: 'partly-supported',
      reasoning:
        'Federal telemedicine flexibilities let practitioners prescribe Schedule II–V drugs without a prior in-person visit, currently through 2026-12-31, and large tele-ketamine companies exist. The rule is temporary, state law may be stricter, and esketamine cannot be given at home.',
      betterWording: 'Temporary federal rules allow some remote prescribing through 31 December 2026; state rules differ.',
      sources: [{ citation: 'dea-tele-2025', checked: 'read' }],
      patterns: [
        { locale: 'en', parts: ['\\b(?:telehealth|telemedicine|online|virtual)\\b', '\\b(?:access|accessible|rural|remote areas)\\b'] },
        { locale: 'en', parts: ['\\bonline ketamine\\b'] },
        { locale: 'es', parts: ['\\b(?:telemedicina|telesalud|virtual)\\b', '\\b(?:acceso|rural|rurales|zonas alejadas)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2026-12-31' },
    }),
)

/** The claim `social-media-primary-source`. */
export const socialMediaPrimarySource = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'social-media-primary-source',
      kind: 'opinion',
      topic: 'access',
      claim: "Advocacy groups and social media are often people's primary source of information.",
      verdict: 'opinion-or-forecast',
      reasoning:
        'Plausible, but usually stated without a source. It is a reason for caution, since promotional content tends to understate risk.',
      betterWording: 'Many people first hear of ketamine online; check claims against medical sources.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
      patterns: [
        { locale: 'en', parts: ['\\bsocial media\\b', '\\b(?:awareness|primary source|main source|source of information)\\b'] },
        { locale: 'en', parts: ['\\badvocacy (?:groups?|organi[sz]ations?)\\b', '\\b(?:awareness|source of information)\\b'] },
        { locale: 'es', parts: ['\\bredes sociales\\b', '\\b(?:principal fuente|fuente principal|conciencia)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)

/** The claim `group-retreats-access`. */
export const groupRetreatsAccess = /* @__PURE__ */ lazily(
  (): Claim =>
    deepFreeze({
      id: 'group-retreats-access',
      kind: 'fact',
      topic: 'access',
      claim: 'Group sessions and retreats make treatment more accessible.',
      verdict: 'partly-supported',
      reasoning:
        'Groups can lower the price per person. Retreats add travel and time costs and may move a controlled drug and a high-risk session into settings without the monitoring that labels and guidelines expect; controlled outcome data are lacking.',
      betterWording: 'Group programs may cost less; check medical screening, monitoring and emergency cover first.',
      sources: [
        { citation: 'fda-compounded-2023', checked: 'read' },
        { citation: 'beckley-ca', checked: 'read' },
      ],
      patterns: [
        { locale: 'en', parts: ['\\b(?:ketamine|therapy|treatment|sessions)\\b', '\\bretreats?\\b'] },
        { locale: 'en', parts: ['\\bgroup (?:ketamine|(?:therapy )?sessions?)\\b'] },
        { locale: 'es', parts: ['\\bretiros? (?:de|con) ketamina\\b'] },
        { locale: 'es', parts: ['\\bsesiones? (?:grupales|de grupo|en grupo)\\b'] },
      ],
      review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
    }),
)
