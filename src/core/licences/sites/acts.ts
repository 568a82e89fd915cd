import type { Act } from '../../values/act.ts'
import type { Day } from '../../values/day.ts'
import type { LicenceDocument } from '../documents.ts'
import type { Outline } from './outline.ts'

export const SITE_KINDS = ['mine', 'alluvial', 'artisanal', 'processing'] as const
export type SiteKind = (typeof SITE_KINDS)[number]

/** Body of `site.registered`. A reason stands for each remark that was passed over, by its rule. */
export interface SiteBody {
  readonly name: string
  readonly reasons?: Readonly<Record<string, string>>
}

export interface SiteHeader {
  /** `S-2026-00017`. */
  readonly number: string
  readonly kind: SiteKind
  /** Random id of whoever works there. */
  readonly firm?: string
  readonly outline: Outline
  /** Square metres; 0 for a point. */
  readonly area: number
  /** Sites it overlaps with, for which a reason was given. */
  readonly overlaps?: readonly string[]
}

/** The body is `{ report }`, or `{ reason }` of closing, with documents where some were attached. */
interface SaidHeader {
  /** SHA-256 of the body, hex. */
  readonly frozen: string
  readonly documents?: readonly LicenceDocument[]
}

export type SiteAct =
  | Act<'site.registered', SiteHeader>
  /** Inspected, and found in order. */
  | Act<'site.passed', SaidHeader>
  /** Inspected: something is to be mended by a day. */
  | Act<'site.faulted', SaidHeader & { readonly mendBy: Day }>
  /** Inspected: nobody works here until it passes. */
  | Act<'site.barred', SaidHeader>
  | Act<'site.closed', SaidHeader>
