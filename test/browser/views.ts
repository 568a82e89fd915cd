import type { BrowserContext, Page } from 'playwright-core'
import { PICTURE } from './stand-in/specimens.ts'
import { CERTIFICATE } from './stand-in/pack.ts'
import { NOW } from './stand-in/people.ts'

/** One page as one person sees it. */
export interface View {
  readonly name: string
  readonly login?: string
  readonly path: string
  /** Which pack the stand-in serves. */
  readonly pack?: string
  /** What a person does there before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>
}

async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(values)) await page.locator(`[id="${id}"]`).fill(value)
}

/** Answers the three questions of a receipt. */
async function weigh(page: Page): Promise<void> {
  for (const question of await page.locator('.asks .ask').all()) await question.locator('.btn').first().click()
  await fill(page, { 'weight-0-0': '1,204.31', 'weight-1-0': '618.40', 'weight-2-0': '2,938.90' })
}

/** Weighs and values parcels A to C and leaves the seal of C for later. */
const inspect = (page: Page): Promise<void> =>
  fill(page, {
    'field-parcels-0-lines-0-carats': '1,310.18',
    'field-parcels-0-lines-0-usd': '317,000.00',
    'field-parcels-1-lines-0-usd': '78,600.00',
    'field-parcels-2-lines-0-carats': '2,798.30',
    'field-parcels-2-lines-0-usd': '30,781.30',
  })

/** Photographs a paper of Bangui, and finds one feature as it should be. */
async function compare(page: Page): Promise<void> {
  await page.locator('[id="field-issuer-participant"]').selectOption('CF')
  await page.locator('input[type=file]').setInputFiles({ name: 'paper.png', mimeType: 'image/png', buffer: PICTURE })
  await page.locator('.choices input[type=radio]').first().check()
}

/** Chooses the first lot, and opens what can be done with it. */
async function sellLot(page: Page): Promise<void> {
  await page.locator('.pick input').first().check()
  await page.locator('.acts .main-act').click()
}

async function typeText(page: Page, text: string): Promise<void> {
  await page.locator('textarea').fill(text)
  await page.locator('button[type=submit]').click()
  await page.locator('.judgement').waitFor()
}

const typeCertificate = (page: Page): Promise<void> => typeText(page, CERTIFICATE.vc)

/** Puts the certificate number over the edge of the sheet, and asks to keep it. */
async function moveNumber(page: Page): Promise<void> {
  const rows = page.locator('.places tbody tr')
  await rows.nth(4).locator('input').nth(1).fill('70')
  await rows.first().locator('input').first().fill('170')
  await page.locator('.head .main-act').click()
}

const press = (selector: string) => (page: Page) => page.locator(selector).first().click()

/** Complains, and sees the code. */
async function complain(page: Page): Promise<void> {
  await page.locator('textarea[name=what]').fill('The buyer paid half of what his paper says.')
  await press('button.main-act')(page)
  await page.locator('.code').waitFor()
}

/** Comes back with the code. */
async function followComplaint(page: Page): Promise<void> {
  await page.locator('input[name=code]').fill('7K3M-09QX-2F5B-WN8D')
  await page.locator('form').last().locator('button').click()
  await page.locator('.messages').waitFor()
}

/** Opens how books are kept, and says more. */
async function changeControl(page: Page): Promise<void> {
  await page.locator('.controls summary').first().click()
  await page.locator('.controls .more summary').click()
  await page.locator('.controls fieldset button').click()
}

/** Asks for a shipment of gem quality from Botswana to Belgium. */
async function askToShip(page: Page): Promise<void> {
  await page.locator('select[name=from]').selectOption('BW')
  await page.locator('select[name=to]').selectOption('BE')
  await page.locator('select[name=origin]').selectOption('BW')
  await page.locator('input[name=largest]').fill('2.5')
  await press('button[type=submit]')(page)
  await page.locator('.judgement').waitFor()
}

/** Opens the certificate of the code in a letter. */
async function typeCode(page: Page): Promise<void> {
  await page.locator('input[name=code]').fill('7K3M-09QX-2F5B-WN8D')
  await page.locator('button[type=submit]').click()
  await page.locator('fieldset, [role=group]').first().waitFor()
}

/** One document is kept, one is on its way, one is too large. */
async function attach(page: Page): Promise<void> {
  const files = page.locator('.attach input[type=file]')
  const file = (name: string, bytes: number) => ({
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(bytes, name),
  })
  await files.last().setInputFiles(file('invoice KR-2026-311.pdf', 184_220))
  await page.getByText('184').first().waitFor()
  await files.nth(2).setInputFiles(file('parcels A to C, before they were sealed.jpg', 2_410_000))
  await page.locator('progress').waitFor()
  await files.nth(1).setInputFiles(file('declaration.pdf', 10_400_000))
  await page.locator('.documents .err').waitFor()
}

/** On a phone there is no room for the search: a button brings it. */
const find = (text: string) => async (page: Page) => {
  if (!(await page.locator('#find').isVisible())) await page.locator('.find-way').click()
  await page.locator('#find').fill(text)
  await page.locator('.found').waitFor()
  await page.keyboard.press('ArrowDown')
}

/** Every page of the web, in every standing that looks different. */
export const VIEWS: readonly View[] = [
  { name: 'start', path: '/' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'sign-in-provider', login: 'door', path: '/sign-in' },
  { name: 'sign-in-refused', login: 'door', path: '/sign-in?refused=identity-unknown' },
  { name: 'sign-in-code', login: 'door', path: '/sign-in?code=own' },
  { name: 'verify', path: '/verify' },
  { name: 'verify-valid', path: '/verify', act: typeCertificate },
  { name: 'verify-alerted', path: '/verify', pack: 'alerted', act: typeCertificate },
  { name: 'verify-qr', path: '/verify', act: page => typeText(page, CERTIFICATE.qr) },
  { name: 'verify-invalid', path: '/verify', pack: 'void', act: typeCertificate },
  { name: 'verify-undecided', path: '/verify', pack: 'old', act: typeCertificate },
  { name: 'verify-number', path: '/verify', act: page => typeText(page, 'BW0012345') },
  { name: 'service', path: '/service' },
  { name: 'ship', path: '/ship' },
  { name: 'ship-answered', path: '/ship', act: askToShip },
  { name: 'confirm', path: '/confirm', act: typeCode },
  { name: 'queue', login: 'mosweu', path: '/desk' },
  { name: 'queue-second', login: 'seretse', path: '/desk' },
  { name: 'queue-exporter', login: 'modise', path: '/desk' },
  { name: 'queue-importer', login: 'peeters', path: '/desk' },
  { name: 'queue-empty', login: 'kgosi', path: '/desk' },
  { name: 'form-new', login: 'modise', path: '/applications/new' },
  { name: 'form-tried', login: 'modise', path: '/applications/new', act: press('button[type=submit].main-act') },
  { name: 'form-documents', login: 'modise', path: '/applications/new', act: attach },
  { name: 'form-amend', login: 'modise', path: '/applications/A-2026-01865/edit' },
  { name: 'application', login: 'mosweu', path: '/applications/A-2026-01877', act: inspect },
  { name: 'application-second', login: 'seretse', path: '/applications/A-2026-01862' },
  { name: 'application-withdraw', login: 'modise', path: '/applications/A-2026-01871', act: press('.head .stop') },
  { name: 'application-returned', login: 'modise', path: '/applications/A-2026-01865' },
  { name: 'open', login: 'seretse', path: '/open' },
  { name: 'open-chosen', login: 'seretse', path: '/open', act: press('.chosen .btn') },
  { name: 'imports-chosen', login: 'peeters', path: '/imports', act: press('.records input') },
  { name: 'certificates', login: 'seretse', path: '/certificates' },
  { name: 'certificates-export', login: 'seretse', path: '/certificates?state=issued', act: press('.export summary') },
  { name: 'certificates-chosen', login: 'seretse', path: '/certificates', act: press('.records input') },
  {
    name: 'certificates-view',
    login: 'seretse',
    path: '/certificates?text=kgalagadi&sort=carats',
    act: press('.export summary'),
  },
  { name: 'certificate', login: 'mosweu', path: '/certificates/A-2026-01702' },
  { name: 'certificate-unopened', login: 'mosweu', path: '/certificates/A-2026-01688' },
  { name: 'certificate-sent', login: 'seretse', path: '/certificates/A-2026-01802' },
  { name: 'imports', login: 'peeters', path: '/imports' },
  { name: 'import', login: 'peeters', path: '/imports/BW0012345', act: weigh },
  { name: 'import-unopened', login: 'peeters', path: '/imports/BW0012351', act: press('.check input') },
  { name: 'import-confirmed', login: 'peeters', path: '/imports/BW0012290' },
  { name: 'originals', login: 'peeters', path: '/originals' },
  { name: 'import-examined', login: 'peeters', path: '/imports/BW0012360' },
  { name: 'import-detained', login: 'peeters', path: '/imports/BW0012311' },
  { name: 'import-releasing', login: 'peeters', path: '/imports/BW0012312' },
  { name: 'import-paper', login: 'peeters', path: '/imports/CF0001234' },
  { name: 'paper', login: 'peeters', path: '/present/paper' },
  { name: 'paper-compared', login: 'peeters', path: '/present/paper', act: compare },
  { name: 'specimens', login: 'peeters', path: '/specimens' },
  { name: 'specimen', login: 'kgosi', path: '/specimens/CF', act: press('.head .main-act') },
  { name: 'specimen-second', login: 'kgosi', path: '/specimens/BW' },
  { name: 'specimen-back', login: 'kgosi', path: '/specimens/BW', act: press('.card .stop') },
  { name: 'specimen-correct', login: 'kgosi', path: '/specimens/BW', act: press('.card:last-child .main-act') },
  { name: 'specimen-none', login: 'peeters', path: '/specimens/AE' },
  { name: 'alerts', login: 'kgosi', path: '/alerts' },
  { name: 'alerts-raise', login: 'peeters', path: '/alerts', act: press('.head .main-act') },
  { name: 'alerts-empty', login: 'peeters', path: '/alerts' },
  { name: 'alerts-looker', login: 'mosweu', path: '/alerts' },
  { name: 'alerts-withdraw', login: 'kgosi', path: '/alerts', act: press('.card:nth-of-type(3) .acts .btn') },
  { name: 'import-expected', login: 'peeters', path: '/imports/BW0012398' },
  { name: 'import-detain', login: 'peeters', path: '/imports/BW0012351', act: press('.bottom .stop') },
  { name: 'present', login: 'peeters', path: '/present' },
  { name: 'people', login: 'kgosi', path: '/people' },
  { name: 'print-profile', login: 'kgosi', path: '/print-profile' },
  { name: 'print-profile-wrong', login: 'kgosi', path: '/print-profile', act: moveNumber },
  { name: 'print-profile-officer', login: 'seretse', path: '/print-profile' },
  { name: 'sheet-spoil', login: 'seretse', path: '/certificates/A-2026-01802', act: press('.head .stop + .stop') },
  { name: 'sheet-spoiled', login: 'seretse', path: '/certificates/A-2026-01799' },
  { name: 'account', login: 'seretse', path: '/account', act: press('.card .main-act') },
  { name: 'application-to-value', login: 'moeti', path: '/applications/A-2026-01877' },
  { name: 'queue-of-valuer', login: 'moeti', path: '/desk' },
  { name: 'prices', path: '/prices', act: press('summary') },
  { name: 'prices-publish', login: 'moeti', path: '/prices/new' },
  { name: 'stock', login: 'modise', path: '/stock' },
  { name: 'stock-sell', login: 'modise', path: '/stock', act: sellLot },
  { name: 'stock-office', login: 'tau', path: '/stock', act: press('.main-act') },
  { name: 'stock-holder', login: 'tau', path: '/stock?holder=firm-1' },
  { name: 'complain', path: '/complain' },
  { name: 'complain-sent', path: '/complain', act: complain },
  { name: 'complain-followed', path: '/complain', act: followComplaint },
  { name: 'complaints', login: 'sebina', path: '/complaints' },
  { name: 'complaint', login: 'sebina', path: '/complaints/5f3a9c0d' },
  { name: 'complaint-new', login: 'sebina', path: '/complaints/new' },
  { name: 'licensing', login: 'modise', path: '/licensing' },
  { name: 'sites', login: 'modise', path: '/sites' },
  { name: 'production', login: 'modise', path: '/production' },
  { name: 'production-record', login: 'modise', path: '/production', act: press('.main-act') },
  { name: 'controls', login: 'kgosi', path: '/controls', act: press('[id="IV-c"] summary') },
  { name: 'controls-change', login: 'kgosi', path: '/controls?state=partly', act: changeControl },
  { name: 'controls-gaps', login: 'kgosi', path: '/controls/gaps' },
  { name: 'application-sent', login: 'mosweu', path: '/applications/A-2026-01862' },
  { name: 'account-none', login: 'mosweu', path: '/account' },
  { name: 'log', login: 'mosweu', path: '/log' },
  { name: 'find', login: 'seretse', path: '/log', act: find('kgala') },
  { name: 'find-nothing', login: 'seretse', path: '/log', act: find('xyz') },
  { name: 'shortcuts', login: 'seretse', path: '/log', act: page => page.keyboard.press('?') },
  { name: 'notices', login: 'seretse', path: '/log', act: press('.notices summary') },
  { name: 'account-mailbox', login: 'mosweu', path: '/account' },
  { name: 'menu', login: 'mosweu', path: '/log', act: press('.me:not(.notices) summary') },
]

/** Opens a view in a fresh page of the context, at the stand-in's hour, and does what a person does there. */
export async function openView(context: BrowserContext, url: string, view: View, lang = 'en'): Promise<Page> {
  if (view.login) await context.addCookies([{ name: 'stand-in', value: view.login, url }])
  if (view.pack) await context.addCookies([{ name: 'stand-in-pack', value: view.pack, url }])
  const page = await context.newPage()
  await page.clock.setFixedTime(NOW)
  await page.goto(`${url}${view.path}${view.path.includes('?') ? '&' : '?'}lang=${lang}`)
  await page.waitForLoadState('networkidle')
  await view.act?.(page)
  await page.evaluate(() => document.fonts.ready)
  return page
}
