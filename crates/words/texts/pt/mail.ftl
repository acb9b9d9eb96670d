### A search that tells by mail what is new: the form, its pages, and the mails themselves.

## The form

subscription-by-mail = Avisar-me por correio eletrónico
subscription-new-title = Avisos por correio eletrónico
subscription-new-lead = Quando nesta pesquisa há algo novo ou alterado que qualquer pessoa pode ler, é enviada uma mensagem. Quando não há nada de novo, nada é enviado.
subscription-search = A pesquisa
subscription-everything = Tudo
subscription-address = O seu endereço de correio eletrónico
subscription-address-wrong = Isto não é um endereço de correio eletrónico. Deve ser parecido com nome@example.org.
subscription-rhythm = Com que frequência
subscription-daily = Todos os dias
subscription-weekly = Todas as segundas-feiras
subscription-kept = Guardam-se o seu endereço, esta pesquisa, a língua desta página e a frequência que escolher, apenas para este fim, e não são dados a ninguém. São apagados assim que puser fim aos avisos, por uma ligação que está em todas as mensagens; se não confirmar, ao fim de dois dias.
subscription-send = Avisar-me por correio eletrónico

## After the form. Whether the address is known, or a mail was sent at all, is not said.

subscription-asked-title = Veja o seu correio
subscription-asked = Uma mensagem vai a caminho do endereço que indicou. Abra a ligação que ela contém e confirme aí; até lá nada mais é enviado.
subscription-asked-none = Não chegou nada ao fim de alguns minutos?
subscription-asked-none-why = Procure no correio não solicitado e verifique se o endereço estava bem escrito. Para um mesmo endereço só se enviam poucas destas mensagens por dia.

## The page behind the link of a mail

subscription-confirm-title = Quer receber avisos por correio eletrónico?
subscription-confirm = Sim, avisar-me por correio eletrónico
subscription-forget = Não, apagar o meu endereço
subscription-title = Recebe avisos por correio eletrónico
subscription-next = A próxima mensagem chega, o mais cedo, em { $date }, se até lá houver algo de novo.
subscription-end = Não receber mais estas mensagens
subscription-ended-title = Não há mais mensagens
subscription-ended = O seu endereço foi apagado. Não voltará a receber avisos sobre esta pesquisa.
subscription-gone-title = Esta ligação já não leva a lado nenhum
subscription-gone = Pôs-se fim às mensagens, ou não foram confirmadas em dois dias. O endereço já não está guardado. Pode voltar a pedi-las junto de qualquer pesquisa.

## The mail that asks for a yes. It never says what is searched for.

mail-question-subject = Confirme, por favor: quer receber avisos por correio eletrónico?
mail-question-lead = Alguém, provavelmente você, pediu a { $site } que avise este endereço do que houver de novo numa pesquisa. Só o fazemos se confirmar.
mail-question-open = Ver de que se trata e confirmar
mail-question-else = Se não foi você, não precisa de fazer nada: ao fim de dois dias o endereço é apagado e não voltamos a escrever.
mail-question-forget = Apagar já o endereço

## The mail that tells what is new

mail-news-subject = { $n ->
    [one] Uma novidade: { $title }
   *[other] { $n } novidades: { $title }
}
mail-news-lead = { $n ->
    [one] Há algo novo ou alterado no que a sua pesquisa encontra: { $title }
   *[other] Há { $n } coisas novas ou alteradas no que a sua pesquisa encontra: { $title }
}
mail-news-more = { $n ->
    [one] E mais uma
   *[other] E mais { $n }
}
mail-news-search = Toda a pesquisa
mail-news-why = { $rhythm ->
    [weekly] Pediu esta mensagem em { $date }. Chega às segundas-feiras, quando há algo de novo.
   *[daily] Pediu esta mensagem em { $date }. Chega uma vez por dia, quando há algo de novo.
}
mail-news-end = Não receber mais estas mensagens

## On the page about privacy, where mail is configured

privacy-mail = Pessoas avisadas por correio eletrónico
privacy-mail-kept = Quem pede avisos por correio eletrónico sobre o que é novo numa pesquisa deixa um endereço, a pesquisa, a sua língua e a frequência dos envios. Isto guarda-se apenas para este fim e não é dado a ninguém. É apagado assim que lhe puser fim, pela ligação que está em todas as mensagens; sem a sua confirmação, ao fim de dois dias. As cópias de segurança de quem opera o sítio contêm-no até serem substituídas.
privacy-mail-log = O registo anota que alguém pediu, confirmou, recebeu uma mensagem e lhe pôs fim; não contém nem o endereço nem a pesquisa.
