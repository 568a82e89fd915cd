import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNear } from './near.ts'

test('this machine and private networks are near, in every way of writing them', () => {
  for (const address of ['127.0.0.1', '10.1.2.3', '172.31.255.1', '192.168.0.9', '::1', 'fd00::1', '::ffff:10.0.0.1']) {
    assert.equal(isNear(address), true, address)
  }
})

test('everything else is far, also what looks alike', () => {
  for (const address of ['11.0.0.1', '172.32.0.1', '192.169.0.1', '2001:db8::1', '::ffff:8.8.8.8', '100.64.0.1']) {
    assert.equal(isNear(address), false, address)
  }
})
