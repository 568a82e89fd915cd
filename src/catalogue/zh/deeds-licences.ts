import type { LicenceDeeds } from '../en/deeds-licences.ts'

const chinese: LicenceDeeds = {
  'licence.applied': '{who}申请了许可证',
  'licence.imported': '{who}从旧登记簿转入，编号 {number}',
  'licence.inspected in-order': '{who}检查，认为符合要求',
  'licence.inspected wanting': '{who}检查，发现不足',
  'licence.granted': '{who}颁发，编号 {number}，自 {from:day} 至 {until:day}',
  'licence.refused': '{who}拒绝',
  'licence.withdrawn': '{who}撤回申请',
  'licence.renewed': '{who}续期至 {until:day}',
  'licence.suspended': '{who}暂停[，至 {until:day}]',
  'licence.resumed': '{who}结束暂停',
  'licence.revoke-proposed': '{who}提议撤销许可证',
  'licence.revoke-declined': '{who}不同意撤销许可证',
  'licence.revoked': '{who}撤销许可证',
  'site.registered': '{who}登记，编号 {number}',
  'site.passed': '{who}检查，认为符合要求',
  'site.faulted': '{who}检查，须在 {mendBy:day} 前整改',
  'site.barred': '{who}检查并禁止作业',
  'site.closed': '{who}关闭',
}

export default chinese
