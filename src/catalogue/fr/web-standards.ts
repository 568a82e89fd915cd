import type { StandardsWords } from '../en/web-standards.ts'

/** What the Core Document asks of every participant, in our own words. */
const french: StandardsWords = {
  'standard.II-accompanied': 'Un certificat accompagne chaque envoi exporté.',
  'standard.II-issuing': 'La délivrance des certificats satisfait à la section IV.',
  'standard.II-annex-I': 'Les certificats portent au moins ce que l’annexe I demande.',
  'standard.II-features':
    'Les caractéristiques du certificat sont notifiées à tous les participants par la présidence.',
  'standard.III-a': 'Rien n’est exporté vers un participant sans certificat dûment validé.',
  'standard.III-b-certificate': 'Rien n’est importé d’un participant sans certificat validé.',
  'standard.III-b-confirmation':
    'La réception est confirmée sans délai à l’autorité exportatrice : numéro, lots, carats, parties.',
  'standard.III-b-original': 'L’original du certificat reste aisément accessible pendant au moins trois ans.',
  'standard.III-c': 'Aucun commerce de diamants bruts n’a lieu avec un non-participant.',
  'standard.III-d': 'Ce qui est en transit repart tel quel, ni ouvert ni altéré.',
  'standard.IV-a': 'Un système de contrôles internes exclut les diamants de conflit des envois entrants et sortants.',
  'standard.IV-b': 'Une autorité importatrice et une autorité exportatrice sont désignées.',
  'standard.IV-c': 'Les diamants bruts voyagent dans des conteneurs inviolables.',
  'standard.IV-d': 'Les lois prévoient des sanctions dissuasives et proportionnées.',
  'standard.IV-e':
    'Les données de production, d’importation et d’exportation sont recueillies, conservées et échangées.',
  'standard.IV-f': 'Les recommandations de l’annexe II sont prises en compte.',
  'standard.V-authorities': 'Les autorités désignées et leurs contacts sont communiqués à tous par la présidence.',
  'standard.V-laws':
    'Lois, règles et procédures sont communiquées à tous, avec un résumé en anglais, et tenues à jour.',
  'standard.V-statistics': 'Les statistiques sont remises comme l’annexe III le demande.',
  'standard.V-experience': 'Expériences et auto-évaluations sont partagées.',
  'standard.V-assistance': 'Les demandes d’assistance sont examinées.',
  'standard.V-inadequate': 'Un participant dont les contrôles semblent insuffisants en est informé par la présidence.',
  'standard.V-conformity':
    'Les non-conformités involontaires sont résolues ensemble, et tous sont informés de la solution.',
  'standard.V-enforcement': 'Police et douanes coopèrent étroitement avec celles des autres participants.',
  'standard.A2-coordinator': 'Un coordonnateur officiel est désigné.',
  'standard.A2-convicted':
    'Les noms des personnes condamnées pour des infractions pertinentes sont communiqués à tous.',
  'standard.A2-cash':
    'Les achats de brut en espèces passent par les circuits bancaires officiels, avec des pièces vérifiables.',
  'standard.A2-production': 'La production est analysée : ses caractéristiques, et ce qui a été réellement produit.',
  'standard.A2-mines-licensed': 'Toutes les mines ont une licence.',
  'standard.A2-mines-only': 'Seules les mines titulaires d’une licence exploitent.',
  'standard.A2-mines-security': 'Les mines appliquent des normes de sécurité efficaces.',
  'standard.A2-artisanal-licensed': 'Tous les mineurs artisanaux et informels ont une licence.',
  'standard.A2-artisanal-record':
    'Leur fiche contient nom, adresse, nationalité ou résidence, et la zone où ils peuvent exploiter.',
  'standard.A2-traders-licensed':
    'Acheteurs, vendeurs, exportateurs, agents et courriers sont tous enregistrés et titulaires d’une licence.',
  'standard.A2-traders-record': 'Leur fiche contient nom, adresse, et nationalité ou résidence.',
  'standard.A2-books': 'Les registres journaliers (parties, licences, quantités, valeurs) sont conservés cinq ans.',
  'standard.A2-books-database': 'Ces registres sont saisis dans une base de données informatisée.',
  'standard.A2-export-submitted': 'L’exportateur soumet chaque envoi à l’autorité exportatrice.',
  'standard.A2-export-declared':
    'Avant la validation, il est déclaré que les pierres ne sont pas des diamants de conflit.',
  'standard.A2-export-sealed':
    'L’envoi est scellé dans un conteneur inviolable, avec le certificat ou une copie authentifiée.',
  'standard.A2-export-announced':
    'L’autorité importatrice est prévenue par courriel : carats, valeur, origine ou provenance, importateur, numéro.',
  'standard.A2-export-database': 'Tous les détails des exportations sont dans une base informatique.',
  'standard.A2-import-announced': 'L’autorité importatrice a ce courriel avant ou à l’arrivée.',
  'standard.A2-import-seals': 'Les scellés et le conteneur sont inspectés.',
  'standard.A2-import-opened': 'L’envoi est ouvert, et son contenu comparé au certificat.',
  'standard.A2-import-slip':
    'Le volet de retour ou la confirmation d’importation est renvoyé, s’il y a lieu et sur demande.',
  'standard.A2-import-database': 'Tous les détails des importations sont dans une base informatique.',
  'standard.A2-free-zones': 'Les envois de et vers les zones franches sont traités par les autorités désignées.',
}

export default french
