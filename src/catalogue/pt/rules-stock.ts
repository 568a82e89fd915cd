import type { Rules } from '../spoken.ts'

/** O que os detentores possuem e o que fizeram com isso. */
const rules: Rules = {
  'stock-insufficient': {
    says: 'Em {hs}, o stock do exportador tem {held} ct[ de {origins:country}]; pedem-se {wanted} ct, {short} a mais.',
    next: 'Verifique código e origem; registe o que falta no stock, ou peça uma exceção fundamentada ao serviço.',
  },
  'lot-not-held': {
    says: 'O lote {lot} não está cá: foi vendido, dividido ou usado, ou não lhe é visível.',
    next: 'Carregue de novo o stock e escolha entre o que existe.',
  },
  'lot-named-twice': { says: 'O lote {lot} é indicado duas vezes.', next: 'Indique cada lote uma vez.' },
  'lots-missing': { says: 'Nada foi escolhido.', next: 'Escolha pelo menos um lote ou uma linha.' },
  'lots-of-one-code': {
    says: 'Estes lotes têm códigos SH diferentes: {codes}.',
    next: 'Escolha lotes de um só código.',
  },
  'lots-too-many': { says: 'Seriam precisos mais de {most} lotes.', next: 'Junte primeiro os lotes pequenos.' },
  'stock-carats-form': {
    says: 'Isto não é um peso.',
    next: 'Escreva quilates acima de zero com ponto decimal e três casas no máximo, por exemplo 12.345.',
  },
  'carats-beyond-lot': {
    says: 'O lote {lot} tem {held} ct, indicam-se {wanted} ct.',
    next: 'Indique no máximo o que o lote tem.',
  },
  'pieces-beyond-lots': {
    says: 'As partes pesam {wanted} ct e há {held} ct.',
    next: 'Corrija os pesos; uma perda regista-se como tal.',
  },
  'stock-hs-not-rough': {
    says: '{hs} não é um código de diamantes em bruto.',
    next: 'Escolha 7102.10, 7102.21 ou 7102.31.',
  },
  'stock-origin-unknown': {
    says: '“{origin}” não é um país de extração.',
    next: 'Escolha o país, ou XX se ninguém o souber.',
  },
  'holder-same': { says: 'Vendedor e comprador são o mesmo.', next: 'Escolha para quem vai.' },
  'passed-already': {
    says: '{what} já foi inscrito no livro.',
    next: 'Abra os seus lotes; uma correção é um movimento próprio.',
  },
  'mark-known': {
    says: 'Um movimento com a referência “{mark}” já foi inscrito.',
    next: 'Procure-o nos livros; se for outro, dê-lhe uma referência própria.',
  },
  'usd-form': {
    says: 'Isto não é um montante.',
    next: 'Escreva dólares dos EUA com ponto decimal e duas casas no máximo.',
  },
}

export default rules
