import { useState } from 'react'

/** Rows a person chose, in the order of choosing; they stay chosen while the list is narrowed or scrolled. */
export function useChosen<T extends { readonly id: string }>() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, T>>(new Map())
  return {
    chosen: [...chosen.values()],
    has: (id: string) => chosen.has(id),
    toggle(item: T) {
      const next = new Map(chosen)
      if (!next.delete(item.id)) next.set(item.id, item)
      setChosen(next)
    },
    choose: (items: readonly T[]) => setChosen(new Map(items.map(item => [item.id, item]))),
    none: () => setChosen(new Map()),
  }
}
