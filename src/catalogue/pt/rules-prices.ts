import type { Rules } from '../spoken.ts'

/** What is said about a price table. */
const rules: Rules = {
  'price-hs': {
    says: 'A linha {line} não tem código SH de diamantes em bruto.',
    next: 'Escolha um dos três.',
  },
  'price-figure': {
    says: 'A linha {line} não tem preço do mais baixo ao mais alto.',
    next: 'Indique montantes com duas casas no máximo.',
  },
  'price-words': {
    says: 'A linha {line} não diz de que pedras se trata.',
    next: 'Diga o tamanho ou a qualidade em palavras simples.',
  },
  'price-currency': {
    says: 'A moeda não é um código de três letras.',
    next: 'Indique um, por exemplo USD.',
  },
  'price-source': {
    says: 'Não se diz de onde vêm os valores.',
    next: 'Indique o avaliador, concurso ou tabela.',
  },
  'price-lines': {
    says: 'Uma tabela tem de uma a {most} linhas.',
    next: 'Acrescente uma linha, ou publique menos de cada vez.',
  },
}

export default rules
