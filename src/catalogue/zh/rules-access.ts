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
  'second-factor-offer': {
    says: '页面上的密钥已失效：已过十分钟，或已显示更新的密钥。',
    next: '请求新的密钥，扫描后输入其验证码。',
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
  'passkey-needed': {
    says: '该账户受通行密钥保护，未设置验证码。',
    next: '用通行密钥登录。如已遗失，由管理员重置双因素验证。',
  },
  'passkeys-not-here': {
    says: '使用通行密钥，须以域名通过 https 访问本节点。',
    next: '使用双因素验证码，并请运维人员设置此类地址。',
  },
  'passkeys-full': { says: '您已有 {most} 个通行密钥。', next: '移除一个不再使用的。' },
  'passkey-unknown': {
    says: '此处不识别该通行密钥。',
    next: '改用另一个，或使用用户名和密码；可在账户页面添加通行密钥。',
  },
  'passkey-refused': {
    says: '该通行密钥的应答不予承认。',
    next: '在本节点的地址重试，并按通行密钥的要求验证身份。',
  },
  'passkey-copied': {
    says: '该通行密钥所记使用次数少于先前：可能有人持有其复制品。',
    next: '以其他方式登录，在账户页面将其移除，并告知管理员。',
  },
  'passkey-again': { says: '此步骤是在另一窗口开始的、已使用，或已超过十分钟。', next: '重新开始。' },
  'passkey-name-missing': { says: '通行密钥没有名称。', next: '按存放处命名，如“办公室密钥”或“我的手机”。' },
  'provider-silent': { says: '身份提供方没有应答。', next: '使用用户名和密码登录，或几分钟后重试。' },
  'provider-clock': {
    says: '身份提供方与本节点的时钟不一致。',
    next: '使用用户名和密码登录，并告知运维人员：两处时钟均须与时间服务器同步。',
  },
  'provider-declined': { says: '身份提供方未准许您登录。', next: '在该处重新登录，或询问其运营方。' },
  'provider-answer': {
    says: '身份提供方返回的内容不予承认。',
    next: '重新登录。如结果相同，使用用户名和密码登录，并告知运维人员。',
  },
  'provider-again': { says: '此次登录是在另一窗口开始的、已使用，或已超过十分钟。', next: '重新登录。' },
  'identity-unknown': {
    says: '身份提供方已识别您的身份，但此处没有您的账户。',
    next: '请本机关管理员为您绑定账户。未创建任何内容。',
  },
  'tie-missing': { says: '未指明人员。', next: '按身份提供方登记的内容填写。' },
  'tie-taken': { says: '另一账户已指定由同一人员绑定。', next: '先查看该账户：一人一个账户。' },
  'tie-unprotected': {
    says: '此人持有角色，但本人未设置双因素验证。',
    next: '请其先行设置：首次登录须核对，以防他人将账户绑定到自己名下。',
  },
  'mail-code-wrong': {
    says: '该代码不能证明此地址：代码不符，或已过半小时。',
    next: '使用最近一封邮件中的代码，或重新保存地址以另取代码。',
  },
  'mail-not-taken': { says: '邮件服务器未接收载有代码的邮件。', next: '核对地址；如无误，稍后重新保存。' },
  'views-full': { says: '您已保存 {most} 个视图。', next: '移除一个不再使用的。' },
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
