/** What findings cite, by its English text. Files and standards keep their names. */
const sources: Readonly<Record<string, string>> = {
  'Adamas exchange protocol, acceptance': 'Adamas, protocole d’échange : acceptation',
  'Adamas, API version 1': 'Adamas, API version 1',
  'Adamas, a certificate as data': 'Adamas, le certificat sous forme de données',
  'Adamas, a certificate as data: decimals are exact texts':
    'Adamas, le certificat sous forme de données : les nombres décimaux sont des textes exacts',
  'Adamas, docs/protocol/certificate.md: every certificate of a node is signed':
    'Adamas, docs/protocol/certificate.md : tout certificat d’un nœud est signé',
  'Adamas, documents beside the fields they prove': 'Adamas, documents joints aux champs qu’ils prouvent',
  'Adamas, files: PDF, JPEG or PNG, at most 10 MB': 'Adamas, fichiers : PDF, JPEG ou PNG, 10 Mo au plus',
  'Adamas, files sent in pieces': 'Adamas, fichiers envoyés par morceaux',
  'Adamas, number ranges as CSV: participant,year,from,to':
    'Adamas, tranches de numéros en CSV : participant,year,from,to',
  'Adamas, print profile as data': 'Adamas, le profil d’impression sous forme de données',
  'Adamas, promises of a register': 'Adamas, engagements d’un registre',
  'Adamas, scans: PDF, JPEG or PNG, at most 10 MB': 'Adamas, copies numérisées : PDF, JPEG ou PNG, 10 Mo au plus',
  'Adamas, the pack: each authority speaks for itself, and never goes back':
    'Adamas, le pack : chaque autorité parle pour elle-même et ne revient jamais en arrière',
  'Adamas, the pack: thirty days at most': 'Adamas, le pack : trente jours au plus',
  'Administrative Decision 02/2013 on statistics: price a carat is analysed':
    'Décision administrative 02/2013 sur les statistiques : le prix au carat est analysé',
  'Core Document, Annex I A: carat weight': 'Document de base, annexe I A : poids en carats',
  'Core Document, Annex I A: carat weight; statistics to the hundredth of a carat':
    'Document de base, annexe I A : poids en carats ; statistiques au centième de carat',
  'Core Document, Annex I A: certificates are tamper- and forgery-resistant; stock of blank forms':
    'Document de base, annexe I A : certificats inviolables et infalsifiables ; stock de formulaires vierges',
  'Core Document, Annex I A: country of origin, for parcels of unmixed origin':
    'Document de base, annexe I A : pays d’origine, pour les colis d’origine non mixte',
  'Core Document, Annex I A: date of expiry': 'Document de base, annexe I A : date d’expiration',
  'Core Document, Annex I A: date of issuance': 'Document de base, annexe I A : date de délivrance',
  'Core Document, Annex I A: date of issuance and date of expiry':
    'Document de base, annexe I A : date de délivrance et date d’expiration',
  'Core Document, Annex I A: identification of exporter and importer':
    'Document de base, annexe I A : identification de l’exportateur et de l’importateur',
  'Core Document, Annex I A: minimum requirements for certificates':
    'Document de base, annexe I A : exigences minimales applicables aux certificats',
  'Core Document, Annex I A: number of parcels in the shipment':
    'Document de base, annexe I A : nombre de colis de l’envoi',
  'Core Document, Annex I A: relevant HS code': 'Document de base, annexe I A : code SH applicable',
  'Core Document, Annex I A: unique number': 'Document de base, annexe I A : numéro unique',
  'Core Document, Annex I A: unique number with the ISO 3166-1 alpha-2 code':
    'Document de base, annexe I A : numéro unique avec le code ISO 3166-1 alpha-2',
  'Core Document, Annex I A: value in US dollars': 'Document de base, annexe I A : valeur en dollars US',
  'Core Document, Annex I A: what every certificate shows':
    'Document de base, annexe I A : ce que porte tout certificat',
  'Core Document, Annex II: e-mail to the Importing Authority on or before arrival':
    'Document de base, annexe II : courriel à l’autorité importatrice au plus tard à l’arrivée',
  'Core Document, Annex II: open and inspect contents against the Certificate':
    'Document de base, annexe II : ouvrir l’envoi et en comparer le contenu avec le certificat',
  'Core Document, Annex II; policy of the importing authority':
    'Document de base, annexe II ; règles de l’autorité importatrice',
  'Core Document, Section I: country of origin': 'Document de base, section I : pays d’origine',
  'Core Document, Section I: rough diamonds are 7102.10, 7102.21 and 7102.31':
    'Document de base, section I : les diamants bruts sont 7102.10, 7102.21 et 7102.31',
  'Core Document, Section II: certificate features notified through the Chair':
    'Document de base, section II : caractéristiques du certificat notifiées par la présidence',
  'Core Document, Section III (b) (i): a validated Certificate':
    'Document de base, section III (b) (i) : certificat dûment validé',
  'Core Document, Section III (b) (ii): confirmation of receipt':
    'Document de base, section III (b) (ii) : confirmation de réception',
  'Core Document, Section III (b) (ii): confirmation of receipt; Adamas, confirming by link':
    'Document de base, section III (b) (ii) : confirmation de réception ; Adamas, confirmer par un lien',
  'Core Document, Section III (b): one certificate, one shipment':
    'Document de base, section III (b) : un certificat, un envoi',
  'Core Document, Section III (b); EU Regulation 2368/2002, Articles 3 to 5':
    'Document de base, section III (b) ; règlement (CE) n° 2368/2002, articles 3 à 5',
  'Core Document, Section III (c): no export to a non-Participant':
    'Document de base, section III (c) : aucune exportation vers un non-participant',
  'Core Document, Section III (c): no trade with a non-Participant':
    'Document de base, section III (c) : aucun commerce avec un non-participant',
  'Core Document, Section IV (a); EU Regulation 2368/2002, Article 12':
    'Document de base, section IV (a) ; règlement (CE) n° 2368/2002, article 12',
  'Core Document, Section IV (a) and Annex II: internal controls':
    'Document de base, section IV (a) et annexe II : contrôles internes',
  'Core Document, Section IV (a) and Annex II; policy of the exporting participant':
    'Document de base, section IV (a) et annexe II ; règles du participant exportateur',
  'Core Document, Annex II: producers analyse their production, its characteristics and what was mined':
    'Document de base, annexe II : les producteurs analysent leur production, ses caractères et l’extraction réelle',
  'Core Document, Section IV (a); two-person rule of the authority':
    'Document de base, section IV (a) ; règle des deux personnes de l’autorité',
  'Core Document, Section IV (b)': 'Document de base, section IV (b)',
  'Core Document, Section IV (b): the designated Exporting Authority':
    'Document de base, section IV (b) : l’autorité exportatrice désignée',
  'Core Document, Section IV (c): tamper-resistant containers':
    'Document de base, section IV (c) : conteneurs inviolables',
  'Core Document, Section V: information on certificates that no longer hold':
    'Document de base, section V : information sur les certificats qui ne sont plus valables',
  'Core Document, Section V; Swakopmund Decision 2009 on enforcement':
    'Document de base, section V ; décision de Swakopmund de 2009 sur l’application',
  'Core Document, Sections II and III (c)': 'Document de base, sections II et III (c)',
  'Core Document, Sections II and V: certificates that no longer hold':
    'Document de base, sections II et V : certificats qui ne sont plus valables',
  'List of Participants, note on the rough diamond trading entity of Chinese Taipei':
    'Liste des participants, note sur l’entité du Taipei chinois qui commerce les diamants bruts',
  'The Update Framework, threshold of root keys; trust list of the scheme':
    'The Update Framework, seuil de clés racines ; liste de confiance du Système',
  'The Update Framework: versions never fall': 'The Update Framework : les versions ne reculent jamais',
  'The Update Framework: versions never fall, and what has expired is not taken':
    'The Update Framework : les versions ne reculent jamais, et ce qui a expiré n’est pas accepté',
  'Core Document, Section IV (a); policy of the authority on valuation':
    'Document de base, section IV (a) ; politique de l’autorité sur l’évaluation',
  'Core Document, Section IV (a): a system of internal controls':
    'Document de base, section IV (a) : un système de contrôles internes',
  'Core Document, Section IV (a); a channel of the authority for complaints':
    'Document de base, section IV (a) ; voie de plainte de l’autorité',
  'Adamas, prices that diggers can know': 'Adamas, des prix que les creuseurs peuvent connaître',
  'Core Document, Annex II: licensing and the minimum record of a licence':
    'Document de base, annexe II : octroi de licences et contenu minimal d’une licence',
  'Core Document, Annex II: licensing, practice of the authority':
    'Document de base, annexe II : octroi de licences, pratique de l’autorité',
  'Core Document, Annex II: exporters are registered and licensed':
    'Document de base, annexe II : les exportateurs sont enregistrés et titulaires d’une licence',
  'Adamas, licences as a table': 'Adamas, licences sous forme de tableau',
}

export default sources
