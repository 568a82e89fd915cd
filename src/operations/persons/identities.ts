import { createHash } from 'node:crypto'
import type { PersonRow } from '../../core/participants/rights.ts'
import { day } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import type { Keeping, Kept } from '../../ports/keeping.ts'
import type { Proven } from '../../ports/identity-provider.ts'
import { endSessions } from './accounts.ts'
import { hasSecondFactor } from './factors.ts'

const SOURCE = { text: 'OpenID Connect Core 1.0, Section 5.7', since: day('2014-02-25') }
const MOST = 100

/**
 * An administrator says which person of the identity provider an account belongs to, by a claim. It is looked at once:
 * the first sign-in ties the account to the provider's own name for that person, and an address given to somebody else
 * later opens nothing. Whoever holds a role has to show their own second factor then, or one administrator alone could
 * act as them.
 */
export async function expectIdentity(
  keeping: Keeping,
  person: PersonRow,
  claim: string,
): Promise<Outcome<{ expected: string }>> {
  const account = await accountOfPerson(keeping, person.id)
  if (!account) return refused(finding('not-found'))
  const expected = claim.trim().toLowerCase()
  if (!expected) return refused({ ...finding('tie-missing'), path: 'expected' })
  const others = await keeping.find('account', 'expected', expected, 2)
  if (others.some(other => other.id !== account.id)) return refused({ ...finding('tie-taken'), path: 'expected' })
  if (person.grants.length > 0 && !(await hasSecondFactor(keeping, account))) return refused(finding('tie-unprotected'))
  await keeping.change('account', account.id, { expected })
  return done({ expected })
}

/** Nobody signs in to the account by the provider any more, and whoever was signed in is signed out. */
export async function releaseIdentity(keeping: Keeping, person: string): Promise<Outcome<{ released: true }>> {
  const account = await accountOfPerson(keeping, person)
  if (!account) return refused(finding('not-found'))
  await keeping.change('account', account.id, { expected: '' })
  for (const identity of await keeping.find('identity', 'account', account.id, MOST)) {
    await keeping.remove('identity', identity.id)
  }
  await endSessions(keeping, account.person)
  return done({ released: true })
}

/**
 * A role begins with a clean door: a tie made before it, without a second factor of the person's own, was one
 * administrator's word alone. It is made again once they have one.
 */
export async function releaseUnprotected(keeping: Keeping, person: string): Promise<void> {
  const account = await accountOfPerson(keeping, person)
  if (!account || (await hasSecondFactor(keeping, account))) return
  const isTied = (await keeping.find('identity', 'account', account.id, 1)).length > 0
  if (isTied || account.expected) await releaseIdentity(keeping, person)
}

export interface KnownIdentity {
  readonly account: Kept['account']
  /** It is expected and not tied yet. */
  readonly first: boolean
}

/** Whose account it is: the one tied to this subject, else the one an administrator expects. Nothing is created. */
export async function knownIdentity(keeping: Keeping, proven: Proven): Promise<Outcome<KnownIdentity>> {
  const tied = await keeping.get('identity', idOf(proven))
  if (tied) {
    const account = await keeping.get('account', tied.account)
    return account ? done({ account, first: false }) : refused(finding('identity-unknown'))
  }
  const [account, another] = proven.claim ? await keeping.find('account', 'expected', proven.claim, 2) : []
  return account && !another ? done({ account, first: true }) : refused(finding('identity-unknown'))
}

/** Ties the account to the provider's name for the person, in place of any before; false where it is another's. */
export async function tieIdentity(
  keeping: Keeping,
  account: Kept['account'],
  { issuer, subject }: Proven,
  at: number,
): Promise<boolean> {
  const now = await keeping.get('account', account.id)
  if (!now?.expected || now.expected !== account.expected) return false
  const id = idOf({ issuer, subject })
  for (const old of await keeping.find('identity', 'account', account.id, MOST)) {
    if (old.id !== id) await keeping.remove('identity', old.id)
  }
  const kept = await keeping.putFirst('identity', { id, account: account.id, issuer, subject, tiedAt: at })
  await keeping.change('account', account.id, { expected: '' })
  return kept.account === account.id
}

async function accountOfPerson(keeping: Keeping, person: string): Promise<Kept['account'] | undefined> {
  return (await keeping.find('account', 'person', person, 1))[0]
}

/** `sub` is unique within its issuer only, and keeps capital and small letters apart. */
function idOf({ issuer, subject }: Pick<Proven, 'issuer' | 'subject'>): string {
  return createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('hex')
}

function finding(rule: string): Finding {
  return { rule, severity: 'error', path: '', figures: {}, source: SOURCE }
}
