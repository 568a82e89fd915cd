import type { NotifyWords } from '../en/web-notify.ts'

/** What the desk says about a specimen that is to be notified and waits for a second person. */
const arabic: NotifyWords = {
  'notify.title': 'ابتداءً من {{day}}: تنتظر شخصًا ثانيًا',
  'notify.by': 'اقترحها {{name}} ({{moment}}). لا يُخطر بها أحد ولا تُقارن بها الوثائق حتى يوافق عليها شخص آخر.',
  'notify.own': 'أنت اقترحتها ({{moment}}). لا يُخطر بها أحد ولا تُقارن بها الوثائق حتى يوافق عليها شخص آخر.',
  'notify.read': 'ضعها بجانب الاستمارة الأصلية: فهي ترسل كما تظهر هنا تمامًا.',
  'notify.approve': 'الموافقة وإخطار الجميع',
  'notify.back': 'إعادتها',
  'notify.back.title': 'إعادتها إلى {{name}}',
  'notify.back.label': 'ما ينبغي تصحيحه',
  'notify.came.title': 'ابتداءً من {{day}}: أُعيدت',
  'notify.came': 'أعادها {{name}} ({{moment}}):',
  'notify.correct': 'تصحيحها',
  'notify.proposed': 'تم الاقتراح. يجب أن يوافق شخص آخر قبل إخطار أي جهة.',
  'notify.approved': 'تمت الموافقة. يُخطر سائر المشاركين عن طريق عُقدهم أو برسالة.',
  'notify.sentBack': 'أُعيدت.',
  'notify.waits': 'نسخة تنتظر شخصًا ثانيًا',
  'notify.unread': 'تعذر تحميل الصور. أعِد تحميل الصفحة.',
}

export default arabic
