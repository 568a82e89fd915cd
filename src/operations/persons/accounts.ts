import type { Clock } from '../../ports/edges.ts'
import type { Keeping, Kept } from '../../ports/keeping.ts'
import { day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import { passkeysOf } from './factors.ts'
import { hashPassword, passwordHolds } from './passwords.ts'

/**
 * NIST SP 800-63B-4, section 3.1.1.2, asks for 15 characters where nothing else is shown; here a second factor follows.
 */
export const SHORTEST_PASSWORD = 12
const SESSIONS_ENDED_AT_ONCE = 1_000
/** The last instant JavaScript can name: locked until somebody unlocks it. */
const FOR_EVER = 8.64e15

const SOURCE = { text: 'NIST SP 800-63B-4, Section 3.1.1', since: day('2025-08-01') }

export interface NewAccount {
  /** The id of the person, 32 hex digits; the same one again changes nothing. */
  readonly id: string
  readonly name: string
  readonly login: string
  readonly password: string
  readonly office?: string
  readonly firm?: string
}

/** Keeps a person with an account and no right. A login that another person has is refused. */
export async function createAccount(
  keeping: Keeping,
  wish: NewAccount,
): Promise<Outcome<{ id: string; login: string }>> {
  const { id, name, office, firm } = wish
  const login = wish.login.trim().toLowerCase()
  const wrong = wrongIn({ ...wish, login })
  if (wrong.length > 0) return refused(...wrong)
  const made = await keeping.get('person', id)
  if (made) return (await isSame(keeping, made, wish)) ? done({ id, login }) : refused(finding('repeat-differs', ''))
  const password = { password: await hashPassword(wish.password), passwordGiven: true }
  const account = { id: login, person: id, ...password, failures: 0 }
  const kept = await keeping.putFirst('account', account)
  if (kept.person !== id) return refused(finding('login-taken', 'login', { login }))
  await keeping.putFirst('person', { id, name: name.trim(), ...(office ? { office } : {}), ...(firm ? { firm } : {}) })
  return done({ id, login })
}

/** Whether the person who has this id already was made from the same wish. */
async function isSame(keeping: Keeping, made: Kept['person'], wish: NewAccount): Promise<boolean> {
  const account = await keeping.get('account', wish.login.trim().toLowerCase())
  if (account?.person !== made.id || made.name !== wish.name.trim()) return false
  return passwordHolds(wish.password, account.password)
}

function wrongIn({ name, login, password }: NewAccount): Finding[] {
  return [
    ...(name.trim() ? [] : [finding('name-missing', 'name')]),
    ...(/^[a-z0-9][a-z0-9._@-]{1,63}$/.test(login)
      ? []
      : [finding('login-form', 'login', { login: login.slice(0, 40) })]),
    ...wrongPassword(password, login),
  ]
}

function wrongPassword(password: string, login: string): Finding[] {
  const weak = password.length < SHORTEST_PASSWORD || password.toLowerCase().includes(login)
  return weak ? [finding('password-weak', 'password', { least: SHORTEST_PASSWORD })] : []
}

/** A new password; whoever was signed in is signed out, and a lock is lifted. */
export async function resetPassword(
  keeping: Keeping,
  account: Kept['account'],
  password: string,
): Promise<Outcome<{ login: string }>> {
  const wrong = wrongPassword(password, account.id)
  if (wrong.length > 0) return refused(...wrong)
  const chosen = { password: await hashPassword(password), passwordGiven: true }
  await keeping.change('account', account.id, { ...chosen, failures: 0, lockedUntil: 0 })
  await endSessions(keeping, account.person)
  return done({ login: account.id })
}

/**
 * The password its owner chooses, who has just shown the present one. Whoever else is signed in by this account is
 * signed out; the session in which it was changed goes on.
 */
export async function changePassword(
  keeping: Keeping,
  account: Kept['account'],
  chosen: { readonly present: string; readonly password: string; readonly session: string },
): Promise<Outcome<{ login: string }>> {
  const wrong = wrongPassword(chosen.password, account.id)
  if (wrong.length === 0 && chosen.password === chosen.present) wrong.push(finding('password-same', 'password'))
  if (wrong.length > 0) return refused(...wrong)
  const password = await hashPassword(chosen.password)
  await keeping.change('account', account.id, { password, passwordGiven: false })
  await endSessions(keeping, account.person, chosen.session)
  return done({ login: account.id })
}

/**
 * The lost second factor is forgotten, passkeys with it; the next one is enrolled after signing in. Whoever was signed
 * in is signed out.
 */
export async function resetSecondFactor(keeping: Keeping, account: Kept['account']): Promise<void> {
  const { totp: _, totpStep: __, ...rest } = account
  await keeping.put('account', rest)
  for (const passkey of await passkeysOf(keeping, account.id)) await keeping.remove('passkey', passkey.id)
  await endSessions(keeping, account.person)
}

/** Nobody signs in by it until it is unlocked, and whoever was signed in is signed out. */
export async function lockAccount(keeping: Keeping, account: Kept['account']): Promise<void> {
  await keeping.change('account', account.id, { lockedUntil: FOR_EVER })
  await endSessions(keeping, account.person)
}

export async function unlockAccount(keeping: Keeping, account: Kept['account']): Promise<void> {
  await keeping.change('account', account.id, { failures: 0, lockedUntil: 0 })
}

/** Ends every session of a person but the one named, if one is. */
export async function endSessions(keeping: Keeping, person: string, but?: string): Promise<void> {
  const sessions = await keeping.find('session', 'person', person, SESSIONS_ENDED_AT_ONCE)
  for (const { id } of sessions) if (id !== but) await keeping.remove('session', id)
}

export function isLocked(account: Kept['account'], clock: Clock): boolean {
  return (account.lockedUntil ?? 0) > clock.now()
}

function finding(rule: string, path: string, figures: Finding['figures'] = {}): Finding {
  return { rule, severity: 'error', path, figures, source: SOURCE }
}
