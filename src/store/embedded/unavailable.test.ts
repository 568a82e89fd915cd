import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyItFailed } from './unavailable.ts'

test('a full disk, missing rights and any other failure are told in one line', () => {
  const told = (printed: string): string => whyItFailed('start', '/data', printed).message
  assert.equal(
    told('FATAL: could not write lock file "postmaster.pid": No space left on device\n'),
    'the disk that holds /data is full: free some space and start again',
  )
  assert.equal(
    told('FATAL: data directory "/data" has wrong ownership\nPermission denied'),
    'no permission in /data: start as the user it belongs to, or choose another ADAMAS_HOME',
  )
  assert.equal(
    told('LOG: starting\nFATAL: database files are incompatible with server\nHINT: initdb\n'),
    'PostgreSQL could not start in /data: FATAL: database files are incompatible with server',
  )
  assert.equal(told(''), 'PostgreSQL could not start in /data: it gave no reason')
})
