import { ENGLISH } from '../catalogue/languages.ts'
import { render } from '../catalogue/render.ts'
import type { Environment } from '../core/participants/trust-list.ts'
import { check, type Purpose, unsigned, type Verdict } from '../core/validity/check.ts'
import type { Pack } from '../core/validity/pack.ts'
import { readPresented } from '../core/validity/presented.ts'
import { dayAt, parseDay } from '../core/values/day.ts'
import { GOOD, readArguments, REFUSED, UNDECIDED, wrongUse } from './arguments.ts'
import { certificateIn, type Found } from './read-certificate.ts'
import { crypto, newestPack, openPackFile, rootsHere } from './trust.ts'

interface Options {
  readonly pack?: string
  readonly at?: string
  readonly purpose?: string
  readonly for?: string
}

const EXIT = { valid: GOOD, invalid: REFUSED, undecided: UNDECIDED } as const

/** `adamas verify`: the whole answer, without a network. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments<Options>('verify', 'Judges a certificate by an offline pack.', declare, args)
  if (typeof read === 'number') return read
  const [file] = read.operands
  const question = questionFrom(read.options)
  if (typeof question === 'string' || !file) return wrongUse(String(question))
  const found = await certificateIn(file).catch((error: Error) => error)
  if (found instanceof Error) return wrongUse(`${file} cannot be read: ${found.message}`)
  const pack = await packFor(read.options.pack)
  if (typeof pack === 'string') return wrongUse(pack)
  const { verdict, number } = await judge(found, pack, question)
  const told = tell(file, number, question.purpose, verdict, pack)
  process.stdout.write(read.options.json ? `${JSON.stringify(told, null, 2)}\n` : inWords(told))
  return EXIT[verdict.verdict]
}

const declare: Parameters<typeof readArguments>[2] = command =>
  command
    .argument('<file>', 'a vc+jwt, a QR text, or a PNG or PDF of the paper')
    .option('--pack <pack>', 'the pack to judge by (default: the newest here)')
    .option('--at <day>', 'the day to judge by (default: today, UTC)')
    .option('--purpose <purpose>', 'presentation or record', 'presentation')
    .option('--for <code>', 'add the conditions of this participant')

function questionFrom(options: Options) {
  const at = options.at === undefined ? dayAt(Date.now(), 'UTC') : parseDay(options.at)
  if (!at) return `--at ${options.at} is no day; write it as 2026-11-24`
  const { purpose } = options
  if (purpose !== 'presentation' && purpose !== 'record')
    return `--purpose ${purpose} is neither presentation nor record`
  const importer = options.for?.toUpperCase()
  return { purpose: purpose as Purpose, at, ...(importer ? { importer } : {}) }
}

/** The pack asked for or the newest here; null where there is none, a text where it cannot be used. */
async function packFor(file: string | undefined): Promise<Pack | null | string> {
  const chosen = file ?? (await newestPack())
  if (!chosen) return null
  const roots = await rootsHere()
  if (typeof roots === 'string') return roots
  const opened = await openPackFile(chosen, roots).catch((error: Error) => error)
  if (opened instanceof Error) return `${chosen} cannot be read: ${opened.message}`
  return opened.ok
    ? opened.value
    : `${chosen} is refused: ${opened.findings.map(one => render(one, ENGLISH).message).join(' ')}`
}

/** Without a pack nothing says where we are; the number is still told. */
const ENVIRONMENTS: readonly Environment[] = ['production', 'demonstration', 'test']

async function judge(found: Found, pack: Pack | null, question: Parameters<typeof check>[3]) {
  if ('unsigned' in found) return { verdict: unsigned(question), number: '' }
  const environments = pack ? [pack.trustList.environment] : ENVIRONMENTS
  const presented = environments.map(one => readPresented(crypto, found.text, one)).find(one => one !== null) ?? null
  return { verdict: await check(crypto, presented, pack, question), number: presented?.summary.number ?? '' }
}

function tell(file: string, number: string, purpose: Purpose, verdict: Verdict, pack: Pack | null) {
  const { findings, notChecked } = verdict
  return {
    ...{ file, number, purpose, verdict: verdict.verdict },
    findings: findings.map(finding => render(finding, ENGLISH)),
    notChecked,
    pack: pack ? { madeAt: pack.madeAt, expiresAt: pack.expiresAt } : null,
  }
}

const WORDS = { valid: 'Valid', invalid: 'Not valid', undecided: 'Cannot decide' } as const

function inWords(told: ReturnType<typeof tell>): string {
  const lines = told.findings.flatMap(finding => [
    `  ${finding.severity.padEnd(8)}${finding.message}`,
    `          ${finding.rule}. ${finding.source}`,
    ...(finding.next ? [`          ${finding.next}`] : []),
  ])
  const open = told.notChecked.length > 0 ? [`  not checked: ${told.notChecked.join(', ')}`] : []
  const age = told.pack ? `  by the pack of ${told.pack.madeAt.slice(0, 10)}` : '  without a pack'
  return `${[`${WORDS[told.verdict]}  ${told.number}  ${told.file}`, ...lines, ...open, age].join('\n')}\n`
}
