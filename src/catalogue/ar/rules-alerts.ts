import type { Rules } from '../spoken.ts'

/** What alerts say of a paper, and what an alert may lack. */
const rules: Rules = {
  'alert-malformed': {
    says: 'للتنبيه رقم أول ورقم أخير، ونوع، ويوم، وما ينبغي فعله، ومرجع، ونص لا يتجاوز 600 حرف.',
    next: 'أكمل الناقص واختصر ما طال.',
  },
  'alert-number': {
    says: '«{number}» ليس رقم شهادة.',
    next: 'اكتبه كما على الورق مع رمز البلد: BW0012000.',
  },
  'alert-range': {
    says: '{first} إلى {last} ليس نطاقًا: بلد واحد وسلسلة واحدة والأصغر أولًا.',
    next: 'أصدر تنبيهًا لكل نطاق.',
  },
  'alert-too-wide': {
    says: 'في هذا النطاق {count} رقمًا، والحد الأقصى للتنبيه {most}.',
    next: 'اذكر الأرقام المفقودة. التنبيه الشامل يوقف التجارة المشروعة.',
  },
  'alert-of-nobody': {
    says: 'لا تشمل قائمة المشاركين {participant:country}، فلا شهادات من هناك.',
    next: 'تحقق من رمز البلد في الأرقام.',
  },
  'alert-in-future': {
    says: 'لم يحن {from:day} بعد، واليوم {today:day}.',
    next: 'أدخل اليوم الذي فُقدت منذه الأوراق أو شوهدت فيه.',
  },
  'alert-of-another': {
    says: 'هذا التنبيه صادر عن {by}، ولا تسحبه إلا {by}.',
    next: 'إذا كان فيه خطأ فاكتب إلى {by}.',
  },
  'alerts-too-many': {
    says: 'للجهة {by} بالفعل {most} تنبيهًا ساريًا بشأن {participant:country}.',
    next: 'اسحب ما لم يعد مهمًا، أو اجمع النطاقات المتجاورة.',
  },
  'alert-unreadable': {
    says: 'تعذرت قراءة التنبيه الوارد من {from}.',
    next: 'اسأل الجهة عن مقصودها واطلب إرساله مجددًا.',
  },
  'alert-changed': {
    says: 'أعادت الجهة {from} إرسال تنبيهها بشأن {first} إلى {last} بمضمون آخر.',
    next: 'المعتبر هو الأول. اطلب من {from} سحبه وإصدار تنبيه جديد.',
  },
  'alert-not-known': {
    says: 'تسحب الجهة {from} تنبيهًا لم تصدره هنا قط.',
    next: 'اسأل {from} أي تنبيه تقصد: لا تسحب سلطة تنبيه غيرها.',
  },
  'alerted-by-issuer': {
    says: 'تنبّه جهة الإصدار {by} إلى {first}[ حتى {last}]: {kind:kind}، منذ {from:day}، المرجع {reference}.',
    next: '{advice:kind}.',
  },
  alerted: {
    says: 'تنبّه الجهة {by} إلى {first}[ حتى {last}]: {kind:kind}، منذ {from:day}، المرجع {reference}.',
    next: '{advice:kind}.',
  },
}

export default rules
