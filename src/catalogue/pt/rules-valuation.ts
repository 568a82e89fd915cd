import type { Rules } from '../spoken.ts'

/** What is said about several valuations of the same goods. */
const rules: Rules = {
  'valuation-missing': {
    says: 'Nenhum avaliador oficial disse quanto valem estes bens.',
    next: 'Peça ao avaliador da autoridade; o pedido está na sua fila.',
  },
  'valuation-differs': {
    says: 'A avaliação «{source:kind}» difere {percent} % da do exportador; até {most} % passa sem pergunta.',
    next: 'Veja ambas e diga porque o valor que vale está certo.',
  },
  'valuation-set-aside': {
    says: 'O certificado indica outro valor que não o que vale: «{source:kind}», US$ {usdCents:money}.',
    next: 'Use esse valor, ou diga porque outro está certo.',
  },
  'valuation-figure': {
    says: 'O valor da linha {line} não é um montante acima de zero.',
    next: 'Indique dólares com duas casas decimais no máximo.',
  },
  'valuation-lines': {
    says: 'O pedido tem {lines} linhas, e chegaram {found} valores.',
    next: 'Abra de novo o pedido: pode ter mudado.',
  },
  'valuation-nobody': {
    says: 'Não se diz quem avaliou.',
    next: 'Indique o nome do avaliador.',
  },
  'valuation-later': {
    says: '{on:day} é posterior a hoje.',
    next: 'Indique o dia da avaliação.',
  },
  'valuation-document': {
    says: 'Uma avaliação independente veio sem o seu documento.',
    next: 'Anexe o relatório do avaliador.',
  },
}

export default rules
