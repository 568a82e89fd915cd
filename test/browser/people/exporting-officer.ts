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

  async approveVoid(number: string): Promise<void> {
    await this.take('Decide the voiding', number)
    await this.press('Approve voiding')
    await this.sees('Void.')
  }
}
