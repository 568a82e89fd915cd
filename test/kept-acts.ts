import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { RegisterAct } from '../src/core/register/acts.ts'
import { utf8 } from '../src/core/values/bytes.ts'

const vectors = path.join(import.meta.dirname, 'vectors/acts')

const examples = new Map(
  readdirSync(vectors).map((file): [string, RegisterAct] => {
    const { act } = JSON.parse(readFileSync(path.join(vectors, file), 'utf8'))
    const { position: _, nonce: __, ...kept } = act
    return [kept.kind, { ...kept, body: utf8(kept.body) }]
  }),
)

export type Change = Partial<Omit<RegisterAct, 'kind' | 'header'>> & {
  readonly header?: Readonly<Record<string, unknown>>
}

/** The kept example of a kind of act, not yet in a place, with changes to it and to its header. */
export function exampleAct(kind: RegisterAct['kind'], change: Change = {}): RegisterAct {
  const kept = examples.get(kind)
  if (!kept) throw new Error(`${kind} has no example in test/vectors/acts`)
  return { ...kept, ...change, header: { ...kept.header, ...change.header } } as RegisterAct
}
