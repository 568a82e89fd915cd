import type { ServiceWords } from '../en/web-turnaround.ts'

/** What is said of service: on the desk how long each step takes, on the public page what an authority publishes. */
const french: ServiceWords = {
  'clock.title': 'Durée des étapes',
  'clock.step.inspection': 'Inspection par le bureau',
  'clock.step.answer': 'Réponse du demandeur',
  'clock.step.second-officer': 'Second agent',
  'clock.step.signing': 'Signature',
  'clock.step.confirmation': 'Confirmation par l’autorité importatrice',
  'clock.step.held-abroad': 'Retenue par l’autorité importatrice',
  'clock.office': 'Le bureau, en tout',
  'clock.office.note': 'L’attente d’une réponse du demandeur ou d’un partenaire n’y est pas comptée.',
  'clock.running': '{{span}} jusqu’ici',
  'clock.level_one': 'délai publié : {{count}} heure',
  'clock.level_many': 'délai publié : {{count}} heures',
  'clock.level_other': 'délai publié : {{count}} heures',
  'clock.over': 'plus long que le délai publié',
  'clock.plain': 'En temps écoulé, nuits et jours fériés compris.',
  'clock.source': 'Délais de service : {{source}}.',
  'clock.unpublished': 'Cette autorité n’a publié aucun délai de service.',
  'clock.stops': 'Ce qui l’a arrêté, et pourquoi',
  'clock.stop.certificate.returned': 'Renvoyé au demandeur',
  'clock.stop.certificate.refused': 'Refusé',
  'clock.stop.certificate.sent-back': 'Rendu au premier agent par le second',
  'clock.stop.certificate.detained': 'Retenu par l’autorité importatrice',
  'clock.stop.certificate.seized': 'Saisi par l’autorité importatrice',
  'clock.next.certificate.returned': 'Corrigez la demande et déposez-la de nouveau. Elle garde sa référence.',
  'clock.next.certificate.refused':
    'Le dossier est clos. Si le motif n’existe plus, déposez une nouvelle demande ; ' +
    'pour contester la décision, demandez à l’autorité les voies de recours.',
  'clock.next.certificate.sent-back': 'Le demandeur n’a rien à faire : le premier agent réexamine le dossier.',
  'clock.next.certificate.detained':
    'Demandez à l’importateur de répondre à l’autorité importatrice. ' +
    'Si le papier est inexact, demandez-en un nouveau à ce bureau.',
  'clock.next.certificate.seized':
    'L’autorité importatrice décide selon son propre droit. Que l’importateur s’y renseigne.',
  'clock.waited.answer': 'Attente du demandeur : {{span}}. Le délai du bureau était suspendu.',
  'clock.waited.inspection': 'Le délai du bureau a continué à courir : {{span}}.',
  'clock.waited.held-abroad': 'Durée de la retenue : {{span}}. Le délai du bureau était suspendu.',
  'clock.noReason': 'Aucun motif n’est conservé.',

  'service.rail': 'Délais de service',
  'service.title': 'Combien de temps faut-il ?',
  'service.lead_one': 'Ce que cette autorité promet, et les durées constatées au cours du dernier jour.',
  'service.lead_many': 'Ce que cette autorité promet, et les durées constatées au cours des {{count}} derniers jours.',
  'service.lead_other': 'Ce que cette autorité promet, et les durées constatées au cours des {{count}} derniers jours.',
  'service.none': 'Les chiffres n’ont pas pu être lus. Réessayez lorsque le réseau sera rétabli.',
  'service.col.step': 'Étape',
  'service.col.published': 'Délai publié',
  'service.col.median': 'La moitié, en au plus',
  'service.col.ninetieth': 'Neuf sur dix, en au plus',
  'service.col.count': 'Certificats',
  'service.step.inspection': 'Inspection',
  'service.step.secondOfficer': 'Second agent',
  'service.step.signing': 'Signature',
  'service.step.issue': 'Le bureau en tout, de la demande au certificat',
  'service.step.answer': 'Attente du demandeur',
  'service.step.confirmation': 'Attente de la confirmation de l’étranger',
  'service.step.receipt': 'Réception d’une arrivée, du guichet à la confirmation',
  'service.hours_one': '{{count}} heure',
  'service.hours_many': '{{count}} heures',
  'service.hours_other': '{{count}} heures',
  'service.withheld': 'trop peu pour le dire',
  'service.source': 'Délais de service : {{source}}.',
  'service.plain':
    'Temps écoulé, nuits et jours fériés compris. L’attente d’autrui n’est pas comptée dans le temps du bureau.',
  'service.fewest_one': 'Les chiffres portant sur moins de {{count}} certificat ne sont pas publiés.',
  'service.fewest_many': 'Les chiffres portant sur moins de {{count}} certificats ne sont pas publiés.',
  'service.fewest_other': 'Les chiffres portant sur moins de {{count}} certificats ne sont pas publiés.',
}

export default french
