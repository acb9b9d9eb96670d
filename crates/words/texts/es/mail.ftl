### A search that tells by mail what is new: the form, its pages, and the mails themselves.

## The form

subscription-by-mail = Avisarme por correo
subscription-new-title = Avisos por correo
subscription-new-lead = Cuando en esta búsqueda hay algo nuevo o cambiado que cualquiera puede leer, un correo se lo dice. Cuando no hay nada nuevo, no se envía nada.
subscription-search = La búsqueda
subscription-everything = Todo
subscription-address = Su dirección de correo
subscription-address-wrong = Esto no es una dirección de correo. Debe parecerse a nombre@example.org.
subscription-rhythm = Con qué frecuencia
subscription-daily = Cada día
subscription-weekly = Cada lunes
subscription-kept = Se guardan su dirección, esta búsqueda, el idioma de esta página y la frecuencia que elija, solo para este fin, y no se dan a nadie. Se borran en cuanto usted ponga fin a los avisos, con un enlace que está en cada correo; si no confirma, a los dos días.
subscription-send = Avisarme por correo

## After the form. Whether the address is known, or a mail was sent at all, is not said.

subscription-asked-title = Mire su correo
subscription-asked = Un correo va camino de la dirección que ha dado. Abra el enlace que contiene y confirme allí; hasta entonces no se le avisa de nada.
subscription-asked-none = ¿No llega nada después de unos minutos?
subscription-asked-none-why = Mire en el correo no deseado y compruebe que la dirección estaba bien escrita. A una misma dirección solo se envían unos pocos de estos correos al día.

## The page behind the link of a mail

subscription-confirm-title = ¿Quiere recibir avisos por correo?
subscription-confirm = Sí, avisarme por correo
subscription-forget = No, borrar mi dirección
subscription-title = Recibe avisos por correo
subscription-next = El próximo correo llegará como pronto el { $date }, si para entonces hay algo nuevo.
subscription-end = No recibir más estos correos
subscription-ended-title = No habrá más correos
subscription-ended = Su dirección se ha borrado. No se le avisará más de esta búsqueda.
subscription-gone-title = Este enlace ya no lleva a ninguna parte
subscription-gone = Se puso fin a los correos, o no se confirmaron en dos días. La dirección ya no se guarda. Puede volver a pedirlos junto a cualquier búsqueda.

## The mail that asks for a yes. It never says what is searched for.

mail-question-subject = Confirme, por favor: ¿quiere recibir avisos por correo?
mail-question-lead = Alguien, probablemente usted, ha pedido a { $site } que avise a esta dirección de lo que haya de nuevo en una búsqueda. Solo lo haremos si lo confirma.
mail-question-open = Ver de qué se trata y confirmar
mail-question-else = Si no ha sido usted, no tiene que hacer nada: a los dos días se borra la dirección y no volvemos a escribir.
mail-question-forget = Borrar la dirección ahora mismo

## The mail that tells what is new

mail-news-subject = { $n ->
    [one] Una novedad: { $title }
   *[other] { $n } novedades: { $title }
}
mail-news-lead = { $n ->
    [one] Hay algo nuevo o cambiado en lo que encuentra su búsqueda: { $title }
   *[other] Hay { $n } cosas nuevas o cambiadas en lo que encuentra su búsqueda: { $title }
}
mail-news-more = { $n ->
    [one] Y una más
   *[other] Y { $n } más
}
mail-news-search = Toda la búsqueda
mail-news-why = { $rhythm ->
    [weekly] Usted pidió este correo el { $date }. Llega los lunes, cuando hay algo nuevo.
   *[daily] Usted pidió este correo el { $date }. Llega una vez al día, cuando hay algo nuevo.
}
mail-news-end = No recibir más estos correos

## On the page about privacy, where mail is configured

privacy-mail = Personas que reciben avisos por correo
privacy-mail-kept = Quien pide que se le avise por correo de lo nuevo en una búsqueda deja una dirección de correo, la búsqueda, su idioma y la frecuencia de los envíos. Se guarda solo para este fin y no se da a nadie. Se borra en cuanto usted le ponga fin, con el enlace que está en cada correo; sin su confirmación, a los dos días. Las copias de seguridad de quien opera el sitio lo contienen hasta que se reemplazan.
privacy-mail-log = El registro anota que alguien lo pidió, lo confirmó, recibió un correo y le puso fin; no contiene ni la dirección ni la búsqueda.
