import { Person } from './person.ts'

/** Weighs, values and seals; sends to a second officer or back to the applicant. */
export class InspectingOfficer extends Person {
  async inspect(reference: string, found: { readonly carats?: string; readonly seal: string }): Promise<void> {
    await this.take('Inspect and weigh', reference)
    if (found.carats) await this.fill('Certified carats, parcel A, 7102.31', found.carats)
    await this.page.getByLabel('Parcel A').last().fill(found.seal)
    for (const reason of await this.page.getByLabel('Your reason').all()) await reason.fill('Valued by the price book.')
    await this.press('Send to second officer')
    await this.sees('It is with the second officer')
  }

  async giveBack(reference: string, why: string): Promise<void> {
    await this.take('Inspect and weigh', reference)
    await this.giveReason('Return to applicant', 'What has to be corrected', why)
    await this.sees('Returned.')
  }

  /** Says that a sheet was spoiled, with the next one as the page proposes it. */
  async sayItJammed(number: string, why: string): Promise<void> {
    await this.find(number)
    await this.press('Sheet spoiled')
    await this.fill('What happened to the sheet', why)
    await this.press('Ask for another sheet')
    await this.sees('You said that the sheet was spoiled')
  }

  async proposeVoid(number: string, why: string): Promise<void> {
    await this.find(number)
    await this.giveReason('Void', 'Why it must no longer hold', why, 'Propose voiding')
    await this.sees('You proposed to void it')
  }
}
