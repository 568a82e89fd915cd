import type { Letters } from '../en/letters.ts'

const chinese: Letters = {
  'certificate.issued.subject': '证书 {number}：{carats} 克拉钻石正运往贵方',
  'certificate.issued.text': `此为核心文件附件二规定的通知：毛坯钻石正运往贵方。

证书编号    {number}
签发机关    {issuer}
签发日期    {issuedOn:day}，有效至 {expiresOn:day}
出口商      {exporter}
进口商      {importer}
原产国      {origin}
来源地      {provenance:country}
包数        {parcels}
[封志        {seals}
]@lines
合计        {carats} 克拉，{usd} 美元

随函附上证书的打印件及其签名文件。
任何人均可核验两者，无需账户：{verify}

请确认收货（核心文件第三节 (b)）。无需账户，也无需安装程序：

  {link}

或打开 {place} 并键入此代码：  {code}

该代码仅用于本证书，且只能使用一次。如钻石包、封志或重量与证书所载不符，
请在该页如实填写：贵方所填数据将按原样保存。`,
  'certificate.withdrawn.subject': '证书 {number} 不再有效',
  'certificate.withdrawn.text': `此前通知贵方的证书 {number} 不再有效：{status}。

如有钻石包随该证书到达，请勿放行，并致函 {issuer}。`,
  'specimen.notified.subject': '{participant:country}自 {from:day} 起的证书样式',
  'specimen.notified.text': `此为核心文件第二节规定的通报，由 {issuer} 发出。

{participant:country}于 {from:day} 或其后签发的证书，其样式如所附图片。比对要点：

@lines

请将本通报存放于柜台比对纸质证书之处。`,
  'specimen.line': '{name}：{where}。{look}',
  'alert.raised.subject': '关于证书 {first}[ 至 {last}] 的警示',
  'alert.raised.text': `{issuer} 就号码为 {first}[ 至 {last}] 的证书发出警示。

事由  {kind:kind}，自 {from:day} 起
文号  {reference}
处置  {advice:kind}。

@lines

请告知每一个接收纸质证书的柜台。`,
  'alert.withdrawn.subject': '撤回关于证书 {first}[ 至 {last}] 的警示',
  'alert.withdrawn.text': `{issuer} 撤回关于号码 {first}[ 至 {last}] 的证书的警示，文号 {reference}：

@lines

这些号码不再需要特别注意。`,
  'alert.line': '{line}',
  'import.confirmed.subject': '收货确认：证书 {number}',
  'import.confirmed.text': `此为核心文件第三节 (b) 规定的收货确认。

证书编号    {number}
收货日期    {receivedOn:day}
收货机关    {from}
出口商      {exporter}
进口商      {importer}
包数        {parcels}，封志{seals}
@lines

各行依次为：钻石包、HS 编码、证书所载克拉数、实测克拉数。`,
  'import.detained.subject': '证书 {number} 项下货物：{what}',
  'import.detained.text': `凭证书 {number} 交验的一批货物已于 {day:day} 由 {from} {what}。

所述理由：{reason}

请回复说明该证书是否为贵方签发，以及贵方所知的该批货物情况。`,
  'what.import.detained': '扣留',
  'what.import.seized': '扣押',
  'what.import.returned': '退运',
  'seals.whole': '完好',
  'seals.broken': '破损',
  'found.line': '  {parcel}    {hs}    {certified} 克拉    {accepted} 克拉',
  'confirmation.asked.subject': '待收货确认的证书：{count} 份',
  'confirmation.asked.text': `{issuer} 签发的下列证书此前已通知贵方，但尚未收到收货确认
（核心文件第三节 (b)）。请逐份通过其链接确认，无需账户；如货物未到，
请予告知。

@lines`,
  'asked.line': '  {number}，{issuedOn:day} 签发，有效至 {expiresOn:day}\n  {link}\n',
  'origin.single': '{country:country}',
  'origin.mixed': '混合',
  'origin.named': '混合：{countries}',
  line: '  {hs}    {carats} 克拉    {usd} 美元',
  'status.void': '已作废',
  'status.replaced': '已由另一份证书取代',
  'status.lost-or-stolen': '已报遗失或被盗',
}

export default chinese
