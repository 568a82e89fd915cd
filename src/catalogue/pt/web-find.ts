import type { FindWords } from '../en/web-find.ts'

const portuguese: FindWords = {
  'find.label': 'Resultados',
  'find.count_one': '{{count}} resultado',
  'find.count_many': '{{count}} resultados',
  'find.count_other': '{{count}} resultados',
  'find.none': 'Nada do que lhe é dado ver contém «{{text}}».',
  'find.all.certificates': 'Todos os certificados com «{{text}}»',
  'find.all.imports': 'Todas as chegadas com «{{text}}»',
  'find.kind.certificate': 'Certificado',
  'find.kind.application': 'Pedido',
  'find.kind.arrival': 'Chegada',
  'find.kind.firm': 'Empresa',
  'find.kind.person': 'Pessoa',
  'find.by.number': 'Número {{text}}',
  'find.by.reference': 'Referência {{text}}',
  'find.by.exporter': 'Exportador {{text}}',
  'find.by.importer': 'Importador {{text}}',
  'find.by.seal': 'Selo ou nome com «{{text}}»',
  'find.by.name': 'Nome {{text}}',
  'find.by.licence': 'Licença {{text}}',
  'find.by.login': 'Nome de utilizador {{text}}',
}

export default portuguese
