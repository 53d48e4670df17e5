import { describe, expect, it } from 'vitest'
import type { DisclaimerContext } from 'ketamine-therapy/disclaimers'
import { auditContent, composeDisclaimers, createAuditor, getDisclaimer, TOPICS } from 'ketamine-therapy/disclaimers'
import { readHtml, readMarkdown } from 'ketamine-therapy/disclaimers/markup'
import { tokens } from './tokens'

const audit = createAuditor()
const website: DisclaimerContext = { surface: 'website', topics: [] }
const rules = (text: Parameters<typeof audit>[0], context: DisclaimerContext = website): readonly string[] =>
  audit(text, context).matches.map((match) => match.rule)

describe('a web address', () => {
  it.each([
    'Read more: https://example.org/ketamine-cures-depression-safe-and-effective.',
    'See www.example.org/fda-approves-ketamine, and call us.',
    'Doctors differ (https://example.com/free-ketamine?ref=experts-back-ketamine).',
  ])('claims nothing: %s', (text) => {
    expect(rules(text)).toEqual([])
  })

  it('hides nothing that stands beside it', () => {
    const text = 'https://example.org/a. Ketamine cures depression. https://example.org/b'
    const { matches } = audit(text, website)
    expect(matches.map(({ rule, range }) => [rule, text.slice(...range)])).toContainEqual(['lint-cure', expect.stringContaining('cures')])
  })
})

it('suggests the advice on a claim that no wording makes better', () => {
  const { matches } = audit('All statements in the article are supported by peer-reviewed, high-quality sources.', website)
  const match = matches.find(({ rule }) => rule === 'claim-article-peer-reviewed-sources')
  expect(match?.suggestion).toBe('Cite each claim instead.')
})

describe('a notice that is left out of a full page', () => {
  it.each(['en', 'es'] as const)('is not made up for by the others (%s)', (locale) => {
    for (const [notice, surface] of [
      ['disc-crisis', 'website'],
      ['disc-endorser-paid', 'testimonial'],
    ] as const) {
      const context: DisclaimerContext = { surface, topics: TOPICS, locale, space: 'full' }
      const { units } = composeDisclaimers({ ...context, tokens })
      // The notice on a case in the news names a crisis line of its own.
      const others = units.filter(({ id }) => id !== notice && id !== 'disc-case-news')
      expect(others.length).toBeGreaterThan(5)
      expect(audit(others.map(({ text }) => text).join('\n\n'), context).absent).toContain(notice)
    }
  })

  it('is not made up for by a text, a night and a free place to park', () => {
    const page = 'We run no crisis line. Read the full text. We are open at night, and parking is free. Call 1-800-555-0100.'
    expect(audit(page, { surface: 'website', topics: [] }).absent).toContain('disc-crisis')
  })
})

describe('a notice with a web address', () => {
  it.each([
    [
      'trial-recruitment',
      'disc-clinical-trial',
      'This is a research study. You do not have to join. It may not help you, and it has risks. A safety board checked the plan. No one knows yet if it works. See https://clinicaltrials.gov/study/NCT01234567.',
    ],
    [
      'consent-form',
      'disc-report-effects',
      'Tell your clinic about side effects. You can tell the FDA too, at 1-800-332-1088 or https://www.fda.gov/medwatch.',
    ],
  ] as const)('in %s is seen with it: %s', (surface, notice, text) => {
    expect(audit(text, { surface, topics: [] }).present).toContain(notice)
  })
})

