import assert from 'node:assert/strict'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { nodeCrypto } from './crypto.ts'
import { fileSigner } from './file-signer.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'adamas-keys-'))
after(() => rm(folder, { recursive: true }))
const passphrase = 'a passphrase nobody guesses'
const bytes = new TextEncoder().encode('what is signed')
const signerIn = (name: string, secret = passphrase) =>
  fileSigner({ folder: path.join(folder, name), passphrase: secret })

test('a signature verifies under the public half that was handed out', async () => {
  const signer = signerIn('signs')
  const { publicKey } = await signer.create('BW-1/log-2026')
  const signature = await signer.sign('BW-1/log-2026', bytes)
  const key = { id: 'k', algorithm: 'ES256' as const, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')) }
  assert.equal(signature.length, 64)
  assert.equal(nodeCrypto().verify(key, bytes, signature), true)
})

test('making a key that is there gives the same key', async () => {
  const signer = signerIn('again')
  assert.deepEqual(await signer.create('BW-1/log'), await signer.create('BW-1/log'))
})

test('the count is never behind, also when signatures are asked for at once and after a restart', async () => {
  const signer = signerIn('counts')
  await signer.create('BW-1/log')
  await Promise.all(Array.from({ length: 20 }, () => signer.sign('BW-1/log', bytes)))
  assert.equal(await signer.count('BW-1/log'), 20)
  const restarted = signerIn('counts')
  await restarted.sign('BW-1/log', bytes)
  assert.equal(await restarted.count('BW-1/log'), 21)
})

test('the count is durable before a signature leaves, and signatures asked for at once share its writing', async () => {
  const signer = signerIn('shares')
  await signer.create('BW-1/log')
  const file = path.join(folder, 'shares', 'BW-1~log.count')
  const seen: number[] = []
  const signed = Array.from({ length: 50 }, async () => {
    await signer.sign('BW-1/log', bytes)
    seen.push(Number(await readFile(file, 'utf8')))
  })
  await Promise.all(signed)
  seen.sort((a, b) => a - b)
  assert.ok(
    seen.every((count, at) => count > at),
    'never behind',
  )
  assert.ok(new Set(seen).size < 10, `${new Set(seen).size} writings`)
})

test('a count that cannot be written stops the signature, and the next one counts on', async () => {
  const signer = signerIn('full')
  await signer.create('BW-1/log')
  await signer.sign('BW-1/log', bytes)
  const obstacle = path.join(folder, 'full', 'BW-1~log.count.new')
  await mkdir(obstacle)
  await assert.rejects(signer.sign('BW-1/log', bytes), /EISDIR/)
  await rm(obstacle, { recursive: true })
  await signer.sign('BW-1/log', bytes)
  assert.equal(await signer.count('BW-1/log'), 2)
})

test('a count that cannot be read stops signing instead of beginning again at one', async () => {
  const signer = signerIn('damaged')
  await signer.create('BW-1/log')
  await writeFile(path.join(folder, 'damaged', 'BW-1~log.count'), 'x')
  await assert.rejects(signer.sign('BW-1/log', bytes), /holds no count/)
  await writeFile(path.join(folder, 'damaged', 'BW-1~log.count'), '7')
  await signer.sign('BW-1/log', bytes)
  assert.equal(await signer.count('BW-1/log'), 8)
})

test('a key file that cannot be read is never replaced by a fresh key', async () => {
  const signer = signerIn('unreadable')
  await signer.create('BW-1/log')
  const file = path.join(folder, 'unreadable', 'BW-1~log.key')
  await writeFile(file, '{')
  await assert.rejects(signer.create('BW-1/log'))
  assert.equal(await readFile(file, 'utf8'), '{')
})

test('another passphrase opens no key, and nothing is counted', async () => {
  await signerIn('locked').create('BW-1/log')
  const other = signerIn('locked', 'another passphrase')
  await assert.rejects(other.sign('BW-1/log', bytes), /does not open with this passphrase/)
  assert.equal(await other.count('BW-1/log'), 0)
})

test('a key file under the name of another key does not open', async () => {
  const signer = signerIn('swapped')
  await signer.create('BW-1/log')
  const file = path.join(folder, 'swapped', 'BW-1~certificate.key')
  await copyFile(path.join(folder, 'swapped', 'BW-1~log.key'), file)
  await writeFile(file, (await readFile(file, 'utf8')).replace('BW-1/log', 'BW-1/certificate'))
  await assert.rejects(signer.sign('BW-1/certificate', bytes), /does not open/)
})

test('a retired key signs nothing more and is still listed with what it signed', async () => {
  const signer = signerIn('retired')
  const { publicKey } = await signer.create('BW-1/log')
  await signer.sign('BW-1/log', bytes)
  assert.equal(await signer.retire('BW-1/log'), true)
  await assert.rejects(signer.sign('BW-1/log', bytes), /is retired/)
  assert.deepEqual(await signer.list(), [{ keyId: 'BW-1/log', publicKey, signatures: 1, retired: true }])
  assert.equal(await signer.retire('BW-1/nothing'), false)
})

test('key files are readable by their owner alone and show no private half', async () => {
  const place = path.join(folder, 'signs')
  for (const name of await readdir(place)) {
    assert.equal((await stat(path.join(place, name))).mode & 0o077, 0, name)
    assert.doesNotMatch(await readFile(path.join(place, name), 'utf8'), /PRIVATE|"d"/)
  }
})
