import type { ViewsWords } from '../en/web-views.ts'

const chinese: ViewsWords = {
  'views.label': '视图',
  'views.all': '全部',
  'views.waiting': '办理中',
  'views.abroad': '已发往境外',
  'views.confirmed': '已确认',
  'views.ended': '作废或过期',
  'views.expected': '待到货',
  'views.atDesk': '已交验',
  'views.detained': '已扣留',
  'views.atLeast': '{{count}}+',
  'views.save': '保存视图',
  'views.this': '此视图',
  'views.name': '名称',
  'views.name.hint': '成为仅您可见的标签页',
  'views.name.missing': '填写名称',
  'views.keep': '保存',
  'views.rename': '更名',
  'views.remove': '移除',
  'views.share': '如需分享视图，发送本页地址：打开者只能看到其有权查看的内容。',
}

export default chinese
