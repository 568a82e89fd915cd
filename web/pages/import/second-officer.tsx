import { StepUpForm } from '../../acting/step-up-form.tsx'
import type { Acting } from '../../acting/use-acting.ts'

/** What a second officer presses, agreeing to exactly what was frozen; before it a fresh code where one is asked. */
export function SecondOfficer(props: {
  acting: Acting
  may: boolean
  action: 'approve' | 'approve-release'
  frozen: string | undefined
  label: string
  then: string
}) {
  const { acting, may, action, frozen, label, then } = props
  if (acting.asksCode) {
    return (
      <section className="card body">
        <StepUpForm acting={acting} />
      </section>
    )
  }
  if (!may) return null
  return (
    <div className="bottom">
      <p className="quiet small">{then}</p>
      <button
        type="button"
        className="btn touch main-act"
        aria-disabled={acting.busy}
        onClick={() => acting.run(action, { frozen })}
      >
        {label}
      </button>
    </div>
  )
}
