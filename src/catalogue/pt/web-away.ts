import type { AwayWords } from '../en/web-away.ts'

const portuguese: AwayWords = {
  'away.title': 'Durante a sua ausência',
  'away.intro':
    'Confie uma função a um colega por alguns dias. Os atos do colega indicam quem substitui; ' +
    'entretanto, os dois não contam como par de funcionários.',
  'away.given': '<b>{{role}}</b> está a cargo de <b>{{name}}</b>, de {{from}} a {{until}}',
  'away.taken': 'Substitui <b>{{name}}</b> como <b>{{role}}</b>, de {{from}} a {{until}}',
  'away.end': 'Terminar',
  'away.ended': 'Terminou.',
  'away.role': 'Função',
  'away.to': 'Colega',
  'away.to.choose': 'Escolha um colega',
  'away.to.missing': 'Escolha um colega',
  'away.from': 'Primeiro dia',
  'away.until': 'Último dia',
  'away.day.missing': 'Escolha um dia',
  'away.reason': 'Motivo',
  'away.reason.missing': 'Indique o motivo, em poucas palavras',
  'away.give': 'Confiar a função',
  'away.done': 'A função está confiada. Volta automaticamente para si depois do último dia.',
  'away.nobody': 'Nenhum colega daqui pode receber uma das suas funções.',
  'people.standsIn': '{{role}}, em substituição de {{name}} até {{day}}',
}

export default portuguese
