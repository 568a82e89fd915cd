import assert from 'node:assert/strict'
import { test } from 'node:test'
import { session } from '../../../test/browser/stand-in/people.ts'
import { CERTIFICATES, IMPORTS } from '../../../test/browser/stand-in/rows.ts'
import type { CertificateItem, Session } from '../../api/answers.ts'
import { groupOf, matches, NO_FILTER, queueOf, statesFor, type Task } from './queue.ts'

const NOW = '2026-11-24T07:14:00Z'
const nothing = { certificates: [], imports: [], drafts: [] }
const person = (login: string): Session => session(login) as Session
const queue = (login: string, certificates: readonly CertificateItem[] = CERTIFICATES): readonly Task[] =>
  queueOf(person(login), { ...nothing, certificates, imports: IMPORTS }, NOW)

test('nobody is asked to decide what they froze themselves', () => {
  const [inspected] = CERTIFICATES.filter(row => row.state === 'inspected')
  assert.ok(inspected)
  assert.ok(queue('seretse').some(task => task.kind === 'authorise'))
  const own = { ...inspected, inspectedBy: 'seretse' }
  assert.ok(!queue('seretse', [own]).some(task => task.kind === 'authorise'))
})

test('an inspecting officer is not asked to authorise, nor an exporting officer to weigh an arrival', () => {
  assert.ok(!queue('mosweu').some(task => task.kind === 'authorise'))
  assert.ok(!queue('seretse').some(task => task.kind === 'weigh'))
  assert.deepEqual(statesFor(['inspector']).imports, [])
})

test('what is past its time stands first, then what is due sooner', () => {
  const tasks = queue('mosweu')
  const due = tasks.map(task => task.due ?? '9')
  assert.deepEqual(due, [...due].sort())
  assert.equal(tasks[0]?.late, true)
})

test('a voiding waits only for another exporting officer', () => {
  const [issued] = CERTIFICATES.filter(row => row.state === 'issued')
  assert.ok(issued)
  const proposed = { ...issued, frozen: { action: 'void' as const, digest: '', by: 'mosweu', at: 1 } }
  assert.deepEqual(
    ['seretse', 'mosweu'].map(login => queue(login, [proposed]).filter(task => task.kind === 'void').length),
    [1, 0],
  )
})

test('a missing seal is no remark on an application: the office gives it', () => {
  const [row] = CERTIFICATES.filter(one => one.state === 'applied')
  assert.ok(row)
  const [task] = queue('mosweu', [{ ...row, rules: ['seal-missing'], worst: 'warning' }])
  assert.deepEqual([task?.worst, task?.remarks], [null, 0])
})

test('tasks are grouped by civil days, and those without a time are named so', () => {
  const [task] = queue('mosweu')
  assert.ok(task)
  const groups = [
    groupOf(task, () => 0),
    groupOf({ ...task, late: false }, () => 0),
    groupOf({ ...task, late: false }, () => 6),
    groupOf({ ...task, late: false }, () => 7),
    groupOf({ ...task, due: undefined }, () => 0),
  ]
  assert.deepEqual(groups, ['late', 'today', 'week', 'later', 'open'])
})

test('a filter narrows by every part of it', () => {
  const tasks = queue('mosweu')
  const found = (part: object) => tasks.filter(task => matches(task, { ...NO_FILTER, ...part })).map(t => t.reference)
  assert.deepEqual(found({ text: '01877' }), ['A-2026-01877'])
  assert.deepEqual(found({ kind: 'expiring' }), ['BW0012007'])
  assert.ok(found({ place: 'AE' }).length < tasks.length)
  assert.deepEqual(found({ text: '01877', place: 'AE' }), [])
})

test('what was sent to an office stands first there, and says elsewhere where it waits', () => {
  const [inspected] = CERTIFICATES.filter(row => row.state === 'inspected')
  assert.ok(inspected)
  const rows = [...CERTIFICATES, { ...inspected, id: 'sent', sentTo: 'orapa' }]
  const seen = (office: string) => {
    const me = { ...person('seretse'), person: { id: 'seretse', name: 'Tebogo Seretse', office } }
    return queueOf(me, { ...nothing, certificates: rows }, NOW)
  }
  const [first] = seen('orapa')
  assert.deepEqual([first?.id, first && groupOf(first, () => 9)], ['sent', 'sent'])
  const elsewhere = seen('gaborone').find(task => task.id === 'sent')
  assert.deepEqual([elsewhere?.sentTo, elsewhere?.sentHere], ['orapa', false])
})
