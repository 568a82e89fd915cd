import assert from 'node:assert/strict'
import type { AskedDocument } from '../../src/core/certificate/acts.ts'
import { parseCanonical } from '../../src/core/signing/canonical-json.ts'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { authoriseCertificate } from '../../src/operations/certificates/authorise.ts'
import { inspectCertificate } from '../../src/operations/certificates/inspect.ts'
import { issueCertificate } from '../../src/operations/certificates/issue.ts'
import { as, asked, type World } from './world.ts'

/** What an operation gave; a refusal fails the test with its findings. */
export function value<T>(outcome: Outcome<T>): T {
  assert.ok(outcome.ok, outcome.ok ? '' : JSON.stringify(outcome.findings))
  return outcome.value
}

/** One certificate from its application to its issue at an authority of Botswana, with both forms of it. */
export async function issued(world: World, over: Partial<AskedDocument> = {}, authority = 'BW-1') {
  const { BW } = world.nodes
  const document = { ...asked(), issuer: { participant: 'BW', authority }, ...over }
  const at = (person: string) => as(BW, person, authority)
  const { id } = value(await applyForCertificate(BW, at('exporter'), { document }))
  const { frozen } = value(await inspectCertificate(BW, at('inspector'), { id, document, reasons: {} }))
  const { number } = value(await authoriseCertificate(BW, at('second'), { id, frozen }))
  value(await issueCertificate(BW, id))
  const row = await BW.reading.row('certificate', id)
  const body = parseCanonical((await BW.reading.body(row?.issuedAt ?? -1)) ?? new Uint8Array())
  assert.ok(body.ok)
  return { id, number, ...(body.value as { vc: string; qr: string }) }
}
