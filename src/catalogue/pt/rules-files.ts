import type { Rules } from '../spoken.ts'

const WITHOUT = 'Imprima-o para um novo PDF, ou envie fotografias das páginas.'

/** What is said about files that are sent and documents that are attached. */
const rules: Rules = {
  'file-type': {
    says: 'Isto não é um PDF, JPEG ou PNG, seja qual for o nome.',
    next: 'Digitalize ou fotografe o papel e escolha esse ficheiro.',
  },
  'file-too-large': {
    says: 'Este ficheiro tem mais de {most} bytes.',
    next: 'Envie-o em tamanho reduzido, ou em partes.',
  },
  'file-cut-off': {
    says: 'Este ficheiro está truncado: falta-lhe o fim.',
    next: 'Abra-o para ver se está completo, guarde-o de novo e escolha o novo ficheiro.',
  },
  'file-too-many-pixels': {
    says: 'Esta imagem tem {width} × {height} píxeis, no total mais de {most}.',
    next: 'Guarde-a em tamanho reduzido.',
  },
  'file-enciphered': { says: 'Este PDF está protegido por palavra-passe.', next: 'Guarde-o sem ela.' },
  'file-active': { says: 'Este PDF contém algo que se executa: {holds}.', next: WITHOUT },
  'file-program': { says: 'Este PDF traz um programa dentro.', next: WITHOUT },
  'file-unreadable': { says: 'Este PDF está comprimido de forma que não se pode ver o que contém.', next: WITHOUT },
  'upload-unknown': {
    says: 'Nada deste ficheiro está aqui. O que não foi utilizado é eliminado ao fim de 7 dias.',
    next: 'Escolha de novo o ficheiro.',
  },
  'upload-gap': {
    says: 'Esta parte começa em {at}, e estão aqui {received} bytes.',
    next: 'Continue a partir daí.',
  },
  'upload-past-end': {
    says: 'Esta parte passa do fim: foram anunciados {size} bytes.',
    next: 'Comece de novo com o tamanho certo.',
  },
  'upload-differs': {
    says: 'O que chegou não é o ficheiro anunciado, e foi eliminado.',
    next: 'Escolha de novo o ficheiro.',
  },
  'uploads-full': {
    says: 'Os seus ficheiros ainda sem pedido têm, no conjunto, {most} bytes.',
    next: 'Retire alguns deles, ou envie o pedido a que pertencem.',
  },
  'documents-too-many': {
    says: 'Estão anexados {found} documentos; leem-se no máximo {most}.',
    next: 'Junte num só ficheiro as páginas de um mesmo papel.',
  },
  'document-name': {
    says: 'O nome de um documento falta, tem mais de {most} caracteres ou não é texto simples.',
    next: 'Dê-lhe um nome simples.',
  },
  'document-twice': { says: '«{name}» está anexado duas vezes ao mesmo campo.', next: 'Retire um deles.' },
  'document-not-here': {
    says: '«{name}» não chegou completo.',
    next: 'Aguarde até ficar guardado, ou escolha de novo o ficheiro.',
  },
}

export default rules
