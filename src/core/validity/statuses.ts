import type { Day } from '../values/day.ts'

/** What a serial can be, three bits each. `exception`: more than three bits can say, see `exceptions`. */
export const STATUSES = [
  'never-issued',
  'open',
  'used',
  'expired-unused',
  'void',
  'replaced',
  'lost-or-stolen',
  'exception',
] as const
export type SerialStatus = (typeof STATUSES)[number]

/** An authority's own word on its serials, up to a horizon of its log. */
export interface Statuses {
  readonly authority: string
  /** Grows with every statement of this authority; a verifier never goes back. */
  readonly sequence: number
  readonly madeAt: string
  /** Everything below this size of the log is told here. */
  readonly horizon: { readonly day: Day; readonly size: number }
  /** Before this day of issue only ranges are known. */
  readonly knownFrom: Day
  /** In order of serial; no serial stands in two. */
  readonly blocks: readonly StatusBlock[]
  /**
   * What a serial is, where one word of `STATUSES` is too few: several of them, `seized`, or `found` after
   * `lost-or-stolen`.
   */
  readonly exceptions: ReadonlyMap<number, readonly string[]>
}

/** Serials `from` to `to`, three bits each, lowest serial in the lowest bits. */
export interface StatusBlock {
  readonly from: number
  readonly to: number
  readonly bits: Uint8Array
  /** Prints of certificates that are still open, as a table by offset from `from` (`prints.ts`). None need be here. */
  readonly prints: Uint8Array
}

/** A block with every serial never issued. */
export function emptyBlock(from: number, to: number): StatusBlock {
  return { from, to, bits: new Uint8Array(bytesFor(from, to)), prints: new Uint8Array() }
}

/** How many bytes the bits of a block take. */
export function bytesFor(from: number, to: number): number {
  return Math.ceil(((to - from + 1) * 3) / 8)
}

/** Writes a status into the block's bits. */
export function setStatus(block: StatusBlock, serial: number, status: SerialStatus): void {
  const value = STATUSES.indexOf(status)
  for (let bit = 0; bit < 3; bit++) {
    const at = (serial - block.from) * 3 + bit
    const mask = 1 << (at & 7)
    const byte = block.bits[at >> 3] ?? 0
    block.bits[at >> 3] = (value >> bit) & 1 ? byte | mask : byte & ~mask
  }
}

export function blockOf(statuses: Statuses, serial: number): StatusBlock | undefined {
  return statuses.blocks.find(block => block.from <= serial && serial <= block.to)
}

/** The status of a serial; `never-issued` outside every block. */
export function statusOf(statuses: Statuses, serial: number): SerialStatus {
  const block = blockOf(statuses, serial)
  if (!block) return 'never-issued'
  let value = 0
  for (let bit = 0; bit < 3; bit++) {
    const at = (serial - block.from) * 3 + bit
    value |= (((block.bits[at >> 3] ?? 0) >> (at & 7)) & 1) << bit
  }
  return STATUSES[value] as SerialStatus
}
