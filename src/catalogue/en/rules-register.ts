import type { Rules } from '../spoken.ts'

const RESTORE = 'Stop the node, keep this database as it is, and compare with a backup and with the published log.'
const REBUILD = 'The acts are whole: stop the node, keep a copy, and have the rows made again from them.'
const INQUIRE = 'Keep this database as it is and have the acts named here looked into by two officers.'

/** What `adamas fsck` says. */
const rules: Rules = {
  'register-position-wrong': { says: 'Act {expected} should stand here, and {found} does.', next: RESTORE },
  'register-kind-unknown': {
    says: 'This program does not know {kind} in version {version}.',
    next: 'Use the version of the program that wrote it, or a later one.',
  },
  'register-header-unreadable': { says: 'The header of the act is not in its canonical form.', next: RESTORE },
  'register-body-changed': { says: 'The body of the act is not the one it was kept with.', next: RESTORE },
  'register-link-wrong': { says: 'The chain breaks here: this act or the one before was changed.', next: RESTORE },
  'register-act-impossible': { says: 'This act could not have been done here: {why}.', next: RESTORE },
  'row-missing': { says: 'The acts make this row, and it is not kept.', next: REBUILD },
  'row-unexpected': { says: 'This row is kept, and no act makes it.', next: REBUILD },
  'row-differs': { says: 'The acts make {expected}, and {found} is kept.', next: REBUILD },
  'statement-received-twice': { says: 'Statement {what} was received at {first} already.', next: INQUIRE },
  'statement-obeyed-twice': { says: 'Statement {what} had its effect at {first} already.', next: INQUIRE },
  'number-given-twice': { says: 'Number {what} was given at {first} already.', next: INQUIRE },
  'sheet-used-twice': { says: 'Sheet {what} was used at {first} already.', next: INQUIRE },
  'authorised-twice': { says: 'Certificate {what} was authorised at {first} already.', next: INQUIRE },
  'issued-twice': { says: 'Certificate {what} was signed and kept at {first} already.', next: INQUIRE },
  'issue-unauthorised': {
    says: 'Certificate {what} was signed and kept, and nobody had authorised it.',
    next: INQUIRE,
  },
  'licence-number-twice': { says: 'Licence number {what} was given at {first} already.', next: INQUIRE },
  'authorised-unlicensed': {
    says: 'Certificate {what} was authorised on a licence that was revoked at {first}.',
    next: INQUIRE,
  },
  'used-twice': { says: 'Certificate {what} was used at {first} already.', next: INQUIRE },
  'one-officer-alone': { says: 'Officer {actor} did both halves of what takes two persons.', next: INQUIRE },
  'digest-not-of-body': { says: 'The digest in the header is not that of the body.', next: INQUIRE },
  'lot-taken-twice': { says: 'Lot {what} was taken although it was not there.', next: INQUIRE },
  'carats-made-or-lost': {
    says: 'A move changed the carats of {what} by {caratThousandths} thousandths.',
    next: INQUIRE,
  },
}

export default rules
