import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { exampleAct } from '../../../test/kept-acts.ts'
import { LIFECYCLE } from '../certificate/lifecycle.ts'
import { COMPLAINT_LIFECYCLE } from '../communities/complaint.ts'
import { IMPORT_LIFECYCLE } from '../confirmation/lifecycle.ts'
import { LICENCE_LIFECYCLE } from '../licences/lifecycle.ts'
import { SITE_LIFECYCLE } from '../licences/sites/lifecycle.ts'
import type { Placed } from '../values/act.ts'
import type { RegisterAct } from './acts.ts'
import { FOLDS, foldAct, indexesOf, type RowKind, type Rows } from './folds.ts'
import { labelOf, searchEntry } from './search.ts'
import { ACT_VERSIONS } from './versions.ts'

/** What the kept acts give under these folds. Where it changes, `FOLDS` rises, and its digest is written here. */
const DIGESTS: Readonly<Record<number, string>> = {
  2: 'e55f7432f2be628ebaf53f05f35f201e2b6d0534b319d378989b2175a6f3e6f1',
  3: '3e00236ba20c7eb59b063d9b7581a354527d5da3538421fd7806f6d54a7696bf',
  4: 'e048679f3a311f60144fa26c8964e4d2379fe148d3780c380308c24e0877dd18',
  5: 'e841b591da5c673780968366b9486eafefea92c206f341ab789ac5b1c1002753',
  6: '81b2d4f925a905af77df1eff7a3250509b3b7523d1b57aecc18d049bbda5eab1',
  7: 'e24fc21b34f570bef8f30a79104ec55da113f371ccbccb6896c568e64fe622ef',
  8: 'f33cbb4b92104f9ea9dd49f221a2dd9d149ef76c8d2aca14db848ae6eb571d3a',
  9: 'f1a976d57e6734244c87501198bf15d8d9ff0887d1722af95545ac4ccead7f06',
  10: '005657b66462f67b7e209ef9ae315ccc3c183234974d1887e3e6c0503baa1438',
  11: 'c57b1fb1dbd043d838bc6a7a13641bf2aabb0fadc318fef727ee55bee459572b',
  12: 'd7c51569ecc8e8648c7ef153b9415a4a19b8b7e84a0ed74f24fc6a5704c7d728',
  13: 'e0323118c36c4ba8939cd226fa7b3d693264c777520aa17874cce94542616d15',
  14: 'd1308787a88ac097f1e1f2bc48e8a1e67d9cd6961eb20e7b07f0222db1e865be',
  15: 'bb9561b4c2cd451bb523a1ad1878751f7c6a3c48f96f7c55508c2895e83e6b8b',
  16: 'e3307ba5500f03fc3b9c0f9d19eb3bf3acc2f11d853260654429ef43411919b4',
  17: 'c61695ef12364f42b9da70b1efaa0e89a5d97bf303ed3613b1f18cc630c9c2ce',
}

type Kind = RegisterAct['kind']
type Table = Readonly<Record<string, Readonly<Partial<Record<Kind, string>>>>>

/** The shortest way of acts to each state of a lifecycle. */
function waysIn(table: Table): Map<string, Kind[]> {
  const ways = new Map<string, Kind[]>([['new', []]])
  for (const [state, way] of ways) {
    for (const [kind, next] of Object.entries(table[state] ?? {}) as [Kind, string][]) {
      if (!ways.has(next)) ways.set(next, [...way, kind])
    }
  }
  return ways
}

/** Walks that take every act of every lifecycle from every state, and each other act by itself. */
function walks(): Kind[][] {
  const tables = [
    LIFECYCLE,
    IMPORT_LIFECYCLE,
    COMPLAINT_LIFECYCLE,
    LICENCE_LIFECYCLE,
    SITE_LIFECYCLE,
  ] as readonly Table[]
  const taken = tables.flatMap(table =>
    [...waysIn(table)].flatMap(([state, way]) => Object.keys(table[state] ?? {}).map(kind => [...way, kind as Kind])),
  )
  const alone = (Object.keys(ACT_VERSIONS) as Kind[]).filter(
    kind => !/^(certificate|import|complaint|licence|site)\./.test(kind),
  )
  return [...taken, ...alone.map(kind => [kind])]
}

async function folded(kinds: readonly Kind[]): Promise<unknown[]> {
  const rows = new Map<string, Rows[RowKind]>()
  const said: unknown[] = []
  for (const [position, kind] of kinds.entries()) {
    const act = {
      ...exampleAct(kind, { subject: 'row-1' }),
      position,
      nonce: new Uint8Array(16),
    } as Placed<RegisterAct>
    const changes = await foldAct(act, async (of, id) => (rows.get(`${of}/${id}`) as never) ?? null)
    for (const change of changes) rows.set(`${change.kind}/${change.id}`, change.row)
    said.push(
      changes.map(change => [change, indexesOf(change), labelOf(change)]),
      searchEntry(act),
    )
  }
  return said
}

test('the folds give what they gave, or say that rows have to be folded anew', async () => {
  const said = await Promise.all(walks().map(folded))
  const digest = createHash('sha256').update(JSON.stringify(said)).digest('hex')
  assert.equal(DIGESTS[FOLDS], digest, 'raise FOLDS in folds.ts, so that nodes fold their rows anew, and put this here')
})
