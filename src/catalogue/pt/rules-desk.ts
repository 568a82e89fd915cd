import type { Rules } from '../spoken.ts'

/** What stands in the way of an act, of a statement from another authority, or of a request. */
const rules: Rules = {
  'right-missing': {
    says: 'Este ato exige uma função que não lhe está atribuída.',
    next: 'Dirija-se a um administrador da sua autoridade.',
  },
  'not-found': {
    says: 'Não há nada aqui, ou não lhe é dado ver o que há.',
    next: 'Verifique o endereço ou procure pelo número.',
  },
  'state-forbids': {
    says: 'Não é possível enquanto o estado for «{state:kind}».',
    next: 'Abra de novo para ver em que ponto está.',
  },
  'repeat-differs': {
    says: 'Esta chave já serviu para outro pedido.',
    next: 'Recarregue a página e repita o passo.',
  },
  'reason-missing': {
    says: 'Falta o motivo.',
    next: 'Indique o motivo, numa frase que permita à outra parte agir.',
  },
  'authority-not-here': {
    says: '{authority} não está a cargo deste nó.',
    next: 'Inicie sessão no nó dessa autoridade.',
  },
  'block-used-up': {
    says: 'O bloco de números de {year} de {authority} está esgotado.',
    next: 'Peça ao secretariado que publique um novo bloco.',
  },
  'second-officer-same': {
    says: 'A primeira parte foi feita por si: esta cabe a outro funcionário.',
    next: 'Passe o processo a um colega.',
  },
  'officer-in-firm': {
    says: 'Quem apresentou o pedido, ou pertence à empresa exportadora, não pode intervir.',
    next: 'Passe o processo a um colega.',
  },
  'granted-lately': {
    says: 'Um dos dois funcionários atribuiu ao outro esta função há menos de {days} dias.',
    next: 'Deixe o ato a outro funcionário, ou aguarde.',
  },
  'stood-in-lately': {
    says: 'Um dos dois funcionários substitui o outro, ou substituiu-o há menos de {days} dias.',
    next: 'Deixe o ato a outro funcionário.',
  },
  'deputies-of-one': {
    says: 'Os dois funcionários substituem o mesmo colega, ou substituíram-no há pouco tempo.',
    next: 'Deixe o ato a outro funcionário.',
  },
  'role-not-delegable': {
    says: 'Esta função não pode ser confiada a um colega por uma só pessoa.',
    next: 'É atribuída por dois administradores.',
  },
  'given-on': {
    says: 'Esta função é de um colega, e foi-lhe confiada só por alguns dias: não se confia a terceiros.',
    next: 'Dirija-se ao colega a quem pertence a função, ou a um administrador.',
  },
  'firm-stands-by': {
    says: 'Quem age por uma empresa não confia nem recebe funções do serviço.',
    next: 'Escolha um colega que não aja por nenhuma empresa.',
  },
  'deputy-unknown': {
    says: 'Esta pessoa não tem nenhuma função nesta autoridade.',
    next: 'Escolha alguém da lista.',
  },
  'deputy-has-role': {
    says: 'Este colega já tem a função.',
    next: 'Escolha outro colega, ou não confie a função: este pode agir por direito próprio.',
  },
  'delegation-days': {
    says: 'Uma função é confiada a partir de hoje, {today:day}, ou depois, e no máximo por {most} dias.',
    next: 'Escolha o primeiro e o último dia.',
  },
  'nothing-sent': {
    says: 'Nada aguarda aqui um segundo funcionário.',
    next: 'Abra de novo para ver em que ponto está.',
  },
  'handoff-not-yours': {
    says: 'É quem fez a primeira parte que indica a que serviço vai a segunda.',
    next: 'Dirija-se ao primeiro funcionário, ou conclua: pode fazê-lo, seja qual for o serviço a que foi enviado.',
  },
  'office-unknown': {
    says: 'Ninguém no serviço «{office}» pode concluir isto.',
    next: 'Escolha um da lista.',
  },
  'not-to-be-asked': {
    says: 'Hoje não há a quem pedir a confirmação: não está pendente no exterior, ou já foi pedida.',
    next: 'Veja na página do certificado o que lhe aconteceu.',
  },
  'changed-since-frozen': {
    says: 'Já não é o que o primeiro funcionário fixou.',
    next: 'Recarregue a página e leia o que agora é apresentado.',
  },
  'register-behind-log': {
    says: 'O registo de atos contém {size} atos, mas foram publicados {signed}: foi reposta uma cópia antiga.',
    next: 'Contacte o operador: nada se assina até serem repostos os atos em falta.',
  },
  'register-forked': {
    says:
      'Os primeiros {signed} atos do registo de atos não são os publicados: ' +
      'é uma cópia, ou há uma cópia em uso noutro lugar.',
    next: 'Contacte o operador: nada se assina até ser reposto o registo de atos que foi publicado.',
  },
  'partners-silent': {
    says:
      'Nenhum parceiro respondeu desde o arranque. ' +
      'Não se pode excluir que este registo de atos seja uma cópia antiga.',
    next: 'Aguarde: a pergunta repete-se automaticamente. O operador verifica a rede.',
  },
  expiring: {
    says: 'Expira antes da data prevista para a confirmação de receção.',
    next: 'Pergunte à autoridade importadora se chegou, e ao exportador onde está.',
  },
  'confirmation-late': {
    says: 'A autoridade importadora deve confirmar a receção até este dia.',
    next: 'Pergunte à autoridade importadora se chegou.',
  },
  'weight-missing': { says: 'Parcela {parcel}, {hs}: ainda não pesada.', next: 'Pese-a e indique os quilates.' },
  'weight-not-read': {
    says: '«{text}» não é um peso.',
    next: 'Indique os quilates como a balança os mostra, por exemplo 1204.31.',
  },
  'weight-surplus': { says: 'Há mais pesos do que linhas.', next: 'Recarregue a página e pese cada linha uma vez.' },
  'parcels-not-counted': { says: 'As parcelas não foram contadas.', next: 'Indique quantas há.' },
  'received-misdated': {
    says: 'A data de receção, {receivedOn:day}, não está entre a emissão, em {issuedOn:day}, e hoje, {today:day}.',
    next: 'Indique o dia em que a parcela foi aberta.',
  },
  'seals-broken': {
    says: 'Há um selo quebrado ou em falta.',
    next:
      'Retenha a parcela com indicação do motivo. ' +
      'Poderá ser recebida depois de dois funcionários a terem libertado.',
  },
  'verdict-stands': {
    says: 'O resultado da verificação é «{verdict:kind}»: a parcela ainda não pode ser recebida.',
    next: 'Retenha-a com indicação do motivo. Poderá ser recebida depois de dois funcionários a terem libertado.',
  },
  'not-proven': {
    says: 'Não está demonstrado que este papel com o número {number} seja da autoridade emissora.',
    next:
      'Retenha a remessa com indicação do motivo. Se só faltarem as chaves, ' +
      'atualize a lista de confiança e apresente de novo o papel.',
  },
  'stands-for-good': {
    says: 'Contra este certificado consta «{word:kind}»: nenhum motivo aqui indicado o afasta.',
    next: 'Devolva ou apreenda a remessa, com indicação do motivo, e consulte a autoridade emissora.',
  },
  'not-announced': {
    says: 'Não há aqui pré-aviso para «{number}».',
    next: 'Leia o código do papel ou abra o ficheiro: um número, por si só, nada prova.',
  },
  'facts-missing': {
    says: 'Só foi lido o código do papel, e não há aqui pré-aviso de {number}.',
    next: 'Antes de pesar, abra o ficheiro do certificado ou aguarde o pré-aviso.',
  },
  'signatures-missing': {
    says: 'A chave do registo público conta {signatures} assinaturas, mas foram emitidos {issued} certificados.',
    next: 'O contador perdeu-se, ou há outrem a assinar. Contacte o operador e compare com a cópia de segurança.',
  },
  'role-unknown': { says: 'Não existe a função «{role}».', next: 'Escolha uma da lista.' },
  'firm-missing': {
    says: 'Um requerente age por uma empresa, e nenhuma está indicada.',
    next: 'Indique a empresa.',
  },
  'own-right': { says: 'Ninguém atribui um direito a si próprio.', next: 'Dirija-se a outro administrador.' },
  'condition-of-importer': {
    says: 'Não está cumprida uma condição deste país.',
    next: 'Retenha a parcela com indicação do motivo e peça o que falta.',
  },
  'envelope-malformed': {
    says: 'Isto não é um envelope do intercâmbio ({part}).',
    next: 'Envie-o de novo como o protocolo indica.',
  },
  'too-many': { says: '{count} envelopes de uma vez; aceitam-se no máximo {most}.', next: 'Envie menos de cada vez.' },
  'sender-unknown': {
    says: '{from} não consta da lista de confiança.',
    next: 'Verifique a versão da lista de confiança.',
  },
  'environment-differs': {
    says: 'Feito em «{theirs}»; aqui é «{ours}».',
    next: 'Envie-o a um nó do seu próprio ambiente.',
  },
  'version-not-read': {
    says: 'A versão {version} do envelope não é lida aqui.',
    next: 'Ponha os dois nós em versões contíguas.',
  },
  'addressee-not-here': {
    says: '{to} não está a cargo deste nó.',
    next: 'Verifique o endereço na lista de confiança.',
  },
  'from-the-future': { says: 'Feito em {madeAt}, depois da hora atual.', next: 'Acerte o relógio do remetente.' },
  'facts-differ': {
    says: 'Confirma dados diferentes dos que constam de {number}.',
    next: 'Compare o papel: um dos dois é falso.',
  },
  'certificate-unknown': {
    says: 'Nenhum certificado {number} foi emitido aqui.',
    next: 'Informe o remetente: o papel pode ser falsificado.',
  },
  'sender-not-importer': {
    says: '{from} não é uma autoridade importadora do destino do certificado.',
    next: 'Pergunte a {from} por que tem a remessa: o destino decide quem a confirma ou retém.',
  },
  'confirmation-malformed': {
    says: 'Falta à confirmação uma parte necessária.',
    next: 'Peça ao remetente que a envie de novo.',
  },
  'confirmation-differs': {
    says: 'A confirmação de {number} não decorre do certificado: {part}.',
    next: 'Pergunte ao remetente o que foi recebido e peça-lhe que o confirme de novo.',
  },
  'detention-malformed': {
    says: 'Falta à notificação uma parte necessária.',
    next: 'Peça ao remetente que a envie de novo.',
  },
  'withdrawal-malformed': {
    says: 'Falta à notificação uma parte necessária.',
    next: 'Peça ao remetente que a envie de novo.',
  },
  'answer-malformed': {
    says: 'Falta à resposta uma parte necessária.',
    next: 'Peça ao remetente que a envie de novo.',
  },
  'announcement-malformed': {
    says: 'O pré-aviso não traz um certificado legível.',
    next: 'Consulte o remetente.',
  },
  'announcement-not-valid': {
    says: 'O certificado anunciado não passa a verificação: {rule}.',
    next: 'Consulte o remetente.',
  },
  'signature-expected': {
    says:
      'Todos os certificados deste participante ({participant:country}) são assinados, ' +
      'e este foi introduzido como não assinado.',
    next: 'Leia o código QR do papel. Se não houver, retenha a parcela e consulte a autoridade.',
  },
  'nothing-to-remind': {
    says: 'Nada ali está pendente que não tenha já sido pedido hoje.',
    next: 'Volte amanhã, ou veja se as confirmações já chegaram.',
  },
  'asking-malformed': { says: 'Falta ao pedido uma parte necessária.', next: 'Peça ao remetente que o envie de novo.' },
  'received-before': {
    says: 'Já foi recebida aqui uma remessa com o número {number}[, em {on:day}].',
    next:
      'Retenha esta com indicação do motivo e informe a autoridade emissora: ' +
      'um certificado serve para uma só remessa.',
  },
  'retyped-alone': {
    says: 'Este número foi introduzido duas vezes por si, e não da mesma forma.',
    next: 'Deixe outro funcionário comparar o papel com o que foi introduzido, e decidir.',
  },
  'scan-missing': {
    says: 'Falta a digitalização do talão.',
    next: 'Digitalize ou fotografe o talão e escolha o ficheiro.',
  },
  'link-unknown': {
    says: 'Nenhum certificado aguarda com este código.',
    next: 'Compare-o, letra a letra, com a carta mais recente. Se estiver certo, escreva à autoridade que a enviou.',
  },
  'link-expired': {
    says: 'Este código expirou.',
    next: 'Peça um novo à autoridade que o enviou, ou envie o talão do certificado.',
  },
  'link-used': {
    says: 'A receção de {number} já foi confirmada com este código, com data de {on:day}.',
    next: 'Nada mais há a fazer. Se a confirmação não foi sua, escreva à autoridade que enviou o código.',
  },
  'receipt-too-late': {
    says: 'O certificado {number} já não admite confirmação: o seu estado é «{state:kind}».',
    next: 'Não liberte a parcela. Escreva à autoridade que o emitiu.',
  },
  'confirmer-missing': { says: 'Falta o seu nome.', next: 'Indique quem confirma: nome e serviço.' },
  'specimen-malformed': {
    says: 'Um espécime tem um país, um primeiro dia, até 20 elementos e até 4 imagens.',
    next: 'Corrija o que falta e envie de novo.',
  },
  'specimen-empty': {
    says: 'Não há com que comparar: nenhum elemento e nenhuma imagem.',
    next: 'Acrescente uma imagem da frente, ou descreva um elemento.',
  },
  'specimen-image': {
    says: 'Isto não é uma imagem JPEG nem PNG.',
    next: 'Escolha uma digitalização ou uma fotografia.',
  },
  'specimen-too-large': {
    says: 'As imagens têm, no conjunto, {total} bytes; aceitam-se {most}.',
    next: 'Escolha imagens mais pequenas, ou menos imagens.',
  },
  'specimen-of-nobody': {
    says: '{participant:country} não é participante e não emite certificados.',
    next: 'Escolha um participante da lista.',
  },
  'specimen-notified': {
    says:
      'O próprio participante ({participant:country}) notificou, em {on:day}, ' +
      'como são os seus certificados desde esse dia.',
    next: 'Compare com essa notificação. Se estiver errada, escreva à autoridade do participante.',
  },
  'specimen-other': {
    says: 'Este não é o espécime de {participant:country} que está agora guardado aqui.',
    next: 'Recarregue a página e compare com o atual.',
  },
  'feature-differs': {
    says: '{feature}: diferente do espécime.',
    next: 'Mantenha a parcela em espera e consulte a autoridade emissora, por telefone ou pelo nó.',
  },
  'photo-missing': {
    says: 'A fotografia deste documento não chegou à repartição.',
    next: 'Envie a mesma imagem nesta página e decida depois.',
  },
  'photo-other': {
    says: 'Esta não é a imagem que foi comparada.',
    next: 'Escolha de novo o mesmo ficheiro.',
  },
  'specimen-unreadable': {
    says: 'O espécime enviado por {from} não é legível.',
    next: 'Peça a essa autoridade que envie de novo o espécime.',
  },
  'specimen-waits': {
    says: 'Outra pessoa introduziu uma versão a partir de {from:day}, que aguarda uma segunda pessoa.',
    next: 'Aprove-a ou devolva-a, e introduza depois a sua.',
  },
  'specimen-not-waiting': {
    says: 'Já nenhuma versão ({participant:country}) a partir deste dia aguarda aqui.',
    next: 'Recarregue a página: foi aprovada, devolvida ou substituída.',
  },
  'specimen-not-theirs': {
    says: '{from} enviou um espécime de um participante em cujo nome não pode falar ({participant:country}).',
    next: 'Consulte o participante ({participant:country}) ou o secretariado, e não compare com este espécime.',
  },
  'list-expired': {
    says: 'A versão {version} da lista de confiança expirou em {expiresOn:day}.',
    next: 'Peça a lista mais recente ao secretariado.',
  },
  'list-older': { says: 'A versão {version} não é mais recente do que {known}.', next: 'Conserve a mais recente.' },
}

export default rules
