import type english from '../en/print-test.ts'

/** The page an officer lays a ruler on. `{…}` takes a figure. */
const test: Readonly<Record<keyof typeof english, string>> = {
  title: 'Página de teste de um perfil de impressão',
  cross: '{x} mm da margem esquerda, {y} mm do topo',
  nudged: 'Deslocado {dx} mm para a direita e {dy} mm para baixo; abaixo de zero, para a esquerda e para cima.',
  say: 'Meça onde está uma cruz e indique o desvio na página «Perfil de impressão».',
  plain:
    'Imprima em papel comum, em tamanho real, sem «ajustar à página». ' +
    'Depois, segure-a contra a luz com uma folha própria.',
}

export default test
