import { noticeLetter, noticeLine } from '../catalogue/notice-letters.ts'
import type { TrustList } from '../core/participants/trust-list.ts'
import type { Notice } from '../core/register/notices.ts'
import { noticesFor } from '../operations/notices/notices-for.ts'
import type { Kept } from '../ports/keeping.ts'
import type { JobPorts } from '../ports/node.ts'

const TURN_MS = 60_000
const DAY_MS = 86_400_000
const MOST_PEOPLE = 5_000
const MOST_LINES = 50

/** Tells people what is new since they were last told, at once or once a day, as each chose. Gives the letters sent. */
export async function tellByMail(ports: JobPorts, list: TrustList): Promise<number> {
  const now = ports.clock.now()
  if (now - (ports.memory.toldMs ?? -Infinity) < TURN_MS) return 0
  ports.memory.toldMs = now
  let sent = 0
  for (const mailbox of await ports.keeping.all('mailbox', MOST_PEOPLE)) {
    if (isDue(mailbox, now) && (await tell(ports, list, mailbox, now))) sent++
  }
  return sent
}

function isDue({ proven, how, toldUntil }: Kept['mailbox'], now: number): boolean {
  if (!proven || how === 'never') return false
  return how === 'at-once' || now - toldUntil >= DAY_MS
}

/** Once the letter was taken, it is kept until when this person knows: what came meanwhile is for the next one. */
async function tell(ports: JobPorts, list: TrustList, mailbox: Kept['mailbox'], now: number): Promise<boolean> {
  const person = await ports.reading.row('person', mailbox.id)
  const all = person ? await noticesFor(ports, person, list) : []
  const fresh = all.filter(({ at }) => Date.parse(at) > mailbox.toldUntil && Date.parse(at) <= now)
  if (fresh.length > 0) {
    const lines = fresh.slice(0, MOST_LINES).map(one => noticeLine(one, linkTo(ports.url, one), mailbox.language))
    const letter = { id: `notices-${mailbox.id}-${now}`, to: mailbox.address, attachments: [] }
    // A letter that was not taken is written anew at the next turn, with what is new by then.
    const taken = await ports.mail.send({ ...letter, ...noticeLetter(ports.url, lines, mailbox.language) }).then(
      () => true,
      () => false,
    )
    if (!taken) return false
  }
  if (fresh.length > 0 || mailbox.how === 'daily') await ports.keeping.change('mailbox', mailbox.id, { toldUntil: now })
  return fresh.length > 0
}

const PAGES = {
  import: 'imports',
  certificate: 'certificates',
  specimen: 'specimens',
  complaint: 'complaints',
  licence: 'licensing',
} as const

function linkTo(url: string, { about, id }: Notice): string {
  return about === 'alert' ? `${url}/alerts` : `${url}/${PAGES[about]}/${id}`
}
