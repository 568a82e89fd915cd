import type { OriginalItem } from '../../../web/api/turnaround-answers.ts'
import { day } from '../../../src/core/values/day.ts'

const IMPORTER = 'Scheldt Diamonds NV'

/** Received at Antwerp: one copy late, one due, one given. */
export const ORIGINALS: readonly OriginalItem[] = [
  {
    ...{ id: 'BW0012290', number: 'BW0012290', importerName: IMPORTER, receivedOn: '2026-11-09' },
    ...{ copyDueOn: '2026-11-23', keptUntil: '2029-11-09' },
    original: { office: 'Antwerp', archive: 'Cellar 2', box: '14', on: day('2026-11-10'), by: 'peeters' },
  },
  {
    ...{ id: 'BW0012301', number: 'BW0012301', importerName: IMPORTER, receivedOn: '2026-11-20' },
    ...{ copyDueOn: '2026-12-04', keptUntil: '2029-11-20' },
  },
  {
    ...{ id: 'CF0001200', number: 'CF0001200', importerName: 'Meir Cutting BV', receivedOn: '2026-11-12' },
    ...{ copyGivenOn: '2026-11-16', keptUntil: '2029-11-12' },
    original: { office: 'Antwerp', archive: 'Cellar 1', on: day('2026-11-12'), by: 'janssens' },
  },
]
