/** A page made from one record. */
export interface FactPage {
  /** Id of the record: the name of the file. */
  readonly id: string
  /** Heading and name in the navigation. */
  readonly title: string
  /** Markdown below the heading. */
  readonly body: string
  /** What the row of the index says after the title, one Markdown cell for each further head of the area. A page without one is named above the table. */
  readonly row?: readonly string[]
}

/** The pages of one area of the library. */
export interface FactArea {
  /** Name of the folder, as the entry of the package is called. */
  readonly id: string
  /** Heading and name in the navigation. */
  readonly title: string
  /** Markdown above the index. */
  readonly introduction: string
  /** Heads of the index, the first one for the titles. */
  readonly heads: readonly string[]
  /** The pages in the order of the index. */
  readonly pages: readonly FactPage[]
}
