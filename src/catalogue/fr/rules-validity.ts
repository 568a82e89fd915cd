import type { Rules } from '../spoken.ts'

/** What verification says of a certificate, a pack, a trust list and a log. */
const rules: Rules = {
  unsigned: {
    says: 'Rien n’est signé ici : rien ne peut donc être prouvé.',
    next: 'Comparez le papier avec le spécimen et appelez l’autorité émettrice.',
  },
  unreadable: {
    says: 'Ce n’est pas un certificat lisible.',
    next:
      'Scannez le code de nouveau, bien éclairé, ou demandez le fichier. ' +
      'S’il reste illisible, appelez l’autorité émettrice.',
  },
  'signature-wrong': {
    says: 'La signature[ de {key}] ne correspond pas à ce qui est présenté[ ({part})].',
    next:
      'Gardez le colis et appelez l’autorité émettrice : ' +
      'le contenu a changé après la signature, ou une autre clé a signé.',
  },
  'key-not-known': {
    says: 'La clé {key} n’est pas dans la liste de confiance.',
    next: 'Téléchargez un pack plus récent. Si elle reste inconnue, gardez le colis et appelez l’autorité émettrice.',
  },
  'key-not-entitled': {
    says: 'La clé {key} n’est pas habilitée à signer ceci[ pour {authority}][ au {on:day}].',
    next: 'Gardez le colis et appelez l’autorité émettrice et le secrétariat.',
  },
  revoked: {
    says: 'La clé {key} est révoquée depuis la position {position} de son journal ; ceci y a été signé, ou plus tard.',
    next: 'Gardez le colis et appelez l’autorité émettrice : la clé était en d’autres mains.',
  },
  'receipt-missing': {
    says: 'Il ne porte aucun reçu du journal.',
    next: 'Téléchargez un pack plus récent et vérifiez de nouveau, ou demandez le fichier signé à l’émetteur.',
  },
  'not-logged': {
    says: 'L’émetteur ne l’a jamais inscrit au journal[, selon l’état connu au {at:day}].',
    next: 'Gardez le colis et appelez l’autorité émettrice : ce numéro n’a pas été attribué.',
  },
  'newer-than-pack': {
    says: 'Il a été délivré après la création du pack (position {position}). Sa signature et son reçu sont bons.',
    next: 'Dès qu’un réseau est disponible, téléchargez un pack récent : il dira s’il a été utilisé ou retiré depuis.',
  },
  'pack-too-old': {
    says:
      'Le pack est trop ancien pour trancher[ : créé le {madeAt:day}, valable jusqu’au {expiresOn:day}]' +
      '[. Il y manque l’état donné par {authority}].',
    next: 'Téléchargez un pack plus récent dès qu’un réseau est disponible, puis vérifiez de nouveau.',
  },
  'status-not-known': {
    says: 'Le pack ne dit pas ce que sont devenus les certificats délivrés avant le {knownFrom:day}.',
    next: 'Si cela importe, demandez-le à l’autorité émettrice.',
  },
  'already-used': {
    says: 'Le numéro {number} a été utilisé : l’émetteur détient une confirmation de réception, état au {at:day}.',
    next:
      'Gardez le colis. Appelez l’autorité émettrice et demandez qui a confirmé : ' +
      'l’un des deux documents est une copie.',
  },
  void: {
    says: 'Le numéro {number} est annulé, état au {at:day}.',
    next: 'Gardez le colis et appelez l’autorité émettrice.',
  },
  replaced: {
    says: 'Le numéro {number} a été remplacé par un autre certificat, état au {at:day}.',
    next: 'Demandez le nouveau certificat à l’exportateur et gardez le colis jusqu’à sa présentation.',
  },
  'lost-or-stolen': {
    says: 'Le numéro {number} a été déclaré perdu ou volé, état au {at:day}.',
    next: 'Gardez le colis, faites patienter le porteur et appelez l’autorité émettrice.',
  },
  seized: {
    says: 'Le numéro {number} a été saisi, ou fait l’objet d’une réserve, état au {at:day}.',
    next: 'Gardez le colis et appelez l’autorité émettrice.',
  },
  'pack-malformed': {
    says: 'Ce n’est pas un pack lisible ({part}).',
    next: 'Téléchargez-le de nouveau, depuis un autre nœud si cela se répète.',
  },
  'pack-older': {
    says: 'Le pack revient en arrière : {what} est à {offered}, alors que {held} a déjà été vu.',
    next: 'Gardez celui que vous avez et prévenez l’éditeur du pack.',
  },
  'trust-list-malformed': {
    says: 'Ce n’est pas une liste de confiance lisible.',
    next: 'Téléchargez-la de nouveau, et prévenez le secrétariat si cela se répète.',
  },
  'trust-list-unsigned': {
    says: 'Signatures racines valables : {count} ; il en faut {threshold}.',
    next: 'Gardez la liste que vous avez et prévenez le secrétariat.',
  },
  'log-checkpoint-unreadable': {
    says: 'L’état signé du journal (checkpoint) est illisible[ : {reason}].',
    next: 'Téléchargez-le de nouveau. Si cela se répète, gardez les octets et prévenez l’exploitant et les témoins.',
  },
  'log-checkpoint-unsigned': {
    says: 'L’état du journal[ {origin}] (checkpoint) ne porte pas la signature du journal, ou pas assez de témoins.',
    next: 'Gardez l’état précédent et interrogez l’exploitant.',
  },
  'log-signature-wrong': {
    says: 'La signature de {name} sur l’état du journal (checkpoint) n’est pas celle de sa clé.',
    next: 'Gardez les octets et prévenez l’exploitant et les témoins.',
  },
  'log-origin-differs': {
    says: 'Ce journal est {found}, et non {expected}.',
    next: 'Vérifiez l’adresse dans la liste de confiance.',
  },
  'log-tile-missing': {
    says: 'Un fichier du journal manque.',
    next: 'Téléchargez-le de nouveau, puis interrogez l’exploitant.',
  },
  'log-tile-unreadable': {
    says: 'Un fichier du journal n’a pas la forme attendue.',
    next: 'Téléchargez-le de nouveau. Si cela se répète, gardez les octets et prévenez l’exploitant.',
  },
  'log-tile-wrong': {
    says: 'Un fichier du journal ne correspond pas à ce qu’il représente.',
    next: 'Gardez les octets et prévenez l’exploitant et les témoins : un contenu a été modifié.',
  },
  'log-root-wrong': {
    says: 'Les entrées ne mènent pas à la racine signée.',
    next: 'Gardez l’état signé et les fichiers, et prévenez l’exploitant et les témoins.',
  },
  'log-position-unknown': {
    says: 'Le journal n’a pas de position {position} : il compte {size} entrées.',
    next: 'Téléchargez un état plus récent du journal et vérifiez de nouveau.',
  },
  'log-proof-wrong': {
    says: 'La preuve ({kind}) ne mène pas à la racine signée pour {size} entrées.',
    next: 'Demandez la preuve de nouveau. Si cela se répète, gardez les deux et prévenez l’exploitant.',
  },
  'log-inconsistent': {
    says: 'L’état du journal à {size} entrées ne prolonge pas celui à {keptSize} entrées.',
    next: 'Gardez les deux : ensemble, ils prouvent que le journal a été réécrit. Prévenez les témoins.',
  },
}

export default rules
