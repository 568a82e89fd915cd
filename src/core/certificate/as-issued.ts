import type { Authority } from '../participants/trust-list.ts'
import { type ParticipantPolicy, policyOn } from '../participants/policy.ts'
import { addDays, addMonths, type Day } from '../values/day.ts'
import type { AskedDocument } from './acts.ts'
import type { CertificateDocument } from './document.ts'
import { numberOf } from './serial.ts'

/** What the authority gives: number, days, itself as issuer, and parcel references by its convention. */
export function asIssued(
  asked: AskedDocument,
  by: {
    readonly authority: Authority
    readonly office?: string
    readonly policies: readonly ParticipantPolicy[]
    readonly serial: number
    readonly today: Day
  },
): CertificateDocument {
  const { authority, serial, today } = by
  const policy = policyOn(by.policies, authority.participant, today)
  const number = numberOf(authority.participant, serial, policy?.numberForm?.digits ?? SERIAL_DIGITS)
  const { id, name, participant } = authority
  return {
    ...asked,
    number,
    issuedOn: today,
    expiresOn: expiryOf(today, policy?.validity ?? VALIDITY),
    issuer: { participant, authority: id, name, ...(by.office ? { office: by.office } : {}) },
    parcels: asked.parcels.map(parcel => ({
      ...parcel,
      reference: policy?.referenceEndsInNumber ? referenced(parcel.reference, number) : parcel.reference,
    })),
  }
}

/** US entry systems pad to seven digits (CSMS 12-000305); the usual width where nothing was published. */
const SERIAL_DIGITS = 7
const VALIDITY = { days: 60 }

function expiryOf(issuedOn: Day, validity: { readonly days?: number; readonly months?: number }): Day {
  return validity.months ? addMonths(issuedOn, validity.months) : addDays(issuedOn, validity.days ?? VALIDITY.days)
}

/**
 * `A` becomes `A/0012345`; one that ends in another number is given the right one; what a draft lacks stays missing.
 */
function referenced<Reference extends string | undefined>(reference: Reference, number: string): Reference | string {
  if (!reference?.trim()) return reference
  const serial = number.slice(2)
  const stem = reference.replace(/\/\d+$/, '')
  return `${stem}/${serial}`
}