describe('how a match is meant', () => {
  it.each([
    'Ketamine is not FDA-approved for depression.',
    'Ketamine is not a cure, a miracle or a guarantee of anything.',
    'It does not cure depression.',
    'Nobody can promise a cure.',
    'No es una terapia libre de riesgos.',
    'A cure is not promised.',
    'No study has ever shown that ketamine taken at home is completely safe.',
    'This does not mean that ketamine cures depression.',
    'Ketamine is neither natural medicine nor a miracle.',
    'Ketamine isn’t risk-free.',
    'No treatment is risk-free.',
    'Ketamine is not a risk-free drug.',
    'There is no such thing as a risk-free medicine.',
    'Treatment is not without risk.',
    'There is no reason to believe that ketamine cures depression.',
    'No clinic can promise better results.',
    'You need nothing else but water and a blanket.',
    'No false promises, no secret cures.',
    'For a day do not lie to your sitter or drive yourself home.',
    'El programa no receta medicamentos.',
    'We do not send lozenges to minors or without a prescription.',
    'No vendemos ketamina a menores o sin receta.',
  ])('denied: %s', (text) => {
    expect(rules(text)).toEqual([])
  })

  it.each([
    ['Ketamine is not addictive, and it cures depression.', 'lint-cure'],
    ['Not only does ketamine cure depression, it does so fast.', 'lint-cure'],
    ['No other treatment cures depression like this.', 'lint-cure'],
    ['There is no doubt that ketamine cures depression.', 'lint-cure'],
    ["Don't wait: ketamine cures depression.", 'lint-cure'],
    ['Antidepressants do not help everyone, but ketamine cures depression.', 'lint-cure'],
    ['We have no needles, no pills, and guaranteed relief.', 'lint-guarantee'],
    ['It does not depress breathing and is completely safe.', 'lint-safe-absolute'],
    ['It is not a myth that ketamine cures depression.', 'lint-cure'],
    ['That ketamine cures depression is not a myth.', 'lint-cure'],
    ['Ketamine cures depression, and we clear up myths.', 'lint-cure'],
    ['The FDA warned of fraud, you will be cured of depression.', 'lint-cure'],
    ['It is no secret that our drips are completely safe.', 'lint-safe-absolute'],
    ['It is no secret that our infusions are the best.', 'lint-best'],
    ['It is no lie: our infusions are the best.', 'lint-best'],
    ['Natural, no tóxica y libre de riesgos.', 'lint-es-sin-riesgo'],
    ['No pills, risk-free.', 'lint-risk-free'],
    ['Why not a risk-free start?', 'lint-risk-free'],
    ['No needles and a risk-free treatment.', 'lint-risk-free'],
    ['Ketamine with no needles is risk-free.', 'lint-risk-free'],
    ['No one else offers a risk-free treatment.', 'lint-risk-free'],
    ['No medicine is as risk-free as ketamine.', 'lint-risk-free'],
    ['Two infusions for the price of one.', 'lint-discount-push'],
    ['Pay the price of one and get two infusions.', 'lint-discount-push'],
    ['Newspapers called us a miracle.', 'lint-miracle'],
    ['Newspapers called it a miracle.', 'lint-miracle'],
    ['“A miracle,” newspapers wrote about our clinic.', 'lint-miracle'],
    ['The press wrote that it cures depression.', 'lint-cure'],
    ['The press wrote last year that all the patients of our clinic were cured.', 'lint-cure'],
    ['Our press kit says: ketamine cures depression.', 'lint-cure'],
    ['Visit the site, say goodbye to depression.', 'lint-cure'],
    ['Los periódicos lo llamaron un milagro.', 'lint-es-milagro'],
    ['La prensa llamó milagro a nuestras infusiones.', 'lint-es-milagro'],
    ['La prensa dice que somos la mejor clínica de ketamina.', 'lint-best'],
    ['The press called our lozenges a miracle.', 'lint-miracle'],
    ['Los periódicos nos llamaron un milagro.', 'lint-es-milagro'],
    ['Read the headlines, it promises a miracle.', 'lint-miracle'],
    ['A free trial: 95 of 100 patients recover.', 'lint-success-rate'],
    ['In our free trial, 95 of 100 patients recover.', 'lint-success-rate'],
    ['Start your free trial: 95 of 100 patients recover.', 'lint-success-rate'],
    ['Start your free trial: 95 out of 100 patients recover.', 'lint-success-rate'],
    ['There is no question that relief is guaranteed.', 'lint-guarantee'],
    ['It is no exaggeration to say that ketamine cures depression.', 'lint-cure'],
    ['Nobody can deny that ketamine cures depression.', 'lint-cure'],
    ['No es ningún secreto que la ketamina cura la depresión.', 'lint-es-cura'],
    ['No cabe duda de que la ketamina cura la depresión.', 'lint-es-cura'],
    ['No es exagerado decir que la ketamina cura la depresión.', 'lint-es-cura'],
    ['No es mentira que la ketamina cura la depresión.', 'lint-es-cura'],
    ['It is not an exaggeration to call ketamine a miracle.', 'lint-miracle'],
    ['Our ad of 2022 said that ketamine cures depression.', 'lint-cure'],
    ['Ketamine works when nothing else does.', 'lint-one-of-a-kind-last-hope'],
    ['No other clinic in Texas has better results.', 'lint-best'],
    ['Ninguna otra clínica tiene mejores resultados.', 'lint-best'],
  ])('a denial of something else: %s', (text, rule) => {
    expect(rules(text)).toContain(rule)
  })

  it.each([
    'Beware of sites that say “ketamine is FDA-approved for depression”.',
    'Some ads claim that ketamine is non-addictive.',
    'Myth: ketamine cures depression.',
    'That ketamine cures depression is a myth.',
    'Que la ketamina cura la depresión es un mito.',
    'It is misleading to call ketamine a miracle.',
    'Mito: la ketamina cura la depresión.',
    'We do not repeat the myth that ketamine cures depression.',
    'An advertisement of 2022 said that ketamine was FDA-approved for depression. It was not.',
    'Es mentira que la ketamina cura la depresión.',
    'It is not a myth that ketamine can harm the bladder.',
    'Nobody can deny that side effects are common.',
    'Without evidence, guarantees mean little.',
    'A guarantee of relief is worth nothing.',
    'Sin estudios, una garantía de alivio no significa nada.',
    'The price of one infusion is 450 dollars.',
    'We list the side effects: there are none that we leave out.',
    'Studies of side effects after a year? There are none.',
    'Headlines in 2019 called esketamine a miracle.',
    'Critics say that the clinic promised a cure.',
    'The ad claimed: “We cure depression.”',
    'An ad of 2022 said “our troches are FDA-approved for depression”.',
    'El folleto decía: “Nuestra ketamina es totalmente segura”.',
    'The press has called ketamine a miracle.',
    'A journalist wrote that relief was guaranteed there.',
    'Un periodista escribió que la clínica garantizaba la remisión.',
    'Sería un error llamarlo una cura.',
    'In the trial, 34 of 67 people responded.',
    'In a small trial, 34 of 67 people responded.',
    'In a small controlled trial, 34 of 67 patients responded.',
    'In our trial, 12 of 30 patients responded.',
    'A German trial found that 12 of 30 people responded.',
    'A pilot trial: 8 of 10 patients responded.',
    'The second trial: 12 of 18 patients responded.',
    'A crossover trial showed that 12 out of 18 people improved.',
    'A ketamine trial found that 34 of 67 people responded.',
    'En el ensayo, 34 de 67 personas respondieron.',
    'Ketamine for alcohol use disorder is still being tested in trials.',
    'Se sabe poco de las microdosis diarias de ketamina.',
  ])('at arm’s length: %s', (text) => {
    expect(rules(text)).toEqual([])
  })

  it.each([
    'If you think at-home ketamine is safer than a clinic, talk with your doctor.',
    'If you have read that ketamine is not addictive, please ask your prescriber.',
    'If a friend says that ketamine cures depression, remember that no study shows it.',
    'If somebody tells you that relief is guaranteed, think again.',
    'If you hear of a clinic that sells ketamine without a prescription, report it.',
    'If someone offers you ketamine without a prescription, report it.',
    'Si le ofrecen ketamina sin receta, denúncielo.',
    'Talk with your doctor if you think that ketamine is not addictive.',
    'But if you hear that ketamine cures depression, ask your doctor.',
    'Please speak with your prescriber first if somebody tells you that relief is guaranteed.',
    'Hable con su médico si cree que la ketamina cura la depresión.',
    'Si cree que la ketamina en casa es más segura que en la clínica, hable con su médico.',
  ])('only supposed, before advice: %s', (text) => {
    expect(rules(text)).toEqual([])
  })

  it.each([
    ['If you think ketamine cures depression, you are right.', 'lint-cure'],
    ['If you believe at-home ketamine is safer than a clinic, call us today.', 'lint-home-better'],
    ['If you have heard that ketamine cures depression, talk to our team.', 'lint-cure'],
    ['If you think a miracle drug may help, ask your doctor.', 'lint-miracle'],
    ['Talk with your doctor if you think a miracle drug may help.', 'lint-miracle'],
    ['Talk with your doctor if you hurt, think big, and ketamine cures depression.', 'lint-cure'],
    ['Call today if you believe that ketamine cures depression.', 'lint-cure'],
    ['Ketamine cures depression if you believe in it.', 'lint-cure'],
    ['If you think guaranteed relief is for you, ask your doctor.', 'lint-guarantee'],
    ['If you think of quitting, ask your doctor for a miracle.', 'lint-miracle'],
    ['When we offered guaranteed relief, ask who came.', 'lint-guarantee'],
    ['If we offered a miracle, talk would be cheap.', 'lint-miracle'],
    ['Si cree que la ketamina cura la depresión, tiene razón.', 'lint-es-cura'],
  ])('supposed of the reader, or agreed to: %s', (text, rule) => {
    expect(rules(text)).toContain(rule)
  })

  it('takes a quotation for a claim where nothing holds it at a distance', () => {
    expect(rules('“Ketamine saved my life,” says one of our patients.')).toContain('lint-testimonial-typical')
  })

  it.each([
    '¿Cree usted que la ketamina no tiene efectos secundarios?',
    'Is ketamine a cure?',
    'Can ketamine be addictive?',
    '¿Es un milagro?',
    'Ketamine: miracle or menace?',
  ])('asked: %s', (text) => {
    expect(rules(text)).toEqual([])
  })

  it.each(['Ready for a life-changing treatment?', 'Want guaranteed relief?', 'Did you know that ketamine cures depression?'])(
    'only dressed as a question: %s',
    (text) => {
      expect(rules(text).length).toBeGreaterThan(0)
    },
  )
})

