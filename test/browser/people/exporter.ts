import { Person } from './person.ts'

export interface Wish {
  readonly carats: string
  readonly usd: string
  readonly to?: { readonly name: string; readonly address: string; readonly country: string }
}

const ANTWERP = { name: 'Scheldt Diamonds NV', address: 'Hoveniersstraat 2, 2018 Antwerp', country: 'Belgium' }

/** Asks for certificates and corrects what came back. */
export class Exporter extends Person {
  /** A shipment of one parcel, to Antwerp where nothing else is said; gives the office's reference. */
  async apply({ carats, usd, to = ANTWERP }: Wish): Promise<string> {
    await this.go('New application')
    await this.fill('Name of the importer', to.name)
    await this.fill('Address', to.address)
    await this.choose('Country', to.country)
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
