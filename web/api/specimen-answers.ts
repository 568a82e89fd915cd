import type { Finding } from './answers.ts'
import type { Feature, SpecimenVersion as KeptVersion } from '../../src/core/participants/specimen.ts'

/** One participant and what is kept of how its certificates look. */
export interface SpecimenItem {
  readonly participant: string
  readonly name: string
  /** Latest first. */
  readonly versions: readonly Pick<KeptVersion, 'from' | 'source' | 'on' | 'at' | 'features' | 'images'>[]
  /** One waits for this person or for another who may approve it. */
  readonly waits?: boolean
}

/** What one looks like: features in words, pictures by their address. */
interface Shown {
  readonly features: readonly Feature[]
  readonly images: readonly { readonly caption: string; readonly href: string }[]
}

export interface SpecimenVersion extends Pick<KeptVersion, 'from' | 'source' | 'on' | 'at' | 'authority'>, Shown {}

/** What one person proposed to notify; a second one approves `frozen`. */
export interface SpecimenProposal extends Pick<KeptVersion, 'from' | 'at' | 'authority'>, Shown {
  readonly frozen: string
  readonly proposedAt: string
  readonly by: string
  readonly isOwn: boolean
  /** Why this person may not approve it. */
  readonly waitsFor: readonly Finding[]
  readonly sentBack?: { readonly by: string; readonly on: string; readonly reason: string }
}

export interface SpecimenAnswer {
  readonly participant: string
  readonly name: string
  readonly versions: readonly SpecimenVersion[]
  readonly proposals: readonly SpecimenProposal[]
}