describe('what one sentence says with the one before', () => {
  it.each([
    'You heard that it is harmless? It is not.',
    'Think ketamine is not addictive? Think again.',
    'A friend says it cures depression? Not so.',
    '¿Le dijeron que es inofensiva? No lo es.',
    'Guarantees? There are none.',
    'Cures? None.',
    'Guaranteed lasting cures? None.',
    '¿Garantías? No hay.',
  ])('takes back what was asked: %s', (text) => {
    expect(rules(text)).toEqual([])
  })

  it.each([
    ['Want guaranteed relief? No problem.', 'lint-guarantee'],
    ['You heard that it is harmless? It is not only that, it is fun.', 'lint-risk-free'],
    ['Side effects? None.', 'lint-side-effect-free'],
    ['Side effects? There are none.', 'lint-side-effect-free'],
    ['Risks of our miracle treatment? None.', 'lint-miracle'],
    ['Who else offers guaranteed relief? None.', 'lint-guarantee'],
    ['A better cure? None.', 'lint-cure'],
    ['Guaranteed fast lasting cures? None.', 'lint-cure'],
    ['¿Otros milagros? No hay.', 'lint-es-milagro'],
    ['¿Riesgos de nuestro tratamiento milagroso? No hay.', 'lint-es-milagro'],
  ])('takes nothing else back: %s', (text, rule) => {
    expect(rules(text)).toContain(rule)
  })

  it.each([
    ['Are there side effects? None to speak of.', 'lint-side-effect-free'],
    ['Is ketamine addictive? Not when it is used the way we use it.', 'lint-non-addictive'],
    ['¿Es adictiva la ketamina? Para nada: no genera ningún tipo de dependencia.', 'lint-es-no-adictivo'],
    ['Can I do it alone? Absolutely, plenty of our members dose solo.', 'lint-remote-safe'],
    ['Is it safe at home? Yes, completely.', 'lint-remote-safe'],
    ['Is ketamine FDA-approved for depression? Yes, since 2019.', 'lint-fda-approved-ketamine'],
    ['Does ketamine cure depression? Of course.', 'lint-cure'],
    ['¿La ketamina cura la depresión? Claro que sí.', 'lint-es-cura'],
    ['Can it hurt my bladder? No, that only happens to people who abuse it.', 'lint-risk-free'],
  ])('%s', (text, rule) => {
    expect(rules(text)).toContain(rule)
  })

  it.each([
    'Are there side effects? Not for everyone, but nausea and high blood pressure are common.',
    'Is ketamine addictive? Not for most, yet it can lead to dependence.',
    'Are there serious side effects? Not known for years of use.',
    'Does ketamine cure depression? No.',
    'Does ketamine cure depression? Yes, but that is not what the studies show.',
    'Is it covered by insurance? Yes, in some plans.',
    'Can ketamine be addictive? Yes.',
    'Do I need a driver? Yes, always.',
  ])('no more than that: %s', (text) => {
    expect(rules(text)).toEqual([])
  })

  it.each([
    ['<table><tr><th>Side effects</th><td>None</td></tr></table>', 'lint-side-effect-free'],
    ['<table><tr><td>Driver</td><td>Not needed</td></tr></table>', 'lint-no-driver-needed'],
    ['<table><tr><td>Prescription</td><td>Not required</td></tr></table>', 'lint-no-prescription'],
  ])('in the cells of a table: %s', (html, rule) => {
    expect(audit(readHtml(html), website).matches.map((match) => match.rule)).toContain(rule)
  })

  it.each([
    ['Side effects', 'Never mix', 'Costs'],
    ['Risks', 'Nothing by mouth'],
    ['Addiction', 'Not for teens'],
    ['Efectos secundarios', 'Nunca mezcle'],
    ['Riesgos', 'Nada de alcohol'],
  ])('takes no other item of a list for an answer: %s, %s', (...items) => {
    expect(audit(readHtml(`<ul><li>${items.join('</li><li>')}</li></ul>`), website).matches).toEqual([])
  })

  it('reads a label of a table with its own cell only', () => {
    const html = '<table><tr><th>Allergies</th><td>None</td></tr><tr><td>Side effects</td><td>Nausea</td></tr></table>'
    expect(audit(readHtml(html), website).matches).toEqual([])
  })
})

