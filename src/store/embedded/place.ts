import { chmod, chown, mkdir, mkdtemp, readFile, rmdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Account, canUse, reachableParent } from './account.ts'
import { DatabaseUnavailable } from './unavailable.ts'

const elsewhereFile = (folder: string): string => path.join(folder, 'elsewhere')

/** Where this folder's cluster keeps its files: in the folder itself, or where its file `elsewhere` says. */
export async function placeOf(folder: string): Promise<string> {
  const elsewhere = await readFile(elsewhereFile(folder), 'utf8').catch(() => '')
  return elsewhere.trim() || path.join(folder, 'cluster')
}

/**
 * Makes sure that the account can use the cluster's place. Under a folder that only root may enter, that is a new one
 * in /var/lib, noted in `elsewhere`. Returns it.
 */
export async function preparePlace(folder: string, account: Account, say: (line: string) => void): Promise<string> {
  const place = await placeOf(folder)
  const isElsewhere = path.dirname(place) !== folder
  if (isElsewhere && !(await stat(place).catch(() => undefined))) {
    const todo = `bring it back, or remove ${folder} to begin anew`
    throw new DatabaseUnavailable(`the data of ${folder} lay in ${place}, which is gone: ${todo}`)
  }
  if (account.uid !== undefined) await chmod(folder, 0o711)
  await own(place, account)
  const usable = isElsewhere || (await canUse(account, place)) ? place : await moveOut(folder, account)
  if (usable !== path.join(folder, 'cluster'))
    say(`data in ${usable}, because PostgreSQL's user cannot enter ${folder}`)
  return usable
}

async function own(place: string, { uid, gid }: Account): Promise<void> {
  await mkdir(place, { recursive: true, mode: 0o700 })
  if (uid !== undefined && gid !== undefined) await chown(place, uid, gid)
}

async function moveOut(folder: string, account: Account): Promise<string> {
  await rmdir(path.join(folder, 'cluster'))
  const place = await mkdtemp(path.join(await reachableParent(account), 'data-'))
  await own(place, account)
  await writeFile(elsewhereFile(folder), `${place}\n`)
  return place
}
