import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Compression } from '../core/validity/pack.ts'

/** node:zlib behind the port; inflating stops at the limit, while it runs. */
export const nodeCompression: Compression = {
  deflate: bytes => new Uint8Array(deflateRawSync(bytes, { level: 9 })),
  inflate: (bytes, limit) => new Uint8Array(inflateRawSync(bytes, { maxOutputLength: limit })),
}
