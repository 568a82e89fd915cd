import type { Found } from '../api/answers.ts'
import { listed, t } from '../words/language.ts'

/** A line of what was found, and where it leads. */
export interface Hit {
  readonly key: string
  readonly kind?: string
  readonly label: string
  readonly state?: string
  readonly why?: string
  readonly to: { readonly to: string; readonly params?: { readonly id: string }; readonly search?: { text?: string } }
}

const PAGES = { certificate: '/certificates/$id', application: '/applications/$id', arrival: '/imports/$id' } as const

/** What was found, each with its kind, state and why; last the lists that hold all of it. */
export function hitsOf(
  found: readonly Found[],
  text: string,
  lists: { readonly certificates: boolean; readonly imports: boolean },
): readonly Hit[] {
  const all = (['certificates', 'imports'] as const).filter(noun => lists[noun])
  return [
    ...found.map(hitOf),
    ...all.map(noun => ({
      ...{ key: `all ${noun}`, label: t(`find.all.${noun}`, { text }) },
      to: { to: `/${noun}`, search: { text: text || undefined } },
    })),
  ]
}

function hitOf(one: Found): Hit {
  const { kind, id, label, by, text } = one
  return {
    ...{ key: `${kind} ${id}`, kind: t(`find.kind.${kind}`), label, to: placeOf(one) },
    state: standingOf(one),
    // What is the name of the line already is not said twice.
    why: text === label ? undefined : t(`find.by.${by}`, { text }),
  }
}

function placeOf({ kind, id, label }: Found): Hit['to'] {
  if (kind === 'person') return { to: '/people' }
  if (kind === 'firm') return { to: '/certificates', search: { text: label } }
  return { to: PAGES[kind], params: { id } }
}

function standingOf(one: Found): string | undefined {
  if (one.kind === 'person') return listed((one.roles ?? []).map(role => t(`role.${role}`))) || undefined
  if (one.kind === 'arrival') return t(`state.import.${one.state}`)
  return one.kind === 'firm' ? undefined : t(`state.${one.state}`)
}
