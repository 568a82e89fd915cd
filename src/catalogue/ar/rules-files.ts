import type { Rules } from '../spoken.ts'

const WITHOUT = 'اطبعه في ملف PDF جديد، أو أرسل صورًا لصفحاته.'

const rules: Rules = {
  'file-type': {
    says: 'هذا ليس ملف PDF أو JPEG أو PNG، أيًا كان اسمه.',
    next: 'امسح الورقة أو صوّرها، واختر ذلك الملف.',
  },
  'file-too-large': {
    says: 'حجم هذا الملف يتجاوز {most} بايت.',
    next: 'أرسله بحجم أصغر أو على أجزاء.',
  },
  'file-cut-off': {
    says: 'هذا الملف مبتور: تنقصه نهايته.',
    next: 'افتحه لترى هل هو كامل، ثم احفظه مجددًا واختر الملف الجديد.',
  },
  'file-too-many-pixels': {
    says: 'في هذه الصورة {width} × {height} بكسل، وهذا أكثر من {most} في المجموع.',
    next: 'احفظها بحجم أصغر.',
  },
  'file-enciphered': { says: 'ملف PDF هذا محمي بكلمة مرور.', next: 'احفظه دون كلمة مرور.' },
  'file-active': { says: 'في ملف PDF هذا ما يُنفَّذ آليًا: {holds}.', next: WITHOUT },
  'file-program': { says: 'في داخل ملف PDF هذا برنامج.', next: WITHOUT },
  'file-unreadable': { says: 'ملف PDF هذا مضغوط على نحو لا يُرى معه ما في داخله.', next: WITHOUT },
  'upload-unknown': {
    says: 'لا شيء هنا من هذا الملف. ما لا يُستعمل يُحذف بعد 7 أيام.',
    next: 'اختر الملف مجددًا.',
  },
  'upload-gap': {
    says: 'يبدأ هذا الجزء عند {at}، والموجود هنا {received} بايت.',
    next: 'تابِع من هناك.',
  },
  'upload-past-end': {
    says: 'يتجاوز هذا الجزء نهاية الملف: الحجم المذكور في البداية {size} بايت.',
    next: 'ابدأ مجددًا بالحجم الصحيح.',
  },
  'upload-differs': {
    says: 'ما وصل ليس الملف المذكور في البداية، وقد حُذف.',
    next: 'اختر الملف مجددًا.',
  },
  'uploads-full': {
    says: 'بلغ مجموع ملفاتك التي لم يستعملها أي طلب بعد {most} بايت.',
    next: 'احذف بعضها، أو أرسل الطلب الذي تخصه.',
  },
  'documents-too-many': {
    says: 'عدد المستندات المرفقة {found}، ولا يُقرأ منها أكثر من {most}.',
    next: 'اجمع صفحات المستند الواحد في ملف واحد.',
  },
  'document-name': {
    says: 'اسم أحد المستندات ناقص، أو يتجاوز {most} حرفًا، أو ليس نصًا بلا رموز خفية.',
    next: 'أعطه اسمًا بسيطًا.',
  },
  'document-twice': { says: '«{name}» مرفق مرتين بالخانة نفسها.', next: 'أزِل أحدهما.' },
  'document-not-here': {
    says: 'لم يصل «{name}» كاملًا.',
    next: 'انتظر إلى أن يُحفظ، أو اختر الملف مجددًا.',
  },
}

export default rules
