import type { Finding } from '../../core/values/finding.ts'
import { day } from '../../core/values/day.ts'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import type { Kept } from '../../ports/keeping.ts'
import type { JobPorts } from '../../ports/node.ts'
import { hashOfCode, mailCode } from './mail-code.ts'

type MailboxPorts = Pick<JobPorts, 'keeping' | 'clock' | 'randomness' | 'crypto' | 'mail'>
type How = Kept['mailbox']['how']

const SOURCE = { text: 'Adamas, API version 1', since: day('2026-01-01') }
const LIVES_MS = 30 * 60_000
const MOST_TRIES = 5

export interface MailWish {
  readonly person: string
  readonly address: string
  readonly how: How
  readonly language: string
}

/**
 * Where and how a person wants to be told. An address counts once its code came back: until then nothing but that code
 * is sent there. `letter` words it.
 */
export async function chooseMailbox(
  ports: MailboxPorts,
  { person, address, how, language }: MailWish,
  letter: (code: string) => { subject: string; text: string },
): Promise<Outcome<{ proven: boolean }>> {
  const known = await ports.keeping.get('mailbox', person)
  const toldUntil = ports.clock.now()
  if (known?.address === address && known.proven) {
    await ports.keeping.put('mailbox', { ...known, how, language, ...(how === known.how ? {} : { toldUntil }) })
    return done({ proven: true })
  }
  const code = mailCode(ports)
  const asked = { code: code.hash, codeUntil: toldUntil + LIVES_MS, tries: 0 }
  await ports.keeping.put('mailbox', { id: person, address, how, language, proven: false, toldUntil, ...asked })
  const sent = { id: `code-${code.hash.slice(0, 32)}`, to: address, attachments: [], ...letter(code.text) }
  const taken = await ports.mail.send(sent).then(
    () => true,
    () => false,
  )
  return taken ? done({ proven: false }) : refused(finding('mail-not-taken', 'address'))
}

/** The code from the letter: it works once, for half an hour, and not after five others. */
export async function proveMailbox(
  ports: Pick<MailboxPorts, 'keeping' | 'clock' | 'crypto'>,
  { person, code }: { person: string; code: string },
): Promise<Outcome<{ proven: true }>> {
  const mailbox = await ports.keeping.get('mailbox', person)
  const { code: expected, codeUntil = 0, tries = 0, ...kept } = mailbox ?? ({} as Partial<Kept['mailbox']>)
  if (!mailbox || !expected || codeUntil < ports.clock.now() || tries >= MOST_TRIES)
    return refused(finding('mail-code-wrong', 'code'))
  if (hashOfCode(ports.crypto, code) !== expected) {
    await ports.keeping.change('mailbox', person, { tries: tries + 1 })
    return refused(finding('mail-code-wrong', 'code'))
  }
  await ports.keeping.put('mailbox', { ...(kept as Kept['mailbox']), proven: true, toldUntil: ports.clock.now() })
  return done({ proven: true })
}

const finding = (rule: string, path: string): Finding => ({
  rule,
  severity: 'error',
  path,
  figures: {},
  source: SOURCE,
})
