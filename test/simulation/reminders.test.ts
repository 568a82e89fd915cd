import assert from 'node:assert/strict'
import { test } from 'node:test'
import { confirmByLink } from '../../src/operations/links/confirm-by-link.ts'
import { remind, remindChosen, remindPartner } from '../../src/operations/certificates/remind.ts'
import type { Desk } from '../../src/operations/perform.ts'
import { day } from '../../src/core/values/day.ts'
import { mailAuthority, trustList } from '../small-scheme.ts'
import { issued, value } from './issued.ts'
import { as, settleWorld, simulatedWorld, type World } from './world.ts'

const list = { ...trustList, authorities: [...trustList.authorities, mailAuthority] }
const bangui = { name: 'Comptoir de Bangui', address: 'Avenue Boganda, Bangui', country: 'CF' }
const DAY_MS = 86_400_000

async function days(world: World, count: number): Promise<void> {
  world.time.now += count * DAY_MS
  await settleWorld(world)
}

const ruleOf = async (asked: ReturnType<typeof remindPartner>) => {
  const said = await asked
  return said.ok ? `asked ${said.value.reminded}` : said.findings.map(one => one.rule).join()
}

test('what is open is summed by destination, and a partner is asked for all of it once a day', async () => {
  const world = await simulatedWorld(81, list)
  const { BW, EU } = world.nodes
  const first = await issued(world)
  await issued(world)
  await issued(world, { destination: 'CF', importer: bangui })
  await days(world, 3)
  const open = await BW.reading.openByDestination('BW-1')
  assert.deepEqual(
    open.map(one => [one.destination, one.announcedTo, one.count, one.caratThousandths]),
    [
      ['CF', 'CF-1', 1, 4_145_100],
      ['EU', 'EU-BE-1', 2, 8_290_200],
    ],
  )
  const ask = (person: string, destination: string) => ruleOf(remindPartner(BW, as(BW, person), { destination }))
  assert.equal(await ask('exporter', 'EU'), 'right-missing')
  assert.equal(await ask('second', 'AE'), 'nothing-to-remind')
  assert.equal(await ask('second', 'EU'), 'asked 2')
  assert.equal(await ask('inspector', 'EU'), 'nothing-to-remind')
  await settleWorld(world)
  const arrival = (await EU.reading.listed('import', { text: first.number, limit: 1 })).items[0]
  assert.equal(arrival?.askedOn, day('2026-11-27'))
  const [, eu] = await BW.reading.openByDestination('BW-1')
  assert.equal(eu?.remindedOn, day('2026-11-27'))
})

test('of chosen certificates each is asked for or told why not, and none hinders another', async () => {
  const world = await simulatedWorld(83, list)
  const { BW } = world.nodes
  const [first, second] = [await issued(world), await issued(world)]
  const ids = [first.id, 'f'.repeat(32), first.id]
  const without = await remindChosen(BW, as(BW, 'exporter'), { ids })
  assert.equal(without.ok ? '' : without.findings[0]?.rule, 'right-missing')
  const said = async (chosen: readonly string[]) => {
    const outcome = await remindChosen(BW, as(BW, 'second'), { ids: chosen })
    assert.ok(outcome.ok)
    return [outcome.value.asked, outcome.value.refused.map(one => [one.id, one.finding.rule])]
  }
  assert.deepEqual(await said(ids), [[first.id], [['f'.repeat(32), 'not-found']]])
  assert.deepEqual(await said([first.id, second.id]), [[second.id], [[first.id, 'not-to-be-asked']]])
})

test('a country without a node is asked by letter on day 15 and 30, with a fresh code that confirms', async () => {
  const world = await simulatedWorld(82, list)
  const { BW } = world.nodes
  const { id, number } = await issued(world, { destination: 'CF', importer: bangui })
  await settleWorld(world)
  for (const [more, letters] of [
    [14, 1],
    [1, 2],
    [14, 2],
    [1, 3],
  ] as const) {
    await days(world, more)
    assert.equal(BW.letters.length, letters, `after ${more} days more`)
  }
  const letter = BW.letters.at(-1)
  assert.equal(letter?.subject, 'Confirmations attendues : 1')
  assert.ok(letter.text.includes(number))
  const code = /#(\S+)/.exec(letter.text)?.[1] ?? ''
  const weighed = [
    { parcel: 0, line: 0, carats: '1204.35' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ]
  const found = { name: 'Élise Ngaro', receivedOn: day('2026-12-20'), sealsWhole: true, parcelsCounted: 2, weighed }
  value(await confirmByLink(BW, code, found))
  assert.equal((await BW.reading.row('certificate', id))?.state, 'used')
  assert.deepEqual(await BW.reading.openByDestination('BW-1'), [])
  await days(world, 30)
  assert.equal(BW.letters.length, 3)
})

test('more than one statement holds are asked for in several, and none twice', async () => {
  const world = await simulatedWorld(83)
  const { BW } = world.nodes
  const { id } = await issued(world)
  const row = await BW.reading.row('certificate', id)
  assert.ok(row)
  const many = Array.from({ length: 1_001 }, (_, i) => ({ ...row, id: `c${i}`, number: `BW00${20_000 + i}` }))
  const [sent, acts] = [[] as Waiting[], [] as string[]]
  const tx = {
    send: async (one: Waiting) => sent.push(one),
    append: async (act: { subject: string }) => acts.push(act.subject),
  }
  await remind({ node: BW, tx, authority: { id: 'BW-1' }, person: { id: 'node', grants: [] } } as unknown as Desk, many)
  const asked = sent.map(one => (JSON.parse(new TextDecoder().decode(one.payload)) as Asked).certificates)
  assert.deepEqual(
    asked.map(part => part.length),
    [500, 500, 1],
  )
  assert.equal(new Set(asked.flat().map(one => one.number)).size, 1_001)
  assert.equal(new Set(acts).size, 1_001)
})

type Waiting = Parameters<Desk['tx']['send']>[0]
interface Asked {
  readonly certificates: readonly { readonly number: string }[]
}
