import type { StandardsWords } from '../en/web-standards.ts'

/** What the Core Document asks of every participant, in our own words. */
const portuguese: StandardsWords = {
  'standard.II-accompanied': 'Um certificado acompanha cada remessa exportada.',
  'standard.II-issuing': 'A emissão de certificados cumpre a secção IV.',
  'standard.II-annex-I': 'Os certificados contêm pelo menos o que o anexo I pede.',
  'standard.II-features':
    'As características do certificado são notificadas a todos os participantes através da Presidência.',
  'standard.III-a': 'Nada é exportado para um participante sem certificado devidamente validado.',
  'standard.III-b-certificate': 'Nada é importado de um participante sem certificado validado.',
  'standard.III-b-confirmation':
    'A receção é confirmada sem demora à autoridade exportadora: número, lotes, quilates e partes.',
  'standard.III-b-original': 'O original do certificado fica facilmente acessível durante pelo menos três anos.',
  'standard.III-c': 'Não há comércio de diamantes em bruto com um não participante.',
  'standard.III-d': 'O que está em trânsito sai tal como entrou, por abrir e intacto.',
  'standard.IV-a':
    'Um sistema de controlos internos mantém os diamantes de conflito fora das remessas que entram e saem.',
  'standard.IV-b': 'Estão designadas uma autoridade importadora e uma exportadora.',
  'standard.IV-c': 'Os diamantes em bruto viajam em recipientes invioláveis.',
  'standard.IV-d': 'As leis preveem sanções dissuasivas e proporcionais.',
  'standard.IV-e': 'Os dados de produção, importação e exportação são recolhidos, guardados e trocados.',
  'standard.IV-f': 'As recomendações do anexo II são tidas em conta.',
  'standard.V-authorities':
    'As autoridades designadas e os seus contactos são comunicados a todos através da Presidência.',
  'standard.V-laws': 'Leis, regras e procedimentos são comunicados a todos, com resumo em inglês, e mantidos atuais.',
  'standard.V-statistics': 'As estatísticas são entregues como pede o anexo III.',
  'standard.V-experience': 'Experiências e autoavaliações são partilhadas.',
  'standard.V-assistance': 'Os pedidos de assistência são considerados.',
  'standard.V-inadequate': 'Um participante cujos controlos pareçam insuficientes é informado através da Presidência.',
  'standard.V-conformity':
    'As não conformidades involuntárias são resolvidas em conjunto, e todos são informados da solução.',
  'standard.V-enforcement':
    'As autoridades policiais e aduaneiras cooperam estreitamente com as dos outros participantes.',
  'standard.A2-coordinator': 'Está nomeado um coordenador oficial.',
  'standard.A2-convicted': 'Os nomes dos condenados por infrações relevantes são comunicados a todos.',
  'standard.A2-cash':
    'As compras de bruto em dinheiro passam por canais bancários oficiais, com documentos verificáveis.',
  'standard.A2-production': 'A produção é analisada: as suas características e o que foi efetivamente produzido.',
  'standard.A2-mines-licensed': 'Todas as minas têm licença.',
  'standard.A2-mines-only': 'Só exploram as minas com licença.',
  'standard.A2-mines-security': 'As minas mantêm normas de segurança eficazes.',
  'standard.A2-artisanal-licensed': 'Todos os mineiros artesanais e informais têm licença.',
  'standard.A2-artisanal-record':
    'O seu registo contém nome, morada, nacionalidade ou residência, e a área onde podem explorar.',
  'standard.A2-traders-licensed':
    'Compradores, vendedores, exportadores, agentes e transportadores estão todos registados e licenciados.',
  'standard.A2-traders-record': 'O seu registo contém nome, morada, e nacionalidade ou residência.',
  'standard.A2-books': 'Os registos diários (partes, licenças, quantidades, valores) são guardados cinco anos.',
  'standard.A2-books-database': 'Esses registos são introduzidos numa base de dados informatizada.',
  'standard.A2-export-submitted': 'O exportador submete cada remessa à autoridade exportadora.',
  'standard.A2-export-declared': 'Antes da validação declara-se que as pedras não são diamantes de conflito.',
  'standard.A2-export-sealed':
    'A remessa é selada num recipiente inviolável, com o certificado ou uma cópia autenticada.',
  'standard.A2-export-announced':
    'A autoridade importadora é avisada por correio: quilates, valor, origem ou proveniência, importador, número.',
  'standard.A2-export-database': 'Todos os pormenores das exportações estão numa base de dados.',
  'standard.A2-import-announced': 'A autoridade importadora tem esse correio antes ou à chegada.',
  'standard.A2-import-seals': 'Os selos e o recipiente são inspecionados.',
  'standard.A2-import-opened': 'A remessa é aberta e o conteúdo comparado com o certificado.',
  'standard.A2-import-slip':
    'O talão de retorno ou a confirmação de importação é devolvido, quando aplicável e pedido.',
  'standard.A2-import-database': 'Todos os pormenores das importações estão numa base de dados.',
  'standard.A2-free-zones': 'As remessas de e para zonas francas são tratadas pelas autoridades designadas.',
}

export default portuguese
