import type { Rules } from '../spoken.ts'

/** What stands in the way of passing a shipment unopened. */
const rules: Rules = {
  'must-be-opened': { says: '本批货物不得免予开包。', next: '开包，逐项称重，按天平读数填写。' },
  'unopened-changed': {
    says: '未开包的货物按申报内容核定，而有重量、价值或编码被改动。',
    next: '开包称重，或恢复申报数量。',
  },
}

export default rules
