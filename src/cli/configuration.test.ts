import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { configurationFrom } from './configuration.ts'

const PROVIDER = {
  ADAMAS_OIDC_ISSUER: 'https://id.bw.example',
  ADAMAS_OIDC_CLIENT: 'adamas',
  ADAMAS_OIDC_SECRET: 'a secret',
}

test('a node is configured by its environment, and what is missing or half set is said by its name', async () => {
  const home = await mkdtemp(path.join(os.tmpdir(), 'adamas-configuration-'))
  const good = { ADAMAS_NODE: 'bw', ADAMAS_HOME: home, DATABASE_URL: 'postgresql://x/y' }
  try {
    for (const [change, named] of [
      [{ ADAMAS_NODE: undefined }, /^ADAMAS_NODE /],
      [{ DATABASE_URL: undefined }, /^DATABASE_URL /],
      [{ ADAMAS_PORT: '70000' }, /^ADAMAS_PORT=70000 /],
      [{ ADAMAS_SMTP: 'smtp://mail.example' }, /ADAMAS_MAIL_FROM is not/],
      [{ ADAMAS_MAIL_FROM: 'office@bw.example' }, /ADAMAS_SMTP is not/],
      [{ ADAMAS_OIDC_ISSUER: 'https://id.bw.example' }, /^ADAMAS_OIDC_CLIENT is not set/],
      [{ ...PROVIDER, ADAMAS_OIDC_SECRET: undefined }, /^ADAMAS_OIDC_SECRET is not set/],
      [{ ...PROVIDER, ADAMAS_OIDC_ISSUER: 'http://id.bw.example' }, /is no https address/],
    ] as const) {
      assert.match(String(await configurationFrom({ ...good, ...change })), named)
    }
    const mail = { ADAMAS_SMTP: 'smtp://mail.example', ADAMAS_MAIL_FROM: 'office@bw.example' }
    const made = await configurationFrom({ ...good, ...mail })
    assert.ok(typeof made !== 'string')
    assert.deepEqual([made.node, made.port, made.mail?.from], ['BW', 4100, 'office@bw.example'])
    assert.equal(((await configurationFrom(good)) as typeof made).mail, undefined)
    const tied = (await configurationFrom({ ...good, ...PROVIDER })) as typeof made
    assert.deepEqual([tied.provider?.name, tied.provider?.claim], ['id.bw.example', 'email'])
  } finally {
    await rm(home, { recursive: true })
  }
})
