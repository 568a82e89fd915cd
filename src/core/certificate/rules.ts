import { caratsNotPositive } from './rules/carats-not-positive.ts'
import { caratsPrecision } from './rules/carats-precision.ts'
import { decimalForm } from './rules/decimal-form.ts'
import { destinationNotParticipant } from './rules/destination-not-participant.ts'
import { expired } from './rules/expired.ts'
import { expiryBeforeIssue } from './rules/expiry-before-issue.ts'
import { exporterMissing } from './rules/exporter-missing.ts'
import { fieldMissing } from './rules/field-missing.ts'
import { hsNotRough } from './rules/hs-not-rough.ts'
import { hsUnknown } from './rules/hs-unknown.ts'
import { importerMissing } from './rules/importer-missing.ts'
import { issuedInFuture } from './rules/issued-in-future.ts'
import { issuerNotParticipant } from './rules/issuer-not-participant.ts'
import { licenceNotValid } from './rules/licence-not-valid.ts'
import { numberForm } from './rules/number-form.ts'
import { numberNotIssuer } from './rules/number-not-issuer.ts'
import { numberOutsideRange } from './rules/number-outside-range.ts'
import { numberReused } from './rules/number-reused.ts'
import { originMissing } from './rules/origin-missing.ts'
import { originNotParticipant } from './rules/origin-not-participant.ts'
import { originUndisclosedRefused } from './rules/origin-undisclosed-refused.ts'
import { originUnknown } from './rules/origin-unknown.ts'
import { parcelsNone } from './rules/parcels-none.ts'
import { priceImplausible } from './rules/price-implausible.ts'
import { referenceMismatch } from './rules/reference-mismatch.ts'
import { sealMissing } from './rules/seal-missing.ts'
import { specialEntity } from './rules/special-entity.ts'
import { stockInsufficient } from './rules/stock-insufficient.ts'
import { validityTooLong } from './rules/validity-too-long.ts'
import { valueNotPositive } from './rules/value-not-positive.ts'
import type { Rule } from './rule.ts'

/** Every rule, in the order in which they are tested; findings keep this order. */
export const RULES: readonly Rule[] = [
  fieldMissing,
  numberForm,
  numberNotIssuer,
  numberOutsideRange,
  numberReused,
  referenceMismatch,
  issuerNotParticipant,
  destinationNotParticipant,
  specialEntity,
  issuedInFuture,
  expiryBeforeIssue,
  validityTooLong,
  expired,
  exporterMissing,
  importerMissing,
  originMissing,
  originUnknown,
  originNotParticipant,
  parcelsNone,
  hsUnknown,
  hsNotRough,
  caratsNotPositive,
  caratsPrecision,
  valueNotPositive,
  decimalForm,
  sealMissing,
  originUndisclosedRefused,
  priceImplausible,
  licenceNotValid,
  stockInsufficient,
]

/**
 * Rules no document answers by itself: they ask for measures in force and lists of parties. Where neither was handed in
 * they are not checked, and it is said so.
 */
export const ASKED_OF_A_NODE = ['measure-in-force', 'party-listed'] as const
