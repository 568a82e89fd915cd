import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleAct } from '../../test/kept-acts.ts'
import type { RegisterAct } from '../core/register/acts.ts'
import { ACT_VERSIONS } from '../core/register/versions.ts'
import type { Finding } from '../core/values/finding.ts'
import { renderDeed } from './deeds.ts'
import { ENGLISH } from './languages.ts'

test('what came of an act decides its words, and a part without its figure is left out', () => {
  const confirmed = { by: 'EU-BE-1', receivedOn: '2026-11-05' }
  assert.equal(
    renderDeed('certificate.confirmed', { ...confirmed, outcome: 'used' }, ENGLISH),
    'EU-BE-1 confirmed receipt on 5 Nov 2026',
  )
  const onPaper = { ...confirmed, by: 'CF-1', outcome: 'used', via: 'paper', who: 'Tebogo Seretse' }
  assert.equal(
    renderDeed('certificate.confirmed', onPaper, ENGLISH),
    'Tebogo Seretse filed the paper by which CF-1 confirmed receipt on 5 Nov 2026',
  )
  assert.match(renderDeed('certificate.confirmed', { ...onPaper, via: 'link' }, ENGLISH), /by the code in our letter/)
  assert.match(
    renderDeed('certificate.confirmed', { ...confirmed, outcome: 'already-used' }, ENGLISH),
    /used before: both/,
  )
  assert.equal(renderDeed('certificate.issued', {}, ENGLISH), 'Signed and logged')
})

test('every kept act about a record has its words, with every figure it names', () => {
  for (const kind of Object.keys(ACT_VERSIONS).filter(one => /^(certificate|import|licence|site)\./.test(one))) {
    const { header } = exampleAct(kind as RegisterAct['kind'])
    const said = renderDeed(
      kind,
      { ...(header as Finding['figures']), who: 'Lesego', replacement: 'BW0012346' },
      ENGLISH,
    )
    assert.doesNotMatch(said, /—|[{}[\]]|^(certificate|import|licence|site)\./, kind)
  }
})
