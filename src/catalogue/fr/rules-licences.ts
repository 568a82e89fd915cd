import type { Rules } from '../spoken.ts'

const french: Rules = {
  'licence-not-valid': {
    says: 'Aucune licence en vigueur : {standing:kind}[, {number}][, dernier jour {until:day}].',
    next: 'Le titulaire s’adresse à l’agent des licences, qui l’accorde, la renouvelle ou la rétablit.',
  },
  'licence-kind-unknown': { says: 'Aucune licence n’est de ce type.', next: 'Choisissez-en un dans la liste.' },
  'licence-name-missing': { says: 'Le titulaire n’a pas de nom.', next: 'Saisissez-le comme dans ses papiers.' },
  'licence-address-missing': {
    says: 'Le titulaire n’a pas d’adresse.',
    next: 'Saisissez où il habite ou est enregistré.',
  },
  'licence-area-missing': {
    says: 'La zone de l’activité manque.',
    next: 'Dites où elle peut être exercée : une concession, un district, des locaux.',
  },
  'licence-text': {
    says: 'Ce texte est trop long ou contient des caractères invisibles.',
    next: 'Écrivez-le en {most} caractères au plus.',
  },
  'licence-status-missing': {
    says: 'Ni la nationalité ni le statut de résidence ne sont donnés.',
    next: 'Donnez l’un des deux ; l’Annexe II le demande.',
  },
  'licence-country-unknown': { says: 'Aucun pays de l’ISO 3166 n’a ce code.', next: 'Choisissez le pays.' },
  'licence-residence-unknown': {
    says: 'Aucun statut de résidence ne s’appelle ainsi.',
    next: 'Choisissez-en un dans la liste.',
  },
  'licence-term-backwards': {
    says: 'Le dernier jour, {until:day}, précède le premier, {from:day}.',
    next: 'Corrigez l’un des deux.',
  },
  'licence-term-long': { says: 'La durée dépasse {most} ans.', next: 'Choisissez un dernier jour plus proche.' },
  'licence-fee-amount': {
    says: 'La redevance n’est pas un montant.',
    next: 'Écrivez-la comme 1500.00, avec deux décimales au plus.',
  },
  'licence-fee-currency': { says: 'La devise n’a pas de code de trois lettres.', next: 'Écrivez-la comme USD.' },
  'licence-receipt-missing': { says: 'Le reçu de la redevance manque.', next: 'Saisissez son numéro.' },
  'licence-not-longer': {
    says: 'La licence court déjà jusqu’au {until:day}.',
    next: 'Choisissez un dernier jour plus tardif.',
  },
  'inspection-wanting': {
    says: 'La dernière inspection ne l’a pas trouvée en règle.',
    next: 'Inspectez de nouveau, ou refusez avec une raison.',
  },
  'report-missing': { says: 'Le rapport manque.', next: 'Dites ce qui a été regardé et ce qui a été constaté.' },
  'day-past': { says: 'Ce jour est passé.', next: 'Choisissez aujourd’hui ou un jour plus tardif.' },
  'mend-day-missing': { says: 'Aucun jour n’est donné avant lequel y remédier.', next: 'Choisissez le jour.' },
  'licence-sites-many': {
    says: 'Une licence vaut pour {most} sites au plus.',
    next: 'Répartissez-les sur plusieurs licences.',
  },
  'site-unknown': {
    says: 'Aucun site de ce titulaire n’est enregistré ainsi.',
    next: 'Choisissez-en un dans la liste, ou enregistrez-le.',
  },
  'site-closed': { says: 'Le site {number} est fermé.', next: 'Choisissez-en un autre, ou enregistrez-le à nouveau.' },
  'site-twice': { says: 'Le site {number} est nommé deux fois.', next: 'Nommez-le une fois.' },
  'site-barred': { says: 'Le site {number} est interdit.', next: 'Inspectez-le de nouveau, ou laissez-le de côté.' },
  'site-name': {
    says: 'Le site n’a pas de nom qui puisse être conservé.',
    next: 'Donnez-en un de {most} caractères au plus.',
  },
  'site-kind-unknown': {
    says: 'Aucun site n’est de ce type.',
    next: 'Choisissez mine, alluvial, artisanal ou processing.',
  },
  'site-overlap': {
    says: '{share} % de sa surface se trouve dans un autre site[ : {number}, {name}].',
    next: 'Corrigez le contour, ou dites pourquoi les deux existent.',
  },
  'import-many': { says: 'Au plus {most} sont pris à la fois.', next: 'Divisez le fichier.' },
  'licence-number-missing': { says: 'Le numéro manque.', next: 'Saisissez-le comme dans l’ancien registre.' },
  'licence-number-known': {
    says: 'Le numéro {number} est déjà dans le registre, ou deux fois dans le fichier.',
    next: 'Laissez le second de côté.',
  },
  'geojson-not': {
    says: 'Ceci n’est pas du GeoJSON.',
    next: 'Enregistrez les sites en GeoJSON dans le programme qui les a dessinés.',
  },
  'geojson-empty': { says: 'Le fichier ne contient aucun objet.', next: 'Choisissez la couche des sites.' },
  'geojson-many': {
    says: 'Le fichier contient {found} objets ; au plus {most} sont pris.',
    next: 'Divisez le fichier.',
  },
  'geometry-missing': { says: 'Il n’y a pas de géométrie.', next: 'Dessinez un point ou un contour.' },
  'geometry-type': {
    says: 'Un site est un Point ou un Polygon, et ceci est « {found} ».',
    next: 'Divisez-le en plusieurs sites.',
  },
  'geometry-large': { says: 'Il y a plus de parties que les {most} admises.', next: 'Simplifiez le contour.' },
  'ring-short': { says: 'Le contour a moins de trois sommets.', next: 'Dessinez-en au moins trois.' },
  'ring-open': { says: 'Le contour ne finit pas où il a commencé.', next: 'Répétez le premier point à la fin.' },
  'ring-crosses': {
    says: 'Le côté {one} du contour rencontre le côté {other}.',
    next: 'Mettez les sommets dans l’ordre où l’on fait le tour.',
  },
  'hole-outside': {
    says: 'Un trou n’est pas à l’intérieur du contour.',
    next: 'Dessinez-le à l’intérieur, ou comme un site à part.',
  },
  'site-wide': {
    says: 'Le site est plus large qu’un demi-degré.',
    next: 'Vérifiez les sommets ; une zone plus grande fait plusieurs sites.',
  },
  'site-small': { says: 'Le contour n’a presque aucune surface.', next: 'Vérifiez ses sommets, ou donnez un point.' },
  'place-not': { says: 'Ceci n’est pas un lieu.', next: 'Donnez longitude et latitude en degrés : [25.9, -24.6].' },
  'place-turned': {
    says: 'Longitude et latitude sont inversées : {lon}, {lat}.',
    next: 'Mettez la longitude en premier.',
  },
  'place-outside': {
    says: 'Ce lieu n’est pas sur la Terre : {lon}, {lat}.',
    next: 'Vérifiez les deux nombres, en degrés.',
  },
  'table-columns': {
    says: 'Il manque des colonnes au tableau : {missing}.',
    next: 'Nommez-les dans sa première ligne.',
  },
  'table-empty': { says: 'Le tableau n’a pas de ligne sous la première.', next: 'Choisissez la feuille des licences.' },
  'table-day': { says: '« {found} » n’est pas un jour.', next: 'Écrivez-le comme 2026-11-24.' },
}

export default french
