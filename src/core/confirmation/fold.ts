import type { Placed } from '../values/act.ts'
import type { Day } from '../values/day.ts'
import type { Quantity } from '../values/quantity.ts'
import type { Opening } from '../values/opening.ts'
import type { ComparedSums } from './compared.ts'
import type { ImportAct, PresentedHeader, WeighedLine } from './acts.ts'
import type { Place } from './originals.ts'
import { type ImportState, nextImportState } from './lifecycle.ts'

/** A shipment as the importing authority's register tells it. */
export interface ImportRow {
  readonly id: string
  readonly state: ImportState
  readonly authority: string
  readonly number: string
  readonly issuer: string
  readonly participant: string
  readonly digest: string
  readonly expiresOn: Day
  readonly certified: readonly Quantity[]
  readonly parcels: number
  readonly changedAt: string
  /** Position of the act whose body is the certificate. */
  readonly certificateAt: number
  readonly announcedAt?: string
  readonly presentedAt?: string
  /** A paper not shown to be the issuer's: it has this row for itself, and is never received. */
  readonly unproven?: true
  /** A paper that carries no signature: what it says was typed. */
  readonly unsigned?: true
  readonly presented?: Pick<PresentedHeader, 'office' | 'read' | 'verdict' | 'rules'>
  /** Whether it is to be opened, as it was decided at its first presentation. */
  readonly opening?: Opening
  readonly unopened?: true
  readonly frozen?: { readonly digest: string; readonly by: string; readonly at: number }
  readonly receivedOn?: Day
  readonly sealsWhole?: boolean
  readonly parcelsCounted?: number
  readonly weighed?: readonly WeighedLine[]
  readonly accepted?: readonly Quantity[]
  readonly confirmedAt?: number
  readonly confirmedBy?: string
  /** When the importer got an authenticated copy, from whom, and the position of the act that names who took it. */
  readonly copyGiven?: { readonly on: Day; readonly by: string; readonly at: number }
  /** Where the original lies, and since when. */
  readonly original?: Place & { readonly on: Day; readonly by: string }
  readonly answer?: 'used' | 'already-used' | 'unknown'
  /** When the issuer last asked for its confirmation. */
  readonly askedOn?: Day
  readonly withdrawn?: 'void' | 'replaced' | 'lost-or-stolen'
  readonly reasonAt?: number
  /** Position of the act that released it, with its reason, after it was detained. */
  readonly releasedAt?: number
  /** Position of the act by which an officer took a paper without a signature for genuine. */
  readonly acceptedAt?: number
  /** Who typed such a paper last, and how often what was typed was another paper than before. */
  readonly typed?: { readonly by: string; readonly papers: number }
  /** What was seen of such a paper beside its specimen, and the digest of its photograph. */
  readonly compared?: ComparedSums
  readonly photo?: string
}

/** What happens to the paper afterwards does not make its record younger. */
const KEEPS_NOTHING_LONGER: readonly string[] = ['import.asked', 'import.copy-given', 'import.original-filed']

export function foldImport(row: ImportRow | null, act: Placed<ImportAct>): ImportRow {
  const state = nextImportState(row?.state ?? 'new', act.kind)
  if (!state) throw new Error(`${act.kind} at ${act.position} does not follow ${row?.state ?? 'nothing'}`)
  const before = row ?? started(act)
  const changedAt = KEEPS_NOTHING_LONGER.includes(act.kind) ? before.changedAt : act.at
  return { ...before, ...changes(before, act), state, changedAt }
}

function started(act: Placed<ImportAct>): ImportRow {
  if (act.kind !== 'import.announced' && act.kind !== 'import.presented') throw new Error(`${act.kind} starts nothing`)
  const { number, issuer, participant, digest, expiresOn, certified, parcels } = act.header
  const facts = { number, issuer, participant, digest, expiresOn, certified, parcels }
  const unproven = act.kind === 'import.presented' && act.header.unproven ? { unproven: true as const } : {}
  return {
    id: act.subject,
    state: 'announced',
    authority: act.authority,
    changedAt: act.at,
    certificateAt: act.position,
    ...facts,
    ...unproven,
  }
}

