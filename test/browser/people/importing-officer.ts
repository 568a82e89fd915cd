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
