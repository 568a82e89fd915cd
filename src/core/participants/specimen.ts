import type { Act, Placed } from '../values/act.ts'
import { fromBase64Url } from '../values/bytes.ts'
import { type Day, day } from '../values/day.ts'
import { pictureTypeOf } from '../values/file-content.ts'
import type { Finding } from '../values/finding.ts'
import { closedRecord, dayText, like, listOf, text } from '../values/fits.ts'
import { type Outcome, done, refused } from '../values/outcome.ts'

/** What a participant's certificate looks like, as notified through the Chair (Core Document, Section II). */
export interface Specimen {
  readonly participant: string
  /** First day of issue of certificates that look so. */
  readonly from: Day
  readonly features: readonly Feature[]
  readonly images: readonly SpecimenImage[]
}

/** One thing to compare by eye: what it is, where on the paper, and how the genuine one looks. */
export interface Feature {
  readonly name: string
  readonly where: string
  readonly look: string
}

export interface SpecimenImage {
  /** Front, back, a detail. */
  readonly caption: string
  /** JPEG or PNG, base64url. */
  readonly bytes: string
}

/** All images together, so that a notice of them fits one envelope of the exchange. */
export const MOST_IMAGE_BYTES = 800_000
export const MOST_IMAGES = 4
export const MOST_FEATURES = 20

/** Where it is written that features are notified. */
export const SPECIMENS_NOTIFIED = {
  text: 'Core Document, Section II: certificate features notified through the Chair',
  since: day('2003-01-01'),
}

const form = closedRecord({
  participant: like(/^[A-Z]{2}$/),
  from: dayText,
  features: listOf(closedRecord({ name: text(80), where: text(120), look: text(400) }), MOST_FEATURES),
  images: listOf(closedRecord({ caption: text(80), bytes: like(/^[\w-]+$/) }), MOST_IMAGES),
})

/** The specimen, if it is one that can be compared with: at least a picture or a feature, all pictures such. */
export function readSpecimen(value: unknown): Outcome<Specimen> {
  if (!form(value)) return refused(finding('specimen-malformed', ''))
  const specimen = value as Specimen
  const { features, images } = specimen
  if (features.length === 0 && images.length === 0) return refused(finding('specimen-empty', 'features'))
  const bytes = images.map(image => fromBase64Url(image.bytes))
  const odd = bytes.flatMap((image, at) =>
    image && pictureTypeOf(image) ? [] : [finding('specimen-image', `images[${at}]`)],
  )
  if (odd.length > 0) return refused(...odd)
  const total = bytes.reduce((sum, image) => sum + (image?.length ?? 0), 0)
  if (total > MOST_IMAGE_BYTES)
    return refused(finding('specimen-too-large', 'images', { total, most: MOST_IMAGE_BYTES }))
  return done(specimen)
}

function finding(rule: string, path: string, figures: Finding['figures'] = {}): Finding {
  return { rule, severity: 'error', path, figures, source: SPECIMENS_NOTIFIED }
}

/**
 * The version a paper issued on a day is compared with: the one its issuer notified for that day; where it has notified
 * none at all, the one of this office's own files. Without a day, the latest of these.
 */
export function versionFor<V extends Pick<SpecimenVersion, 'from' | 'source'>>(
  versions: readonly V[],
  issuedOn: string | undefined,
): V | undefined {
  const notified = versions.filter(one => one.source === 'notified')
  const ranked = (notified.length > 0 ? notified : versions).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return issuedOn ? ranked.findLast(one => one.from <= issuedOn) : ranked.at(-1)
}

/** Who says that it looks so: the participant itself or the scheme (`notified`), or an office from its own files. */
export type SpecimenSource = 'notified' | 'entered'

export interface SpecimenHeader {
  readonly from: Day
  readonly source: SpecimenSource
  readonly features: number
  readonly images: number
  /** Id of the statement that brought it; absent where it was entered at this node. */
  readonly statement?: string
  /** SHA-256 of the body, hex. The body is the specimen in its canonical form. */
  readonly frozen: string
  /** Since version 2: who proposed what the actor approved, where all others are told. */
  readonly proposedBy?: string
}

export interface SpecimenProposedHeader extends Pick<SpecimenHeader, 'from' | 'features' | 'images' | 'frozen'> {
  /** Position of the proposal that was sent back and that this one takes the place of, whatever its first day. */
  readonly corrects?: number
}

/** The subject is the participant's code. */
export type SpecimenAct =
  | Act<'specimen.entered', SpecimenHeader>
  /** The body is that of what is to be entered. */
  | Act<'specimen.proposed', SpecimenProposedHeader>
  /** `frozen` is the digest of what was proposed; the body is `{ reason }`. */
  | Act<'specimen.sent-back', { readonly from: Day; readonly frozen: string }>

export interface SpecimenVersion extends Omit<SpecimenHeader, 'statement' | 'frozen' | 'proposedBy'> {
  /** Position of the act, whose body holds pictures and features. */
  readonly at: number
  readonly on: Day
  readonly digest: string
  readonly authority: string
}

/** What one person of an authority entered to be notified, and another has not approved yet. */
export interface SpecimenProposal extends Pick<SpecimenHeader, 'from' | 'features' | 'images'> {
  /** Position of the act, whose body holds pictures and features. */
  readonly at: number
  /** An instant. */
  readonly proposedAt: string
  readonly by: string
  readonly digest: string
  readonly authority: string
  /** Another person sent it back, when, and the position of the act that says why. */
  readonly sentBack?: { readonly by: string; readonly at: number; readonly on: string }
}

export interface SpecimenRow {
  /** The participant's code. */
  readonly id: string
  /** By first day, earliest first; a later act for the same day takes the place of the one before. */
  readonly versions: readonly SpecimenVersion[]
  /** One of each authority and first day, in the order of their acts. */
  readonly proposals?: readonly SpecimenProposal[]
}

export function foldSpecimen(row: SpecimenRow | null, act: Placed<SpecimenAct>): SpecimenRow {
  const { versions = [], proposals = [] } = row ?? {}
  const others = proposals.filter(one => one.authority !== act.authority || one.from !== act.header.from)
  switch (act.kind) {
    case 'specimen.proposed':
      return specimenRow(act.subject, versions, [
        ...others.filter(one => !one.sentBack || one.at !== act.header.corrects),
        proposalOf(act),
      ])
    case 'specimen.sent-back': {
      const sentBack = { by: act.actor, at: act.position, on: act.at }
      const back = proposals.map(one => (others.includes(one) ? one : { ...one, sentBack }))
      return specimenRow(act.subject, versions, back)
    }
    case 'specimen.entered': {
      const { from, source, features, images, frozen } = act.header
      const { position: at, day: on, authority } = act
      const version = { from, source, features, images, at, on, digest: frozen, authority }
      const kept = [...versions.filter(one => one.from !== from), version].sort((a, b) => (a.from < b.from ? -1 : 1))
      return specimenRow(act.subject, kept, act.header.proposedBy === undefined ? proposals : others)
    }
  }
}

function proposalOf({ header, ...act }: Placed<Extract<SpecimenAct, { kind: 'specimen.proposed' }>>): SpecimenProposal {
  const { from, features, images, frozen: digest } = header
  const { position: at, at: proposedAt, actor: by, authority } = act
  return { from, features, images, at, proposedAt, by, digest, authority }
}

function specimenRow(
  id: string,
  versions: readonly SpecimenVersion[],
  proposals: readonly SpecimenProposal[],
): SpecimenRow {
  return proposals.length > 0 ? { id, versions, proposals } : { id, versions }
}
