import { link, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { findProcess } from './processes.ts'
import { DatabaseUnavailable } from './unavailable.ts'

interface Owner {
  readonly pid: number
  readonly began: string
}

const fileIn = (folder: string): string => path.join(folder, 'owner.json')

/** Who runs, or last ran, the cluster of this folder. A killed process leaves its file behind and lives no more. */
export async function ownerOf(folder: string): Promise<{ pid: number; lives: boolean } | undefined> {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => '')
  if (text === '') return undefined
  const { pid, began } = JSON.parse(text) as Owner
  return { pid, lives: (await findProcess(pid))?.began === began }
}

/** Makes this process the folder's only owner and returns how to give it up. Throws when another one lives. */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const began = (await findProcess(process.pid))?.began ?? ''
  // Written beside and linked: whoever sees the file sees all of it, and a second link to the name fails.
  const draft = path.join(folder, `owner-${process.pid}-${performance.now()}.json`)
  await writeFile(draft, JSON.stringify({ pid: process.pid, began } satisfies Owner), { mode: 0o600 })
  try {
    await takeName(folder, draft)
  } finally {
    await rm(draft, { force: true })
  }
  return () => rm(fileIn(folder), { force: true })
}

async function takeName(folder: string, draft: string): Promise<void> {
  for (;;) {
    try {
      return await link(draft, fileIn(folder))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = await ownerOf(folder)
    if (owner?.lives) {
      const todo = `stop it first (process ${owner.pid}), or choose another ADAMAS_HOME`
      throw new DatabaseUnavailable(`the database in ${folder} is already running: ${todo}`)
    }
    await rm(fileIn(folder), { force: true })
  }
}
