import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Browser, Route } from 'playwright-core'
import { buildWeb } from '../../scripts/build-web.ts'
import { jpeg, pdf, pdfStream, png } from '../files.ts'
import { openBrowser } from './browser.ts'
import { Exporter, type Paper } from './people/exporter.ts'
import { ExportingOfficer } from './people/exporting-officer.ts'
import { InspectingOfficer } from './people/inspecting-officer.ts'
import { startWorld, type World } from './world.ts'

const PIECES = '**/api/v1/uploads/*'
const paper = (name: string, buffer: Buffer): Paper => ({ name, mimeType: 'application/octet-stream', buffer })
const INVOICE = paper('KR-2026-311.pdf', pdf(pdfStream('/Subtype /Image', 'invoice '.repeat(100_000), false)))
const DECLARATION = paper('declaration.pdf', pdf(pdfStream('/Subtype /Image', 'declared '.repeat(100_000), false)))

describe('documents beside the fields they prove, through the pages', { concurrency: 1 }, () => {
  let world: World
  let browser: Browser
  let naledi: Exporter
  let kagiso: InspectingOfficer
  let tebogo: ExportingOfficer
  let reference = ''
  before(async () => {
    await buildWeb()
    world = await startWorld()
    browser = await openBrowser()
    const { BW = '' } = world.url
    naledi = await Exporter.signIn(browser, BW, 'naledi')
    kagiso = await InspectingOfficer.signIn(browser, BW, 'kagiso')
    tebogo = await ExportingOfficer.signIn(browser, BW, 'tebogo')
  })
  after(async () => {
    await browser?.close()
    await world?.stop()
  })

  /** Breaks the line at these pieces, the first being 1; gives the places at which pieces were sent. */
  const breakAt = async (...broken: number[]): Promise<string[]> => {
    const places: string[] = []
    await naledi.page.route(PIECES, (route: Route) => {
      if (route.request().method() !== 'PUT') return route.continue()
      places.push(new URL(route.request().url()).searchParams.get('at') ?? '')
      return broken.includes(places.length) ? route.abort('connectionreset') : route.continue()
    })
    return places
  }

  test('over a line that breaks in the middle, sending goes on where it stopped', async () => {
    await naledi.fillIn({ carats: '90.00', usd: '18,000.00' })
    const places = await breakAt(2, 3)
    await naledi.attach('invoice and terms', INVOICE)
    await naledi.sees('No line. It goes on by itself: 262 kB of 800 kB sent')
    await naledi.sees('Kept, 800 kB')
    assert.deepEqual(places, ['0', '262144', '262144', '262144', '524288', '786432'])
    await naledi.page.unroute(PIECES)
  })

  test('in a page that was closed meanwhile, the same file goes on, and another one does not', async () => {
    const places = await breakAt(3, 4, 5, 6, 7, 8, 9)
    await naledi.attach('origin', DECLARATION)
    await naledi.sees('No line. It goes on by itself: 524 kB of 900 kB sent')
    await naledi.sees(/^Saved/)
    await naledi.openDraft()
    await naledi.page.unroute(PIECES)
    await naledi.sees('Kept, 800 kB')
    await naledi.sees('524 kB of 900 kB are here. Choose the same file again to go on.')
    await naledi.goOnWith({ ...INVOICE, name: DECLARATION.name })
    await naledi.sees('That was another file.')
    const rest = await breakAt()
    await naledi.goOnWith(DECLARATION)
    await naledi.sees('Kept, 900 kB')
    assert.deepEqual(
      [places.slice(0, 2), rest],
      [
        ['0', '262144'],
        ['524288', '786432'],
      ],
    )
    await naledi.page.unroute(PIECES)
  })

  test('what is no document is refused beside its field, with the reason and what to do', async () => {
    await naledi.attach('parcels', paper('photo.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')))
    await naledi.sees('This is no PDF, JPEG or PNG, whatever it is called.')
    await naledi.page.getByLabel('I declare').check()
    await naledi.press('Send the application')
    await naledi.sees('1 document has not arrived whole.')
    await naledi.page.getByRole('button', { name: 'Remove photo.png' }).click()
    await naledi.attach('parcels', paper('parcel A.png', png(40, 30)))
    await naledi.page.getByRole('link', { name: 'Open parcel A.png' }).waitFor()
    reference = await naledi.send()
  })

  test('the officer opens what was attached beside what it proves, and adds a photograph', async () => {
    await kagiso.take('Inspect and weigh', reference)
    const [shown] = await Promise.all([
      kagiso.context.waitForEvent('page'),
      kagiso.page.getByRole('link', { name: 'Open parcel A.png' }).click(),
    ])
    await shown.locator('img').waitFor()
    assert.equal(await shown.locator('img').evaluate(image => (image as HTMLImageElement).naturalWidth), 40)
    await shown.close()
    const [saved] = await Promise.all([
      kagiso.page.waitForEvent('download'),
      kagiso.page.getByRole('link', { name: `Download ${INVOICE.name}` }).click(),
    ])
    assert.equal(saved.suggestedFilename(), INVOICE.name)
    assert.deepEqual(await readFile(await saved.path()), INVOICE.buffer)
    await kagiso.page.getByLabel('Attach a document: parcels').setInputFiles(paper('sealed bag.jpg', jpeg(64, 48)))
    await kagiso.page.getByRole('link', { name: 'Open sealed bag.jpg' }).waitFor()
    await kagiso.page.getByLabel('Parcel A').last().fill('DO-40801')
    for (const reason of await kagiso.page.getByLabel('Your reason').all()) await reason.fill('By the price book.')
    await kagiso.press('Send to second officer')
    await kagiso.sees('It is with the second officer')
  })

  test('the second officer and the exporter see all of it, also once the certificate is issued', async () => {
    const number = await tebogo.authorise(reference)
    for (const person of [tebogo, naledi]) {
      await person.find(number)
      for (const name of [INVOICE.name, DECLARATION.name, 'parcel A.png', 'sealed bag.jpg']) {
        await person.page.getByRole('link', { name: `Download ${name}` }).waitFor()
      }
    }
  })
})
