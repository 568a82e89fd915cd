import { type ReactNode, useId } from 'react'

/** A titled part of a page. `aside` stands at the end of its header; the body is padded unless the part fills it. */
export function Card(props: { title: string; aside?: ReactNode; padded?: boolean; id?: string; children: ReactNode }) {
  const { title, aside, padded = true, id, children } = props
  const heading = useId()
  return (
    <section className="card" aria-labelledby={heading} id={id}>
      <header>
        <h2 id={heading}>{title}</h2>
        {aside}
      </header>
      {padded ? <div className="body">{children}</div> : children}
    </section>
  )
}
