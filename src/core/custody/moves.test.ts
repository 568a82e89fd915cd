import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Placed } from '../values/act.ts'
import { day } from '../values/day.ts'
import { done, type Outcome } from '../values/outcome.ts'
import type { CustodyAct, Move } from './acts.ts'
import { draw } from './draw.ts'
import { type CustodyChange, type CustodyRows, foldMoves, type ReadCustody } from './fold.ts'
import { LedgerInvariants } from './invariants.ts'
import { holdingId, type LotRow } from './lot.ts'
import { MoveList } from './move-list.ts'
import { enter, leave, mix, restore, sell, sort, split } from './moves.ts'
import { type Shares, together, weightOf } from './shares.ts'

/** A ledger of its own: rows as the folds make them, and every act that made them. */
class Books {
  readonly rows = new Map<string, CustodyChange['row']>()
  readonly invariants = new LedgerInvariants()
  position = 0

  read: ReadCustody = async <K extends keyof CustodyRows>(kind: K, id: string) =>
    (this.rows.get(`${kind}/${id}`) as CustodyRows[K] | undefined) ?? null

  /** Writes down what fills a list, where nothing stands in its way. */
  async keep(fill: (list: MoveList) => Outcome<unknown>): Promise<readonly Move[]> {
    const list = new MoveList()
    if (!fill(list).ok) return []
    await this.follow(list.moves)
    return list.moves
  }

  async follow(moves: readonly Move[]): Promise<void> {
    this.position += 1
    const act = { ...HEAD, position: this.position, header: { moves } }
    for (const { kind, id, row } of await foldMoves(act, this.read)) this.rows.set(`${kind}/${id}`, row)
    assert.deepEqual(this.invariants.next(act), [])
  }

  of<K extends keyof CustodyRows>(kind: K): CustodyRows[K][] {
    return [...this.rows].filter(([name]) => name.startsWith(`${kind}/`)).map(([, row]) => row as CustodyRows[K])
  }

  held(holder?: string): LotRow[] {
    return this.of('lot').filter(lot => lot.state === 'held' && (!holder || lot.holder === holder))
  }
}

const HEAD: Omit<Placed<CustodyAct>, 'position' | 'header'> = {
  ...{ kind: 'custody.moved', version: 1, at: '2026-11-24T10:00:00.000Z', day: day('2026-11-24'), authority: 'BW-1' },
  ...{ actor: 'a', subject: 'mine', body: new Uint8Array(), nonce: new Uint8Array(16) },
}

const rulesOf = (outcome: Outcome<unknown>) =>
  outcome.ok ? [] : outcome.findings.map(({ rule, path }) => `${rule} ${path}`)

const from = (origin: string, carats: number): Shares => [{ origin, caratThousandths: carats * 1000 }]
const all = (lot: LotRow) => ({ id: lot.id, lot })
const some = (lot: LotRow, caratThousandths: number) => ({ id: lot.id, lot, caratThousandths })
const unsorted = (holder: string, shares: Shares) => ({ holder, hs: '7102.10', shares })

async function twoPits(): Promise<{ books: Books; lots: LotRow[] }> {
  const books = new Books()
  await books.keep(list => enter(list, 'produced', [unsorted('mine', from('BW', 100))], { proof: 'p1' }))
  await books.keep(list => enter(list, 'opened', [unsorted('mine', from('AO', 50))]))
  return { books, lots: books.held() }
}

