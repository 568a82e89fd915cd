import type { CertificateDocument } from '../../core/certificate/document.ts'
import { linesOf } from '../../core/certificate/totals.ts'
import type { ExaminedHeader, WeighedLine } from '../../core/confirmation/acts.ts'
import { acceptedQuantities, judge, type WeighingPolicy } from '../../core/confirmation/weighing.ts'
import { formatCarats, parseCarats } from '../../core/values/carats.ts'
import type { Day } from '../../core/values/day.ts'
import { day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import { sumByHs } from '../../core/values/quantity.ts'

/** What an officer found when the container was opened. Weights are decimal texts as typed from the balance. */
export interface Examination {
  readonly receivedOn?: Day
  readonly sealsWhole: boolean
  readonly parcelsCounted: number
  readonly weighed: readonly { readonly parcel: number; readonly line: number; readonly carats: string }[]
  /** It was not opened, and nothing was weighed: weights are as certified. */
  readonly unopened?: true
}

export type Examined = Omit<ExaminedHeader, 'frozen' | 'policy' | 'receivedOn'>

const OPEN = {
  text: 'Core Document, Annex II: open and inspect contents against the Certificate',
  since: day('2003-01-01'),
}

/** The examination judged line by line: every line of the certificate weighed once, nothing else. */
export function examine(
  document: CertificateDocument,
  examination: Examination,
  policy: WeighingPolicy,
): Outcome<Examined> {
  const lines = linesOf(document)
  const { unopened } = examination
  const given = unopened ? asCertified(lines) : examination.weighed
  const weights = new Map(given.map(entry => [`${entry.parcel}/${entry.line}`, entry.carats]))
  const wrong = lines.flatMap(line => wrongWeight(weights.get(`${line.parcel}/${line.line}`), line))
  if (weights.size > lines.length || weights.size < given.length) wrong.push(error('weight-surplus', 'weighed'))
  if (!Number.isSafeInteger(examination.parcelsCounted) || examination.parcelsCounted < 0) {
    wrong.push(error('parcels-not-counted', 'parcelsCounted'))
  }
  if (wrong.length > 0) return refused(...wrong)
  const weighed = lines.map(line => ({
    ...weighedLine(line, parseCarats(weights.get(`${line.parcel}/${line.line}`)) ?? 0, policy),
    usdCents: line.usdCents,
  }))
  return done({
    sealsWhole: examination.sealsWhole,
    parcelsCounted: examination.parcelsCounted,
    ...(unopened ? { unopened } : {}),
    weighed: weighed.map(({ usdCents: _, ...line }) => line),
    accepted: sumByHs(acceptedQuantities(weighed)),
  })
}

type CertifiedLine = ReturnType<typeof linesOf>[number]

function asCertified(lines: readonly CertifiedLine[]): Examination['weighed'] {
  return lines.map(({ parcel, line, caratThousandths }) => ({ parcel, line, carats: formatCarats(caratThousandths) }))
}

function weighedLine(line: CertifiedLine, accepted: number, policy: WeighingPolicy): WeighedLine {
  return {
    parcel: line.parcel,
    line: line.line,
    hs: line.hs,
    certifiedCaratThousandths: line.caratThousandths,
    acceptedCaratThousandths: accepted,
    judged: judge(line.caratThousandths, accepted, policy),
  }
}

function wrongWeight(carats: string | undefined, line: CertifiedLine): Finding[] {
  const path = `weighed[${line.parcel}].lines[${line.line}]`
  if (carats === undefined) return [error('weight-missing', path, { parcel: line.parcel + 1, hs: line.hs })]
  const weight = parseCarats(carats)
  return weight === null || weight < 0 ? [error('weight-not-read', path, { text: carats.slice(0, 40) })] : []
}

function error(rule: string, path: string, figures: Finding['figures'] = {}): Finding {
  return { rule, severity: 'error', path, figures, source: OPEN }
}
