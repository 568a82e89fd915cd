import type { ShipWords } from '../en/web-ship.ts'

const portuguese: ShipWords = {
  'ship.title': 'Posso fazer este envio?',
  'ship.intro':
    'Os diamantes em bruto só atravessam fronteiras entre participantes no Processo de Kimberley. ' +
    'Consulte antes de embalar.',
  'ship.noLists': 'Não foi possível ler as listas do Sistema de Certificação. Tente de novo quando houver rede.',
  'ship.from': 'De',
  'ship.to': 'Para',
  'ship.origin': 'Extraídos em',
  'ship.origin.mixed': 'Origem mista, ou desconhecida',
  'ship.choose': 'Escolha um país',
  'ship.hs': 'O que é?',
  'ship.hs.7102.31': '7102.31, não industriais (gema)',
  'ship.hs.7102.21': '7102.21, industriais',
  'ship.hs.7102.10': '7102.10, não selecionados',
  'ship.on': 'Dia de partida',
  'ship.missing': 'Indique de onde, para onde, onde foram extraídos, o que é e o dia.',
  'ship.ask': 'Consultar',
  'ship.privacy': 'A resposta é dada neste dispositivo. Nada do que aqui se escolhe sai dele.',
  'ship.yes': 'Sim',
  'ship.yes.lead':
    'Segundo as regras do Sistema de Certificação, o envio ({{from}} – {{to}}) é permitido com estes documentos.',
  'ship.no': 'Não',
  'ship.no.lead': 'O envio ({{from}} – {{to}}) não é permitido.',
  'ship.ask.lead': 'Nada no Sistema de Certificação o proíbe. Consulte primeiro a autoridade do destino ({{to}}).',
  'ship.papers': 'O que é preciso',
  'ship.paper.certificate': 'Um certificado da autoridade de partida ({{from}}), que pesa, avalia e sela a parcela.',
  'ship.paper.certificate.source': 'Documento Principal, secção III (a)',
  'ship.paper.container': 'Um recipiente inviolável, com os selos intactos.',
  'ship.paper.container.source': 'Documento Principal, secção IV (c)',
  'ship.paper.preAlert':
    'Aviso à autoridade do destino ({{to}}) antes da chegada: envia-o a autoridade de partida ({{from}}).',
  'ship.paper.preAlert.source': 'Documento Principal, anexo II',
  'ship.paper.original': 'O original viaja com a parcela e fica guardado, acessível para consulta, durante três anos.',
  'ship.paper.original.source': 'Documento Principal, secção III (b) (iii)',
  'ship.paper.confirmation': 'A autoridade do destino ({{to}}) abre, pesa e confirma a receção.',
  'ship.paper.confirmation.source': 'Documento Principal, secção III (b) (ii)',
  'ship.validity': 'O certificado é válido por {{span}} ({{source}}).',
  'ship.days_one': '{{count}} dia',
  'ship.days_many': '{{count}} dias',
  'ship.days_other': '{{count}} dias',
  'ship.months_one': '{{count}} mês',
  'ship.months_many': '{{count}} meses',
  'ship.months_other': '{{count}} meses',
  'ship.notChecked': 'Não verificado aqui, porque nada foi publicado nem entregue sobre o assunto: {{rules}}.',
  'ship.largest': 'Maior pedra, quilates (se souber)',
  'ship.largest.hint': 'Algumas medidas dizem respeito a pedras acima de um tamanho',
  'ship.largest.unread': 'Introduza os quilates como número, por exemplo 1.25, ou deixe em branco.',
  'ship.largest.unchecked':
    'As medidas relativas ao tamanho das pedras não são verificadas aqui: consulte as duas autoridades.',
  'ship.fees.title': 'Taxas',
  'ship.fees.source': 'Tal como publicadas: {{source}}.',
  'ship.fees.none':
    'Não há taxas publicadas nas listas do Sistema de Certificação. Consulte a autoridade exportadora ({{from}}).',
}

export default portuguese
