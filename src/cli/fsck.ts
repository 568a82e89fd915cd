import { ENGLISH } from '../catalogue/languages.ts'
import { render } from '../catalogue/render.ts'
import { nodeCrypto } from '../adapters/crypto.ts'
import { fsck } from '../main.ts'
import { GOOD, readArguments, REFUSED } from './arguments.ts'
import { onDatabaseHere } from './database-here.ts'

const ABOUT = 'Replays the register of one node, named by ADAMAS_NODE and DATABASE_URL, and compares all that is kept.'

/** `adamas fsck`: exit 0 where every row, index and hash is what the acts make it, 1 on any difference. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments('fsck', ABOUT, command => command, args)
  if (typeof read === 'number') return read
  return onDatabaseHere(async ({ databaseUrl }) => {
    const checked = await fsck(databaseUrl, nodeCrypto())
    if (read.options.json) process.stdout.write(`${JSON.stringify(checked)}\n`)
    else process.stdout.write(told(checked))
    return checked.findings.length === 0 ? GOOD : REFUSED
  })
}

function told({ acts, rows, chain, findings }: Awaited<ReturnType<typeof fsck>>): string {
  const lines = findings.map(finding => {
    const { message, next } = render(finding, ENGLISH)
    return `${finding.path}\n  ${message}\n${next ? `  ${next}\n` : ''}`
  })
  const verdict = findings.length === 0 ? 'everything agrees' : `${findings.length} differences`
  return `${lines.join('')}${acts} acts, ${rows} rows, chain ${chain}: ${verdict}\n`
}
