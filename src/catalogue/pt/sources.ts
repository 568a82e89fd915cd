/** Where the rules are written, by their English name. Standards and files keep the name they have everywhere. */
const sources: Readonly<Record<string, string>> = {
  'Core Document, Section IV (b): the designated Exporting Authority':
    'Documento Principal, secção IV (b): a autoridade exportadora designada',
  'Core Document, Section IV (a); EU Regulation 2368/2002, Article 12':
    'Documento Principal, secção IV (a); Regulamento (CE) 2368/2002 da UE, artigo 12.º',
  'Core Document, Annex I A: carat weight': 'Documento Principal, anexo I A: peso em quilates',
  'Core Document, Annex I A: carat weight; statistics to the hundredth of a carat':
    'Documento Principal, anexo I A: peso em quilates; estatísticas ao centésimo de quilate',
  'Adamas, a certificate as data: decimals are exact texts':
    'Adamas, o certificado como dados: os decimais são textos exatos',
  'Core Document, Section III (c): no export to a non-Participant':
    'Documento Principal, secção III (c): nenhuma exportação para um não participante',
  'Core Document, Annex I A: date of expiry': 'Documento Principal, anexo I A: data de expiração',
  'Core Document, Annex I A: date of issuance and date of expiry':
    'Documento Principal, anexo I A: data de emissão e data de expiração',
  'Core Document, Annex I A: identification of exporter and importer':
    'Documento Principal, anexo I A: identificação do exportador e do importador',
  'Core Document, Annex I A: minimum requirements for certificates':
    'Documento Principal, anexo I A: requisitos mínimos dos certificados',
  'Core Document, Section I: rough diamonds are 7102.10, 7102.21 and 7102.31':
    'Documento Principal, secção I: são diamantes em bruto 7102.10, 7102.21 e 7102.31',
  'Core Document, Annex I A: relevant HS code': 'Documento Principal, anexo I A: código SH aplicável',
  'Core Document, Annex I A: date of issuance': 'Documento Principal, anexo I A: data de emissão',
  'Core Document, Section III (c): no trade with a non-Participant':
    'Documento Principal, secção III (c): nenhum comércio com um não participante',
  'Core Document, Annex I A: unique number with the ISO 3166-1 alpha-2 code':
    'Documento Principal, anexo I A: número único com o código ISO 3166-1 alfa-2',
  'Core Document, Section II: certificate features notified through the Chair':
    'Documento Principal, secção II: características do certificado notificadas através da presidência',
  'Core Document, Annex I A: unique number': 'Documento Principal, anexo I A: número único',
  'Core Document, Annex I A: country of origin, for parcels of unmixed origin':
    'Documento Principal, anexo I A: país de origem, para parcelas de origem não mista',
  'Core Document, Sections II and III (c)': 'Documento Principal, secções II e III (c)',
  'Core Document, Section I: country of origin': 'Documento Principal, secção I: país de origem',
  'Core Document, Annex I A: number of parcels in the shipment':
    'Documento Principal, anexo I A: número de parcelas da remessa',
  'Administrative Decision 02/2013 on statistics: price a carat is analysed':
    'Decisão Administrativa 02/2013 sobre estatísticas: analisa-se o preço por quilate',
  'Core Document, Section IV (c): tamper-resistant containers':
    'Documento Principal, secção IV (c): recipientes invioláveis',
  'List of Participants, note on the rough diamond trading entity of Chinese Taipei':
    'Lista dos participantes, nota sobre a entidade de comércio de diamantes em bruto de Taipé Chinês',
  'Core Document, Annex I A: value in US dollars': 'Documento Principal, anexo I A: valor em dólares americanos',
  'Adamas, a certificate as data': 'Adamas, o certificado como dados',
  'Core Document, Section III (b); EU Regulation 2368/2002, Articles 3 to 5':
    'Documento Principal, secção III (b); Regulamento (CE) 2368/2002 da UE, artigos 3.º a 5.º',
  'Adamas exchange protocol, acceptance': 'Protocolo de intercâmbio Adamas, aceitação',
  'Core Document, Section IV (a) and Annex II: internal controls':
    'Documento Principal, secção IV (a) e anexo II: controlos internos',
  'Core Document, Section IV (a) and Annex II; policy of the exporting participant':
    'Documento Principal, secção IV (a) e anexo II; política do participante exportador',
  'Core Document, Annex II: producers analyse their production, its characteristics and what was mined':
    'Documento Principal, anexo II: os produtores analisam a produção, as suas características e o que foi extraído',
  'Core Document, Section IV (a); two-person rule of the authority':
    'Documento Principal, secção IV (a); regra das duas pessoas da autoridade',
  'The Update Framework, threshold of root keys; trust list of the scheme':
    'The Update Framework, número mínimo de chaves raiz; lista de confiança do Sistema de Certificação',
  'Adamas, number ranges as CSV: participant,year,from,to':
    'Adamas, intervalos de números em CSV: participant,year,from,to',
  'The Update Framework: versions never fall': 'The Update Framework: as versões nunca recuam',
  'Core Document, Section III (b) (i): a validated Certificate':
    'Documento Principal, secção III (b) (i): um certificado validado',
  'Core Document, Sections II and V: certificates that no longer hold':
    'Documento Principal, secções II e V: certificados que deixaram de ser válidos',
  'Adamas, the pack: thirty days at most': 'Adamas, o pacote: trinta dias no máximo',
  'Adamas, promises of a register': 'Adamas, garantias de um registo de atos',
  'Adamas, scans: PDF, JPEG or PNG, at most 10 MB': 'Adamas, digitalizações: PDF, JPEG ou PNG, no máximo 10 MB',
  'Core Document, Section III (b) (ii): confirmation of receipt':
    'Documento Principal, secção III (b) (ii): confirmação de receção',
  'Core Document, Section V; Swakopmund Decision 2009 on enforcement':
    'Documento Principal, secção V; Decisão de Swakopmund de 2009 sobre a aplicação efetiva',
  'Core Document, Annex II: e-mail to the Importing Authority on or before arrival':
    'Documento Principal, anexo II: correio eletrónico à autoridade importadora, à chegada ou antes dela',
  'Core Document, Annex II: open and inspect contents against the Certificate':
    'Documento Principal, anexo II: abertura e inspeção do conteúdo face ao certificado',
  'Core Document, Section V: information on certificates that no longer hold':
    'Documento Principal, secção V: informação sobre certificados que deixaram de ser válidos',
  'Adamas, docs/protocol/certificate.md: every certificate of a node is signed':
    'Adamas, docs/protocol/certificate.md: todos os certificados de um nó são assinados',
  'Core Document, Section III (b): one certificate, one shipment':
    'Documento Principal, secção III (b): um certificado, uma remessa',
  'Core Document, Section III (b) (ii): confirmation of receipt; Adamas, confirming by link':
    'Documento Principal, secção III (b) (ii): confirmação de receção; Adamas, confirmação por ligação',
  'Core Document, Section IV (b)': 'Documento Principal, secção IV (b)',
  'Adamas, the pack: each authority speaks for itself, and never goes back':
    'Adamas, o pacote: cada autoridade fala por si e nunca recua',
  'The Update Framework: versions never fall, and what has expired is not taken':
    'The Update Framework: as versões nunca recuam e o que expirou não é aceite',
  'Adamas, documents beside the fields they prove': 'Adamas, documentos junto dos campos que comprovam',
  'Core Document, Annex I A: what every certificate shows':
    'Documento Principal, anexo I A: o que todos os certificados mostram',
  'Adamas, print profile as data': 'Adamas, o perfil de impressão como dados',
  'Adamas, files: PDF, JPEG or PNG, at most 10 MB': 'Adamas, ficheiros: PDF, JPEG ou PNG, no máximo 10 MB',
  'Core Document, Annex I A: certificates are tamper- and forgery-resistant; stock of blank forms':
    'Documento Principal, anexo I A: certificados à prova de adulteração e falsificação; existências de impressos',
  'Adamas, files sent in pieces': 'Adamas, ficheiros enviados em partes',
  'Core Document, Annex II; policy of the importing authority':
    'Documento Principal, anexo II; política da autoridade importadora',
  'Adamas, API version 1': 'Adamas, API versão 1',
  'Core Document, Section IV (a); policy of the authority on valuation':
    'Documento de base, secção IV (a); política da autoridade sobre avaliação',
  'Core Document, Section IV (a): a system of internal controls':
    'Documento de base, secção IV (a): um sistema de controlos internos',
  'Core Document, Section IV (a); a channel of the authority for complaints':
    'Documento de base, secção IV (a); canal de queixas da autoridade',
  'Adamas, prices that diggers can know': 'Adamas, preços que os garimpeiros podem conhecer',
  'Core Document, Annex II: licensing and the minimum record of a licence':
    'Documento de base, anexo II: concessão de licenças e registo mínimo de uma licença',
  'Core Document, Annex II: licensing, practice of the authority':
    'Documento de base, anexo II: concessão de licenças, prática da autoridade',
  'Core Document, Annex II: exporters are registered and licensed':
    'Documento de base, anexo II: os exportadores estão registados e licenciados',
  'Adamas, licences as a table': 'Adamas, licenças em tabela',
}

export default sources
