import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { Client } from 'pg'
import { type Cluster, removeAbandoned, startCluster } from '../src/store/embedded.ts'

const prefix = 'adamas-test-'

/** A cluster for tests, quick and not durable. First removes those of test runs that were killed. */
export async function startTestCluster(): Promise<Cluster> {
  const others = (await readdir(tmpdir())).filter(name => name.startsWith(prefix))
  await Promise.all(others.map(name => removeAbandoned(path.join(tmpdir(), name))))
  return startCluster({ folder: await mkdtemp(path.join(tmpdir(), prefix)), durable: false })
}

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
