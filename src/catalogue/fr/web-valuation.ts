import type { ValuationWords } from '../en/web-valuation.ts'

/** What the pages say of several valuations of the same goods, and of the one that counts. */
const french: ValuationWords = {
  'valuation.title': 'Évaluations côte à côte',
  'valuation.exporter': 'Exportateur',
  'valuation.official': 'Évaluateur officiel',
  'valuation.independent': 'Évaluateur indépendant',
  'valuation.col.line': 'Lot et code SH',
  'valuation.col.carats': 'Carats',
  'valuation.usd': 'US$',
  'valuation.perCarat': 'US$/ct',
  'valuation.total': 'Total',
  'valuation.apart': 'Par rapport à l’exportateur',
  'valuation.apart.same': 'identique',
  'valuation.apart.within': '{{percent}}, admis',
  'valuation.apart.outside': '{{percent}}, trop loin',
  'valuation.counts': 'Fait foi',
  'valuation.counts.not': 'Pour comparaison',
  'valuation.by': 'Évaluateur',
  'valuation.basis': 'Base',
  'valuation.on': 'Jour',
  'valuation.remark': 'Remarque',
  'valuation.basis.price-book': 'Barème de prix',
  'valuation.basis.market': 'Comparaison de marché',
  'valuation.basis.tender': 'Résultat d’un appel d’offres ou d’une vente aux enchères',
  'valuation.basis.invoice': 'Facture',
  'valuation.basis.contract': 'Prix contractuel',
  'valuation.basis.other': 'Autre, dit dans la remarque',
  'valuation.basis.officer': 'Fixée par l’agent inspecteur',
  'valuation.basis.none': 'Non indiquée',
  'valuation.rule.none':
    'Aucune règle sur les évaluations n’est publiée ici : la valeur de l’exportateur ' +
    'fait foi, et l’agent peut la modifier.',
  'valuation.rule.exporter':
    'La valeur de l’exportateur fait foi. Un écart de plus de {{percent}} % demande ' + 'une raison.',
  'valuation.rule.official':
    'La valeur de l’évaluateur officiel fait foi, et rien n’est figé sans elle. Un ' +
    'écart de plus de {{percent}} % demande une raison.',
  'valuation.rule.highest': 'La valeur la plus haute fait foi. Un écart de plus de {{percent}} % demande une raison.',
  'valuation.rule.official-if-differs-by':
    'La valeur de l’évaluateur officiel fait foi si elle s’écarte de plus de ' +
    '{{percent}} % de celle de l’exportateur ; elle est toujours demandée.',
  'valuation.rule.source': '{{source}} ; depuis le {{day}}',
  'valuation.take': 'Reprendre la valeur qui fait foi',
  'valuation.taken': 'Le certificat indique la valeur qui fait foi.',
  'valuation.enter': 'Saisir une évaluation',
  'valuation.enter.official': 'Dire ce que cela vaut',
  'valuation.enter.independent': 'Saisir une évaluation indépendante',
  'valuation.enter.again': 'Elle remplace la précédente, qui reste dans l’historique.',
  'valuation.usdOf': 'Valeur en US$ du lot {{parcel}}, {{hs}}',
  'valuation.by.hint': 'Tel que le certificat le nomme',
  'valuation.save': 'Enregistrer l’évaluation',
  'valuation.document.hint': 'Une évaluation indépendante est saisie avec son document.',
  'documents.field.valuation': 'évaluation',
  'task.value': 'Évaluer',
  'tab.value': 'À évaluer',
  'form.valuation': 'La valeur repose sur',
  'form.valuation.by': 'Évalué par, si ce n’est l’exportateur',
  'fact.valuation': 'La valeur repose sur',
  'fact.valuation.by': '{{basis}}, {{by}}',
}

export default french
