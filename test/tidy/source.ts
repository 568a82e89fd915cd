import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseSync, visitorKeys } from 'oxc-parser'

/** A node of the syntax tree, as far as these rules look: ESTree with TypeScript's additions. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export interface Source {
  /** Relative to the checkout, with forward slashes. */
  readonly file: string
  readonly lines: readonly string[]
  readonly program: Node
  readonly imports: readonly { readonly specifier: string; readonly line: number }[]
  readonly lineOf: (offset: number) => number
}

export interface Violation {
  readonly file: string
  readonly line: number
  readonly rule: string
  readonly what: string
  readonly todo: string
}

export function describeViolation({ file, line, rule, what, todo }: Violation): string {
  return `${file}:${line} [${rule}] ${what}: ${todo}`
}

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

/** Parses one file. Throws when it is no TypeScript: then nothing else can be said about it. */
export function readSource(file: string, text: string): Source {
  const { program, module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const lines = text.split('\n')
  const starts = lineStarts(lines)
  const lineOf = (offset: number): number => starts.findLastIndex(start => start <= offset) + 1
  const tree = program as unknown as Node
  const imports = [
    ...module.staticImports.map(({ moduleRequest, start }) => ({ specifier: moduleRequest.value, start })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, start }) => (moduleRequest ? [{ specifier: moduleRequest.value, start }] : [])),
    ),
    ...[...walk(tree)].flatMap(({ node }) => importExpression(node)),
  ]
  return { file, lines, program: tree, lineOf, imports: imports.map(i => ({ ...i, line: lineOf(i.start) })) }
}

function lineStarts(lines: readonly string[]): number[] {
  let next = 0
  return lines.map(line => {
    const start = next
    next += line.length + 1
    return start
  })
}

/** `import('x')` as an expression or as a type. */
function importExpression(node: Node): { specifier: string; start: number }[] {
  if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return []
  const { value } = node.source as { value?: unknown }
  return typeof value === 'string' ? [{ specifier: value, start: node.start }] : []
}

export interface Visit {
  readonly node: Node
  readonly parent?: Visit
  /** Under which key of the parent the node stands. */
  readonly key?: string
}

/** Every node below and including this one, parents first. */
export function* walk(node: Node, parent?: Visit, key?: string): Generator<Visit> {
  const visit = { node, parent, key }
  yield visit
  for (const below of visitorKeys[node.type] ?? []) {
    for (const child of [node[below]].flat() as (Node | null | undefined)[]) {
      if (child) yield* walk(child, visit, below)
    }
  }
}

const folders = ['src', 'web', 'test', 'scripts', 'bench']
const code = /\.(ts|tsx|mjs)$/
const notOurs = /(^|\/)(node_modules|dist)\//

/** All code of the checkout; folders that do not exist yet hold none. */
export async function readSources(root: string): Promise<Source[]> {
  const found = await Promise.all(
    folders.map(async folder => {
      const entries = await readdir(path.join(root, folder), { recursive: true }).catch(() => [])
      return entries.map(entry => path.posix.join(folder, entry.replaceAll(path.sep, '/')))
    }),
  )
  const files = found
    .flat()
    .filter(file => code.test(file) && !notOurs.test(file))
    .sort()
  return Promise.all(files.map(async file => readSource(file, await readFile(path.join(root, file), 'utf8'))))
}
