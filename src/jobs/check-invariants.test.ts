import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyForCertificate } from '../operations/certificates/apply.ts'
import { authoriseCertificate } from '../operations/certificates/authorise.ts'
import { inspectCertificate } from '../operations/certificates/inspect.ts'
import { issueCertificate } from '../operations/certificates/issue.ts'
import { as, asked, simulatedWorld } from '../../test/simulation/world.ts'
import { checkInvariants } from './check-invariants.ts'
import { trustListInForce } from './run.ts'

test('what breaks a promise is told, and nothing else', async () => {
  const { BW } = (await simulatedWorld(3)).nodes
  const applied = await applyForCertificate(BW, as(BW, 'exporter'), { document: asked() })
  assert.ok(applied.ok)
  const { id } = applied.value
  const inspected = await inspectCertificate(BW, as(BW, 'inspector'), { id, document: asked(), reasons: {} })
  assert.ok(inspected.ok)
  await authoriseCertificate(BW, as(BW, 'second'), { id, frozen: inspected.value.frozen })
  assert.ok((await issueCertificate(BW, id)).ok)
  const trustList = await trustListInForce(BW)
  assert.deepEqual(await checkInvariants(BW, trustList), [])
  const twice = BW.model.acts.find(act => act.kind === 'certificate.issued')
  assert.ok(twice)
  BW.model.acts.push({ ...twice, position: BW.model.acts.length })
  const signer = { ...BW.signer, count: async () => 0 }
  const rules = (await checkInvariants({ ...BW, signer }, trustList)).map(finding => finding.rule)
  assert.ok(rules.includes('signatures-missing') && rules.length >= 2, rules.join())
})
