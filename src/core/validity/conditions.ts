import type { Draft } from '../certificate/draft.ts'
import { lint } from '../certificate/lint.ts'
import type { Summary } from '../certificate/summary.ts'
import { formatCarats } from '../values/carats.ts'
import { formatDollars } from '../values/dollars.ts'
import type { Finding } from '../values/finding.ts'
import type { Question } from './check.ts'
import type { Pack } from './pack.ts'
import type { Presented } from './presented.ts'

/** Rules that need a field the paper's code does not carry: they are left to the eye. */
const NOT_ON_THE_CODE = [
  'field-missing',
  'exporter-missing',
  'importer-missing',
  'reference-mismatch',
  'seal-missing',
  'price-implausible',
]

/**
 * The rules of the certificate itself, by the lists in the pack. Importers' own conditions stay warnings and never
 * change a verdict. From the paper's code only what it says can be judged; the rest is named as not checked.
 */
export function conditions(
  presented: Presented,
  pack: Pack,
  question: Question,
): { findings: readonly Finding[]; notChecked: readonly string[] } {
  const by = { ...pack.scheme, today: question.at, at: question.at, others: [] }
  const importer = question.importer ? { importer: question.importer } : {}
  const judging = { ...by, ...importer }
  if (presented.document) return lint(presented.document, judging)
  const { findings, notChecked } = lint(draftOf(presented.summary, pack), judging, NOT_ON_THE_CODE)
  return { findings, notChecked: [...notChecked, ...NOT_ON_THE_CODE] }
}

/** The summary as a draft of one parcel, so that the same rules can read it. */
function draftOf(summary: Summary, pack: Pack): Draft {
  const participant = pack.trustList.authorities.find(one => one.id === summary.authority)?.participant
  const { number, issuedOn, expiresOn, destination, origin, authority } = summary
  return {
    ...{ number, issuedOn, expiresOn, destination },
    issuer: { authority, ...(participant ? { participant } : {}) },
    origin: originOf(origin),
    parcels: [
      {
        lines: summary.quantities.map(line => ({
          hs: line.hs,
          carats: formatCarats(line.caratThousandths),
          usd: formatDollars(line.usdCents),
        })),
      },
    ],
  } as Draft
}

function originOf(text: string): Draft['origin'] {
  if (text === '*') return { kind: 'mixed' }
  const countries = text.split(',').map(country => ({ country }))
  return countries.length === 1 ? { kind: 'single', country: text } : { kind: 'mixed', countries }
}