it('reads a sentence of many offers in the time that its length takes', () => {
  expect(rules('if a clinic offers you a cure, walk away, '.repeat(12_000))).toEqual([])
}, 5000)

// Markup that stands within a word (a comment, the data of a picture) becomes joiners.
it.each(['\u2060', '\u0332'])(
  'reads a word with millions of %j',
  (sign) => {
    expect(rules(`A miracle. It is not addictive${sign.repeat(4_900_000)}`)).toEqual([
      'lint-miracle',
      'claim-non-addictive',
      'lint-non-addictive',
    ])
  },
  20_000,
)

describe('a list', () => {
  it.each([
    'For 24 hours do not:\n\n- drive yourself home\n- take another lozenge\n- go back to work the same day',
    'After a dose, you should never:\n- Drive yourself home\n- Take another lozenge',
    'We do not promise:\n\na cure for depression\n\na guaranteed result\n\nWhat we do is listen.',
    'Avoid:\n\n• a second session this evening\n\n• a warm bath after your dose',
    'Ketamine is not:\n\n* a cure\n* risk-free\n',
    'Durante 24 horas no:\n\n- maneje a casa después de la sesión\n- tome otra tableta',
    'Evite:\n\n- volver al trabajo el mismo día',
    'Red flags on other sites:\n\n- a cure in one session\n- no doctor needed',
    'Señales de alerta:\n\n- prometen una cura\n- sin receta',
    'What we never say:\n\n- “Ketamine cures depression”\n- “No side effects”',
    'We do not offer:\nFree sessions\nKetamine without a prescription\nGuaranteed results',
    'We do not:\nguarantee results\nsell ketamine without a prescription',
    'We do not offer:\nMiracle cures\nGuaranteed relief\nThis line is a long one that tells in many words where the clinic stands and whom it is for',
    'What our clinic will never do:\r\nPromise a cure\r\nSend SPRAVATO to your home',
    'Red flags on other sites:\nGuaranteed results\nNo prescription needed',
    'No ofrecemos:\nKetamina sin receta\nResultados garantizados',
    'No haga lo siguiente:\nManeje a casa\nTome otra tableta',
    'Do not:\n1. Drive yourself home\n2. Take another lozenge',
    'We do not say:\nKetamine is gentler on the body than aspirin.',
    'Do not:\n\n1) Drive yourself home\n\n2) Take another lozenge',
  ])('is denied by the line that leads to it: %s', (text) => {
    expect(rules(text)).toEqual([])
    expect(rules(text.replace(/^[^:]*:/u, 'You can:'))).not.toEqual([])
  })

  it.each([
    ['You can:\n\n- drive yourself home', 'lint-no-driver-needed'],
    ['If it does not work:\n\n- take another lozenge', 'lint-unlimited-supply'],
    ['What you get with no side effects:\n\n- guaranteed relief', 'lint-guarantee'],
    ['Do not:\n\n- drive\n\nGuaranteed relief', 'lint-guarantee'],
    ['Relief without pills:\n\n- guaranteed results', 'lint-guarantee'],
    ['Nothing but:\n\n- guaranteed results', 'lint-guarantee'],
    ['None of the waiting:\n\n- guaranteed results', 'lint-guarantee'],
    ['Alivio sin pastillas:\n\n- resultados garantizados', 'lint-es-garantia'],
    ['Ninguna espera:\n\n- resultados garantizados', 'lint-es-garantia'],
    ['Nada de esperas:\n\n- resultados garantizados', 'lint-es-garantia'],
    ['Do not:\n\n- drive\n\nKetamine is a cure. It is safe.', 'lint-cure'],
    ['Do not wait: a guaranteed cure is here.', 'lint-guarantee'],
    ['Do not wait:\nGuaranteed results\nCall now', 'lint-guarantee'],
    ['We do not overcharge\nGuaranteed results', 'lint-guarantee'],
    ['We do not offer:\n- guaranteed relief within a week for each and every person who walks through our open doors', 'lint-guarantee'],
    ['Why patients do not quit:\n- guaranteed results', 'lint-guarantee'],
    ['We do not offer:\nFree sessions\n\nGuaranteed results with our drips', 'lint-guarantee'],
    ['Do not:\nDrive\nKetamine is a cure. It is safe.', 'lint-cure'],
    ['What we do:\n1. Guaranteed results\n2. Fast relief', 'lint-guarantee'],
    ['What other clinics do not offer:\nGuaranteed results\nFast relief', 'lint-guarantee'],
    ['Do not forget:\nGuaranteed results\nFast relief', 'lint-guarantee'],
    ['We do not only offer:\nInfusions\nGuaranteed results', 'lint-guarantee'],
    ['Por qué no fallamos:\nResultados garantizados\nSin receta', 'lint-es-garantia'],
    ['Ketamine does not cause:\nSide effects\nAddiction', 'lint-non-addictive'],
    ['Ketamine does not cause:\n- side effects\n- addiction', 'lint-side-effect-free'],
    ['You will not need:\nA driver\nA nurse', 'lint-no-driver-needed'],
  ])('is denied by nothing else: %s', (text, rule) => {
    expect(rules(text)).toContain(rule)
  })

  it('is read so in lines that markup ends', () => {
    for (const lines of [
      'Guaranteed relief<br>Risk-free care',
      'guaranteed relief<br>a cure<br>',
      '\n guaranteed relief<br/>\n a cure',
      '- a cure<br>- guaranteed relief',
      '1. A cure<br>2. Guaranteed relief',
    ]) {
      expect(rules(readHtml(`<p><b>We do not offer:</b><br>${lines}</p>`))).toEqual([])
      expect(rules(readHtml(`<p>We offer:<br>${lines}</p>`))).toContain('lint-guarantee')
    }
    expect(rules(readHtml('<p>We do not offer:<br>free sessions<br><br>Guaranteed relief</p>'))).toContain('lint-guarantee')
    expect(rules(readMarkdown('We do not offer:  \na cure  \nguaranteed relief'))).toEqual([])
    expect(rules(readHtml('<p>No needles<br>* guaranteed relief</p>'))).toContain('lint-guarantee')
    // Elsewhere the end of a line parts nothing.
    expect(rules(readHtml('Our infusions have no<br>side effects.'))).toContain('lint-side-effect-free')
    expect(rules(readHtml('Ketamine is not<br>FDA-approved for depression.'))).toEqual([])
  })

  it('is read so whatever ends the lines', () => {
    expect(rules('Do not:\r\n- drive yourself home\r\n- take another lozenge\r\n')).toEqual([])
    expect(audit(readHtml('<p><b>Do not: </b> </p>\n<ul>\n<li>drive yourself home</li></ul>'), website).matches).toEqual([])
  })

  it.each([
    '<h2>Do not</h2><ul><li>Drive yourself home</li><li>Take another lozenge</li></ul><p>Rest.</p>',
    '<h4>Myth 3</h4><p>Lozenges are FDA approved.</p>',
    '<dl><dt>Myth</dt><dd>Ketamine cures depression.</dd><dt>Fact</dt><dd>It may help for a time.</dd></dl>',
  ])('is denied by its heading: %s', (html) => {
    expect(audit(readHtml(html), website).matches).toEqual([])
  })

  it.each([
    '<h4>Myth 3</h4><p>It is dull.</p><p>Lozenges are FDA approved.</p>',
    '<h2>Fact</h2><p>Ketamine cures depression.</p>',
    '<table><tr><td>Pain</td><td>Never</td></tr><tr><td>Guaranteed relief</td><td>Always</td></tr></table>',
  ])('is denied by no other heading: %s', (html) => {
    expect(audit(readHtml(html), website).matches).not.toEqual([])
  })

  it('keeps its places', () => {
    const html = '<p>Do not:</p><ul><li>drive yourself home</li></ul><p>A <b>miracle</b>.</p>'
    const { matches } = audit(readHtml(html), website)
    expect(matches.map(({ range }) => html.slice(...range))).toEqual(['miracle'])
  })
})

