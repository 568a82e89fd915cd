import type { FirmsWords } from '../en/web-firms.ts'

/** What the desk says of firms, of the office a person sits in, and of one's own password. */
const arabic: FirmsWords = {
  'firms.title': 'الشركات',
  'firms.lead': 'من يطلب الشهادات هنا. كل مصدِّر يعمل باسم واحدة منها.',
  'firms.none': 'لا توجد شركة بعد.',
  'firms.add': 'إضافة شركة',
  'firms.name': 'اسم الشركة',
  'firms.address': 'العنوان',
  'firms.country': 'البلد',
  'firms.licence': 'الرخصة',
  'firms.licence.hint': 'كما وردت في وثيقتها. يمكن تركها فارغة.',
  'firms.save': 'حفظ الشركة',
  'firms.change': 'تصحيح',
  'firms.which': 'الشركة',
  'firms.choose': 'اختر شركة',
  'firms.new': 'شركة ليست في القائمة',
  'firms.for': 'باسم {{firm}}',
  'firms.proposal': '<b>{{role}}</b> لـ <b>{{name}}</b> من {{firm}}، اقترحه {{by}}',
  'seat.none': 'بلا مكتب',
  'seat.change': 'تغيير المكتب',
  'seat.of': 'مكتب {{name}}',
  'seat.save': 'حفظ هذا المكتب',
  'password.title': 'كلمة المرور',
  'password.intro': 'تغييرها ينهي دخولك في كل مكان آخر.',
  'password.present': 'كلمة المرور الحالية',
  'password.new': 'كلمة المرور الجديدة',
  'password.hint': '{{least}} حرفًا على الأقل، من غير اسم الدخول.',
  'password.again': 'كلمة المرور الجديدة مرة أخرى',
  'password.differs': 'الكلمتان غير متطابقتين',
  'password.change': 'تغيير كلمة المرور',
  'password.done': 'تغيّرت كلمة المرور. انتهى دخولك في كل مكان آخر.',
  'password.given': 'اختار غيرك كلمة مرورك. غيّرها إلى كلمة لا يعرفها سواك.',
  'password.none': 'لا كلمة مرور لهذا الحساب: تدخل بطريقة أخرى.',
}

export default arabic
