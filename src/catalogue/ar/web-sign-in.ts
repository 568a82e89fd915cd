import type { SignInWords } from '../en/web-sign-in.ts'

const arabic: SignInWords = {
  'door.provider': 'تسجيل الدخول عن طريق {{name}}',
  'door.passkey': 'تسجيل الدخول بمفتاح مرور',
  'door.passkeyNeeded': 'يتطلب هذا الحساب مفتاح المرور الخاص به. إذا فُقد فمدير الحسابات يعيد ضبطه',
  'door.or': 'أو باسم الدخول وكلمة المرور',
  'door.code.title': 'بقيت خطوة واحدة',
  'door.code.lead': 'ثبتت هويتك لدى {{name}}. وتطلب هذه العقدة أيضًا رمز عامل التحقق الثاني.',
  'door.code.submit': 'إدخال الرمز',
  'door.again': 'البدء من جديد',
  'own.title': 'حسابك',
  'own.lead': 'كيف تسجّل الدخول، وما تثبت به هويتك قبل الاعتماد.',
  'passkeys.title': 'مفاتيح المرور',
  'passkeys.intro':
    'تسجّل الدخول بمفتاح المرور، وهو يغني عن الأرقام الستة. يُحفظ في جهاز ويطلب بصمة الإصبع أو الوجه أو رمز PIN.',
  'passkeys.none': 'ليس لديك أي مفتاح بعد.',
  'passkeys.notHere':
    'لا تعمل مفاتيح المرور إلا إذا كان لهذه العقدة اسم نطاق واتصال https. ويستطيع المشغِّل أن يجعل لها عنوانًا كهذا.',
  'passkeys.unable': 'لا يستطيع هذا المتصفح إنشاء مفاتيح مرور.',
  'passkeys.used': 'أُضيف في {{made}}، وآخر استعمال له في {{used}}',
  'passkeys.unused': 'أُضيف في {{made}}، ولم يُستعمل بعد',
  'passkeys.remove': 'حذف',
  'passkeys.removed': 'حُذف مفتاح المرور. لم يعد أحد يسجّل الدخول به.',
  'passkeys.name': 'اسم مفتاح المرور الجديد',
  'passkeys.name.hint': 'بحسب مكانه، مثل «مفتاح المكتب» أو «هاتفي»',
  'passkeys.name.missing': 'أدخل اسمه أولًا',
  'passkeys.add': 'إضافة مفتاح مرور',
  'passkeys.added': 'أُضيف مفتاح المرور. لك أن تسجّل الدخول به من الآن.',
  'passkeys.stopped': 'لم يُبرَز مفتاح المرور، ولم يتغير شيء. حاول مجددًا، أو استعمل طريقة أخرى.',
  'stepUp.passkey': 'إبراز مفتاح مرور',
  'stepUp.passkeyWhy': 'يتطلب هذا الإجراء مفتاح المرور إثباتًا جديدًا لهويتك.',
  'stepUp.either': 'أو أدخل رمزًا',
  'ties.claim.email': 'البريد الإلكتروني لدى {{name}}',
  'ties.claim': '«{{claim}}» لدى {{name}}',
  'ties.expect': 'ربط الحساب',
  'ties.expected': '{{name}}: في انتظار {{expected}}',
  'ties.tied': '{{name}}: رُبط في {{day}}',
  'ties.release': 'فك الربط',
}

export default arabic
