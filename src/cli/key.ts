import path from 'node:path'
import { fileSigner } from '../main.ts'
import { GOOD, readArguments, REFUSED, wrongUse } from './arguments.ts'
import { homeFolder, passphraseIn } from './configuration.ts'

const ABOUT = `The signing keys of one node, named by ADAMAS_NODE. A key counts for partners once the trust list
names it, and no longer once the list says until when it signed.`

/** `adamas key list|create|retire`: the keys of a node's file signer. The private halves are never shown. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments<object>(
    'key',
    ABOUT,
    command => command.argument('<what>', 'list, create or retire').argument('[id]', 'such as BW-1/certificate-2027'),
    args,
  )
  if (typeof read === 'number') return read
  const node = process.env.ADAMAS_NODE?.toUpperCase()
  if (!node) return wrongUse('ADAMAS_NODE is not set: name the participant this node belongs to, such as BW, or KPCS')
  const folder = path.join(homeFolder(), node)
  const passphrase = process.env.ADAMAS_PASSPHRASE ?? (await passphraseIn(folder))
  const signer = fileSigner({ folder: path.join(folder, 'keys'), passphrase })
  const [what, id] = read.operands
  const json = read.options.json === true
  if (what === 'list') return tell(json, await signer.list())
  if ((what !== 'create' && what !== 'retire') || !id) return wrongUse('say key list, key create ID or key retire ID')
  if (!/^[A-Z]{2,4}(-[A-Z0-9]{1,8})*\/[a-z0-9-]{1,40}$/.test(id)) {
    return wrongUse(`“${id}” is no key id: write the authority, a slash and a name, such as BW-1/certificate-2027`)
  }
  if (what === 'create') return tell(json, [{ keyId: id, ...(await signer.create(id)) }])
  if (await signer.retire(id))
    return tell(
      json,
      (await signer.list()).filter(key => key.keyId === id),
    )
  process.stderr.write(`adamas: there is no key ${id} that could be retired: key list shows them\n`)
  return REFUSED
}

function tell(json: boolean, keys: readonly Readonly<Record<string, string | number | boolean>>[]): number {
  const lines = json ? [JSON.stringify(keys, null, 2)] : keys.map(key => Object.values(key).map(String).join('  '))
  for (const line of lines) process.stdout.write(`${line}\n`)
  return GOOD
}
