import { type ReactNode, useId } from 'react'
import { Mark } from './mark.tsx'

/** One question of the counter: large targets, one answer after another. */
export function Question(props: { number: number; title: string; done: boolean; now?: boolean; children: ReactNode }) {
  const { number, title, done, now, children } = props
  const heading = useId()
  return (
    <div className={`ask${done ? ' done' : now ? ' now' : ''}`} role="group" aria-labelledby={heading}>
      <span className={`n${done ? ' is good' : ''}`}>{done ? <Mark kind="good" size={32} /> : number}</span>
      <div>
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
    </div>
  )
}

export function YesNo(props: {
  yes: string
  no: string
  answer: boolean | undefined
  onAnswer: (yes: boolean) => void
}) {
  const { yes, no, answer, onAnswer } = props
  const button = (label: string, value: boolean) => (
    <button type="button" className="btn touch" aria-pressed={answer === value} onClick={() => onAnswer(value)}>
      {label}
    </button>
  )
  return (
    <div className="pair">
      {button(yes, true)}
      {button(no, false)}
    </div>
  )
}
