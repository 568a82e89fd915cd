import type { Rules } from '../spoken.ts'

const RESTORE =
  'Arrêtez le nœud, gardez cette base telle quelle et comparez-la avec une sauvegarde et avec le journal publié.'
const REBUILD =
  'Les actes sont intacts : arrêtez le nœud, gardez une copie et faites refaire les fiches à partir d’eux.'
const INQUIRE = 'Gardez cette base telle quelle et faites examiner par deux agents les actes indiqués ici.'

/** What `adamas fsck` says. */
const rules: Rules = {
  'register-position-wrong': { says: 'L’acte {expected} devrait se trouver ici ; c’est {found}.', next: RESTORE },
  'register-kind-unknown': {
    says: 'Ce programme ne connaît pas {kind} en version {version}.',
    next: 'Utilisez la version du programme qui l’a écrit, ou une version plus récente.',
  },
  'register-header-unreadable': { says: 'L’en-tête de l’acte n’est pas dans sa forme canonique.', next: RESTORE },
  'register-body-changed': {
    says: 'Le corps de l’acte n’est pas celui avec lequel il a été enregistré.',
    next: RESTORE,
  },
  'register-link-wrong': {
    says: 'La chaîne se rompt ici : cet acte ou le précédent a été modifié.',
    next: RESTORE,
  },
  'register-act-impossible': { says: 'Cet acte n’a pas pu être accompli ici : {why}.', next: RESTORE },
  'row-missing': { says: 'Les actes produisent cette fiche, et elle n’est pas enregistrée.', next: REBUILD },
  'row-unexpected': { says: 'Cette fiche est enregistrée, et aucun acte ne la produit.', next: REBUILD },
  'row-differs': { says: 'Les actes produisent {expected} ; {found} est enregistré.', next: REBUILD },
  'statement-received-twice': {
    says: 'La déclaration {what} avait déjà été reçue à la position {first}.',
    next: INQUIRE,
  },
  'statement-obeyed-twice': {
    says: 'La déclaration {what} avait déjà produit son effet à la position {first}.',
    next: INQUIRE,
  },
  'number-given-twice': { says: 'Le numéro {what} avait déjà été attribué à la position {first}.', next: INQUIRE },
  'sheet-used-twice': { says: 'La feuille {what} avait déjà été utilisée à la position {first}.', next: INQUIRE },
  'authorised-twice': { says: 'Le certificat {what} avait déjà été autorisé à la position {first}.', next: INQUIRE },
  'issued-twice': {
    says: 'Le certificat {what} avait déjà été signé et enregistré à la position {first}.',
    next: INQUIRE,
  },
  'issue-unauthorised': {
    says: 'Le certificat {what} a été signé et enregistré sans que personne l’ait autorisé.',
    next: INQUIRE,
  },
  'licence-number-twice': { says: 'Le numéro de licence {what} a déjà été donné à {first}.', next: INQUIRE },
  'authorised-unlicensed': {
    says: 'Le certificat {what} a été autorisé sur une licence révoquée à {first}.',
    next: INQUIRE,
  },
  'used-twice': { says: 'Le certificat {what} avait déjà été utilisé à la position {first}.', next: INQUIRE },
  'one-officer-alone': {
    says: 'L’agent {actor} a fait seul les deux moitiés de ce qui demande deux personnes.',
    next: INQUIRE,
  },
  'digest-not-of-body': { says: 'L’empreinte portée dans l’en-tête n’est pas celle du corps.', next: INQUIRE },
  'lot-taken-twice': { says: 'Le lot {what} a été pris alors qu’il n’était pas là.', next: INQUIRE },
  'carats-made-or-lost': {
    says: 'Un mouvement a changé les carats de {what} de {caratThousandths} millièmes.',
    next: INQUIRE,
  },
}

export default rules
