import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DECLARED } from '../../../test/browser/stand-in/application.ts'
import { FIRM, nodeFor } from '../../../test/browser/stand-in/people.ts'
import { fieldsOf } from './fields.ts'
import { documentOf, emptyForm, formOf } from './form.ts'

const node = nodeFor('modise')

test('a document that becomes a form and a document again is the same', () => {
  assert.deepEqual(documentOf(formOf(DECLARED, FIRM), FIRM, node), DECLARED)
})

test('what nobody filled in is absent, and the firm stands as it is known', () => {
  const document = documentOf(emptyForm(FIRM), FIRM, node)
  assert.deepEqual(
    Object.keys(document).filter(name => ['invoice', 'carrier', 'agent', 'sources'].includes(name)),
    [],
  )
  assert.deepEqual(document.exporter, {
    name: FIRM.name,
    address: FIRM.address,
    country: FIRM.country,
    licence: FIRM.licence,
  })
})

test('figures typed with commas are exact decimals in the document', () => {
  const form = emptyForm(FIRM)
  const parcels = [{ reference: 'A', seal: ' S-1 ', lines: [{ hs: '7102.31', carats: '1,204.35', usd: '310,000.00' }] }]
  assert.deepEqual(documentOf({ ...form, parcels }, FIRM, node).parcels, [
    { reference: 'A', seal: 'S-1', lines: [{ hs: '7102.31', carats: '1204.35', usd: '310000.00' }] },
  ])
})

test('the three kinds of origin are told apart', () => {
  const origin = (part: object) => documentOf({ ...emptyForm(FIRM), ...part }, FIRM, node).origin
  assert.deepEqual(origin({}), { kind: 'single', country: 'BW' })
  assert.deepEqual(origin({ originKind: 'mixed', countries: ['BW', 'NA'] }), { kind: 'mixed' })
  assert.deepEqual(origin({ originKind: 'named', countries: ['BW', '', 'NA'] }), {
    kind: 'mixed',
    countries: [{ country: 'BW' }, { country: 'NA' }],
  })
})

test('a small exporter fills at most fifteen fields', () => {
  const folded = ['carrier.name', 'agent.name', 'sources', 'origin.priorVerification']
  const shown = fieldsOf(emptyForm(FIRM)).filter(path => !folded.includes(path))
  const withDeclaration = shown.length + 1
  assert.ok(withDeclaration <= 15, `${withDeclaration} fields: ${shown.join()}`)
})
