import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import type { PublicFiles } from '../ports/edges.ts'

/**
 * Public files in a folder. A file is written beside its name, synced, renamed, and its folder synced: whole or not
 * at all.
 */
export function publicFiles(folder: string): PublicFiles {
  const root = resolve(folder)
  return {
    async read(path) {
      try {
        return new Uint8Array(await readFile(within(root, path)))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    async write(files) {
      const folders = new Set<string>()
      for (const file of files) {
        const target = within(root, file.path)
        await mkdir(dirname(target), { recursive: true })
        await writeSynced(`${target}.new`, file.bytes)
        await rename(`${target}.new`, target)
        folders.add(dirname(target))
      }
      for (const changed of folders) await syncFolder(changed)
    },
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Paths come from our own code and from requests alike; none leaves the folder. */
function within(root: string, path: string): string {
  const target = resolve(join(root, path))
  if (!target.startsWith(root + sep)) throw new Error(`outside the public files: ${path}`)
  return target
}
