import type { Letters } from '../en/letters.ts'

const french: Letters = {
  'certificate.issued.subject': 'Certificat {number} : {carats} ct en route vers vous',
  'certificate.issued.text': `Ceci est l’avis prévu à l’annexe II du Document de base : des diamants bruts
sont en route vers vous.

Certificat    {number}
Délivré par   {issuer}, le {issuedOn:day} ; expire le {expiresOn:day}
Exportateur   {exporter}
Importateur   {importer}
Origine       {origin}
Provenance    {provenance:country}
Colis         {parcels}
[Scellés       {seals}
]@lines
Total         {carats} ct, {usd} US$

Le certificat tel qu’il a été imprimé est joint, avec le fichier signé qui lui correspond.
Chacun peut vérifier l’un et l’autre, sans compte : {verify}

VEUILLEZ CONFIRMER LA RÉCEPTION (section III (b) du Document de base). Ni compte ni logiciel ne sont nécessaires :

  {link}

ou ouvrez {place} et tapez ce code :  {code}

Le code ne vaut que pour ce certificat et ne sert qu’une fois. Si le colis, les scellés ou le poids diffèrent
de ce qui est certifié, indiquez-le : vos chiffres sont conservés tels que vous les donnez.`,
  'certificate.withdrawn.subject': 'Le certificat {number} n’est plus valable',
  'certificate.withdrawn.text': `Le certificat {number}, qui vous avait été annoncé, n’est plus valable : {status}.

Si un colis arrive avec ce certificat, ne le libérez pas et écrivez à {issuer}.`,
  'specimen.notified.subject': 'Aspect des certificats à partir du {from:day} ({participant:country})',
  'specimen.notified.text': `Ceci est une notification prévue à la section II du Document de base, envoyée par {issuer}.

Les certificats délivrés le {from:day} ou plus tard ({participant:country}) ont l’aspect des images jointes.
À comparer :

@lines

Conservez cet avis au guichet, là où les papiers sont comparés.`,
  'specimen.line': '{name} : {where}. {look}',
  'alert.raised.subject': 'Alerte sur les certificats {first}[ à {last}]',
  'alert.raised.text': `{issuer} met en garde contre les certificats numérotés {first}[ à {last}].

Ce qui s’est passé   {kind:kind}, depuis le {from:day}
Référence            {reference}
Conduite à tenir     {advice:kind}.

@lines

Prévenez chaque guichet où des papiers sont reçus.`,
  'alert.withdrawn.subject': 'Alerte sur les certificats {first}[ à {last}] levée',
  'alert.withdrawn.text': `{issuer} lève son alerte sur les certificats numérotés {first}[ à {last}],
référence {reference} :

@lines

Ces numéros n’appellent plus d’attention particulière.`,
  'alert.line': '{line}',
  'import.confirmed.subject': 'Réception du certificat {number}',
  'import.confirmed.text': `Ceci est la confirmation de réception prévue à la section III (b) du Document de base.

Certificat    {number}
Reçu le       {receivedOn:day}, par {from}
Exportateur   {exporter}
Importateur   {importer}
Colis         {parcels} ; scellés {seals}
@lines

Chaque ligne : colis, code SH, carats certifiés, carats trouvés.`,
  'import.detained.subject': 'Envoi accompagné du certificat {number} : {what}',
  'import.detained.text': `Un envoi présenté avec le certificat {number} a été {what} par {from} le {day:day}.

Motif indiqué : {reason}

Veuillez nous dire par retour si le certificat est le vôtre, et ce que vous savez de l’envoi.`,
  'what.import.detained': 'retenu',
  'what.import.seized': 'saisi',
  'what.import.returned': 'renvoyé',
  'seals.whole': 'intacts',
  'seals.broken': 'brisés',
  'found.line': '  {parcel}    {hs}    {certified} ct    {accepted} ct',
  'confirmation.asked.subject': 'Confirmations attendues : {count}',
  'confirmation.asked.text': `Des certificats de {issuer} vous ont été annoncés, et aucune
confirmation de réception n’est arrivée (section III (b) du Document de base). Pour
chacun d’eux, veuillez confirmer par son lien, sans compte, ou nous dire qu’il
n’est pas arrivé.

@lines`,
  'asked.line': '  {number}, délivré le {issuedOn:day}, expire le {expiresOn:day}\n  {link}\n',
  'origin.single': '{country:country}',
  'origin.mixed': 'mixte',
  'origin.named': 'mixte : {countries}',
  line: '  {hs}    {carats} ct    {usd} US$',
  'status.void': 'il a été annulé',
  'status.replaced': 'il a été remplacé par un autre',
  'status.lost-or-stolen': 'il a été déclaré perdu ou volé',
}

export default french
