import type { Keeping, Kept } from '../../ports/keeping.ts'

/** More keys than a person carries. */
export const MOST_PASSKEYS = 20

/** What an account can show besides a password. */
export async function passkeysOf(keeping: Keeping, account: string): Promise<readonly Kept['passkey'][]> {
  return keeping.find('passkey', 'account', account, MOST_PASSKEYS)
}

export async function hasSecondFactor(keeping: Keeping, account: Kept['account']): Promise<boolean> {
  return account.totp !== undefined || (await passkeysOf(keeping, account.id)).length > 0
}
