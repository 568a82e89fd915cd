type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** The keys a page asks by: those with plural forms stand once, without the form. */
export type Stem<English> = keyof English extends infer Key
  ? Key extends `${infer Counted}_one` | `${infer Counted}_other`
    ? Counted
    : Key
  : never

/** What a translation holds: every sentence, and those that count in the plural forms of its own language. */
export type Translation<English> = {
  readonly [Key in keyof English as Key extends `${string}_one` ? never : Key]: string
} & {
  readonly [Key in keyof English as Key extends `${infer Counted}_other` ? `${Counted}_${PluralForm}` : never]?: string
}
