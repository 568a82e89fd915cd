import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { trustList } from '../../test/small-scheme.ts'
import { nodeCrypto } from '../adapters/crypto.ts'
import { fileSigner } from '../adapters/file-signer.ts'
import { openTrustList } from '../core/participants/open-trust-list.ts'
import { passphraseIn } from './configuration.ts'
import { draftList } from './draft-list.ts'
import { run } from './trust-list.ts'

const home = await mkdtemp(path.join(tmpdir(), 'adamas-ceremony-'))
after(() => rm(home, { recursive: true, force: true }))
const at = (name: string) => path.join(home, name)

/** As a person runs it, for what it says; `run` in this process does the same, sooner. */
async function trust(...args: readonly string[]) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'main.ts'), 'trust', ...args])
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { out, err, exit: await ended }
}

async function rootOf(holder: string) {
  assert.equal(await run(['root', `root/${holder}`, '--keys', at(holder)]), 0)
  const [key] = await fileSigner({ folder: at(holder), passphrase: await passphraseIn(at(holder)) }).list()
  return { id: `root/${holder}`, algorithm: 'ES256', publicKey: key?.publicKey }
}

test('a list is drafted, signed in sittings, and joined once enough roots signed it', async () => {
  const roots = await Promise.all(['one', 'two', 'three'].map(rootOf))
  const described = { environment: 'production', expiresOn: '2099-12-31', threshold: 2, roots }
  await writeFile(at('list.json'), JSON.stringify({ ...described, authorities: trustList.authorities }))
  assert.equal(await run(['draft', at('list.json'), '--out', at('d.json')]), 0)
  for (const holder of ['one', 'two']) {
    const args = ['sign', at('d.json'), `root/${holder}`, '--keys', at(holder), '--out', at(`${holder}.json`)]
    assert.equal(await run(args), 0)
  }
  const out = ['--out', at('trust-list.json')]
  assert.equal(await run(['join', at('one.json'), at('one.json'), ...out]), 1)
  assert.equal(await run(['join', at('one.json'), at('d.json'), ...out]), 1)
  assert.equal(await run(['join', at('one.json'), at('two.json'), ...out]), 0)
  const named = JSON.parse(await readFile(at('roots.json'), 'utf8'))
  const opened = await openTrustList(nodeCrypto(), new Uint8Array(await readFile(at('trust-list.json'))), named)
  assert.ok(opened.ok)
  assert.deepEqual([opened.value.version, opened.value.environment], [1, 'production'])
  const next = await trust('draft', at('list.json'), '--before', at('trust-list.json'), '--out', at('e.json'))
  assert.match(
    next.out,
    /production, version 2, until 2099-12-31; 2 of 3 roots[^]*SHA-256 before signing: [0-9a-f]{64}/,
  )
})

test('a key of another holder, and a file that is not there, are told in one line', async () => {
  const args = ['sign', at('d.json'), 'root/one', '--keys', at('two')]
  assert.match((await trust(...args)).err, /there is no key root\/one in /)
  assert.equal(await run(['draft', at('nothing.json')]), 2)
})

test('a description says which part of it stands in the way', () => {
  const now = '2026-11-24T08:00:00Z'
  const { environment, expiresOn, threshold, roots, authorities, participants, policies } = trustList
  const good = { environment, expiresOn, threshold, roots, authorities, participants, policies }
  const told = (change: object, before?: typeof trustList) => {
    const made = draftList({ ...good, ...change }, { now, ...(before ? { before } : {}) })
    return Array.isArray(made) ? made.join('\n') : 'a list'
  }
  assert.equal(told({}), 'a list')
  assert.match(told({ authorities: undefined, surplus: 1 }), /surplus is no part/)
  assert.match(told({ authorities: [authorities[0], { id: 'x' }] }), /^authorities\[1\] has not the form/)
  assert.match(told({ threshold: roots.length + 1 }), /roots and threshold/)
  assert.match(told({ authorities: [authorities[0], authorities[0]] }), /stands twice/)
  assert.match(told({ participants: [], policies: [] }), /a participant that the list does not name/)
  assert.match(told({ expiresOn: '2026-11-24' }), /is past/)
  const [first] = authorities
  assert.ok(first)
  const rid = { ...first, keys: first.keys.slice(1) }
  assert.match(told({ authorities: [rid, ...authorities.slice(1)] }, trustList), /say until when it signed instead/)
})
