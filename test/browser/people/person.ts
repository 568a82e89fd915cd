import type { Browser, BrowserContext, Page } from 'playwright-core'

/** Somebody at a browser of their own: what every role can do. */
export class Person {
  readonly page: Page
  readonly context: BrowserContext

  constructor(context: BrowserContext, page: Page) {
    this.context = context
    this.page = page
  }

  /** Opens a browser and signs in from the start page's link for this person. */
  static async signIn<P extends Person>(
    this: new (
      context: BrowserContext,
      page: Page,
    ) => P,
    browser: Browser,
    url: string,
    login: string,
  ): Promise<P> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${url}/sign-in?as=${login}&lang=en`)
    await page.waitForURL('**/desk')
    await page.getByRole('heading', { level: 1 }).waitFor()
    return new this(context, page)
  }

  /** Presses a button or follows a link by its words. */
  async press(words: string): Promise<void> {
    const { page } = this
    await page
      .getByRole('button', { name: words, exact: true })
      .or(page.getByRole('link', { name: words, exact: true }))
      .first()
      .click()
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).first().fill(text)
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label).first().selectOption({ label: option })
  }

  /** Follows a link of the rail. */
  async go(place: string): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: 'Desk' })
    await rail.getByRole('link', { name: new RegExp(`^${place}\\s*[\\d,]*$`) }).click()
  }

  /** The queue, and in it the first task whose row says this. */
  async take(task: string, row: string): Promise<void> {
    await this.page.goto(new URL('/desk', this.page.url()).href)
    await this.page.getByRole('row', { name: row }).getByRole('link', { name: task }).first().click()
  }

  /** Types into the mast's search and opens what it finds. */
  async find(number: string): Promise<void> {
    await this.page.getByRole('search').getByRole('combobox').fill(number)
    await this.page.keyboard.press('Enter')
    await this.page.getByRole('link', { name: number, exact: true }).click()
    await this.title(new RegExp(number))
  }

  /** Presses what asks for a reason, writes it, and confirms. */
  async giveReason(act: string, label: string, why: string, confirm = act): Promise<void> {
    await this.press(act)
    await this.fill(label, why)
    await this.page
      .locator('form')
      .filter({ has: this.page.getByLabel(label) })
      .getByRole('button', { name: confirm })
      .click()
  }

  /** The title of the page, once it is one of these. */
  async title(pattern: RegExp): Promise<string> {
    const heading = this.page.getByRole('heading', { level: 1 }).filter({ hasText: pattern })
    await heading.waitFor()
    return heading.innerText()
  }

  sees(text: string | RegExp): Promise<void> {
    return this.page.getByText(text).first().waitFor()
  }

  leave(): Promise<void> {
    return this.context.close()
  }
}
