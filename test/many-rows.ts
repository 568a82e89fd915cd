import type pg from 'pg'
import type { CertificateRow } from '../src/core/certificate/fold.ts'
import type { CertificateState } from '../src/core/certificate/lifecycle.ts'
import type { ImportRow } from '../src/core/confirmation/fold.ts'
import type { ImportState } from '../src/core/confirmation/lifecycle.ts'
import type { RowChange } from '../src/core/register/folds.ts'
import { addDays, day } from '../src/core/values/day.ts'
import { rowColumns } from '../src/store/flush.ts'
import { insertTogether } from '../src/store/insert.ts'
import { seeded } from './seeded.ts'

const AT_ONCE = 1_000
const PARTNERS = ['EU', 'AE', 'IN', 'IL', 'CN', 'ZA', 'AO', 'CF'] as const
const FIRMS = [
  'Kgalagadi Rough',
  'Boteti Trading',
  'Orapa Sorting',
  '=Makgadikgadi "Gems", Ltd',
  'Société du Désert',
] as const

/** Many years of a busy authority: certificates and arrivals as folds would leave them, nearly all long decided. */
export async function fillRows(client: pg.Client | pg.Pool, count: number): Promise<void> {
  const random = seeded(11)
  for (let at = 0; at < count; at += AT_ONCE) {
    const places = Array.from({ length: Math.min(AT_ONCE, count - at) }, (_, place) => at + place)
    const changes = [
      ...places.map(place => changeOf('certificate', certificateRow(place, count, random))),
      ...places.map(place => changeOf('import', importRow(place, count, random))),
    ]
    const rows = changes.map(change => ({ change, json: JSON.stringify(change.row), search: namesOf(random) }))
    await client.query(insertTogether([{ table: 'rows', columns: rowColumns(rows) }]))
  }
  await client.query('VACUUM ANALYZE rows')
}

const changeOf = <K extends 'certificate' | 'import'>(kind: K, row: RowChange<K>['row']): RowChange<K> => ({
  ...{ kind, id: row.id, row },
})

function namesOf(random: () => number) {
  const exporter = FIRMS[Math.floor(random() * FIRMS.length)] as string
  const importer = `Scheldt Diamonds ${Math.floor(random() * 400)} NV`
  return { exporter, importer, words: `${exporter} ${importer} A-${Math.floor(random() * 90_000)}`.toLowerCase() }
}

const hex = (kind: number, place: number): string => `${kind}${place.toString(16)}`.padStart(32, '0')
const when = (place: number, count: number): string => addDays(day('2016-01-04'), Math.floor((place / count) * 3_950))

function facts(place: number, count: number, random: () => number) {
  const quantities = ['7102.31', '7102.21'].slice(0, 1 + (place % 2)).map(hs => ({
    ...{ hs, caratThousandths: Math.floor(random() * 9_000_000), usdCents: Math.floor(random() * 90_000_000) },
  }))
  const on = day(when(place, count))
  return { quantities, on, number: `BW${String(place + 1).padStart(7, '0')}`, late: place > count * 0.995 }
}

function certificateRow(place: number, count: number, random: () => number): CertificateRow {
  const { quantities, on, number, late } = facts(place, count, random)
  const state: CertificateState = late ? (place % 3 ? 'issued' : 'applied') : random() < 0.01 ? 'void' : 'used'
  const numbered = { number, issuedOn: on, expiresOn: addDays(on, 60), authorisedAt: place, issuedAt: place }
  return {
    ...{
      id: hex(1, place),
      state,
      authority: 'BW-1',
      reference: `A-${on.slice(0, 4)}-${place}`,
      applicant: 'exporter',
    },
    ...{ firm: `firm-${place % 40}`, destination: PARTNERS[Math.floor(random() ** 2 * PARTNERS.length)] as string },
    ...{ quantities, parcels: 1 + (place % 4), rules: [], appliedAt: `${on}T08:00:00.000Z` },
    ...{ changedAt: `${on}T09:00:00.000Z`, documentAt: place, declaredAt: place },
    ...(state === 'applied' ? {} : { ...numbered, digest: 'ab'.repeat(32), announcedTo: 'EU-BE-1' }),
  }
}

function importRow(place: number, count: number, random: () => number): ImportRow {
  const { quantities, on, number, late } = facts(place, count, random)
  const state: ImportState = late ? 'announced' : random() < 0.005 ? 'detained' : 'confirmed'
  return {
    ...{ id: hex(2, place), state, authority: 'BW-1', number: number.replace('BW', 'AO'), issuer: 'AO-1' },
    ...{ participant: PARTNERS[Math.floor(random() * PARTNERS.length)] as string, digest: 'cd'.repeat(32) },
    ...{ expiresOn: addDays(on, 60), certified: quantities, parcels: 1, changedAt: `${on}T10:00:00.000Z` },
    ...{ certificateAt: place, announcedAt: `${on}T07:00:00.000Z` },
    ...(late ? {} : { presentedAt: `${on}T09:30:00.000Z` }),
  }
}
