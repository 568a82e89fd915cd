import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { HOSTS } from '../../src/cli/world/cast.ts'
import { writeLists } from '../../src/cli/world/write-lists.ts'
import { freePort, type NodeProcess, nodeProcess } from './node-process.ts'

/** Botswana and Antwerp as processes of their own, with a database each, and the folder that holds both. */
export interface TwoNodes {
  readonly home: string
  readonly BW: NodeProcess
  readonly EU: NodeProcess
  stop(): Promise<void>
}

/** Starts both; `database` makes an empty one and gives its address. All other nodes of the world are away. */
export async function startTwoNodes(database: (node: 'BW' | 'EU') => Promise<string>): Promise<TwoNodes> {
  const home = await mkdtemp(path.join(tmpdir(), 'adamas-story-'))
  const ports: Record<string, number> = {}
  for (const { node } of HOSTS) ports[node] = await freePort()
  const urls = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, `http://127.0.0.1:${port}`]))
  await writeLists(home, urls)
  const node = async (name: 'BW' | 'EU') =>
    nodeProcess({
      ...{ ADAMAS_NODE: name, ADAMAS_HOME: home, ADAMAS_PORT: String(ports[name]), ADAMAS_URL: urls[name] ?? '' },
      ...{ DATABASE_URL: await database(name), ADAMAS_WORLD: JSON.stringify(urls), ADAMAS_TURN_MS: '100' },
    })
  const [BW, EU] = [await node('BW'), await node('EU')]
  await Promise.all([BW.start(), EU.start()])
  return {
    ...{ home, BW, EU },
    async stop() {
      await Promise.all([BW.stop(), EU.stop()])
      await rm(home, { recursive: true, force: true })
    },
  }
}
