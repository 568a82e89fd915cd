import { addDays, dayAt } from '../../core/values/day.ts'
import type { LicenceKind } from '../../core/licences/kinds.ts'
import type { Outcome } from '../../core/values/outcome.ts'
import type { BuiltNode } from '../../main.ts'
import { applyForLicence } from '../../operations/licences/apply.ts'
import { grantLicence } from '../../operations/licences/grant.ts'
import { inspectLicence } from '../../operations/licences/inspect.ts'
import { inspectSite } from '../../operations/sites/inspect.ts'
import { registerSite } from '../../operations/sites/register.ts'
import { CAST, type CastFirm, type CastNode } from './cast.ts'
import { personIdOf } from './settle.ts'

const LOOK_AGAIN_MS = 1_000

/**
 * Gives the firms of a demonstration their licences and sites at their node's first start, as its own officers would:
 * a node that has not yet heard of its partners writes nothing, and is asked again.
 */
export async function licenseCast(node: BuiltNode): Promise<void> {
  const cast = CAST.find(one => one.node === node.identity.node)
  if (cast && !(await licensed(node, cast))) setTimeout(() => void licenseCast(node), LOOK_AGAIN_MS).unref()
}

async function licensed(node: BuiltNode, cast: CastNode): Promise<boolean> {
  for (const firm of cast.firms) {
    for (const kind of firm.licences ?? []) if (!(await license(node, firm, kind))) return false
  }
  return true
}

async function license(node: BuiltNode, firm: CastFirm, kind: LicenceKind): Promise<boolean> {
  const officer = CAST.flatMap(one => one.people).find(
    one => one.role === 'licensing-officer' && one.authority === firm.authority,
  )
  if (!officer) return true
  const asked = { authorities: [firm.authority], firm: firm.id, partner: kind, limit: 1 }
  if ((await node.reading.listed('licence', asked)).total > 0) return true
  const caller = { person: personIdOf(node, officer.login), authority: firm.authority, repeat: null }
  const sites: string[] = []
  for (const site of kind === 'mine' ? (firm.sites ?? []) : []) {
    const registered = await registerSite(node, caller, { ...site, firm: firm.id })
    if (!registered.ok) return false
    sites.push(registered.value.id)
  }
  const [first] = sites
  if (first) {
    const report = 'Fences, search rooms and scales were looked at.'
    await inspectSite(node, caller, { id: first, result: 'in-order', report })
  }
  return (await grantTo(node, firm, { caller, kind, sites })).ok
}

async function grantTo(
  node: BuiltNode,
  { id: firm, name, address, country }: CastFirm,
  {
    caller,
    kind,
    sites,
  }: { caller: Parameters<typeof applyForLicence>[1]; kind: LicenceKind; sites: readonly string[] },
): Promise<Outcome<unknown>> {
  const record = { natural: false, name, address, nationality: country, residence: 'registered-here' as const }
  const area = kind === 'mine' ? 'The sites named' : 'The premises at the address'
  const applied = await applyForLicence(node, caller, { kind, firm, record: { ...record, area }, sites })
  if (!applied.ok) return applied
  const { id } = applied.value
  const report = 'Premises, safes and books were looked at.'
  const inspected = await inspectLicence(node, caller, { id, result: 'in-order', report })
  if (!inspected.ok) return inspected
  const from = dayAt(node.clock.now(), 'UTC')
  const term = { from: addDays(from, -30), until: addDays(from, 700), conditions: 'Demonstration.' }
  return grantLicence(node, caller, { id, ...term })
}
