import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { buildWeb } from '../../scripts/build-web.ts'
import { openBrowser } from './browser.ts'
import { readPdf } from '../../src/documents/read-pdf.ts'
import { readPlaces } from '../../src/documents/read-places.ts'
import { Administrator } from './people/administrator.ts'
import { Exporter } from './people/exporter.ts'
import { ExportingOfficer } from './people/exporting-officer.ts'
import { ImportingOfficer } from './people/importing-officer.ts'
import { Partner } from './people/partner.ts'
import { InspectingOfficer } from './people/inspecting-officer.ts'
import { startWorld, type World } from './world.ts'

const DELIVERED_MS = 60_000

describe('one certificate, from hand to hand, through the pages', { concurrency: 1 }, () => {
  let world: World
  let browser: Browser
  let naledi: Exporter
  let kagiso: InspectingOfficer
  let tebogo: ExportingOfficer
  let lieve: ImportingOfficer
  let bram: ImportingOfficer
  before(async () => {
    await buildWeb()
    world = await startWorld()
    browser = await openBrowser()
    const { BW = '', EU = '' } = world.url
    naledi = await Exporter.signIn(browser, BW, 'naledi')
    kagiso = await InspectingOfficer.signIn(browser, BW, 'kagiso')
    tebogo = await ExportingOfficer.signIn(browser, BW, 'tebogo')
    lieve = await ImportingOfficer.signIn(browser, EU, 'lieve')
    bram = await ImportingOfficer.signIn(browser, EU, 'bram')
  })
  after(async () => {
    await browser?.close()
    await world?.stop()
  })

  /** Waits until the pre-alert of a number has crossed. */
  const arrived = async (number: string): Promise<void> => {
    const deadline = Date.now() + DELIVERED_MS
    const found = () =>
      lieve.page.evaluate(async text => {
        const answer = await fetch(`/api/v1/imports?text=${text}`)
        return ((await answer.json()) as { total: number }).total > 0
      }, number)
    while (!(await found())) {
      if (Date.now() > deadline) throw new Error(`${number} did not arrive`)
      await new Promise(resolve => setTimeout(resolve, 300))
    }
  }
  const issue = async (carats: string): Promise<string> => {
    const reference = await naledi.apply({ carats, usd: '100,000.00' })
    await kagiso.inspect(reference, { seal: `S-${reference.slice(-5)}` })
    return tebogo.authorise(reference)
  }

  test('it is asked for, inspected, authorised, announced, presented, weighed and confirmed', async () => {
    const reference = await naledi.apply({ carats: '1,310.20', usd: '314,448.00' })
    await kagiso.inspect(reference, { carats: '1,310.18', seal: 'DO-40771' })
    const number = await tebogo.authorise(reference)
    await arrived(number)
    assert.equal(await lieve.present(number), 'Valid')
    await lieve.weigh('1,310.14')
    await lieve.confirm()
    await lieve.sees('Botswana has marked it used')
    await tebogo.find(number)
    await tebogo.sees('Confirmed by European Union')
    await tebogo.sees('Accepted 0.04 ct less than certified')
  })

  test('what an officer returned is corrected and goes its way', async () => {
    const reference = await naledi.apply({ carats: '500.00', usd: '100,000.00' })
    await kagiso.giveBack(reference, 'The invoice says 505.00 ct.')
    await naledi.correct(reference, { carats: '505.00' })
    await kagiso.inspect(reference, { seal: 'DO-40772' })
    assert.match(await tebogo.authorise(reference), /^BW\d{7}$/)
  })

  test('a certificate is voided by two officers, and the importing desk refuses it', async () => {
    const number = await issue('200.00')
    await arrived(number)
    await kagiso.proposeVoid(number, 'The importer is wrong.')
    await tebogo.approveVoid(number)
    await lieve.find(number)
    await lieve.sees('The issuer has voided this certificate')
  })

  test('a country without a node is told by letter, and confirms by the code in it', async () => {
    const to = { name: 'Comptoir de Bangui', address: 'Avenue Boganda, Bangui', country: 'Central African Republic' }
    const reference = await naledi.apply({ carats: '310.00', usd: '62,000.00', to })
    await kagiso.inspect(reference, { seal: 'DO-40790' })
    const number = await tebogo.authorise(reference)
    const elise = await Partner.atABrowser(browser)
    await elise.open(await Partner.letterAbout(number, path.join(world.home, 'BW/mail')))
    await elise.confirm('309.96')
    await tebogo.find(number)
    await tebogo.sees('Confirmed by Central African Republic')
    await tebogo.sees('Accepted 0.04 ct less than certified')
    await tebogo.sees('by Élise Ngaro, Bangui, with the code in the letter')
    await elise.page.reload()
    await elise.sees('Nothing is left to do')
  })

  test('a confirmation that came on paper is filed with its scan, and says so', async () => {
    const to = { name: 'Comptoir de Bangui', address: 'Avenue Boganda, Bangui', country: 'Central African Republic' }
    const reference = await naledi.apply({ carats: '75.00', usd: '15,000.00', to })
    await kagiso.inspect(reference, { seal: 'DO-40791' })
    const number = await tebogo.authorise(reference)
    const received = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Africa/Gaborone' }).format(new Date())
    await tebogo.fileSlip(number, { carats: '74.97', received, signedBy: 'Élise Ngaro, Bangui' })
    await tebogo.sees('Accepted 0.03 ct less than certified')
    await tebogo.sees('Confirmed for Central African Republic on paper, by Élise Ngaro, Bangui.')
    await tebogo.sees(/Tebogo Seretse filed the paper by which CF-1 confirmed/)
  })

  test('a paper without a signature is typed, taken for genuine, weighed and received', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    await lieve.enterPaper('0004711', '120.50', { issued: day(-9), expires: day(40) })
    await lieve.weigh('120.50')
    await lieve.confirm()
    assert.match(await Partner.letterAbout('CF0004711', path.join(world.home, 'EU/mail')), /120\.50 ct/)
  })

  test('anyone asks whether a shipment may go, without an account', async () => {
    const anyone = await Partner.atABrowser(browser)
    await anyone.page.goto(`${world.url.BW}/ship?lang=en`)
    for (const [from, answer] of [
      ['Botswana', 'Yes'],
      ['Kenya', 'No'],
    ] as const) {
      await anyone.choose('From', from)
      await anyone.choose('To', 'Belgium')
      await anyone.choose('Mined in', from)
      await anyone.press('Ask')
      await anyone.page.getByRole('heading', { level: 2, name: answer }).waitFor()
    }
  })

  // Last but one: from here on this office prints on numbered paper.
  test('on the country’s own paper: the sheet is named, printed on, spoiled, and issued again', async () => {
    const boss = await Administrator.signIn(browser, world.url.BW ?? '', 'boitumelo')
    await boss.keepNumberedProfile('40.5')
    await boss.correctToTheLeft('0.8')
    const reference = await naledi.apply({ carats: '330.00', usd: '90,000.00' })
    await kagiso.inspect(reference, { seal: 'DO-40795' })
    const number = await tebogo.authoriseOnSheet(reference, 'a 004711')
    await tebogo.sees(/authorised BW\d+, on sheet A004711/)
    const [page] = readPlaces(readPdf(await tebogo.printed()))
    const shown = page?.texts.find(({ text }) => text === number)
    assert.ok(shown && Math.abs(shown.end - (190 - 0.8)) < 1 && shown.baseline > 40.5, JSON.stringify(shown))
    await arrived(number)
    await kagiso.sayItJammed(number, 'It jammed in the printer.')
    const again = await tebogo.approveSheet(number)
    await arrived(again)
    assert.equal(await lieve.present(again), 'Valid')
    await tebogo.find(again)
    await tebogo.sees(/authorised BW\d+, on sheet A004712, because the sheet before it was spoiled/)
    await lieve.find(number)
    await lieve.sees('The issuer has voided this certificate')
    await boss.page.getByLabel('Print certificates by this profile').uncheck()
    await boss.press('Keep this profile')
    await boss.sees('Kept.')
  })

  test('a difference beyond policy is decided by another officer', async () => {
    const number = await issue('800.00')
    await arrived(number)
    await lieve.present(number)
    await lieve.weigh('700.00')
    await lieve.press('Send to second officer')
    await lieve.sees('You weighed it. Another officer decides')
    await bram.approveDifference(number)
  })
})
