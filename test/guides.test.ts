import assert from 'node:assert/strict'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { describe, test } from 'node:test'

const ROOT = path.dirname(import.meta.dirname)
const PICTURES = path.join(ROOT, 'docs/guides/pictures')
const MOST_BYTES = 90_000
const MOST_ALTOGETHER = 2_500_000

interface Page {
  readonly file: string
  readonly text: string
}

const pagesIn = async (folder: string): Promise<Page[]> => {
  const names = (await readdir(path.join(ROOT, folder))).filter(name => name.endsWith('.md'))
  return Promise.all(names.map(name => read(path.join(folder, name))))
}
const read = async (file: string): Promise<Page> => ({ file, text: await readFile(path.join(ROOT, file), 'utf8') })

const guides = await pagesIn('docs/guides')
const operating = await pagesIn('docs/operating')
const front = await Promise.all(['README.md', 'CONTRIBUTING.md'].map(read))

/** Words of a program and of a command are quoted; what is left is prose. */
const prose = ({ text }: Page): string => text.replace(/^ {4}.*$/gm, '').replace(/`[^`\n]*`/g, '')

const LINK = /(!?)\[([^\]]*)\]\(([^)\s]+)\)/g
const links = (page: Page) =>
  [...prose(page).matchAll(LINK)].map(([, picture, words = '', to = '']) => ({ picture: picture === '!', words, to }))

/** The anchor of a heading, as pages of Markdown make it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-')
const anchorsOf = ({ text }: Page): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading))

/** Every sentence of the English catalogue, as a pattern in which figures and optional parts may be anything. */
async function phrases(): Promise<{ exact: Set<string>; patterns: RegExp[] }> {
  const folder = path.join(ROOT, 'src/catalogue/en')
  const said: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') said.push(value)
    else if (value !== null && typeof value === 'object') for (const part of Object.values(value)) collect(part)
  }
  for (const name of await readdir(folder)) {
    collect(((await import(path.join(folder, name))) as { default: unknown }).default)
  }
  const whole = said.map(text => text.replace(/<\/?\w+>/g, ''))
  const strong = said.flatMap(text => [...text.matchAll(/<b>(.*?)<\/b>/g)].map(([, part = '']) => part))
  const [exact, withFigures] = [
    new Set([...whole, ...strong]),
    [...whole, ...strong].filter(text => text.match(FIGURE)),
  ]
  // Three letters at least, or a sentence of figures alone would be everything.
  return { exact, patterns: withFigures.filter(text => /\p{L}{3}/u.test(text.replace(FIGURE, ''))).map(patternOf) }
}

const FIGURE = /\{\{\w+\}\}|\{[\w:]+\}/g

function patternOf(text: string): RegExp {
  const literal = text.replaceAll('[', '\uE000').replaceAll(']', '\uE001')
  const escaped = literal.replace(FIGURE, '\uE002').replace(/[.*+?^${}()|\\]/g, String.raw`\$&`)
  const pattern = escaped.replaceAll('\uE000', '(?:').replaceAll('\uE001', ')?').replaceAll('\uE002', '.+')
  return new RegExp(`^${pattern}$`)
}

const { exact, patterns } = await phrases()
const isSaid = (words: string): boolean => exact.has(words) || patterns.some(pattern => pattern.test(words))
const boldIn = (page: Page): string[] => [...prose(page).matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words)

describe('the guides', () => {
  test('put in bold only what a page of the program says', () => {
    const strange = guides.flatMap(page =>
      boldIn(page).flatMap(words => (isSaid(words) ? [] : `${page.file}: ${words}`)),
    )
    assert.deepEqual(strange, [])
  })

  test('this can fail: a button that is not in the catalogue is seen, also beside figures', () => {
    assert.deepEqual(
      ['Confirm receipt', 'Confirm the receipt', 'Waits for: 1 error.', 'Saved 18:47', '18:47'].map(isSaid),
      [true, false, true, true, false],
    )
  })

  test('each begins with what can be done and has what goes wrong', () => {
    const bare = guides.filter(({ file }) => !file.endsWith('README.md'))
    const [can, wrong] = [/^[^#]*You can: /m, /\n## What goes wrong\n/]
    const lacking = bare.filter(({ text }) => !can.test(text.split('\n## ')[0] ?? '') || !wrong.test(text))
    assert.deepEqual(
      lacking.map(({ file }) => file),
      [],
    )
  })

  test('are all reached from their first page', () => {
    const index = guides.find(({ file }) => file.endsWith('README.md'))
    const reached = index ? links(index).map(({ to }) => to) : []
    const others = guides.map(({ file }) => path.basename(file)).filter(name => name !== 'README.md')
    assert.deepEqual(
      others.filter(name => !reached.includes(name)),
      [],
    )
  })
})

describe('pictures of the guides', () => {
  const shown = guides.flatMap(page => links(page).filter(({ picture }) => picture))

  test('are all there, all shown, and each says in words what is seen', async () => {
    const there = (await readdir(PICTURES)).map(name => `pictures/${name}`).sort()
    assert.deepEqual([...new Set(shown.map(({ to }) => to))].sort(), there)
    assert.deepEqual(
      shown.filter(({ words }) => words.length < 20),
      [],
    )
  })

  test('are small', async () => {
    const sizes = await Promise.all((await readdir(PICTURES)).map(name => stat(path.join(PICTURES, name))))
    const bytes = sizes.map(({ size }) => size)
    assert.ok(Math.max(...bytes) <= MOST_BYTES)
    assert.ok(bytes.reduce((sum, size) => sum + size, 0) <= MOST_ALTOGETHER)
  })
})

test('every link of these pages leads somewhere', async () => {
  const lost: string[] = []
  for (const page of [...guides, ...operating, ...front]) {
    for (const { to } of links(page)) {
      const [file = '', place] = to.split('#')
      if (/^https?:/.test(to)) continue
      const target = file ? path.join(path.dirname(page.file), file) : page.file
      const there = await stat(path.join(ROOT, target)).catch(() => null)
      if (!there || (place && !anchorsOf(await read(target)).includes(place))) lost.push(`${page.file}: ${to}`)
    }
  }
  assert.deepEqual(lost, [])
})

describe('what operators read', () => {
  const all = operating.map(({ text }) => text).join('\n')

  test('names every variable that a node reads, and no other', async () => {
    const sources = await Promise.all(['configuration', 'provider', 'serve'].map(name => read(`src/cli/${name}.ts`)))
    const code = sources.map(({ text }) => text).join('\n')
    const named = (text: string) => [...new Set(text.match(/\b(?:ADAMAS|DATABASE)_[A-Z_]*[A-Z]\b/g))].sort()
    const forTheWorldAlone = ['ADAMAS_WORLD', 'DATABASE_FILE']
    assert.deepEqual(
      named(all),
      named(code).filter(name => !forTheWorldAlone.includes(name)),
    )
  })

  test('explains every figure of /metrics, and no other', async () => {
    const { text } = await read('src/server/metrics.ts')
    const made = [...text.matchAll(/(?:gauge|about)\(\s*'([a-z_]+)'/g)].map(([, name = '']) => `adamas_${name}`)
    const monitoring = operating.find(({ file }) => file.endsWith('monitoring.md'))?.text ?? ''
    const explained = [...monitoring.matchAll(/^\| `(adamas_[a-z_]+)/gm)].map(([, name]) => name)
    assert.deepEqual(new Set(explained), new Set(made))
  })
})
