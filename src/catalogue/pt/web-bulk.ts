import type { BulkWords } from '../en/web-bulk.ts'

const portuguese: BulkWords = {
  'bulk.choose': 'Selecionar {{label}}',
  'bulk.chosen_one': '{{count}} selecionado',
  'bulk.chosen_many': '{{count}} selecionados',
  'bulk.chosen_other': '{{count}} selecionados',
  'bulk.print': 'Imprimir selecionados',
  'bulk.ask': 'Pedir as confirmações',
  'bulk.printList': 'Imprimir uma lista das escolhidas',
  'bulk.all': 'Escolher todas',
  'bulk.none': 'Limpar a seleção',
  'bulk.working': '{{done}} de {{count}} …',
  'bulk.result': 'Resultado',
  'bulk.printed': 'Em {{file}}, nas suas transferências: abra-o e imprima.',
  'bulk.page': 'No ficheiro',
  'bulk.asked': 'Confirmação pedida',
  'bulk.noPaper': 'Ainda não há papel deste certificado.',
}

export default portuguese
