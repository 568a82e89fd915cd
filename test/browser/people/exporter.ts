import { Person } from './person.ts'

export interface Wish {
  readonly carats: string
  readonly usd: string
  readonly to?: { readonly name: string; readonly address: string; readonly country: string }
}

export interface Paper {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const ANTWERP = { name: 'Scheldt Diamonds NV', address: 'Hoveniersstraat 2, 2018 Antwerp', country: 'Belgium' }

/** Asks for certificates and corrects what came back. */
export class Exporter extends Person {
  /** A shipment of one parcel, to Antwerp where nothing else is said; gives the office's reference. */
  async apply(wish: Wish): Promise<string> {
    await this.fillIn(wish)
    return this.send()
  }

  /** Everything but sending it. */
  async fillIn({ carats, usd, to = ANTWERP }: Wish): Promise<void> {
    await this.go('New application')
    await this.fill('Name of the importer', to.name)
    await this.fill('Address', to.address)
    await this.choose('Country', to.country)
    await this.fill('Carats', carats)
    await this.fill('Value, US$', usd)
  }

  async attach(what: string, paper: Paper): Promise<void> {
    await this.page.getByLabel(`Attach a document: ${what}`).setInputFiles(paper)
  }

  /** Chooses a file again whose sending a closed page cut off. */
  async goOnWith(paper: Paper): Promise<void> {
    await this.page.getByLabel(`Choose it again: ${paper.name}`).setInputFiles(paper)
  }

  /** The draft it was left in, opened anew. */
  async openDraft(): Promise<void> {
    await this.page.goto(new URL('/desk', this.page.url()).href)
    await this.page.getByRole('link', { name: 'Finish the draft' }).first().click()
    await this.title(/Apply/)
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

  async send(): Promise<string> {
    await this.page.getByLabel('I declare').check()
    await this.press('Send the application')
    await this.page.waitForURL(/applications\/[0-9a-f]{32}$/)
    return this.title(/^A-/)
  }
}
