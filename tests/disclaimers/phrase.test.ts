import { disclaimers, parseDisclaimerUnit } from 'ketamine-therapy/disclaimers'
import { describe, expect, it } from 'vitest'
import type { Frame, Mention } from '../../src/disclaimers/phrase/find-frames'
import { collectPhrases } from '../../src/disclaimers/phrase/collect-phrases'
import { compilePhrases } from '../../src/disclaimers/phrase/compile-phrases'
import { createFrameFinder } from '../../src/disclaimers/phrase/find-frames'
import { createLexicon } from '../../src/disclaimers/phrase/create-lexicon'
import { isBareDenial } from '../../src/disclaimers/phrase/answers'
import { tokenise } from '../../src/disclaimers/phrase/tokenise'

const sentence = (text: string) => tokenise(text)[0] ?? { tokens: [], question: false, unsigned: false, leads: false }

describe('phrases', () => {
  const find = (phrases: readonly string[], text: string) =>
    compilePhrases(phrases, { drug: ['ketamine', 'esketamine'] }).find(sentence(text))

  it.each([
    ['a word', ['cure'], 'one cure', [{ phrase: 0, first: 1, last: 1 }]],
    ['a beginning', ['cur*'], 'it is curing', [{ phrase: 0, first: 2, last: 2 }]],
    ['the forms of a word', ['stop+ (the )?pain'], 'it stopped pain', [{ phrase: 0, first: 1, last: 2 }]],
    ['the forms of a word in -y', ['apply+'], 'it applies, applied, applying', [1, 2, 3].map((at) => ({ phrase: 0, first: at, last: at }))],
    ['the forms of a word in -ay', ['delay+'], 'it delays, delayed', [1, 2].map((at) => ({ phrase: 0, first: at, last: at }))],
    ['the forms of a word in -ee', ['agree+'], 'it agrees, agreed, agreeing', [1, 2, 3].map((at) => ({ phrase: 0, first: at, last: at }))],
    ['a word that may be missing', ['stop+ (the )?pain'], 'it stops the pain', [{ phrase: 0, first: 1, last: 3 }]],
    // A phrase is found where it begins last.
    [
      'the later beginning where the first words may be missing',
      ['(so )?(very )?safe'],
      'safe, so very safe',
      [0, 3].map((at) => ({ phrase: 0, first: at, last: at })),
    ],
    [
      'both, either or neither of two words that may be missing',
      ['is (so )?(very )?safe'],
      'is safe, is so safe, is very safe, is so very safe',
      [
        { phrase: 0, first: 0, last: 1 },
        { phrase: 0, first: 2, last: 4 },
        { phrase: 0, first: 5, last: 7 },
        { phrase: 0, first: 8, last: 11 },
      ],
    ],
    [
      'one of several phrases whose first word may be missing',
      ['is ((so )?safe|good)'],
      'is so safe, is safe, is good',
      [
        { phrase: 0, first: 0, last: 2 },
        { phrase: 0, first: 3, last: 4 },
        { phrase: 0, first: 5, last: 6 },
      ],
    ],
    [
      'one of several phrases, among them one with a gap',
      ['(a cure|an ..2 end) of'],
      'a cure of, an early end of',
      [2, 6].map((last) => ({ phrase: 0, first: last === 2 ? 0 : 3, last })),
    ],
    ['a named list', ['<drug> cures'], 'esketamine cures', [{ phrase: 0, first: 0, last: 1 }]],
    ['at the end of a gap', ['no ..2 risk'], 'no kind of risk', [{ phrase: 0, first: 0, last: 3 }]],
    ['nothing past a gap', ['no ..2 risk'], 'no kind of a risk', []],
    ['the later beginning of two', ['no ..3 risk'], 'no no risk', [{ phrase: 0, first: 1, last: 2 }]],
    ['the same word twice only where it stands twice', ['no ..3 no'], 'no risk', []],
    ['capitals', ['^who'], 'the WHO', [{ phrase: 0, first: 1, last: 1 }]],
    ['no capitals', ['^who'], 'those who', []],
    ['capitals with markup or a hyphen that nobody sees between them', ['^who'], 'the W\u2060H\u00ADO', [{ phrase: 0, first: 1, last: 1 }]],
    ['a word with the number of a note', ['cures pain'], 'it cures\u00B9\u207B\u2074 pain', [{ phrase: 0, first: 1, last: 2 }]],
    [
      'each phrase in the order of its end',
      ['cure the pain', 'the'],
      'cure the pain',
      [
        { phrase: 1, first: 1, last: 1 },
        { phrase: 0, first: 0, last: 2 },
      ],
    ],
  ])('find %s', (_, phrases, text, hits) => {
    expect(find(phrases, text)).toEqual(hits)
  })

  // 299 words that may each be missing, a hundred and more choices after as many, and both nested in each other.
  it.each([
    ['%', `%${'%?'.repeat(298)}z`],
    ['a', `(a${'|a'.repeat(140)}) (a${'|a'.repeat(140)}) z`],
    ['a', `${'('.repeat(99)}a${' a?)'.repeat(99)} z`],
    ['a', `a${' (a?'.repeat(99)} b${')?'.repeat(99)} z`],
  ])('have about as many steps as words: "%s" in "%.20s…"', (word, phrase) => {
    const { steps, find } = compilePhrases([phrase], {})
    expect(steps).toBeLessThan(20 * phrase.length)
    expect(find(sentence(`${word} x z`))).toEqual([])
    expect(find(sentence(`x ${word} ${word} z`))).toEqual([{ phrase: 0, first: expect.any(Number), last: 3 }])
  })

  it('find with many words that may be missing what they find with few', () => {
    const many = `a${' b?'.repeat(60)} z`
    const lengths = [0, 1, 30, 60, 61].map((times) => find([many], `x a ${'b '.repeat(times)}z`))
    expect(lengths).toEqual([...[0, 1, 30, 60].map((times) => [{ phrase: 0, first: 1, last: times + 2 }]), []])
    const far = `a ${'(b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u) ..2? '.repeat(3)}z`
    expect(find([far], 'a b x x u x k z')).toEqual([{ phrase: 0, first: 0, last: 7 }])
    expect(find([far], 'a b x x x u x k z')).toEqual([])
  })

  it('begin and end with each of many words', () => {
    const words = Array.from({ length: 40 }, (_, at) => `w${at}`)
    const phrase = `(${words.join('|')})? (${words.map((word) => `x${word}`).join('|')}) (${words.join('|')})?`
    for (const word of words) expect(find([phrase], `y x${word} y`)).toEqual([{ phrase: 0, first: 1, last: 1 }])
    // The later beginning stays, and each end is told.
    expect(find([phrase], 'w1 xw2 w39')).toEqual([1, 2].map((last) => ({ phrase: 0, first: 1, last })))
  })

  it('pass over those that are done', () => {
    expect(compilePhrases(['cure', 'heal'], {}).find(sentence('cure, heal'), Uint8Array.of(1, 0))).toEqual([
      { phrase: 1, first: 1, last: 1 },
    ])
  })

  it('are done with their whole list, and with no other', () => {
    const { add, compile } = collectPhrases<string>()
    for (const list of [['before'], ['cure', 'heal'], ['after']]) add(list, (phrase) => phrase)
    const { owners, finishList } = compile()
    const done = new Uint8Array(owners.length)
    finishList(done, owners.indexOf('heal'))
    expect(owners.filter((_, index) => done[index] === 1)).toEqual(['cure', 'heal'])
  })

  it('never reach from one sentence into the next, however many there were', () => {
    const machine = compilePhrases(['no ..9 risk'], {})
    const [none, risk] = [sentence('no'), sentence('risk')]
    let hits = 0
    for (let round = 0; round < 150_000; round++) hits += machine.find(none).length + machine.find(risk).length
    expect(hits).toBe(0)
    expect(machine.find(sentence('no such risk'))).toEqual([{ phrase: 0, first: 0, last: 2 }])
  })
})

