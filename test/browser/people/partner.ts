import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { Person } from './person.ts'

const MAILED_MS = 30_000

/** An authority with nothing but a mailbox: reads the letter, and confirms by the code in it. */
export class Partner extends Person {
  static async atABrowser(browser: Browser): Promise<Partner> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
    return new Partner(context, await context.newPage())
  }

  /** The letter about a certificate, as it lies in the folder of a node without a mail server. */
  static async letterAbout(number: string, folder: string): Promise<string> {
    for (const until = Date.now() + MAILED_MS; Date.now() < until; ) {
      const names = await readdir(folder).catch(() => [])
      const letters = await Promise.all(names.map(name => readFile(path.join(folder, name), 'utf8')))
      const letter = letters.find(text => text.includes(number))
      if (letter) return letter
      await new Promise(resolve => setTimeout(resolve, 200))
    }
    throw new Error(`no letter about ${number} in ${folder}`)
  }

  /** Follows the link in the letter. */
  async open(letter: string): Promise<void> {
    const link = /http:\S+confirm#[0-9A-Z-]{19}/.exec(letter)?.[0]
    if (!link) throw new Error(`no link in ${letter}`)
    await this.page.goto(link.replace('/confirm', '/confirm?lang=en'))
  }

  async confirm(carats: string): Promise<void> {
    await this.page.getByRole('group', { name: 'seals' }).getByRole('button', { name: 'Yes' }).click()
    await this.page.getByLabel('Counted').fill('1')
    await this.page.getByLabel('Weighed carats').fill(carats)
    await this.fill('Your name and office', 'Élise Ngaro, Bangui')
    await this.press('Confirm receipt')
    await this.sees('has your confirmation')
  }
}
