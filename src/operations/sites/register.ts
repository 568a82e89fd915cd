import {
  type SiteAct,
  type SiteBody,
  type SiteHeader,
  SITE_KINDS,
  type SiteKind,
} from '../../core/licences/sites/acts.ts'
import type { SiteRow } from '../../core/licences/sites/fold.ts'
import { outlineFrom } from '../../core/licences/sites/geojson.ts'
import { areaOf } from '../../core/licences/sites/geometry.ts'
import { cellsAround, type Outline } from '../../core/licences/sites/outline.ts'
import { overlapPerThousand } from '../../core/licences/sites/overlap.ts'
import { ANNEX_II } from '../../core/licences/record.ts'
import { grantFor } from '../../core/participants/rights.ts'
import { counterId } from '../../core/register/folds.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { formatDecimal } from '../../core/values/decimal.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import { misleadingIn } from '../../core/values/plain-text.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { jsonAt } from '../json-at.ts'
import { firmActedFor } from '../licences/apply.ts'
import { LICENSING } from '../licences/officers.ts'
import { append, type Desk, newId, perform, refusal } from '../perform.ts'

/** A site to be registered: its geometry as GeoJSON spells it. */
export interface SiteWish {
  readonly name: string
  readonly kind: SiteKind
  /** Whose it is. The office may leave it open; a firm registers its own alone. */
  readonly firm?: string
  readonly geometry: unknown
  /** Why it is registered although it was remarked on, by rule. */
  readonly reasons?: Readonly<Record<string, string>>
}

/** A licensing officer registers a site, or a firm the one it asks a licence for. */
export function registerSite(
  node: NodePorts,
  caller: Caller,
  input: SiteWish,
): Promise<Outcome<{ id: string; number: string }>> {
  return perform(node, caller, asInput('site-register', input), async desk => {
    const judged = await judgeSite(desk, input)
    return judged.ok ? done(await keepSite(desk, judged.value)) : judged
  })
}

/** Several of a file, all of them or none: what is wrong has the path of its feature. */
export function importSites(
  node: NodePorts,
  caller: Caller,
  input: { readonly sites: readonly (SiteWish & { readonly path: string })[] },
): Promise<Outcome<{ registered: number }>> {
  return perform(node, caller, asInput('site-import', input), async desk => {
    const found: Finding[] = []
    for (const wish of input.sites) {
      const judged = await judgeSite(desk, wish)
      const at = (path: string) => [wish.path, path].filter(Boolean).join('.')
      if (judged.ok) await keepSite(desk, judged.value)
      else found.push(...judged.findings.map(one => ({ ...one, path: at(one.path) })))
    }
    // A refusal undoes what was kept meanwhile: sites of one file are held against each other, too.
    return found.length > 0 ? refused(...found) : done({ registered: input.sites.length })
  })
}

/** Coordinates are fractions, which canonical JSON does not carry: two calls are the same where their texts are. */
function asInput(action: string, input: object): Plain {
  return { action, text: JSON.stringify(input) }
}

interface JudgedSite extends Omit<SiteHeader, 'number'> {
  readonly body: SiteBody
}

async function judgeSite(desk: Desk, wish: SiteWish): Promise<Outcome<JudgedSite>> {
  const office = grantFor(desk.person, LICENSING, desk.authority.id) !== null
  const firm = office && !wish.firm ? done(undefined) : firmActedFor(desk, wish.firm)
  if (!firm.ok) return firm
  const read = outlineFrom(wish.geometry, 'geometry')
  const found = [...nameFindings(wish.name), ...kindFindings(wish.kind), ...(read.findings ?? [])]
  if (found.length > 0 || read.findings) return refused(...found)
  const overlaps = await overlapsOf(desk, read.value)
  const { reasons = {} } = wish
  const open = overlaps.map(one => one.finding).filter(one => !(reasons[one.rule] ?? '').trim())
  if (open.length > 0) return refused(...open)
  const ids = overlaps.map(one => one.id)
  return done({
    ...{ kind: wish.kind, ...(firm.value ? { firm: firm.value } : {}), outline: read.value, area: areaOf(read.value) },
    ...(ids.length > 0 ? { overlaps: ids } : {}),
    body: { name: wish.name.trim(), ...(ids.length > 0 ? { reasons } : {}) },
  })
}

const LONGEST_NAME = 120

function nameFindings(name: string): Finding[] {
  const text = name.trim()
  if (text && text.length <= LONGEST_NAME && !misleadingIn(text)) return []
  return [{ ...refusal('site-name', { most: LONGEST_NAME }, ANNEX_II), path: 'name' }]
}

function kindFindings(kind: string): Finding[] {
  const known = (SITE_KINDS as readonly string[]).includes(kind)
  return known ? [] : [{ ...refusal('site-kind-unknown', {}, ANNEX_II), path: 'kind' }]
}

const MOST_NEAR = 2_000

/** Every open site of this authority it overlaps with, and by how much of itself: a second look, not a refusal. */
async function overlapsOf(desk: Desk, outline: Outline): Promise<{ id: string; finding: Finding }[]> {
  const found: { id: string; finding: Finding }[] = []
  for (const cell of cellsAround(desk.authority.id, outline)) {
    for (const other of await desk.tx.list('site-by-cell', cell, MOST_NEAR)) {
      const share = overlapPerThousand(outline, other.outline)
      if (share > 0) found.push({ id: other.id, finding: await overlapping(desk, other, share) })
    }
  }
  return found
}

/** Somebody of a firm is told that it overlaps, and not with whose site. */
async function overlapping(desk: Desk, other: SiteRow, perThousand: number): Promise<Finding> {
  const office = grantFor(desk.person, LICENSING, desk.authority.id) !== null
  const own = grantFor(desk.person, ['applicant'], desk.authority.id)?.firm
  const name = (await jsonAt<SiteBody>(desk.tx, other.recordAt))?.name ?? ''
  const share = formatDecimal(perThousand, 1, 0)
  const told = office || (own && own === other.firm)
  const figures: Finding['figures'] = told ? { share, number: other.number, name } : { share }
  return { ...refusal('site-overlap', figures, ANNEX_II), severity: 'warning', path: 'geometry' }
}

async function keepSite(desk: Desk, { body, ...judged }: JudgedSite): Promise<{ id: string; number: string }> {
  const counter = await desk.tx.get('counter', counterId(desk.authority.id, desk.today, 'sites'))
  const number = `S-${desk.today.slice(0, 4)}-${String((counter?.last ?? 0) + 1).padStart(5, '0')}`
  const id = newId(desk.node)
  const header: SiteHeader = { number, ...judged }
  const bytes = canonicalBytes(body as unknown as Plain)
  await append<SiteAct>(desk, { kind: 'site.registered', subject: id, header, body: bytes })
  return { id, number }
}
