import type { KeysWords } from '../en/web-keys.ts'

const portuguese: KeysWords = {
  'keys.title': 'Atalhos de teclado',
  'keys.find': 'Procurar',
  'keys.list': 'Esta lista',
  'keys.next': 'Linha seguinte',
  'keys.previous': 'Linha anterior',
  'keys.open': 'Abrir a linha',
  'keys.go': 'Ir para',
  'keys.then': 'depois',
  'keys.use': 'Usar atalhos de teclado',
  'keys.use.hint': 'Não atuam enquanto se escreve. Sem eles, as setas, Tab e Enter funcionam como em toda a parte.',
  'keys.close': 'Fechar',
}

export default portuguese
