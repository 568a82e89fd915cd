import { SHIPPED_PARTICIPANTS } from '../core/participants/shipped-participants.ts'
import { SHIPPED_POLICIES } from '../core/participants/shipped-policies.ts'
import type { TrustList } from '../core/participants/trust-list.ts'
import { isTrustList } from '../core/participants/trust-list-shape.ts'

/** What a person writes of a list; the rest is filled in. */
export interface Description {
  readonly environment: unknown
  readonly expiresOn: unknown
  readonly threshold: unknown
  readonly roots: unknown
  readonly authorities: unknown
  /** Without them, those that the program brings. */
  readonly participants?: unknown
  readonly policies?: unknown
}

const WRITTEN = ['environment', 'expiresOn', 'threshold', 'roots', 'authorities'] as const
const SHIPPED = { participants: SHIPPED_PARTICIPANTS, policies: SHIPPED_POLICIES }

/** The list as it would be signed, or what stands in its way, a line each. `now` is RFC 3339, whole seconds. */
export function draftList(
  described: unknown,
  { before, now }: { readonly before?: TrustList; readonly now: string },
): TrustList | readonly string[] {
  if (typeof described !== 'object' || described === null || Array.isArray(described)) return ['it is no JSON object']
  const missing = WRITTEN.filter(name => !Object.hasOwn(described, name))
  const unknown = Object.keys(described).filter(name => !(name in SHIPPED) && !WRITTEN.some(known => known === name))
  if (missing.length + unknown.length > 0) {
    return [...missing.map(name => `${name} is missing`), ...unknown.map(name => `${name} is no part of a list`)]
  }
  const list = { ...SHIPPED, ...(described as Description), version: (before?.version ?? 0) + 1, madeAt: now }
  if (!isTrustList(list)) return misshapen(list)
  return [...strangers(list), ...against(list, before)].length > 0
    ? [...strangers(list), ...against(list, before)]
    : list
}

/** Which part has not its shape: each is put into a list that is good without it. */
function misshapen(list: Readonly<Record<string, unknown>>): readonly string[] {
  const wrong = (part: string, value: unknown) => !isTrustList({ ...GOOD, [part]: value })
  const single = ['environment', 'expiresOn'].filter(part => wrong(part, list[part]))
  const listed = ['participants', 'authorities', 'policies'].flatMap(part => {
    const items: unknown = list[part]
    if (!Array.isArray(items)) return [part]
    return items.flatMap((item, at) => (wrong(part, [item]) ? [`${part}[${at}]`] : []))
  })
  const roots = isTrustList({ ...GOOD, roots: list.roots, threshold: list.threshold }) ? [] : ['roots and threshold']
  const named = [...single, ...listed, ...roots].map(part => `${part} has not the form of docs/protocol/trust-list.md`)
  return named.length > 0 ? named : ['an id, a key or a log of it stands twice']
}

const GOOD = {
  ...{ environment: 'test', version: 1, madeAt: '2026-01-01T00:00:00Z', expiresOn: '2027-01-01', threshold: 1 },
  roots: [{ id: '-', algorithm: 'ES256', publicKey: `B${'A'.repeat(86)}` }],
  ...{ participants: [], authorities: [], policies: [] },
}

function strangers({ participants, authorities, policies }: TrustList): string[] {
  const known = new Set(participants.map(one => one.code))
  return [
    ...authorities.filter(one => !known.has(one.participant) && !one.roles.includes('scheme')).map(one => one.id),
    ...policies.filter(one => !known.has(one.participant)).map(one => `the policy of ${one.participant}`),
  ].map(name => `${name} is of a participant that the list does not name`)
}

/** What the list before it forbids: keys that signed are never taken out, or what they signed would verify no more. */
function against(list: TrustList, before: TrustList | undefined): string[] {
  const ended = list.expiresOn <= list.madeAt.slice(0, 10) ? [`expiresOn ${list.expiresOn} is past`] : []
  if (!before) return ended
  const keys = new Map(list.authorities.flatMap(one => one.keys.map(key => [key.id, key.publicKey])))
  const lost = before.authorities.flatMap(one => one.keys.filter(key => keys.get(key.id) !== key.publicKey))
  return [
    ...ended,
    ...(list.environment === before.environment ? [] : [`the list before it is for ${before.environment}`]),
    ...lost.map(key => `the key ${key.id} of the list before it is gone or another: say until when it signed instead`),
  ]
}