describe('phrases of an own notice', () => {
  const { shortForm: _, ...links } = disclaimers['disc-links']
  const say = (phrase: string) => {
    const requiredElements = [{ id: 'x', says: 'x', carriedBy: ['standard', 'plain'], phrases: { en: [phrase], es: [] } }]
    return () => parseDisclaimerUnit({ ...links, id: 'custom-own', requiredElements })
  }

  it.each([
    'cure|heal*',
    '(short of|free of) risk',
    'an? cure',
    'no ..30 risk',
    'no ..1 risk',
    '^who',
    '[number] %',
    '<drug> cures',
    ' cure  it ',
    '(a ..3)? b',
  ])('"%s" is one', (phrase) => expect(say(phrase)).not.toThrow())

  it.each([
    ['Cure it', '"Cure it" is no word, group, list or gap'],
    ['cure Pain', '"Pain" is no word, group, list or gap'],
    ['cure+* it', '"* it" is no word, group, list or gap'],
    ['cure)', '")" stands where a word should'],
    ['(cure', 'a parenthesis is not closed'],
    ['()', 'a choice is empty'],
    ['(|cure)', 'a choice is empty'],
    ['(cure||heal)', 'a choice is empty'],
    ['(cure|heal|)', 'a choice is empty'],
    ['(cure|heal?) it', 'a choice may be empty: put "?" after the parenthesis'],
    ['| cure', '"|" has no word before it'],
    ['cure|', '"|" has no word after it'],
    ['cure| heal', '"|" has no word after it'],
    ['cure|..3 it', '"|" has no word after it'],
    ['cure|(heal)', '"|" has no word after it'],
    ['cure|niño it', '"niño" has to be written as it is read: "nino"'],
    ['? cure', '"?" has nothing before it'],
    ['a cure?? it', '"?" has nothing before it'],
    ['no ..0 risk', 'a gap must allow 1 to 30 words'],
    ['no ..31 risk', 'a gap must allow 1 to 30 words'],
    ['..3 cure', 'must begin and end with a word, not with a gap'],
    ['cure ..3', 'must begin and end with a word, not with a gap'],
    ['cure?', 'must begin and end with a word, not with a gap'],
    ['(cure ..3)', 'must begin and end with a word, not with a gap'],
    ['<nothing> cures', 'there is no list "nothing"'],
    ['a|<nothing> cures', 'there is no list "nothing"'],
    ['^who*', '"^who*" has to be a whole word'],
    [' ', 'is empty'],
  ])('"%s" is none', (phrase, problem) => expect(say(phrase)).toThrow(`requiredElements[0].phrases.en[0]: ${problem}`))
})

