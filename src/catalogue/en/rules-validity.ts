import type { Rules } from '../spoken.ts'

/** What verification says of a certificate, a pack, a trust list and a log. */
const rules: Rules = {
  unsigned: {
    says: 'Nothing here is signed, so nothing can be proven from it.',
    next: 'Compare the paper with the specimen, and call the issuing authority.',
  },
  unreadable: {
    says: 'This is no certificate that can be read.',
    next: 'Scan the code again in good light, or ask for the file. If it stays unreadable, call the issuing authority.',
  },
  'signature-wrong': {
    says: 'The signature[ of {key}] does not belong to what is shown[ ({part})].',
    next: 'Hold the parcel and call the issuing authority: something was changed after signing, or another key signed.',
  },
  'key-not-known': {
    says: 'The trust list knows no key {key}.',
    next: 'Fetch a newer pack. If it is still unknown, hold the parcel and call the issuing authority.',
  },
  'key-not-entitled': {
    says: 'The key {key} may not sign this[ for {authority}][ on {on:day}].',
    next: 'Hold the parcel and call the issuing authority and the secretariat.',
  },
  revoked: {
    says: 'The key {key} was revoked from position {position} of its log, and this was signed there or later.',
    next: 'Hold the parcel and call the issuing authority: the key was in other hands.',
  },
  'receipt-missing': {
    says: 'It carries no receipt of the log.',
    next: 'Fetch a newer pack and check again, or ask the issuing authority for the signed file.',
  },
  'not-logged': {
    says: 'Its issuer never placed it in the log[, as known on {at:day}].',
    next: 'Hold the parcel and call the issuing authority: the number was not given out.',
  },
  'newer-than-pack': {
    says: 'It was issued after the pack was made (position {position}). Its signature and receipt are good.',
    next: 'Fetch a newer pack when there is a network, to see whether it was used or withdrawn since.',
  },
  'pack-too-old': {
    says:
      'The pack is too old to decide[: made on {madeAt:day}, good until {expiresOn:day}]' +
      '[. It lacks the word of {authority}].',
    next: 'Fetch a newer pack at the nearest network, and check again.',
  },
  'status-not-known': {
    says: 'What became of certificates issued before {knownFrom:day} is not in the pack.',
    next: 'Ask the issuing authority where it matters.',
  },
  'already-used': {
    says: 'Number {number} was used: its issuer has a confirmation of receipt, as known on {at:day}.',
    next: 'Hold the parcel. Call the issuing authority and ask who confirmed it: one of the two papers is a copy.',
  },
  void: {
    says: 'Number {number} is void, as known on {at:day}.',
    next: 'Hold the parcel and call the issuing authority.',
  },
  replaced: {
    says: 'Number {number} was replaced by another certificate, as known on {at:day}.',
    next: 'Ask the exporter for the new certificate, and hold the parcel until it is here.',
  },
  'lost-or-stolen': {
    says: 'Number {number} was reported lost or stolen, as known on {at:day}.',
    next: 'Hold the parcel and whoever presents it may wait: call the issuing authority.',
  },
  seized: {
    says: 'Number {number} was seized, or an exception stands against it, as known on {at:day}.',
    next: 'Hold the parcel and call the issuing authority.',
  },
  'pack-malformed': {
    says: 'This is no pack that can be read ({part}).',
    next: 'Fetch it again, from another node if it repeats.',
  },
  'pack-older': {
    says: 'The pack goes back: {what} is {offered}, and {held} was seen before.',
    next: 'Keep the one you have, and tell the publisher of the pack.',
  },
  'trust-list-malformed': {
    says: 'This is no trust list that can be read.',
    next: 'Fetch it again, and tell the secretariat if it repeats.',
  },
  'trust-list-unsigned': {
    says: '{count} root signatures count; {threshold} are needed.',
    next: 'Keep the list you have, and tell the secretariat.',
  },
  'log-checkpoint-unreadable': {
    says: 'The checkpoint cannot be read[: {reason}].',
    next: 'Fetch it again. If it repeats, keep the bytes and tell the operator and the witnesses.',
  },
  'log-checkpoint-unsigned': {
    says: 'The checkpoint[ of {origin}] lacks the signature of its log, or of enough witnesses.',
    next: 'Keep the older checkpoint and ask the operator.',
  },
  'log-signature-wrong': {
    says: 'The signature of {name} on the checkpoint is not that of its key.',
    next: 'Keep the bytes and tell the operator and the witnesses.',
  },
  'log-origin-differs': {
    says: 'This is the log {found}, not {expected}.',
    next: 'Check the address in the trust list.',
  },
  'log-tile-missing': { says: 'A file of the log is missing.', next: 'Fetch it again, then ask the operator.' },
  'log-tile-unreadable': {
    says: 'A file of the log has not the form it should have.',
    next: 'Fetch it again. If it repeats, keep the bytes and tell the operator.',
  },
  'log-tile-wrong': {
    says: 'A file of the log does not fit what it stands for.',
    next: 'Keep the bytes and tell the operator and the witnesses: something was changed.',
  },
  'log-root-wrong': {
    says: 'The entries do not lead to the root that was signed.',
    next: 'Keep checkpoint and files, and tell the operator and the witnesses.',
  },
  'log-position-unknown': {
    says: 'The log has no position {position}: it holds {size} entries.',
    next: 'Fetch a newer checkpoint and check again.',
  },
  'log-proof-wrong': {
    says: 'The proof of {kind} does not lead to the root signed for {size} entries.',
    next: 'Ask for the proof again. If it repeats, keep both and tell the operator.',
  },
  'log-inconsistent': {
    says: 'The checkpoint of {size} entries is no continuation of the one of {keptSize}.',
    next: 'Keep both: together they prove that the log was rewritten. Tell the witnesses.',
  },
}

export default rules
