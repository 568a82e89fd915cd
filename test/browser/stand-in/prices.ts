import type { PricesAnswer } from '../../../web/prices/answers.ts'
import { day } from '../../../src/core/values/day.ts'

const line = (size: string, quality: string, from: string, to: string, hs = '7102.31') => ({
  hs,
  size,
  quality,
  from,
  to,
})

/** Two tables of one office, the second an older one. */
export const PRICES: PricesAnswer = {
  items: [
    {
      authority: 'Diamond Office of Botswana',
      current: 0,
      tables: [
        {
          ...{ from: day('2026-11-01'), currency: 'USD', source: 'Tender of October 2026, government valuer' },
          lines: [
            line('Under half a carat', 'clear, no cracks', '60.00', '95.00'),
            line('Half to one carat', 'clear, no cracks', '140.00', '230.00'),
            line('One to two carats', 'clear, no cracks', '420.00', '1100.00'),
            line('Any size', 'grey or cracked', '6.00', '14.00', '7102.21'),
          ],
        },
        {
          ...{ from: day('2026-08-01'), currency: 'USD', source: 'Tender of July 2026, government valuer' },
          lines: [line('Under half a carat', 'clear, no cracks', '58.00', '90.00')],
        },
      ],
    },
  ],
}
