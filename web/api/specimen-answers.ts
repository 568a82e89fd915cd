import type { Feature, SpecimenVersion as KeptVersion } from '../../src/core/participants/specimen.ts'

/** One participant and what is kept of how its certificates look. */
export interface SpecimenItem {
  readonly participant: string
  readonly name: string
  /** Latest first. */
  readonly versions: readonly Pick<KeptVersion, 'from' | 'source' | 'on' | 'at' | 'features' | 'images'>[]
}

/** One version whole: features in words, pictures by their address. */
export interface SpecimenVersion extends Pick<KeptVersion, 'from' | 'source' | 'on' | 'at' | 'authority'> {
  readonly features: readonly Feature[]
  readonly images: readonly { readonly caption: string; readonly href: string }[]
}

export interface SpecimenAnswer {
  readonly participant: string
  readonly name: string
  readonly versions: readonly SpecimenVersion[]
}
