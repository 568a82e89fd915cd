import type { ListWords } from '../en/web-list.ts'

const arabic: ListWords = {
  'list.atLeast': 'أكثر من {{count}} نتيجة',
  'list.shown': 'يظهر {{shown}} من {{total}}، ويظهر الباقي أثناء التمرير',
  'list.all': 'يظهر الكل: {{total}}',
  'list.paper.some': 'الصفوف من 1 إلى {{shown}} من أصل {{total}}. التصدير يشملها كلها.',
  'list.paper.more': 'الصفوف من 1 إلى {{shown}}. عددها أكثر من {{total}}، والتصدير يشملها كلها.',
  'list.paper.chosen': 'الصفوف المختارة: {{shown}}',
  'list.sort': 'الترتيب',
  'list.sort.up': '{{column}}، تصاعديًا',
  'list.sort.down': '{{column}}، تنازليًا',
  'list.col.changed': 'آخر تغيير',
  'list.partner.to': 'أي مقصد',
  'list.partner.from': 'من أي بلد',
  'list.issued.from': 'الإصدار من',
  'list.presented.from': 'الإبراز من',
  'list.until': 'إلى',
  'list.notIssued': 'لم تصدر بعد',
  'list.clear': 'إزالة التصفية',
  'list.export': 'تنزيل القائمة',
  'list.export.csv': 'CSV، للبرامج',
  'list.export.xlsx': 'XLSX، لجداول البيانات',
  'list.export.what_zero': 'لا صفوف بهذه التصفية',
  'list.export.what_one': 'صف واحد، بالتصفية والترتيب الظاهرين هنا',
  'list.export.what_two': 'صفان، بالتصفية والترتيب الظاهرين هنا',
  'list.export.what_few': '{{count}} صفوف، بالتصفية والترتيب الظاهرين هنا',
  'list.export.what_many': '{{count}} صفًا، بالتصفية والترتيب الظاهرين هنا',
  'list.export.what_other': '{{count}} صف، بالتصفية والترتيب الظاهرين هنا',
  'list.export.making': 'جارٍ إعداد الملف …',
  'list.export.done': '{{file}} ضمن تنزيلاتك.',
}

export default arabic
