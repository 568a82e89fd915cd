import { concat } from '../../../src/core/values/bytes.ts'
import type { Upload, Uploads } from '../../../src/ports/keeping.ts'
import type { Model } from './store.ts'

export interface ModelUpload extends Omit<Upload, 'received' | 'type'> {
  readonly bytes: Uint8Array
  readonly type?: string
  readonly changedMs: number
  readonly claimed?: true
}

/** Files on their way, whole in one entry; the clock of the model says when something last happened to them. */
export function modelUploads(model: Model, now: () => number): Uploads {
  const keyOf = (person: string, digest: string) => `${person}/${digest}`
  const at = (person: string, digest: string) => model.uploads.get(keyOf(person, digest))
  const put = (one: ModelUpload) => void model.uploads.set(keyOf(one.person, one.digest), one)
  const told = (one: ModelUpload | undefined): Upload | null => {
    if (!one) return null
    const { person, digest, name, size, bytes, type } = one
    return { person, digest, name, size, received: bytes.length, ...(type ? { type } : {}) }
  }
  return {
    async begin({ person, digest, name, size }, most) {
      const known = at(person, digest)
      if (known && (known.size === size || known.type)) return told(known)
      const waiting = [...model.uploads.values()].filter(one => one.person === person && !one.claimed && one !== known)
      if (waiting.reduce((sum, one) => sum + one.size, size) > most) return null
      put({ person, digest, name, size, bytes: new Uint8Array(), changedMs: now() })
      return told(at(person, digest))
    },
    get: async (person, digest) => told(at(person, digest)),
    async append(person, digest, place, bytes) {
      const known = at(person, digest)
      if (!known || known.bytes.length !== place || place + bytes.length > known.size) return false
      put({ ...known, bytes: concat(known.bytes, bytes), changedMs: now() })
      return true
    },
    bytes: async (person, digest) => at(person, digest)?.bytes ?? null,
    async finish(person, digest, type) {
      const known = at(person, digest)
      if (known) put({ ...known, type })
    },
    async restart(person, digest) {
      const known = at(person, digest)
      if (known && !known.type) put({ ...known, bytes: new Uint8Array() })
    },
    async remove(person, digest) {
      model.uploads.delete(keyOf(person, digest))
    },
    async ready(person, about, digests) {
      return digests.filter(digest => at(person, digest)?.type || model.files.has(`${about}/${digest}`))
    },
    async claim(about, named) {
      for (const { by, digest } of named) {
        const known = at(by, digest)
        if (!known?.type) continue
        put({ ...known, claimed: true })
        const { name, type, bytes } = known
        model.files.set(`${about}/${digest}`, { digest, about, name, type, bytes })
      }
    },
  }
}

export function endModelUploads(model: Model, beforeMs: number, limit: number): number {
  const old = [...model.uploads].filter(([, one]) => one.changedMs < beforeMs).slice(0, limit)
  for (const [key] of old) model.uploads.delete(key)
  return old.length
}
