import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.dirname(import.meta.dirname)
const configuration = path.join(root, 'web/vite.config.ts')
const built = path.join(root, 'dist/web')
const builtAt = path.join(built, '.built')
const sources = ['web', 'src/core', 'src/catalogue', 'package-lock.json']

async function modified(file: string): Promise<number> {
  return stat(file).then(
    entry => entry.mtimeMs,
    () => 0,
  )
}

async function newest(source: string): Promise<number> {
  const entries = await readdir(source, { recursive: true }).catch(() => [])
  const times = await Promise.all(['', ...entries].map(entry => modified(path.join(source, entry))))
  return Math.max(...times)
}

/** Builds the browser client into dist/web when one of its sources is newer than the last build, under another name
 *  first: a server that reads dist/web meanwhile never sees half a build. Throws when vite refuses the sources. */
export async function buildWeb(): Promise<void> {
  if ((await modified(configuration)) === 0) return
  const times = await Promise.all(sources.map(source => newest(path.join(root, source))))
  if (Math.max(...times) <= (await modified(builtAt))) return

  const began = new Date()
  const outDir = `${built}-${process.pid}`
  process.stderr.write('adamas: building the web client …')
  const { build } = await import('vite')
  await build({ configFile: configuration, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const stamp = path.join(outDir, '.built')
  await writeFile(stamp, '')
  await utimes(stamp, began, began)
  await rm(built, { recursive: true, force: true })
  await mkdir(path.dirname(built), { recursive: true })
  await rename(outDir, built)
  process.stderr.write(` ${((Date.now() - began.getTime()) / 1000).toFixed(1)} s\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildWeb()
