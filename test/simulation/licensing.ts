import type { RightsAct, Role } from '../../src/core/participants/rights.ts'
import { day } from '../../src/core/values/day.ts'
import { done } from '../../src/core/values/outcome.ts'
import { applyForLicence, type LicenceWish } from '../../src/operations/licences/apply.ts'
import { grantLicence } from '../../src/operations/licences/grant.ts'
import { inspectLicence } from '../../src/operations/licences/inspect.ts'
import { trustList } from '../small-scheme.ts'
import { value } from './issued.ts'
import { as, type SimulatedNode } from './world.ts'

/** Botswana says that who holds no licence does not act. */
const required = { participant: 'BW', from: day('2026-01-01'), source: 'Botswana, for tests', licences: 'required' }
export const licensedList = { ...trustList, policies: [...trustList.policies, required as never] }

/** What the exporter of the simulation asks for. */
export const LICENCE: LicenceWish = {
  kind: 'exporter',
  record: {
    natural: false,
    name: 'Okavango Diamond Company',
    address: 'Plot 4412, Gaborone',
    nationality: 'BW',
    residence: 'registered-here',
    area: 'Gaborone',
  },
  sites: [],
}

/** A licence from its application to its number. */
export async function licensed(node: SimulatedNode): Promise<{ id: string; number: string }> {
  const { id } = value(await applyForLicence(node, as(node, 'exporter'), LICENCE))
  const officer = () => as(node, 'licensor')
  value(await inspectLicence(node, officer(), { id, result: 'in-order', report: 'Premises and books were seen.' }))
  const term = { from: day('2026-11-24'), until: day('2027-11-23'), conditions: '' }
  return value(await grantLicence(node, officer(), { id, ...term }))
}

/** Gives a person a right as a node gives its first administrator theirs. */
export async function grantRight(node: SimulatedNode, subject: string, role: Role): Promise<void> {
  const authority = node.identity.authorities[0]
  await node.store.write(null, async tx => {
    await tx.append({
      ...{ kind: 'right.granted', version: 1, at: new Date(node.clock.now()).toISOString(), day: day('2026-01-05') },
      ...{ authority, actor: 'node', subject, header: { role, authority, grantedBy: ['node'] } },
      body: new Uint8Array(),
    } satisfies RightsAct)
    return done(null)
  })
}
