import type { Letters } from './letters.en.ts'

const french: Letters = {
  'certificate.issued.subject': 'Certificat {number} : {carats} ct en route vers vous',
  'certificate.issued.text': `Ceci est l’avis prévu à l’annexe II du document de base : des diamants bruts
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

VEUILLEZ CONFIRMER LA RÉCEPTION (section III (b) du document de base). Ni compte ni logiciel ne sont nécessaires :

  {link}

ou ouvrez {place} et tapez ce code :  {code}

Le code ne vaut que pour ce certificat et ne sert qu’une fois. Si le colis, les scellés ou le poids diffèrent
de ce qui est certifié, indiquez-le : vos chiffres sont conservés tels que vous les donnez.`,
  'certificate.withdrawn.subject': 'Le certificat {number} n’est plus valable',
  'certificate.withdrawn.text': `Le certificat {number}, qui vous avait été annoncé, n’est plus valable : {status}.

Si un colis arrive avec ce certificat, ne le libérez pas et écrivez à {issuer}.`,
  'origin.single': '{country:country}',
  'origin.mixed': 'mixte',
  'origin.named': 'mixte : {countries}',
  line: '  {hs}    {carats} ct    {usd} US$',
  'status.void': 'il a été annulé',
  'status.replaced': 'il a été remplacé par un autre',
  'status.lost-or-stolen': 'il a été déclaré perdu ou volé',
}

export default french
