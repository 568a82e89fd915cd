/**
 * Letters to authorities that have no node. `{figure}` is filled in, a part in brackets stands where it has one, and
 * `@lines` for a line of each HS code.
 */
const english = {
  'certificate.issued.subject': 'Certificate {number}: {carats} ct on the way to you',
  'certificate.issued.text': `This is the notice of Annex II of the Core Document: rough diamonds are on their way to
you.

Certificate   {number}
Issued by     {issuer}, on {issuedOn:day}; expires {expiresOn:day}
Exporter      {exporter}
Importer      {importer}
Origin        {origin}
Provenance    {provenance:country}
Parcels       {parcels}
[Seals         {seals}
]@lines
Total         {carats} ct, US$ {usd}

The certificate as it was printed is attached, and the signed file that belongs to it.
Anyone can check both, without an account: {verify}

PLEASE CONFIRM RECEIPT (Section III (b) of the Core Document). You need no account and no program:

  {link}

or open {place} and type this code:  {code}

The code is for this certificate alone and works once. If the parcel, the seals or the weight are not as
certified, say so there: your figures are kept as you give them.`,
  'certificate.withdrawn.subject': 'Certificate {number} no longer holds',
  'certificate.withdrawn.text': `Certificate {number}, announced to you before, no longer holds: {status}.

If a parcel comes with it, do not release it, and write to {issuer}.`,
  'specimen.notified.subject': 'Certificates of {participant:country} from {from:day}: what they look like',
  'specimen.notified.text': `This is a notice of Section II of the Core Document, sent by {issuer}.

Certificates of {participant:country} issued on {from:day} or later look as in the pictures attached. What to compare:

@lines

Keep it where papers are compared at the counter.`,
  'specimen.line': '{name}: {where}. {look}',
  'alert.raised.subject': 'Alert about certificates {first}[ to {last}]',
  'alert.raised.text': `{issuer} warns of certificates numbered {first}[ to {last}].

What happened  {kind:kind}, since {from:day}
Reference      {reference}
What to do     {advice:kind}.

@lines

Tell every desk where papers are received.`,
  'alert.withdrawn.subject': 'Alert about certificates {first}[ to {last}] withdrawn',
  'alert.withdrawn.text': `{issuer} withdraws its alert about certificates numbered {first}[ to {last}],
reference {reference}:

@lines

These numbers need no special care any more.`,
  'alert.line': '{line}',
  'import.confirmed.subject': 'Receipt of certificate {number}',
  'import.confirmed.text': `This is the confirmation of receipt of Section III (b) of the Core Document.

Certificate   {number}
Received on   {receivedOn:day}, by {from}
Exporter      {exporter}
Importer      {importer}
Parcels       {parcels}; seals {seals}
@lines

Each line: parcel, HS code, carats certified, carats found.`,
  'import.detained.subject': 'Shipment with certificate {number}: {what}',
  'import.detained.text': `A shipment presented with certificate {number} was {what} by {from} on {day:day}.

The reason given: {reason}

Please answer by return whether the certificate is yours, and what you know of the shipment.`,
  'what.import.detained': 'detained',
  'what.import.seized': 'seized',
  'what.import.returned': 'sent back',
  'seals.whole': 'whole',
  'seals.broken': 'broken',
  'found.line': '  {parcel}    {hs}    {certified} ct    {accepted} ct',
  'confirmation.asked.subject': 'Confirmations still open: {count}',
  'confirmation.asked.text': `Certificates of {issuer} were announced to you, and no
confirmation of receipt has come (Section III (b) of the Core Document). For each
of them, please confirm by its link, without an account, or tell us that it did
not arrive.

@lines`,
  'asked.line': '  {number}, issued {issuedOn:day}, expires {expiresOn:day}\n  {link}\n',
  'origin.single': '{country:country}',
  'origin.mixed': 'mixed',
  'origin.named': 'mixed: {countries}',
  line: '  {hs}    {carats} ct    US$ {usd}',
  'status.void': 'it was voided',
  'status.replaced': 'it was replaced by another one',
  'status.lost-or-stolen': 'it was reported lost or stolen',
} as const

export type LetterKey = keyof typeof english
export type Letters = Readonly<Record<LetterKey, string>>

export default english as Letters
