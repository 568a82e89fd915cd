/** What the build tells of the public page, written before the worker's own code. */
export interface OfflineFiles {
  /** Name of this build's cache. */
  readonly cache: string
  /** What it begins with. */
  readonly first: readonly string[]
  /** What it fetches when needed, such as the reader of the square. */
  readonly late: readonly string[]
  /** Words and letters of one language: stored once a page in that language was opened. */
  readonly byLanguage: readonly string[]
}
