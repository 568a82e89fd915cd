import type { LicenceRegisterWords } from '../en/web-licence-register.ts'

const arabic: LicenceRegisterWords = {
  'licence.kind.mine': 'منجم',
  'licence.kind.digger': 'منقّب حرفي',
  'licence.kind.cooperative': 'تعاونية',
  'licence.kind.dealer': 'تاجر',
  'licence.kind.buyer': 'مشترٍ',
  'licence.kind.cutter': 'قاطع',
  'licence.kind.exporter': 'مصدّر',
  'licence.kind.importer': 'مستورد',
  'licence.kind.courier': 'ناقل',
  'licence.kind.valuer': 'مُقيِّم',
  'licence.standing.in-force': 'ساري المفعول',
  'licence.standing.not-yet': 'لم يسرِ بعد',
  'licence.standing.suspended': 'معلّق',
  'licence.standing.expired': 'منتهٍ',
  'licence.standing.revoked': 'ملغى',
  'licence.standing.none': 'لا ترخيص',
  'register.title': 'هل هذا الترخيص ساري المفعول؟',
  'register.lead': 'برقمه أو باسم صاحبه.',
  'register.text': 'الرقم أو الاسم',
  'register.short': 'اكتب ثلاثة أحرف أو أرقام على الأقل.',
  'register.look': 'ابحث عنه',
  'register.none': 'لا ترخيص بهذا الرقم ولا صاحب ترخيص بهذا الاسم. قارن الورقة حرفًا حرفًا.',
  'register.holder': 'صاحب الترخيص',
  'register.kind': 'الترخيص',
  'register.term': 'المدة',
  'register.term.days': 'من {{from}} إلى {{until}}',
  'register.by': 'منحته',
  'register.trouble': 'تعذر البحث الآن. أعد المحاولة بعد دقيقة.',
}

export default arabic
