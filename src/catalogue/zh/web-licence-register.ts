import type { LicenceRegisterWords } from '../en/web-licence-register.ts'

const chinese: LicenceRegisterWords = {
  'licence.kind.mine': '矿山',
  'licence.kind.digger': '手工采掘者',
  'licence.kind.cooperative': '合作社',
  'licence.kind.dealer': '交易商',
  'licence.kind.buyer': '买方',
  'licence.kind.cutter': '切磨商',
  'licence.kind.exporter': '出口商',
  'licence.kind.importer': '进口商',
  'licence.kind.courier': '押运商',
  'licence.kind.valuer': '估价师',
  'licence.standing.in-force': '有效',
  'licence.standing.not-yet': '尚未生效',
  'licence.standing.suspended': '已暂停',
  'licence.standing.expired': '已到期',
  'licence.standing.revoked': '已撤销',
  'licence.standing.none': '无许可证',
  'register.title': '此许可证是否有效？',
  'register.lead': '按编号或持有人姓名查询。',
  'register.text': '编号或姓名',
  'register.short': '至少输入三个字母或数字。',
  'register.look': '查询',
  'register.none': '没有此编号的许可证，也没有此姓名的持有人。请逐字核对纸面。',
  'register.holder': '持有人',
  'register.kind': '许可证',
  'register.term': '期限',
  'register.term.days': '{{from}} 至 {{until}}',
  'register.by': '颁发机构',
  'register.trouble': '目前无法查询。请一分钟后再试。',
}

export default chinese
