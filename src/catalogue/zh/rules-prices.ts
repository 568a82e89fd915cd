import type { Rules } from '../spoken.ts'

/** What is said about a price table. */
const rules: Rules = {
  'price-hs': {
    says: '第{line}行没有毛坯钻石HS编码。',
    next: '请从三个中选择。',
  },
  'price-figure': {
    says: '第{line}行没有由低到高的价格。',
    next: '请输入最多两位小数的金额。',
  },
  'price-words': {
    says: '第{line}行未说明指哪些钻石。',
    next: '请用简单文字说明大小或品质。',
  },
  'price-currency': {
    says: '货币不是三字母代码。',
    next: '请输入如 USD 的代码。',
  },
  'price-source': {
    says: '未说明数字来源。',
    next: '请注明估价师、招标或价格手册。',
  },
  'price-lines': {
    says: '价格表须有1至{most}行。',
    next: '请添加一行，或分次公布。',
  },
}

export default rules
