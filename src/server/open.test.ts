import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serveNode, type ServedNode } from '../../test/served-node.ts'
import { issued } from '../../test/simulation/issued.ts'
import { simulatedWorld, type World } from '../../test/simulation/world.ts'
import { secondAuthority, trustList } from '../../test/small-scheme.ts'
import type { RightsAct, Role } from '../core/participants/rights.ts'
import { day } from '../core/values/day.ts'
import { done } from '../core/values/outcome.ts'

const list = { ...trustList, authorities: [...trustList.authorities, secondAuthority] }

/** Two authorities on one node, each with certificates that nobody has confirmed. */
describe('open certificates by partner', { concurrency: 1 }, () => {
  let world: World
  let BW: ServedNode
  before(async () => {
    world = await simulatedWorld(1, list)
    BW = await serveNode(world.nodes.BW)
    for (const authority of ['BW-1', 'BW-1', 'BW-2']) await issued(world, {}, authority)
    await granted('only-1', 'inspector', 'BW-1')
    await granted('only-2', 'statistician', 'BW-2')
    await granted('keeps-2', 'administrator', 'BW-2')
  })
  after(() => BW.app.close())

  const granted = (subject: string, role: Role, authority: string) =>
    world.nodes.BW.store.write(null, async tx => {
      const at = new Date(world.time.now).toISOString()
      await tx.append({
        ...{ kind: 'right.granted', version: 1, at, day: day('2026-01-05'), authority, actor: 'node', subject },
        ...{ header: { role, authority, grantedBy: ['node'] }, body: new Uint8Array() },
      } as RightsAct)
      return done(null)
    })
  const open = async (person: string) => {
    const answer = await BW.ask(person, 'GET', '/api/v1/open')
    if (answer.status !== 200) return answer.status
    const items = answer.json.items as { announcedTo: string; count: number }[]
    return items.map(({ announcedTo, count }) => [announcedTo, count])
  }

  test('show those of the authorities at which a person sees certificates, and no other', async () => {
    assert.deepEqual(await open('only-1'), [['EU-BE-1', 2]])
    assert.deepEqual(await open('only-2'), [['EU-BE-1', 1]])
    assert.deepEqual(await open('second'), [
      ['EU-BE-1', 2],
      ['EU-BE-1', 1],
    ])
  })

  test('show nothing to applicants, nor to whoever is signed out', async () => {
    assert.equal(await open('exporter'), 403)
    assert.equal((await BW.ask(null, 'GET', '/api/v1/open')).status, 401)
  })

  test('are not asked of another authority by saying so', async () => {
    const answer = await BW.ask('only-2', 'GET', '/api/v1/open?authority=BW-1')
    const items = (answer.json.items ?? []) as { count: number }[]
    assert.deepEqual(
      items.map(one => one.count),
      [1],
    )
  })
})
