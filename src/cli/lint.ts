import { readFile } from 'node:fs/promises'
import { type Rendered, render } from '../catalogue/render.ts'
import type { Draft } from '../core/certificate/draft.ts'
import { type Lint, lintTogether } from '../core/certificate/lint.ts'
import { shapeOf } from '../core/certificate/shape.ts'
import { type NumberRange, parseRanges } from '../core/participants/ranges.ts'
import { SHIPPED_PARTICIPANTS } from '../core/participants/shipped-participants.ts'
import { SHIPPED_POLICIES } from '../core/participants/shipped-policies.ts'
import { dayAt, type Day, parseDay } from '../core/values/day.ts'
import type { Finding } from '../core/values/finding.ts'
import { type Outcome, done } from '../core/values/outcome.ts'
import { readJson } from '../core/values/strict-json.ts'
import { type Arguments, GOOD, readArguments, REFUSED, wrongUse } from './arguments.ts'
import { packedScheme } from './packed-scheme.ts'

interface Options {
  readonly pack?: string
  readonly for?: string
  readonly ranges?: string
  readonly at?: string
}

/** One certificate of one file, with all that was found about it. */
interface Judged {
  readonly file: string
  readonly number: string
  readonly findings: readonly Rendered[]
  readonly notChecked: readonly string[]
}

/** `adamas lint`: the same rules the desk and the authorising operation use. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments<Options>(
    'lint',
    'Every finding about certificates, with its rule and citation.',
    declare,
    args,
  )
  if (typeof read === 'number') return read
  const wrong = wrongOptions(read.options)
  if (wrong) return wrongUse(wrong)
  const ranges = await readRanges(read.options.ranges)
  if (!ranges.ok) return refuseRanges(read.options.ranges ?? '', ranges.findings)
  const judged = await judgeFiles(read, ranges.value)
  if (typeof judged === 'string') return wrongUse(judged)
  const bad = judged.some(one => one.findings.some(finding => finding.severity === 'error'))
  process.stdout.write(read.options.json ? `${JSON.stringify(judged, null, 2)}\n` : judged.map(inWords).join('\n'))
  return bad ? REFUSED : GOOD
}

const declare: Parameters<typeof readArguments>[2] = command =>
  command
    .argument('<file...>', 'certificates as JSON: one, or an array of them; - reads standard input')
    .option('--pack <pack>', 'judge by the lists of this offline pack')
    .option('--for <code>', 'add the conditions of this participant (default: the destination)')
    .option('--ranges <csv>', 'number ranges: participant,year,from,to')
    .option('--at <day>', 'the day to judge by (default: today, UTC); adds expired')

function wrongOptions({ at, for: importer }: Options): string | null {
  if (at !== undefined && parseDay(at) === null) return `--at ${at} is no day; write it as 2026-11-24`
  if (importer !== undefined && !/^[A-Za-z]{2}$/.test(importer)) return `--for ${importer} is no participant code`
  return null
}

async function readRanges(file: string | undefined): Promise<Outcome<readonly NumberRange[]>> {
  if (!file) return done([])
  return parseRanges(new TextDecoder().decode(await readInput(file)))
}

function refuseRanges(file: string, findings: readonly Finding[]): number {
  const lines = findings.map(finding => `${file}: ${finding.path}: ${render(finding).message}`)
  return wrongUse(lines.join('\nadamas: '))
}

/** Every certificate of every file, judged together; a text where a file cannot be opened at all. */
async function judgeFiles(read: Arguments<Options>, ranges: readonly NumberRange[]): Promise<Judged[] | string> {
  const { options, operands } = read
  const scheme = options.pack ? await packedScheme(options.pack) : shippedScheme()
  if (typeof scheme === 'string') return scheme
  const found: (Read & { file: string })[] = []
  for (const file of operands) {
    const bytes = await readInput(file).catch((error: Error) => error)
    if (bytes instanceof Error) return `${file} cannot be read: ${bytes.message}`
    found.push(...readCertificates(bytes).map(one => ({ ...one, file })))
  }
  const at = parseDay(options.at ?? '')
  const today: Day = at ?? dayAt(Date.now(), 'UTC')
  const by = { ...scheme, ranges: [...scheme.ranges, ...ranges], today, ...(at ? { at } : {}) }
  const importer = options.for?.toUpperCase()
  const lints = lintTogether(
    found.map(one => one.draft),
    importer ? { ...by, importer } : by,
  )
  return found.map((one, index) => judgedOf(one, lints[index] as Lint))
}

function shippedScheme() {
  return { participants: SHIPPED_PARTICIPANTS, policies: SHIPPED_POLICIES, ranges: [] as NumberRange[] }
}

interface Read {
  readonly draft: Draft
  readonly findings: readonly Finding[]
  /** Nothing could be read: only these findings count. */
  readonly unreadable: boolean
}

function readCertificates(bytes: Uint8Array): Read[] {
  const json = readJson(bytes)
  if (!json.ok) return [{ draft: {}, findings: json.findings, unreadable: true }]
  const values: unknown[] = Array.isArray(json.value) ? json.value : [json.value]
  return values.map(value => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return { ...shapeOf(value), unreadable: !isObject }
  })
}

function judgedOf(read: Read & { file: string }, lint: Lint): Judged {
  const findings = read.unreadable ? read.findings : [...read.findings, ...lint.findings]
  const notChecked = read.unreadable ? [] : lint.notChecked
  return { file: read.file, number: read.draft.number ?? '', findings: findings.map(one => render(one)), notChecked }
}

function inWords(judged: Judged): string {
  const count = (severity: string) => judged.findings.filter(finding => finding.severity === severity).length
  const counted = `${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes`
  const lines = judged.findings.flatMap(finding => [
    `  ${finding.severity.padEnd(8)}${finding.path || '(whole)'}: ${finding.message}`,
    `          ${finding.rule}. ${finding.source}`,
    ...(finding.next ? [`          ${finding.next}`] : []),
  ])
  const open = judged.notChecked.length > 0 ? [`  not checked, nothing published: ${judged.notChecked.join(', ')}`] : []
  return `${[`${judged.file}  ${judged.number || '(no number)'}: ${counted}`, ...lines, ...open].join('\n')}\n`
}

async function readInput(file: string): Promise<Uint8Array> {
  if (file !== '-') return new Uint8Array(await readFile(file))
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
