import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, test } from 'node:test'
import { text } from 'node:stream/consumers'

const root = path.dirname(path.dirname(import.meta.dirname))
const vectors = path.join(root, 'test/vectors/lint')
const folder = await mkdtemp(path.join(tmpdir(), 'adamas-lint-'))
after(() => rm(folder, { recursive: true }))

interface Judged {
  readonly file: string
  readonly number: string
  readonly findings: readonly { rule: string; severity: string; path: string; message: string; source: string }[]
  readonly notChecked: readonly string[]
}

interface Case {
  readonly claim: string
  readonly certificate: object | readonly object[]
  readonly with?: readonly string[]
  readonly says: readonly string[]
  readonly notChecked?: readonly string[]
  readonly checked?: readonly string[]
}

interface Malformed {
  readonly claim: string
  readonly text?: string
  readonly hex?: string
  readonly repeat?: readonly [string, number]
  readonly says: string
}

const json = async (file: string) => JSON.parse(await readFile(path.join(vectors, file), 'utf8')) as unknown
const good = (await json('good.json')) as object
const { cases, malformed } = (await json('cases.json')) as { cases: Case[]; malformed: Malformed[] }

/** Runs the command as a person does, in the folder of the vectors. */
async function lint(args: readonly string[], input?: string) {
  const child = spawn(process.execPath, [path.join(root, 'src/cli/main.ts'), 'lint', ...args], { cwd: vectors })
  child.stdin.on('error', () => undefined).end(input ?? '')
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { out, err, exit: await ended }
}

async function judged(args: readonly string[], input?: string): Promise<{ all: Judged[]; exit: number | null }> {
  const { out, err, exit } = await lint(['--json', ...args], input)
  assert.equal(err, '')
  return { all: JSON.parse(out) as Judged[], exit }
}

/** RFC 7396. */
function patched(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  const result: Record<string, unknown> = typeof target === 'object' && target !== null ? { ...target } : {}
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name]
    else result[name] = patched(result[name], value)
  }
  return result
}

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return file
}

const said = (one: Judged) => one.findings.map(({ rule, severity, path: at }) => `${rule} ${severity} ${at}`)

describe('the vectors', async () => {
  for (const [args, group] of Map.groupBy(cases, one => JSON.stringify(one.with ?? []))) {
    const files = await Promise.all(
      group.map(({ certificate }, index) => {
        const content = Array.isArray(certificate)
          ? certificate.map(each => patched(good, each))
          : patched(good, certificate)
        return written(`${args.replace(/\W/g, '')}-${index}.json`, JSON.stringify(content, null, 2))
      }),
    )
    const answer = await judged([...(JSON.parse(args) as string[]), ...files])
    for (const [index, one] of group.entries()) {
      test(one.claim, () => {
        const own = answer.all.filter(({ file }) => file === files[index])
        assert.equal(own.length, Array.isArray(one.certificate) ? one.certificate.length : 1)
        assert.deepEqual(own.flatMap(said), one.says)
        for (const rule of one.notChecked ?? [])
          assert.ok(
            own.every(each => each.notChecked.includes(rule)),
            rule,
          )
        for (const rule of one.checked ?? [])
          assert.ok(
            own.every(each => !each.notChecked.includes(rule)),
            rule,
          )
      })
    }
    test(`all of them with ${args} end as their worst finding says`, () => {
      assert.equal(answer.exit, group.some(one => one.says.some(each => each.includes(' error '))) ? 1 : 0)
    })
  }
})

describe('a file that cannot be read as a certificate', async () => {
  const files = await Promise.all(
    malformed.map(({ text: content, hex, repeat }, index) =>
      written(
        `malformed-${index}.json`,
        content ?? (repeat ? repeat[0].repeat(repeat[1]) : Buffer.from(hex ?? '', 'hex')),
      ),
    ),
  )
  const answer = await judged(files)
  for (const [index, one] of malformed.entries()) {
    test(`${one.claim} is refused, with its place and nothing else`, () => {
      const own = answer.all.filter(({ file }) => file === files[index])
      assert.deepEqual(own.flatMap(said), [one.says])
      assert.deepEqual(own[0]?.notChecked, [])
    })
  }
  test('does not hide the others, and the command ends with 1', () => {
    assert.equal(answer.all.length, malformed.length)
    assert.equal(answer.exit, 1)
  })
})

describe('the command', () => {
  test('warnings and notes alone end with 0, an error with 1', async () => {
    const mixed = patched(good, { origin: { kind: 'mixed', country: null } })
    assert.equal((await judged([await written('warned.json', JSON.stringify(mixed))])).exit, 0)
    const bad = await written('bad.json', JSON.stringify(patched(good, { parcels: [] })))
    assert.equal((await judged(['good.json', bad])).exit, 1)
  })

  test('standing input is read for -, and every finding has words and a citation', async () => {
    const answer = await judged(['-'], JSON.stringify(patched(good, { expiresOn: '2026-10-01' })))
    assert.deepEqual(answer.all.flatMap(said), ['expiry-before-issue error expiresOn'])
    assert.equal(answer.all[0]?.file, '-')
    assert.equal(answer.all[0]?.number, 'BW0012345')
    assert.match(answer.all[0]?.findings[0]?.message ?? '', /1 Oct 2026.*2 Nov 2026/)
    assert.match(answer.all[0]?.findings[0]?.source ?? '', /Core Document/)
  })

  test('a reused number is found across files, and the finding names the number', async () => {
    const other = await written('other.json', JSON.stringify(patched(good, { number: 'bw 001-2345' })))
    const answer = await judged(['good.json', other])
    assert.deepEqual(answer.all.map(said), [['number-reused error number'], ['number-reused error number']])
    assert.match(answer.all[0]?.findings[0]?.message ?? '', /BW0012345/)
  })

  test('what cannot be followed ends with 2 and says why on the error stream', async () => {
    const ranges = await written('ranges.csv', 'participant,year,from,to\nBW,2026,9,1\n')
    const wrong: [string[], RegExp][] = [
      [[], /missing required argument/],
      [['good.json', '--at', '2026-02-30'], /2026-02-30 is no day/],
      [['good.json', '--for', 'XY'], /XY is no participant/],
      [['good.json', '--colour'], /unknown option/],
      [['nowhere.json'], /nowhere\.json cannot be read/],
      [['good.json', '--ranges', 'nowhere.csv'], /nowhere\.csv cannot be read/],
      [['good.json', '--ranges', ranges], /line 2/],
    ]
    for (const [args, why] of wrong) {
      const { out, err, exit } = await lint(['--json', ...args])
      assert.deepEqual([exit, out], [2, ''], args.join(' '))
      assert.match(err, why)
    }
  })

  test('without --json it tells a person the same', async () => {
    const bad = await written('person.json', JSON.stringify(patched(good, { number: 'BW00123', parcels: [] })))
    const { out, exit } = await lint([bad])
    assert.equal(exit, 1)
    assert.match(out, /BW00123: 1 error\n {2}error {3}parcels: There is no parcel/)
    assert.match(out, /not checked, nothing to go by: number-form/)
  })
})
