import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { test } from 'node:test'

const here = import.meta.dirname
const root = path.join(here, '../..')

/** What a page puts into a key beside plain words: codes of goods and kinds of acts have a point of their own. */
const DOTTED = String.raw`(?:\d{4}\.\d{2}|certificate\.[\w-]+)`
const PLURAL = /_(?:zero|one|two|few|many|other)$/

/** The program as text, without the catalogue and its tests. */
async function sources(): Promise<string> {
  const folders = ['web', 'src'].map(async folder => {
    const names = await readdir(path.join(root, folder), { recursive: true })
    return names.filter(name => /\.tsx?$/.test(name) && !name.endsWith('.test.ts')).map(name => path.join(folder, name))
  })
  const files = (await Promise.all(folders)).flat().filter(file => !/^src\/catalogue\/[a-z]{2}\//.test(file))
  return (await Promise.all(files.map(file => readFile(path.join(root, file), 'utf8')))).join('\n')
}

/** Whether a key is asked for: spelled out somewhere, or made by a template with words in its gaps. */
function askedIn(text: string): (key: string) => boolean {
  const spelled = new Set([...text.matchAll(/'([\w.-]+)'/g)].map(([, key]) => key))
  const templates = [...text.matchAll(/`([\w.-]*\$\{[^`\n]*)`/g)].map(([, template = '']) => template)
  const parts = [...new Set(templates)].map(template => template.split(/\$\{[^}]*\}/))
  // A template without a point, such as `${file}`, would ask for anything.
  const patterns = parts
    .filter(fixed => fixed.some(one => one.includes('.')) && fixed.every(one => /^[\w.-]*$/.test(one)))
    .map(fixed => new RegExp(`^${fixed.map(one => one.replaceAll('.', '\\.')).join(`(?:[\\w-]+|${DOTTED})`)}$`))
  return key => spelled.has(key) || patterns.some(pattern => pattern.test(key))
}

test('every key of the pages is asked for somewhere', async () => {
  const asked = askedIn(await sources())
  const files = (await readdir(path.join(here, 'en'))).filter(file => /^web[-.]/.test(file))
  const dead = await Promise.all(
    files.map(async file => {
      const { default: words } = (await import(path.join(here, 'en', file))) as { default: Record<string, string> }
      return Object.keys(words)
        .map(key => key.replace(PLURAL, ''))
        .filter(key => !asked(key))
        .map(key => `${file} ${key}`)
    }),
  )
  assert.deepEqual(dead.flat(), [])
})

test('a key nobody asks for is found, and one made by a template is not', () => {
  const asked = askedIn(`t('form.send'); t(\`state.\${row.state}\`); t(\`\${verdict}.lead\`); say(\`\${anything}\`)`)
  const keys = ['form.send', 'form.withdraw', 'state.void', 'state.import.void', 'valid.lead', 'valid.next']
  assert.deepEqual(keys.filter(asked), ['form.send', 'state.void', 'valid.lead'])
})
