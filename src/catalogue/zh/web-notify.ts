import type { NotifyWords } from '../en/web-notify.ts'

/** What the desk says about a specimen that is to be notified and waits for a second person. */
const chinese: NotifyWords = {
  'notify.title': '自{{day}}起：等待第二人审核',
  'notify.by': '{{name}}于{{moment}}提交。在另一人批准之前，不通知任何一方，也不据此比对。',
  'notify.own': '您于{{moment}}提交。在另一人批准之前，不通知任何一方，也不据此比对。',
  'notify.read': '请与真实证书对照：发出的内容与此处所示完全相同。',
  'notify.approve': '批准并通知各方',
  'notify.back': '退回',
  'notify.back.title': '退回给{{name}}',
  'notify.back.label': '需更正之处',
  'notify.came.title': '自{{day}}起：已退回',
  'notify.came': '{{name}}于{{moment}}退回：',
  'notify.correct': '更正',
  'notify.proposed': '已提交。须经另一人批准后才会通知各方。',
  'notify.approved': '已批准。现通过节点或信函通知所有其他参与方。',
  'notify.sentBack': '已退回。',
  'notify.waits': '一个版本等待第二人审核',
  'notify.unread': '无法加载图片。请重新加载页面。',
}

export default chinese
