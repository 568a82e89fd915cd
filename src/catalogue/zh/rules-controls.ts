import type { Rules } from '../spoken.ts'

/** What is said about statements of how a standard is met. */
const rules: Rules = {
  'control-unknown': {
    says: '没有标准{standard}。',
    next: '请重新打开控制概况。',
  },
  'control-how': {
    says: '未说明如何符合或缺少什么。',
    next: '请写一句评审者能理解的话。',
  },
  'control-law': {
    says: '缺少法律或决定。',
    next: '请注明编号和条款。',
  },
  'control-responsible': {
    says: '缺少负责机构。',
    next: '请写明负责的机构。',
  },
  'control-later': {
    says: '{on:day}晚于今天。',
    next: '请输入生效日期。',
  },
  'control-evidence': {
    says: '第{line}项证据没有文字，或其地址既非本节点页面也非 https 地址。',
    next: '请填写文字及以 / 或 https:// 开头的地址。',
  },
}

export default rules
