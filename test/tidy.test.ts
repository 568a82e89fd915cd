import assert from 'node:assert/strict'
import path from 'node:path'
import { describe, test } from 'node:test'
import { emptyNames, missingCitation, tooLarge } from './tidy/form.ts'
import { folderCycles, forbiddenImports } from './tidy/imports.ts'
import { impurities } from './tidy/purity.ts'
import { describeViolation, readSource, readSources, type Source, type Violation } from './tidy/source.ts'

const sources = await readSources(path.dirname(import.meta.dirname))

function assertNone(violations: readonly Violation[]): void {
  if (violations.length > 0) assert.fail(`\n${violations.map(describeViolation).join('\n')}`)
}

describe('the code of this checkout', () => {
  test('imports point one way', () => assertNone(sources.flatMap(forbiddenImports)))
  test('no folders import each other in a ring', () => assertNone(folderCycles(sources)))
  test('core takes everything it needs as a parameter', () => assertNone(sources.flatMap(impurities)))
  test('functions, files and lines stay small', () => assertNone(sources.flatMap(tooLarge)))
  test('names say what they hold', () => assertNone(sources.flatMap(emptyNames)))
  test('every rule about certificates cites its source', () => assertNone(sources.flatMap(missingCitation)))
})

const source = (file: string, ...lines: string[]): Source => readSource(file, lines.join('\n'))
const told = (violations: readonly Violation[]): string[] => violations.map(v => `${v.file}:${v.line} ${v.what}`)

describe('these rules can fail', () => {
  test('an import against the table is told with file, line, rule and what to do', () => {
    const bad = source(
      'src/core/log/tile.ts',
      "import type { Day } from '../values/day.ts'",
      "export * from '../custody/lot.ts'",
    )
    assert.deepEqual(forbiddenImports(bad).map(describeViolation), [
      'src/core/log/tile.ts:2 [import table] core/log imports src/core/custody/lot.ts: ' +
        'it may import core/values, core/signing; pass the value in, or let them meet in an operation',
    ])
  })

  test('every form of import is seen', () => {
    const bad = source(
      'src/core/values/day.ts',
      "import '../log/a.ts'",
      "import type { B } from '../log/b.ts'",
      "export { c } from '../log/c.ts'",
      "type D = import('../log/d.ts').D",
      "const e = await import('../log/e.ts')",
    )
    assert.deepEqual(
      forbiddenImports(bad).map(v => v.line),
      [1, 2, 3, 4, 5],
    )
  })

  test('a single file may be allowed where its folder is not', () => {
    const both = ["import '../certificate/facts.ts'", "import '../certificate/fold.ts'"]
    assert.deepEqual(told(forbiddenImports(source('src/core/confirmation/fold.ts', ...both))), [
      'src/core/confirmation/fold.ts:2 core/confirmation imports src/core/certificate/fold.ts',
    ])
  })

  test('the browser client reaches core and catalogue, never the server or the store', () => {
    const lines = ["import '../../src/core/log/tile.ts'", "import '../../src/store/writing.ts'", "import './page.css'"]
    assert.deepEqual(told(forbiddenImports(source('web/pages/desk.tsx', ...lines))), [
      'web/pages/desk.tsx:2 web imports src/store/writing.ts',
    ])
  })

  test('a folder that is not in the table is refused', () => {
    assert.deepEqual(told(forbiddenImports(source('src/magic/spell.ts', ''))), [
      'src/magic/spell.ts:1 no folder magic is known',
    ])
  })

  test('a test may import anything', () => {
    assert.deepEqual(forbiddenImports(source('src/core/values/day.test.ts', "import 'node:test'")), [])
  })

  test('two folders that import each other are a ring', () => {
    const one = source('src/server/start.ts', "import '../jobs/run.ts'")
    const other = source('src/jobs/run.ts', '', "import '../server/start.ts'")
    assert.deepEqual(told(folderCycles([one, other])), ['src/jobs/run.ts:2 server -> jobs -> server is a ring'])
    assert.deepEqual(folderCycles([one]), [])
  })

  test('core may not reach clock, chance, machine or network', () => {
    const bad = source(
      'src/core/log/tile.ts',
      "import { readFile } from 'node:fs/promises'",
      'export const now = () => Date.now() + new Date().getTime()',
      'export const chance = Math.random()',
      'export const home = process.env.HOME',
      "export const page = { value: fetch('/') }",
      'export const digest = (bytes: Uint8Array) => crypto.subtle.digest("SHA-256", bytes as BufferSource)',
    )
    assert.deepEqual(told([...forbiddenImports(bad), ...impurities(bad)]), [
      'src/core/log/tile.ts:1 core imports node:fs/promises',
      'src/core/log/tile.ts:2 core uses Date.now',
      'src/core/log/tile.ts:2 core uses Date()',
      'src/core/log/tile.ts:3 core uses Math.random',
      'src/core/log/tile.ts:4 core uses process',
      'src/core/log/tile.ts:5 core uses fetch',
      'src/core/log/tile.ts:6 core uses crypto',
    ])
  })

  test('a port that carries the name of a global is no global', () => {
    const good = source(
      'src/core/log/tile.ts',
      'interface Page { document: string; fetch(): void }',
      'export const leaf = (crypto: Crypto, page: Page) => [crypto.sha256(page.document), page.fetch()]',
      'export const day = (ms: number) => new Date(ms).toISOString()',
    )
    assert.deepEqual(impurities(good), [])
  })

  test('too long a line, function and file are told', () => {
    const body = Array.from({ length: 420 }, (_, n) => `  const a${n} = ${n}`)
    const lines = ['export function long() {', ...body, '}', `// ${'x'.repeat(120)}`, '']
    const violations = tooLarge(source('src/store/long.ts', ...lines))
    assert.deepEqual(told(violations), [
      'src/store/long.ts:400 423 lines, at most 400',
      'src/store/long.ts:423 123 characters, at most 120',
      'src/store/long.ts:1 a function of 422 lines, at most 60',
    ])
  })

  test('data that ships with core may be long, and nothing else may', () => {
    const lines = Array.from({ length: 401 }, () => '')
    assert.deepEqual(tooLarge(source('src/core/values/shipped-countries.ts', ...lines)), [])
    assert.equal(tooLarge(source('src/core/values/countries.ts', ...lines)).length, 0)
    assert.equal(tooLarge(source('src/core/values/countries.ts', ...lines, '')).length, 1)
  })

  test('a name that says nothing is refused, as folder and as file', () => {
    assert.equal(emptyNames(source('src/store/utils/date.ts', '')).length, 1)
    assert.equal(emptyNames(source('src/store/mail-service.test.ts', '')).length, 1)
    assert.equal(emptyNames(source('web/service-worker.ts', '')).length, 0)
  })

  test('a rule without a citation is refused', () => {
    const file = 'src/core/certificate/rules/seal-missing.ts'
    const cited = "export const rule = { citation: { text: 'Core Document, Annex I', since: day('2003-01-01') } }"
    assert.equal(missingCitation(source(file, 'export const rule = {}')).length, 1)
    assert.equal(missingCitation(source(file, "export const rule = { citation: { text: '', since: '' } }")).length, 1)
    assert.equal(missingCitation(source(file, cited)).length, 0)
    assert.equal(missingCitation(source(file, "import { annexI } from '../sources.ts'", 'export { annexI }')).length, 0)
  })
})
