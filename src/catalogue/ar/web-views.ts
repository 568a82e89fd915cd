import type { ViewsWords } from '../en/web-views.ts'

const arabic: ViewsWords = {
  'views.label': 'العروض',
  'views.all': 'الكل',
  'views.waiting': 'في المكتب',
  'views.abroad': 'المرسلة إلى الخارج',
  'views.confirmed': 'المؤكدة',
  'views.ended': 'الملغاة والمنتهية',
  'views.expected': 'المتوقعة',
  'views.atDesk': 'لدى المكتب',
  'views.detained': 'المحجوزة',
  'views.atLeast': '{{count}}+',
  'views.save': 'حفظ العرض',
  'views.this': 'هذا العرض',
  'views.name': 'الاسم',
  'views.name.hint': 'يصبح تبويبًا لا يراه غيرك',
  'views.name.missing': 'أدخل الاسم',
  'views.keep': 'حفظ',
  'views.rename': 'تغيير الاسم',
  'views.remove': 'حذف',
  'views.share': 'لإطلاع غيرك على العرض أرسل عنوان هذه الصفحة: ومن يفتحه لا يرى إلا ما له الاطلاع عليه.',
}

export default arabic
