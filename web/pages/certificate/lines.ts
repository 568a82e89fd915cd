import { judge } from '../../../src/core/confirmation/weighing.ts'
import type { WeighingTolerance } from '../../../src/core/participants/policy.ts'
import { parseCarats } from '../../../src/core/values/carats.ts'
import { parseDollars } from '../../../src/core/values/dollars.ts'
import type { CertificateAnswer, ConfirmedLine } from '../../api/answers.ts'

/** One certified line with what the importing authority accepted of it, once it has. */
export interface CertificateLine {
  readonly key: string
  readonly reference: string
  readonly hs: string
  readonly seal: string
  readonly certified: number
  readonly usdCents: number
  readonly accepted: number | null
  readonly judged: ConfirmedLine['judged'] | null
  /** The importing authority did not open it: what it accepted is what was certified, and nobody weighed it. */
  readonly unweighed: boolean
}

/** Judged by the importer's own published policy where there is one; else by what its confirmation said. */
export function linesOf(
  { document, confirmation, row }: CertificateAnswer,
  policy: WeighingTolerance | undefined,
): readonly CertificateLine[] {
  const unweighed = row.confirmation?.unopened === true
  return document.parcels.flatMap((parcel, p) =>
    parcel.lines.map((line, l) => {
      const certified = parseCarats(line.carats) ?? 0
      const found = confirmation?.lines.find(one => one.parcel === p && one.line === l)
      return {
        key: `${p}/${l}`,
        reference: parcel.reference,
        hs: line.hs,
        seal: parcel.seal ?? '',
        certified,
        unweighed,
        usdCents: parseDollars(line.usd) ?? 0,
        accepted: found?.acceptedCaratThousandths ?? null,
        judged: found && policy ? judge(certified, found.acceptedCaratThousandths, policy) : (found?.judged ?? null),
      }
    }),
  )
}
