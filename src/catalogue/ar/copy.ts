import type english from '../en/copy.ts'

const copy: Readonly<Record<keyof typeof english, string>> = {
  title: 'نسخة مصدَّقة',
  lead: 'من شهادة عملية كيمبرلي رقم {number}، سُلّمت إلى المستورد. ولا تحل محل الأصل.',
  demonstration: 'عرض توضيحي: ليست هذه وثيقة صادرة عن أي سلطة.',
  from: 'صادرة عن',
  issuedOn: 'تاريخ الإصدار',
  expiresOn: 'تاريخ الانتهاء',
  exporter: 'المصدِّر',
  importer: 'المستورد',
  origin: 'بلد التعدين',
  mixed: 'مختلط',
  receivedOn: 'تاريخ الاستلام',
  digest: 'بصمة البيانات SHA-256',
  parcel: 'الطرد',
  seal: 'الختم',
  hs: 'HS',
  carats: 'القراريط',
  usd: 'دولار أمريكي',
  authenticated:
    'استُلمت الشحنة لدى {authority} في {receivedOn}، ولديها الأصل، وهذه النسخة مطابقة له. ' +
    'سُلّمت إلى {name} في {on} على يد {officer}.',
  officer: 'توقيع الموظف وخاتم السلطة',
  taken: 'المستلم',
}

export default copy
