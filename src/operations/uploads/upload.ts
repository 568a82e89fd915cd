import { day } from '../../core/values/day.ts'
import { type FileType, fileTypeOf, LARGEST_FILE } from '../../core/values/file-content.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import { visible } from '../../core/values/plain-text.ts'
import type { Keeping, Upload } from '../../ports/keeping.ts'
import type { JobPorts } from '../../ports/node.ts'
import { digestOf, refusal } from '../perform.ts'

type UploadPorts = Pick<JobPorts, 'crypto' | 'compression'> & { readonly keeping: Pick<Keeping, 'uploads'> }

const RULES = { text: 'Adamas, files sent in pieces', since: day('2026-01-01') }

/** What one person may have waiting that no act has named. */
const MOST_WAITING = 100_000_000
const LONGEST_NAME = 120

/** How far an upload is, as its sender is told. It is kept once the node has read the whole, and never before. */
export interface Progress {
  readonly digest: string
  readonly name: string
  readonly size: number
  readonly received: number
  readonly kept: boolean
  readonly type?: string
}

export function progressOf({ digest, name, size, received, type }: Upload): Progress {
  return { digest, name, size, received, kept: type !== undefined, ...(type === undefined ? {} : { type }) }
}

/** Begins to send a file, or says how far it is: begun twice, it goes on where it stands. */
export async function beginUpload(
  ports: UploadPorts,
  input: Pick<Upload, 'person' | 'digest' | 'name' | 'size'>,
): Promise<Outcome<Progress>> {
  if (input.size > LARGEST_FILE) return refused(refusal('file-too-large', { most: LARGEST_FILE }, RULES))
  const name = visible(input.name).slice(0, LONGEST_NAME).trim() || 'document'
  const upload = await ports.keeping.uploads.begin({ ...input, name }, MOST_WAITING)
  if (!upload) return refused(refusal('uploads-full', { most: MOST_WAITING }, RULES))
  return whole(ports, upload)
}

/**
 * Takes a piece that begins where those before end. One that is here already changes nothing; of one that overlaps,
 * what is new is taken; a gap is refused, and says where to go on.
 */
export async function takePiece(
  ports: UploadPorts,
  { person, digest, at, bytes }: { person: string; digest: string; at: number; bytes: Uint8Array },
): Promise<Outcome<Progress>> {
  const { uploads } = ports.keeping
  const upload = await uploads.get(person, digest)
  if (!upload) return refused(refusal('upload-unknown', {}, RULES))
  const { received, size } = upload
  if (at + bytes.length > size) return refused(refusal('upload-past-end', { size, received }, RULES))
  if (at > received) return refused(refusal('upload-gap', { at, received }, RULES))
  const fresh = bytes.subarray(received - at)
  if (fresh.length > 0) await uploads.append(person, digest, received, fresh)
  // Another tab may have been first: what counts is what is here now.
  return whole(ports, (await uploads.get(person, digest)) ?? upload)
}

/** Where everything is here, the whole is read: other bytes than announced are dropped, and what is refused goes. */
async function whole(ports: UploadPorts, upload: Upload): Promise<Outcome<Progress>> {
  const { person, digest, received, size, type } = upload
  if (received < size || type !== undefined) return done(progressOf(upload))
  const { uploads } = ports.keeping
  const bytes = await uploads.bytes(person, digest)
  if (!bytes || bytes.length !== size || digestOf(ports, bytes) !== digest) {
    await uploads.restart(person, digest)
    return refused(refusal('upload-differs', {}, RULES))
  }
  const read = await checkedType(ports, bytes)
  if (!read.ok) {
    await uploads.remove(person, digest)
    return read
  }
  await uploads.finish(person, digest, read.value)
  return done(progressOf({ ...upload, type: read.value }))
}

/** The type of a file that may be kept, by its own bytes. */
export function checkedType(ports: Pick<UploadPorts, 'compression'>, bytes: Uint8Array): Promise<Outcome<FileType>> {
  return fileTypeOf(bytes, (packed, limit) => ports.compression.inflate(packed, limit))
}
