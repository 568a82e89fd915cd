import path from 'node:path'
import { isTest, type Node, type Source, type Violation, type Visit, walk } from './source.ts'

const most = { functionLines: 60, fileLines: 400, testLines: 600, lineLength: 120 }
const isShippedData = (file: string): boolean => /^src\/core\/.*\/shipped[^/]*\.ts$/.test(file)

export function tooLarge(source: Source): Violation[] {
  return [...longFile(source), ...longLines(source), ...longFunctions(source)]
}

function longFile({ file, lines }: Source): Violation[] {
  const limit = isTest(file) ? most.testLines : most.fileLines
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length
  if (count <= limit || isShippedData(file)) return []
  const todo = 'give each idea in it a file of its own'
  return [{ file, line: limit, rule: 'size', what: `${count} lines, at most ${limit}`, todo }]
}

function longLines({ file, lines }: Source): Violation[] {
  return lines.flatMap((text, index) => {
    const length = [...text].length
    if (length <= most.lineLength) return []
    const what = `${length} characters, at most ${most.lineLength}`
    return [{ file, line: index + 1, rule: 'size', what, todo: 'break the line' }]
  })
}

const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

function longFunctions(source: Source): Violation[] {
  return [...walk(source.program)].flatMap(visit => {
    if (!functions.includes(visit.node.type) || isDescribe(visit)) return []
    const line = source.lineOf(visit.node.start)
    const count = source.lineOf(visit.node.end) - line + 1
    if (count <= most.functionLines) return []
    const what = `a function of ${count} lines, at most ${most.functionLines}`
    return [{ file: source.file, line, rule: 'size', what, todo: 'name its parts and give each a function' }]
  })
}

/** `describe('…', () => { … })` only groups tests. */
function isDescribe({ parent }: Visit): boolean {
  const callee = parent?.node.type === 'CallExpression' ? (parent.node.callee as { name?: string }) : {}
  return callee.name === 'describe' || callee.name === 'suite'
}

const saysNothing = /(^|[-.])(utils?|helpers?|common|misc|managers?|services?)$/i

/** Folders are nouns of the trade, files one noun or verb phrase: `service-worker` says which, `mail-service` not. */
export function emptyNames({ file }: Source): Violation[] {
  const parts = file.replace(/(\.test)?\.[a-z]+$/, '').split('/')
  const todo = 'name it after what it holds'
  return parts
    .filter(part => saysNothing.test(part))
    .map(part => ({ file, line: 1, rule: 'names', what: `'${part}' says nothing about the trade`, todo }))
}

/** A rule states `{ text, since }` itself, or imports it from a file of sources. */
export function missingCitation(source: Source): Violation[] {
  const { file } = source
  if (!file.startsWith('src/core/certificate/rules/') || isTest(file)) return []
  const imported = source.imports.some(({ specifier }) => /^(sources|citations)$/.test(path.parse(specifier).name))
  if (imported || [...walk(source.program)].some(({ node }) => isCitation(node))) return []
  const todo = "add its Citation: { text: 'document, section', since: 'YYYY-MM-DD' }"
  return [{ file, line: 1, rule: 'citation', what: 'no source and day from which it holds', todo }]
}

function isCitation(node: Node): boolean {
  if (node.type !== 'ObjectExpression') return false
  const literals = new Map<string, string>()
  for (const { key, value } of node.properties as { key?: { name?: string }; value?: Node }[]) {
    if (key?.name) literals.set(key.name, literalIn(value))
  }
  return /\S{3}/.test(literals.get('text') ?? '') && /^\d{4}-\d{2}-\d{2}$/.test(literals.get('since') ?? '')
}

/** `'2003-01-01'`, also as `day('2003-01-01')`. */
function literalIn(node: Node | undefined): string {
  const literal = node?.type === 'CallExpression' ? (node.arguments as Node[])[0] : node
  return typeof literal?.value === 'string' ? literal.value : ''
}
