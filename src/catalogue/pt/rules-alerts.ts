import type { Rules } from '../spoken.ts'

/** What alerts say of a paper, and what an alert may lack. */
const rules: Rules = {
  'alert-malformed': {
    says:
      'Um alerta tem um primeiro e um último número, um tipo, um dia, o que fazer, uma referência e um texto de ' +
      'até 600 caracteres.',
    next: 'Preencha o que falta, e encurte o que é demasiado longo.',
  },
  'alert-number': {
    says: '«{number}» não é um número de certificado.',
    next: 'Escreva-o como no papel, com o código do país: BW0012000.',
  },
  'alert-range': {
    says: '{first} a {last} não é um intervalo: um país, uma série, primeiro o número menor.',
    next: 'Emita um alerta por intervalo.',
  },
  'alert-too-wide': {
    says: 'Este intervalo tem {count} números; um alerta indica no máximo {most}.',
    next: 'Indique os números desaparecidos. Um alerta sobre tudo para o comércio honesto.',
  },
  'alert-of-nobody': {
    says: '{participant:country} não é participante e não emite certificados.',
    next: 'Verifique o código do país nos números.',
  },
  'alert-in-future': {
    says: '{from:day} ainda não chegou; hoje é {today:day}.',
    next: 'Introduza o dia desde o qual faltam os impressos, ou em que os papéis foram vistos.',
  },
  'alert-of-another': {
    says: 'Este alerta é de {by}: só {by} o retira.',
    next: 'Se estiver errado, escreva a {by}.',
  },
  'alerts-too-many': {
    says: '{by} já tem {most} alertas em vigor ({participant:country}).',
    next: 'Retire os que já não importam, ou junte intervalos vizinhos.',
  },
  'alert-unreadable': {
    says: 'O alerta enviado por {from} não é legível.',
    next: 'Pergunte a essa autoridade o que queria dizer, e que o envie de novo.',
  },
  'alert-changed': {
    says: '{from} reenviou o seu alerta sobre {first} a {last}, com outro conteúdo.',
    next: 'Vale o primeiro. Peça a {from} que o retire e emita um novo.',
  },
  'alert-not-known': {
    says: '{from} retira um alerta que nunca emitiu aqui.',
    next: 'Pergunte a {from} de que alerta se trata: uma autoridade não retira o de outra.',
  },
  'alerted-by-issuer': {
    says: '{by}, o emissor, alerta para {first}[ a {last}]: {kind:kind}, desde {from:day}, referência {reference}.',
    next: '{advice:kind}.',
  },
  alerted: {
    says: '{by} alerta para {first}[ a {last}]: {kind:kind}, desde {from:day}, referência {reference}.',
    next: '{advice:kind}.',
  },
}

export default rules
