import { parseCanonical } from '../signing/canonical-json.ts'
import type { Crypto } from '../signing/crypto.ts'
import type { Placed } from '../values/act.ts'
import { fromHex, fromUtf8, sameBytes, toHex } from '../values/bytes.ts'
import type { Finding } from '../values/finding.ts'
import type { RegisterAct } from './acts.ts'
import { CHAIN_START, nextLink, recordOf } from './chain.ts'
import { foldAct, type RowChange, type RowKind, type Rows } from './folds.ts'
import { RegisterInvariants } from './invariants.ts'
import { problem } from './problem.ts'
import { type SearchEntry, searchEntry } from './search.ts'
import { lifted, type StoredAct } from './versions.ts'

/** An act exactly as it is kept. `body` is null once its retention ended. */
export interface KeptAct extends Omit<StoredAct, 'header' | 'body'> {
  readonly header: Uint8Array
  readonly body: Uint8Array | null
  readonly bodyDigest: Uint8Array
  readonly link: Uint8Array
}

/** A row as the folds make it, as JSON to save memory, and the names that the bodies still give it. */
export interface ReplayedRow {
  readonly kind: RowKind
  readonly id: string
  readonly json: string
  readonly search: SearchEntry | null
}

/**
 * The register read again from its first act: every act checked against its hashes and promises, and folded by the same
 * folds into fresh rows. It never decides again. After a difference it goes on from what is kept, so that one defect
 * is told once.
 */
export class Replay {
  readonly rows = new Map<string, ReplayedRow>()
  readonly #crypto: Crypto
  readonly #invariants: RegisterInvariants
  #size = 0
  #link = fromHex(CHAIN_START) as Uint8Array

  constructor(crypto: Crypto) {
    this.#crypto = crypto
    this.#invariants = new RegisterInvariants(crypto)
  }

  get size(): number {
    return this.#size
  }

  /** The chain so far, hex. */
  get chain(): string {
    return toHex(this.#link)
  }

  /** Takes the next act and tells what is wrong with it. */
  async next(kept: KeptAct): Promise<Finding[]> {
    const path = `acts[${kept.position}]`
    const findings = [...this.#misplaced(kept, path), ...this.#changed(kept, path)]
    this.#size = kept.position + 1
    this.#link = kept.link
    const act = readAct(kept, path)
    if ('rule' in act) return [...findings, act]
    return [...findings, ...(await this.#follow(act, kept, path))]
  }

  #misplaced(kept: KeptAct, path: string): Finding[] {
    if (kept.position === this.#size) return []
    return [problem('register-position-wrong', path, { expected: this.#size, found: kept.position })]
  }

  #changed(kept: KeptAct, path: string): Finding[] {
    const findings: Finding[] = []
    if (kept.body && !sameBytes(this.#crypto.sha256(kept.body), kept.bodyDigest)) {
      findings.push(problem('register-body-changed', path))
    }
    const record = recordOf(kept, fromUtf8(kept.header) ?? '')
    const link = nextLink(this.#crypto, this.#link, record, kept.bodyDigest)
    if (!sameBytes(link, kept.link)) findings.push(problem('register-link-wrong', path))
    return findings
  }

  /** A header that was changed may lack what a fold or a promise reads: that is told, not thrown. */
  async #follow(act: Placed<RegisterAct>, kept: KeptAct, path: string): Promise<Finding[]> {
    try {
      const broken = this.#invariants.next(act)
      const changes = await foldAct(act, async (kind, id) => this.#row(kind, id))
      for (const change of changes) this.#keep(change, kept.body && change.id === act.subject ? searchEntry(act) : null)
      return broken
    } catch (error) {
      return [problem('register-act-impossible', path, { why: (error as Error).message })]
    }
  }

  #row<K extends RowKind>(kind: K, id: string): Rows[K] | null {
    const json = this.rows.get(`${kind}/${id}`)?.json
    return json === undefined ? null : (JSON.parse(json) as Rows[K])
  }

  #keep({ kind, id, row }: RowChange, entry: SearchEntry | null): void {
    const name = `${kind}/${id}`
    const search = entry ?? this.rows.get(name)?.search ?? null
    this.rows.set(name, { kind, id, json: JSON.stringify(row), search })
  }
}

function readAct(kept: KeptAct, path: string): Placed<RegisterAct> | Finding {
  const header = parseCanonical(kept.header)
  if (!header.ok) return problem('register-header-unreadable', path)
  try {
    return lifted({ ...kept, header: header.value, body: kept.body ?? new Uint8Array() })
  } catch {
    return problem('register-kind-unknown', path, { kind: kept.kind, version: kept.version })
  }
}

/** Every place where a kept value is not the expected one. A member that is `undefined` is absent. */
export function compareRows(path: string, expected: unknown, found: unknown): Finding[] {
  if (isObject(expected) && isObject(found)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(found)])
    return [...names].flatMap(name => compareRows(`${path}.${name}`, expected[name], found[name]))
  }
  if (expected === found) return []
  return [problem('row-differs', path, { expected: shown(expected), found: shown(found) })]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

const LONGEST_SHOWN = 80

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, LONGEST_SHOWN)
}