describe('tokens', () => {
  it.each([
    ['the No. 1 clinic', 1],
    ['Rated No.1', 1],
    ['Is it? No. 1 in 10 is sick.', 3],
    ['Is it? No. 1.5 mg is too much.', 3],
    ['Is it? No. 12 hours later.', 3],
    ['It cures! • It heals', 2],
  ])('of "%s" stand in %s sentences', (text, count) => {
    expect(tokenise(text)).toHaveLength(count)
  })

  it('are the words of a tag, each at its place, apart from what stands before it', () => {
    expect(sentence('See #NoSideEffects').tokens.map((token) => [token.word, token.start, token.end, token.break])).toEqual([
      ['see', 0, 3, 'none'],
      ['#', 4, 5, 'none'],
      ['no', 5, 7, 'strong'],
      ['side', 7, 11, 'none'],
      ['effects', 11, 18, 'none'],
    ])
    expect(sentence('eSketamine, #1, #ketamine').tokens.map((token) => token.word)).toEqual(['esketamine', '#', '1', '#', 'ketamine'])
  })
})

// What people type for an apostrophe, and what nobody sees: a soft hyphen, marks of direction, a joiner, a variation selector, an invisible separator.
describe('a word', () => {
  it.each(["'", '’', 'ʼ', '‘', '´', '`', '′', '＇', "\u2060'", "'\u2060"])('is one around the apostrophe "%s"', (sign) => {
    expect(sentence(`It won${sign}t harm you`).tokens.map(({ word }) => word)).toEqual(['it', "won't", 'harm', 'you'])
  })

  it.each(['\u00AD', '\u200B', '\u200E', '\u200F', '\u202A', '\u2060', '\u2066', '\uFE0F', '\uFEFF', '\u{E0061}'])(
    'is one around %j',
    (sign) => {
      expect(sentence(`a cu${sign}re`).tokens.map(({ word, start, end }) => [word, start, end])).toEqual([
        ['a', 0, 1],
        ['cure', 2, 6 + sign.length],
      ])
    },
  )

  it('ends before the signs that nobody sees', () => {
    expect(sentence('a cure\u200E\u2060\u{E0061} now').tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 6],
      [11, 14],
    ])
  })

  it('ends in a quotation mark where no letter follows', () => {
    expect(sentence('the clients‘ `cure´ and ‘none’').tokens.map(({ word }) => word)).toEqual(['the', 'clients', 'cure', 'and', 'none'])
  })
})

