import type { NoticeLetters } from '../en/letters-notices.ts'

const arabic: NoticeLetters = {
  'code.subject': 'رمزك: {code}',
  'code.text': `طلب شخص سجّل الدخول في {url} أن تُرسل التنبيهات إلى هذا العنوان.

إذا كنت أنت من طلب ذلك فاكتب هذا الرمز هناك خلال نصف ساعة:

  {code}

وإلا فلا يلزم عمل شيء: لا يُرسل شيء آخر ما لم يُكتب الرمز.`,
  'notices.subject': 'Adamas: عدد التنبيهات {count}',
  'notices.text': `تنبيهات لك في {url}/desk:

@lines

أنت من اختار تلقي هذه الرسائل في {url}/account، ومن هناك توقفها.`,
  'waits.line': '  {label}: {what}\n  {link}',
  'notice.authorise': 'في انتظار اعتماد موظف ثانٍ',
  'notice.value': 'بانتظار تقييم',
  'notice.complaint': 'شكوى بانتظار رد',
  'notice.void': 'في انتظار قرار موظف ثانٍ بشأن الإلغاء',
  'notice.spoil': 'تلفت ورقتها، وهي في انتظار موظف ثانٍ',
  'notice.difference': 'في انتظار قرار موظف ثانٍ بشأن الفرق',
  'notice.release': 'في انتظار قرار موظف ثانٍ بشأن الإفراج',
  'notice.specimen': 'شكل شهاداتها ينتظر موافقة شخص ثانٍ',
  'notice.specimen-back': 'أُعيد إليك شكل شهاداتها للتصحيح',
  'notice.returned': 'أُعيد إليك لتصحيحه',
  'notice.refused': 'رُفض الطلب',
  'notice.issued': 'صدرت',
  'notice.confirmed': 'أُكد استلامها في الخارج',
  'notice.detained-abroad': 'حُجزت في الخارج',
  'notice.seized-abroad': 'ضُبطت في الخارج',
  'notice.withdrawn': 'سحبتها جهة الإصدار',
  'notice.confirmation-late': 'لم يُؤكد استلامها وفات الموعد',
  'notice.expired-open': 'انتهت صلاحيتها دون تأكيد استلامها',
  'notice.alert-waits': 'تنبيه بشأنه ينتظر شخصًا ثانيًا',
  'notice.alert-raised': 'تنبيه بشأنه سارٍ',
  'notice.alert-withdrawn': 'سُحب التنبيه بشأنه',
  'notice.arrival-late': 'أُعلن عنها ولم تصل قبل انتهاء شهادتها',
  'notice.receipt-asked': 'تنتظر تأكيد استلامها: جهة الإصدار تطلبه',
  'notice.receipt-late': 'لم يُؤكد استلامها خلال الساعات التي ينشرها هذا البلد',
  'notice.licence-waits': 'تنتظر المعاينة والقرار',
  'notice.licence-revoke': 'تنتظر قرار موظف ثانٍ بشأن إلغائها',
  'notice.licence-granted': 'مُنحت',
  'notice.licence-refused': 'رُفضت',
  'notice.licence-suspended': 'معلّقة',
  'notice.licence-ends': 'تنتهي قريبًا',
}

export default arabic
