import type { BookEntry, HoldingItem, LotItem } from '../../../web/pages/stock/queries.ts'
import { day } from '../../../src/core/values/day.ts'

const [holder, name] = ['firm-1', 'Kgalagadi Rough (Pty) Ltd']
const BW = [{ origin: 'BW', caratThousandths: 1_204_350 }]
const MIXED = [
  { origin: 'AO', caratThousandths: 300_000 },
  { origin: 'XX', caratThousandths: 12_500 },
]

const HOLDINGS: readonly HoldingItem[] = [
  {
    ...{ id: 'firm-1/7102.31', authority: 'BW-1', holder, name, hs: '7102.31', caratThousandths: 1_516_850 },
    stocks: [
      { origins: 'BW', shares: BW, lots: 1 },
      { origins: 'AO+XX', shares: MIXED, lots: 1 },
    ],
  },
]
export const STOCK = { items: HOLDINGS }

const LOT: LotItem = {
  ...{ id: '0000012034.1', name: '12034.1', state: 'held', authority: 'BW-1', holder, hs: '7102.31' },
  ...{ caratThousandths: 1_204_350, shares: BW, origins: 'BW', madeAt: 12_034, madeOn: day('2026-11-20') },
  ...{ made: 'opened', from: [] },
}
const BOUGHT: LotItem = {
  ...LOT,
  ...{ id: '0000012101.2', name: '12101.2', madeAt: 12_101, madeOn: day('2026-11-22'), made: 'sold' },
  ...{ caratThousandths: 312_500, shares: MIXED, origins: 'AO+XX' },
}
export const LOTS = { items: [LOT, BOUGHT], total: 2 }
export const HOLDERS = {
  items: [
    { id: holder, name },
    { id: 'firm-2', name: 'Okavango Cutting Works' },
  ],
}

const ENTRIES: readonly BookEntry[] = [
  {
    ...{ position: 12_101, day: '2026-11-22' },
    moves: [
      {
        ...{ what: 'sold', caratThousandths: 312_500, hs: ['7102.31'], origins: 'AO+XX', takes: [] },
        ...{ makes: [{ id: BOUGHT.id, name: BOUGHT.name }], from: 'Okavango Cutting Works', usdCents: 9_100_000 },
      },
    ],
  },
  {
    ...{ position: 12_034, day: '2026-11-20', actorName: 'Mpho Tau', note: 'Counted on the first day, minute 4' },
    moves: [
      {
        ...{ what: 'opened', caratThousandths: 1_204_350, hs: ['7102.31'], origins: 'BW', takes: [] },
        makes: [{ id: LOT.id, name: LOT.name }],
      },
    ],
  },
]
export const BOOKS = { items: ENTRIES }
