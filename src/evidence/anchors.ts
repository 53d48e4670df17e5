/**
 * Beginnings of words that a part of a pattern cannot do without: whatever it fits holds a word that begins with one of them. A text is then asked only for
 * the patterns whose words it has, instead of being searched through once for each.
 *
 * Reads what patterns are written in: letters, `\b`, `\d`, classes, groups with alternatives, and `?`. Of several words the longest is taken: it is the rarest.
 *
 * @param part - source of a regular expression
 * @returns beginnings in lower case, none where the part needs no word in particular
 * @throws Error where the part holds another sign of regular expressions
 * @internal
 */
export function anchorsOf(part: string): readonly string[] {
  return readChoice({ source: part, at: 0 }, false).anchors
}

/**
 * The anchors that fewer texts have: those whose shortest beginning is longer.
 *
 * @param a - anchors
 * @param b - others; either may be none
 * @returns one of the two
 * @internal
 */
export function rarer(a: readonly string[], b: readonly string[]): readonly string[] {
  return shortest(b) > shortest(a) ? b : a
}

function shortest(anchors: readonly string[]): number {
  return anchors.length === 0 ? -1 : Math.min(...anchors.map((anchor) => anchor.length))
}

interface Scan {
  readonly source: string
  at: number
}

interface Piece {
  readonly anchors: readonly string[]
  /** Whether a word may begin right after it. */
  readonly parts: boolean
}

/** A letter of a word as a regular expression sees it: accents part words. */
const WORD_SIGN = /\w/

/** Up to the end of a group: whichever alternative fits, one of the anchors is there. */
function readChoice(scan: Scan, begins: boolean): Piece {
  const options = [readSequence(scan, begins)]
  while (scan.source[scan.at] === '|') {
    scan.at++
    options.push(readSequence(scan, begins))
  }
  return {
    anchors: options.some(({ anchors }) => anchors.length === 0) ? [] : options.flatMap(({ anchors }) => anchors),
    parts: options.every(({ parts }) => parts),
  }
}

function readSequence(scan: Scan, begins: boolean): Piece {
  let best: readonly string[] = []
  let word = ''
  let parts = begins
  while (scan.at < scan.source.length && !'|)'.includes(scan.source.charAt(scan.at))) {
    const letter = readLetter(scan)
    if (letter !== '') {
      if (word !== '' || parts) word += letter
      parts = false
      continue
    }
    if (word !== '') best = rarer(best, [word])
    word = ''
    const piece = readPiece(scan, parts)
    best = rarer(best, piece.anchors)
    parts = piece.parts
  }
  return { anchors: word === '' ? best : rarer(best, [word]), parts }
}

/** A letter that has to stand there, nothing where something else does. */
function readLetter(scan: Scan): string {
  const letter = scan.source.charAt(scan.at)
  if (!WORD_SIGN.test(letter) || scan.source[scan.at + 1] === '?') return ''
  scan.at++
  return letter
}

function readPiece(scan: Scan, begins: boolean): Piece {
  const rest = scan.source.slice(scan.at)
  if (rest.startsWith('\\b')) {
    scan.at += 2
    return { anchors: [], parts: true }
  }
  if (rest.startsWith('(?:')) {
    scan.at += 3
    const group = readChoice(scan, begins)
    scan.at++
    return takeOptional(scan) ? { anchors: [], parts: begins && group.parts } : group
  }
  const [sign = ''] = /^(?:\[[^\]]*\]|\\.|[^$()*+.?[\\\]^{|}])/u.exec(rest) ?? []
  if (sign === '') throw new Error(`cannot read "${rest.charAt(0)}" in the pattern ${scan.source}`)
  scan.at += sign.length
  const optional = takeOptional(scan)
  return { anchors: [], parts: (begins || !optional) && !WORD_SIGN.test(sign) }
}

function takeOptional(scan: Scan): boolean {
  const optional = scan.source[scan.at] === '?'
  if (optional) scan.at++
  return optional
}
