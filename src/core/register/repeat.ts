import { fromUtf8 } from '../values/bytes.ts'
import { day } from '../values/day.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'

const SOURCE = {
  text: 'IETF draft, The Idempotency-Key HTTP Header Field: one key for one request',
  since: day('2026-01-01'),
}

/** What a key that was used before answers: the first answer to the same input, a refusal to any other. */
export function answerAgain<T>(
  first: { readonly input: string; readonly answer: Uint8Array },
  again: { readonly key: string; readonly input: string },
): Outcome<T> {
  if (first.input === again.input) return done(valueIn<T>(first.answer))
  return refused({ rule: 'repeat-differs', severity: 'error', path: '', figures: { key: again.key }, source: SOURCE })
}

/** An answer is kept as the bytes of its JSON. */
export function valueIn<T>(answer: Uint8Array): T {
  return JSON.parse(fromUtf8(answer) ?? 'null') as T
}
