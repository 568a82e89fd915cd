import type { Kept, KeptKind, Keeping, Lane, Outbox, Retention, Waiting } from '../../../src/ports/keeping.ts'
import type { Model, Sent } from './store.ts'
import { endModelUploads, modelUploads } from './uploads.ts'

export function modelKeeping(model: Model, now: () => number): Keeping {
  const kindOf = (kind: KeptKind) => {
    const known = model.kept.get(kind)
    if (known) return known
    const made = new Map<string, string>()
    model.kept.set(kind, made)
    return made
  }
  const read = <K extends KeptKind>(text: string | undefined): Kept[K] | null =>
    text === undefined ? null : (JSON.parse(text) as Kept[K])
  return {
    async get(kind, id) {
      return read(kindOf(kind).get(id))
    },
    async put(kind, value) {
      kindOf(kind).set(value.id, JSON.stringify(value))
    },
    async putFirst<K extends KeptKind>(kind: K, value: Kept[K]) {
      if (!kindOf(kind).has(value.id)) kindOf(kind).set(value.id, JSON.stringify(value))
      return read<K>(kindOf(kind).get(value.id)) as Kept[K]
    },
    async change(kind, id, fields) {
      const before = kindOf(kind).get(id)
      if (before !== undefined) kindOf(kind).set(id, JSON.stringify({ ...JSON.parse(before), ...fields }))
      return before !== undefined
    },
    async remove(kind, id) {
      kindOf(kind).delete(id)
    },
    async find<K extends KeptKind>(kind: K, field: string, value: string, limit: number) {
      const all = [...kindOf(kind).values()].map(text => JSON.parse(text) as Kept[K])
      const fitting = all.filter(one => String((one as unknown as Record<string, unknown>)[field]) === value)
      return fitting.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit)
    },
    async all<K extends KeptKind>(kind: K, limit?: number) {
      const all = [...kindOf(kind).values()].map(text => JSON.parse(text) as Kept[K])
      return all.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit)
    },
    outbox: modelOutbox(model),
    retention: modelRetention(model),
    files: {
      async put(file) {
        model.files.set(`${file.about}/${file.digest}`, file)
      },
      get: async (about, digest) => model.files.get(`${about}/${digest}`) ?? null,
      async list(about) {
        const kept = [...model.files.values()].filter(file => file.about === about)
        return kept.map(({ bytes, ...file }) => ({ ...file, size: bytes.length }))
      },
    },
    uploads: modelUploads(model, now),
  }
}

function modelRetention(model: Model): Retention {
  const erase = (position: number) => (model.acts[position] = { ...(model.acts[position] as Act), body: NONE })
  return {
    async endRecords({ kind, states, before }, limit) {
      const ended = [...model.rows]
        .filter(([key]) => key.startsWith(`${kind}/`) && !model.erased.has(key))
        .filter(([, row]) => 'state' in row && states.includes(row.state) && (row.changedAt ?? before) < before)
        .slice(0, limit)
      for (const [key, { id }] of ended) {
        for (const act of model.acts.filter(one => one.subject === id)) erase(act.position)
        model.erased.add(key)
        model.names.delete(key)
        for (const name of model.files.keys()) if (name.startsWith(`${id}/`)) model.files.delete(name)
      }
      return ended.length
    },
    async endStatements(before, limit) {
      const came = model.acts.filter(
        act => act.kind === 'statement.received' && act.body.length > 0 && act.day < before,
      )
      const sent = [...model.outbox.values()].filter(one => (one.doneMs ?? Infinity) < Date.parse(before))
      for (const act of came.slice(0, limit)) {
        erase(act.position)
        model.kept.get('answer')?.delete(act.subject)
      }
      for (const one of sent.slice(0, limit)) model.outbox.delete(one.id)
      return Math.min(came.length, limit) + Math.min(sent.length, limit)
    },
    async endLinks(beforeMs, limit) {
      const kept = model.kept.get('link') ?? new Map<string, string>()
      const ended = [...kept].filter(([, json]) => (JSON.parse(json) as Kept['link']).expiresAt < beforeMs)
      for (const [id] of ended.slice(0, limit)) kept.delete(id)
      return Math.min(ended.length, limit)
    },
    endUploads: async (beforeMs, limit) => endModelUploads(model, beforeMs, limit),
  }
}

type Act = Model['acts'][number]
const NONE = new Uint8Array()

function modelOutbox(model: Model): Outbox {
  const end = (id: string, state: 'delivered' | 'quarantined', nowMs: number) => {
    const sent = model.outbox.get(id)
    if (sent?.state === 'waiting') Object.assign(sent, { state, doneMs: nowMs, attempts: sent.attempts + 1 })
  }
  return {
    async due(nowMs, limit) {
      const lanes = Map.groupBy(
        [...model.outbox.values()].filter(one => one.state === 'waiting'),
        one => one.to,
      )
      return [...lanes.values()]
        .sort((a, b) => ((a[0] as Sent).to < (b[0] as Sent).to ? -1 : 1))
        .filter(lane => (lane[0] as Sent).nextAttemptMs <= nowMs)
        .flatMap(lane => lane.slice(0, limit).map(waiting))
    },
    delivered: async (id, nowMs) => end(id, 'delivered', nowMs),
    quarantined: async (id, nowMs) => end(id, 'quarantined', nowMs),
    async failed(id, nextAttemptMs, why) {
      const sent = model.outbox.get(id)
      if (sent?.state === 'waiting') Object.assign(sent, { attempts: sent.attempts + 1, nextAttemptMs, why })
    },
    async stateOf(id) {
      const sent = model.outbox.get(id)
      return sent ? { state: sent.state, sinceMs: sent.doneMs ?? Date.parse(sent.madeAt) } : null
    },
    async lanes(): Promise<Lane[]> {
      const lanes = Map.groupBy(model.outbox.values(), one => one.to)
      return [...lanes].map(([to, all]) => laneOf(to, all)).sort((a, b) => (a.to < b.to ? -1 : 1))
    },
  }
}

function laneOf(to: string, all: readonly Sent[]): Lane {
  const waits = all.filter(one => one.state === 'waiting')
  const delivered = all.filter(one => one.state === 'delivered').map(one => one.doneMs ?? 0)
  return {
    to,
    waiting: waits.length,
    quarantined: all.filter(one => one.state === 'quarantined').length,
    ...(waits[0] ? { waitingSinceMs: Date.parse(waits[0].madeAt) } : {}),
    ...(delivered.length ? { deliveredMs: Math.max(...delivered) } : {}),
    ...(waits[0]?.why ? { lastFailure: waits[0].why } : {}),
  }
}

function waiting(one: Sent): Waiting {
  const { id, from, to, purpose, payload, madeAt, attempts, inReplyTo } = one
  return { id, from, to, purpose, payload, madeAt, attempts, ...(inReplyTo ? { inReplyTo } : {}) }
}
