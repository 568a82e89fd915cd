import type { Rules } from '../spoken.ts'

/** What is said about complaints. */
const rules: Rules = {
  'complaint-code': {
    says: '此代码没有对应的投诉。',
    next: '请与您的记录核对：四组，每组四位。',
  },
  'complaint-short': {
    says: '文字太少，无法调查。',
    next: '请用一两句话说明发生了什么。',
  },
  'complaint-long': {
    says: '超过 {most} 个字符。',
    next: '请先发送第一部分，再用代码补充。',
  },
  'complaint-closed': {
    says: '此投诉已结案。',
    next: '如有新情况，请另行投诉。',
  },
  'complaint-names-you': {
    says: '您的姓名出现在此投诉中，您不得参与。',
    next: '请交给另一位联络人。',
  },
  'complaint-conflict': {
    says: '尚未声明您与其中人员无关联。',
    next: '请声明，或交给另一位联络人。',
  },
  'complaint-not-yours': {
    says: '由另一位联络人处理，或尚无人处理。',
    next: '请先接手：由最后接手者答复。',
  },
}

export default rules
