import { pdf } from '../../files.ts'
import { Person } from './person.ts'

/** The second pair of eyes: authorises exactly what was frozen. */
export class ExportingOfficer extends Person {
  /** Gives the number of the certificate. */
  async authorise(reference: string): Promise<string> {
    await this.take('Authorise', reference)
    await this.sees('Changed against the application')
    await this.press('Authorise')
    await this.page.waitForURL(/certificates\/[0-9a-f]{32}$/)
    return this.title(/^BW/)
  }

  /** The same on the numbered sheet that lies in the tray. */
  async authoriseOnSheet(reference: string, sheet: string): Promise<string> {
    await this.take('Authorise', reference)
    await this.fill('Number of the sheet in the tray', sheet)
    await this.page.getByLabel('I see this number').check()
    await this.press('Authorise')
    await this.page.waitForURL(/certificates\/[0-9a-f]{32}$/)
    return this.title(/^BW/)
  }

  /** Agrees that a sheet was spoiled, and gives the number under which it was issued again. */
  async approveSheet(number: string): Promise<string> {
    await this.take('Decide the voiding', number)
    await this.press('Void it and issue it again')
    await this.sees('Void: its sheet was spoiled.')
    const said = await this.page
      .getByText(/The same facts stand on BW\d+/)
      .first()
      .innerText()
    return /BW\d+/.exec(said.slice(said.indexOf('stand on')))?.[0] ?? ''
  }

  /** The PDF behind “Print”. */
  async printed(): Promise<Uint8Array> {
    const address = await this.page.getByRole('link', { name: 'Print', exact: true }).getAttribute('href')
    const answer = await this.context.request.get(new URL(address ?? '', this.page.url()).href)
    return new Uint8Array(await answer.body())
  }

  async approveVoid(number: string): Promise<void> {
    await this.take('Decide the voiding', number)
    await this.press('Approve voiding')
    await this.sees('Void.')
  }

  /** Files what a country sent on paper about a certificate, and what stands on it. */
  async fileSlip(number: string, slip: { carats: string; received: string; signedBy: string }): Promise<void> {
    await this.find(number)
    await this.press('File a slip')
    const scan = { name: 'slip.pdf', mimeType: 'application/pdf', buffer: pdf() }
    await this.page.getByLabel('Scan or photograph of the slip').setInputFiles(scan)
    await this.fill('Received on', slip.received)
    await this.page.getByRole('group', { name: 'seals' }).getByRole('button', { name: 'Yes' }).click()
    await this.page.getByLabel('Counted').fill('1')
    await this.page.getByLabel('Weighed carats').fill(slip.carats)
    await this.fill('Signed by', slip.signedBy)
    await this.press('File it')
  }
}
