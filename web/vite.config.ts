import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const root = import.meta.dirname

const readerData = import.meta.resolve('@tesseract.js-data/eng/package.json')
const { version } = JSON.parse(await readFile(new URL(readerData), 'utf8')) as { version: string }
/** The reader of print looks for its letters under a name of its own, so they lie in a folder with their version. */
const LETTERS = `assets/letters-${version}`

/**
 * `index.html` is the desk, every other page is public. `worker` keeps the verify page for offline.
 */
export default defineConfig({
  root,
  base: '/',
  plugins: [react(), offlineFiles(), letters(), compressed()],
  define: { LETTERS_FOLDER: JSON.stringify(`/${LETTERS}`) },
  build: {
    outDir: path.join(root, '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: path.join(root, 'index.html'),
        verify: path.join(root, 'verify.html'),
        confirm: path.join(root, 'confirm.html'),
        ship: path.join(root, 'ship.html'),
        complain: path.join(root, 'complain.html'),
        prices: path.join(root, 'prices.html'),
        turnaround: path.join(root, 'turnaround.html'),
        licences: path.join(root, 'licences.html'),
        worker: path.join(root, 'verify/worker.ts'),
      },
      output: {
        entryFileNames: chunk => (chunk.name === 'worker' ? 'verify-worker.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: chunk => `assets/[name]${inLanguage(chunk.moduleIds)}-[hash].js`,
      },
    },
  },
})

/** `.fr` for a chunk of nothing but French words: their files have the same names in every language. */
function inLanguage(modules: readonly string[]): string {
  const codes = new Set(modules.map(module => /\/catalogue\/(\w\w)\//.exec(module)?.[1]))
  const [code] = codes
  return codes.size === 1 && code && code !== 'en' ? `.${code}` : ''
}

function letters(): Plugin {
  return {
    name: 'letters',
    async generateBundle() {
      const source = await readFile(new URL('4.0.0_best_int/eng.traineddata.gz', readerData))
      this.emitFile({ type: 'asset', fileName: `${LETTERS}/eng.traineddata.gz`, source })
    },
  }
}

/** Tells the worker which files the public page is made of: those it starts with, and those it fetches later. */
function offlineFiles(): Plugin {
  return {
    name: 'offline-files',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle['verify-worker.js']
      if (worker?.type !== 'chunk') throw new Error('the worker of the public page is missing')
      const files = reachable('verify.html', bundle).map(file => `/${file}`)
      const byLanguage = files.filter(file => /\.\w\w-[\w-]+\.js$|arabic/.test(file))
      const late = files.filter(file => !byLanguage.includes(file) && isLate(file.slice(1), bundle))
      const first = ['/verify', ...files.filter(file => !byLanguage.includes(file) && !late.includes(file))]
      const cache = `verify-${createHash('sha256').update(files.join()).digest('hex').slice(0, 16)}`
      const list = { cache, first, late, byLanguage }
      worker.code = `self.ADAMAS_FILES=${JSON.stringify(list)};${worker.code}`
    },
  }
}

type Bundle = Parameters<Extract<NonNullable<Plugin['generateBundle']>, (...args: never[]) => unknown>>[1]

const isLate = (file: string, bundle: Bundle): boolean => {
  const item = bundle[file]
  return file.endsWith('.wasm') || (item?.type === 'chunk' && item.isDynamicEntry)
}

/** Chunks the page imports at once or later, and the styles, fonts and wasm they name. */
function reachable(page: string, bundle: Bundle): string[] {
  const html = bundle[page]
  const found = new Set<string>()
  const texts = [html?.type === 'asset' ? String(html.source) : '']
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const file of Object.keys(bundle)) {
      if (found.has(file) || file.endsWith('.html') || !text.includes(path.basename(file))) continue
      if (file === 'verify-worker.js') continue
      found.add(file)
      const item = bundle[file]
      if (item?.type === 'chunk') texts.push(item.code)
      else if (file.endsWith('.css')) texts.push(String(item?.source))
    }
  }
  return [...found].sort()
}

/**
 * Every text and the wasm also as brotli and gzip, so that the server only picks: 950 KB of wasm travel as 321 KB.
 * Made of the files as written: until then other plugins may still change them.
 */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.keys(bundle).filter(file => /\.(js|css|html|wasm)$/.test(file))
      await Promise.all(files.map(file => compress(path.join(dir, file))))
    },
  }
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file)
  // The last percent of a file of megabytes costs many seconds of every build.
  const quality = bytes.length > 2_000_000 ? 5 : 11
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }))
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}
