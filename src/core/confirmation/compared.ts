/** What an officer saw of one feature, beside the specimen. */
export type SeenAs = 'same' | 'differs' | 'unseen'

/** A paper compared by eye with the specimen of its issuer. */
export interface Compared {
  /** Position of the act that entered the specimen. */
  readonly at: number
  readonly features: readonly { readonly name: string; readonly seen: SeenAs }[]
}

/** How many features were the same, how many not, and how many nobody looked at. */
export type ComparedSums = Readonly<Record<SeenAs, number>> & { readonly at: number }

export function comparedSums({ at, features }: Compared): ComparedSums {
  const of = (as: SeenAs) => features.filter(({ seen }) => seen === as).length
  return { at, same: of('same'), differs: of('differs'), unseen: of('unseen') }
}

/** What of the paper nobody compared: listed with the rules that had nothing to go by. */
export function uncompared(compared: Compared | undefined): readonly string[] {
  if (!compared) return ['specimen']
  return compared.features.some(({ seen }) => seen === 'unseen') ? ['features'] : []
}
