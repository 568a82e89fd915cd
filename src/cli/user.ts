import { randomBytes } from 'node:crypto'
import { text as allOf } from 'node:stream/consumers'
import { systemClock } from '../adapters/clock.ts'
import { ENGLISH } from '../catalogue/languages.ts'
import { render } from '../catalogue/render.ts'
import type { Outcome } from '../core/values/outcome.ts'
import { buildNode, type Configuration, openBesideWriter } from '../main.ts'
import type { Keeping } from '../ports/keeping.ts'
import { Outage } from '../ports/outage.ts'
import type { Reading } from '../ports/reading.ts'
import {
  createAccount,
  isLocked,
  lockAccount,
  resetPassword,
  resetSecondFactor,
  unlockAccount,
} from '../operations/persons/accounts.ts'
import { hasSecondFactor } from '../operations/persons/factors.ts'
import { GOOD, readArguments, REFUSED, wrongUse } from './arguments.ts'
import { onDatabaseHere } from './database-here.ts'
import { grantFirst, tooManyAdministrators } from './first-administrator.ts'

interface Options {
  readonly name?: string
  readonly office?: string
  readonly firm?: string
  readonly administrator?: boolean
  readonly passwordStdin?: boolean
}

const MOST = 10_000
const WHATS = 'list, add, reset-password, reset-second-factor, lock or unlock'

/**
 * `adamas user …`: the accounts of a node, beside the node that serves. Roles are granted at the desk by two
 * administrators.
 */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments<Options>(
    'user',
    'The accounts of one node, named by ADAMAS_NODE and DATABASE_URL.',
    declare,
    args,
  )
  if (typeof read === 'number') return read
  const [what = '', login] = read.operands
  if (what !== 'list' && !login) return wrongUse(`say user list, or user ${WHATS.replace('list, ', '')} with a LOGIN`)
  const acting = { json: read.options.json === true, options: read.options, login: login?.toLowerCase() ?? '' }
  const first = what === 'add' && read.options.administrator === true
  const command = (configuration: Configuration) =>
    first ? addFirst(configuration, acting) : beside(configuration, what, acting)
  try {
    // The first administrators come before the node serves: there may be no database yet.
    return await onDatabaseHere(command, { make: first })
  } catch (error) {
    if (!(error instanceof Outage)) throw error
    process.stderr.write(`adamas: ${error.message}\n`)
    return REFUSED
  }
}

/** What needs no act of the register, while the node serves or not. */
async function beside(configuration: Configuration, what: string, acting: Acting): Promise<number> {
  const { reading, keeping, close } = openBesideWriter(configuration.databaseUrl, systemClock)
  try {
    if (what === 'list') return await list(reading, keeping, acting.json)
    if (what !== 'add') return await change(what, keeping, acting)
    return (await add(keeping, acting)) === null ? REFUSED : GOOD
  } finally {
    await close()
  }
}

/** One of the first two administrators, by a node that does not serve. */
async function addFirst(configuration: Configuration, acting: Acting): Promise<number> {
  const node = await buildNode({ ...configuration, standby: false, say: () => undefined })
  try {
    const hindrance = await tooManyAdministrators(node)
    if (hindrance !== null) {
      process.stderr.write(`adamas: ${hindrance}\n`)
      return REFUSED
    }
    const person = await add(node.keeping, acting)
    if (person === null) return REFUSED
    await grantFirst(node, person)
    return GOOD
  } finally {
    await node.close()
  }
}

const declare: Parameters<typeof readArguments>[2] = command =>
  command
    .argument('<what>', WHATS)
    .argument('[login]', 'whose account')
    .option('--name <name>', 'the name of the person (add)')
    .option('--office <id>', 'the office the person sits in (add)')
    .option('--firm <id>', 'the firm the person acts for (add)')
    .option('--administrator', 'one of the first two administrators, before the node serves (add)')
    .option('--password-stdin', 'read the password from standard input instead of making one')

