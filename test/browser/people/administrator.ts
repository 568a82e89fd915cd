import { Person } from './person.ts'

/** Says where the country's own paper leaves room. */
export class Administrator extends Person {
  /** Keeps the profile the page begins with, on numbered paper, with the certificate number moved. */
  async keepNumberedProfile(numberFromTop: string): Promise<void> {
    await this.go('Print profile')
    await this.page.getByLabel('Certificate number, From top').fill(numberFromTop)
    await this.page.getByLabel('Every sheet carries a number').check()
    await this.page.getByLabel('Print certificates by this profile').check()
    await this.press('Keep this profile')
    await this.sees('Kept.')
  }

  /** Measured on the test page: too far to the right by so many millimetres. */
  async correctToTheLeft(millimetres: string): Promise<void> {
    await this.fill('The cross sits too far, mm', millimetres)
    await this.press('Correct it')
    await this.sees(`Everything is moved ${millimetres} mm to the left and 0.0 mm down.`)
  }
}
