import { type LotRow, lotName } from '../../core/custody/lot.ts'
import { type Shares, together } from '../../core/custody/shares.ts'
import type { TracedSource, TraceNode, TraceStep } from '../../core/custody/trace.ts'
import type { PersonRow } from '../../core/participants/rights.ts'
import type { CustodyAct } from '../../core/custody/acts.ts'
import { drawnBy } from '../../operations/custody/passages.ts'
import { caughtUp } from '../../operations/custody/traced.ts'
import type { ServerPorts } from '../ports.ts'
import { seesRecord, seesStockOf, stockSeenBy } from '../sight.ts'
import { holderNames } from './custody.ts'

/** So many steps of a trace are shown; what has more is asked for nearer to its end. */
const MOST_STEPS = 2_000

type Way = 'back' | 'forward'

/**
 * Where something came from or went, step by step. Holders and records of others are left out for a firm: it learns
 * countries, pits and carats of what it holds, not with whom its suppliers trade.
 */
export async function traceView(ports: ServerPorts, person: PersonRow, id: string, way: Way) {
  if (!(await mayTrace(ports, person, id, way))) return null
  const { trace } = await caughtUp(ports)
  const asked = { id, way, about: await aboutOf(ports, id) }
  const known = await knownAs(ports, id)
  if (!trace.knows(known)) return { ...asked, nodes: [], sources: [], nothing: true as const }
  const back = way === 'back' ? trace.back(known, MOST_STEPS) : null
  const nodes = way === 'back' ? back?.nodes : trace.forward(known, MOST_STEPS)
  if (!nodes) return { ...asked, nodes: [], sources: [], tooMany: true as const }
  const sources = back?.sources ?? []
  const tell = await teller(ports, person)
  const shown = (await Promise.all(nodes.map(tell.step))).flatMap(step => step ?? [])
  const seen = new Set(shown.map(step => step.id))
  return {
    ...asked,
    nodes: shown.map(step => ({ ...step, from: step.from.filter(one => seen.has(one)) })),
    sources: await Promise.all(sources.map(tell.source)),
  }
}

/** A certificate that was issued again on another sheet took nothing new: the first one did. */
async function knownAs({ reading }: ServerPorts, id: string): Promise<string> {
  const certificate = await reading.row('certificate', id)
  if (!certificate) return id
  const passage = await drawnBy({ get: (kind, one) => reading.row(kind, one) }, certificate)
  return passage?.id ?? id
}

/** What was asked about: a lot, or the number of a record, with its carats by country. */
async function aboutOf(ports: ServerPorts, id: string) {
  const lot = await ports.reading.row('lot', id)
  if (lot) return { kind: 'lot' as const, name: lotName(id), hs: [lot.hs], shares: lot.shares }
  const passage = await ports.reading.row('passage', await knownAs(ports, id))
  const lines = passage?.lines ?? []
  const said = { hs: [...new Set(lines.map(line => line.hs))], shares: together(lines.map(line => line.shares)) }
  return { ...(await recordNamed(ports, id)), ...said }
}

async function recordNamed({ reading }: ServerPorts, id: string) {
  const certificate = await reading.row('certificate', id)
  if (certificate) return { kind: 'certificate' as const, name: certificate.number ?? certificate.reference }
  const arrival = await reading.row('import', id)
  return arrival ? { kind: 'import' as const, name: arrival.number } : { kind: 'act' as const, name: '' }
}

/** Tells nodes to one person, with what people know them by and where more is said of them. */
async function teller(ports: ServerPorts, person: PersonRow) {
  const { authorities, firm } = stockSeenBy(person, ports)
  // Whoever handles arrivals follows them through the stock of their authority.
  const isOffice = firm === undefined || authorities.length === 0
  const names = await holderNames(ports, authorities)
  const described = async (node: TraceNode) => {
    const [act] = await ports.reading.acts(node.at, 1)
    const shares = act?.kind === 'custody.moved' ? crossing(act.header, node) : []
    const id = node.id.replace(/^unproven /, '')
    const unproven = id === node.id ? {} : { unproven: true as const }
    return { ...node, ...unproven, day: act?.day ?? '', record: await recordNamed(ports, id), shares }
  }
  return {
    step: async (node: TraceStep) => {
      const lot = node.kind === 'lot' ? await ports.reading.row('lot', node.id) : null
      if (!isOffice && node.kind === 'lot' && lot?.holder !== firm) return null
      if (!lot) return { ...(await described(node)), from: node.from }
      return { ...(await ofLot(ports, node, lot)), from: node.from, holderName: names.get(lot.holder) ?? '' }
    },
    source: async (source: TracedSource) => ({ ...source, ...(await described(source)) }),
  }
}

async function ofLot(ports: ServerPorts, node: TraceNode, lot: LotRow) {
  const [act] = await ports.reading.acts(node.at, 1)
  const record = { kind: 'lot' as const, name: lotName(node.id) }
  return { ...node, day: act?.day ?? '', record, shares: lot.shares, held: lot.state === 'held', hs: lot.hs }
}

/** What one record let in or out with an act, by country. */
function crossing({ moves }: CustodyAct['header'], { id, what, at }: TraceNode): Shares {
  const own = moves.filter(move => (move.proof ?? `${move.what} ${at}`) === id && move.what === what)
  return together(own.map(move => move.outside?.shares ?? []))
}

async function mayTrace(ports: ServerPorts, person: PersonRow, id: string, way: Way): Promise<boolean> {
  const lot = await ports.reading.row('lot', id)
  if (lot) return seesStockOf(person, lot, ports) && (way === 'back' || stockSeenBy(person, ports).firm === undefined)
  return seesRecord(ports, person, id)
}
