import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import { create } from 'qrcode'
import { goodDocument, packFile, roots, seal } from '../../test/small-scheme.ts'

const home = await mkdtemp(path.join(tmpdir(), 'adamas-verify-'))
after(() => rm(home, { recursive: true }))

async function write(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(path.join(home, name), content)
  return path.join(home, name)
}

const made = seal(goodDocument())
const rootsFile = await write('roots.json', JSON.stringify(roots))
const pack = await write('good.pack', await packFile())
const used = await write('used.pack', await packFile({ statuses: { 12_345: 'used' } }))

interface Told {
  readonly verdict: string
  readonly number: string
  readonly findings: readonly { rule: string; severity: string; message: string; source: string }[]
  readonly notChecked: readonly string[]
  readonly pack: { madeAt: string; expiresAt: string } | null
}

async function adamas(...args: readonly string[]) {
  const env = { ...process.env, ADAMAS_HOME: home, ADAMAS_ROOTS: rootsFile }
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'main.ts'), ...args], { env })
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { out, err, exit: await ended }
}

async function judged(file: string, ...options: readonly string[]) {
  const { out, err, exit } = await adamas('verify', file, '--json', '--at', '2026-11-24', ...options)
  assert.equal(err, '')
  const told = JSON.parse(out) as Told
  const rules = told.findings.filter(finding => finding.severity === 'error').map(finding => finding.rule)
  return { told, answer: [exit, told.verdict, told.number, rules.join()] }
}

/** A PDF as far as a reader of attachments looks: one stream behind another. */
function pdfWith(...streams: readonly Uint8Array[]): Uint8Array {
  const parts = streams.flatMap(stream => [Buffer.from('1 0 obj<<>>stream\n'), stream, Buffer.from('\nendstream\n')])
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts])
}

/** A picture of a code with four dots a module and a quiet zone, in grey. */
function pictureOf(code: string): Buffer {
  const { size, data } = create(code, { errorCorrectionLevel: 'M' }).modules
  const side = (size + 8) * 4
  const rows = Buffer.alloc(side * (side + 1), 255)
  for (let y = 0; y < side; y++) {
    rows[y * (side + 1)] = 0
    for (let x = 0; x < side; x++) {
      const [row, column] = [(y >> 2) - 4, (x >> 2) - 4]
      const isDark = row >= 0 && row < size && column >= 0 && column < size && data[row * size + column]
      if (isDark) rows[y * (side + 1) + 1 + x] = 0
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 8
  const start = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

const forms: Readonly<Record<string, string | Uint8Array>> = {
  'a.vc': `${made.vc}\n`,
  'enveloped.json': JSON.stringify({
    '@context': 'https://www.w3.org/ns/credentials/v2',
    type: 'EnvelopedVerifiableCredential',
    id: `data:application/vc+jwt,${made.vc}`,
  }),
  'code.txt': made.qr,
  'code.png': pictureOf(made.qr),
  'paper.pdf': pdfWith(Buffer.from('q'), deflateSync('not it'), deflateSync(made.vc)),
}

for (const [name, content] of Object.entries(forms)) {
  test(`${name} is judged valid, and the exit code says so`, async () => {
    const { told, answer } = await judged(await write(name, content), '--pack', pack)
    assert.deepEqual(answer, [0, 'valid', 'BW0012345', ''])
    assert.deepEqual(told.pack, { madeAt: '2026-11-20T08:00:00Z', expiresAt: '2026-12-20T08:00:00Z' })
  })
}

test('a used certificate may not pass, but as a record it was genuine', async () => {
  const file = await write('a.vc', made.vc)
  const passing = await judged(file, '--pack', used)
  assert.deepEqual(passing.answer, [1, 'invalid', 'BW0012345', 'already-used'])
  assert.match(passing.told.findings[0]?.message ?? '', /BW0012345/)
  assert.deepEqual((await judged(file, '--pack', used, '--purpose', 'record')).answer, [0, 'valid', 'BW0012345', ''])
})

test('without a pack nothing can be decided', async () => {
  const { told, answer } = await judged(await write('a.vc', made.vc))
  assert.deepEqual([...answer, told.pack], [3, 'undecided', 'BW0012345', 'pack-too-old', null])
})

const hopeless: Readonly<Record<string, [content: string | Uint8Array, rule: string]>> = {
  'empty.vc': ['', 'unreadable'],
  'letter.txt': ['Dear customs', 'unreadable'],
  'plain.pdf': [pdfWith(Buffer.from('nothing')), 'unsigned'],
  'bomb.pdf': [pdfWith(...Array.from({ length: 20 }, () => deflateSync(Buffer.alloc(50_000_000)))), 'unsigned'],
  'open.pdf': [Buffer.from(`%PDF-1.7\n${'stream\n'.repeat(200_000)}`), 'unsigned'],
  'white.png': [Buffer.from('89504e470d0a1a0a0000000d49484452ffffffffffffffff0802000000', 'hex'), 'unsigned'],
  'torn.png': [(forms['code.png'] as Uint8Array).subarray(0, 60), 'unsigned'],
}
for (const [name, [content, rule]] of Object.entries(hopeless)) {
  test(`${name} is undecided: ${rule}`, async () => {
    const { answer } = await judged(await write(name, content), '--pack', pack)
    assert.deepEqual(answer, [3, 'undecided', '', rule])
  })
}

const wrong: Readonly<Record<string, readonly string[]>> = {
  'no file': [],
  'a file that is not there': [path.join(home, 'nothing')],
  'a day that is none': ['a.vc', '--at', '2026-02-30'],
  'a purpose that is none': ['a.vc', '--purpose', 'sale'],
  'a pack that is none': [path.join(home, 'roots.json'), '--pack', rootsFile],
}
for (const [what, args] of Object.entries(wrong)) {
  test(`${what} is wrong use, and the message says so`, async () => {
    const { out, err, exit } = await adamas('verify', ...args)
    assert.deepEqual([exit, out], [2, ''])
    assert.match(err, /\S/)
  })
}

test('a pack is described, and one that is none is refused', async () => {
  const { out, exit } = await adamas('pack', 'show', pack, '--json')
  const shown = JSON.parse(out) as { environment: string; statuses: { authority: string; serials: number }[] }
  assert.deepEqual([exit, shown.environment], [0, 'test'])
  assert.deepEqual(
    shown.statuses.map(({ authority, serials }) => [authority, serials]),
    [['BW-1', 4000]],
  )
  assert.equal((await adamas('pack', 'show', rootsFile)).exit, 1)
  assert.equal((await adamas('pack')).exit, 2)
})
