import type { KeysWords } from '../en/web-keys.ts'

const chinese: KeysWords = {
  'keys.title': '键盘快捷键',
  'keys.find': '查找',
  'keys.list': '本列表',
  'keys.next': '下一行',
  'keys.previous': '上一行',
  'keys.open': '打开该行',
  'keys.go': '前往',
  'keys.then': '再按',
  'keys.use': '使用键盘快捷键',
  'keys.use.hint': '键入文字时不起作用。不使用时，方向键、Tab 和 Enter 照常可用。',
  'keys.close': '关闭',
}

export default chinese
