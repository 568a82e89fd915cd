import type { PaperWords } from '../en/web-paper.ts'

/** What the desk says about papers without a signature. */
const french: PaperWords = {
  'paper.title': 'Saisir un certificat papier sans code QR',
  'paper.lead':
    'Tel qu’il vient d’un pays qui le délivre à la main. Votre saisie est contrôlée selon les règles du Système.',
  'paper.before': 'Si le papier porte un code QR, scannez-le plutôt : une signature en dit plus que l’œil.',
  'paper.cannot_one': 'Le contrôle n’est pas encore possible : il manque {{count}} élément.',
  'paper.cannot_many': 'Le contrôle n’est pas encore possible : il manque {{count}} éléments.',
  'paper.cannot_other': 'Le contrôle n’est pas encore possible : il manque {{count}} éléments.',
  'paper.certificate': 'Certificat',
  'paper.parties': 'Parties',
  'paper.participant': 'Délivré par',
  'paper.number': 'Numéro, tel qu’imprimé',
  'paper.issuedOn': 'Délivré le',
  'paper.expiresOn': 'Expire le',
  'paper.origin': 'Pays d’origine',
  'paper.mixed': 'Mixte, ou astérisques',
  'paper.provenance': 'Provenance',
  'paper.same': 'Le participant émetteur',
  'paper.exporter': 'Nom de l’exportateur',
  'paper.exporterAddress': 'Adresse de l’exportateur',
  'paper.importer': 'Nom de l’importateur',
  'paper.importerAddress': 'Adresse de l’importateur',
  'paper.importerCountry': 'Pays de l’importateur',
  'paper.judge': 'Contrôler',
  'paper.then': 'Votre saisie est conservée telle quelle. L’authenticité se décide à la page suivante.',
  'paper.typed': 'Tel que saisi',
  'paper.decide': 'Est-il authentique ?',
  'paper.looked.stamp': 'Le cachet et la signature sont à l’encre, et sont ceux de l’autorité.',
  'paper.looked.copy': 'L’autorité a confirmé le numéro, par son préavis ou par téléphone.',
  'paper.ground': 'Sur quoi fondez-vous votre décision ?',
  'paper.accept': 'Reconnaître authentique',
  'paper.accept.then': 'Votre nom et votre motif sont conservés. L’envoi est ensuite pesé et reçu comme tout autre.',
  'slip.open': 'Classer un talon',
  'slip.title': 'Classer une confirmation reçue sur papier',
  'slip.lead':
    'Telle qu’elle a été envoyée ({{to}}) : talon, télécopie ou lettre. Elle est conservée avec sa copie numérisée, ' +
    'et la mention de cette voie y reste attachée.',
  'slip.scan': 'Copie numérisée ou photo du talon',
  'slip.scan.hint': 'PDF, JPEG ou PNG, 10 Mo au plus',
  'slip.name': 'Signé par',
  'slip.name.hint': 'Le nom et le bureau inscrits sur le talon',
  'slip.missing.scan': 'Choisissez la copie numérisée.',
  'slip.file': 'Classer',
  'present.paper': 'Certificat papier sans code QR',
}

export default french
