import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileSigner } from '../main.ts'
import { ENGLISH } from '../catalogue/languages.ts'
import { render } from '../catalogue/render.ts'
import { openTrustList, type Roots, rootsNamedBy } from '../core/participants/open-trust-list.ts'
import type { TrustList } from '../core/participants/trust-list.ts'
import { isRoots, isTrustList } from '../core/participants/trust-list-shape.ts'
import { canonicalBytes, parseCanonical } from '../core/signing/canonical-json.ts'
import { decodeMultiSigned } from '../core/signing/jws.ts'
import type { Plain } from '../core/values/act.ts'
import { toHex } from '../core/values/bytes.ts'
import { GOOD, readArguments, REFUSED, wrongUse } from './arguments.ts'
import { homeFolder, passphraseIn } from './configuration.ts'
import { draftList } from './draft-list.ts'
import { joinSigned, signList } from './sign-list.ts'
import { crypto } from './trust.ts'

const ABOUT = `The trust list of a scheme, made in sittings: root makes a root key, draft makes the list from a
description, sign signs it with one root key, join puts signatures together once there are enough.`

interface Options {
  readonly json?: boolean
  readonly keys?: string
  readonly before?: string
  readonly roots?: string
  readonly out?: string
}

type Sitting = (operands: readonly string[], options: Options) => Promise<number>
const SITTINGS: Readonly<Record<string, Sitting>> = { root, draft, sign, join }

/** `adamas trust root|draft|sign|join`: what the holders of root keys do, on machines that need no network. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments<Options>('trust', ABOUT, declare, args)
  if (typeof read === 'number') return read
  const [what = '', ...operands] = read.operands
  const sitting = SITTINGS[what]
  if (!sitting) return wrongUse(`there is no “trust ${what}”: say root, draft, sign or join`)
  try {
    return await sitting(operands, read.options)
  } catch (error) {
    const { code, path: file } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' || !file) throw error
    return wrongUse(`${file} is not there`)
  }
}

const declare: Parameters<typeof readArguments>[2] = command =>
  command
    .argument('<what>', 'root, draft, sign or join')
    .argument('[files...]', 'root: ID; draft: DESCRIPTION; sign: DRAFT ID; join: SIGNED…')
    .option('--keys <folder>', 'where the root keys lie, encrypted (root, sign); ADAMAS_HOME/roots without it')
    .option('--before <list>', 'the signed list before it (draft)')
    .option('--roots <file>', 'the root keys that must have signed (join); those the list names without it')
    .option('--out <file>', 'where the result goes')

/** The key of one holder: made at the first time, shown again later. */
async function root([id = '']: readonly string[], options: Options): Promise<number> {
  if (!/^root\/[a-z0-9-]{1,40}$/.test(id)) return wrongUse('name the root key: trust root root/NAME')
  const signer = await signerOf(options)
  const key = { id, algorithm: 'ES256' as const, ...(await signer.create(id)) }
  say(options.json ? JSON.stringify(key) : `${id}  ${key.publicKey}`)
  return GOOD
}

async function draft([file]: readonly string[], { before, out = 'trust-list.draft.json' }: Options): Promise<number> {
  if (!file) return wrongUse('name the description: trust draft DESCRIPTION')
  const now = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString().replace('.000', '')
  const known = before === undefined ? undefined : await listIn(before)
  if (known === null) return wrongUse(`${before} is no signed trust list`)
  const made = draftList(await jsonIn(file), { now, ...(known ? { before: known } : {}) })
  if (Array.isArray(made)) return refuse(made.map(line => `${file}: ${line}`))
  const list = made as TrustList
  await writeFile(out, canonicalBytes(list as unknown as Plain))
  for (const line of described(list)) say(line)
  say(`${out} is the draft. Every holder compares its SHA-256 before signing: ${fingerprint(list)}`)
  return GOOD
}