interface Acting {
  readonly json: boolean
  readonly options: Options
  readonly login: string
}

async function list(reading: Reading, keeping: Keeping, json: boolean): Promise<number> {
  const accounts = await everyAccount(reading, keeping)
  const rows = accounts.map(({ account, name, roles, secondFactor }) => ({
    ...{ login: account.id, name, roles, secondFactor },
    locked: isLocked(account, Date),
  }))
  if (json) print(rows)
  else for (const row of rows) say(shown(row))
  return GOOD
}

async function everyAccount(reading: Reading, keeping: Keeping) {
  const accounts = await keeping.all('account', MOST)
  const persons = new Map((await reading.persons()).map(person => [person.id, person]))
  return Promise.all(
    accounts.map(async account => ({
      account,
      name: (await keeping.get('person', account.person))?.name ?? '',
      secondFactor: await hasSecondFactor(keeping, account),
      roles: (persons.get(account.person)?.grants ?? []).map(grant => `${grant.role} at ${grant.authority}`),
    })),
  )
}

function shown(row: { login: string; name: string; roles: string[]; secondFactor: boolean; locked: boolean }): string {
  const roles = row.roles.join(', ') || 'no role'
  const state = [row.secondFactor ? 'second factor' : 'no second factor', ...(row.locked ? ['locked'] : [])].join(', ')
  return `${row.login.padEnd(16)}${row.name.padEnd(24)}${roles} (${state})`
}

/** The id of the new person, or null where the account was refused, with the reasons said. */
async function add(keeping: Keeping, acting: Acting): Promise<string | null> {
  const { login, options } = acting
  const { name = '', office, firm } = options
  const password = await passwordFrom(options)
  const placed = { ...(office ? { office } : {}), ...(firm ? { firm } : {}) }
  const id = randomBytes(16).toString('hex')
  const created = await createAccount(keeping, { id, name, login, password, ...placed })
  if (!created.ok) refuse(created)
  else tell(acting, { login, person: id, ...(options.passwordStdin ? {} : { password }) })
  return created.ok ? id : null
}

async function change(what: string, keeping: Keeping, acting: Acting): Promise<number> {
  const { login, options } = acting
  const account = await keeping.get('account', login)
  if (!account) return wrongUse(`there is no account “${login}”: user list shows them`)
  switch (what) {
    case 'reset-password': {
      const password = await passwordFrom(options)
      const reset = await resetPassword(keeping, account, password)
      if (!reset.ok) return refuse(reset)
      tell(acting, { login, ...(options.passwordStdin ? {} : { password }) })
      return GOOD
    }
    case 'reset-second-factor':
      await resetSecondFactor(keeping, account)
      break
    case 'lock':
      await lockAccount(keeping, account)
      break
    case 'unlock':
      await unlockAccount(keeping, account)
      break
    default:
      return wrongUse(`there is no “user ${what}”: say ${WHATS}`)
  }
  tell(acting, { login, done: what })
  return GOOD
}

/** Typed in by who calls, or made here and shown once. */
async function passwordFrom(options: Options): Promise<string> {
  if (!options.passwordStdin) return randomBytes(15).toString('base64url')
  return (await allOf(process.stdin)).replace(/\r?\n$/, '')
}

function refuse(outcome: Outcome<unknown>): number {
  for (const finding of outcome.ok ? [] : outcome.findings) {
    const { message, next } = render(finding, ENGLISH)
    process.stderr.write(`adamas: ${message} ${next ?? ''}\n`)
  }
  return REFUSED
}

function tell({ json }: Acting, answer: Readonly<Record<string, string>>): void {
  if (json) print(answer)
  else
    say(
      Object.entries(answer)
        .map(([what, value]) => `${what} ${value}`)
        .join(', '),
    )
}

function print(value: unknown): void {
  say(JSON.stringify(value, null, 2))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
