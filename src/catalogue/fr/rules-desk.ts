import type { Rules } from '../spoken.ts'

/** What stands in the way of an act, of a statement from another authority, or of a request. */
const rules: Rules = {
  'right-missing': {
    says: 'Vous n’avez pas le rôle nécessaire.',
    next: 'Adressez-vous à un administrateur de votre autorité.',
  },
  'not-found': {
    says: 'Il n’y a rien ici, ou vous n’y avez pas accès.',
    next: 'Vérifiez l’adresse, ou cherchez par numéro.',
  },
  'state-forbids': {
    says: 'Impossible dans l’état « {state:kind} ».',
    next: 'Rouvrez la page pour voir où en est le dossier.',
  },
  'repeat-differs': {
    says: 'Cette clé a déjà servi pour une autre requête.',
    next: 'Rechargez la page et recommencez l’étape.',
  },
  'reason-missing': {
    says: 'Le motif manque.',
    next: 'Indiquez le motif, en une phrase qui permette à l’autre partie d’agir.',
  },
  'authority-not-here': {
    says: '{authority} n’est pas tenue par ce nœud.',
    next: 'Connectez-vous au nœud de cette autorité.',
  },
  'block-used-up': {
    says: 'La tranche de numéros {year} de {authority} est épuisée.',
    next: 'Demandez au secrétariat de publier une nouvelle tranche.',
  },
  'second-officer-same': {
    says: 'Vous avez fait la première moitié : un autre agent doit faire celle-ci.',
    next: 'Confiez-la à un collègue.',
  },
  'officer-in-firm': {
    says: 'Qui a déposé la demande, ou appartient à l’entreprise exportatrice, ne peut pas intervenir.',
    next: 'Confiez le dossier à un collègue.',
  },
  'granted-lately': {
    says: 'L’un de vous a accordé ce rôle à l’autre il y a moins de {days} jours.',
    next: 'Laissez un autre agent agir, ou attendez.',
  },
  'stood-in-lately': {
    says: 'L’un de vous remplace l’autre, ou l’a fait il y a moins de {days} jours.',
    next: 'Laissez un autre agent agir.',
  },
  'deputies-of-one': {
    says: 'Vous remplacez tous deux le même collègue, ou l’avez fait récemment.',
    next: 'Laissez un autre agent agir.',
  },
  'role-not-delegable': {
    says: 'Une personne seule ne confie pas ce rôle à un collègue.',
    next: 'Deux administrateurs l’accordent.',
  },
  'given-on': {
    says: 'Ce rôle est celui d’un collègue, et le vôtre pour quelques jours seulement : il ne se confie pas plus loin.',
    next: 'Adressez-vous au collègue dont c’est le rôle, ou à un administrateur.',
  },
  'firm-stands-by': {
    says: 'Qui agit pour une entreprise ne confie ni ne reçoit aucun rôle du bureau.',
    next: 'Choisissez un collègue qui n’agit pour aucune entreprise.',
  },
  'deputy-unknown': {
    says: 'Cette personne n’a aucun rôle dans cette autorité.',
    next: 'Choisissez un collègue de la liste.',
  },
  'deputy-has-role': {
    says: 'Ce collègue a déjà ce rôle.',
    next: 'Choisissez un autre collègue, ou n’en faites rien : celui-ci peut agir de son propre droit.',
  },
  'delegation-days': {
    says: 'Un rôle se confie au plus tôt à partir de ce jour, {today:day}, et pour {most} jours au plus.',
    next: 'Choisissez un premier et un dernier jour.',
  },
  'nothing-sent': {
    says: 'Rien n’attend ici un second agent.',
    next: 'Rouvrez le dossier pour voir où il en est.',
  },
  'handoff-not-yours': {
    says: 'Qui a fait la première moitié indique à quel bureau va la seconde.',
    next: 'Demandez au premier agent, ou achevez le dossier : vous le pouvez, où qu’il ait été envoyé.',
  },
  'office-unknown': {
    says: 'Personne au bureau « {office} » ne peut achever ce dossier.',
    next: 'Choisissez un bureau de la liste.',
  },
  'changed-since-frozen': {
    says: 'Ce n’est plus ce que le premier agent a figé.',
    next: 'Rechargez la page et lisez ce qui vous est soumis.',
  },
  'register-behind-log': {
    says: 'Le registre contient {size} actes, mais {signed} ont été publiés : il vient d’une ancienne sauvegarde.',
    next: 'Prévenez l’exploitant : rien n’est signé tant que les actes manquants ne sont pas rétablis.',
  },
  'register-forked': {
    says:
      'Les {signed} premiers actes du registre ne sont pas ceux qui ont été publiés : ' +
      'c’est une copie, ou une copie fonctionne ailleurs.',
    next: 'Prévenez l’exploitant : rien n’est signé tant que le registre publié n’est pas rétabli.',
  },
  'partners-silent': {
    says: 'Aucun partenaire n’a répondu depuis le démarrage : ce registre pourrait être une ancienne copie.',
    next: 'Attendez : le nœud interroge de nouveau de lui-même. L’exploitant vérifie le réseau.',
  },
  expiring: {
    says: 'Il expire avant le jour prévu pour confirmer sa réception.',
    next: 'Demandez à l’autorité importatrice s’il est arrivé, et à l’exportateur où il se trouve.',
  },
  'confirmation-late': {
    says: 'L’autorité importatrice est invitée à confirmer la réception au plus tard ce jour.',
    next: 'Demandez à l’autorité importatrice s’il est arrivé.',
  },
  'weight-missing': { says: 'Colis {parcel}, {hs} : pas encore pesé.', next: 'Pesez-le et saisissez les carats.' },
  'weight-not-read': {
    says: '« {text} » n’est pas un poids.',
    next: 'Écrivez les carats avec un point, par exemple 1204.35.',
  },
  'weight-surplus': {
    says: 'Il y a plus de poids que de lignes.',
    next: 'Rechargez la page et pesez chaque ligne une seule fois.',
  },
  'parcels-not-counted': { says: 'Les colis n’ont pas été comptés.', next: 'Indiquez combien il y en a.' },
  'received-misdated': {
    says: 'Reçu le {receivedOn:day} : ce n’est pas entre la délivrance, {issuedOn:day}, et ce jour, {today:day}.',
    next: 'Indiquez le jour où le colis a été ouvert.',
  },
  'seals-broken': {
    says: 'Un scellé est brisé ou manque.',
    next: 'Retenez le colis en indiquant le motif. Il pourra être reçu après mainlevée par deux agents.',
  },
  'verdict-stands': {
    says: 'Le verdict sur le certificat est « {verdict:kind} » : le colis ne peut pas encore être reçu.',
    next: 'Retenez-le en indiquant le motif. Il pourra être reçu après mainlevée par deux agents.',
  },
  'not-proven': {
    says: 'Rien ne montre que l’autorité émettrice a établi ce document sous le numéro {number}.',
    next:
      'Retenez-le en indiquant le motif. Si seules les clés sont inconnues, ' +
      'chargez la dernière liste de confiance et présentez-le de nouveau.',
  },
  'stands-for-good': {
    says: 'Ce certificat est marqué « {word:kind} » : aucun motif donné ici ne lève cette mention.',
    next: 'Renvoyez ou saisissez l’envoi, en indiquant le motif, et interrogez l’autorité émettrice.',
  },
  'not-announced': {
    says: 'Aucun préavis n’est arrivé ici pour « {number} ».',
    next: 'Scannez le code du papier ou ouvrez le fichier ; un numéro seul ne prouve rien.',
  },
  'facts-missing': {
    says: 'Seul le code du papier a été lu, et aucun préavis de {number} n’est arrivé ici.',
    next: 'Avant de peser, ouvrez le fichier du certificat ou attendez le préavis.',
  },
  'signatures-missing': {
    says: 'La clé du journal compte {signatures} signatures, mais {issued} certificats ont été délivrés.',
    next:
      'Son compteur a été perdu, ou quelqu’un d’autre signe. ' +
      'Prévenez l’exploitant et comparez le compteur avec la sauvegarde.',
  },
  'role-unknown': { says: 'Le rôle « {role} » n’existe pas.', next: 'Choisissez-en un dans la liste.' },
  'firm-missing': {
    says: 'Un demandeur agit pour une entreprise, et aucune n’est nommée.',
    next: 'Nommez l’entreprise.',
  },
  'own-right': {
    says: 'Nul ne s’accorde un droit à soi-même.',
    next: 'Adressez-vous à un autre administrateur.',
  },
  'condition-of-importer': {
    says: 'Une condition de ce pays n’est pas remplie.',
    next: 'Retenez le colis en indiquant le motif, et demandez ce qui manque.',
  },
  'envelope-malformed': {
    says: 'Ce n’est pas une enveloppe du protocole d’échange ({part}).',
    next: 'Envoyez-la de nouveau selon le protocole.',
  },
  'too-many': {
    says: '{count} enveloppes à la fois ; {most} au plus sont acceptées.',
    next: 'Envoyez-en moins à la fois.',
  },
  'sender-unknown': {
    says: '{from} n’est pas dans la liste de confiance.',
    next: 'Vérifiez la version de la liste de confiance.',
  },
  'environment-differs': {
    says: 'Créé dans l’environnement « {theirs} » ; celui-ci est « {ours} ».',
    next: 'Envoyez-le à un nœud de son propre environnement.',
  },
  'version-not-read': {
    says: 'La version {version} des enveloppes n’est pas lue ici.',
    next: 'Mettez les deux nœuds à des versions voisines.',
  },
  'addressee-not-here': {
    says: '{to} n’est pas tenue par ce nœud.',
    next: 'Vérifiez l’adresse dans la liste de confiance.',
  },
  'from-the-future': {
    says: 'Créé le {madeAt}, plus tard que maintenant.',
    next: 'Réglez l’horloge de l’expéditeur.',
  },
  'facts-differ': {
    says: 'La confirmation porte sur d’autres données que celles de {number}.',
    next: 'Comparez avec le papier : l’un des deux est falsifié.',
  },
  'certificate-unknown': {
    says: 'Aucun certificat {number} n’a été délivré ici.',
    next: 'Prévenez l’expéditeur : le papier est peut-être falsifié.',
  },
  'sender-not-importer': {
    says: '{from} n’est pas une autorité importatrice de la destination du certificat.',
    next: 'Demandez à {from} pourquoi elle détient l’envoi : c’est la destination qui le confirme ou le retient.',
  },
  'confirmation-malformed': {
    says: 'Il manque à la confirmation un élément nécessaire.',
    next: 'Demandez un nouvel envoi à l’expéditeur.',
  },
  'confirmation-differs': {
    says: 'La confirmation de {number} ne concorde pas avec le certificat : {part}.',
    next: 'Demandez à l’expéditeur ce qui a été reçu, et une nouvelle confirmation.',
  },
  'detention-malformed': {
    says: 'Il manque à l’avis un élément nécessaire.',
    next: 'Demandez un nouvel envoi à l’expéditeur.',
  },
  'withdrawal-malformed': {
    says: 'Il manque à l’avis un élément nécessaire.',
    next: 'Demandez un nouvel envoi à l’expéditeur.',
  },
  'answer-malformed': {
    says: 'Il manque à la réponse un élément nécessaire.',
    next: 'Demandez un nouvel envoi à l’expéditeur.',
  },
  'announcement-malformed': {
    says: 'Le préavis ne contient aucun certificat lisible.',
    next: 'Interrogez l’expéditeur.',
  },
  'announcement-not-valid': {
    says: 'Le certificat annoncé ne passe pas la vérification : {rule}.',
    next: 'Interrogez l’expéditeur.',
  },
  'signature-expected': {
    says: 'Émetteur : {participant:country}. Tous ses certificats sont signés ; celui-ci a été saisi comme non signé.',
    next: 'Scannez le code QR qu’il porte. S’il n’y en a pas, retenez le colis et interrogez l’autorité.',
  },
  'not-to-be-asked': {
    says: 'Aucune relance n’est possible aujourd’hui : il n’est pas en attente à l’étranger, ou a déjà été relancé.',
    next: 'Voyez sur sa page ce qu’il est devenu.',
  },
  'nothing-to-remind': {
    says: 'Rien n’y reste à confirmer qui n’ait déjà été relancé aujourd’hui.',
    next: 'Revenez demain, ou regardez si les confirmations sont arrivées.',
  },
  'asking-malformed': {
    says: 'Il manque à la demande un élément nécessaire.',
    next: 'Demandez un nouvel envoi à l’expéditeur.',
  },
  'received-before': {
    says: 'Un envoi sous le numéro {number} a déjà été reçu ici[, le {on:day}].',
    next:
      'Retenez celui-ci en indiquant le motif et prévenez l’autorité émettrice : ' +
      'un certificat vaut pour un seul envoi.',
  },
  'retyped-alone': {
    says: 'Vous avez saisi ce numéro deux fois, de deux façons différentes.',
    next: 'Laissez un autre agent comparer le papier avec la saisie et décider.',
  },
  'scan-missing': {
    says: 'La copie numérisée du talon manque.',
    next: 'Numérisez ou photographiez le talon, et choisissez le fichier.',
  },
  'link-unknown': {
    says: 'Aucun certificat n’attend sous ce code.',
    next: 'Comparez-le signe par signe avec la dernière lettre. S’il est exact, écrivez à l’autorité qui l’a envoyé.',
  },
  'link-expired': {
    says: 'Ce code a expiré.',
    next: 'Demandez-en un autre à l’autorité qui l’a envoyé, ou envoyez le talon du certificat.',
  },
  'link-used': {
    says: 'La réception de {number} a déjà été confirmée avec ce code, pour le {on:day}.',
    next: 'Il ne reste rien à faire. Si ce n’était pas vous, écrivez à l’autorité qui a envoyé le code.',
  },
  'receipt-too-late': {
    says: 'Le certificat {number} n’accepte plus de confirmation : son état est « {state:kind} ».',
    next: 'Ne libérez pas le colis. Écrivez à l’autorité qui l’a délivré.',
  },
  'confirmer-missing': { says: 'Votre nom manque.', next: 'Indiquez qui confirme : nom et bureau.' },
  'specimen-malformed': {
    says: 'Un spécimen comporte un pays, un premier jour, au plus 20 éléments et au plus 4 images.',
    next: 'Complétez ce qui manque et envoyez de nouveau.',
  },
  'specimen-empty': {
    says: 'Il n’y a rien à comparer : ni élément, ni image.',
    next: 'Ajoutez une image du recto, ou décrivez un élément.',
  },
  'specimen-image': {
    says: 'Ce n’est ni une image JPEG, ni une image PNG.',
    next: 'Choisissez une copie numérisée ou une photo.',
  },
  'specimen-too-large': {
    says: 'Les images font ensemble {total} octets ; {most} sont acceptés.',
    next: 'Choisissez des images plus petites, ou moins nombreuses.',
  },
  'specimen-of-nobody': {
    says: 'Pays : {participant:country}, non participant. Il ne délivre aucun certificat.',
    next: 'Choisissez un participant de la liste.',
  },
  'specimen-notified': {
    says: 'Ce participant ({participant:country}) a notifié l’aspect de ses certificats à partir du {on:day}.',
    next: 'Comparez avec sa propre notification. Si elle est inexacte, écrivez à son autorité.',
  },
  'specimen-other': {
    says: 'Ce n’est pas le spécimen ({participant:country}) tel qu’il est conservé ici en ce moment.',
    next: 'Rechargez la page et comparez avec le spécimen actuel.',
  },
  'feature-differs': {
    says: '{feature} : différent du spécimen.',
    next: 'Gardez le colis, et interrogez l’autorité émettrice par téléphone ou par son nœud.',
  },
  'photo-missing': {
    says: 'La photographie de ce document n’est pas arrivée au bureau.',
    next: 'Envoyez la même image sur cette page, puis décidez.',
  },
  'photo-other': {
    says: 'Cette image n’est pas celle qui a été comparée.',
    next: 'Choisissez de nouveau le même fichier.',
  },
  'specimen-unreadable': {
    says: 'Le spécimen envoyé par {from} est illisible.',
    next: 'Demandez-lui d’envoyer le spécimen de nouveau.',
  },
  'specimen-waits': {
    says: 'Une autre personne a enregistré une version à partir du {from:day}, qui attend une seconde personne.',
    next: 'Approuvez-la ou renvoyez-la, puis enregistrez la vôtre.',
  },
  'specimen-not-waiting': {
    says: 'Plus aucune version ({participant:country}) à partir de ce jour n’attend ici.',
    next: 'Rechargez la page : elle a été approuvée, renvoyée ou remplacée.',
  },
  'specimen-not-theirs': {
    says: '{from} a envoyé un spécimen de certificat ({participant:country}) pour lequel elle n’a pas qualité.',
    next: 'Interrogez le participant concerné ({participant:country}) ou le secrétariat ; ne comparez pas avec lui.',
  },
  'list-expired': {
    says: 'La version {version} de la liste de confiance a expiré le {expiresOn:day}.',
    next: 'Demandez la liste la plus récente au secrétariat du Processus de Kimberley.',
  },
  'list-older': {
    says: 'La version {version} n’est pas plus récente que la version {known}.',
    next: 'Gardez la plus récente.',
  },
}

export default rules
