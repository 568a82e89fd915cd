import type { Rules } from '../spoken.ts'

/** 持有人的库存及其变动。 */
const rules: Rules = {
  'stock-insufficient': {
    says: '{hs} 项下，出口商[{origins:country}]库存为 {held} 克拉；申请 {wanted} 克拉，超出 {short} 克拉。',
    next: '请核对税号和原产国；补录缺少的库存，或由主管机关说明理由准予例外。',
  },
  'lot-not-held': {
    says: '批次 {lot} 不在库：已售出、分割或使用，或您无权查看。',
    next: '请重新载入库存，从现有批次中选择。',
  },
  'lot-named-twice': { says: '批次 {lot} 重复列出。', next: '每个批次只列一次。' },
  'lots-missing': { says: '尚未选择。', next: '请至少选择一个批次或一行。' },
  'lots-of-one-code': { says: '这些批次的税号不同：{codes}。', next: '请选择同一税号的批次。' },
  'lots-too-many': { says: '所需批次超过 {most} 个。', next: '请先合并小批次。' },
  'stock-carats-form': { says: '这不是重量。', next: '请填写大于零的克拉数，用小数点，最多三位小数，例如 12.345。' },
  'carats-beyond-lot': {
    says: '批次 {lot} 有 {held} 克拉，填写了 {wanted} 克拉。',
    next: '请填写不超过该批次的重量。',
  },
  'pieces-beyond-lots': {
    says: '各份共重 {wanted} 克拉，而库存为 {held} 克拉。',
    next: '请更正重量；损耗应单独登记。',
  },
  'stock-hs-not-rough': { says: '{hs} 不是毛坯钻石的税号。', next: '请选择 7102.10、7102.21 或 7102.31。' },
  'stock-origin-unknown': { says: '“{origin}”不是开采国。', next: '请选择国家；无人知晓时选 XX。' },
  'holder-same': { says: '卖方与买方相同。', next: '请选择接收方。' },
  'passed-already': { says: '{what} 此前已登记入账。', next: '请打开其批次；更正须另行登记。' },
  'mark-known': { says: '标记“{mark}”下的变动此前已登记。', next: '请在账册中查找；如为另一笔，请另给标记。' },
  'usd-form': { says: '这不是金额。', next: '请填写美元金额，用小数点，最多两位小数。' },
}

export default rules
