import type { PublicWords } from '../en/web-public.ts'

/** What the public page says, and what it shares with the desk. */
const french: PublicWords = {
  language: 'Langue',
  'verdict.valid': 'Valide',
  'verdict.invalid': 'Non valide',
  'verdict.undecided': 'Indéterminé',

  'verify.title': 'Vérifier un certificat',
  'verify.intro':
    'Les diamants bruts ne passent une frontière qu’avec un certificat du Processus de Kimberley. Vérifiez-en un ici.',
  'verify.privacy':
    'La vérification se fait sur cet appareil. Rien de ce que vous scannez, saisissez ou ouvrez n’en sort.',
  'verify.scan': 'Scanner le code QR du papier',
  'verify.scanAnother': 'Scanner un autre code',
  'verify.openFile': 'Ouvrir un fichier',
  'verify.openFile.hint': 'Le fichier signé, le PDF, ou une image du code QR',
  'verify.drop': 'Déposez le fichier ici',
  'verify.typeOrOpen': 'Saisir un numéro ou ouvrir un fichier',
  'verify.text': 'Numéro, ou texte du code QR',
  'verify.text.hint': 'Tel qu’imprimé, par exemple BW0012345. Le texte du code QR commence par KP1:',
  'verify.check': 'Vérifier',
  'verify.text.missing': 'Saisissez le numéro, ou le texte du code QR',
  'verify.reading': 'Lecture…',
  'verify.broken':
    'Cette page a rencontré un défaut et n’a rien vérifié. ' +
    'Téléchargez un nouveau pack, rechargez la page ou utilisez un autre appareil.',
  'verify.nothingRead':
    'Aucun certificat n’a été trouvé dans {{file}}. Reprenez l’image, de plus près et sous un éclairage régulier.',
  'verify.tooLarge': '{{file}} dépasse 20 Mo. Ouvrez le fichier signé, le PDF ou une seule image.',
  'verify.why': 'Pourquoi',
  'verify.says.certificate': 'Ce que dit le certificat',
  'verify.says.paper': 'Ce que dit le papier',
  'verify.notChecked.why': 'Non contrôlé ici, à comparer à l’œil : {{rules}}.',
  'verify.onPaper': 'Sur le papier : comparez',
  'verify.getPack': 'Télécharger un nouveau pack',
  'verify.gettingPack': 'Téléchargement d’un nouveau pack…',
  'verify.demonstration': 'Monde de démonstration : aucun certificat n’y est réel.',

  'scan.camera': 'Dirigez l’appareil photo vers le code QR',
  'scan.stop': 'Arrêter l’appareil photo',
  'scan.refused':
    'L’appareil photo n’est pas autorisé sur cette page. ' +
    'Autorisez-le dans le navigateur, ou ouvrez une image du code QR.',
  'scan.missing':
    'Cet appareil n’a pas d’appareil photo utilisable par la page. ' +
    'Ouvrez une image du code QR, ou saisissez le numéro.',

  'pack.age': 'Pack vieux de {{span}}',
  'pack.none': 'Pas encore de pack',
  'pack.limit_one': 'Limite : {{count}} jour',
  'pack.limit_many': 'Limite : {{count}} jours',
  'pack.limit_other': 'Limite : {{count}} jours',
  'pack.insecure': 'En http simple, un navigateur ne donne pas ses fonctions de contrôle. Ouvrez cette page en https.',
  'pack.unreached': 'Le pack n’a pas pu être téléchargé. Connectez-vous au réseau et réessayez.',
  'pack.refused': 'Le pack de cette adresse n’est pas signé par une clé reconnue par cette page. Il n’est pas utilisé.',
  'offline.works': 'Fonctionne sans réseau',
  'offline.storing': 'Enregistrement pour l’usage sans réseau : {{done}} sur {{all}}',
  'offline.noPack': 'Réseau nécessaire jusqu’à l’enregistrement d’un pack',
  'offline.cannot': 'Réseau nécessaire : ce navigateur ne peut pas enregistrer de pages',

  'says.number': 'Numéro',
  'says.issued': 'Délivré le',
  'says.importer': 'Destinataire',
  'says.destination': 'Destination',
  'says.origin': 'Origine',
  'says.parcels': 'Colis',
  'says.seals': 'Scellés',
  'says.total': 'Total',
  'says.carats': '{{carats}} ct',
  'says.usd': '{{usd}} US$',
  'origin.mixed': 'Mixte, non divulguée',
  'origin.mixedNamed': 'Mixte : {{countries}}',

  'valid.lead':
    'Le certificat {{number}} a bien été délivré (émetteur : {{issuer}}) et il est valable aujourd’hui, {{day}}.',
  'alerted.next.title': 'Une alerte vise ce numéro',
  'valid.next.title': 'Comparez maintenant le colis',
  'valid.next_one':
    'Comparez le numéro de scellé ci-dessous avec celui du sac. ' +
    'S’il diffère ou si le scellé est brisé, n’ouvrez pas : appelez le bureau d’importation.',
  'valid.next_many':
    'Comparez les {{count}} numéros de scellé ci-dessous avec ceux du sac. ' +
    'Si l’un diffère ou si un scellé est brisé, n’ouvrez pas : appelez le bureau d’importation.',
  'valid.next_other':
    'Comparez les {{count}} numéros de scellé ci-dessous avec ceux du sac. ' +
    'Si l’un diffère ou si un scellé est brisé, n’ouvrez pas : appelez le bureau d’importation.',
  'valid.next.noSeals':
    'Comparez les carats, les colis et les noms ci-dessous avec le papier. En cas de différence, ' +
    'appelez le bureau d’importation.',
  'invalid.lead': '{{message}} Ne libérez pas le colis.',
  'invalid.next.title': 'Gardez le colis et le papier',
  'invalid.next':
    'Retenez les deux et photographiez-les. Signalez-le à votre bureau d’importation : ' +
    'tous les autres bureaux en sont informés aujourd’hui.',
  'undecided.lead': '{{message}}',
  'undecided.tooOld':
    '{{number}} : verdict impossible. Ce pack est trop ancien pour savoir si le certificat est encore valable.',
  'undecided.noPack': 'Cet appareil n’a pas encore de pack : aucun verdict n’est possible.',
  'undecided.next.pack.title': 'Gardez le colis et téléchargez un nouveau pack',
  'undecided.next.pack':
    'Une seule connexion suffit. Pas de réseau ici ? Appelez le bureau d’importation et lisez-lui le numéro.',
  'undecided.next.title': 'Gardez le colis et renseignez-vous',
  'undecided.next':
    'Appelez le bureau d’importation et lisez-lui le numéro : ' +
    'l’autorité émettrice peut dire ce qu’est devenu le certificat.',

  'unchecked.number-form': 'forme du numéro',
  'unchecked.number-outside-range': 'tranche du numéro',
  'unchecked.reference-mismatch': 'références des colis',
  'unchecked.validity-too-long': 'durée de validité',
  'unchecked.field-missing': 'champs du papier',
  'unchecked.exporter-missing': 'exportateur',
  'unchecked.importer-missing': 'importateur',
  'unchecked.seal-missing': 'scellés',
  'unchecked.price-implausible': 'prix au carat',
  'unchecked.carats-precision': 'décimales du poids',
  'unchecked.licence-not-valid': 'licence',
  'unchecked.stock-insufficient': 'stock',
  'unchecked.measure-in-force': 'mesures en vigueur',
  'unchecked.alerts': 'alertes',
  'unchecked.party-listed': 'parties figurant sur une liste',
  'unchecked.number-reused': 'réemploi du numéro',
  'unchecked.origin-undisclosed-refused': 'condition propre à l’importateur pour les colis d’origine mixte',

  'good.signed': 'Signé par {{issuer}} avec une clé habilitée le {{day}}',
  'good.logged': 'Inscrit au journal public en position {{position}}',
  'good.status': 'Ni annulé, ni remplacé, ni perdu, ni utilisé',
  'good.expires_one': 'Expire dans {{count}} jour, le {{day}}',
  'good.expires_many': 'Expire dans {{count}} jours, le {{day}}',
  'good.expires_other': 'Expire dans {{count}} jours, le {{day}}',
  'good.expiresToday': 'Expire aujourd’hui',
  'good.participant': 'Participant : {{issuer}}',
}

export default french
