import type { LicenceDeeds } from '../en/deeds-licences.ts'

const arabic: LicenceDeeds = {
  'licence.applied': 'طلبها {who}',
  'licence.imported': 'نقلها {who} من سجل أقدم بالرقم {number}',
  'licence.inspected in-order': 'عاين {who} ووجدها مستوفية',
  'licence.inspected wanting': 'عاين {who} ووجد نقصًا',
  'licence.granted': 'منحها {who} بالرقم {number}، من {from:day} إلى {until:day}',
  'licence.refused': 'رفضها {who}',
  'licence.withdrawn': 'سحب {who} الطلب',
  'licence.renewed': 'جدّدها {who} حتى {until:day}',
  'licence.suspended': 'علّقها {who}[، حتى {until:day}]',
  'licence.resumed': 'أنهى {who} التعليق',
  'licence.revoke-proposed': 'اقترح {who} إلغاءها',
  'licence.revoke-declined': 'لم يوافق {who} على إلغائها',
  'licence.revoked': 'ألغاها {who}',
  'site.registered': 'سجّله {who} بالرقم {number}',
  'site.passed': 'عاين {who} ووجده مستوفيًا',
  'site.faulted': 'عاين {who}، ويلزم إصلاح قبل {mendBy:day}',
  'site.barred': 'عاين {who} وحظر العمل فيه',
  'site.closed': 'أغلقه {who}',
}

export default arabic
