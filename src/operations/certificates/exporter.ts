import type { ExporterFacts } from '../../core/certificate/facts.ts'
import { EXPORTING } from '../../core/licences/kinds.ts'
import { licenceOf, licencesRequired } from '../licences/standing.ts'
import type { Desk } from '../perform.ts'

/** What this node knows of an exporter beside the document, as it is in this transaction. */
export async function exporterFacts(desk: Desk, firm: string): Promise<ExporterFacts> {
  if (!licencesRequired(desk)) return {}
  return { licence: await licenceOf(desk.tx, firm, EXPORTING, desk.today) }
}
