import { deepFreeze } from '../../core/freeze'

/** Elements that stand inside a line of text. All others begin and end a block. */
export const INLINE_ELEMENTS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
])

/** The element that ends a line. */
export const LINE_ELEMENT = 'br'

/** Elements that leave a gap in a line, not a new block. What is raised (the number of a note, a sign) is no part of the word before it. */
export const GAP_ELEMENTS: readonly string[] = /* @__PURE__ */ deepFreeze(['img', 'sup'])

/** Elements whose content nobody reads as prose. */
export const SILENT_ELEMENTS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'script',
  'style',
  'template',
  'iframe',
  'noembed',
  'noframes',
  'code',
  'kbd',
  'samp',
])

/** Attributes that are shown or read out. */
export const SHOWN_ATTRIBUTES: readonly string[] = /* @__PURE__ */ deepFreeze([
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'placeholder',
  'summary',
])

/** Names of `<meta>` elements whose `content` search engines and link previews show. */
export const SHOWN_METAS: readonly string[] = /* @__PURE__ */ deepFreeze([
  'description',
  'keywords',
  'og:title',
  'og:description',
  'og:image:alt',
  'twitter:title',
  'twitter:description',
  'twitter:image:alt',
])
