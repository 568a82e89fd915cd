import { carats, signed } from '../../words/figures.ts'
import { listed, t } from '../../words/language.ts'
import type { Receipt, Weighed } from './receipt.ts'

/** What confirming will do, said before it is done; while something is missing, what. */
export function ConfirmBar(props: {
  lines: readonly Weighed[]
  receipt: Receipt
  /** How many parcels are certified. */
  parcels: number
  issuer: string
  ready: boolean
  /** Two officers have released it: then also what has a broken seal may be received. */
  released: boolean
  onConfirm: () => void
  onDetain?: () => void
}) {
  const { lines, receipt, parcels, issuer, released, onConfirm, onDetain } = props
  const waits = waiting(lines, receipt)
  const miscounted = receipt.parcelsCounted !== undefined && receipt.parcelsCounted !== parcels
  const torn = receipt.sealsWhole === false
  const stopped = torn && !released
  const ready = props.ready && !stopped
  const second = torn || miscounted || lines.some(line => line.judged === 'second-officer')
  const then = second ? t('import.confirm.second.then') : t('import.confirm.then', { issuer })
  const figures = { counted: receipt.parcelsCounted, certified: parcels }
  const leads = [
    ...(torn && released ? [t('import.lead.seals')] : []),
    ...(miscounted ? [t('import.lead.counted', figures)] : []),
    receipt.unopened ? t('opening.lead') : lead(lines, torn || miscounted),
  ]
  return (
    <div className="bottom">
      <p id="confirm-waits">
        <b>{stopped ? t('import.torn') : (waits.length > 0 ? waits : leads).join(' ')}</b>
        <br />
        {!stopped && <span className="quiet small">{then}</span>}
      </p>
      {onDetain && (
        <button type="button" className="btn touch stop" onClick={onDetain}>
          {t('import.detain')}
        </button>
      )}
      <button
        type="button"
        className="btn touch main-act"
        aria-disabled={!ready}
        aria-describedby="confirm-waits"
        onClick={() => ready && onConfirm()}
      >
        {second && !stopped ? t('import.confirm.second') : t('import.confirm')}
      </button>
    </div>
  )
}

function waiting(lines: readonly Weighed[], { sealsWhole, parcelsCounted }: Receipt): readonly string[] {
  const open = lines.filter(line => line.accepted === null).length
  return [
    ...(sealsWhole === undefined ? [t('import.waits.seals')] : []),
    ...(parcelsCounted === undefined ? [t('import.waits.parcels')] : []),
    ...(open > 0 ? [t('import.waits.weights', { count: open })] : []),
  ]
}

function lead(lines: readonly Weighed[], said: boolean): string {
  const named = (some: readonly Weighed[]) =>
    listed(some.map(line => `${line.reference} (${signed((line.accepted ?? 0) - line.certified, carats)} ct)`))
  const second = lines.filter(line => line.judged === 'second-officer')
  if (second.length > 0) return t('import.lead.second', { count: second.length, lines: named(second) })
  const reported = lines.filter(line => line.judged === 'reported')
  if (reported.length > 0) return t('import.lead.reported', { count: reported.length, lines: named(reported) })
  return said ? '' : t('import.lead.clean')
}
