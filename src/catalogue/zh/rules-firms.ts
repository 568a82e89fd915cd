import type { Rules } from '../spoken.ts'

/** What firms, offices and one's own password may lack. */
const rules: Rules = {
  'firm-unknown': { says: '该主管机构没有这家企业。', next: '从列表中选择，或录入该企业。' },
  'firm-name-missing': { says: '企业没有名称。', next: '按登记的名称填写。' },
  'firm-address-missing': { says: '企业没有地址。', next: '填写登记的地址。' },
  'firm-country-unknown': { says: '未选择国家，或 ISO 3166 中没有此代码。', next: '选择地址所在的国家。' },
  'firm-known': { says: '{name} 已在列表中。', next: '在列表中选择。' },
  'office-not-here': { says: '该主管机构没有“{office}”办公室。', next: '从列表中选择。' },
  'password-wrong': { says: '这不是您当前的密码。', next: '输入您登录时所用的密码。如已遗失，由管理员安排重置。' },
  'password-none': { says: '此账户没有密码。', next: '照原来的方式登录；此处无需更改。' },
  'password-same': { says: '新密码与当前密码相同。', next: '另选一个。' },
}

export default rules