describe('what is refused', () => {
  test('a lot of somebody else, one that is gone, and one that never was look the same', async () => {
    const { lots } = await twoPits()
    const [lot] = lots as [LotRow]
    for (const [holder, part] of [
      ['dealer', all(lot)],
      ['mine', { id: lot.id, lot: { ...lot, state: 'gone' as const } }],
      ['mine', { id: lot.id, lot: null }],
    ] as const) {
      assert.deepEqual(rulesOf(mix(new MoveList(), holder, [part])), ['lot-not-held lots[0].id'])
    }
  })

  test('more than a lot holds, no weight, the same lot twice, no lot, and oneself as buyer', async () => {
    const { lots } = await twoPits()
    const [lot] = lots as [LotRow]
    assert.deepEqual(rulesOf(sell(new MoveList(), 'mine', 'dealer', [some(lot, 100_001)])), [
      'carats-beyond-lot lots[0].carats',
    ])
    assert.deepEqual(rulesOf(sell(new MoveList(), 'mine', 'dealer', [some(lot, 0)])), [
      'stock-carats-form lots[0].carats',
    ])
    assert.deepEqual(rulesOf(sell(new MoveList(), 'mine', 'dealer', [all(lot), all(lot)])), [
      'lot-named-twice lots[1].id',
    ])
    assert.deepEqual(rulesOf(sell(new MoveList(), 'mine', 'dealer', [])), ['lots-missing lots'])
    assert.deepEqual(rulesOf(sell(new MoveList(), 'mine', 'mine', [all(lot)])), ['holder-same to'])
    assert.deepEqual(rulesOf(split(new MoveList(), 'mine', all(lot), [60_000, 60_000])), ['pieces-beyond-lots pieces'])
  })

  test('what is no rough, no country or no weight does not come in', () => {
    const worked = enter(new MoveList(), 'opened', [{ holder: 'mine', hs: '7102.39', shares: from('BW', 1) }])
    assert.deepEqual(rulesOf(worked), ['stock-hs-not-rough lines[0].hs'])
    for (const origin of ['QQ', 'BW+AO', 'AO+AO', '']) {
      assert.deepEqual(rulesOf(enter(new MoveList(), 'opened', [unsorted('mine', from(origin, 1))])), [
        'stock-origin-unknown lines[0].origin',
      ])
    }
    assert.deepEqual(rulesOf(enter(new MoveList(), 'opened', [unsorted('mine', from('BW', -1))])), [
      'stock-carats-form lines[0].carats',
    ])
  })

  test('sorted and unsorted do not become one lot', async () => {
    const { books, lots } = await twoPits()
    const [bw, ao] = lots as [LotRow, LotRow]
    await books.keep(list => sort(list, 'mine', [all(bw)], [{ hs: '7102.31', caratThousandths: 40_000 }]))
    const gem = books.held().find(lot => lot.hs === '7102.31') as LotRow
    assert.deepEqual(rulesOf(mix(new MoveList(), 'mine', [all(ao), all(gem)])), ['lots-of-one-code lots'])
  })
})

test('a fold that would make a carat, or take a lot twice, is a defect', async () => {
  const { books, lots } = await twoPits()
  const [lot] = lots as [LotRow]
  const more: Move = { what: 'split', takes: [lot.id], makes: [unsorted('mine', from('BW', 101))] }
  await assert.rejects(books.follow([more]), /does not keep its carats/)
  const regraded: Move = {
    what: 'sold',
    takes: [lot.id],
    makes: [{ ...unsorted('b', from('BW', 100)), hs: '7102.31' }],
  }
  await assert.rejects(books.follow([regraded]), /does not keep its carats/)
  const gone: Move = { what: 'lost', takes: [lot.id], makes: [], outside: { ...unsorted('mine', from('BW', 100)) } }
  await assert.rejects(books.follow([gone, gone]), /not there to be taken/)
})

test('a mixed lot that is divided keeps every origin to the thousandth', async () => {
  const { books, lots } = await twoPits()
  await books.keep(list => mix(list, 'mine', lots.map(all)))
  const [mixed] = books.held() as [LotRow]
  assert.deepEqual(mixed.shares, together([from('AO', 50), from('BW', 100)]))
  await books.keep(list => split(list, 'mine', all(mixed), [1, 33_333, 70_000]))
  assert.deepEqual(
    books.held().map(lot => lot.caratThousandths),
    [1, 33_333, 70_000, 46_666],
  )
  assert.deepEqual(together(books.held().map(lot => lot.shares)), mixed.shares)
  assert.deepEqual(
    books.of('holding').map(({ stocks }) => stocks.length),
    [2],
  )
})

test('a sale leaves the rest with its seller and adds up on both sides', async () => {
  const { books, lots } = await twoPits()
  await books.keep(list =>
    sell(list, 'mine', 'dealer', [some(lots[0] as LotRow, 30_000)], { usdCents: 100, mark: 'r-1' }),
  )
  const carats = (holder: string) =>
    (books.rows.get(`holding/${holdingId(holder, '7102.10')}`) as CustodyRows['holding']).caratThousandths
  assert.deepEqual([carats('mine'), carats('dealer')], [120_000, 30_000])
  assert.ok(books.rows.has('mark/mine/r-1'))
})

