import type { Rules } from '../spoken.ts'

/** What is said about complaints. */
const rules: Rules = {
  'complaint-code': {
    says: 'Não há queixa com este código.',
    next: 'Compare com o seu papel: quatro grupos de quatro.',
  },
  'complaint-short': {
    says: 'Não há palavras suficientes para a analisar.',
    next: 'Diga numa ou duas frases o que aconteceu.',
  },
  'complaint-long': {
    says: 'Tem mais de {most} caracteres.',
    next: 'Envie a primeira parte e depois escreva mais com o código.',
  },
  'complaint-closed': {
    says: 'Esta queixa está encerrada.',
    next: 'Envie outra se aconteceu mais alguma coisa.',
  },
  'complaint-names-you': {
    says: 'O seu nome está nesta queixa, por isso não participa.',
    next: 'Entregue-a a outro ponto focal.',
  },
  'complaint-conflict': {
    says: 'Não está declarado que não tem ligação com ninguém nela.',
    next: 'Declare-o, ou entregue-a a outro ponto focal.',
  },
  'complaint-not-yours': {
    says: 'Outro ponto focal analisa-a, ou ainda ninguém.',
    next: 'Assuma-a primeiro: responde o último que a assume.',
  },
}

export default rules
