import { type FileHandle, open, rename } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file only its owner reads: whole or not at all, and durable when this returns. */
export async function writeSecretFile(file: string, text: string): Promise<void> {
  await synced(`${file}.new`, 'w', handle => handle.writeFile(text))
  await rename(`${file}.new`, file)
  // A folder cannot be opened there; NTFS keeps the renaming in its own journal.
  if (process.platform !== 'win32') await synced(path.dirname(file), 'r', async () => undefined)
}

/** Only a file that is not there counts as none: one that cannot be read must never be replaced by a fresh one. */
export function whereMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return error => {
    if (error.code === 'ENOENT') return value
    throw error
  }
}

async function synced(file: string, flags: string, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await open(file, flags, 0o600)
  try {
    await work(handle)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
