import type { Opening, OpeningReason } from '../values/opening.ts'
import type { OpeningPolicy } from './policy.ts'

/** What the register knows of a shipment when it is decided whether to open it. */
export interface OpeningFacts {
  /** Nothing of this firm, or at the import desk of this exporting authority, was received before. */
  readonly firstShipment: boolean
  readonly mixedOrigin: boolean
  readonly usdCents: number
  /** Within a year a shipment of the same one was received with another weight. */
  readonly earlierDifference: boolean
  /** The firm took back an application that was to be opened, and sent another. */
  readonly appliedAgain?: boolean
  /** The paper is not valid, so nothing of it is believed. */
  readonly notValid?: boolean
}

/** So long a difference is remembered. */
export const DIFFERENCE_DAYS = 365
/** So long an application that was taken back is. */
export const AGAIN_DAYS = 60

const SHARES = 10_000

/** A number from 0 to 9,999 out of four random bytes. */
export function drawnFrom(bytes: Uint8Array): number {
  return bytes.slice(0, 4).reduce((number, byte) => number * 256 + byte, 0) % SHARES
}

/**
 * A documented choice: what a profile names is always opened, of the rest a share by chance (EU Regulation 2368/2002,
 * Article 12.3, lets an authority choose by risk). Where nothing was published everything is opened.
 */
export function openingOf(policy: OpeningPolicy | undefined, facts: OpeningFacts, drawn: number): Opening | undefined {
  if (!policy) return undefined
  const asked = (name: OpeningPolicy['always'][number]) => policy.always.includes(name)
  const named: readonly (readonly [OpeningReason, boolean])[] = [
    ['not-valid', facts.notValid === true],
    ['first-shipment', asked('first-shipment') && facts.firstShipment],
    ['mixed-origin', asked('mixed-origin') && facts.mixedOrigin],
    ['earlier-difference', asked('earlier-difference') && facts.earlierDifference],
    ['value-above', policy.aboveUsdCents !== undefined && facts.usdCents > policy.aboveUsdCents],
    ['applied-again', facts.appliedAgain === true],
  ]
  const reasons = named.flatMap(([reason, holds]) => (holds ? [reason] : []))
  if (reasons.length > 0) return { open: true, reasons, drawn }
  const open = drawn < policy.sharePerTenThousand
  return { open, reasons: [open ? 'by-chance' : 'not-drawn'], drawn }
}
