import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isEnvironment, isLogId, originOf } from './log-id.ts'

test('a log id is an authority and a name', () => {
  for (const id of ['BW-1/log-2026', 'EU-BE-1/log-2026', 'KPCS/log-2026']) assert.ok(isLogId(id), id)
  for (const id of ['', 'BW-1', 'BW-1/', '/log', 'bw-1/log', 'BW-1/log/2', 'BW-1/log 1', 'BW-1/log\n']) {
    assert.ok(!isLogId(id), id)
  }
  assert.ok(!isLogId(`BW-1/${'l'.repeat(20)}`))
})

test('the origin holds the environment, so that no demonstration is taken for the real log', () => {
  assert.equal(originOf('demonstration', 'BW-1/log-2026'), 'adamas/demonstration/BW-1/log-2026')
  assert.ok(!isEnvironment('Production') && !isEnvironment('a/b') && !isEnvironment('a\n'))
  assert.throws(() => originOf('a/b', 'BW-1/log-2026'))
})
