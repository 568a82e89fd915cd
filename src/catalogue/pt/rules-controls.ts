import type { Rules } from '../spoken.ts'

/** What is said about statements of how a standard is met. */
const rules: Rules = {
  'control-unknown': {
    says: 'Não há norma {standard}.',
    next: 'Abra de novo o perfil de controlo.',
  },
  'control-how': {
    says: 'Não se diz como é cumprida, nem o que falta.',
    next: 'Escreva uma frase que um avaliador entenda.',
  },
  'control-law': {
    says: 'Falta a lei ou decisão.',
    next: 'Indique o número e o artigo.',
  },
  'control-responsible': {
    says: 'Falta a autoridade responsável.',
    next: 'Indique o órgão que responde por isso.',
  },
  'control-later': {
    says: '{on:day} é posterior a hoje.',
    next: 'Indique o dia a partir do qual vale.',
  },
  'control-evidence': {
    says: 'A prova {line} não tem palavras, ou o endereço não é página deste nó nem endereço https.',
    next: 'Dê-lhe palavras, e um endereço que comece por / ou https://.',
  },
}

export default rules
