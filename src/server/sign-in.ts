import type { Finding } from '../core/values/finding.ts'
import type { Kept } from '../ports/keeping.ts'
import { type Outcome, done, refused } from '../core/values/outcome.ts'
import { hasSecondFactor } from '../operations/persons/factors.ts'
import { passwordHolds } from '../operations/persons/passwords.ts'
import type { ServerPorts } from './ports.ts'
import { refusalBy } from './problem.ts'
import { stepOf } from './second-factor.ts'

export interface SaidAtTheDoor {
  readonly login: string
  readonly password: string
  readonly code?: string
}

/** Wrong attempts that cost nothing; each one after them doubles the wait. */
const FREE_FAILURES = 5
const FIRST_WAIT_SECONDS = 15
const LONGEST_WAIT_SECONDS = 3_600

type Ports = Pick<ServerPorts, 'keeping' | 'clock' | 'sealing'>

/**
 * The account behind a name, a password and, where one is enrolled, a code that was not used before. An unknown name
 * takes as long as a known one and is refused in the same words. Attempts on one account are to be made one after
 * another.
 */
export async function signIn(ports: Ports, said: SaidAtTheDoor): Promise<Outcome<Kept['account']>> {
  const account = await ports.keeping.get('account', said.login.trim().toLowerCase())
  const closed = account && stillClosed(ports, account)
  if (closed) return closed
  const good = await passwordHolds(said.password, account?.password || NOBODY)
  if (!account) return refused(refusalBy('sign-in-refused'))
  if (!good || account.demonstration) return failed(ports, account, refusalBy('sign-in-refused'))
  if (!account.totp) {
    const passkeys = await hasSecondFactor(ports.keeping, account)
    return passkeys ? refused(refusalBy('passkey-needed')) : opened(ports, account)
  }
  if (!said.code) return refused(refusalBy('second-factor-needed', {}, 'code'))
  return acceptCode(ports, account, said.code)
}

/** Compared with where there is no account: it takes as long as a real one, so time tells nobody which logins exist. */
const NOBODY = `scrypt$32768$8$1$${'A'.repeat(22)}$${'A'.repeat(43)}`

/** A code counts once: the step it belongs to is kept, and earlier ones are refused with it. */
export async function acceptCode(
  ports: Ports,
  account: Kept['account'],
  code: string,
): Promise<Outcome<Kept['account']>> {
  const closed = stillClosed(ports, account)
  if (closed) return closed
  if (!account.totp) return refused(refusalBy('second-factor-missing', {}, 'code'))
  const step = stepOf(ports, account.totp, code)
  if (step === null || step <= (account.totpStep ?? 0)) {
    return failed(ports, account, refusalBy('second-factor-wrong', {}, 'code'))
  }
  return opened(ports, account, { totpStep: step })
}

/** Who is signed in shows the password once more. A wrong one counts as at the door. */
export async function acceptPassword(
  ports: Ports,
  account: Kept['account'],
  password: string,
): Promise<Outcome<Kept['account']>> {
  const closed = stillClosed(ports, account)
  if (closed) return closed
  if (!account.password) return refused(refusalBy('password-none'))
  const good = await passwordHolds(password, account.password)
  return good ? opened(ports, account) : failed(ports, account, refusalBy('password-wrong', {}, 'present'))
}

/** The account as it is now, for whoever has shown by other means than a password that it is theirs. */
export async function mayOpen(ports: Ports, login: string): Promise<Outcome<Kept['account']>> {
  const account = await ports.keeping.get('account', login)
  if (!account || account.demonstration) return refused(refusalBy('sign-in-refused'))
  return stillClosed(ports, account) ?? done(account)
}

function stillClosed(ports: Ports, account: Kept['account']) {
  const left = (account.lockedUntil ?? 0) - ports.clock.now()
  return left > 0 ? refused(refusalBy('locked', { seconds: Math.ceil(left / 1_000) })) : null
}

/**
 * Comparing a password takes a tenth of a second, in which an administrator may reset or lock the account. What they
 * did holds: the account is looked at once more, and only single fields are written.
 */
async function opened(ports: Ports, account: Kept['account'], shown: { totpStep?: number } = {}) {
  const now = await ports.keeping.get('account', account.id)
  if (!now || now.password !== account.password) return refused(refusalBy('sign-in-refused'))
  const closed = stillClosed(ports, now)
  if (closed) return closed
  await ports.keeping.change('account', account.id, { failures: 0, ...shown })
  return done(now)
}

async function failed(ports: Ports, account: Kept['account'], wrong: Finding) {
  const failures = account.failures + 1
  const seconds = failures < FREE_FAILURES ? 0 : FIRST_WAIT_SECONDS * 2 ** (failures - FREE_FAILURES)
  const wait = Math.min(seconds, LONGEST_WAIT_SECONDS)
  const until = wait > 0 ? { lockedUntil: ports.clock.now() + wait * 1_000 } : {}
  const now = await ports.keeping.get('account', account.id)
  const closed = now && stillClosed(ports, now)
  if (closed) return closed
  await ports.keeping.change('account', account.id, { failures, ...until })
  return refused(wrong)
}
