import type { Summary } from '../../src/core/certificate/summary.ts'
import { type Quantity, total } from '../../src/core/values/quantity.ts'
import type { Fact } from '../parts/facts.tsx'
import { country, day } from '../words/dates.ts'
import { carats, dollars } from '../words/figures.ts'
import { listed, t } from '../words/language.ts'
import type { Judged } from './judge.ts'

/** What the certificate says, to be held against the paper and the parcel. What was not read stands on the paper. */
export function said({ presented, number }: Judged): readonly Fact[] {
  if (!presented) return number ? [{ label: t('says.number'), value: number }] : []
  const { summary, document } = presented
  const importer = document?.importer
  const to = importer ? [importer.name, importer.address, importer.country].join(', ') : t('verify.onPaper')
  return [
    { label: t('says.number'), value: summary.number },
    { label: t('says.issued'), value: day(summary.issuedOn) },
    { label: t('says.importer'), value: to },
    { label: t('says.destination'), value: country(summary.destination) },
    { label: t('says.origin'), value: originOf(summary) },
    { label: t('says.parcels'), value: String(summary.parcels) },
    { label: t('says.seals'), value: listed(summary.seals) },
    ...summary.quantities.map(line => ({ label: line.hs, value: both(line) })),
    ...(summary.quantities.length > 1 ? [{ label: t('says.total'), value: both(total(summary.quantities)) }] : []),
  ]
}

const both = ({ caratThousandths, usdCents }: Omit<Quantity, 'hs'>): readonly string[] => [
  t('says.carats', { carats: carats(caratThousandths) }),
  t('says.usd', { usd: dollars(usdCents) }),
]

function originOf({ origin }: Summary): string {
  if (origin === '*') return t('origin.mixed')
  const countries = origin.split(',').map(country)
  return countries.length === 1 ? (countries[0] ?? '') : t('origin.mixedNamed', { countries: listed(countries) })
}
