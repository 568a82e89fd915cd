import type { OfficeWords } from '../en/web-office.ts'

const arabic: OfficeWords = {
  'office.title': 'موظف ثانٍ في مكتب آخر',
  'office.lead': 'إذا كنت وحدك في مكتبك فلك أن تحيل النصف الثاني إلى مكتب آخر، ويظهر لموظفيه في مقدمة مهامهم.',
  'office.to': 'المكتب',
  'office.any': 'أي مكتب',
  'office.send': 'إحالة إلى هذا المكتب',
  'office.sent': 'أُحيل إلى {{office}}.',
  'office.waits': 'أُحيل إلى {{office}}، وهو في الانتظار هناك. ولك أن تنجزه أنت أيضًا.',
  'office.here': 'أُحيل إلى مكتبك.',
  'queue.group.sent': 'المحالة إلى مكتبك',
  'queue.sentTo': 'لدى {{office}}',
}

export default arabic
