import chromium from '@sparticuz/chromium'
import { type Browser, chromium as driver } from 'playwright-core'

// As root, where a sandbox cannot start, and without a graphics card.
const ARGUMENTS = ['--no-sandbox', '--disable-setuid-sandbox', '--disable-gpu', '--font-render-hinting=none']

/** A browser without a window: the one that came with the install on Linux, elsewhere the one `CHROME_PATH` names. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath())
  return driver.launch({ executablePath, args: ARGUMENTS, headless: true })
}
