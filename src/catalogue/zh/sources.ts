/** What findings cite, by its English text. Files and standards keep their names. */
const sources: Readonly<Record<string, string>> = {
  'Adamas exchange protocol, acceptance': 'Adamas 交换协议：接收',
  'Adamas, API version 1': 'Adamas，API 第 1 版',
  'Adamas, a certificate as data': 'Adamas，数据形式的证书',
  'Adamas, a certificate as data: decimals are exact texts': 'Adamas，数据形式的证书：小数为精确文本',
  'Adamas, docs/protocol/certificate.md: every certificate of a node is signed':
    'Adamas，docs/protocol/certificate.md：节点的每份证书均须签名',
  'Adamas, documents beside the fields they prove': 'Adamas，与所证明栏目并列的随附单证',
  'Adamas, files sent in pieces': 'Adamas，分段发送的文件',
  'Adamas, files: PDF, JPEG or PNG, at most 10 MB': 'Adamas，文件：PDF、JPEG 或 PNG，不超过 10 MB',
  'Adamas, number ranges as CSV: participant,year,from,to': 'Adamas，CSV 格式的编号号段：participant,year,from,to',
  'Adamas, print profile as data': 'Adamas，数据形式的打印版式',
  'Adamas, promises of a register': 'Adamas，登记簿的承诺',
  'Adamas, scans: PDF, JPEG or PNG, at most 10 MB': 'Adamas，扫描件：PDF、JPEG 或 PNG，不超过 10 MB',
  'Adamas, the pack: each authority speaks for itself, and never goes back':
    'Adamas，核验数据：各主管机关仅代表自身，且不得回退',
  'Adamas, the pack: thirty days at most': 'Adamas，核验数据：最长三十天',
  'Administrative Decision 02/2013 on statistics: price a carat is analysed':
    '关于统计的第 02/2013 号行政决定：对每克拉价格进行分析',
  'Core Document, Annex I A: carat weight': '核心文件，附件一 A：克拉重量',
  'Core Document, Annex I A: carat weight; statistics to the hundredth of a carat':
    '核心文件，附件一 A：克拉重量；统计精确到百分之一克拉',
  'Core Document, Annex I A: certificates are tamper- and forgery-resistant; stock of blank forms':
    '核心文件，附件一 A：证书防涂改、防伪造；空白证书的库存',
  'Core Document, Annex I A: country of origin, for parcels of unmixed origin':
    '核心文件，附件一 A：非混合原产地钻石包的原产国',
  'Core Document, Annex I A: date of expiry': '核心文件，附件一 A：失效日期',
  'Core Document, Annex I A: date of issuance': '核心文件，附件一 A：签发日期',
  'Core Document, Annex I A: date of issuance and date of expiry': '核心文件，附件一 A：签发日期和失效日期',
  'Core Document, Annex I A: identification of exporter and importer': '核心文件，附件一 A：出口商和进口商的身份',
  'Core Document, Annex I A: minimum requirements for certificates': '核心文件，附件一 A：证书的最低要求',
  'Core Document, Annex I A: number of parcels in the shipment': '核心文件，附件一 A：该批货物的包数',
  'Core Document, Annex I A: relevant HS code': '核心文件，附件一 A：相关 HS 编码',
  'Core Document, Annex I A: unique number': '核心文件，附件一 A：唯一编号',
  'Core Document, Annex I A: unique number with the ISO 3166-1 alpha-2 code':
    '核心文件，附件一 A：含 ISO 3166-1 二字母代码的唯一编号',
  'Core Document, Annex I A: value in US dollars': '核心文件，附件一 A：以美元计的价值',
  'Core Document, Annex I A: what every certificate shows': '核心文件，附件一 A：每份证书载明的内容',
  'Core Document, Annex II: e-mail to the Importing Authority on or before arrival':
    '核心文件，附件二：货物到达时或到达前向进口主管机关发送电子邮件',
  'Core Document, Annex II: open and inspect contents against the Certificate':
    '核心文件，附件二：开包并对照证书查验内装物',
  'Core Document, Annex II; policy of the importing authority': '核心文件，附件二；进口主管机关的政策',
  'Core Document, Section I: country of origin': '核心文件，第一节：原产国',
  'Core Document, Section I: rough diamonds are 7102.10, 7102.21 and 7102.31':
    '核心文件，第一节：毛坯钻石为 7102.10、7102.21 和 7102.31',
  'Core Document, Section II: certificate features notified through the Chair':
    '核心文件，第二节：通过主席通报的证书特征',
  'Core Document, Section III (b) (i): a validated Certificate': '核心文件，第三节 (b) (i)：经确认有效的证书',
  'Core Document, Section III (b) (ii): confirmation of receipt': '核心文件，第三节 (b) (ii)：收货确认',
  'Core Document, Section III (b) (ii): confirmation of receipt; Adamas, confirming by link':
    '核心文件，第三节 (b) (ii)：收货确认；Adamas，通过链接确认',
  'Core Document, Section III (b): one certificate, one shipment': '核心文件，第三节 (b)：一份证书对应一批货物',
  'Core Document, Section III (b); EU Regulation 2368/2002, Articles 3 to 5':
    '核心文件，第三节 (b)；欧盟第 2368/2002 号条例第 3 至第 5 条',
  'Core Document, Section III (c): no export to a non-Participant': '核心文件，第三节 (c)：不得向非参与方出口',
  'Core Document, Section III (c): no trade with a non-Participant': '核心文件，第三节 (c)：不得与非参与方贸易',
  'Core Document, Section IV (a); EU Regulation 2368/2002, Article 12':
    '核心文件，第四节 (a)；欧盟第 2368/2002 号条例第 12 条',
  'Core Document, Section IV (a) and Annex II: internal controls': '核心文件，第四节 (a) 和附件二：内部管制',
  'Core Document, Section IV (a) and Annex II; policy of the exporting participant':
    '核心文件，第四节 (a) 和附件二；出口参与方的政策',
  'Core Document, Annex II: producers analyse their production, its characteristics and what was mined':
    '核心文件，附件二：生产方分析其产量、特征和实际产出',
  'Core Document, Section IV (a); two-person rule of the authority': '核心文件，第四节 (a)；主管机关的双人规则',
  'Core Document, Section IV (b)': '核心文件，第四节 (b)',
  'Core Document, Section IV (b): the designated Exporting Authority': '核心文件，第四节 (b)：指定的出口主管机关',
  'Core Document, Section IV (c): tamper-resistant containers': '核心文件，第四节 (c)：防拆容器',
  'Core Document, Section V: information on certificates that no longer hold':
    '核心文件，第五节：关于不再有效的证书的信息',
  'Core Document, Section V; Swakopmund Decision 2009 on enforcement':
    '核心文件，第五节；2009 年斯瓦科普蒙德关于执法的决定',
  'Core Document, Sections II and III (c)': '核心文件，第二节和第三节 (c)',
  'Core Document, Sections II and V: certificates that no longer hold': '核心文件，第二节和第五节：不再有效的证书',
  'List of Participants, note on the rough diamond trading entity of Chinese Taipei':
    '参与方名单，关于中国台北毛坯钻石贸易实体的说明',
  'The Update Framework, threshold of root keys; trust list of the scheme':
    'The Update Framework，根密钥门限；证书制度的信任名单',
  'The Update Framework: versions never fall': 'The Update Framework：版本不得回退',
  'The Update Framework: versions never fall, and what has expired is not taken':
    'The Update Framework：版本不得回退，过期内容不予接受',
  'Core Document, Section IV (a); policy of the authority on valuation': '《核心文件》第四节(a)；主管机构的估价政策',
  'Core Document, Section IV (a): a system of internal controls': '《核心文件》第四节(a)：内部控制制度',
  'Core Document, Section IV (a); a channel of the authority for complaints':
    '《核心文件》第四节(a)；主管机构的投诉渠道',
  'Adamas, prices that diggers can know': 'Adamas，采矿者可知的价格',
  'Core Document, Annex II: licensing and the minimum record of a licence': '核心文件附件二：许可及许可证的最低记录',
  'Core Document, Annex II: licensing, practice of the authority': '核心文件附件二：许可，主管机构的做法',
  'Core Document, Annex II: exporters are registered and licensed': '核心文件附件二：出口商须登记并持有许可证',
  'Adamas, licences as a table': 'Adamas，以表格列出的许可证',
}

export default sources