describe('sentences', () => {
  // A bullet that a system could not write often comes as a question mark.
  it('are asked by a mark at their end, and by none at the head of the next paragraph', () => {
    const asked = (text: string) => tokenise(text).map(({ question }) => question)
    expect(asked('Is there a risk?\n\nNone.')).toEqual([true, false])
    expect(asked('Is there a risk?\n\n? None.')).toEqual([true, false])
    expect(asked('There is a risk.\n\n? None.')).toEqual([false, false])
    expect(asked('Risks\n\n? None.')).toEqual([false, false])
  })

  // "?" asks, "u" ends without a sign, ":" leads to what follows; ";" before a word is a strong break.
  it.each([
    ['Relief! Now', ['relief', 'now u']],
    ['Relief… Now', ['relief', 'now u']],
    ['Alivio ¡Ya!', ['alivio', 'ya']],
    ['Alivio ¿Ya?', ['alivio', 'ya ?']],
    ['Ya?! Sí', ['ya ?', 'si u']],
    ['Side effects | None', ['side effects u', 'none u']],
    ['Relief • Cures', ['relief u', 'cures u']],
    ['No cure - guaranteed relief', ['no cure ;guaranteed relief u']],
    ['No follow-up, pain -free', ['no follow up ,pain free u']],
    // Before a capital letter a new line ends a line, but not after a comma.
    ['At home\nKetamine', ['at home ;ketamine u']],
    ['At home,\nKetamine', ['at home ,ketamine u']],
    ['… !', []],
    ['We do:\n1. listen\n2. talk', ['we do u :', 'listen u', 'talk u']],
    ['We do\n- listen\n- talk', ['we do u', 'listen u', 'talk u']],
  ])('end, break and lead by their signs: %j', (text, parts) => {
    const signs = { none: '', comma: ',', strong: ';' }
    const told = tokenise(text).map(({ tokens, question, unsigned, leads }) =>
      [
        ...tokens.map((token) => signs[token.break] + token.word),
        ...(question ? ['?'] : []),
        ...(unsigned ? ['u'] : []),
        ...(leads ? [':'] : []),
      ].join(' '),
    )
    expect(told).toEqual(parts)
  })
})

describe('the lexicon', () => {
  const lexicon = createLexicon({ end: ['cure+', 'put an end to'], body: ['^who', 'agenc*'] }, { end: ['cura'] })
  const meanings = (text: string) => sentence(text).tokens.flatMap((token) => lexicon.meaningsOf(token))

  it('looks up single words, their forms, beginnings and capitals, in both languages', () => {
    expect(meanings('curing')).toEqual([{ means: 'end', spanish: false }])
    expect(meanings('agencies')).toEqual([{ means: 'body', spanish: false }])
    expect(meanings('WHO')).toEqual([{ means: 'body', spanish: false }])
    expect(meanings('who')).toEqual([])
    expect(meanings('cura')).toEqual([{ means: 'end', spanish: true }])
  })

  it('takes a word of both languages for no Spanish, and each of its classes once', () => {
    const { meaningsOf } = createLexicon({ none: ['no', 'total*'], all: ['total'] }, { none: ['total'], advice: ['no'] })
    const ofWord = (word: string) => sentence(word).tokens.flatMap(meaningsOf)
    expect(ofWord('no')).toEqual(['none', 'advice'].map((means) => ({ means, spanish: false })))
    expect(ofWord('total')).toEqual(['all', 'none'].map((means) => ({ means, spanish: false })))
    expect(ofWord('to')).toEqual([])
    const spanish = createLexicon({}, { all: ['tod*', 'totalmente*'] })
    expect(sentence('todo').tokens.flatMap(spanish.meaningsOf)).toEqual([{ means: 'all', spanish: true }])
    expect(sentence('tod').tokens.flatMap(spanish.meaningsOf)).toEqual([{ means: 'all', spanish: true }])
  })

  it('leaves what has more words to a search', () => {
    expect(lexicon.phrases).toEqual([{ means: 'end', spanish: false, phrase: 'put an end to' }])
  })
})

