import { render } from '../../catalogue/render.ts'
import type { Tongue } from '../../catalogue/spoken.ts'
import type { AlertRow } from '../../core/participants/alert-fold.ts'
import { FOUR_EYES, secondHalf } from '../../core/participants/four-eyes.ts'
import { grantFor, type PersonRow } from '../../core/participants/rights.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'
import { dayAt } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { alertAt } from '../../operations/alerts/standing.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { missingRoleOf } from '../../operations/perform.ts'
import { namesOf } from '../../operations/persons/names.ts'
import type { ServerPorts } from '../ports.ts'
import { trustListOf } from './trust-list.ts'

/** Every alert known here, the latest change first, each with its words and with what this person may do to it. */
export async function alertList(ports: ServerPorts, person: PersonRow, tongue: Tongue) {
  const list = await trustListOf(ports)
  const rows = await ports.reading.alerts()
  const names = await namesOf(
    ports,
    rows.map(row => row.frozen?.by),
  )
  const items = await Promise.all(rows.map(row => alertView(ports, { row, person, list, names, tongue })))
  const may = ports.identity.authorities.some(id => grantFor(person, FOUR_EYES.alert.first, id))
  return { items, mayRaise: may }
}

interface Asked {
  readonly row: AlertRow
  readonly person: PersonRow
  readonly list: TrustList
  readonly names: ReadonlyMap<string, string>
  readonly tongue: Tongue
}

async function alertView(ports: ServerPorts, { row, person, list, names, tongue }: Asked) {
  const { id, state, by, participant, first, last, kind, from, advice, reference, raisedAt, withdrawnAt } = row
  const alert = await alertAt(ports.reading, row.at)
  const said = await jsonAt<{ reason?: string }>(ports.reading, row.reasonAt)
  const authority = list.authorities.find(one => one.id === by)
  const proposedBy = names.get(row.frozen?.by ?? '')
  return {
    ...{ id, state, by, participant, first, last, kind, from, advice, reference, raisedAt, withdrawnAt },
    ...{ byName: authority?.name ?? by, own: ports.identity.authorities.includes(by), text: alert?.text ?? '' },
    ofIssuer: authority?.participant === participant,
    ...(said?.reason === undefined ? {} : { reason: said.reason }),
    ...(row.frozen ? { frozen: row.frozen.digest, proposedBy } : {}),
    actions: await actionsFor(ports, row, person, tongue),
  }
}

type AlertAction = 'approve' | 'decline' | 'withdraw'

/** What can be done to an own alert as it stands; a received one is its sender's alone. */
async function actionsFor(ports: ServerPorts, row: AlertRow, person: PersonRow, tongue: Tongue) {
  if (!ports.identity.authorities.includes(row.by)) return []
  const offered = (action: AlertAction, wrong: readonly Finding[]) => ({
    ...{ action, allowed: wrong.length === 0, waitsFor: wrong.map(finding => render(finding, tongue)) },
  })
  const first = missingRoleOf(person, row.by, 'alert', FOUR_EYES.alert.first)
  if (row.state === 'in-force') return [offered('withdraw', first)]
  if (!row.frozen) return []
  return [offered('approve', await secondEyes(ports, row, person)), offered('decline', first)]
}

async function secondEyes(ports: ServerPorts, row: AlertRow, second: PersonRow): Promise<Finding[]> {
  const { by = '', digest: frozen = '' } = row.frozen ?? {}
  const right = missingRoleOf(second, row.by, 'alert', FOUR_EYES.alert.second)
  if (right.length > 0) return right
  const first = (await ports.reading.row('person', by)) ?? { id: by, grants: [] }
  const today = dayAt(ports.clock.now(), 'UTC')
  return secondHalf({ action: 'alert', first, second, authority: row.by, frozen, approved: frozen, today })
}
