import type { Rules } from '../spoken.ts'

/** O que foi extraído, e o que nisso é pouco provável. */
const rules: Rules = {
  'production-days': { says: 'O último dia é anterior ao primeiro.', next: 'Corrija os dias.' },
  'production-in-future': {
    says: 'Estes dias ainda não passaram: hoje é {today:day}.',
    next: 'Registe a produção depois de extraída.',
  },
  'production-too-long': { says: 'São mais de {most} dias.', next: 'Registe no máximo um mês de cada vez.' },
  'production-empty': {
    says: 'Nada foi registado.',
    next: 'Introduza pelo menos uma linha; dias sem produção não se registam.',
  },
  'production-overlaps': {
    says: 'De {from:day} a {to:day} este local já está registado.',
    next: 'Escolha outros dias; o serviço corrige o que foi registado.',
  },
  'production-size': {
    says: 'Estas pedras não pesam o que diz a classe, ou a classe é desconhecida.',
    next: 'Verifique pedras e quilates da classe.',
  },
  'production-sizes-sum': {
    says: 'As classes pesam {sized} ct, as linhas {mined} ct.',
    next: 'Indique todas as classes, ou nenhuma.',
  },
  'production-beyond-capacity': {
    says: '{mined} ct num mês excedem os {most} ct que este local pode produzir.',
    next: 'Verifique os pesos; se estiverem certos, indique o motivo.',
  },
  'footprint-differs': {
    says: '{percent} % dos quilates são de outros tamanhos que os conhecidos deste local.',
    next: 'Verifique tamanhos e local; se estiverem certos, indique o motivo.',
  },
  'footprint-sum': {
    says: 'As partes somam {sum} décimos de milésimo, e o todo é 10 000.',
    next: 'Corrija as partes.',
  },
}

export default rules
