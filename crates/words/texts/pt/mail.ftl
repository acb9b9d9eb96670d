### A search that tells by mail what is new: the form, its pages, and the mails themselves.

## The form

subscription-by-mail = Avisar-me por e-mail
subscription-new-title = Avisos por e-mail
subscription-new-lead = Quando nesta busca há algo novo ou alterado que qualquer pessoa pode ler, uma mensagem é enviada. Quando não há nada de novo, nada é enviado.
subscription-search = A busca
subscription-everything = Tudo
subscription-address = Seu endereço de e-mail
subscription-address-wrong = Isto não é um endereço de e-mail. Deve ser parecido com nome@example.org.
subscription-rhythm = Com que frequência
subscription-daily = Todos os dias
subscription-weekly = Todas as segundas-feiras
subscription-kept = São guardados o seu endereço, esta busca, a língua desta página e a frequência que você escolher, apenas para este fim, e não são dados a ninguém. São apagados assim que você encerrar os avisos, por um link que está em todas as mensagens; se não confirmar, após dois dias.
subscription-send = Avisar-me por e-mail

## After the form. Whether the address is known, or a mail was sent at all, is not said.

subscription-asked-title = Veja seu e-mail
subscription-asked = Uma mensagem está a caminho do endereço que você indicou. Abra o link que ela contém e confirme ali; até lá, nada mais é enviado.
subscription-asked-none = Nada chegou depois de alguns minutos?
subscription-asked-none-why = Procure na caixa de spam e verifique se o endereço estava escrito corretamente. Para um mesmo endereço são enviadas apenas poucas destas mensagens por dia.

## The page behind the link of a mail

subscription-confirm-title = Quer receber avisos por e-mail?
subscription-confirm = Sim, avisar-me por e-mail
subscription-forget = Não, apagar meu endereço
subscription-title = Você recebe avisos por e-mail
subscription-next = A próxima mensagem pode chegar a partir de { $date }, se houver algo de novo.
subscription-end = Não receber mais estas mensagens
subscription-ended-title = Não há mais mensagens
subscription-ended = Seu endereço foi apagado. Você não receberá mais avisos sobre esta busca.
subscription-gone-title = Este link não leva mais a lugar nenhum
subscription-gone = As mensagens foram encerradas ou não foram confirmadas em dois dias. O endereço não está mais guardado. Você pode pedi-las de novo ao lado de qualquer busca.

## The mail that asks for a yes. It never says what is searched for.

mail-question-subject = Por favor, confirme: quer receber avisos por e-mail?
mail-question-lead = Alguém, provavelmente você, pediu que { $site } avise este endereço do que houver de novo em uma busca. Só fazemos isso se você confirmar.
mail-question-open = Ver de que se trata e confirmar
mail-question-else = Se não foi você, não precisa fazer nada: após dois dias o endereço é apagado e não escrevemos mais.
mail-question-forget = Apagar o endereço agora

## The mail that tells what is new

mail-news-subject = { $n ->
    [one] Uma novidade: { $title }
   *[other] { $n } novidades: { $title }
}
mail-news-lead = { $n ->
    [one] Há algo novo ou alterado no que sua busca encontra: { $title }
   *[other] Há { $n } coisas novas ou alteradas no que sua busca encontra: { $title }
}
mail-news-more = { $n ->
    [one] E mais uma
   *[other] E mais { $n }
}
mail-news-search = Toda a busca
mail-news-why = { $rhythm ->
    [weekly] Você pediu esta mensagem em { $date }. Ela chega às segundas-feiras, quando há algo de novo.
   *[daily] Você pediu esta mensagem em { $date }. Ela chega uma vez por dia, quando há algo de novo.
}
mail-news-end = Não receber mais estas mensagens

## On the page about privacy, where mail is configured

privacy-mail = Pessoas avisadas por e-mail
privacy-mail-kept = Quem pede avisos por e-mail sobre o que há de novo em uma busca deixa um endereço, a busca, sua língua e a frequência dos envios. Esses dados são guardados apenas para este fim e não são dados a ninguém. São apagados assim que a pessoa encerrar os avisos, pelo link que está em todas as mensagens; sem confirmação, após dois dias. As cópias de segurança de quem opera o site os contêm até serem substituídas.
privacy-mail-log = O registro anota que alguém pediu, confirmou, recebeu uma mensagem e encerrou os avisos; não contém nem o endereço nem a busca.
