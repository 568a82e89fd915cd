import { startCluster, startNode } from '../main.ts'
import { GOOD, readArguments, wrongUse } from './arguments.ts'
import { configurationFrom } from './configuration.ts'
import { EMBEDDED_DATABASE, embeddedFolder } from './database-here.ts'
import { licenseCast } from './world/license.ts'
import { demonstrationOf, settleCast } from './world/settle.ts'

/** How long the nodes of a world wait for one another before the first is called ready. */
const PATIENCE_MS = 5_000

const declare: Parameters<typeof readArguments>[2] = command =>
  command.option('--alone', 'start although no partner answers: this machine was not restored from a copy')

/** `adamas serve`: one node, until it is told to stop. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments<{ alone?: boolean }>(
    'serve',
    'One node, configured by its environment variables.',
    declare,
    args,
  )
  if (typeof read === 'number') return read
  const stops: (() => Promise<void>)[] = []
  const environment = { ...process.env }
  if (!environment.DATABASE_URL) {
    const cluster = await startCluster({ folder: embeddedFolder(), say })
    stops.push(() => cluster.stop())
    await cluster.createDatabase(EMBEDDED_DATABASE)
    environment.DATABASE_URL = cluster.url(EMBEDDED_DATABASE)
  }
  const configuration = await configurationFrom(environment)
  if (typeof configuration === 'string') {
    for (const stop of stops) await stop()
    return wrongUse(configuration)
  }
  const demonstration = demonstrationOf(environment.ADAMAS_WORLD)
  const alone = read.options.alone === true
  const starting = startNode({ ...configuration, alone, ...(demonstration ? { demonstration } : {}) })
  const running = await starting.catch(async (error: unknown) => {
    for (const stop of stops) await stop()
    throw error
  })
  if (demonstration) await settleCast(running.node)
  say(`${configuration.node} ${configuration.url}`)
  await running.agreed(PATIENCE_MS)
  if (demonstration) await licenseCast(running.node)
  process.send?.('ready')
  await toldToStop()
  await running.stop()
  if (process.connected) process.disconnect()
  for (const stop of stops) await stop()
  return GOOD
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** A signal, or the parent that started us has gone. */
function toldToStop(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    if (process.send) process.once('disconnect', () => resolve())
  })
}
