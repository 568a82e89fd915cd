import type { ListWords } from '../en/web-list.ts'

const portuguese: ListWords = {
  'list.atLeast': 'Mais de {{count}} resultados',
  'list.shown': 'Carregado: {{shown}} de {{total}}. O resto aparece ao percorrer a lista',
  'list.all': 'Tudo carregado: {{total}}',
  'list.nothing': 'Ainda não há nada aqui.',
  'list.paper.some': 'Linhas 1 a {{shown}} de {{total}}. A exportação contém todas.',
  'list.paper.more': 'Linhas 1 a {{shown}}. Há mais de {{total}}: a exportação contém todas.',
  'list.paper.chosen': 'Linhas escolhidas: {{shown}}',
  'list.sort': 'Ordem',
  'list.sort.up': '{{column}}, ascendente',
  'list.sort.down': '{{column}}, descendente',
  'list.col.changed': 'Alteração',
  'list.partner.to': 'Qualquer destino',
  'list.partner.from': 'De qualquer lugar',
  'list.issued.from': 'Emissão desde',
  'list.presented.from': 'Apresentação desde',
  'list.until': 'até',
  'list.notIssued': 'ainda não',
  'list.clear': 'Limpar os filtros',
  'list.export': 'Exportar',
  'list.export.csv': 'CSV, para programas',
  'list.export.xlsx': 'XLSX, para folhas de cálculo',
  'list.export.what_one': '{{count}} linha, com os filtros e a ordem desta página',
  'list.export.what_many': '{{count}} linhas, com os filtros e a ordem desta página',
  'list.export.what_other': '{{count}} linhas, com os filtros e a ordem desta página',
  'list.export.making': 'A preparar o ficheiro …',
  'list.export.done': '{{file}} está nas suas transferências.',
}

export default portuguese
