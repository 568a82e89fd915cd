import type { KeptDocument } from '../../../web/api/answers.ts'
import type { ValuationAnswer } from '../../../web/api/valuation-answers.ts'
import { countingOf, shareApart } from '../../../src/core/valuation/judge.ts'
import { type Goods, linesOfGoods, type Valuation, worthOf } from '../../../src/core/valuation/valuation.ts'
import { day } from '../../../src/core/values/day.ts'

const RULE = { counts: 'highest', differsByPerTenThousand: 500 } as const
/** What the goods are worth to the exporter, an official and an independent valuer. */
function saidOf(goods: Goods): readonly [Valuation, Valuation, Valuation] {
  const lines = linesOfGoods(goods)
  const said = (usd: readonly string[]) => lines.map((line, at) => ({ ...line, usd: usd[at] ?? line.usd }))
  return [
    { source: 'exporter', basis: 'invoice', on: day('2026-11-23'), by: 'Kgalagadi Rough (Pty) Ltd', lines },
    {
      ...{ source: 'official', basis: 'price-book', on: day('2026-11-24'), by: 'Keabetswe Moeti' },
      ...{ remark: 'Parcel B: small, brown, included.', lines: said(['317000.00', '78600.00', '30781.30']) },
    },
    {
      ...{ source: 'independent', basis: 'market', on: day('2026-11-22'), by: 'Okavango Valuers' },
      lines: said(['315200.00', '41200.00', '30900.00']),
    },
  ]
}

const REPORT: KeptDocument = {
  ...{ digest: 'd2'.repeat(32), field: 'valuation', name: 'Okavango Valuers, report 118.pdf', with: 'inspection' },
  ...{ type: 'application/pdf', size: 92_110 },
}

/** What the goods are worth to the exporter, and where asked, to two valuers. */
export function valuation(goods: Goods, valued: boolean): ValuationAnswer {
  const [exporter, ...others] = saidOf(goods)
  const all = valued ? [exporter, ...others] : [exporter]
  const counting = countingOf(RULE, all)
  return {
    published: { value: RULE, source: { text: 'Policy of the Diamond Office', since: day('2026-01-01') } },
    all: all.map(one => ({
      ...one,
      usdCents: worthOf(one),
      apart: shareApart(exporter, one),
      counts: one === counting,
      documents: one.source === 'independent' ? [REPORT] : [],
    })),
  }
}
