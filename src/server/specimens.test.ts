import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { jpeg } from '../../test/files.ts'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { simulatedWorld } from '../../test/simulation/world.ts'
import { toBase64Url } from '../core/values/bytes.ts'

const SPECIMEN = {
  ...{ participant: 'BW', from: '2026-12-01' },
  features: [{ name: 'Thread', where: 'Left margin', look: 'Golden' }],
  images: [{ caption: 'Front', bytes: toBase64Url(jpeg()) }],
}

interface Shown {
  readonly versions: readonly { features: readonly { look: string }[] }[]
  readonly proposals: readonly {
    readonly isOwn: boolean
    readonly frozen: string
    readonly images: readonly { href: string }[]
    readonly waitsFor: readonly { rule: string }[]
    readonly sentBack?: { reason: string }
  }[]
}

/** One specimen on its way to all, seen by those who look at it; each test is the next step. */
describe('a specimen that is to be notified', { concurrency: 1 }, () => {
  let BW: ServedNode
  before(async () => {
    BW = await serveNode((await simulatedWorld(1)).nodes.BW)
  })
  after(() => BW.app.close())

  const ask = (person: string, method: 'GET' | 'POST', path: string, body?: unknown) =>
    BW.ask(person, method, `/api/v1${path}`, body === undefined ? {} : { body })
  const seen = async (person: string) => (await ask(person, 'GET', '/specimens/BW')).json as unknown as Shown
  const kinds = async (person: string) => {
    const { items } = (await ask(person, 'GET', '/notices')).json as { items: { kind: string }[] }
    return items.map(({ kind }) => kind)
  }
  const waitsFor = async (person: string) => (await seen(person)).proposals[0]?.waitsFor.map(one => one.rule)

  test('is seen with its pictures by whoever may approve it, and by nobody else', async () => {
    assert.equal((await ask('boss', 'POST', '/specimens', SPECIMEN)).status, 200)
    const { proposals, versions } = await seen('boss-2')
    assert.deepEqual([versions, proposals[0]?.isOwn, proposals[0]?.waitsFor], [[], false, []])
    assert.deepEqual(
      [(await seen('boss')).proposals[0]?.isOwn, await waitsFor('boss')],
      [true, ['second-officer-same']],
    )
    const picture = proposals[0]?.images[0]?.href.replace('/api/v1', '') ?? ''
    assert.equal((await ask('boss-2', 'GET', picture)).status, 200)
    assert.equal((await ask('inspector', 'GET', picture)).status, 404)
    assert.deepEqual((await seen('inspector')).proposals, [])
    assert.deepEqual([await kinds('boss'), await kinds('boss-2'), await kinds('inspector')], [[], ['specimen'], []])
  })

  test('goes back with a reason that its own person reads', async () => {
    const { frozen } = (await seen('boss-2')).proposals[0] ?? {}
    const back = { from: SPECIMEN.from, frozen, reason: 'The thread is silver.' }
    assert.equal((await ask('boss-2', 'POST', '/specimens/BW/send-back', back)).status, 200)
    assert.equal((await seen('boss')).proposals[0]?.sentBack?.reason, 'The thread is silver.')
    assert.deepEqual([await kinds('boss'), await kinds('boss-2')], [['specimen-back'], []])
  })

  test('is shown to everyone once a second person approved it', async () => {
    const features = [{ name: 'Thread', where: 'Left margin', look: 'Silver' }]
    const { frozen } = (await ask('boss', 'POST', '/specimens', { ...SPECIMEN, features })).json
    assert.equal((await ask('boss', 'POST', '/specimens/BW/approve', { from: SPECIMEN.from, frozen })).status, 403)
    const approved = await ask('boss-2', 'POST', '/specimens/BW/approve', { from: SPECIMEN.from, frozen })
    assert.deepEqual([approved.status, approved.json], [200, { participant: 'BW', told: 1 }])
    const { versions, proposals } = await seen('inspector')
    assert.deepEqual([versions[0]?.features[0]?.look, proposals], ['Silver', []])
    assert.deepEqual([(await seen('boss')).proposals, await kinds('boss-2')], [[], []])
  })
})