test('a certificate draws on the oldest lots, says what was never there, and gives back what was', async () => {
  const { books } = await twoPits()
  const [, move] = await books.keep(list =>
    done(
      draw(list, {
        ...{ holder: 'mine', proof: 'c1', declared: 'BW', wanted: { hs: '7102.10', caratThousandths: 120_000 } },
        lots: books.held().filter(lot => lot.shares[0]?.origin === 'BW'),
      }),
    ),
  )
  assert.deepEqual(move?.outside?.unproven, from('BW', 20))
  assert.equal(weightOf(together(books.held().map(lot => lot.shares))), 50_000)
  await books.keep(list => done(restore(list, books.rows.get('passage/c1') as CustodyRows['passage'])))
  assert.deepEqual(together(books.held().map(lot => lot.shares)), together([from('AO', 50), from('BW', 100)]))
  assert.equal((books.rows.get('passage/c1') as CustodyRows['passage']).what, 'restored')
})

test('whatever is done, in every origin what came in is what went out and what lies there', async () => {
  const HOLDERS = ['mine', 'dealer', 'cutter']
  const step = fc.record({
    what: fc.constantFrom('enter', 'sell', 'mix', 'split', 'sort', 'leave', 'export', 'restore'),
    ...{ holder: fc.constantFrom(...HOLDERS), to: fc.constantFrom(...HOLDERS), which: fc.nat(), other: fc.nat() },
    ...{ carats: fc.integer({ min: 1, max: 200_000 }), origin: fc.constantFrom('AO', 'BW', 'XX') },
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async steps => {
      const books = new Books()
      const [entered, left] = [[] as Shares[], [] as Shares[]]
      for (const [n, one] of steps.entries()) {
        const moves = await books.keep(list => chosen(list, books, one, `proof-${n}`))
        for (const { what, outside } of moves) {
          if (!outside) continue
          const isIn = ['opened', 'restored'].includes(what)
          if (isIn) entered.push(outside.shares)
          else left.push(outside.shares)
          entered.push(outside.unproven ?? [])
        }
      }
      const held = books.held().map(lot => lot.shares)
      assert.deepEqual(together([...held, ...left]), together(entered))
      const sums = books.of('holding').flatMap(({ stocks }) => stocks.map(stock => stock.shares))
      assert.deepEqual(together(sums), together(held))
      assert.ok(books.of('holding').every(({ caratThousandths }) => caratThousandths >= 0))
    }),
    { numRuns: 60 },
  )
})

interface Step {
  what: string
  holder: string
  to: string
  which: number
  other: number
  carats: number
  origin: string
}

/** What a step puts into a list. */
function chosen(list: MoveList, books: Books, step: Step, proof: string): Outcome<unknown> {
  const { what, holder, to, which, other, carats, origin } = step
  const lots = books.held(holder)
  const shares = [{ origin, caratThousandths: carats }]
  if (what === 'enter') return enter(list, 'opened', [unsorted(holder, shares)])
  if (what === 'export') {
    const hs = lots[0]?.hs ?? '7102.10'
    const wanted = { hs, caratThousandths: carats }
    return done(draw(list, { holder, proof, declared: origin, lots: lots.filter(lot => lot.hs === hs), wanted }))
  }
  if (what === 'restore') {
    const exported = books.of('passage').find(row => row.what === 'exported')
    return done(exported && restore(list, exported))
  }
  const [one, two] = [lots[which % (lots.length || 1)], lots[other % (lots.length || 1)]]
  if (!one || !two) return done(null)
  const part = some(one, Math.min(carats, one.caratThousandths))
  if (what === 'sell') return sell(list, holder, to, [part])
  if (what === 'mix') return mix(list, holder, [part, all(two)])
  if (what === 'split') return split(list, holder, all(one), [carats, carats])
  if (what === 'sort') return sort(list, holder, [part], [{ hs: '7102.21', caratThousandths: carats }])
  return leave(list, 'lost', holder, [part])
}
