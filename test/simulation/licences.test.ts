import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RegisterInvariants } from '../../src/core/register/invariants.ts'
import { day } from '../../src/core/values/day.ts'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { authoriseCertificate } from '../../src/operations/certificates/authorise.ts'
import { inspectCertificate } from '../../src/operations/certificates/inspect.ts'
import { closeLicence } from '../../src/operations/licences/close.ts'
import { approveRevocation, proposeRevocation } from '../../src/operations/licences/revoke.ts'
import { seeded } from '../seeded.ts'
import { issued, value } from './issued.ts'
import { grantRight, licensed, licensedList } from './licensing.ts'
import { as, asked, simulatedWorld, type World } from './world.ts'

const rules = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.findings.map(({ rule }) => rule))
const reason = 'Rough was bought from a person without a licence.'

async function opened(seed: number): Promise<World> {
  const world = await simulatedWorld(seed, licensedList)
  for (const person of ['licensor', 'licensor-2']) await grantRight(world.nodes.BW, person, 'licensing-officer')
  return world
}

/** An inspected application, and a licence somebody proposed to revoke. */
async function both(seed: number) {
  const world = await opened(seed)
  const { BW } = world.nodes
  const licence = await licensed(BW)
  const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked() }))
  const half = value(await inspectCertificate(BW, as(BW, 'inspector'), { id, document: asked(), reasons: {} }))
  const revocation = value(await proposeRevocation(BW, as(BW, 'licensor'), { id: licence.id, reason }))
  const authorise = () => authoriseCertificate(BW, as(BW, 'second'), { id, frozen: half.frozen })
  const revoke = () => approveRevocation(BW, as(BW, 'licensor-2'), { id: licence.id, frozen: revocation.frozen })
  return { BW, licence, id, authorise, revoke }
}

const broken = (world: { BW: World['nodes']['BW'] }) => {
  const invariants = new RegisterInvariants(world.BW.crypto)
  return world.BW.model.acts.flatMap(act => invariants.next(act)).map(finding => finding.rule)
}

test('without a licence nothing is applied for, and where none is required nothing changes', async () => {
  const { BW } = (await opened(1)).nodes
  const refused = await applyForCertificate(BW, as(BW, 'exporter'), { document: asked() })
  assert.deepEqual(rules(refused), ['licence-not-valid'])
  assert.equal(refused.ok || refused.findings[0]?.figures.standing, 'none')
  await issued(await simulatedWorld(1))
})

test('a certificate stands on the licence by which it was authorised', async () => {
  const { BW, licence, id, authorise } = await both(2)
  value(await authorise())
  const act = BW.model.acts.find(one => one.kind === 'certificate.authorised' && one.subject === id)
  assert.equal(act?.kind === 'certificate.authorised' && act.header.licence, licence.id)
})

test('a licence revoked before an authorisation commits stops it; revoked after, it does not', async () => {
  const first = await both(3)
  value(await first.revoke())
  assert.deepEqual(rules(await first.authorise()), ['licence-not-valid'])
  const second = await both(3)
  value(await second.authorise())
  value(await second.revoke())
  assert.deepEqual([...broken(first), ...broken(second)], [])
})

test('asked at once, whichever the writer takes first decides, in any order of arrival', async () => {
  for (let seed = 1; seed <= 40; seed++) {
    const half = await both(seed)
    const late = seeded(seed)() < 0.5
    const [one, other] = late ? [half.revoke, half.authorise] : [half.authorise, half.revoke]
    const outcomes = await Promise.all([one(), other()])
    const [authorised, revoked] = late ? [outcomes[1], outcomes[0]] : outcomes
    assert.ok(revoked.ok)
    const order = half.BW.model.acts.flatMap(({ kind }) =>
      kind === 'licence.revoked' || kind === 'certificate.authorised' ? [kind] : [],
    )
    assert.deepEqual(
      order,
      authorised.ok ? ['certificate.authorised', 'licence.revoked'] : ['licence.revoked'],
      `seed ${seed}`,
    )
    assert.deepEqual(broken(half), [])
  }
})

test('a licence that ran out or was suspended since the inspection stops the authorisation too', async () => {
  const world = await opened(4)
  const { BW } = world.nodes
  const { id: licence } = await licensed(BW)
  const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked() }))
  const { frozen } = value(await inspectCertificate(BW, as(BW, 'inspector'), { id, document: asked(), reasons: {} }))
  const suspend = { action: 'suspend' as const, id: licence, reason, until: day('2026-11-30') }
  value(await closeLicence(BW, as(BW, 'licensor'), suspend))
  assert.deepEqual(rules(await authoriseCertificate(BW, as(BW, 'second'), { id, frozen })), ['licence-not-valid'])
  world.time.now += 8 * 86_400_000
  value(await authoriseCertificate(BW, as(BW, 'second'), { id, frozen }))
})