describe('the language of a rule', () => {
  it.each(['The FDA approved ketamine for depression.', 'Ketamine carries no potential for abuse.', 'The cure for depression.'])(
    'is that of the sentence: %s',
    (text) => {
      expect(rules(text).filter((rule) => rule.startsWith('lint-es-'))).toEqual([])
      expect(rules(text)).not.toEqual([])
    },
  )

  // "FDA" and "100 %" are words of both languages.
  it.each(['La FDA aprobó la ketamina para la depresión.', 'Tratamiento con 100 % de seguridad para la depresión.'])(
    'is Spanish by one Spanish word: %s',
    (text) => {
      const found = rules(text).filter((rule) => rule.startsWith('lint-'))
      expect(found).not.toEqual([])
      expect(found.filter((rule) => !rule.startsWith('lint-es-'))).toEqual([])
    },
  )
})

describe('where a match is', () => {
  it.each([
    ['A miracle\u00ADdrug? No: a mir\u00ADacle.', 'mir\u00ADacle'],
    ['“Risk‑free” is RISK-FREE.', 'RISK-FREE'],
    ['It is 100 % safe.', '100 % safe'],
    ['No es adictiva — ni crea adicción.', 'No es adictiva'],
    ['Ketamine cures depression 🙂 and it cures anxiety.', 'cures'],
    ['Our mir\u200Eacle\u200E is here.', 'mir\u200Eacle'],
    ['Our 𝗺𝗶𝗿𝗮𝗰𝗹𝗲 is here.', '𝗺𝗶𝗿𝗮𝗰𝗹𝗲'],
    ['Our m\u0456r\u0430\u0441le is here.', 'm\u0456r\u0430\u0441le'],
    ['Is ketamine safe? Yes.', 'Is ketamine safe'],
    ['Can it damage my bladder? No.', 'Can it damage my bladder'],
  ])('in "%s" it quotes "%s"', (text, quote) => {
    const { matches } = audit(text, website)
    expect(matches.map((match) => match.quote)).toContain(quote)
    for (const match of matches) expect(text.slice(...match.range)).toBe(match.quote)
  })

  it('does not read over the end of a paragraph or of a sentence', () => {
    expect(rules('We are safe\n\nand effective communication matters.')).toEqual([])
    expect(rules('We make no promises. Guaranteed issue plans differ.')).toContain('lint-guarantee')
  })

  it.each(['’', '‘', '´', '`', '′'])('takes "%s" for an apostrophe', (sign) => {
    expect(rules(`You won${sign}t feel any side effects.`)).toEqual(['lint-side-effect-free'])
    expect(rules(`Ketamine doesn${sign}t cure depression.`)).toEqual([])
  })

  it('finds accents written or left out', () => {
    expect(rules('No crea adiccion.')).toContain('lint-es-no-adictivo')
    expect(rules('No crea adicción.')).toContain('lint-es-no-adictivo')
  })
})

