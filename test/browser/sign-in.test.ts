import assert from 'node:assert/strict'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildWeb } from '../../scripts/build-web.ts'
import { openIdProvider } from '../../src/adapters/identity-provider.ts'
import { createAccount } from '../../src/operations/persons/accounts.ts'
import { startProvider, type TestProvider } from '../identity-provider.ts'
import { serveNode, type ServedNode } from '../served-node.ts'
import { simulatedWorld, type World } from '../simulation/world.ts'
import { openBrowser } from './browser.ts'

const PASSWORD = 'correct horse battery'
const MINUTE = 60_000
const FINGER = {
  ...({ protocol: 'ctap2', transport: 'internal' } as const),
  ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
}

describe('the ways in, through the pages', { concurrency: 1 }, () => {
  let world: World
  let node: ServedNode
  let browser: Browser
  let provider: TestProvider
  let url = ''
  before(async () => {
    await buildWeb()
    world = await simulatedWorld(1)
    world.time.now = Date.now()
    const port = await freePort()
    // Passkeys are made for a name, not for a number.
    url = `http://localhost:${port}`
    const back = `${url}/sign-in/back`
    provider = await startProvider(back)
    const { issuer, client, secret } = provider
    const { clock, keeping } = world.nodes.BW
    const named = { issuer, client, secret, name: 'Gov ID', claim: 'email' }
    node = await serveNode(world.nodes.BW, {
      ...{ url, webFolder: path.join(import.meta.dirname, '../../dist/web') },
      provider: openIdProvider(named, clock, back),
    })
    for (const [id, login] of [
      ['second', 'tebogo'],
      ['inspector', 'kagiso'],
      ['a'.repeat(32), 'neo'],
    ] as const) {
      assert.ok((await createAccount(keeping, { id, name: `The ${login}`, login, password: PASSWORD })).ok)
    }
    await node.app.listen({ host: '127.0.0.1', port })
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await node.app.close()
    await provider.stop()
  })

  const open = async (at: string): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${url}${at}`)
    return { context, page }
  }
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click()
  const byPassword = async (page: Page, login: string) => {
    await page.getByLabel('Login').fill(login)
    await page.getByLabel('Password').fill(PASSWORD)
    await press(page, 'Sign in')
  }
  const signOut = async (page: Page) => {
    await page.locator('.me summary').last().click()
    await press(page, 'Sign out')
    await page.waitForURL('**/sign-in')
  }

  test('a passkey is added, signs in, shows who acts, and is removed', async () => {
    const { context, page } = await open('/sign-in?next=/account&lang=en')
    const devtools = await context.newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', { options: FINGER })
    await byPassword(page, 'tebogo')
    await page.waitForURL('**/account')
    await page.getByLabel('Name of the new passkey').fill('office key')
    await press(page, 'Add a passkey')
    await page.getByText('The passkey is added.').waitFor()
    await page.getByText('Remove office key').waitFor()
    await signOut(page)

    await byPassword(page, 'tebogo')
    await page.getByText('This account asks for its passkey').waitFor()
    await press(page, 'Sign in with a passkey')
    await page.waitForURL('**/desk')

    // The moment at which the second factor was shown is forgotten, not moved: the clock is the provider's as well.
    for (const session of await world.nodes.BW.keeping.all('session')) {
      await world.nodes.BW.keeping.change('session', session.id, { steppedUpAt: world.time.now - 20 * MINUTE })
    }
    await page.goto(`${url}/account`)
    await page.getByText(/last used/).waitFor()
    await press(page, /^Remove/)
    await press(page, 'Show a passkey')
    await page.getByText('The passkey is removed.').waitFor()
    await page.getByText('You have none yet.').waitFor()
    await context.close()
  })

  test('an officer who is away gives a role to a colleague, who ends it', async () => {
    const { context, page } = await open('/sign-in?next=/account&lang=en')
    const devtools = await context.newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', { options: FINGER })
    await byPassword(page, 'tebogo')
    await page.getByLabel('Name of the new passkey').fill('phone')
    await press(page, 'Add a passkey')
    await page.getByText('The passkey is added.').waitFor()
    await page.getByLabel('Colleague').selectOption({ label: 'The kagiso' })
    await press(page, 'Give the role')
    await page.getByText('Choose a day').waitFor()
    await page.getByLabel('Last day').fill(new Date(world.time.now + 5 * 86_400_000).toISOString().slice(0, 10))
    await page.getByLabel('Why').fill('on leave')
    await press(page, 'Give the role')
    await page.getByText('The role is given.').waitFor()
    await context.close()

    const colleague = await open('/sign-in?next=/account&lang=en')
    await byPassword(colleague.page, 'kagiso')
    await colleague.page.getByText('You stand in for The tebogo as Exporting officer').waitFor()
    await press(colleague.page, /^End it/)
    await colleague.page.getByText('It is ended.').waitFor()
    await colleague.context.close()
  })

  test('a passkey that was not shown leaves the person where they were', async () => {
    const { context, page } = await open('/sign-in?lang=en')
    const devtools = await context.newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', { options: { ...FINGER, isUserVerified: false } })
    await press(page, 'Sign in with a passkey')
    await page.getByText('The passkey was not shown.').waitFor()
    await page.getByLabel('Login').waitFor()
    await context.close()
  })

  test('the identity provider sends a person back: unknown first, then to the page they wanted', async () => {
    const { context, page } = await open('/sign-in?next=/account&lang=en')
    await press(page, 'Sign in with Gov ID')
    await page.getByText('no account here is yours').waitFor()
    const body = { expected: provider.person.email }
    const expected = await node.ask('boss', 'PUT', `/api/v1/persons/${'a'.repeat(32)}/identity`, { body })
    assert.equal(expected.status, 200)
    await page.goto(`${url}/sign-in?next=/account`)
    await press(page, 'Sign in with Gov ID')
    await page.waitForURL('**/account')
    await page.getByText('The neo').first().waitFor()
    await context.close()
  })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}
