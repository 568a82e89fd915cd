import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ENGLISH } from '../catalogue/languages.ts'
import { render } from '../catalogue/render.ts'
import { httpNetwork } from '../adapters/network.ts'
import { nodeCompression } from '../adapters/compression.ts'
import { goesBack } from '../core/validity/goes-back.ts'
import { openPack, type Pack } from '../core/validity/pack.ts'
import { GOOD, readArguments, REFUSED, wrongUse } from './arguments.ts'
import { homeFolder } from './configuration.ts'
import { crypto, newestPack, openPackFile, rootsHere } from './trust.ts'

/** `adamas pack fetch URL` and `adamas pack show FILE`. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments<object>(
    'pack',
    'Gets and describes the file by which certificates are judged without a network.',
    command => command.argument('<what>', 'fetch or show').argument('[from]', 'address of a node, or a pack file'),
    args,
  )
  if (typeof read === 'number') return read
  const [what, from] = read.operands
  const roots = await rootsHere()
  if (typeof roots === 'string') return wrongUse(roots)
  if (what === 'fetch' && from) return fetchPack(from, roots, read.options.json === true)
  if (what === 'show') return showPack(from ?? (await newestPack()), roots, read.options.json === true)
  return wrongUse('say pack fetch URL, or pack show FILE')
}

type Roots = Exclude<Awaited<ReturnType<typeof rootsHere>>, string>

async function fetchPack(from: string, roots: Roots, json: boolean): Promise<number> {
  const address = from.endsWith('.pack') || from.includes('/pack/') ? from : `${from.replace(/\/$/, '')}/pack/latest`
  const answer = await httpNetwork.get(address).catch((error: Error) => error)
  if (answer instanceof Error || answer.status !== 200) {
    const why = answer instanceof Error ? answer.message : `status ${answer.status}`
    process.stderr.write(`adamas: ${address} gave no pack: ${why}\n`)
    return REFUSED
  }
  const opened = await openPack(crypto, nodeCompression, answer.body, roots)
  if (!opened.ok)
    return refuse(
      address,
      opened.findings.map(finding => render(finding, ENGLISH).message),
    )
  const folder = path.join(homeFolder(), 'packs')
  const kept = await openPackFile(path.join(folder, 'latest.pack'), roots).catch(() => null)
  const back = kept?.ok ? goesBack(kept.value, opened.value) : []
  if (back.length > 0) {
    return refuse(
      address,
      back.map(finding => render(finding, ENGLISH).message),
    )
  }
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'latest.pack'), answer.body)
  print(path.join(folder, 'latest.pack'), opened.value, answer.body.length, json)
  return GOOD
}

async function showPack(file: string | null, roots: Roots, json: boolean): Promise<number> {
  if (!file) return wrongUse('there is no pack here yet: pack fetch URL gets one')
  const opened = await openPackFile(file, roots).catch((error: Error) => error)
  if (opened instanceof Error) return wrongUse(`${file} cannot be read: ${opened.message}`)
  if (!opened.ok)
    return refuse(
      file,
      opened.findings.map(finding => render(finding, ENGLISH).message),
    )
  print(file, opened.value, null, json)
  return GOOD
}

function refuse(what: string, why: readonly string[]): number {
  process.stderr.write(`adamas: ${what} is refused: ${why.join(' ')}\n`)
  return REFUSED
}

function print(file: string, pack: Pack, bytes: number | null, json: boolean): void {
  const statuses = [...pack.statuses.values()].map(({ authority, sequence, horizon, knownFrom, blocks }) => ({
    authority,
    sequence,
    horizon,
    knownFrom,
    serials: blocks.reduce((sum, block) => sum + block.to - block.from + 1, 0),
  }))
  const { sequence, publisher, madeAt, expiresAt, trustList } = pack
  const told = { file, ...(bytes === null ? {} : { bytes }), sequence, publisher, madeAt, expiresAt }
  const whole = { ...told, environment: trustList.environment, trustList: trustList.version, statuses }
  if (json) process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`)
  else process.stdout.write(inWords(whole))
}

function inWords(pack: {
  file: string
  sequence: number
  publisher: string
  madeAt: string
  expiresAt: string
  environment: string
  trustList: number
  statuses: readonly { authority: string; horizon: { day: string; size: number }; serials: number }[]
}): string {
  const rows = pack.statuses.map(
    one => `  ${one.authority}: ${one.serials} serials, told up to ${one.horizon.day}, log size ${one.horizon.size}`,
  )
  return `${[
    `${pack.file}: pack ${pack.sequence} of ${pack.publisher}, ${pack.environment}`,
    `  made ${pack.madeAt}, trusted until ${pack.expiresAt}, trust list ${pack.trustList}`,
    ...rows,
  ].join('\n')}\n`
}
