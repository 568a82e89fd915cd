import { type CertificateState, LIFECYCLE } from '../../src/core/certificate/lifecycle.ts'
import type { OpenSum } from '../../src/core/certificate/reminders.ts'
import { IMPORT_LIFECYCLE } from '../../src/core/confirmation/lifecycle.ts'
import type { RegisterAct } from '../../src/core/register/acts.ts'
import { toHex, utf8 } from '../../src/core/values/bytes.ts'
import { day } from '../../src/core/values/day.ts'
import { done, refused } from '../../src/core/values/outcome.ts'
import { refusal } from '../../src/operations/perform.ts'
import type { Keeping } from '../../src/ports/keeping.ts'
import { LIST_SORTS, type Page, type Reading } from '../../src/ports/reading.ts'
import type { Store, Tx } from '../../src/ports/store.ts'
import { type Change, exampleAct } from '../kept-acts.ts'
import { type Command, firmOf, type Look, numberOf, type Operation, type Step } from './commands.ts'

/** One side of the bridge. */
export interface Side {
  readonly store: Store
  readonly reading: Reading
  readonly keeping: Keeping
}

type Told = unknown

/** Does one command on one side and gives everything it answered; the place makes ids that both sides share. */
export async function carryOut(side: Side, command: Command, place: number): Promise<Told> {
  switch (command.name) {
    case 'write':
      return Promise.all(command.together.map((operation, nth) => write(side.store, operation, `${place}-${nth}`)))
    case 'keep':
      return keep(side.keeping, command)
    case 'deliver':
      return deliver(side.keeping, command)
    case 'look':
      return look(side, command.at, command.which)
    case 'restart':
      return null
  }
}

async function write(store: Store, { steps, ends, repeat }: Operation, id: string): Promise<Told> {
  try {
    return await store.write(repeat, async tx => {
      const told: Told[] = [id]
      for (const [nth, step] of steps.entries()) told.push(await take(tx, step, `${id}-${nth}`))
      if (ends === 'thrown') throw new Error('a bug')
      return ends === 'refused' ? refused(refusal('right-missing', { told: JSON.stringify(told) })) : done(told)
    })
  } catch {
    return 'threw'
  }
}

async function take(tx: Tx, step: Step, id: string): Promise<Told> {
  switch (step.do) {
    case 'advance':
      return (await tx.append(await nextAct(tx, step, id))).position
    case 'append':
      return (await tx.append(changed(step.kind, step.which, step.choice, id))).position
    case 'get':
      return Promise.all([step.which, 5 - step.which].map(which => tx.get(step.kind, subjectOf(step.kind, which))))
    case 'list':
      return tx.list(step.index, step.key, step.limit)
    case 'body':
      return hex(await tx.body(step.position))
    case 'leaf': {
      const leaf = await tx.leaf(step.position)
      return leaf && { nonce: hex(leaf.nonce), digest: hex(leaf.digest) }
    }
    case 'send':
      return tx.send({
        id,
        from: 'BW-1',
        to: step.lane,
        purpose: 'test',
        payload: utf8(id),
        ...(step.reply ? { inReplyTo: id } : {}),
      })
  }
}

/** An act that the present state of its row allows, where it allows any. */
async function nextAct(tx: Tx, step: Extract<Step, { do: 'advance' }>, id: string): Promise<RegisterAct> {
  const row = await tx.get(step.noun, subjectOf(step.noun, step.which))
  const table: Readonly<Record<string, object>> = step.noun === 'certificate' ? LIFECYCLE : IMPORT_LIFECYCLE
  const kinds = Object.keys(table[row?.state ?? 'new'] ?? {}) as RegisterAct['kind'][]
  const fallback = step.noun === 'certificate' ? 'certificate.applied' : 'import.announced'
  return changed(kinds[step.choice % kinds.length] ?? fallback, step.which, step.choice, id)
}

function changed(kind: RegisterAct['kind'], which: number, choice: number, id: string): RegisterAct {
  const at = new Date(1_800_000_000_000 + (choice % 7) * 1000).toISOString()
  return exampleAct(kind, { subject: subjectOf(kind, which), at, header: headerOf(kind, which, choice, id) })
}

