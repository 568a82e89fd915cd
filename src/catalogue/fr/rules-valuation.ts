import type { Rules } from '../spoken.ts'

/** What is said about several valuations of the same goods. */
const rules: Rules = {
  'valuation-missing': {
    says: 'Aucun évaluateur officiel n’a dit ce que valent ces biens.',
    next: 'Demandez à l’évaluateur de l’autorité ; la demande est dans sa file.',
  },
  'valuation-differs': {
    says: '« {source:kind} » s’écarte de {percent} % de l’exportateur ; jusqu’à {most} % passe sans question.',
    next: 'Regardez les deux, et dites pourquoi la valeur retenue est juste.',
  },
  'valuation-set-aside': {
    says: 'Le certificat indique une autre valeur que celle qui fait foi : « {source:kind} », US$ {usdCents:money}.',
    next: 'Reprenez cette valeur, ou dites pourquoi une autre est juste.',
  },
  'valuation-figure': {
    says: 'La valeur de la ligne {line} n’est pas un montant supérieur à zéro.',
    next: 'Saisissez des dollars US avec deux décimales au plus.',
  },
  'valuation-lines': {
    says: 'La demande compte {lines} lignes, et {found} valeurs sont venues.',
    next: 'Rouvrez la demande : elle a peut-être changé.',
  },
  'valuation-nobody': {
    says: 'Il n’est pas dit qui a évalué.',
    next: 'Saisissez le nom de l’évaluateur.',
  },
  'valuation-later': {
    says: 'Le {on:day} est postérieur à aujourd’hui.',
    next: 'Saisissez le jour de l’évaluation.',
  },
  'valuation-document': {
    says: 'Une évaluation indépendante est venue sans son document.',
    next: 'Joignez le rapport de l’évaluateur.',
  },
}

export default rules
