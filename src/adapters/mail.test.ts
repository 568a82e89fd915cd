import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { type MailServer, mailServer, wordsOf } from '../../test/mail-server.ts'
import { folderMail, smtpMail } from './mail.ts'

const LETTER = {
  ...{ id: 'a1', to: 'bureau@bangui.example', subject: 'Réception du certificat CF0001234' },
  text: 'Bonjour,\n\n  7102.31    1204.35 ct\n.\nÉlise',
  attachments: [{ name: 'CF0001234.pdf', type: 'application/pdf', bytes: Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0xff) }],
}

describe('a mail server', () => {
  let server: MailServer
  before(async () => {
    server = await mailServer()
  })
  beforeEach(() => {
    server.taken.length = 0
    server.refusal = null
  })
  after(() => server.stop())

  test('takes the letter whole, from the node’s address, under its own id', async () => {
    await smtpMail(server.url, 'Diamond Office <office@bw.example>').send(LETTER)
    const [one] = server.taken
    assert.deepEqual([server.taken.length, one?.from, one?.to], [1, 'office@bw.example', ['bureau@bangui.example']])
    assert.match(one?.message ?? '', /^Message-ID: <a1@adamas\.invalid>\r$/m)
    assert.match(one?.message ?? '', /filename="?CF0001234\.pdf"?/)
    assert.ok(one?.message.includes(Buffer.from(LETTER.attachments[0]?.bytes ?? []).toString('base64')))
    assert.ok(wordsOf(one?.message ?? '').includes('1204.35 ct\r\n.\r\nÉlise'))
  })

  test('that refuses the address is an error with its words', async () => {
    server.refusal = Object.assign(new Error('no such mailbox'), { responseCode: 550 })
    await assert.rejects(smtpMail(server.url, 'office@bw.example').send(LETTER), /no such mailbox/)
    assert.deepEqual(server.taken, [])
  })

  test('that is down is an error', async () => {
    await assert.rejects(smtpMail('smtp://127.0.0.1:1', 'office@bw.example').send(LETTER), /ECONNREFUSED/)
  })

  test('is given no second header by a subject with a line break', async () => {
    const subject = 'Certificate\r\nBcc: thief@example.org'
    await smtpMail(server.url, 'office@bw.example').send({ ...LETTER, subject })
    assert.deepEqual(server.taken[0]?.to, ['bureau@bangui.example'])
    assert.doesNotMatch(server.taken[0]?.message ?? '', /^Bcc:/m)
  })
})

test('without a mail server each letter is one file, for its owner alone', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'adamas-mail-'))
  try {
    const mail = folderMail(path.join(folder, 'mail'), 'office@bw.example')
    await mail.send(LETTER)
    await mail.send(LETTER)
    assert.deepEqual(await readdir(path.join(folder, 'mail')), ['a1.eml'])
    const file = path.join(folder, 'mail', 'a1.eml')
    assert.equal((await stat(file)).mode & 0o077, 0)
    assert.match(await readFile(file, 'latin1'), /^To: bureau@bangui\.example\r?$/m)
  } finally {
    await rm(folder, { recursive: true })
  }
})
