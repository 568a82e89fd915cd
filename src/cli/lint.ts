import { createReadStream } from 'node:fs'
import { ENGLISH } from '../catalogue/languages.ts'
import { type Rendered, render } from '../catalogue/render.ts'
import type { Draft } from '../core/certificate/draft.ts'
import type { Scheme } from '../core/certificate/rule.ts'
import { type Lint, lintTogether } from '../core/certificate/lint.ts'
import { shapeOf } from '../core/certificate/shape.ts'
import { type NumberRange, parseRanges } from '../core/participants/ranges.ts'
import { SHIPPED_PARTICIPANTS } from '../core/participants/shipped-participants.ts'
import { SHIPPED_POLICIES } from '../core/participants/shipped-policies.ts'
import { fromUtf8 } from '../core/values/bytes.ts'
import { dayAt, type Day, parseDay } from '../core/values/day.ts'
import type { Finding } from '../core/values/finding.ts'
import { JSON_LIMIT, readJson } from '../core/values/strict-json.ts'
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
  if (typeof ranges === 'string') return wrongUse(ranges)
  const judged = await judgeFiles(read, ranges)
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

/** The ranges in a file, or why they cannot be used, line by line. */
async function readRanges(file: string | undefined): Promise<readonly NumberRange[] | string> {
  if (!file) return []
  const bytes = await readInput(file).catch((error: Error) => error)
  if (bytes instanceof Error) return `${file} cannot be read: ${bytes.message}`
  if (bytes.length > JSON_LIMIT) return `${file} has more than ${JSON_LIMIT} bytes; split it`
  const text = fromUtf8(bytes)
  if (text === null) return `${file} is not UTF-8 text; save it as UTF-8`
  const ranges = parseRanges(text)
  if (ranges.ok) return ranges.value
  return ranges.findings
    .map(finding => `${file}: ${finding.path}: ${render(finding, ENGLISH).message}`)
    .join('\nadamas: ')
}

/** Every certificate of every file, judged together; a text where a file cannot be opened at all. */
async function judgeFiles(read: Arguments<Options>, ranges: readonly NumberRange[]): Promise<Judged[] | string> {
  const { options, operands } = read
  const scheme = options.pack ? await packedScheme(options.pack) : shippedScheme()
  if (typeof scheme === 'string') return scheme
  const importer = options.for?.toUpperCase()
  if (importer && !isPartner(scheme, importer)) return `--for ${importer} is no participant; write a code such as EU`
  const found: (Read & { file: string })[] = []
  for (const file of operands) {
    const bytes = await readInput(file).catch((error: Error) => error)
    if (bytes instanceof Error) return `${file} cannot be read: ${bytes.message}`
    found.push(...readCertificates(bytes).map(one => ({ ...one, file })))
  }
  const at = parseDay(options.at ?? '')
  const today: Day = at ?? dayAt(Date.now(), 'UTC')
  const by = { ...scheme, ranges: [...scheme.ranges, ...ranges], today, ...(at ? { at } : {}) }
  const lints = lintTogether(
    found.map(one => one.draft),
    importer ? { ...by, importer } : by,
  )
  return found.map((one, index) => judgedOf(one, lints[index] as Lint))
}

function shippedScheme() {
  return { participants: SHIPPED_PARTICIPANTS, policies: SHIPPED_POLICIES, ranges: [] as NumberRange[] }
}

function isPartner({ participants }: Scheme, code: string): boolean {
  return participants.some(one => one.code === code || one.members?.some(member => member.code === code))
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
  const values: unknown[] = Array.isArray(json.value) && json.value.length > 0 ? json.value : [json.value]
  return values.map(value => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return { ...shapeOf(value), unreadable: !isObject }
  })
}

function judgedOf(read: Read & { file: string }, lint: Lint): Judged {
  const findings = read.unreadable ? read.findings : [...read.findings, ...lint.findings]
  const notChecked = read.unreadable ? [] : lint.notChecked
  return {
    file: read.file,
    number: read.draft.number ?? '',
    findings: findings.map(one => render(one, ENGLISH)),
    notChecked,
  }
}

const SEVERITIES = ['error', 'warning', 'note'] as const

/** The count first, then the worst first. */
function inWords(judged: Judged): string {
  const bySeverity = SEVERITIES.map(severity => judged.findings.filter(finding => finding.severity === severity))
  const counted = bySeverity.flatMap(({ length }, i) =>
    length > 0 ? [`${length} ${SEVERITIES[i]}${length === 1 ? '' : 's'}`] : [],
  )
  const lines = bySeverity
    .flat()
    .flatMap(finding => [
      `  ${finding.severity.padEnd(8)}${finding.path || '(whole)'}: ${finding.message}`,
      `          ${finding.rule}. ${finding.source}`,
      ...(finding.next ? [`          ${finding.next}`] : []),
    ])
  const open = judged.notChecked.length > 0 ? [`  not checked, nothing to go by: ${judged.notChecked.join(', ')}`] : []
  const headline = `${judged.file}  ${judged.number || '(no number)'}: ${counted.join(', ') || 'nothing to remark'}`
  return `${[headline, ...lines, ...open].join('\n')}\n`
}

/** A file, or standard input; of a longer one just enough to see that it is too long. */
async function readInput(file: string): Promise<Uint8Array> {
  const stream = file === '-' ? process.stdin : createReadStream(file, { end: JSON_LIMIT })
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > JSON_LIMIT) break
  }
  return Buffer.concat(chunks)
}
