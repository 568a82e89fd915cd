import type { OfficeWords } from '../en/web-office.ts'

const chinese: OfficeWords = {
  'office.title': '由其他办公点复核',
  'office.lead': '您所在处仅一人时，复核可送往其他办公点，该处官员将最先看到。',
  'office.to': '办公点',
  'office.any': '任一办公点',
  'office.send': '送往该办公点',
  'office.sent': '已送往 {{office}}。',
  'office.waits': '已送往 {{office}}，在该处待办。您也可办结。',
  'office.here': '已送至您的办公点。',
  'queue.group.sent': '已送至您的办公点',
  'queue.sentTo': '在 {{office}} 待办',
}

export default chinese
