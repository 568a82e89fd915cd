import type { NoticeLetters } from '../en/letters-notices.ts'

const chinese: NoticeLetters = {
  'code.subject': '您的代码：{code}',
  'code.text': `有人登录 {url} 后要求将提醒发送至本地址。

如系您本人，请在半小时内于该处填写此代码：

  {code}

如非您本人，无需办理：没有代码，不会再发送任何内容。`,
  'notices.subject': 'Adamas：{count} 项提醒',
  'notices.text': `与您有关的事项，见 {url}/desk ：

@lines

您在 {url}/account 选择接收此类邮件，也可在该处停止接收。`,
  'waits.line': '  {label}：{what}\n  {link}',
  'notice.authorise': '待复核官员核准',
  'notice.value': '等待估价',
  'notice.complaint': '是一项等待答复的投诉',
  'notice.void': '待复核官员决定是否作废',
  'notice.spoil': '用纸损毁，待复核官员决定',
  'notice.difference': '有差异，待复核官员决定',
  'notice.release': '待复核官员决定是否放行',
  'notice.specimen': '证书样本等待第二人批准',
  'notice.specimen-back': '证书样本被退回给您更正',
  'notice.returned': '已退回给您更正',
  'notice.refused': '已驳回',
  'notice.issued': '已签发',
  'notice.confirmed': '境外已确认',
  'notice.detained-abroad': '在境外被扣留',
  'notice.seized-abroad': '在境外被扣押',
  'notice.withdrawn': '已由签发方撤销',
  'notice.confirmation-late': '尚未确认，已超时',
  'notice.expired-open': '未经确认即已过期',
  'notice.alert-waits': '有关警示待第二人决定',
  'notice.alert-raised': '有关警示已生效',
  'notice.alert-withdrawn': '有关警示已撤回',
  'notice.arrival-late': '已预报，证书失效前仍未到达',
  'notice.receipt-asked': '尚待确认：签发方已来催问',
  'notice.receipt-late': '未在本国公布的时限内确认',
  'notice.licence-waits': '等待检查和决定',
  'notice.licence-revoke': '等待第二名官员决定是否撤销',
  'notice.licence-granted': '已颁发',
  'notice.licence-refused': '已被拒绝',
  'notice.licence-suspended': '已暂停',
  'notice.licence-ends': '即将到期',
}

export default chinese
