import type { Rules } from '../spoken.ts'

const rules: Rules = {
  'signed-out': { says: '您尚未登录。', next: '登录后重试。' },
  'sign-in-refused': { says: '用户名与密码不匹配。', next: '核对两者后重试。' },
  'second-factor-needed': { says: '需要双因素验证码。', next: '填写当前显示的六位数字。' },
  'second-factor-wrong': { says: '该验证码不予承认。', next: '等候下一个验证码再填写；每个只能使用一次。' },
  'second-factor-missing': {
    says: '您的账户尚未设置双因素验证。',
    next: '在账户页面设置，然后再办理此步骤。',
  },
  'second-factor-kept': { says: '双因素验证已设置。', next: '请管理员重置。' },
  'step-up-needed': { says: '此步骤需要新的双因素验证码。', next: '填写当前显示的六位数字。' },
  locked: { says: '错误次数过多。登录暂停 {seconds} 秒。', next: '稍候再试。' },
  'too-often': { says: '来自此处的请求过多。', next: '等候一分钟后重试。' },
  'request-not-ours': { says: '该请求不是来自本节点的页面。', next: '打开工作台，再办理此步骤。' },
  'media-type': { says: '此处不接收该类内容。', next: '发送 JSON，或向交换接口发送报文。' },
  'input-malformed': { says: '请求不符合所需格式：{why}。', next: '更正该栏后重新发送。' },
  'idempotency-key-missing': {
    says: '缺少标头 Idempotency-Key。',
    next: '随机生成一个，且仅在重复同一请求时再次使用。',
  },
  'name-missing': { says: '缺少姓名。', next: '填写人员姓名。' },
  'login-form': {
    says: '用户名“{login}”不能用于登录。',
    next: '使用 2 至 64 个小写字母、数字、点、连字符或 @，以字母或数字开头。',
  },
  'password-weak': {
    says: '密码过短，或含有用户名。',
    next: '至少使用 {least} 个字符，例如四个互不相关的词。',
  },
  'drafts-full': { says: '您有 {most} 份未完成的申请。', next: '先提交或舍弃其中一些。' },
  'login-taken': { says: '用户名 {login} 已被占用。', next: '另选一个。' },
  outage: { says: '登记簿暂无应答。没有留下办理一半的事项。', next: '{seconds} 秒后重试。' },
  bug: {
    says: '此处发生故障。没有留下办理一半的事项。故障编号 {reference}。',
    next: '重试；如再次发生，将故障编号告知运维人员。',
  },
  'web-not-built': { says: '页面尚未构建。', next: '运行 npm start 进行构建。' },
}

export default rules
