import { ENGLISH } from '../catalogue/languages.ts'
import { render } from '../catalogue/render.ts'
import { licencesIn, type TableRow } from '../core/licences/table.ts'
import type { Finding } from '../core/values/finding.ts'
import { type BuiltNode, buildNode } from '../main.ts'
import { newId } from '../operations/perform.ts'
import { importLicences, type OldLicence } from '../operations/licences/import.ts'
import { Outage } from '../ports/outage.ts'
import { GOOD, readArguments, REFUSED, wrongUse } from './arguments.ts'
import { configurationFrom } from './configuration.ts'
import { readTable } from './read-table.ts'

interface Options {
  readonly as?: string
  readonly alone?: boolean
}

/**
 * `adamas import licences FILE --as LOGIN`: an older record into the register, whole or not at all, by a node that does
 * not serve meanwhile.
 */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments<Options>('import', 'An older record, from a CSV or XLSX file.', declare, args)
  if (typeof read === 'number') return read
  const [what, file] = read.operands
  const { as: login, json = false, alone = false } = read.options
  if (what !== 'licences' || !file) return wrongUse('say import licences FILE.csv, or FILE.xlsx')
  if (!login) return wrongUse('say --as LOGIN: whose right as licensing officer it is done with')
  const table = licencesIn(await readTable(file))
  if (table.findings.length > 0) return refuse(file, table.findings, json)
  const configuration = await configurationFrom(process.env)
  if (typeof configuration === 'string') return wrongUse(configuration)
  try {
    const node = await buildNode({ ...configuration, alone, standby: false, say: () => undefined })
    try {
      return await take(node, table.rows, { file, login, json })
    } finally {
      await node.close()
    }
  } catch (error) {
    if (!(error instanceof Outage)) throw error
    process.stderr.write(`adamas: ${error.message}\n`)
    return REFUSED
  }
}

const declare: Parameters<typeof readArguments>[2] = command =>
  command
    .argument('<what>', 'licences')
    .argument('<file>', 'CSV or XLSX; docs/protocol/api.md names the columns')
    .option('--as <login>', 'the account of a licensing officer')
    .option('--alone', 'write although no partner answers: this machine was not restored from a copy')

interface Taking {
  readonly file: string
  readonly login: string
  readonly json: boolean
}

async function take(node: BuiltNode, rows: readonly TableRow[], { file, login, json }: Taking): Promise<number> {
  const account = await node.keeping.get('account', login.toLowerCase())
  if (!account) return wrongUse(`there is no account “${login}”: user list shows them`)
  const person = await node.reading.row('person', account.person)
  const grant = person?.grants.find(({ role }) => role === 'licensing-officer')
  if (!grant) return wrongUse(`${login} is no licensing officer here`)
  const { authority } = grant
  const caller = { person: account.person, authority, repeat: null }
  const holders = await holdersOf(node, rows, authority)
  const imported = await importLicences(node, caller, holders.licences)
  if (!imported.ok)
    return refuse(
      file,
      imported.findings.map(one => inLine(one, rows)),
      json,
    )
  for (const firm of holders.fresh) await node.keeping.put('firm', firm)
  const words = `${imported.value.imported} licences are in the register, marked as imported`
  process.stdout.write(json ? `${JSON.stringify(imported.value)}\n` : `${words}\n`)
  return GOOD
}

/** A holder the list of firms knows by name and country keeps its id; the others are entered once all is clean. */
async function holdersOf(node: BuiltNode, rows: readonly TableRow[], authority: string) {
  const known = (await node.keeping.all('firm')).filter(firm => firm.authority === authority)
  const keyOf = (name: string, country: string) => `${country} ${name.trim().toLowerCase()}`
  const ids = new Map(known.map(firm => [keyOf(firm.name, firm.country), firm.id]))
  const fresh: (typeof known)[number][] = []
  const licences = rows.map(({ line: _, ...row }): OldLicence => {
    const { name, address, nationality: country = node.identity.node } = row.record
    const id = ids.get(keyOf(name, country)) ?? newId(node)
    if (!ids.has(keyOf(name, country))) fresh.push({ id, authority, name, address, country })
    ids.set(keyOf(name, country), id)
    return { ...row, firm: id }
  })
  return { licences, fresh }
}

/** `rows[3].number` of the operation is in the fifth line of the file. */
function inLine(finding: Finding, rows: readonly TableRow[]): Finding {
  const [, at, field] = /^rows\[(\d+)\]\.(.*)$/.exec(finding.path) ?? []
  return at === undefined ? finding : { ...finding, path: `line ${rows[Number(at)]?.line}, ${field}` }
}

function refuse(file: string, findings: readonly Finding[], json: boolean): number {
  const told = findings.map(finding => render(finding, ENGLISH))
  if (json) process.stdout.write(`${JSON.stringify(told)}\n`)
  else for (const { path, message, next } of told) process.stderr.write(`${file} ${path}: ${message} ${next ?? ''}\n`)
  return REFUSED
}
