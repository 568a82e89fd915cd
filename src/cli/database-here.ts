import path from 'node:path'
import { type Configuration, joinCluster, keepsCluster, startCluster } from '../main.ts'
import { wrongUse } from './arguments.ts'
import { configurationFrom, databaseNamed, homeFolder } from './configuration.ts'

/** The name `serve` gives its node in the embedded cluster. */
export const EMBEDDED_DATABASE = 'adamas'

export const embeddedFolder = (): string => path.join(homeFolder(), 'postgres')

/**
 * Runs a command on the database of this node: the one that is set; else the embedded one, beside the node that serves
 * on it, or started for as long as the command takes. `make` lets it begin a cluster where none is kept yet.
 */
export async function onDatabaseHere(
  command: (configuration: Configuration) => Promise<number>,
  { make = false } = {},
): Promise<number> {
  const environment = { ...process.env }
  const embedded = environment.ADAMAS_NODE && !(await databaseNamed(environment)) ? await openEmbedded(make) : null
  if (typeof embedded === 'string') return wrongUse(embedded)
  try {
    if (embedded) environment.DATABASE_URL = embedded.url
    const configuration = await configurationFrom(environment)
    return typeof configuration === 'string' ? wrongUse(configuration) : await command(configuration)
  } finally {
    await embedded?.stop()
  }
}

async function openEmbedded(make: boolean): Promise<{ url: string; stop: () => Promise<void> } | string> {
  const folder = embeddedFolder()
  if (!make && !(await keepsCluster(folder))) {
    return `DATABASE_URL is not set, and ${folder} keeps no database: start the node once, or name its database`
  }
  const joined = await joinCluster(folder)
  if (joined) return { url: joined.url(EMBEDDED_DATABASE), stop: async () => undefined }
  const cluster = await startCluster({ folder, say: line => void process.stderr.write(`${line}\n`) })
  await cluster.createDatabase(EMBEDDED_DATABASE)
  return { url: cluster.url(EMBEDDED_DATABASE), stop: () => cluster.stop() }
}
