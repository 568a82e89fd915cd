import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { httpNetwork } from '../adapters/network.ts'
import { ENGLISH } from '../catalogue/languages.ts'
import { render } from '../catalogue/render.ts'
import { type Checkpoint, parseCheckpoint, verifyCheckpoint } from '../core/log/checkpoint.ts'
import { compareCheckpoints } from '../core/log/consistency.ts'
import { rederive } from '../core/log/rederive.ts'
import type { TileReader } from '../core/log/tile.ts'
import { verificationKey } from '../core/participants/open-trust-list.ts'
import { originOf } from '../core/log/log-id.ts'
import type { Finding } from '../core/values/finding.ts'
import { GOOD, readArguments, REFUSED, wrongUse } from './arguments.ts'
import { crypto, newestPack, openPackFile, rootsHere } from './trust.ts'

/** `adamas log check URL|DIR`: everything a log shows, derived again from outside. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments<{ kept?: string }>('log', 'Derives a public log again from its tiles.', declare, args)
  if (typeof read === 'number') return read
  const [what, from] = read.operands
  if (what !== 'check' || !from) return wrongUse('say log check URL, or log check DIR')
  const reader = readerOf(from)
  const note = await textAt(reader, 'checkpoint')
  if (note === null) return wrongUse(`${from} shows no checkpoint`)
  const parsed = parseCheckpoint(note)
  const findings: Finding[] = parsed.ok ? [] : [...parsed.findings]
  const signature = parsed.ok ? await signedBy(note, parsed.value.checkpoint) : null
  if (signature && signature.findings.length > 0) findings.push(...signature.findings)
  if (parsed.ok) {
    findings.push(...(await rederive(crypto, reader, parsed.value.checkpoint)))
    findings.push(...(await sinceKept(reader, parsed.value.checkpoint, read.options.kept)))
  }
  return tell(
    from,
    parsed.ok ? parsed.value.checkpoint : null,
    signature?.key ?? null,
    findings,
    read.options.json === true,
  )
}

const declare: Parameters<typeof readArguments>[2] = command =>
  command
    .argument('<what>', 'check')
    .argument('[from]', 'address of a node, or a folder with its public files')
    .option('--kept <checkpoint>', 'a checkpoint of this log kept from earlier')

/** Tiles from a folder or over HTTP; a missing one is null. */
function readerOf(from: string): TileReader {
  if (/^https?:/.test(from)) {
    const base = from.replace(/\/$/, '').replace(/\/log$/, '')
    return async place => {
      const answer = await httpNetwork.get(`${base}/log/${place}`)
      return answer.status === 200 ? answer.body : null
    }
  }
  return async place => {
    for (const folder of [from, path.join(from, 'log')]) {
      const bytes = await readFile(path.join(folder, place)).catch(() => null)
      if (bytes) return new Uint8Array(bytes)
    }
    return null
  }
}

async function textAt(reader: TileReader, place: string): Promise<string | null> {
  const bytes = await reader(place)
  return bytes && new TextDecoder().decode(bytes)
}

/** The signature of the checkpoint, where the newest pack here knows the log's key. */
async function signedBy(note: string, checkpoint: Checkpoint) {
  const [roots, file] = [await rootsHere(), await newestPack()]
  const pack = typeof roots !== 'string' && file ? await openPackFile(file, roots) : null
  if (!pack?.ok) return { key: null, findings: [] }
  const { trustList } = pack.value
  for (const listed of trustList.authorities.flatMap(authority => authority.keys)) {
    if (listed.purpose !== 'log' || originOf(trustList.environment, listed.log ?? '') !== checkpoint.origin) continue
    const key = verificationKey(listed)
    if (!key) continue
    const verified = await verifyCheckpoint(crypto, note, checkpoint.origin, [
      { name: checkpoint.origin, role: 'log', key },
    ])
    return { key: listed.id, findings: verified.ok ? [] : verified.findings }
  }
  return { key: null, findings: [] }
}

async function sinceKept(reader: TileReader, now: Checkpoint, file: string | undefined): Promise<readonly Finding[]> {
  if (!file) return []
  const kept = parseCheckpoint(await readFile(file, 'utf8'))
  return kept.ok ? compareCheckpoints(crypto, reader, kept.value.checkpoint, now) : kept.findings
}

function tell(
  from: string,
  checkpoint: Checkpoint | null,
  key: string | null,
  findings: readonly Finding[],
  json: boolean,
): number {
  const rendered = findings.map(finding => render(finding, ENGLISH))
  const told = {
    log: from,
    origin: checkpoint?.origin ?? null,
    size: checkpoint?.size ?? null,
    signedBy: key,
    findings: rendered,
  }
  const words = [
    `${told.origin ?? from}: ${told.size ?? 0} entries, ${findings.length === 0 ? 'no difference' : 'differs'}`,
    key ? `  signed by ${key}` : '  signature not checked: no pack here knows this log’s key',
    ...rendered.map(finding => `  ${finding.path}: ${finding.message} (${finding.rule})`),
  ]
  process.stdout.write(json ? `${JSON.stringify(told, null, 2)}\n` : `${words.join('\n')}\n`)
  return findings.length === 0 ? GOOD : REFUSED
}
