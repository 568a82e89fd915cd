import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { freshDatabase } from '../postgres.ts'
import { asked } from '../simulation/world.ts'
import { commandLine } from './command-line.ts'
import { eventually, Person } from './node-process.ts'
import { startTwoNodes, type TwoNodes } from './two-nodes.ts'

interface Frozen {
  readonly id: string
  readonly frozen: string
}
interface Alerts {
  readonly items: readonly { readonly state: string; readonly by: string; readonly text: string }[]
}
interface Judged {
  readonly verdict: string
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[]
}

let nodes: TwoNodes
before(async () => {
  nodes = await startTwoNodes(freshDatabase)
})
after(() => nodes?.stop())

test('stolen blanks of Botswana are known at Antwerp’s counter and in its pack, until they are found', async () => {
  const { BW, EU } = nodes
  const [first, second] = [await new Person(BW.url).signIn('boitumelo'), await new Person(BW.url).signIn('lesego')]
  const officer = await new Person(EU.url).signIn('lieve')
  const { number, vc } = await issued()
  const stolen = {
    ...{ first: number, last: `BW${Number(number.slice(2)) + 49}`, kind: 'stolen-blanks', from: '2026-01-05' },
    ...{ advice: 'detain', reference: 'CR 114', text: 'Fifty blank forms were taken from a van.' },
  }
  const { id, frozen } = await first.post<Frozen>('/alerts', stolen)
  await second.post(`/alerts/${id}/approve`, { frozen })
  const seen = (state: string) =>
    eventually(
      () => officer.get<Alerts>('/alerts'),
      ({ items }) => items[0]?.state === state,
      `the alert being ${state} at Antwerp`,
    )
  assert.equal((await seen('in-force')).items[0]?.text, stolen.text)
  const notices = await officer.get<{ items: readonly { kind: string }[] }>('/notices')
  assert.ok(notices.items.some(({ kind }) => kind === 'alert-raised'))
  const judged = await officer.post<Judged>('/imports/present', { certificate: vc, office: 'antwerp', read: 'file' })
  assert.ok(judged.findings.some(one => one.rule === 'alerted-by-issuer' && one.severity === 'warning'))
  assert.deepEqual(await alertedOffline(vc, rules => rules.includes('alerted-by-issuer')), ['alerted-by-issuer'])
  const ending = await second.post<Frozen>(`/alerts/${id}/withdraw`, { reason: 'All fifty were found.' })
  await first.post(`/alerts/${id}/approve-withdrawal`, { frozen: ending.frozen })
  await seen('withdrawn')
  assert.deepEqual(await alertedOffline(vc, rules => rules.length === 0), [])
})

async function issued(): Promise<{ number: string; vc: string }> {
  const { url } = nodes.BW
  const [exporter, clerk] = [await new Person(url).signIn('naledi'), await new Person(url).signIn('kagiso')]
  const officer = await new Person(url).signIn('tebogo')
  const { id } = await exporter.post<{ id: string }>('/certificates', { document: asked() })
  const { frozen } = await clerk.post<Frozen>(`/certificates/${id}/inspect`, { document: asked(), reasons: {} })
  const { number } = await officer.post<{ number: string }>(`/certificates/${id}/authorise`, { frozen })
  return { number, vc: (await clerk.bytes(`/certificates/${id}/certificate.vc`)).toString('utf8') }
}

/** What alerts say of it on a machine with nothing but Antwerp's pack, once the pack is new enough to fit. */
async function alertedOffline(vc: string, fits: (rules: readonly string[]) => boolean): Promise<readonly string[]> {
  const { home, EU } = nodes
  const file = path.join(home, 'certificate.vc')
  await writeFile(file, vc)
  const verify = async () => {
    await commandLine(home, ['pack', 'fetch', EU.url, '--json'])
    const { json, error } = await commandLine(home, ['verify', file, '--json'])
    assert.ok(json.verdict, error)
    assert.ok(!(json.notChecked as string[]).includes('alerts'))
    return (json.findings as Judged['findings']).map(({ rule }) => rule).filter(rule => rule.startsWith('alerted'))
  }
  return eventually(verify, fits, 'a pack that knows of it')
}
