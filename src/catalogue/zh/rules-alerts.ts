import type { Rules } from '../spoken.ts'

/** What alerts say of a paper, and what an alert may lack. */
const rules: Rules = {
  'alert-malformed': {
    says: '警示须有起止号码、类别、日期、处置办法、文号，以及不超过 600 个字符的说明。',
    next: '补全缺项，缩短过长的内容。',
  },
  'alert-number': {
    says: '“{number}”不是证书号码。',
    next: '按纸质证书填写，含国家代码：BW0012000。',
  },
  'alert-range': {
    says: '{first} 至 {last} 不构成区间：须为同一国家、同一系列，较小号码在前。',
    next: '每个区间分别发出警示。',
  },
  'alert-too-wide': {
    says: '该区间含 {count} 个号码，一项警示最多列 {most} 个。',
    next: '只列丢失的号码。涵盖一切的警示会阻断正当贸易。',
  },
  'alert-of-nobody': {
    says: '{participant:country}不是参与方，不签发证书。',
    next: '核对号码中的国家代码。',
  },
  'alert-in-future': {
    says: '{from:day} 尚未到来，今天是 {today:day}。',
    next: '填写空白证书丢失或发现可疑证书的日期。',
  },
  'alert-of-another': {
    says: '此警示由 {by} 发出，只有 {by} 可以撤回。',
    next: '如有误，致函 {by}。',
  },
  'alerts-too-many': {
    says: '{by} 针对{participant:country}已有 {most} 项有效警示。',
    next: '撤回已无必要的警示，或合并相邻区间。',
  },
  'alert-unreadable': {
    says: '无法读取 {from} 发来的警示。',
    next: '询问其意，并请其重新发送。',
  },
  'alert-changed': {
    says: '{from} 再次发来关于 {first} 至 {last} 的警示，内容不同。',
    next: '以首次为准。请 {from} 撤回后另行发出。',
  },
  'alert-not-known': {
    says: '{from} 撤回的警示从未由其在此发出。',
    next: '询问 {from} 所指何项：一主管机关不能撤回另一主管机关的警示。',
  },
  'alerted-by-issuer': {
    says: '签发方 {by} 就 {first}[ 至 {last}] 发出警示：{kind:kind}，自 {from:day} 起，文号 {reference}。',
    next: '{advice:kind}。',
  },
  alerted: {
    says: '{by} 就 {first}[ 至 {last}] 发出警示：{kind:kind}，自 {from:day} 起，文号 {reference}。',
    next: '{advice:kind}。',
  },
}

export default rules
