import type { Move } from '../../core/custody/acts.ts'
import { MoveList } from '../../core/custody/move-list.ts'
import { enter } from '../../core/custody/moves.ts'
import type { SiteRow } from '../../core/licences/sites/fold.ts'
import { policyOn } from '../../core/participants/policy.ts'
import { grantFor } from '../../core/participants/rights.ts'
import type { ProductionAct, RecordedHeader } from '../../core/production/acts.ts'
import { judgeProduction } from '../../core/production/judge.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { parseDollars } from '../../core/values/dollars.ts'
import type { Day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { normalHs } from '../../core/values/hs-code.ts'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import type { Quantity } from '../../core/values/quantity.ts'
import { total } from '../../core/values/quantity.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { unanswered } from '../certificates/judged.ts'
import { keepMoves, thousandths } from '../custody/ledger.ts'
import { unlicensed } from '../licences/standing.ts'
import { append, type Desk, missingRole, newId, perform, refusal } from '../perform.ts'

/** Carats and US dollars as decimal texts. */
export interface ProductionInput {
  readonly site: string
  readonly from: Day
  readonly to: Day
  readonly lines: readonly { readonly hs: string; readonly carats: string; readonly usd?: string }[]
  readonly pieces?: number
  readonly sizes?: readonly { readonly from: number; readonly pieces: number; readonly carats: string }[]
  readonly remark?: string
  /** Why a warning is passed over, by rule. */
  readonly reasons?: Readonly<Record<string, string>>
}

const MOST_OF_A_SITE = 10_000
const MINING = ['mine', 'digger', 'cooperative'] as const

/** What a site yielded is recorded once, by its holder or the office, and is its holder's stock from then on. */
export function recordProduction(
  node: NodePorts,
  caller: Caller,
  input: ProductionInput,
): Promise<Outcome<{ id: string; lots: readonly string[] }>> {
  return perform(node, caller, { ...input, action: 'record-production' } as unknown as Plain, async desk => {
    const site = await siteOf(desk, input.site)
    if (!site.ok) return site
    const { firm } = site.value
    const wish = wished(input)
    const before = await desk.tx.list('production-by-site', input.site, MOST_OF_A_SITE)
    const capacity = await desk.tx.get('capacity', input.site)
    const findings = judgeProduction(wish, { today: desk.today, before, capacity })
    const open = [...unanswered(findings, input.reasons ?? {}), ...(await unlicensed(desk, firm, MINING, 'site'))]
    if (open.length > 0) return refused(...open)
    const id = newId(node)
    const header: RecordedHeader = {
      ...{ site: input.site, holder: firm, ...wish, ...royalty(desk, wish.lines) },
      overridden: findings.map(finding => finding.rule),
    }
    const { remark, reasons = {} } = input
    const body = canonicalBytes({ ...(remark ? { remark } : {}), reasons })
    await append<ProductionAct>(desk, { kind: 'production.recorded', subject: id, header, body })
    const lots = await intoStock(desk, { id, firm, place: site.value.number, lines: wish.lines })
    return lots.ok ? done({ id, lots: lots.value }) : lots
  })
}

/** The site, where this person may record for it: their own firm's, or any as a licensing officer. */
async function siteOf(desk: Desk, id: string): Promise<Outcome<SiteRow & { readonly firm: string }>> {
  const site = await desk.tx.get('site', id)
  const own = grantFor(desk.person, ['applicant'], desk.authority.id)?.firm
  const isOffice = missingRole(desk, 'record-production', ['licensing-officer']).length === 0
  if (!isOffice && !own) return refused(refusal('right-missing', { action: 'record-production' }))
  if (!site || site.authority !== desk.authority.id || (!isOffice && site.firm !== own)) {
    return refused({ ...refusal('not-found', { id }), path: 'site' })
  }
  const { firm, state } = site
  const closed = state === 'closed' || state === 'barred'
  if (closed || !firm)
    return refused({ ...refusal('state-forbids', { action: 'record-production', state }), path: 'site' })
  return done({ ...site, firm })
}

function wished({ from, to, lines, pieces, sizes }: ProductionInput) {
  return {
    ...{ from, to },
    lines: lines.map(({ hs, carats, usd }) => ({
      hs: normalHs(hs) ?? hs,
      caratThousandths: thousandths(carats),
      usdCents: usd ? (parseDollars(usd) ?? Number.NaN) : 0,
    })),
    ...(pieces === undefined ? {} : { pieces }),
    ...(sizes && sizes.length > 0
      ? { sizes: sizes.map(({ carats, ...one }) => ({ ...one, caratThousandths: thousandths(carats) })) }
      : {}),
  }
}

/** By the rate the participant publishes, rounded half up to the cent. */
function royalty({ authority, trustList, today }: Desk, lines: readonly Quantity[]) {
  const rate = policyOn(trustList.policies, authority.participant, today)?.royaltyPerTenThousand
  if (rate === undefined) return {}
  return { royaltyUsdCents: Number((BigInt(total(lines).usdCents) * BigInt(rate) + 5_000n) / 10_000n) }
}

/** Mined in the country of the authority; the Union's name theirs: `EU-BE-1`. */
async function intoStock(
  desk: Desk,
  { id, firm, place, lines }: { id: string; firm: string; place: string; lines: readonly Quantity[] },
): Promise<Outcome<readonly string[]>> {
  const { participant, id: authority } = desk.authority
  const origin = participant === 'EU' ? (authority.split('-')[1] ?? participant) : participant
  const list = new MoveList()
  const made = lines.map(({ hs, caratThousandths }) => ({
    ...{ holder: firm, hs, place, shares: [{ origin, caratThousandths }] },
  }))
  const lots = enter(list, 'produced', made, { proof: id } satisfies Pick<Move, 'proof'>)
  return lots.ok ? done(await keepMoves(desk, firm, list, lots.value)) : lots
}

/** An officer says how much a site can yield in a month, and in which sizes. */
export function stateCapacity(
  node: NodePorts,
  caller: Caller,
  input: {
    readonly site: string
    readonly caratsAMonth: string
    readonly footprint?: readonly number[]
    readonly source: string
  },
): Promise<Outcome<{ site: string }>> {
  return perform(node, caller, { ...input, action: 'state-capacity' } as unknown as Plain, async desk => {
    const wrong: Finding[] = [...missingRole(desk, 'state-capacity', ['licensing-officer'])]
    const site = await desk.tx.get('site', input.site)
    if (!site || site.authority !== desk.authority.id) wrong.push(refusal('not-found', { id: input.site }))
    const caratThousandthsAMonth = thousandths(input.caratsAMonth)
    if (!(caratThousandthsAMonth > 0)) wrong.push({ ...refusal('stock-carats-form'), path: 'caratsAMonth' })
    const shares = input.footprint ?? []
    const sum = shares.reduce((all, one) => all + one, 0)
    if (shares.length > 0 && sum !== 10_000) wrong.push({ ...refusal('footprint-sum', { sum }), path: 'footprint' })
    if (wrong.length > 0) return refused(...wrong)
    const header = { caratThousandthsAMonth, ...(shares.length > 0 ? { footprint: shares } : {}) }
    const body = canonicalBytes({ source: input.source })
    await append<ProductionAct>(desk, { kind: 'capacity.stated', subject: input.site, header, body })
    return done({ site: input.site })
  })
}
