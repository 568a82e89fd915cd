import { type CustodyAct, type Move, wayOf } from '../../core/custody/acts.ts'
import { lotId, lotName, lotNamed } from '../../core/custody/lot.ts'
import { originsOf, together, weightOf } from '../../core/custody/shares.ts'
import type { RegisterAct } from '../../core/register/acts.ts'
import type { Placed } from '../../core/values/act.ts'
import { caughtUp } from '../../operations/custody/traced.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { namesOf } from '../../operations/persons/names.ts'
import type { ServerPorts } from '../ports.ts'
import { holderNames } from './custody.ts'

const AT_ONCE = 50

interface Asked {
  readonly holder: string
  readonly authorities: readonly string[]
  /** Acts before this position; the latest ones where absent. */
  readonly before?: number
  /** Whether the office asks, which reads the books of everybody. */
  readonly office: boolean
}

/** The books of a holder, the latest act first: what was done with which lots, with whom, and on which record. */
export async function ledgerView(ports: ServerPorts, { holder, authorities, before, office }: Asked) {
  const { books } = await caughtUp(ports)
  const positions = books.before(holder, before ?? Number.MAX_SAFE_INTEGER, AT_ONCE)
  const acts = (await Promise.all(positions.map(position => ports.reading.acts(position, 1)))).flat()
  const moved = acts.flatMap(act => (isMove(act) && authorities.includes(act.authority) ? [act] : []))
  const holders = await holderNames(ports, authorities)
  const persons = await namesOf(
    ports,
    moved.map(({ actor }) => (actor === 'node' ? undefined : actor)),
  )
  const last = positions.at(-1)
  return {
    items: await Promise.all(
      moved.map(async act => {
        const own = office || act.subject === holder
        const { at, day, position, actor } = act
        const by = own ? { actorName: persons.get(actor) ?? '', ...(await saidIn(ports, position)) } : {}
        return { at, day, position, ...by, moves: await movesIn(ports, act, holder, holders) }
      }),
    ),
    ...(positions.length === AT_ONCE && last !== undefined ? { before: last } : {}),
  }
}

const isMove = (act: Placed<RegisterAct>): act is Placed<CustodyAct> => act.kind === 'custody.moved'

/** Why, as it was written down with it. */
async function saidIn({ reading }: ServerPorts, position: number): Promise<{ note?: string }> {
  const body = await jsonAt<{ note?: unknown; reason?: unknown }>(reading, position)
  const note = body?.note ?? body?.reason
  return typeof note === 'string' ? { note } : {}
}

/** The moves of an act that stand in these books: a buyer does not read what the seller did before. */
async function movesIn(
  ports: ServerPorts,
  act: Placed<CustodyAct>,
  holder: string,
  names: ReadonlyMap<string, string>,
) {
  let made = 0
  const moves = act.header.moves.map(move => {
    const first = made
    made += move.makes.length
    return { move, makes: move.makes.map((_, n) => lotId(act.position, first + n + 1)) }
  })
  const seen = moves.filter(({ move }) => act.subject === holder || move.makes.some(one => one.holder === holder))
  return Promise.all(
    seen.map(async ({ move, makes }) => ({
      ...whatOf(move),
      takes: move.takes.map(name => lotNamed(name, act.position)).map(named),
      makes: makes.map((id, n) => ({ ...named(id), caratThousandths: weightOf(move.makes[n]?.shares ?? []) })),
      ...partiesOf(move, act.subject, holder, names),
      ...(move.proof === undefined ? {} : { proof: await recordOf(ports, move.proof) }),
    })),
  )
}

const named = (id: string) => ({ id, name: lotName(id) })

function whatOf({ what, makes, outside, usdCents, cash, mark }: Move) {
  const rough = outside ? [outside] : makes
  const shares = together(rough.map(one => one.shares))
  return {
    ...{ what, way: wayOf(what), caratThousandths: weightOf(shares), origins: originsOf(shares) },
    hs: [...new Set([...rough, ...makes].map(one => one.hs))].sort(),
    ...(usdCents === undefined ? {} : { usdCents }),
    ...(cash ? { cash } : {}),
    ...(mark === undefined ? {} : { mark }),
    ...(outside?.unproven ? { unprovenCaratThousandths: weightOf(outside.unproven) } : {}),
  }
}

function partiesOf({ what, makes }: Move, seller: string, holder: string, names: ReadonlyMap<string, string>) {
  if (what !== 'sold' && what !== 'given-back') return {}
  const to = makes[0]?.holder ?? ''
  return holder === seller ? { to: names.get(to) ?? '' } : { from: names.get(seller) ?? '' }
}

async function recordOf({ reading }: ServerPorts, id: string) {
  const certificate = await reading.row('certificate', id)
  if (certificate) return { record: 'certificate' as const, id, name: certificate.number ?? certificate.reference }
  const arrival = await reading.row('import', id)
  return arrival ? { record: 'import' as const, id, name: arrival.number } : { record: 'other' as const, id, name: '' }
}
