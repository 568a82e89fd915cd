import { type Node, type Source, walk } from './tidy/source.ts'

/**
 * Every rule the program can say, with the place that says it, read from the sources: what stands under `rule` in an
 * object, what is handed to a parameter called `rule`, the name of a `Rule`, and the values of the table SAYS.
 */
export function ruleNames(sources: readonly Source[]): Map<string, string> {
  const names = new Map<string, string>()
  const exported = new Set(sources.flatMap(source => takersIn(source.program, 'ExportNamedDeclaration')))
  for (const { file, program, lineOf } of sources) {
    const takers = new Set([...takersIn(program), ...importedNames(program).filter(name => exported.has(name))])
    for (const { node } of walk(program)) {
      for (const name of rulesAt(node, takers)) names.set(name, `${file}:${lineOf(node.start)}`)
    }
  }
  return names
}

/** Functions whose first parameter is called `rule`; with a type of parent, only those that stand right below one. */
function takersIn(program: Node, below?: string): string[] {
  return [...walk(program)]
    .filter(({ parent }) => !below || parent?.node.type === below)
    .flatMap(({ node }) => {
      const made = node.type === 'VariableDeclarator' ? (node.init as Node | null) : node
      const [first] = (made?.params as { name?: string }[] | undefined) ?? []
      const name = (node.id as { name?: string } | null | undefined)?.name
      return first?.name === 'rule' && name ? [name] : []
    })
}

function importedNames(program: Node): string[] {
  return [...walk(program)]
    .filter(({ node }) => node.type === 'ImportSpecifier')
    .map(({ node }) => (node.local as { name: string }).name)
}

function rulesAt(node: Node, takers: ReadonlySet<string>): string[] {
  switch (node.type) {
    case 'CallExpression': {
      const { name } = node.callee as { name?: string }
      return name !== undefined && takers.has(name) ? textsIn((node.arguments as Node[])[0]) : []
    }
    case 'Property':
      return keyOf(node) === 'rule' ? textsIn(node.value as Node) : []
    case 'VariableDeclarator':
      return rulesInTable(node)
    default:
      return []
  }
}

/** `const sealMissing: Rule = { name: 'seal-missing', … }`, and the table SAYS. */
function rulesInTable(node: Node): string[] {
  const { name, typeAnnotation } = node.id as { name?: string; typeAnnotation?: { typeAnnotation: Node } }
  const type = (typeAnnotation?.typeAnnotation.typeName as { name?: string } | undefined)?.name
  const init = node.init as Node | null
  const properties = init?.type === 'ObjectExpression' ? (init.properties as Node[]) : []
  return properties
    .filter(property => name === 'SAYS' || (type === 'Rule' && keyOf(property) === 'name'))
    .flatMap(property => textsIn(property.value as Node))
}

function keyOf(property: Node): string | undefined {
  const key = property.key as { name?: string; value?: string }
  return key.name ?? key.value
}

/** The text itself, or both ends of a choice between two. */
function textsIn(node: Node | undefined): string[] {
  if (node?.type === 'ConditionalExpression') {
    return [...textsIn(node.consequent as Node), ...textsIn(node.alternate as Node)]
  }
  return node?.type === 'Literal' && typeof node.value === 'string' ? [node.value] : []
}
