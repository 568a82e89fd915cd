import type { Rules } from '../spoken.ts'

/** What is wrong with a print profile, a sheet, or a text on it. */
const rules: Rules = {
  'print-not-an-object': { says: 'Há aqui algo que não é um objeto.', next: 'Importe um ficheiro exportado daqui.' },
  'print-not-a-list': { says: 'Há aqui algo que não é uma lista.', next: 'Importe um ficheiro exportado daqui.' },
  'print-unknown': { says: '«{name}» não existe num perfil de impressão.', next: 'Retire-o.' },
  'print-measure': {
    says: 'Há aqui uma medida que não é um número de {least} a {most}, às décimas.',
    next: 'Meça a folha e introduza a medida, inteira ou com uma casa decimal.',
  },
  'print-align': { says: 'Há aqui um alinhamento que não existe.', next: 'Escolha left, center ou right.' },
  'print-field-missing': {
    says: '«{field:kind}» não tem lugar na folha.',
    next: 'Dê-lhe um lugar, ou indique que já está impresso no papel.',
  },
  'print-outside-sheet': {
    says: '«{field:kind}» sai da folha de {width} por {height} mm.',
    next: 'Desloque-o, ou diminua-o.',
  },
  'print-overlap': {
    says: '«{field:kind}» e «{other:kind}» sobrepõem-se.',
    next: 'Desloque um deles, ou diminua-o.',
  },
  'print-square-small': {
    says: 'O código QR tem {side} mm de largura; abaixo de {least} mm não se lê com segurança.',
    next: 'Dê-lhe {least} mm ou mais de cada lado.',
  },
  'print-column-short': {
    says: '«{field:kind}» não tem espaço para uma linha de parcelas.',
    next: 'Aumente a altura das colunas, ou diminua a distância entre linhas.',
  },
  'print-column-uneven': {
    says: '«{field:kind}» não começa à altura das outras colunas.',
    next: 'Dê a todas as colunas das parcelas a mesma distância do topo.',
  },
  'print-too-long': {
    says: '«{field:kind}» não cabe na sua moldura, nem com {least} pontos. Nada foi impresso.',
    next: 'Peça a um administrador uma moldura maior no perfil de impressão.',
  },
  'print-profile-none': {
    says: 'Esta autoridade não tem perfil de impressão.',
    next: 'Um administrador introduz um, ou importa-o de um ficheiro.',
  },
  'sheet-number-missing': {
    says: 'Falta o número da folha que está no tabuleiro.',
    next: 'Leia-o na folha e introduza-o.',
  },
  'sheet-number-form': {
    says: '«{sheet}» não é um número de folha.',
    next: 'Introduza-o tal como impresso: algarismos e maiúsculas, no máximo 20 caracteres.',
  },
  'sheet-used': {
    says: 'A folha {sheet} já foi utilizada: está nela {number}.',
    next: 'Veja a folha que está no tabuleiro e introduza o número dela.',
  },
}

export default rules
