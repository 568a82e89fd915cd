import type { FirmsWords } from '../en/web-firms.ts'

/** What the desk says of firms, of the office a person sits in, and of one's own password. */
const chinese: FirmsWords = {
  'firms.title': '企业',
  'firms.lead': '在此申请证书的企业。每名出口商代表其中一家。',
  'firms.none': '尚无企业。',
  'firms.add': '添加企业',
  'firms.name': '企业名称',
  'firms.address': '地址',
  'firms.country': '国家',
  'firms.licence': '许可证',
  'firms.licence.hint': '与许可证上所写一致，可以留空。',
  'firms.save': '保存企业',
  'firms.change': '更正',
  'firms.which': '企业',
  'firms.choose': '选择企业',
  'firms.new': '不在列表中的企业',
  'firms.for': '代表 {{firm}}',
  'firms.proposal': '<b>{{role}}</b>，授予 {{firm}} 的 <b>{{name}}</b>，由 {{by}} 提议',
  'seat.none': '无办公室',
  'seat.change': '更换办公室',
  'seat.of': '{{name}} 的办公室',
  'seat.save': '保存此办公室',
  'password.title': '密码',
  'password.intro': '更改密码后，您在其他地方的登录都会结束。',
  'password.present': '当前密码',
  'password.new': '新密码',
  'password.hint': '至少 {{least}} 个字符，不含登录名。',
  'password.again': '再次输入新密码',
  'password.differs': '两次输入不一致',
  'password.change': '更改密码',
  'password.done': '密码已更改。您在其他地方的登录均已结束。',
  'password.given': '您的密码由他人设定。请改成只有您知道的密码。',
  'password.none': '此账户没有密码：您以其他方式登录。',
}

export default chinese
