import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { DatabaseUnavailable } from './unavailable.ts'

const runs = promisify(execFile)

/** Whom PostgreSQL's programs run as. Empty: as we do. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

const isRoot = (): boolean => process.getuid?.() === 0

/** PostgreSQL refuses to run as root. Then it runs as whoever owns its data, at first as the user `postgres`. */
export async function postgresAccount(data: string, say: (line: string) => void): Promise<Account> {
  if (!isRoot()) return {}
  const owner = await stat(data).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return (await findUser('postgres')) ?? createUser(say)
}

async function findUser(name: string): Promise<Account | undefined> {
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const [, , uid, gid] =
    users
      .split('\n')
      .find(line => line.startsWith(`${name}:`))
      ?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

async function createUser(say: (line: string) => void): Promise<Account> {
  const shell = ['--no-create-home', '--shell', '/usr/sbin/nologin']
  await runs('useradd', ['--system', '--user-group', ...shell, 'postgres']).catch(() => undefined)
  const created = await findUser('postgres')
  const todo = 'start as an ordinary user, or set DATABASE_URL'
  if (!created) throw new DatabaseUnavailable(`PostgreSQL may not run as root and no user could be made: ${todo}`)
  say('made the user postgres, because PostgreSQL may not run as root')
  return created
}

/** Whether the account can enter the folder and run the program there. The system is asked: it knows all rules. */
export async function canUse(account: Account, folder: string, program = '/bin/true'): Promise<boolean> {
  if (account.uid === undefined) return true
  const script = 'cd "$0" && exec "$1" --version'
  return runs('/bin/sh', ['-c', script, folder, program], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  )
}

/** Where root may keep what the account must reach when our own folder lies under one that only root may enter. */
export async function reachableParent(account: Account): Promise<string> {
  for (const parent of ['/var/lib', '/var/tmp', '/tmp']) {
    if (!(await canUse(account, parent))) continue
    const folder = path.join(parent, 'adamas')
    await mkdir(folder, { mode: 0o755 }).catch(() => undefined)
    if (await isOnlyRoots(folder)) return folder
  }
  throw new DatabaseUnavailable('no folder that PostgreSQL can reach: start as an ordinary user, or set DATABASE_URL')
}

/** In a folder that all may write to, another user may have been there first. */
async function isOnlyRoots(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) return false
  await chmod(folder, 0o755)
  return true
}