describe('appraised claims', () => {
  const claims = (text: string): readonly string[] =>
    audit(text, website)
      .findings.map(({ code }) => code)
      .filter((code) => code.startsWith('disclaimers/claim-'))

  it('that the evidence supports are no findings', () => {
    expect(claims('Ketamine has been known since the 1960s.')).toEqual([])
  })

  it('are read in their own sentence, wherever in it they stand', () => {
    const text =
      'In our clinic, with our doctors and nurses, ketamine cures depression. Some ads claim that ketamine cures depression, which is false.'
    expect(claims(text)).toEqual(['disclaimers/claim-cures-depression'])
    const places = audit(text, website).matches.filter(({ rule }) => rule === 'claim-cures-depression')
    expect(places.map(({ range }) => range[0])).toEqual([text.indexOf('cures')])
    expect(rules(`We do not say:\n- that in the view of our doctors ketamine cures depression\n- ketamine cures depression`)).toEqual([])
  })

  it('in an offer of somebody else are none, beside others that are', () => {
    const claim = 'Ketamine cures depression.'
    const warnings = 'If a clinic offers you guaranteed relief, walk away. If a site promises you a cure for depression, walk away.'
    const text = `${claim} ${warnings} ${claim}`
    const { matches } = audit(text, website)
    const places = matches.filter(({ rule }) => rule.startsWith('claim-')).map(({ range }) => range[0])
    expect(places).toEqual([text.indexOf('cures'), text.lastIndexOf('cures')])
    expect(rules(`Our advice:\n- ${claim}\n- If a clinic offers you guaranteed relief, walk away.`)).toContain('claim-cures-depression')
  })
})

describe('rules for some surfaces', () => {
  it('leaves personal attributes to paid ads', () => {
    expect(rules('Are you depressed?', { surface: 'paid-ad', topics: [] })).toContain('lint-personal-attribute')
    expect(rules('Are you depressed?')).toEqual([])
  })
})

