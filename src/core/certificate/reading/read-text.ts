import type { Participant } from '../../participants/participants.ts'
import type { Day } from '../../values/day.ts'
import { readDays, readDecimal } from './figures.ts'

/** What could be read of a paper with some certainty. Every one is a proposal that an eye confirms. */
export interface ReadPaper {
  readonly number?: string
  readonly participant?: string
  readonly issuedOn?: Day
  readonly expiresOn?: Day
  readonly exporter?: string
  readonly importer?: string
  readonly lines: readonly ReadLine[]
}

export interface ReadLine {
  /** `7102.31`. */
  readonly hs: string
  /** Exact decimals as the paper has them, or nothing. */
  readonly carats?: string
  readonly usd?: string
}

/** The fields of a certificate in the text that a reader made of its picture. Nothing is guessed twice, or at all. */
export function readPaper(text: string, participants: readonly Participant[]): ReadPaper {
  const lines = text.split(/\r?\n/).map(line => line.replace(/\s+/g, ' ').trim())
  const number = numberIn(lines, participants)
  const participant = number?.slice(0, 2) ?? participantIn(lines, participants)
  const [issuedOn, expiresOn] = [dayBeside(lines, ISSUED), dayBeside(lines, EXPIRES)]
  const [exporter, importer] = [partyBeside(lines, EXPORTER), partyBeside(lines, IMPORTER)]
  return {
    ...(number ? { number } : {}),
    ...(participant ? { participant } : {}),
    ...(issuedOn && issuedOn !== expiresOn ? { issuedOn } : {}),
    ...(expiresOn && issuedOn !== expiresOn ? { expiresOn } : {}),
    ...(exporter ? { exporter } : {}),
    ...(importer ? { importer } : {}),
    lines: lines.flatMap(lineIn),
  }
}

const ISSUED = /\b(issued?|date of issu|délivr|emiss|emitid|expedid)/i
const EXPIRES = /\b(expir|valid (un)?til|valable jusqu|v[aá]lid|caduc)/i
const EXPORTER = /^(?:name of )?(?:the )?export(?:er|ateur|ador)\b[\s:.)-]*(.*)$/i
const IMPORTER = /^(?:name of )?(?:the )?import(?:er|ateur|ador)\b[\s:.)-]*(.*)$/i

/** A participant's code and its serial; the same one wherever it stands, or none. */
function numberIn(lines: readonly string[], participants: readonly Participant[]): string | undefined {
  const codes = new Set(participants.filter(one => one.kind !== 'observer').map(one => one.code))
  const found = lines.flatMap(line =>
    [...line.matchAll(/(?<![A-Z0-9])([A-Z]{2})[\s-]?(\d{4,10})(?![\dA-Z])/g)].flatMap(([, code = '', serial = '']) =>
      codes.has(code) ? [`${code}${serial}`] : [],
    ),
  )
  const different = [...new Set(found)]
  return different.length === 1 ? different[0] : undefined
}

/** The one participant whose name stands on the paper, where it is one. */
function participantIn(lines: readonly string[], participants: readonly Participant[]): string | undefined {
  const text = lines.join(' ').toLowerCase()
  const named = participants.filter(one => one.name.length > 4 && text.includes(one.name.toLowerCase()))
  return named.length === 1 ? named[0]?.code : undefined
}

/** The day in the line of a label, or in the next one; only where it is one day. */
function dayBeside(lines: readonly string[], label: RegExp): Day | undefined {
  for (const [at, line] of lines.entries()) {
    const place = line.search(label)
    if (place < 0) continue
    const here = readDays(line.slice(place))
    const [day, ...more] = here.length > 0 ? here : readDays(lines[at + 1] ?? '')
    if (day && (more.length === 0 || here.length > 1)) return day
  }
  return undefined
}

function partyBeside(lines: readonly string[], label: RegExp): string | undefined {
  for (const [at, line] of lines.entries()) {
    const said = label.exec(line)?.[1]
    if (said === undefined) continue
    const name = said.length >= 3 ? said : (lines[at + 1] ?? '')
    if (/^\p{L}[\p{L}\p{N} .,&'’()/-]{2,119}$/u.test(name)) return name
  }
  return undefined
}

/** `7102.31 1,204.35 310,000.00`: code, carats and value in one line, as most papers print them. */
function lineIn(line: string): ReadLine[] {
  const code = /(?<!\d)7102[.\s]?(10|21|31)(?!\d)(.*)$/.exec(line)
  if (!code) return []
  const [, sub, rest = ''] = code
  const figures = [...rest.matchAll(FIGURE)].map(([text]) => readDecimal(text.replace(/[.,]$/, '')))
  const [carats, usd] = figures.length === 2 ? figures : []
  return [{ hs: `7102.${sub}`, ...(carats ? { carats } : {}), ...(usd ? { usd } : {}) }]
}

/** Thousands set apart by spaces, or digits with points and commas; `204 310,000.00` is two figures. */
const FIGURE = /\d{1,3}(?:\s\d{3})+(?:[.,]\d{1,2})?(?![\d.,]*\d)|\d[\d.,'’]*/g
