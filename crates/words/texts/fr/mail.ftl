### A search that tells by mail what is new: the form, its pages, and the mails themselves.

## The form

subscription-by-mail = Me prévenir par courriel
subscription-new-title = Les nouveautés par courriel
subscription-new-lead = Quand un contenu accessible à tous est nouveau ou a changé dans cette recherche, un courriel vous le dit. Quand il n’y a rien de nouveau, rien n’est envoyé.
subscription-search = La recherche
subscription-everything = Tout
subscription-address = Votre adresse électronique
subscription-address-wrong = Ce n’est pas une adresse électronique. Elle doit ressembler à nom@example.org.
subscription-rhythm = À quel rythme
subscription-daily = Chaque jour
subscription-weekly = Chaque lundi
subscription-kept = Votre adresse, cette recherche, la langue de cette page et le rythme choisi sont conservés à cette seule fin et ne sont communiqués à personne. Ils sont effacés dès que vous y mettez fin, par un lien qui figure dans chaque courriel ; sans confirmation de votre part, au bout de deux jours.
subscription-send = Me prévenir par courriel

## After the form. Whether the address is known, or a mail was sent at all, is not said.

subscription-asked-title = Consultez votre messagerie
subscription-asked = Un courriel part vers l’adresse que vous avez donnée. Ouvrez le lien qu’il contient et confirmez ; d’ici là, rien d’autre ne vous est envoyé.
subscription-asked-none = Toujours rien après quelques minutes ?
subscription-asked-none-why = Regardez parmi les courriers indésirables, et vérifiez que l’adresse était bien écrite. Une même adresse ne reçoit que quelques-uns de ces courriels par jour.

## The page behind the link of a mail

subscription-confirm-title = Voulez-vous recevoir les nouveautés par courriel ?
subscription-confirm = Oui, me prévenir par courriel
subscription-forget = Non, effacer mon adresse
subscription-title = Vous recevez les nouveautés par courriel
subscription-next = Le prochain courriel arrive au plus tôt le { $date }, s’il y a du nouveau d’ici là.
subscription-end = Ne plus recevoir ces courriels
subscription-ended-title = Plus de courriels
subscription-ended = Votre adresse a été effacée. Nous ne vous écrirons plus au sujet de cette recherche.
subscription-gone-title = Ce lien ne mène plus à rien
subscription-gone = Les courriels ont été arrêtés, ou n’ont pas été confirmés dans les deux jours. L’adresse n’est plus conservée. Vous pouvez les redemander à côté de n’importe quelle recherche.

## The mail that asks for a yes. It never says what is searched for.

mail-question-subject = Merci de confirmer : voulez-vous recevoir les nouveautés par courriel ?
mail-question-lead = Quelqu’un, vous sans doute, a demandé à { $site } de signaler à cette adresse ce qu’il y a de nouveau dans une recherche. Nous ne le ferons que si vous confirmez.
mail-question-open = Voir de quoi il s’agit, et confirmer
mail-question-else = Si ce n’était pas vous, vous n’avez rien à faire : au bout de deux jours l’adresse est effacée, et nous n’écrirons plus.
mail-question-forget = Effacer l’adresse tout de suite

## The mail that tells what is new

mail-news-subject = { $n ->
    [one] Une nouveauté : { $title }
   *[other] { $n } nouveautés : { $title }
}
mail-news-lead = { $n ->
    [one] Un contenu que trouve votre recherche est nouveau ou a changé : { $title }
   *[other] { $n } contenus que trouve votre recherche sont nouveaux ou ont changé : { $title }
}
mail-news-more = { $n ->
    [one] Et un autre
   *[other] Et { $n } autres
}
mail-news-search = Toute la recherche
mail-news-why = { $rhythm ->
    [weekly] Vous avez demandé ce courriel le { $date }. Il arrive le lundi, quand il y a du nouveau.
   *[daily] Vous avez demandé ce courriel le { $date }. Il arrive une fois par jour, quand il y a du nouveau.
}
mail-news-end = Ne plus recevoir ces courriels

## On the page about privacy, where mail is configured

privacy-mail = Personnes prévenues par courriel
privacy-mail-kept = Qui demande à recevoir par courriel les nouveautés d’une recherche laisse une adresse électronique, la recherche, sa langue et le rythme des envois. Tout cela n’est conservé qu’à cette fin et n’est communiqué à personne. C’est effacé dès que vous y mettez fin, par le lien qui figure dans chaque courriel ; sans votre accord, au bout de deux jours. Les sauvegardes de l’exploitant le contiennent jusqu’à leur remplacement.
privacy-mail-log = Le journal note que quelqu’un a fait la demande, a confirmé, a reçu un courriel et y a mis fin ; il ne contient ni l’adresse ni la recherche.
