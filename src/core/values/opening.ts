/** Why a shipment is opened, or need not be. */
export const OPENING_REASONS = [
  'first-shipment',
  'mixed-origin',
  'earlier-difference',
  'value-above',
  'applied-again',
  'not-valid',
  'by-chance',
  'not-drawn',
] as const
export type OpeningReason = (typeof OPENING_REASONS)[number]

/** Whether a shipment is to be opened, as it was decided once, with every reason. */
export interface Opening {
  readonly open: boolean
  readonly reasons: readonly OpeningReason[]
  /** 0 to 9,999, drawn once: below the published share it is opened. */
  readonly drawn: number
}
