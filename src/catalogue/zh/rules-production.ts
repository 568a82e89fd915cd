import type { Rules } from '../spoken.ts'

/** 产量登记及其可疑之处。 */
const rules: Rules = {
  'production-days': { says: '最后一日早于第一日。', next: '请更正日期。' },
  'production-in-future': { says: '这些日期尚未过去：今天是 {today:day}。', next: '请在开采后再登记。' },
  'production-too-long': { says: '超过 {most} 天。', next: '每次最多登记一个月。' },
  'production-empty': { says: '没有登记内容。', next: '请至少填写一行；没有产出的日子无须登记。' },
  'production-overlaps': {
    says: '该矿点 {from:day} 至 {to:day} 已登记。',
    next: '请选择其他日期；已登记内容由主管机关更正。',
  },
  'production-size': { says: '这些钻石的重量与其级别不符，或级别不存在。', next: '请核对该级别的粒数和克拉数。' },
  'production-sizes-sum': {
    says: '各级别共重 {sized} 克拉，各行共重 {mined} 克拉。',
    next: '请填写全部级别，或一个也不填。',
  },
  'production-beyond-capacity': {
    says: '一个月 {mined} 克拉超过该矿点可产出的 {most} 克拉。',
    next: '请核对重量；如无误，请说明理由。',
  },
  'footprint-differs': {
    says: '{percent}% 的克拉数与该矿点已知的粒度不同。',
    next: '请核对粒度和矿点；如无误，请说明理由。',
  },
  'footprint-sum': { says: '各份额共为万分之 {sum}，总数应为 10,000。', next: '请更正份额。' },
}

export default rules
