import { randomBytes } from 'node:crypto'
import { text as allOf } from 'node:stream/consumers'
import { systemClock } from '../adapters/clock.ts'
import { render } from '../catalogue/render.ts'
import type { Outcome } from '../core/values/outcome.ts'
import { openBesideWriter } from '../main.ts'
import type { Keeping } from '../ports/keeping.ts'
import type { Reading } from '../ports/reading.ts'
import {
  createAccount,
  isLocked,
  lockAccount,
  resetPassword,
  resetSecondFactor,
  unlockAccount,
} from '../server/accounts.ts'
import { GOOD, readArguments, REFUSED, wrongUse } from './arguments.ts'
import { configurationFrom } from './configuration.ts'
import { firstAdministrator } from './first-administrator.ts'

interface Options {
  readonly name?: string
  readonly office?: string
  readonly firm?: string
  readonly administrator?: boolean
  readonly passwordStdin?: boolean
}

const MOST = 10_000
const WHATS = 'list, add, reset-password, reset-second-factor, lock or unlock'

/** `adamas user …`: the accounts of a node, beside the node that serves. Roles are granted at the desk by two administrators. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments<Options>(
    'user',
    'The accounts of one node, named by ADAMAS_NODE and DATABASE_URL.',
    declare,
    args,
  )
  if (typeof read === 'number') return read
  const [what = '', login] = read.operands
  const configuration = await configurationFrom(process.env)
  if (typeof configuration === 'string') return wrongUse(configuration)
  const { reading, keeping, close } = openBesideWriter(configuration.databaseUrl)
  try {
    if (what === 'list') return await list(reading, keeping, read.options.json === true)
    if (!login) return wrongUse(`say user list, or user ${WHATS.replace('list, ', '')} with a LOGIN`)
    const acts = { keeping, json: read.options.json === true, options: read.options, login: login.toLowerCase() }
    if (what === 'add') return await add(acts, id => firstAdministrator(configuration, id))
    return await change(what, acts)
  } finally {
    await close()
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
  readonly keeping: Keeping
  readonly json: boolean
  readonly options: Options
  readonly login: string
}

async function list(reading: Reading, keeping: Keeping, json: boolean): Promise<number> {
  const accounts = await everyAccount(reading, keeping)
  const rows = accounts.map(({ account, name, roles }) => ({
    ...{ login: account.id, name, roles, secondFactor: account.totp !== undefined },
    locked: isLocked(account, systemClock),
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
      roles: (persons.get(account.person)?.grants ?? []).map(grant => `${grant.role} at ${grant.authority}`),
    })),
  )
}

function shown(row: { login: string; name: string; roles: string[]; secondFactor: boolean; locked: boolean }): string {
  const roles = row.roles.join(', ') || 'no role'
  const state = [row.secondFactor ? 'second factor' : 'no second factor', ...(row.locked ? ['locked'] : [])].join(', ')
  return `${row.login.padEnd(16)}${row.name.padEnd(24)}${roles} (${state})`
}

async function add(acts: Acting, grant: (person: string) => Promise<string | null>): Promise<number> {
  const { keeping, login, options } = acts
  const { name, office, firm } = options
  if (!name) return wrongUse('say --name: the name others read in the history')
  const password = await passwordFrom(options)
  const placed = { ...(office ? { office } : {}), ...(firm ? { firm } : {}) }
  const id = randomBytes(16).toString('hex')
  const created = await createAccount(keeping, { id, name, login, password, ...placed })
  if (!created.ok) return refuse(created)
  const hindrance = options.administrator ? await grant(id) : null
  if (hindrance !== null) process.stderr.write(`adamas: the account is there, without a role: ${hindrance}\n`)
  tell(acts, { login, person: id, ...(options.passwordStdin ? {} : { password }) })
  return hindrance === null ? GOOD : REFUSED
}

async function change(what: string, acts: Acting): Promise<number> {
  const { keeping, login, options } = acts
  const account = await keeping.get('account', login)
  if (!account) return wrongUse(`there is no account “${login}”: user list shows them`)
  switch (what) {
    case 'reset-password': {
      const password = await passwordFrom(options)
      const reset = await resetPassword(keeping, account, password)
      if (!reset.ok) return refuse(reset)
      tell(acts, { login, ...(options.passwordStdin ? {} : { password }) })
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
  tell(acts, { login, done: what })
  return GOOD
}

/** Typed in by who calls, or made here and shown once. */
async function passwordFrom(options: Options): Promise<string> {
  if (!options.passwordStdin) return randomBytes(15).toString('base64url')
  return (await allOf(process.stdin)).replace(/\r?\n$/, '')
}

function refuse(outcome: Outcome<unknown>): number {
  for (const finding of outcome.ok ? [] : outcome.findings) {
    const { message, next } = render(finding)
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
