import type { Rules } from '../spoken.ts'

const portuguese: Rules = {
  'licence-not-valid': {
    says: 'Nenhuma licença em vigor: {standing:kind}[, {number}][, último dia {until:day}].',
    next: 'O titular dirige-se ao agente de licenças, que a concede, renova ou restabelece.',
  },
  'licence-kind-unknown': { says: 'Nenhuma licença é deste tipo.', next: 'Escolha um da lista.' },
  'licence-name-missing': { says: 'O titular não tem nome.', next: 'Escreva-o como nos seus documentos.' },
  'licence-address-missing': { says: 'O titular não tem endereço.', next: 'Escreva onde vive ou está registado.' },
  'licence-area-missing': {
    says: 'Falta a área da atividade.',
    next: 'Diga onde pode ser exercida: uma concessão, um distrito, instalações.',
  },
  'licence-text': {
    says: 'Este texto é demasiado longo ou tem caracteres que não se veem.',
    next: 'Escreva-o em {most} caracteres no máximo.',
  },
  'licence-status-missing': {
    says: 'Não é dada a nacionalidade nem o estatuto de residência.',
    next: 'Dê um deles; o Anexo II pede-o.',
  },
  'licence-country-unknown': { says: 'Nenhum país da ISO 3166 tem este código.', next: 'Escolha o país.' },
  'licence-residence-unknown': { says: 'Nenhum estatuto de residência se chama assim.', next: 'Escolha um da lista.' },
  'licence-term-backwards': {
    says: 'O último dia, {until:day}, é anterior ao primeiro, {from:day}.',
    next: 'Corrija um deles.',
  },
  'licence-term-long': { says: 'O prazo passa de {most} anos.', next: 'Escolha um último dia mais próximo.' },
  'licence-fee-amount': {
    says: 'A taxa não é um montante.',
    next: 'Escreva-a como 1500.00, com duas casas decimais no máximo.',
  },
  'licence-fee-currency': { says: 'A moeda não tem código de três letras.', next: 'Escreva-a como USD.' },
  'licence-receipt-missing': { says: 'Falta o recibo da taxa.', next: 'Escreva o seu número.' },
  'licence-not-longer': { says: 'A licença já vai até {until:day}.', next: 'Escolha um último dia posterior.' },
  'inspection-wanting': {
    says: 'A última inspeção não a encontrou em ordem.',
    next: 'Inspecione de novo, ou recuse com uma razão.',
  },
  'report-missing': { says: 'Falta o relatório.', next: 'Diga o que foi visto e o que se encontrou.' },
  'day-past': { says: 'Este dia já passou.', next: 'Escolha hoje ou um dia posterior.' },
  'mend-day-missing': { says: 'Não é dado o dia até ao qual corrigir.', next: 'Escolha o dia.' },
  'licence-sites-many': {
    says: 'Uma licença vale para {most} locais no máximo.',
    next: 'Divida-a em várias licenças.',
  },
  'site-unknown': {
    says: 'Nenhum local assim deste titular está registado.',
    next: 'Escolha um da lista, ou registe-o.',
  },
  'site-closed': { says: 'O local {number} está encerrado.', next: 'Escolha outro, ou registe-o de novo.' },
  'site-twice': { says: 'O local {number} é indicado duas vezes.', next: 'Indique-o uma vez.' },
  'site-barred': { says: 'O local {number} está interditado.', next: 'Inspecione-o de novo, ou deixe-o de fora.' },
  'site-name': { says: 'O local não tem um nome que se possa guardar.', next: 'Dê um de {most} caracteres no máximo.' },
  'site-kind-unknown': { says: 'Nenhum local é deste tipo.', next: 'Escolha mine, alluvial, artisanal ou processing.' },
  'site-overlap': {
    says: '{share} % da sua área fica dentro de outro local[: {number}, {name}].',
    next: 'Corrija o contorno, ou diga por que existem os dois.',
  },
  'import-many': { says: 'No máximo {most} são aceites de uma vez.', next: 'Divida o ficheiro.' },
  'licence-number-missing': { says: 'Falta o número.', next: 'Escreva-o como no registo antigo.' },
  'licence-number-known': {
    says: 'O número {number} já está no registo, ou duas vezes no ficheiro.',
    next: 'Deixe o segundo de fora.',
  },
  'geojson-not': { says: 'Isto não é GeoJSON.', next: 'Guarde os locais como GeoJSON no programa que os desenhou.' },
  'geojson-empty': { says: 'O ficheiro não tem nenhum elemento.', next: 'Escolha a camada dos locais.' },
  'geojson-many': {
    says: 'O ficheiro tem {found} elementos; no máximo {most} são aceites.',
    next: 'Divida o ficheiro.',
  },
  'geometry-missing': { says: 'Não há geometria.', next: 'Desenhe um ponto ou um contorno.' },
  'geometry-type': {
    says: 'Um local é um Point ou um Polygon, e isto é “{found}”.',
    next: 'Divida-o em vários locais.',
  },
  'geometry-large': { says: 'Há mais partes do que as {most} aceites.', next: 'Simplifique o contorno.' },
  'ring-short': { says: 'O contorno tem menos de três vértices.', next: 'Desenhe pelo menos três.' },
  'ring-open': { says: 'O contorno não acaba onde começou.', next: 'Repita o primeiro ponto no fim.' },
  'ring-crosses': {
    says: 'O lado {one} do contorno encontra o lado {other}.',
    next: 'Ponha os vértices pela ordem em que se dá a volta.',
  },
  'hole-outside': {
    says: 'Um buraco não está dentro do contorno.',
    next: 'Desenhe-o dentro, ou como um local à parte.',
  },
  'site-wide': {
    says: 'O local é mais largo do que meio grau.',
    next: 'Verifique os vértices; uma área maior são vários locais.',
  },
  'site-small': { says: 'O contorno quase não tem área.', next: 'Verifique os vértices, ou dê um ponto.' },
  'place-not': { says: 'Isto não é um lugar.', next: 'Dê longitude e latitude em graus: [25.9, -24.6].' },
  'place-turned': { says: 'Longitude e latitude estão trocadas: {lon}, {lat}.', next: 'Ponha a longitude primeiro.' },
  'place-outside': {
    says: 'Este lugar não fica na Terra: {lon}, {lat}.',
    next: 'Verifique os dois números, em graus.',
  },
  'table-columns': { says: 'Faltam colunas à tabela: {missing}.', next: 'Indique-as na primeira linha.' },
  'table-empty': { says: 'A tabela não tem linhas abaixo da primeira.', next: 'Escolha a folha das licenças.' },
  'table-day': { says: '“{found}” não é um dia.', next: 'Escreva-o como 2026-11-24.' },
}

export default portuguese
