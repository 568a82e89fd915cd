import type { Rules } from '../spoken.ts'

/** What the rules of a certificate say about a document, and what to do next. */
const rules: Rules = {
  malformed: {
    says: 'Expected {expected:kind}[ {of}][ {most}], found {found:kind}.',
    next: 'Correct the field and check again.',
  },
  'field-unknown': {
    says: 'The field {field} is not part of a certificate and is left out.',
    next: 'Remove or rename it.',
  },
  'field-missing': { says: 'The field {field} is missing.', next: 'Enter it: a certificate needs it.' },
  'number-form': {
    says: 'Number “{number}” is not a country code and the national serial[ of {digits} digits].',
    next: 'Compare the number with the paper, letter by letter.',
  },
  'number-outside-range': {
    says: 'Number {number} is outside the {year} range[, {ranges}][. It lies in a range of {years}].',
    next: 'Hold the parcel, call the issuing authority and ask whether it issued this number.',
  },
  'number-reused': {
    says: 'Number {number} stands on another certificate too.',
    next: 'Hold both parcels and call the issuing authority.',
  },
  'number-not-issuer': {
    says: 'Number {number} begins with {code}, but {issuer} issued it.',
    next: 'Compare with the paper: the prefix is that of the issuing participant, not of the origin.',
  },
  'reference-mismatch': {
    says: 'Parcel reference “{reference}” does not end in the certificate’s number {number}.',
    next: 'Compare the reference on the parcel; where the issuer numbers parcels so, another ending is a warning sign.',
  },
  'issuer-not-participant': {
    says: '{name:country} was not a participant on {on:day}, so it could issue no certificate.',
    next: 'Detain the parcel and report the paper to the Chair.',
  },
  'destination-not-participant': {
    says: '{name:country} was not a participant on {on:day}. Rough diamonds may not go there.',
    next: 'Choose a destination that is a participant, or do not ship.',
  },
  'special-entity': {
    says: '{name} trades under the scheme and is not counted as a participant.',
    next: 'Go on as with a participant.',
  },
  'issued-in-future': {
    says: 'Issued on {issuedOn:day}, which is later than {today:day}.',
    next: 'Check the date on the paper and the clock of this computer.',
  },
  'expiry-before-issue': {
    says: 'Expires on {expiresOn:day}, before it was issued on {issuedOn:day}.',
    next: 'Correct one of the days.',
  },
  'validity-too-long': {
    says: 'Holds until {expiresOn:day}. {issuer} lets a certificate hold until {last:day} at most.',
    next: 'Shorten the validity, or ask the issuer.',
  },
  expired: {
    says: 'Expired on {expiresOn:day}.',
    next: 'Ask the issuing authority for a new certificate, or detain the parcel with a reason.',
  },
  'hs-unknown': { says: '“{hs}” is no HS code for diamonds.', next: 'Use 7102.10, 7102.21 or 7102.31.' },
  'hs-not-rough': {
    says: '{hs} is not rough diamond and takes no certificate.',
    next: 'Take the line out, or give it the code of rough stones if they are only sawn, cleaved or bruted.',
  },
  'carats-not-positive': {
    says: '“{carats}” is no weight above zero.',
    next: 'Enter carats with a decimal point and without separators, such as 1204.35.',
  },
  'carats-precision': {
    says: '{carats} has {places} decimals; at most {most} are kept.',
    next: 'Enter the weight the balance shows, rounded to the hundredth of a carat.',
  },
  'value-not-positive': {
    says: '“{usd}” is no value above zero, to the cent.',
    next: 'Enter US dollars with a decimal point and at most two decimals, such as 310000.00.',
  },
  'parcels-none': { says: 'There is no parcel, or a parcel without a line.', next: 'Add what is shipped.' },
  'origin-missing': {
    says: 'The country of origin is missing.',
    next: 'Name the country of mining, or say that the parcel is mixed.',
  },
  'origin-unknown': { says: '“{country}” is no country.', next: 'Use the two-letter code of the country of mining.' },
  'origin-not-participant': {
    says: '{name:country} was not in the scheme on {on:day}. Its rough diamonds cannot be certified.',
    next: 'Keep the parcel back; if the origin is wrong, correct it.',
  },
  'origin-undisclosed-refused': {
    says: 'Condition of the importer: {importer} releases mixed {hs} only with every country of mining named.',
    next: 'Name the countries of mining, or give the earlier verification.',
  },
  'decimal-form': {
    says: '“{text}” is not written as an exact decimal.',
    next: 'Write it with a decimal point and without separators or signs, such as 1204.35.',
  },
  'exporter-missing': { says: 'Of the exporter is missing: {missing:kind}.', next: 'Enter it.' },
  'importer-missing': { says: 'Of the importer is missing: {missing:kind}.', next: 'Enter it.' },
  'price-implausible': {
    says: 'US$ {centsPerCarat:money} a carat is unusual for {hs} (usual: US$ {least:money} to {most:money}).',
    next: 'Check weight and value; if both are right, give the reason.',
  },
  'seal-missing': { says: 'Parcel {parcel} has no seal.', next: 'Enter the number printed on the seal.' },
  'json-too-large': {
    says: 'The file has more than {limit} bytes.',
    next: 'Split it: one file may hold many certificates.',
  },
  'json-not-utf8': { says: 'The file is not UTF-8 text.', next: 'Save it as UTF-8 and try again.' },
  'json-byte-order-mark': { says: 'The file begins with a byte order mark.', next: 'Save it as UTF-8 without one.' },
  'json-malformed': { says: 'This is not JSON.', next: 'Correct the text at the place named.' },
  'json-too-deep': { says: 'Nested deeper than {depth} levels.', next: 'Check the file: a certificate needs fewer.' },
  'json-name-refused': { says: 'The name {name} is refused.', next: 'Remove it.' },
  'json-name-twice': { says: 'The name {name} stands twice in one object.', next: 'Remove one of them.' },
  'not-canonical': {
    says: 'Not in the one spelling that can be signed ({reason}).',
    next: 'Ask the sender to send it again.',
  },
  'ranges-header': { says: 'The header lacks {missing}.', next: 'Begin with participant,year,from,to.' },
  'ranges-line': { says: 'This is no range: “{text}”.', next: 'Write participant,year,from,to.' },
}

export default rules
