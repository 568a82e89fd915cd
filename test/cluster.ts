import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Cluster, removeAbandoned, startCluster } from '../src/store/embedded.ts'

const prefix = 'adamas-test-'

/** A cluster for tests, quick and not durable. First removes those of test runs that were killed. */
export async function startTestCluster(): Promise<Cluster> {
  const others = (await readdir(tmpdir())).filter(name => name.startsWith(prefix))
  await Promise.all(others.map(name => removeAbandoned(path.join(tmpdir(), name))))
  return startCluster({ folder: await mkdtemp(path.join(tmpdir(), prefix)), durable: false })
}
