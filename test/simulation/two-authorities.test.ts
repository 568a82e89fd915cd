import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCanonical } from '../../src/core/signing/canonical-json.ts'
import { confirmImport } from '../../src/operations/imports/confirm.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { secondAuthority, trustList } from '../small-scheme.ts'
import { issued, value } from './issued.ts'
import { as, settleWorld, simulatedWorld } from './world.ts'

const list = { ...trustList, authorities: [...trustList.authorities, secondAuthority] }

test('the second authority of a node issues under its own name and keys, in the log they share', async () => {
  const world = await simulatedWorld(31, list)
  const { BW, EU } = world.nodes
  const first = await issued(world)
  const { id, number, qr } = await issued(world, {}, 'BW-2')
  assert.match(number, /^BW0?016/)
  assert.notEqual(number, first.number)
  await settleWorld(world)
  const presented = { certificate: qr, office: 'antwerp', read: 'qr' as const }
  const judged = value(await presentCertificate(EU, as(EU, 'importer'), presented))
  assert.deepEqual([judged.verdict, judged.findings.map(one => one.rule)], ['valid', []])
  const row = await EU.reading.row('import', judged.id ?? '')
  assert.deepEqual([row?.issuer, row?.announcedAt !== undefined], ['BW-2', true])
  const weighed = [
    { parcel: 0, line: 0, carats: '1204.35' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ]
  const found = { id: judged.id ?? '', sealsWhole: true, parcelsCounted: 2, weighed }
  value(await confirmImport(EU, as(EU, 'importer'), found))
  await settleWorld(world, 8)
  assert.equal((await BW.reading.row('certificate', id))?.state, 'used')
  assert.equal((await EU.reading.row('import', judged.id ?? ''))?.answer, 'used')
  assert.deepEqual(
    [...BW.model.outbox.values(), ...EU.model.outbox.values()].filter(one => one.state !== 'delivered'),
    [],
  )
  const senders = EU.model.acts.flatMap(act => (act.kind === 'statement.received' ? [act] : []))
  const told = senders.filter(act => act.header.purpose === 'certificate.issued').map(act => act.header.from)
  assert.deepEqual(told, ['BW-1', 'BW-2'])
  assert.ok(parseCanonical(senders[0]?.body ?? new Uint8Array()).ok)
  const held = await EU.keeping.get('checkpoint', 'BW-2')
  assert.ok(held && held.broken === undefined)
})