async function sign([file, id]: readonly string[], options: Options): Promise<number> {
  if (!file || !id) return wrongUse('name the draft and the root key: trust sign DRAFT root/NAME')
  const read = parseCanonical(new Uint8Array(await readFile(file)))
  const list: unknown = read.ok ? read.value : null
  if (!isTrustList(list)) return wrongUse(`${file} is no draft of a trust list`)
  const signer = await signerOf(options)
  const own = (await signer.list()).find(key => key.keyId === id)
  if (!own) return refuse([`there is no key ${id} in ${folderOf(options)}`])
  const named = list.roots.find(one => one.id === id)
  if (named && named.publicKey !== own.publicKey) return refuse([`the list names another key as ${id}`])
  const out = options.out ?? `${file.replace(/(\.draft)?\.json$/, '')}.${id.replace('/', '-')}.json`
  await writeFile(out, await signList(list, [id], (key, bytes) => signer.sign(key, bytes)))
  for (const line of described(list)) say(line)
  say(`${out} holds the signature of ${id} on ${fingerprint(list)}`)
  if (!named) say(`${id} is no root of this list: it counts only where it was one of the list before`)
  return GOOD
}

async function join(files: readonly string[], { roots, out = 'trust-list.json' }: Options): Promise<number> {
  if (files.length === 0) return wrongUse('name what was signed: trust join SIGNED…')
  const signed = joinSigned(await Promise.all(files.map(async file => new Uint8Array(await readFile(file)))))
  const list = signed && listOf(signed)
  if (!signed || !list) return refuse(['these are not signatures of one and the same list'])
  const asked = roots === undefined ? rootsNamedBy(list) : await jsonIn(roots)
  if (!isRoots(asked)) return wrongUse(`${roots} names no environment, threshold and keys`)
  const opened = await openTrustList(crypto, signed, asked)
  if (!opened.ok) return refuse(opened.findings.map(finding => render(finding, ENGLISH).message))
  await writeFile(out, signed)
  const named: Roots = rootsNamedBy(list)
  const rootsFile = path.join(path.dirname(out), 'roots.json')
  await writeFile(rootsFile, JSON.stringify(named))
  say(`${out} is version ${list.version}, ${fingerprint(list)}`)
  say(`${rootsFile} names its ${named.keys.length} roots, of which ${named.threshold} must sign`)
  return GOOD
}

const folderOf = ({ keys }: Options): string => keys ?? path.join(homeFolder(), 'roots')

/** Each holder has a folder and a passphrase: ADAMAS_PASSPHRASE, or the file beside the keys. */
async function signerOf(options: Options) {
  const folder = folderOf(options)
  return fileSigner({ folder, passphrase: process.env.ADAMAS_PASSPHRASE ?? (await passphraseIn(folder)) })
}

async function jsonIn(file: string): Promise<unknown> {
  const written = await readFile(file, 'utf8')
  try {
    return JSON.parse(written)
  } catch {
    return null
  }
}

const listIn = async (file: string): Promise<TrustList | null> => listOf(new Uint8Array(await readFile(file)))

function listOf(signed: Uint8Array): TrustList | null {
  const payload = decodeMultiSigned(signed)?.payload
  const read = payload && parseCanonical(payload)
  return read?.ok && isTrustList(read.value) ? (read.value as unknown as TrustList) : null
}

const fingerprint = (list: TrustList): string => toHex(crypto.sha256(canonicalBytes(list as unknown as Plain)))

/** What a holder reads before signing. */
function described({ environment, version, expiresOn, threshold, roots, authorities }: TrustList): readonly string[] {
  return [
    `${environment}, version ${version}, until ${expiresOn}; ${threshold} of ${roots.length} roots sign the next one`,
    ...authorities.map(({ id, name, seat, keys }) => `  ${id}  ${name}, ${seat}  ${keys.length} keys`),
  ]
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`adamas: ${line}\n`)
  return REFUSED
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
