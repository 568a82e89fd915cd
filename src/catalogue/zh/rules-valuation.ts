import type { Rules } from '../spoken.ts'

/** What is said about several valuations of the same goods. */
const rules: Rules = {
  'valuation-missing': {
    says: '尚无官方估价师对这批货物估价。',
    next: '请主管机构的估价师估价；该申请已在其待办中。',
  },
  'valuation-differs': {
    says: '“{source:kind}”的估价与出口商相差 {percent} %；{most} % 以内不询问。',
    next: '请对照两者，并说明为准价值为何正确。',
  },
  'valuation-set-aside': {
    says: '证书所载价值并非为准的价值：“{source:kind}”，{usdCents:money} 美元。',
    next: '采用该价值，或说明另一价值为何正确。',
  },
  'valuation-figure': {
    says: '第 {line} 行的价值不是大于零的金额。',
    next: '请输入最多两位小数的美元金额。',
  },
  'valuation-lines': {
    says: '申请有 {lines} 行，收到 {found} 个价值。',
    next: '请重新打开申请：它可能已更改。',
  },
  'valuation-nobody': {
    says: '未说明由谁估价。',
    next: '请输入估价师姓名。',
  },
  'valuation-later': {
    says: '{on:day}晚于今天。',
    next: '请输入估价日期。',
  },
  'valuation-document': {
    says: '独立估价未附文件。',
    next: '请附上估价师的报告。',
  },
}

export default rules
