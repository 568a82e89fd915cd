import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import { Client } from 'pg'
import type { Cluster } from '../src/store/embedded.ts'
import { startTestCluster } from './cluster.ts'

let own: Promise<Cluster> | undefined

// At the file's own level: inside a test it would end the cluster with that test.
after(async () => (await own)?.remove())

/** The cluster that `npm test` started for all files, or one of this file's own, which ends with it. */
async function serverUrl(): Promise<string> {
  const shared = process.env.ADAMAS_TEST_CLUSTER
  if (shared) return shared
  own ??= startTestCluster()
  return (await own).url('postgres')
}

/**
 * Makes an empty database that no other test uses and returns its address. It goes with the cluster: close every
 * connection to it before the test ends.
 */
export async function freshDatabase(): Promise<string> {
  const url = new URL(await serverUrl())
  const name = `test_${randomBytes(8).toString('hex')}`
  const client = new Client({ connectionString: url.href })
  await client.connect()
  await client.query(`CREATE DATABASE ${name} TEMPLATE template0`)
  await client.end()
  url.pathname = name
  return url.href
}
