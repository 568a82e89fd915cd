import type { LetterKey } from '../catalogue/en/letters.ts'
import { letterText, letterWithLines } from '../catalogue/letters.ts'
import type { Letter } from '../ports/edges.ts'

/** A letter, and the links made for it: they go where it does not. */
export interface Written {
  readonly letter: Letter
  readonly links: readonly string[]
}

/** To whom a letter goes, in which language, and in whose name. */
export interface Addressed {
  readonly id: string
  readonly to: string
  readonly issuer: string
  readonly address: string
  readonly language: string
}

type LetterKind = LetterKey extends infer Key ? (Key extends `${infer Kind}.subject` ? Kind : never) : never

/** Subject and text of a kind of letter, in its language. */
export function worded(
  kind: LetterKind,
  figures: Parameters<typeof letterText>[1],
  language: string,
  lines: readonly string[] = [],
): Pick<Letter, 'subject' | 'text'> {
  return {
    subject: letterText(`${kind}.subject`, figures, language),
    text: letterWithLines(`${kind}.text`, figures, lines, language),
  }
}