function changes(row: ImportRow, act: Placed<ImportAct>): Partial<ImportRow> {
  switch (act.kind) {
    case 'import.announced':
      return { announcedAt: act.at, certificateAt: act.position }
    case 'import.presented': {
      const { office, read, verdict, rules } = act.header
      const presented = { office, read, verdict, rules }
      const asked = row.state === 'releasing' ? { frozen: undefined } : {}
      const facts = act.header.unsigned ? typedFacts(row, act) : betterFacts(row, act)
      const opening = row.opening ?? act.header.opening
      const decided = opening ? { opening } : {}
      return { presentedAt: act.at, presented, ...asked, ...releaseAfter(row, presented), ...facts, ...decided }
    }
    case 'import.examined':
      return { ...examined(act.header), frozen: { digest: act.header.frozen, by: act.actor, at: act.position } }
    case 'import.confirmed':
      return { ...examined(act.header), frozen: undefined, confirmedAt: act.position, confirmedBy: act.actor }
    case 'import.copy-given':
      return { copyGiven: { on: act.day, by: act.actor, at: act.position } }
    case 'import.original-filed': {
      const { office, archive, box } = act.header
      return { original: { office, archive, ...(box ? { box } : {}), on: act.day, by: act.actor } }
    }
    case 'import.asked':
      return { askedOn: act.day }
    case 'import.answered':
      return { answer: act.header.outcome }
    case 'import.withdrawn':
      return { withdrawn: act.header.status, frozen: undefined }
    case 'import.release-proposed':
      return { reasonAt: act.position, frozen: { digest: act.header.frozen, by: act.actor, at: act.position } }
    case 'import.accepted':
      return { reasonAt: act.position, acceptedAt: act.position }
    case 'import.released':
      return { reasonAt: act.position, frozen: undefined, releasedAt: act.position }
    default:
      return { reasonAt: act.position, frozen: undefined, ...(row.state === 'examined' ? NOTHING_EXAMINED : {}) }
  }
}

/** A release holds for what was known when it was given: another verdict, or another reason for it, needs its own. */
function releaseAfter(row: ImportRow, now: NonNullable<ImportRow['presented']>): Partial<ImportRow> {
  const before = row.presented
  const same = now.verdict === before?.verdict && now.rules.join() === before.rules.join()
  return same ? {} : { releasedAt: undefined, acceptedAt: undefined }
}

/**
 * A paper typed again is another paper where another figure was read, or what differed from the specimen does so no
 * more: what was decided about it is open again. What was
 * received stays as it was received.
 */
function typedFacts(row: ImportRow, act: Placed<Extract<ImportAct, { kind: 'import.presented' }>>): Partial<ImportRow> {
  if (row.state === 'confirmed') return {}
  const { digest, expiresOn, certified, parcels } = act.header
  const { compared, photo } = act.header
  const otherPhoto = row.photo !== undefined && photo !== row.photo
  const isOther = row.typed === undefined || digest !== row.digest || otherPhoto || sawOther(row.compared, compared)
  const typed = { by: act.actor, papers: (row.typed?.papers ?? 0) + (isOther ? 1 : 0) }
  const seen = { ...(compared ? { compared } : {}), ...(photo ? { photo } : {}) }
  const facts = {
    digest,
    expiresOn,
    certified,
    parcels,
    certificateAt: act.position,
    unsigned: true as const,
    typed,
    ...seen,
  }
  return isOther ? { ...facts, releasedAt: undefined, acceptedAt: undefined } : facts
}

/** Whether an eye now finds less to object to than before. */
function sawOther(before: ComparedSums | undefined, now: ComparedSums | undefined): boolean {
  return before !== undefined && before.differs > (now?.differs ?? 0)
}

/** A credential carries the full facts, the paper's code does not: the first body with them is the one to read. */
function betterFacts(
  row: ImportRow,
  act: Placed<Extract<ImportAct, { kind: 'import.presented' }>>,
): Partial<ImportRow> {
  return row.announcedAt === undefined && act.header.read === 'file' ? { certificateAt: act.position } : {}
}

const NOTHING_EXAMINED = {
  ...{ weighed: undefined, accepted: undefined, sealsWhole: undefined, parcelsCounted: undefined },
  unopened: undefined,
}

function examined(header: Extract<ImportAct, { kind: 'import.confirmed' }>['header']) {
  const { receivedOn, sealsWhole, parcelsCounted, weighed, accepted, unopened } = header
  return { receivedOn, sealsWhole, parcelsCounted, weighed, accepted, unopened }
}