describe('required notices', () => {
  it('reads SPRAVATO as no excuse for ketamine that is said to be unlike it', () => {
    expect(rules('Unlike SPRAVATO, our ketamine is FDA-approved for depression.')).toEqual([
      'claim-fda-approved-depression',
      'lint-fda-approved-ketamine',
    ])
    expect(rules('A diferencia de SPRAVATO, nuestra ketamina está aprobada por la FDA para la depresión.')).toContain('lint-es-fda')
  })

  it('sees what a page talks about by its words', () => {
    const text = 'We offer compounded ketamine troches that you take at home.'
    const { topics, absent } = audit(text, { surface: 'website' })
    expect(topics).toEqual(['at-home', 'compounded', 'ketamine'])
    expect(absent).toEqual(expect.arrayContaining(['disc-compounded', 'disc-at-home', 'disc-off-label']))
    // A list that is given is complete; what the words show beside it is only reported.
    const told = audit(text, website)
    expect(told.absent).not.toContain('disc-compounded')
    expect(told.findings.find((finding) => finding.code === 'disclaimers/topic-not-named')?.message).toContain(
      'at-home, compounded, ketamine',
    )
  })

  it.each([
    ['endorser-paid', 'Kelly and Tom were given a free session for telling their story.'],
    ['endorser-paid', 'I got one free infusion for this review.'],
    ['sponsored', 'Dr. Alvarez owns shares in the clinic that sponsors this episode.'],
    ['self-pay', 'These prices apply to people who pay themselves.'],
    ['self-pay', 'You pay it yourself and send in the bill.'],
    ['at-home', 'Your session at home lasts two hours.'],
    ['at-home', 'Las sesiones en casa duran dos horas.'],
    ['coverage', 'A stay is $18,400, and most plans pay only a part.'],
    ['coverage', 'Your sessions are fully covered.'],
  ] as const)('sees %s in "%s"', (topic, text) => {
    expect(audit(text, { surface: 'website' }).topics).toContain(topic)
  })

  it.each([
    'I was not given a free session for this video.',
    'We received your free form, and a nurse calls about your story.',
    'Nobody sponsors this episode.',
    'Please pay attention to yourself after a dose.',
  ])('sees neither money nor gifts in "%s"', (text) => {
    const { topics } = audit(text, { surface: 'website' })
    expect(topics.filter((topic) => ['endorser-paid', 'sponsored', 'self-pay'].includes(topic))).toEqual([])
  })

  it('names topics of the words beside those of the list alone, and reports none where there is no list', () => {
    const text = 'We offer compounded ketamine troches that you take at home.'
    expect(audit(text, { surface: 'website', topics: ['ketamine', 'compounded'] }).topics).toEqual(['at-home'])
    const codes = audit(text, { surface: 'website' }).findings.map(({ code }) => code)
    expect(codes).not.toContain('disclaimers/topic-not-named')
  })

  it('tells each of them as there or as absent, with what the context asks for and what was taken for granted', () => {
    const page = 'Ketamine is approved by the FDA as an anesthetic only. Using it for mood is off-label.'
    const context: DisclaimerContext = { surface: 'protocol-view', topics: [] }
    const { present, absent, findings, assumptions } = audit(page, context)
    expect(present).toEqual(['disc-off-label'])
    expect(absent).toEqual(['disc-licensed-professional', 'disc-protocol-view'])
    expect(findings.map(({ code }) => code)).toContain('disclaimers/surface-note')
    expect(assumptions).toEqual(
      expect.arrayContaining(['The readers are patients.', 'A match is a prompt for review by a person, not a legal finding.']),
    )
  })

  it('does not ask for what the words show', () => {
    const asked = (text: string): readonly string[] => audit(text, { surface: 'consent-form' }).missing.map(({ path }) => path)
    expect(asked('You take our compounded ketamine at home.')).toEqual(['topics'])
    expect(asked('You take ketamine.')).toEqual(['topics', 'compounded', 'setting'])
  })

  it.each([
    ['Compounded ketamine is not the same as SPRAVATO.', ['compounded', 'ketamine']],
    ['You cannot use SPRAVATO at home.', []],
    ['SPRAVATO treats depression in adults.', ['benefit-claim', 'esketamine']],
    ['We do not offer ketamine at home.', ['ketamine']],
    ['After your session, at home, eat lightly.', []],
    ['Tras la sesión, en casa, descanse.', []],
    ['Safety plans cover warning signs and whom to call.', []],
    ['Keep your arms fully covered in the sun.', []],
    ['We give esketamine under supervision.', ['esketamine']],
    ['Our center is certified for SPRAVATO.', ['esketamine']],
    ['Spravato con receta y supervisión.', ['esketamine']],
    ['SPRAVATO is a brand owned by another company.', []],
    ['Take your troche at home with a sitter.', ['at-home', 'compounded']],
    ['Ketamine nasal spray, compounded for you and shipped overnight.', ['at-home', 'compounded', 'ketamine']],
    ['Pastillas de ketamina a domicilio.', ['at-home', 'ketamine']],
    ['See a clinician online and dose from your couch.', ['at-home', 'telehealth']],
    ['We take no insurance; most people pay in cash.', ['self-pay']],
    ['No aceptamos seguros; el pago es particular.', ['self-pay']],
    ['A session costs £650.', ['price']],
    ['La sesión cuesta 9000 pesos.', ['price']],
    ['Se receta por video.', ['telehealth']],
    ['Group ceremonies at the lake.', ['group']],
    ['Sesiones de integración en grupo.', ['group', 'psychotherapy']],
    ['I was paid for this story.', ['endorser-paid']],
    ['Me pagaron por contar esta historia.', ['endorser-paid']],
    ['We were not paid for this story.', []],
    ['This episode is brought to you by a clinic.', ['sponsored']],
    ['Arketamine is in early trials.', ['forecast']],
    ['Your PHQ-9 score is 14.', ['score']],
    ['Su puntaje es 14.', ['score']],
    ['Patients were randomized in groups; the trial was sponsored by its maker.', []],
    ['Virtual ketamine therapy in 30 states.', ['ketamine', 'telehealth']],
    ['Consulta por video con un psiquiatra.', ['telehealth']],
    ['Off-label ketamine for PTSD may ease symptoms.', ['benefit-claim', 'ketamine', 'off-label']],
    ['Sesiones de ketamina en grupo.', ['group', 'ketamine']],
    ['This post is sponsored by Acme.', ['sponsored']],
    ['The trial was sponsored by a university.', []],
    ['Fly to our retreat in Costa Rica.', ['travel']],
    ['Ketamine cures depression.', ['ketamine', 'off-label']],
  ])('knows what "%s" speaks of', (text, topics) => {
    expect(audit(text, { surface: 'website' }).topics).toEqual(topics)
  })

  it('recognizes a notice in other words', () => {
    const page = 'Ketamine is approved by the FDA as an anesthetic only. Using it for mood is off-label.'
    expect(audit(page, { surface: 'protocol-view', topics: [] }).absent).not.toContain('disc-off-label')
  })

  it('does not take half a notice for the whole', () => {
    expect(audit('Ketamine is used off-label.', { surface: 'protocol-view', topics: [] }).absent).toContain('disc-off-label')
  })

  it('is content with the short form where the surface asks for no more', () => {
    const ad =
      'Ketamine is FDA-approved only as an anesthetic. This use is off-label. Risks: sedation, dissociation, high blood pressure, slow breathing, misuse, bladder harm. For adults 18 and older; not approved for minors.'
    const context: DisclaimerContext = { surface: 'paid-ad', topics: [], compounded: false }
    expect(audit(ad, context).absent).toEqual([])
    expect(audit(ad, { ...context, space: 'full' }).absent).toEqual([])
    expect(audit(ad, { surface: 'testimonial', topics: [] }).absent).toContain('disc-risks-ketamine')
  })

  it('gives one finding a rule and one a notice, worst first', () => {
    const { findings } = audit('A miracle. A cure.', { surface: 'paid-ad', topics: [], compounded: false })
    const severities = findings.map((finding) => finding.severity)
    expect(severities).toEqual(
      [...severities].sort((a, b) => ['stop', 'hold', 'caution', 'info'].indexOf(a) - ['stop', 'hold', 'caution', 'info'].indexOf(b)),
    )
    expect(findings.map((finding) => finding.code)).toEqual(
      expect.arrayContaining(['disclaimers/lint-miracle', 'disclaimers/lint-cure', 'disclaimers/disc-off-label']),
    )
  })

  it('gives each rule its own places', () => {
    const text = 'A miracle. A cure. Another miracle.'
    const { findings } = audit(text, website)
    const placesOf = (code: string) => findings.find((finding) => finding.code === `disclaimers/${code}`)?.because
    expect(placesOf('lint-miracle')).toEqual([
      { path: 'text[2..9]', value: 'miracle', outcome: 'met' },
      { path: 'text[27..34]', value: 'miracle', outcome: 'met' },
    ])
    expect(placesOf('lint-cure')).toEqual([{ path: 'text[13..17]', value: 'cure', outcome: 'met' }])
  })

  it('tells of an absent notice what it has to say, without what no wording can show', () => {
    const { findings } = audit('A miracle.', { surface: 'testimonial', topics: [] })
    const finding = findings.find(({ code }) => code === 'disclaimers/disc-risks-ketamine')
    expect(finding?.because).toMatchObject([{ path: 'text', outcome: 'unmet' }])
    const said = getDisclaimer('disc-risks-ketamine').requiredElements.filter(({ id }) => id !== 'same-prominence')
    expect(finding?.because[0]?.expected).toBe(said.map(({ says }) => says).join('; '))
  })

  it('names the topics that a list lacks, each for itself, and none where it lacks none', () => {
    const told = (topics: DisclaimerContext['topics']) =>
      audit('We offer ketamine that you take at home.', { surface: 'website', topics }).findings.filter(
        ({ code }) => code === 'disclaimers/topic-not-named',
      )
    const because = (topic: string) => ({ path: 'topics', expected: topic, outcome: 'unmet' })
    expect(told([])).toMatchObject([{ because: [because('at-home'), because('ketamine')] }])
    expect(told(['ketamine'])).toMatchObject([{ because: [because('at-home')], sources: [{ checked: 'convention' }] }])
    expect(told(['at-home', 'ketamine'])).toEqual([])
  })
})

describe('the entry for one text', () => {
  it('answers as the prepared one does', () => {
    const text = 'A miracle cure without risk.'
    expect(auditContent(text, website)).toEqual(audit(text, website))
  })

  it('reads an empty text', () => {
    expect(audit('', website)).toMatchObject({ matches: [], topics: [] })
  })
})