function headerOf(kind: RegisterAct['kind'], which: number, choice: number, id: string): Change['header'] {
  switch (kind) {
    case 'certificate.applied':
    case 'certificate.amended':
      return { firm: firmOf(choice), destination: choice % 2 ? 'EU' : 'AE', reference: `A-2026-${choice}` }
    case 'certificate.authorised':
    case 'import.announced':
    case 'import.presented':
      return { number: numberOf(which), ...(kind === 'import.announced' ? { statement: id } : {}) }
    case 'trust-list.adopted':
    case 'statuses.adopted':
      return { version: choice }
    default:
      return {}
  }
}

function subjectOf(kindOrNoun: string, which: number): string {
  return `${kindOrNoun.split('.')[0]}-${which}`
}

function hex(bytes: Uint8Array | null): string | null {
  return bytes && toHex(bytes)
}

async function keep(keeping: Keeping, { act, which, value }: Extract<Command, { name: 'keep' }>): Promise<Told> {
  const id = `kept-${which}`
  const person = { id, name: `name ${value}`, firm: firmOf(value) }
  if (act === 'remove') return keeping.remove('person', id)
  if (act === 'change') return keeping.change('person', id, { name: person.name })
  return act === 'put' ? keeping.put('person', person) : keeping.putFirst('person', person)
}

async function deliver(keeping: Keeping, { act, lane, ms }: Extract<Command, { name: 'deliver' }>): Promise<Told> {
  const due = await keeping.outbox.due(ms, 2)
  const one = due[lane % Math.max(due.length, 1)]
  if (!one) return []
  if (act === 'failed') await keeping.outbox.failed(one.id, ms + 40, 'no line')
  else await keeping.outbox[act](one.id, ms, utf8('answer'))
  return due.map(waiting => ({ ...waiting, payload: hex(waiting.payload) }))
}

const DAYS = { from: day('2026-01-01'), to: day('2026-11-02') }

const keyOf = (sum: OpenSum): string => `${sum.destination} ${sum.announcedTo}`

async function look({ reading, keeping }: Side, at: Look, which: number): Promise<Told> {
  switch (at) {
    case 'certificates': {
      const states: CertificateState[] = ['issued', 'used', 'applied', 'void']
      const filters = [{}, { states }, { firm: firmOf(which) }, { partner: 'EU' }, { text: 'OKAVANGO a-771' }, DAYS]
      const filter = { ...filters[which], sort: LIST_SORTS[which], limit: 3 }
      const ids = await reading.listedIds('certificate', filter)
      const pages = await everyPage(next => reading.listed('certificate', { ...filter, ...next }))
      return [pages, ids, await reading.listedOf('certificate', [...ids.slice(1), 'none'])]
    }
    case 'imports': {
      const filter = {
        text: numberOf(which).toLowerCase(),
        sort: LIST_SORTS[which + 1],
        order: 'asc',
        limit: 2,
      } as const
      const ids = await reading.listedIds('import', filter)
      const pages = await everyPage(next => reading.listed('import', { ...filter, ...next }))
      return [pages, ids, await reading.listedOf('import', ids)]
    }
    case 'rows':
      return [
        ...[await reading.counts(), await reading.persons(), await reading.numbered('BW-1')],
        ...[await reading.row('certificate', subjectOf('certificate', which)), await reading.row('import', 'none')],
        ...(await reading.openByDestination('BW-1')).toSorted((a, b) => keyOf(a).localeCompare(keyOf(b))),
      ]
    case 'acts':
      return [
        ...[plain(await reading.acts(which, 50)), plain(await reading.history(subjectOf('certificate', which)))],
        ...[plain(await reading.leaves(which, 7)), await reading.size(), hex(await reading.body(which))],
        await Promise.all(['certificate.', 'import.confirmed', 'none'].map(prefix => reading.lastAct(prefix))),
      ]
    case 'kept':
      return [
        ...[await keeping.get('person', `kept-${which}`), await keeping.find('person', 'firm', firmOf(which), 2)],
        await keeping.all('person', which),
      ]
    case 'outbox':
      return [await keeping.outbox.lanes(), plain(await keeping.outbox.due(which * 10, 3))]
  }
}

/** Pages hold what fits, in order, none twice; the cursor itself is each side's own. */
async function everyPage<T>(ask: (next: { cursor?: string }) => Promise<Page<T>>): Promise<Told> {
  const pages: Told[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await ask(cursor === undefined ? {} : { cursor })
    pages.push({ items: page.items, total: page.total })
    cursor = page.next
    if (cursor === undefined) return pages
  }
}

/** Bytes as hex, so that a Buffer equals the same bytes. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part) => (part instanceof Uint8Array ? toHex(part) : part)))
}
