import type { Rules } from '../spoken.ts'

const rules: Rules = {
  'must-be-opened': {
    says: 'لا تمر هذه الشحنة دون فتح.',
    next: 'افتحها وزِن كل بند، وأدخل ما يظهر على الميزان.',
  },
  'unopened-changed': {
    says: 'ما لم يُفتح تصدر شهادته بما صُرّح به، وقد غُيّر وزن أو قيمة أو رمز.',
    next: 'افتحه وزِنه، أو أعد الكميات المصرَّح بها.',
  },
}

export default rules
