/** A cell of an exported table: text, or an exact decimal as its text (`1204.35`), never a float. */
export type Cell = string | { readonly decimal: string }

export interface Table {
  /** Also the name of the sheet. */
  readonly name: string
  /** Stable names for programs, as docs/protocol/api.md lists them. */
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<readonly Cell[]>
}
