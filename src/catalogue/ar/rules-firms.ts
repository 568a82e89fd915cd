import type { Rules } from '../spoken.ts'

/** What firms, offices and one's own password may lack. */
const rules: Rules = {
  'firm-unknown': { says: 'لا تعرف هذه السلطة شركة كهذه.', next: 'اختر واحدة من القائمة، أو أدخلها.' },
  'firm-name-missing': { says: 'لا اسم للشركة.', next: 'أدخله كما هو مسجَّل.' },
  'firm-address-missing': { says: 'لا عنوان للشركة.', next: 'أدخل عنوانها المسجَّل.' },
  'firm-country-unknown': { says: 'لم يُختر بلد، أو ليس لهذا الرمز بلد في ISO 3166.', next: 'اختر بلد العنوان.' },
  'firm-known': { says: '{name} في القائمة من قبل.', next: 'اخترها من القائمة.' },
  'office-not-here': { says: 'لا مكتب لهذه السلطة باسم «{office}».', next: 'اختر واحدًا من القائمة.' },
  'password-wrong': {
    says: 'ليست هذه كلمة مرورك الحالية.',
    next: 'أدخل التي دخلت بها. فإن ضاعت طلب مدير الحسابات استبدالها.',
  },
  'password-none': { says: 'لا كلمة مرور لهذا الحساب.', next: 'ادخل كما دخلت من قبل، فلا شيء يُغيَّر هنا.' },
  'password-same': { says: 'كلمة المرور الجديدة هي الحالية.', next: 'اختر غيرها.' },
}

export default rules
