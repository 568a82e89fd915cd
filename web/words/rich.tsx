import { Fragment, type ReactNode } from 'react'

type Wraps = Readonly<Record<string, (inside: ReactNode) => ReactNode>>

const PLAIN: Wraps = { b: inside => <b>{inside}</b>, q: inside => <span className="quiet">{inside}</span> }

/** A sentence of the catalogue with `<b>…</b>`, `<q>…</q>` or a tag of the caller's, such as a link: never HTML. */
export function Rich({ text, wraps = {} }: { text: string; wraps?: Wraps }): ReactNode {
  const known = { ...PLAIN, ...wraps }
  const pieces = text.split(/<(\w+)>(.*?)<\/\1>/g)
  return pieces.map((piece, at) => {
    if (at % 3 === 1) return null
    const wrap = at % 3 === 2 ? known[pieces[at - 1] ?? ''] : undefined
    return <Fragment key={at}>{wrap ? wrap(piece) : piece}</Fragment>
  })
}
