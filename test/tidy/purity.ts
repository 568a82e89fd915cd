import { folderOf } from './imports.ts'
import { isTest, type Node, type Source, type Violation, type Visit, walk } from './source.ts'

// What a core file would have to take from the machine it runs on. `Date` and `Math` stay: they also only calculate.
const outside = new Set([
  ...['process', 'console', 'fetch', 'crypto', 'performance', 'navigator', 'window', 'document', 'self', 'globalThis'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'localStorage', 'indexedDB', 'XMLHttpRequest'],
  ...['WebSocket', 'Buffer', 'require', '__dirname', '__filename'],
])

/** Core answers alike in Node, browser and simulator, because it reads nothing but its parameters. */
export function impurities(source: Source): Violation[] {
  if (!folderOf(source.file).startsWith('core/') || isTest(source.file)) return []
  const own = declaredNames(source.program)
  return [...walk(source.program)].flatMap(visit => {
    const use = outsideUse(visit)
    if (!use || own.has(use)) return []
    const todo = 'take it as a parameter (src/ports has Clock, Randomness, Crypto)'
    const line = source.lineOf(visit.node.start)
    return [{ file: source.file, line, rule: 'purity of core', what: `core uses ${use}`, todo }]
  })
}

function outsideUse(visit: Visit): string | undefined {
  const { node } = visit
  if (node.type === 'MetaProperty' && nameOf(node.meta) === 'import') return 'import.meta'
  if (node.type === 'ImportExpression') return 'import()'
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const none = (node.arguments as Node[]).length === 0
    return nameOf(node.callee) === 'Date' && (none || node.type === 'CallExpression') ? 'Date()' : undefined
  }
  if (node.type === 'MemberExpression') {
    const member = `${nameOf(node.object)}.${nameOf(node.property)}`
    return member === 'Date.now' || member === 'Math.random' ? member : undefined
  }
  const name = nameOf(node)
  return name && outside.has(name) && isRead(visit) ? name : undefined
}

function nameOf(node: unknown): string | undefined {
  const { type, name } = node as { type?: string; name?: string }
  return type === 'Identifier' ? name : undefined
}

/** An identifier that stands for a value: no key, no member name, nothing inside a type. */
function isRead({ parent, key }: Visit): boolean {
  if (parent && !parent.node.computed) {
    if (parent.node.type === 'MemberExpression' && key === 'property') return false
    if (key === 'key') return false
  }
  for (let above = parent; above; above = above.parent) if (isTypeOnly(above.node.type)) return false
  return true
}

const withValues = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSInstantiationExpression']
const isTypeOnly = (type: string): boolean => type.startsWith('TS') && !withValues.includes(type)

const binding: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  CatchClause: ['param'],
}

/** Names the file gives something of its own: a parameter called `crypto` is a port and not the global. */
function declaredNames(program: Node): Set<string> {
  const names = new Set<string>()
  for (const { node } of walk(program)) {
    for (const key of binding[node.type] ?? []) {
      for (const pattern of [node[key]].flat() as (Node | null)[]) {
        if (pattern) for (const name of patternNames(pattern)) names.add(name)
      }
    }
  }
  return names
}

function patternNames(pattern: Node): string[] {
  const parts: Readonly<Record<string, unknown>> = {
    ObjectPattern: pattern.properties,
    ArrayPattern: pattern.elements,
    Property: pattern.value,
    RestElement: pattern.argument,
    AssignmentPattern: pattern.left,
  }
  const own = nameOf(pattern)
  const below = [parts[pattern.type] ?? []].flat() as (Node | null)[]
  return [...(own ? [own] : []), ...below.flatMap(part => (part ? patternNames(part) : []))]
}
