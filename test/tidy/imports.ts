import path from 'node:path'
import { isTest, type Source, type Violation } from './source.ts'

// The import table of ARCHITECTURE.md. A folder may import itself, and what stands here: a folder or a single file.
const values = 'core/values'
const figures = ['participants', 'certificate', 'confirmation', 'production', 'custody'].map(noun => `core/${noun}`)
const judged = ['signing', 'participants', 'measures', 'certificate', 'log', 'exchange'].map(noun => `core/${noun}`)
const edge = ['core', 'ports', 'operations', 'documents', 'catalogue']

const mayImport: Readonly<Record<string, readonly string[]>> = {
  [values]: [],
  'core/signing': [values],
  'core/measures': [values],
  'core/licences': [values],
  'core/production': [values],
  'core/custody': [values],
  'core/communities': [values, 'core/participants'],
  'core/controls': [values, 'core/participants'],
  'core/valuation': [values, 'core/participants'],
  'core/confirmation': [values, 'core/certificate/facts.ts', 'core/certificate/document.ts'],
  'core/participants': [values, 'core/signing'],
  'core/log': [values, 'core/signing'],
  'core/certificate': [values, 'core/measures', 'core/participants', 'core/valuation'],
  'core/validity': [values, ...judged],
  'core/printing': [values],
  'core/exchange': [values, 'core/signing', 'core/participants'],
  'core/statistics': [values, ...figures],
  'core/reporting': [values, ...figures],
  'core/governance': [values, ...figures],
  'core/secretariat': [values, ...figures],
  'core/register': ['core'],
  ports: ['core'],
  catalogue: [values],
  store: ['core', 'ports'],
  adapters: ['core', 'ports'],
  documents: ['core', 'ports', 'catalogue'],
  operations: ['core', 'ports'],
  server: edge,
  jobs: edge,
  cli: [...edge, 'adapters', 'main'],
  web: ['core', 'catalogue'],
  main: ['core', 'ports', 'catalogue', 'store', 'adapters', 'documents', 'operations', 'server', 'jobs', 'cli'],
}
const free = ['test', 'scripts', 'bench']

const packagesInCore = ['zod/mini', 'cborg', 'base45']

/** `src/core/log/tile.ts` belongs to `core/log`, `src/main.ts` to `main`, `web/pages/desk.tsx` to `web`. */
export function folderOf(file: string): string {
  const [top = '', first = '', second = ''] = file.split('/')
  if (top !== 'src') return top
  return first === 'core' ? `core/${second}` : first.replace(/\.ts$/, '')
}

/** The file an import names, relative to the checkout; undefined for a package. */
function target({ file }: Source, specifier: string): string | undefined {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined
}

function covers(allowed: string, file: string): boolean {
  const place = file.replace(/^src\//, '')
  return place === allowed || place === `${allowed}.ts` || place.startsWith(`${allowed}/`)
}

const holds = (source: Source): boolean => !isTest(source.file) && !free.includes(folderOf(source.file))
const isCode = (file: string): boolean => /^(src|web|test|scripts|bench)\/.*\.(ts|tsx|mjs)$/.test(file)

export function forbiddenImports(source: Source): Violation[] {
  if (!holds(source)) return []
  const folder = folderOf(source.file)
  const allowed = mayImport[folder]
  if (!allowed) {
    const todo = 'move the file, or add the folder to the table here and in ARCHITECTURE.md'
    return [{ file: source.file, line: 1, rule: 'import table', what: `no folder ${folder} is known`, todo }]
  }
  return source.imports.flatMap(({ specifier, line }) => {
    const to = target(source, specifier)
    const refusal = to === undefined ? packageRefused(folder, specifier) : fileRefused(folder, allowed, to)
    return refusal ? [{ file: source.file, line, ...refusal }] : []
  })
}

type Refusal = Pick<Violation, 'rule' | 'what' | 'todo'>

function packageRefused(folder: string, name: string): Refusal | undefined {
  if (!folder.startsWith('core/') || packagesInCore.includes(name)) return undefined
  const todo = `core imports only ${packagesInCore.join(', ')}; let the caller pass in what it needs`
  return { rule: 'purity of core', what: `core imports ${name}`, todo }
}

function fileRefused(folder: string, allowed: readonly string[], to: string): Refusal | undefined {
  if (!isCode(to) || folderOf(to) === folder || allowed.some(place => covers(place, to))) return undefined
  const todo = `it may import ${allowed.join(', ') || 'nothing'}; pass the value in, or let them meet in an operation`
  return { rule: 'import table', what: `${folder} imports ${to}`, todo }
}

/** Every ring of folders that import each other, told once, at an import that closes it. */
export function folderCycles(sources: readonly Source[]): Violation[] {
  const edges = folderEdges(sources)
  const found = new Map<string, Violation>()
  const follow = (trail: readonly string[]): void => {
    for (const [next, at] of edges.get(trail.at(-1) ?? '') ?? []) {
      const start = trail.indexOf(next)
      if (start === -1) follow([...trail, next])
      else {
        const ring = trail.slice(start)
        const todo = 'move what both need below both'
        const what = `${[...ring, next].join(' -> ')} is a ring`
        const name = ring.toSorted().join(' ')
        if (!found.has(name)) found.set(name, { ...at, rule: 'no rings of folders', what, todo })
      }
    }
  }
  for (const folder of edges.keys()) follow([folder])
  return [...found.values()]
}

type Place = Pick<Violation, 'file' | 'line'>

function folderEdges(sources: readonly Source[]): Map<string, Map<string, Place>> {
  const edges = new Map<string, Map<string, Place>>()
  for (const source of sources.filter(holds)) {
    const from = folderOf(source.file)
    const others = edges.get(from) ?? new Map<string, Place>()
    for (const { specifier, line } of source.imports) {
      const to = target(source, specifier)
      if (to === undefined || !isCode(to) || folderOf(to) === from) continue
      others.set(folderOf(to), { file: source.file, line })
    }
    edges.set(from, others)
  }
  return edges
}
