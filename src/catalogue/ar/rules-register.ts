import type { Rules } from '../spoken.ts'

const RESTORE = 'أوقِف العقدة، وأبقِ قاعدة البيانات كما هي، وقارِنها بنسخة احتياطية وبالسجل العام المنشور.'
const REBUILD = 'الإجراءات سليمة: أوقِف العقدة، واحتفظ بنسخة، واطلب إعادة إنشاء الصفوف منها.'
const INQUIRE = 'أبقِ قاعدة البيانات كما هي، وكلّف موظفين اثنين بالنظر في الإجراءات المذكورة هنا.'

const rules: Rules = {
  'register-position-wrong': { says: 'موضع الإجراء {expected} هنا، والموجود {found}.', next: RESTORE },
  'register-kind-unknown': {
    says: 'لا يعرف هذا البرنامج {kind} في الإصدار {version}.',
    next: 'استعمل إصدار البرنامج الذي كتبه أو إصدارًا أحدث.',
  },
  'register-header-unreadable': { says: 'ترويسة الإجراء ليست بصيغتها المعيارية.', next: RESTORE },
  'register-body-changed': { says: 'متن الإجراء ليس المتن الذي حُفظ معه.', next: RESTORE },
  'register-link-wrong': { says: 'تنقطع السلسلة هنا: غُيّر هذا الإجراء أو الذي قبله.', next: RESTORE },
  'register-act-impossible': { says: 'لا يمكن أن يكون هذا الإجراء قد جرى هنا: {why}.', next: RESTORE },
  'row-missing': { says: 'تُنشئ الإجراءات هذا الصف، وهو غير محفوظ.', next: REBUILD },
  'row-unexpected': { says: 'هذا الصف محفوظ، ولا يُنشئه أي إجراء.', next: REBUILD },
  'row-differs': { says: 'تُنشئ الإجراءات {expected}، والمحفوظ {found}.', next: REBUILD },
  'statement-received-twice': { says: 'سبق استلام البيان {what} عند {first}.', next: INQUIRE },
  'statement-obeyed-twice': { says: 'سبق أن أحدث البيان {what} أثره عند {first}.', next: INQUIRE },
  'number-given-twice': { says: 'سبق إعطاء الرقم {what} عند {first}.', next: INQUIRE },
  'sheet-used-twice': { says: 'سبق استعمال الورقة {what} عند {first}.', next: INQUIRE },
  'authorised-twice': { says: 'سبق اعتماد الشهادة {what} عند {first}.', next: INQUIRE },
  'issued-twice': { says: 'سبق توقيع الشهادة {what} وحفظها عند {first}.', next: INQUIRE },
  'issue-unauthorised': {
    says: 'وُقّعت الشهادة {what} وحُفظت، ولم يعتمدها أحد.',
    next: INQUIRE,
  },
  'licence-number-twice': { says: 'رقم الترخيص {what} أُعطي من قبل في {first}.', next: INQUIRE },
  'authorised-unlicensed': { says: 'أُجيزت الشهادة {what} بترخيص أُلغي في {first}.', next: INQUIRE },
  'used-twice': { says: 'سبق استعمال الشهادة {what} عند {first}.', next: INQUIRE },
  'one-officer-alone': { says: 'أنجز الموظف {actor} وحده نصفي ما يتطلب شخصين.', next: INQUIRE },
  'digest-not-of-body': { says: 'البصمة في الترويسة ليست بصمة المتن.', next: INQUIRE },
  'lot-taken-twice': { says: 'أُخذت الدفعة {what} وهي غير موجودة.', next: INQUIRE },
  'carats-made-or-lost': { says: 'غيّرت حركة قراريط {what} بمقدار {caratThousandths} من الألف.', next: INQUIRE },
}

export default rules
