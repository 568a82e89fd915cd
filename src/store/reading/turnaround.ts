import { FEWEST, MEASURED, type ServiceFigure } from '../../core/register/turnaround.ts'
import type { Reading } from '../../ports/reading.ts'
import { textArray } from '../binary-array.ts'
import type { Ask } from './page.ts'

/**
 * How long each record that came so far in the period spent in each step, and over them the middle and the ninetieth
 * hundredth. No name is read, and what fewer than five records make is not said.
 */
const FIGURES = `
WITH counted AS (
  SELECT DISTINCT subject FROM acts WHERE kind = $3 AND day >= $2 AND authority = $1
), begun AS (
  SELECT a.subject, m.step, a.at::timestamptz AS at,
    lead(a.at::timestamptz) OVER (PARTITION BY a.subject ORDER BY a.position) AS until
  FROM acts a JOIN counted ON counted.subject = a.subject
  JOIN unnest($4::text[], $5::text[]) AS m(kind, step) ON m.kind = a.kind
), spent AS (
  SELECT subject, step, sum(extract(epoch FROM until - at)) AS seconds FROM begun
  WHERE until IS NOT NULL AND step <> '' GROUP BY subject, step
  UNION ALL
  SELECT subject, $6, sum(extract(epoch FROM until - at)) FROM begun
  WHERE until IS NOT NULL AND step = ANY ($7::text[]) GROUP BY subject
)
SELECT step, count(*)::int AS count,
  round(percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds::float8))::int AS "medianSeconds",
  round(percentile_cont(0.9) WITHIN GROUP (ORDER BY seconds::float8))::int AS "ninetiethSeconds"
FROM spent GROUP BY step HAVING count(*) >= $8 ORDER BY step`

export function readingService(ask: Ask): Pick<Reading, 'served'> {
  return {
    async served(authority, since) {
      const figures: ServiceFigure[] = []
      for (const { counted, begins, whole } of MEASURED) {
        const steps = Object.values(begins).map(step => step ?? '')
        const named = [textArray(Object.keys(begins)), textArray(steps)]
        const summed = [whole?.name ?? '', textArray(whole?.of ?? [])]
        const { rows } = await ask<ServiceFigure>(FIGURES, [authority, since, counted, ...named, ...summed, FEWEST])
        figures.push(...rows)
      }
      return figures
    },
  }
}
