import type { KeysWords } from '../en/web-keys.ts'

const arabic: KeysWords = {
  'keys.title': 'اختصارات لوحة المفاتيح',
  'keys.find': 'بحث',
  'keys.list': 'هذه القائمة',
  'keys.next': 'الصف التالي',
  'keys.previous': 'الصف السابق',
  'keys.open': 'فتح الصف',
  'keys.go': 'الانتقال إلى',
  'keys.then': 'ثم',
  'keys.use': 'استعمال اختصارات لوحة المفاتيح',
  'keys.use.hint': 'لا أثر لها أثناء الكتابة. ومن دونها تعمل الأسهم ومفتاحا Tab وEnter كالمعتاد.',
  'keys.close': 'إغلاق',
}

export default arabic
