/** What an authenticated copy says. */
const copy = {
  title: '核证副本',
  lead: '金伯利进程证书 {number} 的副本，交付进口商，不代替正本。',
  demonstration: '演示：这不是任何主管机关的文件。',
  from: '签发机关',
  issuedOn: '签发日期',
  expiresOn: '失效日期',
  exporter: '出口商',
  importer: '进口商',
  origin: '开采国',
  mixed: '混合',
  receivedOn: '收货日期',
  digest: '证书内容的 SHA-256',
  parcel: '钻石包',
  seal: '封志',
  hs: 'HS',
  carats: '克拉',
  usd: '美元',
  authenticated:
    '{authority} 于 {receivedOn} 收到该批货物并持有正本，本副本与正本相符。由 {officer} 于 {on} 交付 {name}。',
  officer: '官员签字，主管机关盖章',
  taken: '领取人',
}

export default copy
