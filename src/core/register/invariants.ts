import { LedgerInvariants } from '../custody/invariants.ts'
import { numberKeyOf } from '../licences/kinds.ts'
import type { Crypto } from '../signing/crypto.ts'
import type { Placed } from '../values/act.ts'
import { toHex } from '../values/bytes.ts'
import type { Figure, Finding } from '../values/finding.ts'
import type { RegisterAct } from './acts.ts'
import { problem, type RegisterRule } from './problem.ts'

/** The second half of what takes two persons, and the first half it completes. */
const SECOND_HALVES: Partial<Record<RegisterAct['kind'], RegisterAct['kind']>> = {
  'certificate.authorised': 'certificate.inspected',
  'certificate.voided': 'certificate.void-proposed',
  'certificate.spoiled': 'certificate.spoil-proposed',
  'certificate.reissued': 'certificate.spoil-proposed',
  'import.confirmed': 'import.examined',
  'import.released': 'import.release-proposed',
  'licence.revoked': 'licence.revoke-proposed',
}

const DECLINED: Partial<Record<RegisterAct['kind'], RegisterAct['kind']>> = {
  'certificate.sent-back': 'certificate.inspected',
  'certificate.returned': 'certificate.inspected',
  'certificate.void-declined': 'certificate.void-proposed',
  'import.examination-declined': 'import.examined',
  'import.release-declined': 'import.release-proposed',
  'licence.revoke-declined': 'licence.revoke-proposed',
}

/**
 * What a register may never show, checked act by act in order of position: each statement has one effect, each number
 * one certificate, each certificate one use and one kept pair after its authorisation, each second officer is a
 * second person, every digest is that of its body, and no move makes or loses a carat. An act with an empty body, or
 * one whose retention ended, is not compared with its digest.
 */
export class RegisterInvariants {
  readonly #crypto: Crypto
  readonly #first = new Map<string, number>()
  readonly #officers = new Map<string, string>()
  readonly #ledger = new LedgerInvariants()

  constructor(crypto: Crypto) {
    this.#crypto = crypto
  }

  /** Tells which promises this act breaks. */
  next(act: Placed<RegisterAct>): Finding[] {
    const say = (rule: RegisterRule, figures: Readonly<Record<string, Figure>> = {}) =>
      problem(rule, `acts[${act.position}]`, figures)
    const { subject } = act
    const findings = onceOnly(act).flatMap(({ rule, what }) => {
      const first = this.#onlyOnce(`${rule} ${what}`, act.position)
      return first === null ? [] : [say(rule, { what, first })]
    })
    if (act.kind === 'licence.revoked') this.#onlyOnce(`licence-revoked ${subject}`, act.position)
    if (act.kind === 'certificate.issued' && !this.#first.has(`authorised-twice ${subject}`)) {
      findings.push(say('issue-unauthorised', { what: subject }))
    }
    const gone = this.#licenceRevoked(act)
    if (gone !== undefined) findings.push(say('authorised-unlicensed', { what: subject, first: gone }))
    if (!this.#isSecondPerson(act)) findings.push(say('one-officer-alone', { actor: act.actor }))
    if (this.#digestDiffers(act)) findings.push(say('digest-not-of-body'))
    if (act.kind === 'custody.moved') {
      for (const { rule, ...figures } of this.#ledger.next(act)) findings.push(say(rule, figures))
    }
    return findings
  }

  /** The position at which it was there before, or null. */
  #onlyOnce(name: string, position: number): number | null {
    const first = this.#first.get(name)
    if (first === undefined) this.#first.set(name, position)
    return first ?? null
  }

  /** The position at which the licence was revoked that a certificate was authorised on, if it was. */
  #licenceRevoked(act: Placed<RegisterAct>): number | undefined {
    if (act.kind !== 'certificate.authorised' && act.kind !== 'certificate.reissued') return undefined
    return act.header.licence === undefined ? undefined : this.#first.get(`licence-revoked ${act.header.licence}`)
  }

  #isSecondPerson(act: Placed<RegisterAct>): boolean {
    if (act.kind === 'right.granted') return new Set(act.header.grantedBy).size === act.header.grantedBy.length
    if (act.kind === 'right.delegated') return act.actor !== act.subject
    const half = SECOND_HALVES[act.kind]
    // Issued again, it stands on what was proposed about its predecessor, which is then ended by the same officer.
    const again = act.kind === 'certificate.reissued'
    const first = half && this.#officers.get(`${half} ${again ? act.header.replaces : act.subject}`)
    const over = half ?? DECLINED[act.kind]
    if (over && !again) this.#officers.delete(`${over} ${act.subject}`)
    if (Object.values(SECOND_HALVES).includes(act.kind)) this.#officers.set(`${act.kind} ${act.subject}`, act.actor)
    return first === undefined || first !== act.actor
  }

  #digestDiffers(act: Placed<RegisterAct>): boolean {
    const digest = bodyDigestIn(act)
    return act.body.length > 0 && digest !== undefined && digest !== toHex(this.#crypto.sha256(act.body))
  }
}

/** What this act does that no other act may do again. */
function onceOnly(act: Placed<RegisterAct>): { rule: RegisterRule; what: string }[] {
  switch (act.kind) {
    case 'statement.received':
      return [{ rule: 'statement-received-twice', what: act.subject }]
    case 'certificate.authorised':
    case 'certificate.reissued':
      return [
        ...sheetOnce(act.authority, act.header.sheet),
        { rule: 'number-given-twice', what: act.header.number },
        { rule: 'authorised-twice', what: act.subject },
      ]
    case 'licence.granted':
    case 'licence.imported':
      return [{ rule: 'licence-number-twice', what: numberKeyOf(act.authority, act.header.number) }]
    case 'certificate.issued':
      return [{ rule: 'issued-twice', what: act.subject }]
    case 'certificate.confirmed': {
      const used = act.header.outcome === 'used' ? [{ rule: 'used-twice' as const, what: act.subject }] : []
      return [{ rule: 'statement-obeyed-twice', what: act.header.statement }, ...used]
    }
    case 'certificate.detained':
    case 'certificate.seized':
    case 'import.announced':
    case 'import.answered':
    case 'import.withdrawn':
      return [{ rule: 'statement-obeyed-twice', what: `${act.header.statement} ${act.subject}` }]
    default:
      return []
  }
}

function sheetOnce(authority: string, sheet: string | undefined): { rule: RegisterRule; what: string }[] {
  return sheet ? [{ rule: 'sheet-used-twice', what: `${authority}/${sheet}` }] : []
}

/** The SHA-256 that a header gives of its own body; `frozen` of an authorisation is that of the inspection. */
function bodyDigestIn(act: Placed<RegisterAct>): string | undefined {
  if (act.kind === 'certificate.authorised' || act.kind === 'certificate.reissued') return act.header.digest
  return 'frozen' in act.header ? act.header.frozen : undefined
}
