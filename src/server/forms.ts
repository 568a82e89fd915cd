import { z } from 'zod'
import { PROVABLE } from '../core/certificate/attachments.ts'

/** Text of one line that can be kept, signed and shown: no controls, no halves of characters. */
export function line(most: number) {
  return z
    .string()
    .max(most)
    .refine(text => text.isWellFormed() && !/\p{Cc}/u.test(text), 'expected plain text')
}

/** Text a person wrote at some length: lines may break, and nothing else may hide in it. */
export function prose(most: number) {
  return z
    .string()
    .max(most)
    .refine(text => text.isWellFormed() && !/(?![\n\r\t])\p{Cc}/u.test(text), 'expected plain text')
}

/** Six digits of a second factor. */
export const CODE = z.string().regex(/^\d{6}$/)

/** At the door: fewer than people need, and far fewer than guessing needs. */
export const STRICTLY = { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } }

/** Random ids are 128 bits, hex. */
export const HEX_ID = z.string().regex(/^[0-9a-f]{32}$/)
export const ID = z.strictObject({ id: HEX_ID })

/** Why something stops: kept for ever, and read by the other side. */
export const REASON = z.strictObject({ reason: prose(2_000) })

/** SHA-256, hex. */
export const DIGEST = z.string().regex(/^[0-9a-f]{64}$/)

/** The digest of what a first officer froze. */
export const FROZEN = z.strictObject({ frozen: DIGEST })

/** Documents beside the fields they prove. What is wrong with names is said with the other findings. */
export const DOCUMENTS = z
  .array(z.strictObject({ digest: DIGEST, field: z.enum(PROVABLE), name: z.string().max(300) }))
  .max(100)
  .default([])

/** Pictures may be looked at in the browser; everything else is saved. */
export const AS_IMAGE = z.strictObject({ as: z.literal('image').optional() })

/** What every list can be asked by. States nobody knows match nothing; a cursor that is none begins at the start. */
export const LIST = z.strictObject({
  state: line(200).optional(),
  text: line(100).optional(),
  cursor: line(400).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  lang: line(35).optional(),
})

const WEIGHT = z.strictObject({
  parcel: z.number().int().min(0).max(1_000),
  line: z.number().int().min(0).max(1_000),
  carats: line(30),
})

/** What was found when a shipment was opened. */
export const FOUND = {
  sealsWhole: z.boolean(),
  parcelsCounted: z.number().int().min(0).max(10_000),
  weighed: z.array(WEIGHT).max(2_000),
}
