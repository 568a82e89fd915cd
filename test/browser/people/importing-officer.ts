import { Person } from './person.ts'

/** Presents what arrives, weighs it and signs the receipt. */
export class ImportingOfficer extends Person {
  /** Types the number of the paper; gives the word of the verdict. */
  async present(number: string): Promise<string> {
    await this.go('Present a certificate')
    await this.page.locator('textarea').fill(number)
    await this.press('Check')
    const word = await this.page.locator('.verdict h2').innerText()
    await this.press('Go on to the receipt')
    await this.title(new RegExp(number))
    return word.trim()
  }

  /** Types a paper of Bangui that carries no square, and takes it for genuine. */
  async enterPaper(number: string, carats: string, days: { issued: string; expires: string }): Promise<void> {
    await this.go('Present a certificate')
    await this.press('Paper without a square')
    await this.choose('Issued by', 'Central African Republic')
    await this.fill('Number, as printed', number)
    await this.fill('Issued on', days.issued)
    await this.fill('Expires on', days.expires)
    await this.choose('Country of origin', 'Central African Republic')
    await this.fill('Name of the exporter', 'Comptoir de Bangui')
    await this.fill('Address of the exporter', 'Avenue Boganda, Bangui')
    await this.fill('Name of the importer', 'Scheldt Diamonds NV')
    await this.fill('Address of the importer', 'Hoveniersstraat 2, 2018 Antwerp')
    await this.fill('Seal, if sealed already', 'CF-771')
    await this.fill('Carats', carats)
    await this.fill('Value, US$', '20,000.00')
    await this.press('Judge it')
    await this.sees('Cannot decide')
    await this.page.getByLabel('The authority confirmed the number').check()
    await this.fill('On which ground do you decide?', 'Bangui answered the telephone.')
    await this.press('Take it for genuine')
    await this.page.getByRole('group', { name: 'seals' }).waitFor()
  }

  async weigh(carats: string): Promise<void> {
    await this.page.getByRole('group', { name: 'seals' }).getByRole('button').first().click()
    await this.page.getByRole('group', { name: 'parcel' }).getByRole('button').first().click()
    await this.page.getByLabel('Weighed carats').fill(carats)
  }

  async confirm(): Promise<void> {
    await this.press('Confirm receipt')
    await this.sees('Confirmed on')
  }

  async approveDifference(number: string): Promise<void> {
    await this.take('Decide the difference', number)
    await this.press('Approve and confirm')
    await this.sees('Confirmed on')
  }
}
