/** What a scan may be. */
export const SCAN_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type ScanType = (typeof SCAN_TYPES)[number]

const BEGINNINGS: Readonly<Record<ScanType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
}

/** The type a file's own first bytes give it; null where they are none of these, whatever its name says. */
export function scanTypeOf(bytes: Uint8Array): ScanType | null {
  return SCAN_TYPES.find(type => BEGINNINGS[type].every((byte, at) => bytes[at] === byte)) ?? null
}
