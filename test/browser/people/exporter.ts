import { Person } from './person.ts'

export interface Wish {
  readonly carats: string
  readonly usd: string
}

/** Asks for certificates and corrects what came back. */
export class Exporter extends Person {
  /** A shipment of one parcel to Antwerp; gives the office's reference. */
  async apply({ carats, usd }: Wish): Promise<string> {
    await this.go('New application')
    await this.fill('Name of the importer', 'Scheldt Diamonds NV')
    await this.fill('Address', 'Hoveniersstraat 2, 2018 Antwerp')
    await this.choose('Country', 'Belgium')
    await this.fill('Carats', carats)
    await this.fill('Value, US$', usd)
    return this.send()
  }

  async correct(reference: string, { carats }: Pick<Wish, 'carats'>): Promise<string> {
    await this.take('Correct and send again', reference)
    await this.fill('Carats', carats)
    return this.send()
  }

  /** Begins from the facts of a certificate that is to end. */
  async replace(number: string): Promise<string> {
    await this.find(number)
    await this.press('Replace')
    await this.sees(`It is to replace certificate ${number}`)
    return this.send()
  }

  private async send(): Promise<string> {
    await this.page.getByLabel('I declare').check()
    await this.press('Send the application')
    await this.page.waitForURL(/applications\/[0-9a-f]{32}$/)
    return this.title(/^A-/)
  }
}
