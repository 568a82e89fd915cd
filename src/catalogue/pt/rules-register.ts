import type { Rules } from '../spoken.ts'

const RESTORE =
  'Pare o nó, conserve esta base de dados tal como está e compare-a com uma cópia de segurança e com o registo público.'
const REBUILD = 'Os atos estão íntegros: pare o nó, guarde uma cópia e mande refazer as linhas a partir deles.'
const INQUIRE =
  'Conserve esta base de dados tal como está e faça examinar por dois funcionários os atos aqui indicados.'

/** What `adamas fsck` says. */
const rules: Rules = {
  'register-position-wrong': { says: 'Devia estar aqui o ato {expected}, e está {found}.', next: RESTORE },
  'register-kind-unknown': {
    says: 'Este programa não conhece {kind} na versão {version}.',
    next: 'Use a versão do programa que o escreveu, ou uma posterior.',
  },
  'register-header-unreadable': { says: 'O cabeçalho do ato não está na sua forma canónica.', next: RESTORE },
  'register-body-changed': { says: 'O corpo do ato não é aquele com que foi guardado.', next: RESTORE },
  'register-link-wrong': { says: 'A cadeia quebra-se aqui: este ato ou o anterior foi alterado.', next: RESTORE },
  'register-act-impossible': { says: 'Este ato não podia ter sido praticado aqui: {why}.', next: RESTORE },
  'row-missing': { says: 'Esta linha resulta dos atos, mas não está guardada.', next: REBUILD },
  'row-unexpected': { says: 'Esta linha está guardada, mas nenhum ato a produz.', next: REBUILD },
  'row-differs': { says: 'Dos atos resulta {expected}, mas está guardado {found}.', next: REBUILD },
  'statement-received-twice': { says: 'A declaração {what} já tinha sido recebida em {first}.', next: INQUIRE },
  'statement-obeyed-twice': { says: 'A declaração {what} já tinha produzido efeito em {first}.', next: INQUIRE },
  'number-given-twice': { says: 'O número {what} já tinha sido atribuído em {first}.', next: INQUIRE },
  'sheet-used-twice': { says: 'A folha {what} já tinha sido utilizada em {first}.', next: INQUIRE },
  'authorised-twice': { says: 'O certificado {what} já tinha sido autorizado em {first}.', next: INQUIRE },
  'issued-twice': { says: 'O certificado {what} já tinha sido assinado e guardado em {first}.', next: INQUIRE },
  'issue-unauthorised': {
    says: 'O certificado {what} foi assinado e guardado sem que ninguém o tivesse autorizado.',
    next: INQUIRE,
  },
  'licence-number-twice': { says: 'O número de licença {what} já foi dado em {first}.', next: INQUIRE },
  'authorised-unlicensed': {
    says: 'O certificado {what} foi autorizado com uma licença revogada em {first}.',
    next: INQUIRE,
  },
  'used-twice': { says: 'O certificado {what} já tinha sido utilizado em {first}.', next: INQUIRE },
  'one-officer-alone': {
    says: 'O funcionário {actor} praticou as duas metades de um ato que exige duas pessoas.',
    next: INQUIRE,
  },
  'digest-not-of-body': { says: 'O resumo digital no cabeçalho não é o do corpo.', next: INQUIRE },
  'lot-taken-twice': { says: 'O lote {what} foi retirado sem que lá estivesse.', next: INQUIRE },
  'carats-made-or-lost': {
    says: 'Um movimento alterou os quilates de {what} em {caratThousandths} milésimos.',
    next: INQUIRE,
  },
}

export default rules