describe('frames', () => {
  const lexicon = createLexicon(
    {
      none: ['no', 'zero'],
      not: ['not', 'never'],
      risk: ['risk+', 'danger+'],
      end: ['cure+'],
      condition: ['depression', 'pain'],
      certain: ['sure'],
      hedge: ['may'],
      drug: ['ketamine'],
      study: ['trial'],
      turn: ['but'],
      report: ['claims'],
    },
    { risk: ['riesgo'] },
  )
  const frame = (more: Partial<Frame> = {}): Frame => ({ rule: 'lint-cure', says: 'end condition', ...more })
  const find = (one: Frame, text: string, runs: readonly Mention[] = []) =>
    createFrameFinder([one], lexicon)(sentence(text).tokens, runs).map(({ mentions }) => mentions.map(({ first, last }) => [first, last]))
  const run = (means: string, first: number, last: number, whole = true): Mention => ({ means, spanish: false, whole, first, last })

  it.each<[string, Frame, string, readonly (readonly (readonly number[])[])[]]>([
    [
      'neighbours',
      frame(),
      'it cures pain',
      [
        [
          [1, 1],
          [2, 2],
        ],
      ],
    ],
    [
      'three words apart',
      frame(),
      'cures a b c pain',
      [
        [
          [0, 0],
          [4, 4],
        ],
      ],
    ],
    ['not four', frame(), 'cures a b c d pain', []],
    [
      'four, where the frame says so',
      frame({ gap: 4 }),
      'cures a b c d pain',
      [
        [
          [0, 0],
          [5, 5],
        ],
      ],
    ],
    ['not the other way round', frame(), 'pain cures', []],
    [
      'in any order, where the frame says so',
      frame({ anyOrder: true }),
      'pain cures',
      [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    ],
    [
      'the closer of two',
      frame({ says: 'none risk' }),
      'no zero risk',
      [
        [
          [1, 1],
          [2, 2],
        ],
      ],
    ],
    [
      'each place',
      frame(),
      'cures pain, cures depression',
      [
        [
          [0, 0],
          [1, 1],
        ],
        [
          [2, 2],
          [3, 3],
        ],
      ],
    ],
    [
      'either class, once, where both are there',
      frame({ says: 'none|not risk' }),
      'never a risk, no danger',
      [
        [
          [0, 0],
          [2, 2],
        ],
        [
          [3, 3],
          [4, 4],
        ],
      ],
    ],
    ['no denial of the next word', frame({ says: 'risk none' }), 'a risk, no doctor', []],
    [
      'a denial at the end',
      frame({ says: 'risk none' }),
      'risk: no, never',
      [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    ],
    ['nothing over a turn', frame(), 'cures but pain', []],
    ['nothing that is reported', frame(), 'she claims it cures pain', []],
    ['nothing without what it needs', frame({ needs: 'drug' }), 'cures pain', []],
    [
      'what it needs within fifteen words',
      frame({ needs: 'drug' }),
      `cures pain ${'x '.repeat(14)}ketamine`,
      [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    ],
    ['but not farther', frame({ needs: 'drug' }), `cures pain ${'x '.repeat(15)}ketamine`, []],
    ['nothing that is taken back', frame({ unless: 'hedge' }), 'may cure pain', []],
    [
      'not taking itself for what takes it back',
      frame({ says: 'hedge end', unless: 'hedge' }),
      'may cure',
      [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    ],
  ])('find %s', (_, one, text, found) => {
    expect(find(one, text)).toEqual(found)
  })

  it('take runs of words for what they mean together', () => {
    expect(find(frame(), 'puts an end to pain', [run('end', 0, 3)])).toEqual([
      [
        [0, 3],
        [4, 4],
      ],
    ])
  })

  it('do not read word by word what means something else together', () => {
    expect(find(frame(), 'cure all pain', [run('other', 0, 1)])).toEqual([])
    expect(find(frame(), 'cure all pain', [run('other', 0, 1, false)])).toEqual([
      [
        [0, 0],
        [2, 2],
      ],
    ])
  })

  it('do not take the denial in a turn of phrase for one', () => {
    expect(find(frame({ says: 'none risk' }), 'no doubt a risk', [run('certain', 0, 1)])).toEqual([])
    expect(find(frame({ says: 'certain risk' }), 'no doubt a risk', [run('certain', 0, 1)])).toEqual([
      [
        [0, 1],
        [3, 3],
      ],
    ])
  })

  // Where each class of a hit stands, first and last word.
  const places = (one: Frame, text: string, runs: readonly Mention[] = []): readonly string[] =>
    find(one, text, runs).map((mentions) => mentions.map(([first, last]) => `${first}-${last}`).join(' '))
  const away = (words: number): string => 'x '.repeat(words)

  it.each<[string, Frame, string, readonly string[]]>([
    ['a frame of one class', frame({ says: 'none' }), 'no doctor', ['0-0']],
    ['in the order of the frame, where any will do', frame({ anyOrder: true }), 'cures pain', ['0-0 1-1']],
    ['one of several that it needs', frame({ needs: 'drug|study' }), 'a trial: cures pain', ['2-2 3-3']],
    ['a word that turns, where the frame says it', frame({ says: 'turn condition' }), 'but pain', ['0-0 1-1']],
    ['what it needs fifteen words before', frame({ needs: 'drug' }), `ketamine ${away(14)}cures pain`, ['15-15 16-16']],
    ['nothing that it needs farther before', frame({ needs: 'drug' }), `ketamine ${away(15)}cures pain`, []],
    ['a denial before another word, which only a "no" denies', frame({ says: 'risk none' }), 'risk: zero doctors', ['0-0 1-1']],
    // What is denied ends before ", and" or a stronger break.
    ['no denial over a semicolon', frame({ says: 'not condition' }), 'never a x; the pain', []],
    ['no denial before a semicolon', frame({ says: 'not condition' }), 'never; pain', []],
    ['no denial over ", and"', frame({ says: 'not condition' }), 'never, and pain', []],
    ['no denial over ", y"', frame({ says: 'not condition' }), 'never, y pain', []],
    ['a denial over a comma', frame({ says: 'not condition' }), 'never, ever pain', ['0-0 2-2']],
    ['a denial over "and"', frame({ says: 'not condition' }), 'never x and pain', ['0-0 3-3']],
    ['a denial between stronger breaks', frame({ says: 'not condition' }), 'x; never pain; x', ['1-1 2-2']],
    ['what is no denial over a stronger break', frame(), 'cures; pain', ['0-0 1-1']],
  ])('also find %s', (_, one, text, found) => {
    expect(places(one, text)).toEqual(found)
  })

  it('find runs of words in the order of the text, whatever the order in which they are given', () => {
    expect(places(frame(), 'wipes out pain, wipes out pain', [run('end', 3, 4), run('end', 0, 1)])).toEqual(['0-1 2-2', '3-4 5-5'])
  })

  it('do not take a word inside a run for what follows it', () => {
    expect(places(frame(), 'ends all pain', [run('end', 0, 2)])).toEqual([])
  })

  it('take the closer of a word and a run that begins with it', () => {
    expect(places(frame({ says: 'end|certain condition' }), 'cures for good pain', [run('certain', 0, 2)])).toEqual(['0-2 3-3'])
  })

  it('read the words of a run that means nothing else', () => {
    expect(places(frame({ says: 'risk condition' }), 'risk free pain', [run('end', 0, 1)])).toEqual(['0-0 2-2'])
    expect(places(frame({ says: 'risk condition' }), 'danger sure pain', [run('certain', 0, 1)])).toEqual(['0-0 2-2'])
    expect(places(frame({ says: 'none risk' }), 'no pain risk', [run('end', 0, 1)])).toEqual(['0-0 2-2'])
  })

  it('read no word of a run that means something else, to its last, nor take one for what they need', () => {
    expect(places(frame(), 'all cures pain', [run('other', 0, 1)])).toEqual([])
    expect(places(frame({ needs: 'drug' }), 'cures pain, ketamine street', [run('other', 2, 3)])).toEqual([])
  })

  it.each<[string, Frame, string, readonly Mention[], readonly string[]]>([
    ['inside one that means something else', frame(), 'wipes out debts pain', [run('end', 0, 1), run('other', 0, 2)], []],
    ['but not beside it', frame(), 'big wipes out pain', [run('other', 0, 1), run('end', 1, 2)], ['1-2 3-3']],
    ['but not half beside it', frame(), 'a big wipes out pain', [run('other', 0, 2), run('end', 2, 3)], ['2-3 4-4']],
    ['but not of the same words', frame(), 'it wipes out pain', [run('other', 1, 2), run('end', 1, 2)], ['1-2 3-3']],
    ['inside the longest', frame(), 'a b wipes out pain', [run('other', 0, 3), run('other', 1, 2), run('end', 2, 3)], []],
    ['of a denial in a turn', frame({ says: 'none risk' }), 'not one bit risk', [run('certain', 0, 2), run('none', 0, 1)], []],
    ['but not of another', frame(), 'wipes out clean pain', [run('certain', 0, 2), run('end', 0, 1)], ['0-1 3-3']],
    ['but not of one in no turn', frame({ says: 'none risk' }), 'not one bit risk', [run('end', 0, 2), run('none', 0, 1)], ['0-1 3-3']],
    ['nor in a loose one', frame({ says: 'none risk' }), 'not one bit risk', [run('certain', 0, 2, false), run('none', 0, 1)], ['0-1 3-3']],
    [
      'of a denial in the longest turn',
      frame({ says: 'none risk' }),
      'x sure not one risk',
      [run('certain', 0, 3), run('certain', 1, 2), run('none', 2, 3)],
      [],
    ],
  ])('pass over a run %s', (_, one, text, runs, found) => {
    expect(places(one, text, runs)).toEqual(found)
  })

  it('find in runs of words what they need and what takes them back, within fifteen words', () => {
    const needs = frame({ needs: 'drug' })
    const unless = frame({ unless: 'hedge' })
    expect(places(needs, 'cures pain with special k', [run('drug', 3, 4)])).toEqual(['0-0 1-1'])
    expect(places(unless, 'cures pain as we hope', [run('hedge', 3, 4)])).toEqual([])
    expect(places(frame({ says: 'hedge end', unless: 'hedge' }), 'can well cure', [run('hedge', 0, 1)])).toEqual(['0-1 2-2'])
    const after = (words: number) => places(needs, `cures pain ${away(words)}special k`, [run('drug', 2 + words, 3 + words)])
    expect([after(14), after(15)]).toEqual([['0-0 1-1'], []])
    const before = (words: number) => places(needs, `special k ${away(words)}cures pain`, [run('drug', 0, 1)])
    expect([before(14), before(15)]).toEqual([['16-16 17-17'], []])
    // Far behind, with many runs before.
    const far = [...Array.from({ length: 20 }, (_, at) => run('drug', 2 * at, 2 * at + 1)), run('hedge', 70, 71)]
    expect(places(needs, `${away(60)}cures pain ${away(20)}`, far)).toEqual([])
    expect(places(needs, `${away(60)}cures pain ${away(20)}`, [...far, run('drug', 64, 65)])).toEqual(['60-60 61-61'])
    expect(places(unless, `${away(60)}cures pain ${away(20)}`, far)).toEqual([])
    // A long run counts to its end.
    expect(places(needs, `${away(40)}cures pain`, [run('drug', 8, 27)])).toEqual(['40-40 41-41'])
  })

  it('tell which language a mention is of', () => {
    const [hit] = createFrameFinder([frame({ says: 'none risk' })], lexicon)(sentence('no riesgo').tokens, [])
    expect(hit?.mentions.map(({ spanish }) => spanish)).toEqual([false, true])
  })

  it('are found in a sentence however often they stand there', () => {
    expect(find(frame(), 'cures pain '.repeat(200_000))).toHaveLength(200_000)
  })
})

describe('an answer', () => {
  it.each([
    ['No.', true],
    ['No, not at all.', true],
    ['No, it is not.', true],
    ['In supervised use, no.', true],
    ['No, but it can be misused.', false],
    ['In use that is supervised by us here, no.', false],
    ['no, '.repeat(20_000), false],
  ])('is a bare denial or not: %.60s', (text, expected) => {
    expect(isBareDenial(sentence(text).tokens)).toBe(expected)
  })
})
