import type { Rules } from '../spoken.ts'

/** What the rules of a certificate say about a document, and what to do next. */
const rules: Rules = {
  malformed: {
    says: 'Attendu : {expected:kind}[ {of}][ {most}] ; trouvé : {found:kind}.',
    next: 'Corrigez le champ et contrôlez de nouveau.',
  },
  'field-unknown': {
    says: 'Le champ {field} n’appartient pas à un certificat et n’est pas pris en compte.',
    next: 'Supprimez-le ou renommez-le.',
  },
  'field-missing': { says: 'Le champ {field} manque.', next: 'Remplissez-le : un certificat doit le porter.' },
  'number-form': {
    says: 'Le numéro « {number} » n’est pas formé du code du pays et du numéro national[ à {digits} chiffres].',
    next: 'Comparez le numéro avec le papier, signe par signe.',
  },
  'number-outside-range': {
    says: 'Le numéro {number} est hors de la tranche {year}[, {ranges}][. Il appartient à une tranche de {years}].',
    next: 'Gardez le colis, appelez l’autorité émettrice et demandez-lui si elle a délivré ce numéro.',
  },
  'number-reused': {
    says: 'Le numéro {number} figure aussi sur un autre certificat.',
    next: 'Gardez les deux colis et appelez l’autorité émettrice.',
  },
  'number-not-issuer': {
    says: 'Le numéro {number} commence par {code}, mais le certificat est délivré par {issuer}.',
    next: 'Comparez avec le papier : le préfixe est celui du participant émetteur, non celui de l’origine.',
  },
  'reference-mismatch': {
    says: 'La référence du colis « {reference} » ne se termine pas par le numéro {number} du certificat.',
    next: 'Comparez avec la référence portée sur le colis. Si l’émetteur numérote ainsi, l’écart doit vous alerter.',
  },
  'issuer-not-participant': {
    says: 'Émetteur : {name:country}, non participant au {on:day}. Aucun certificat ne pouvait y être délivré.',
    next: 'Retenez le colis et signalez le document à la présidence.',
  },
  'destination-not-participant': {
    says: 'Destination : {name:country}, non participant au {on:day}. L’envoi de diamants bruts y est exclu.',
    next: 'Choisissez une destination participante, ou n’expédiez pas.',
  },
  'special-entity': {
    says: '{name} participe aux échanges selon le Système, sans compter parmi les participants.',
    next: 'Poursuivez comme avec un participant.',
  },
  'issued-in-future': {
    says: 'Délivré le {issuedOn:day}, date postérieure au {today:day}.',
    next: 'Vérifiez la date sur le papier et l’horloge de cet ordinateur.',
  },
  'expiry-before-issue': {
    says: 'L’expiration, le {expiresOn:day}, précède la délivrance, le {issuedOn:day}.',
    next: 'Corrigez l’une des deux dates.',
  },
  'validity-too-long': {
    says: 'Valable jusqu’au {expiresOn:day}. Selon {issuer}, la validité s’arrête au plus tard le {last:day}.',
    next: 'Réduisez la durée de validité, ou interrogez l’émetteur.',
  },
  expired: {
    says: 'Expiré le {expiresOn:day}.',
    next: 'Demandez un nouveau certificat à l’autorité émettrice, ou retenez le colis en indiquant le motif.',
  },
  'hs-unknown': {
    says: '« {hs} » n’est pas un code SH de diamants.',
    next: 'Utilisez 7102.10, 7102.21 ou 7102.31.',
  },
  'hs-not-rough': {
    says: 'Le code {hs} ne vise pas des diamants bruts et n’appelle pas de certificat.',
    next: 'Retirez la ligne, ou donnez-lui le code des diamants bruts s’ils sont simplement sciés, clivés ou débrutés.',
  },
  'carats-not-positive': {
    says: '« {carats} » n’est pas un poids supérieur à zéro.',
    next: 'Saisissez les carats avec un point décimal et sans séparateur, par exemple 1204.35.',
  },
  'carats-precision': {
    says: '{carats} comporte {places} décimales ; {most} au plus sont conservées.',
    next: 'Saisissez le poids lu sur la balance, arrondi au centième de carat.',
  },
  'value-not-positive': {
    says: '« {usd} » n’est pas une valeur supérieure à zéro, au cent près.',
    next: 'Saisissez des dollars US avec un point décimal et deux décimales au plus, par exemple 310000.00.',
  },
  'parcels-none': {
    says: 'Il n’y a aucun colis, ou un colis est sans ligne.',
    next: 'Ajoutez ce qui est expédié.',
  },
  'origin-missing': {
    says: 'Le pays d’origine manque.',
    next: 'Nommez le pays d’extraction, ou indiquez que le colis est d’origine mixte.',
  },
  'origin-unknown': {
    says: '« {country} » n’est pas un pays.',
    next: 'Utilisez le code à deux lettres du pays d’extraction.',
  },
  'origin-not-participant': {
    says: 'Origine : {name:country}, hors du Système au {on:day}. Ses diamants bruts ne peuvent pas être certifiés.',
    next: 'N’envoyez pas le colis ; si l’origine est inexacte, corrigez-la.',
  },
  'origin-undisclosed-refused': {
    says: 'Condition de l’importateur ({importer}) : {hs} d’origine mixte, chaque pays d’extraction doit être nommé.',
    next: 'Nommez les pays d’extraction, ou indiquez la vérification antérieure.',
  },
  'decimal-form': {
    says: '« {text} » n’est pas écrit comme un nombre décimal exact.',
    next: 'Écrivez-le avec un point décimal, sans séparateur ni signe, par exemple 1204.35.',
  },
  'exporter-missing': { says: 'Pour l’exportateur, il manque : {missing:kind}.', next: 'Complétez la saisie.' },
  'importer-missing': { says: 'Pour l’importateur, il manque : {missing:kind}.', next: 'Complétez la saisie.' },
  'price-implausible': {
    says: '{centsPerCarat:money} US$ le carat est inhabituel pour {hs} (usuel : de {least:money} à {most:money} US$).',
    next: 'Vérifiez le poids et la valeur ; si les deux sont exacts, indiquez le motif.',
  },
  'seal-missing': {
    says: 'Le colis {parcel} est sans scellé.',
    next: 'Saisissez le numéro imprimé sur le scellé.',
  },
  'json-too-large': {
    says: 'Le fichier dépasse {limit} octets.',
    next: 'Partagez-le : un fichier peut contenir de nombreux certificats.',
  },
  'json-not-utf8': {
    says: 'Le fichier n’est pas un texte UTF-8.',
    next: 'Enregistrez-le en UTF-8 et réessayez.',
  },
  'json-byte-order-mark': {
    says: 'Le fichier commence par un indicateur d’ordre des octets.',
    next: 'Enregistrez-le en UTF-8 sans cet indicateur.',
  },
  'json-malformed': { says: 'Ce n’est pas du JSON.', next: 'Corrigez le texte à l’endroit indiqué.' },
  'json-too-deep': {
    says: 'L’imbrication dépasse {depth} niveaux.',
    next: 'Vérifiez le fichier : un certificat en demande moins.',
  },
  'json-name-refused': { says: 'Le nom {name} est refusé.', next: 'Supprimez-le.' },
  'json-name-twice': {
    says: 'Le nom {name} figure deux fois dans un même objet.',
    next: 'Supprimez l’un des deux.',
  },
  'not-canonical': {
    says: 'Le texte n’est pas dans la seule graphie qui puisse être signée ({reason}).',
    next: 'Demandez un nouvel envoi à l’expéditeur.',
  },
  'ranges-header': {
    says: 'L’en-tête ne comporte pas {missing}.',
    next: 'Commencez par participant,year,from,to.',
  },
  'ranges-line': {
    says: 'Ceci n’est pas une tranche de numéros : « {text} ».',
    next: 'Écrivez participant,year,from,to.',
  },
}

export default rules
