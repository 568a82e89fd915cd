import type { Rules } from '../spoken.ts'

/** What is said about complaints. */
const rules: Rules = {
  'complaint-code': {
    says: 'لا توجد شكوى بهذا الرمز.',
    next: 'قارنه بورقتك: أربع مجموعات من أربعة.',
  },
  'complaint-short': {
    says: 'الكلمات لا تكفي للنظر فيها.',
    next: 'قل في جملة أو جملتين ماذا حدث.',
  },
  'complaint-long': {
    says: 'هذا أطول من {most} حرف.',
    next: 'أرسل الجزء الأول ثم اكتب المزيد برمزك.',
  },
  'complaint-closed': {
    says: 'هذه الشكوى مغلقة.',
    next: 'أرسل شكوى جديدة إن حدث شيء آخر.',
  },
  'complaint-names-you': {
    says: 'اسمك مذكور في هذه الشكوى، فلا تشارك فيها.',
    next: 'سلّمها إلى جهة اتصال أخرى.',
  },
  'complaint-conflict': {
    says: 'لم تُصرّح بأن لا صلة لك بأحد فيها.',
    next: 'صرّح بذلك، أو سلّمها إلى غيرك.',
  },
  'complaint-not-yours': {
    says: 'ينظر فيها غيرك، أو لا أحد بعد.',
    next: 'خذها أولًا: يجيب آخر من أخذها.',
  },
}

export default rules
