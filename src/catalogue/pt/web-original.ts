import type { OriginalWords } from '../en/web-original.ts'

const portuguese: OriginalWords = {
  'original.rail': 'Originais e cópias',
  'original.title': 'Originais e cópias',
  'original.lead':
    'Onde está guardado cada certificado recebido e até quando, e que importadores ainda não receberam a cópia.',
  'original.want.copy': 'Cópia por entregar',
  'original.want.place': 'Sem lugar',
  'original.none': 'Não há nada aqui.',
  'original.most': 'Só são mostrados os {{count}} mais antigos. Procure um número para encontrar outros.',
  'original.col.number': 'Certificado',
  'original.col.copy': 'Cópia autenticada',
  'original.col.place': 'Original',
  'original.col.until': 'Conservar até',
  'original.copy.given': 'Entregue em {{day}}',
  'original.copy.due': 'A entregar até {{day}}',
  'original.copy.late': 'Devia ter sido entregue até {{day}}',
  'original.copy.noTerm': 'Nenhum prazo publicado',
  'original.place.none': 'Ainda sem lugar',
  'original.place': '{{office}}, {{archive}}',
  'original.place.box': '{{office}}, {{archive}}, {{box}}',
  'original.card': 'Papel',
  'original.copy.title': 'Cópia autenticada para o importador',
  'original.copy.name': 'Quem a recebe',
  'original.copy.give': 'Registar a entrega',
  'original.copy.again': 'Imprimir a cópia',
  'original.copy.then': 'Depois pode ser impressa com o seu nome e a data de hoje. Assine-a e carimbe-a.',
  'original.place.title': 'Onde está o original',
  'original.place.office': 'Serviço',
  'original.place.archive': 'Arquivo',
  'original.place.boxOf': 'Caixa, se houver',
  'original.place.file': 'Registar o lugar',
  'original.place.move': 'Registar o novo lugar',
}

export default portuguese
