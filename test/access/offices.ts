import assert from 'node:assert/strict'
import type { CertificateState } from '../../src/core/certificate/lifecycle.ts'
import type { ImportState } from '../../src/core/confirmation/lifecycle.ts'
import type { RightsAct, Role } from '../../src/core/participants/rights.ts'
import { ROLES } from '../../src/core/participants/rights.ts'
import type { Authority } from '../../src/core/participants/trust-list.ts'
import { day } from '../../src/core/values/day.ts'
import { done, type Outcome } from '../../src/core/values/outcome.ts'
import { applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { authoriseCertificate } from '../../src/operations/certificates/authorise.ts'
import { closeCertificate } from '../../src/operations/certificates/close.ts'
import { inspectCertificate } from '../../src/operations/certificates/inspect.ts'
import { issueCertificate } from '../../src/operations/certificates/issue.ts'
import { proposeSpoiled } from '../../src/operations/certificates/spoil.ts'
import { proposeVoid } from '../../src/operations/certificates/void.ts'
import { enterStock } from '../../src/operations/custody/enter-stock.ts'
import { confirmImport } from '../../src/operations/imports/confirm.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { proposeRelease } from '../../src/operations/imports/release.ts'
import { settleImport } from '../../src/operations/imports/settle.ts'
import { type ProposedGrant, proposeGrant } from '../../src/operations/persons/grant.ts'
import { adoptTrustList } from '../../src/operations/trust-lists/adopt.ts'
import { as, asked, FIRM, settleWorld, type SimulatedNode, simulatedWorld } from '../simulation/world.ts'
import { signedTrustList, trustList } from '../small-scheme.ts'

export const OTHER_FIRM = 'e'.repeat(32)

/** A person of the matrix: a role at an authority, an applicant for a firm; `none` is signed in without any role. */
export interface Caller {
  readonly id: string
  readonly role: Role | 'none'
  readonly owns: 'own' | 'other-firm' | 'other-authority'
}

/** Every role at the authority of the records and at another one of the same node, and an applicant of another firm. */
export function callersAt(node: SimulatedNode): Caller[] {
  const [here, elsewhere] = node.identity.authorities
  return [
    { id: 'none', role: 'none', owns: 'own' },
    ...ROLES.map(role => ({ id: `${role} ${here}`, role, owns: 'own' as const })),
    ...ROLES.map(role => ({ id: `${role} ${elsewhere}`, role, owns: 'other-authority' as const })),
    { id: 'other firm', role: 'applicant', owns: 'other-firm' },
  ]
}

export interface Offices {
  readonly exporting: SimulatedNode
  readonly importing: SimulatedNode
  /** A certificate in every state, one whose voiding waits for a second officer, and one whose spoiled sheet does. */
  readonly certificates: Readonly<Record<CertificateState | 'void-proposed' | 'spoil-proposed', string>>
  readonly arrivals: Readonly<Record<ImportState, string>>
  /** A person somebody proposed a role for, at the exporting node. */
  readonly proposed: ProposedGrant
  /** A lot of the other firm, at the exporting node. */
  readonly lot: string
}

/** Two nodes of two authorities each, with everybody who could ask and a record in every state. */
export async function offices(): Promise<Offices> {
  const world = await simulatedWorld(1)
  const [exporting, importing] = [withSecond(world.nodes.BW, 'BW-2'), withSecond(world.nodes.EU, 'EU-DE-1')]
  for (const node of [exporting, importing]) await letPeopleIn(node)
  await settleWorld(world, 1)
  const sent = await certificatesIn(exporting)
  await settleWorld(world)
  // The jobs have run: from here on nothing signs it.
  const certificates = { ...sent, authorised: await authorised(exporting) }
  const arrivals = await arrivalsIn(importing)
  const wish = { person: 'c'.repeat(32), role: 'inspector' as const }
  const proposed = value(await proposeGrant(exporting, as(exporting, 'boss'), wish))
  const lot = await lotOf(exporting, OTHER_FIRM)
  for (const firm of [FIRM, OTHER_FIRM]) await firmAt(importing, 'EU-BE-1', firm)
  return { exporting, importing, certificates, arrivals, proposed, lot }
}

/** Ten carats of a firm that the node knows by name. */
async function lotOf(node: SimulatedNode, holder: string): Promise<string> {
  await firmAt(node, 'BW-1', holder)
  const lines = [{ hs: '7102.31', carats: '10.00', origin: 'BW' }]
  const entry = { what: 'opened' as const, holder, lines, reason: 'Counted on the first day.' }
  const { lots } = value(await enterStock(node, as(node, 'licenser'), entry))
  return lots[0] as string
}

async function firmAt({ keeping }: SimulatedNode, authority: string, id: string): Promise<void> {
  await keeping.put('firm', { id, authority, name: 'Ngami Rough', address: 'Maun', country: 'BW' })
}

/** The same node keeping one more authority of its participant. */
function withSecond(node: SimulatedNode, id: string): SimulatedNode {
  Object.assign(node.identity, { authorities: [...node.identity.authorities, id] })
  return node
}

async function letPeopleIn(node: SimulatedNode): Promise<void> {
  const second = (participant: string, id: string): Authority => ({
    ...(trustList.authorities.find(one => one.participant === participant) as Authority),
    ...{ id, keys: [], blocks: [], roles: ['import'], exchange: { kind: 'none' } },
  })
  const authorities = [...trustList.authorities, second('BW', 'BW-2'), second('EU', 'EU-DE-1')]
  const [here, elsewhere] = node.identity.authorities as [string, string]
  await node.store.write(null, async tx => {
    value(await adoptTrustList({ node, tx }, signedTrustList({ ...trustList, version: 2, authorities })))
    for (const { id, role, owns } of callersAt(node)) {
      if (role === 'none') continue
      const authority = owns === 'other-authority' ? elsewhere : here
      const firm = role === 'applicant' ? { firm: owns === 'other-firm' ? OTHER_FIRM : FIRM } : {}
      await tx.append(granted(id, { role, authority, grantedBy: ['node'], ...firm }, node))
    }
    return done(null)
  })
}

function granted(
  subject: string,
  header: Extract<RightsAct, { kind: 'right.granted' }>['header'],
  node: SimulatedNode,
) {
  const at = new Date(node.clock.now()).toISOString()
  const act = { kind: 'right.granted', version: 1, at, day: day('2026-01-05'), actor: 'node' } as const
  return { ...act, authority: header.authority, subject, header, body: new Uint8Array() } satisfies RightsAct
}

async function certificatesIn(node: SimulatedNode): Promise<Omit<Offices['certificates'], 'authorised'>> {
  const closed = async (action: 'return' | 'refuse') => {
    const id = await applied(node)
    value(await closeCertificate(node, as(node, 'second'), { action, id, reason: 'two invoices' }))
    return id
  }
  const proposed = await issued(node)
  value(await proposeVoid(node, as(node, 'second'), { id: proposed, reason: 'typed for the wrong firm' }))
  const spoiled = await issued(node)
  value(await proposeSpoiled(node, as(node, 'second'), { id: spoiled, reason: 'the sheet jammed', sheet: 'A4711' }))
  const sent = await issued(node)
  const became = (state: CertificateState) => copyOf(node, 'certificate', sent, state)
  return {
    ...{ applied: await applied(node), returned: await closed('return'), refused: await closed('refuse') },
    ...{ withdrawn: became('withdrawn'), inspected: await inspected(node), issued: await issued(node) },
    ...{
      'spoil-proposed': spoiled,
      'void-proposed': proposed,
      detained: became('detained'),
      used: became('used'),
      seized: became('seized'),
    },
    ...{ expired: became('expired'), void: became('void'), replaced: became('replaced') },
  }
}

async function applied(node: SimulatedNode): Promise<string> {
  return value(await applyForCertificate(node, as(node, 'exporter'), { document: asked() })).id
}

async function inspected(node: SimulatedNode): Promise<string> {
  const id = await applied(node)
  value(await inspectCertificate(node, as(node, 'inspector'), { id, document: asked(), reasons: {} }))
  return id
}

async function authorised(node: SimulatedNode): Promise<string> {
  const id = await inspected(node)
  const frozen = (await node.reading.row('certificate', id))?.frozen?.digest ?? ''
  value(await authoriseCertificate(node, as(node, 'second'), { id, frozen }))
  return id
}

async function issued(node: SimulatedNode): Promise<string> {
  const id = await authorised(node)
  value(await issueCertificate(node, id))
  return id
}

async function arrivalsIn(node: SimulatedNode): Promise<Offices['arrivals']> {
  const numbers = (await node.reading.listed('import', { states: ['announced'], limit: 10 })).items.map(
    row => row.number,
  )
  assert.ok(numbers.length >= 3, 'the certificates were announced')
  const presented = async (number: string) =>
    value(await presentCertificate(node, as(node, 'importer'), { number, office: 'antwerp', read: 'number' })).id ?? ''
  const announced = (await node.reading.listed('import', { states: ['announced'], limit: 10 })).items[0]?.id ?? ''
  const waiting = await presented(numbers[1] as string)
  const examined = await presented(numbers[2] as string)
  value(await confirmImport(node, as(node, 'importer'), { id: examined, ...weighing('1100.00') }))
  const detained = copyOf(node, 'import', waiting, 'presented')
  value(await settleImport(node, as(node, 'importer'), { action: 'detain', id: detained, reason: 'a seal is torn' }))
  const releasing = copyOf(node, 'import', detained, 'detained')
  value(await proposeRelease(node, as(node, 'importer'), { id: releasing, reason: 'the courier tore it' }))
  const became = (state: ImportState) => copyOf(node, 'import', waiting, state)
  return {
    ...{ announced, presented: waiting, examined, detained, releasing, confirmed: became('confirmed') },
    ...{ returned: became('returned'), seized: became('seized'), withdrawn: became('withdrawn') },
  }
}

/** What an officer finds in the parcels of the simulation. */
export function weighing(carats = '1204.35') {
  const weighed = [
    { parcel: 0, line: 0, carats },
    { parcel: 1, line: 0, carats: '2940.75' },
  ]
  return { sealsWhole: true, parcelsCounted: 2, weighed }
}

/** What an official valuer says of those parcels. */
export function valuing(first = '310500.00') {
  return { source: 'official', usd: [first, '210000.00'], basis: 'price-book', on: '2026-11-24', by: 'Neo Kgosi' }
}

let copies = 0

/** The same record under another id and number in another state, for states that take a whole journey to reach. */
function copyOf(node: SimulatedNode, kind: 'certificate' | 'import', id: string, state: string): string {
  const copy = (++copies).toString(16).padStart(32, '0')
  const row = node.model.rows.get(`${kind}/${id}`)
  node.model.rows.set(`${kind}/${copy}`, { ...row, id: copy, number: `BW${15_000 + copies}`, state } as never)
  return copy
}

function value<T>(outcome: Outcome<T>): T {
  assert.ok(outcome.ok, outcome.ok ? '' : JSON.stringify(outcome.findings))
  return outcome.value
}

/** Puts a node's register and what it keeps back as they were. */
export function snapshotOf({ model }: SimulatedNode): () => void {
  const acts = model.acts.length
  const maps = [model.rows, model.names, model.repeats, model.outbox] as Map<string, unknown>[]
  const before = maps.map(map => [...map])
  const kept = [...model.kept].map(([kind, values]) => [kind, [...values]] as const)
  return () => {
    model.links.length = acts
    model.acts.length = acts
    maps.forEach((map, index) => refill(map, before[index] as [string, unknown][]))
    for (const [kind, values] of kept) refill(model.kept.get(kind) as Map<string, string>, values)
  }
}

function refill<T>(map: Map<string, T>, entries: readonly (readonly [string, T])[]): void {
  map.clear()
  for (const [key, one] of entries) map.set(key, one)
}
