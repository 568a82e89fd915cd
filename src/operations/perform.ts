import type { RegisterAct } from '../core/register/acts.ts'
import { ACT_VERSIONS } from '../core/register/versions.ts'
import { doneFor } from '../core/register/done-for.ts'
import { grantFor, type PersonRow, type Role } from '../core/participants/rights.ts'
import type { Authority, TrustList } from '../core/participants/trust-list.ts'
import { canonicalBytes } from '../core/signing/canonical-json.ts'
import type { Placed, Plain } from '../core/values/act.ts'
import { toHex } from '../core/values/bytes.ts'
import { day, dayAt, type Day } from '../core/values/day.ts'
import type { Finding } from '../core/values/finding.ts'
import { type Outcome, refused } from '../core/values/outcome.ts'
import type { Caller, NodePorts } from '../ports/node.ts'
import type { Tx } from '../ports/store.ts'
import { haltedBy } from './logs.ts'
import { personStanding } from './persons/standing-in.ts'
import { currentTrustList } from './trust-lists/current.ts'

/** Everything one decision stands on: who decides, where, when, by which lists, in which transaction. */
export interface Desk {
  readonly node: NodePorts
  readonly tx: Tx
  readonly person: PersonRow
  readonly authority: Authority
  readonly trustList: TrustList
  /** RFC 3339 with milliseconds; one instant for the whole operation. */
  readonly at: string
  readonly today: Day
}

/**
 * One act as every act is done: in the one writer's transaction, after the repeat was looked up, with the caller's
 * person and authority read from the register. `input` is what makes two calls with one idempotency key the same
 * call.
 */
export function perform<T>(
  node: NodePorts,
  caller: Caller,
  input: Plain,
  decide: (desk: Desk) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const halted = haltedBy(node)
  if (halted) return Promise.resolve(refused(halted))
  const repeat = caller.repeat && {
    key: caller.repeat.key,
    person: caller.person,
    input: digestOf(node, canonicalBytes(input)),
  }
  return node.store.write(repeat, async tx => {
    const desk = await openDesk(node, tx, caller)
    return desk.ok ? decide(desk.value) : desk
  })
}

async function openDesk(node: NodePorts, tx: Tx, caller: Caller): Promise<Outcome<Desk>> {
  const trustList = await currentTrustList(node, tx)
  const authority = trustList.authorities.find(known => known.id === caller.authority)
  if (!authority || !node.identity.authorities.includes(authority.id)) {
    return refused(refusal('authority-not-here', { authority: caller.authority }))
  }
  const now = node.clock.now()
  const todayThere = (id: string) => dayAt(now, trustList.authorities.find(one => one.id === id)?.timeZone ?? 'UTC')
  const person = await personStanding(caller.person, id => tx.get('person', id), todayThere)
  const value = { node, tx, person, authority, trustList, at: new Date(now).toISOString() }
  return { ok: true, value: { ...value, today: dayAt(now, authority.timeZone) } }
}

/** Appends an act of this desk's person and authority; its header says for whom, where they use a colleague's right. */
export function append<A extends RegisterAct>(
  desk: Desk,
  act: Pick<A, 'kind' | 'subject' | 'header' | 'body'>,
): Promise<Placed<RegisterAct>> {
  const { at, today, authority, person } = desk
  const owner = doneFor(person, act.kind, authority.id)
  const header = owner ? { ...act.header, for: owner } : act.header
  const said = { at, day: today, authority: authority.id, actor: person.id }
  const placed = { version: ACT_VERSIONS[act.kind], ...said, ...act, header }
  return desk.tx.append(placed as unknown as RegisterAct)
}

const RIGHTS = { text: 'Core Document, Section IV (b)', since: day('2003-01-01') }

/** An error of an operation itself, not of a document. */
export function refusal(rule: string, figures: Finding['figures'] = {}, source = RIGHTS): Finding {
  return { rule, severity: 'error', path: '', figures, source }
}

/** The finding that the desk's person holds none of these roles here, or nothing. */
export function missingRole(desk: Desk, action: string, roles: readonly Role[]): Finding[] {
  return missingRoleOf(desk.person, desk.authority.id, action, roles)
}

export function missingRoleOf(person: PersonRow, authority: string, action: string, roles: readonly Role[]): Finding[] {
  return grantFor(person, roles, authority) ? [] : [refusal('right-missing', { action, roles })]
}

export function digestOf(node: Pick<NodePorts, 'crypto'>, bytes: Uint8Array): string {
  return toHex(node.crypto.sha256(bytes))
}

/** A random id of 128 bits, hex: it says nothing about what it names. */
export function newId(node: Pick<NodePorts, 'randomness'>): string {
  return toHex(node.randomness.bytes(16))
}

/** A reason in the words of a person, as the body of an act. */
export function reasonBody(reason: string): Uint8Array {
  return canonicalBytes({ reason })
}

/** The finding that a reason is needed, or nothing. */
export function missingReason(reason: string): Finding[] {
  return reason.trim().length >= 3 ? [] : [{ ...refusal('reason-missing'), path: 'reason' }]
}
