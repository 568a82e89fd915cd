import type { Tongue } from '../../catalogue/spoken.ts'
import type { SiteBody } from '../../core/licences/sites/acts.ts'
import type { SiteRow } from '../../core/licences/sites/fold.ts'
import { geometryOf } from '../../core/licences/sites/geojson.ts'
import { grantFor, type PersonRow } from '../../core/participants/rights.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { LICENSING } from '../../operations/licences/officers.ts'
import type { Named } from '../../ports/reading.ts'
import type { ServerPorts } from '../ports.ts'
import { historyWithWords } from './licence.ts'

/** A row of a list, with its name and where it lies. */
export function siteItem({ exporter: name, importer: _, documents: __, outline, ...rest }: SiteRow & Named) {
  return { ...rest, name, geometry: geometryOf(outline) }
}

/** Several sites as one GeoJSON text (RFC 7946). */
export function featureCollection(items: readonly ReturnType<typeof siteItem>[]) {
  return {
    type: 'FeatureCollection',
    features: items.map(({ id, geometry, number, name, kind, state, area, inspectedOn }) => ({
      ...{ type: 'Feature', id, geometry },
      properties: { number, name, kind, state, squareMetres: area, ...(inspectedOn ? { inspectedOn } : {}) },
    })),
  }
}

/** One site whole, with every report and what may be done next. */
export async function siteView(ports: ServerPorts, row: SiteRow, person: PersonRow, tongue: Tongue) {
  const body = await jsonAt<SiteBody>(ports.reading, row.recordAt)
  const office = grantFor(person, LICENSING, row.authority) !== null
  const holder = row.firm ? (await ports.keeping.get('firm', row.firm))?.name : undefined
  return {
    ...siteItem({ ...row, exporter: body?.name ?? '', importer: '' }),
    reasons: body?.reasons ?? {},
    holder,
    others: office ? await siteLabels(ports, row.overlaps ?? []) : [],
    history: await historyWithWords(ports, row.id, tongue),
    actions: office && row.state !== 'closed' ? ['inspect', 'close'] : [],
  }
}

/** What people call these sites, and how they stand: not where they lie. */
export async function siteLabels({ reading }: Pick<ServerPorts, 'reading'>, ids: readonly string[]) {
  const rows = await Promise.all(ids.map(id => reading.row('site', id)))
  return Promise.all(
    rows.flatMap(row =>
      row
        ? [
            jsonAt<SiteBody>(reading, row.recordAt).then(body => {
              const { id, number, kind, state } = row
              return { id, number, kind, state, name: body?.name ?? '' }
            }),
          ]
        : [],
    ),
  )
}
