import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../core/values/day.ts'
import { applyForCertificate } from '../operations/certificates/apply.ts'
import { closeCertificate } from '../operations/certificates/close.ts'
import { serveNode } from '../../test/served-node.ts'
import { value } from '../../test/simulation/issued.ts'
import { as, asked, simulatedWorld } from '../../test/simulation/world.ts'
import { trustList } from '../../test/small-scheme.ts'

const HOUR = 3_600_000
const published = {
  ...{ participant: 'BW', from: day('2026-01-01'), source: 'Policy BW-S-1' },
  serviceHours: { inspection: 24, issue: 48 },
}
const list = { ...trustList, policies: [...trustList.policies, published] }

interface Clocks {
  steps: { step: string; milliseconds: number; running: boolean; whose: string; hours?: number }[]
  office: { milliseconds: number; hours?: number }
  source?: string
  stops: { kind: string; reason?: string; waited?: { step: string; milliseconds: number } }[]
}

test('an applicant sees why it was handed back, and that the clock of the office stood still meanwhile', async () => {
  const world = await simulatedWorld(71, list)
  const { BW } = world.nodes
  const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked() }))
  world.time.now += 3 * HOUR
  const back = { action: 'return' as const, id, reason: 'The invoice names another weight.' }
  value(await closeCertificate(BW, as(BW, 'inspector'), back))
  world.time.now += 40 * HOUR
  const served = await serveNode(BW)
  const { json } = await served.ask('exporter', 'GET', `/api/v1/certificates/${id}`)
  const clocks = json.clocks as Clocks
  assert.deepEqual(
    clocks.steps.map(({ step, whose, milliseconds, hours }) => [step, whose, milliseconds / HOUR, hours]),
    [
      ['inspection', 'office', 3, 24],
      ['answer', 'applicant', 40, undefined],
    ],
  )
  assert.deepEqual(clocks.office, { milliseconds: 3 * HOUR, running: false, hours: 48 })
  const [stop] = clocks.stops
  assert.deepEqual([stop?.reason, stop?.waited?.step], [back.reason, 'answer'])
  assert.equal(clocks.source, 'Policy BW-S-1')
  await served.app.close()
})

test('anyone reads the published service levels; what too few certificates make is not said', async () => {
  const { BW, EU } = (await simulatedWorld(72, list)).nodes
  const [gaborone, antwerp] = [await serveNode(BW), await serveNode(EU)]
  const { status, json } = await gaborone.ask(null, 'GET', '/api/v1/service')
  assert.equal(status, 200)
  const [office] = json.authorities as { id: string; published: { hours: object }; measured: unknown[] }[]
  assert.deepEqual([office?.id, office?.published.hours, office?.measured], ['BW-1', published.serviceHours, []])
  const silent = (await antwerp.ask(null, 'GET', '/api/v1/service')).json.authorities as { published: unknown }[]
  assert.equal(silent[0]?.published, null)
  for (const { app } of [gaborone, antwerp]) await app.close()
})
