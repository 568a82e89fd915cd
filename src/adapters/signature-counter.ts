import { readFile } from 'node:fs/promises'
import { whereMissing, writeSecretFile } from './secret-file.ts'

/** How many signatures a key has made, in a file: it may be ahead of what is kept, never behind. */
export interface SignatureCounter {
  count(): Promise<number>
  /** Resolves once a count that includes this signature is durable; those asked for meanwhile share one writing. */
  add(): Promise<void>
}

export function signatureCounter(file: string): SignatureCounter {
  let known: Promise<number> | null = null
  let last: Promise<unknown> = Promise.resolve()
  let joining: { signatures: number; written: Promise<void> } | null = null
  const count = () =>
    (known ??= countIn(file).catch((error: unknown) => {
      known = null
      throw error
    }))
  const write = async (group: { signatures: number }) => {
    joining = null
    const before = await count()
    // What the file holds after a failed writing is unknown: it is read again.
    known = null
    await writeSecretFile(file, String(before + group.signatures))
    known = Promise.resolve(before + group.signatures)
  }
  return {
    count,
    add() {
      if (joining) {
        joining.signatures++
        return joining.written
      }
      const group = { signatures: 1, written: Promise.resolve() }
      group.written = last.then(() => write(group))
      last = group.written.catch(() => undefined)
      joining = group
      return group.written
    },
  }
}

async function countIn(file: string): Promise<number> {
  const count = Number(await readFile(file, 'utf8').catch(whereMissing('0')))
  if (!Number.isSafeInteger(count)) throw new Error(`${file} holds no count: the signer does not know what it signed`)
  return count
}
