//! Help between administrations as reports tell it, in each of the four languages.

use crate::kit::found;

/// The Actions of a text: *PE Directorate of Migration; TG …*.
fn helped(text: &str) -> String {
    let found = found(text);
    let show = |it: harvest::Action| format!("{} {}", it.places.join(" "), it.partner);
    found.actions.into_iter().map(show).collect::<Vec<_>>().join("; ")
}

/// Each text tells one Action: of a country, with a partner whose name holds a word.
fn each_helps(texts: &[(&str, &str, &str)]) {
    let wrong = |(text, place, partner): &&(&str, &str, &str)| {
        let told = helped(text);
        told.contains(';') || !told.starts_with(place) || !told.contains(partner)
    };
    let wrong: Vec<String> = texts
        .iter()
        .filter(wrong)
        .map(|(text, place, partner)| {
            format!("\n{place} {partner} <> {}\n    {text}", helped(text))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join(""));
}

fn none_helps(texts: &[&str]) {
    let wrong: Vec<String> = texts
        .iter()
        .filter(|it| !helped(it).is_empty())
        .map(|it| format!("\n{}\n    {it}", helped(it)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join(""));
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table in four languages")]
fn a_noun_may_tell_of_help() {
    each_helps(&[
        (
            "The assistance given to the Ministry of Labour of Moldova on licences ended in May 2019.",
            "MD",
            "Labour",
        ),
        (
            "A mission of two experts from Estonia to the National Registry Office of Ghana took place in March 2019.",
            "GH",
            "Registry",
        ),
        (
            "The advice of the Finnish Border Guard to the Directorate of Migration of Peru bore on forged stamps.",
            "PE",
            "Directorate",
        ),
        (
            "L'aide apportée au ministère du Travail de Moldova sur les licences a pris fin en mai 2019.",
            "MD",
            "Travail",
        ),
        (
            "Une mission de deux experts d'Estonie auprès de l'Office national des registres du Ghana a eu lieu en mars 2019.",
            "GH",
            "Office",
        ),
        (
            "L'accompagnement de la Direction des migrations du Pérou par la police finlandaise a porté sur les faux tampons.",
            "PE",
            "Direction",
        ),
        (
            "El acompañamiento brindado al Ministerio de Trabajo de Moldavia sobre las licencias terminó en mayo de 2019.",
            "MD",
            "Trabajo",
        ),
        (
            "Una misión de dos expertos de Estonia al Registro Civil de Ghana tuvo lugar en marzo de 2019.",
            "GH",
            "Registro",
        ),
        (
            "El asesoramiento de la policía finlandesa a la Dirección de Migraciones del Perú trató de los sellos falsos.",
            "PE",
            "Dirección",
        ),
        (
            "O apoio prestado ao Ministério do Trabalho da Moldávia sobre as licenças terminou em maio de 2019.",
            "MD",
            "Trabalho",
        ),
        (
            "Uma missão de dois peritos da Estónia à Direção de Registos do Gana teve lugar em março de 2019.",
            "GH",
            "Registos",
        ),
        (
            "O aconselhamento da polícia finlandesa à Direção de Migração do Peru incidiu sobre os carimbos falsos.",
            "PE",
            "Direção",
        ),
    ]);
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table in four languages")]
fn the_partner_may_be_the_subject() {
    each_helps(&[
        (
            "The Department of Labour of Ghana drew up its list of agencies with two inspectors from Ireland.",
            "GH",
            "Labour",
        ),
        (
            "In 2019 the Office of Statistics of Armenia received three statisticians of Statistics Norway, who rewrote its questionnaire.",
            "AM",
            "Statistics",
        ),
        (
            "The Border Police of Albania was taught to read chips by two officers of the Latvian State Border Guard.",
            "AL",
            "Border Police",
        ),
        (
            "Le département du Travail du Ghana a dressé sa liste des agences avec deux inspecteurs irlandais.",
            "GH",
            "Travail",
        ),
        (
            "En 2019, l'Office de la statistique d'Arménie a accueilli trois statisticiens norvégiens, qui ont réécrit son questionnaire.",
            "AM",
            "Office",
        ),
        (
            "La police des frontières de l'Albanie s'est vu enseigner la lecture des puces par deux officiers lettons.",
            "AL",
            "",
        ),
        (
            "La Dirección de Trabajo de Ghana elaboró su lista de agencias con dos inspectoras irlandesas.",
            "GH",
            "Trabajo",
        ),
        (
            "En 2019 la Oficina de Estadística de Armenia recibió durante un mes a tres estadísticas noruegas, que reescribieron con ella el cuestionario de los hogares.",
            "AM",
            "Oficina",
        ),
        (
            "La Policía de Fronteras de Albania aprendió a leer los chips con dos oficiales letones.",
            "AL",
            "Policía",
        ),
        (
            "A Direção do Trabalho do Gana elaborou a sua lista de agências com duas inspetoras irlandesas.",
            "GH",
            "Trabalho",
        ),
        (
            "Em 2019 o Instituto de Estatística da Arménia recebeu três técnicas norueguesas, que reescreveram o seu questionário.",
            "AM",
            "Instituto",
        ),
        (
            "A Polícia de Fronteiras da Albânia aprendeu a ler os chips com dois oficiais letões.",
            "AL",
            "Polícia",
        ),
    ]);
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table in four languages")]
fn the_helper_may_be_the_subject() {
    each_helps(&[
        (
            "Lithuania sent two statisticians to the Ministry of Labour of Moldova for three weeks.",
            "MD",
            "Labour",
        ),
        (
            "The Danish Immigration Service taught twelve officers of the Directorate of Migration of Peru to interview children.",
            "PE",
            "Directorate",
        ),
        (
            "Two judges from Croatia rewrote the guide together with the Ministry of Justice of Kosovo.",
            "XK",
            "Justice",
        ),
        (
            "La Lituanie a dépêché deux statisticiennes au ministère du Travail de Moldova pendant trois semaines.",
            "MD",
            "Travail",
        ),
        (
            "L'Office danois de l'immigration a instruit douze agents de la Direction des migrations du Pérou.",
            "PE",
            "migrations",
        ),
        (
            "Deux juges croates ont réécrit le guide avec le ministère de la Justice du Kosovo.",
            "XK",
            "Justice",
        ),
        (
            "Lituania envió a dos estadísticas al Ministerio de Trabajo de Moldavia durante tres semanas, y luego a una jurista.",
            "MD",
            "Trabajo",
        ),
        (
            "El Servicio danés de Inmigración instruyó a doce agentes de la Dirección de Migraciones del Perú.",
            "PE",
            "Migraciones",
        ),
        (
            "Dos juezas croatas reescribieron la guía con el Ministerio de Justicia de Kosovo.",
            "XK",
            "Justicia",
        ),
        (
            "A Lituânia enviou duas estatísticas ao Ministério do Trabalho da Moldávia durante três semanas.",
            "MD",
            "Trabalho",
        ),
        (
            "O Serviço dinamarquês de Imigração instruiu doze agentes da Direção de Migração do Peru.",
            "PE",
            "Migração",
        ),
        (
            "Duas juízas croatas reescreveram o guia com o Ministério da Justiça do Kosovo.",
            "XK",
            "Justiça",
        ),
    ]);
}

#[test]
fn a_request_that_was_approved_is_an_action_and_others_are_none() {
    each_helps(&[
        (
            "The committee approved the request of the Ministry of Labour of Togo on recruitment.",
            "TG",
            "Labour",
        ),
        (
            "Malawi, Department of Immigration: request on travel documents, accepted.",
            "MW",
            "Immigration",
        ),
        (
            "Le comité approuve la demande du ministère du Travail du Togo sur le recrutement.",
            "TG",
            "Travail",
        ),
        (
            "La demande de la Direction des migrations du Malawi sur les documents de voyage est acceptée.",
            "MW",
            "Direction",
        ),
        (
            "El comité aprobó la solicitud del Ministerio de Trabajo de Togo sobre contratación.",
            "TG",
            "Trabajo",
        ),
        (
            "La solicitud de la Dirección de Migraciones de Malawi sobre documentos de viaje queda aceptada.",
            "MW",
            "Dirección",
        ),
        (
            "O comité aprovou o pedido do Ministério do Trabalho do Togo sobre recrutamento.",
            "TG",
            "Trabalho",
        ),
        (
            "O pedido da Direção de Migração do Malawi sobre documentos de viagem foi aceite.",
            "MW",
            "Direção",
        ),
    ]);
    none_helps(&[
        "The request of the Ministry of Labour of Togo on recruitment was declined by the committee.",
        "The committee deferred the request of the Ministry of Labour of Togo to its next session.",
        "A request from the Ministry of Labour of Togo arrived in May and is being assessed.",
        "The Ministry of Labour of Togo has withdrawn its request for help.",
        "La demande du ministère du Travail du Togo sur le recrutement n'a pas été retenue.",
        "Le comité a reporté à sa prochaine séance la demande du ministère du Travail du Togo.",
        "Une demande du ministère du Travail du Togo est arrivée en mai et reste à l'examen.",
        "Le ministère du Travail du Togo a retiré sa demande d'appui.",
        "La solicitud del Ministerio de Trabajo de Togo sobre contratación fue rechazada por el comité.",
        "El comité aplazó la solicitud del Ministerio de Trabajo de Togo hasta su próxima sesión.",
        "Una solicitud del Ministerio de Trabajo de Togo llegó en mayo y está en estudio.",
        "El Ministerio de Trabajo de Togo retiró su solicitud de apoyo.",
        "O pedido do Ministério do Trabalho do Togo sobre recrutamento foi indeferido pelo comité.",
        "O comité adiou o pedido do Ministério do Trabalho do Togo para a próxima sessão.",
        "Um pedido do Ministério do Trabalho do Togo chegou em maio e está em análise.",
        "O Ministério do Trabalho do Togo retirou o seu pedido de apoio.",
    ]);
}

#[test]
fn the_head_of_a_fact_sheet_is_an_action() {
    each_helps(&[
        (
            "Action fact sheet\n\nCountry: Moldova\nPartner: State Chancellery\nPeriod: March 2019 to May 2020\nSubject: diaspora\n\nThe register of those who live abroad is kept by the Chancellery and has been open to the public since then.\n",
            "MD",
            "Chancellery",
        ),
        (
            "Fiche\n\nPays : Togo\nAdministration demandeuse : ministère du Travail\nDurée : 2019-2020\nThème : recrutement\n\nLes agences sont inscrites dans un registre qui est ouvert au public depuis le mois de mai.\n",
            "TG",
            "Travail",
        ),
        (
            "Ficha\n\nPaís: Ecuador\nContraparte: Ministerio de Trabajo\nPeríodo: 2019-2020\nTema: contratación\n\nLas agencias están en un registro que es público y que se puede ver desde el mes de mayo.\n",
            "EC",
            "Trabajo",
        ),
        (
            "Ficha\n\nPaís: Angola\nInstituição parceira: Ministério do Trabalho\nPeríodo: 2019-2020\nTema: recrutamento\n\nAs agências estão num registo que é público e que se pode ver desde o mês de maio.\n",
            "AO",
            "Trabalho",
        ),
    ]);
}

#[test]
fn a_heading_or_a_list_says_the_country() {
    each_helps(&[
        (
            "Country by country\n\nTogo\n\nTwo inspectors from Belgium worked through the files with the Ministry of Labour until May 2020.\n",
            "TG",
            "Labour",
        ),
        (
            "New in spring:\n- Togo, Ministry of Labour: two inspectors from Belgium on licences for agencies\n",
            "TG",
            "Labour",
        ),
        (
            "Pays par pays\n\nTogo\n\nDeux inspecteurs belges ont revu les dossiers avec le ministère du Travail jusqu'en mai 2020.\n",
            "TG",
            "Travail",
        ),
        (
            "Au printemps :\n- Togo, ministère du Travail : deux inspecteurs belges sur les licences des agences\n",
            "TG",
            "Travail",
        ),
        (
            "País por país\n\nTogo\n\nDos inspectores belgas revisaron los expedientes con el Ministerio de Trabajo hasta mayo de 2020.\n",
            "TG",
            "Trabajo",
        ),
        (
            "En primavera:\n- Togo, Ministerio de Trabajo: dos inspectores belgas sobre las licencias de agencias\n",
            "TG",
            "Trabajo",
        ),
        (
            "País a país\n\nTogo\n\nDois inspetores belgas reviram os processos com o Ministério do Trabalho até maio de 2020.\n",
            "TG",
            "Trabalho",
        ),
        (
            "Na primavera:\n- Togo, Ministério do Trabalho: dois inspetores belgas sobre as licenças das agências\n",
            "TG",
            "Trabalho",
        ),
    ]);
}

#[test]
fn who_was_sent_may_tell_it_themselves() {
    each_helps(&[
        (
            "I am an inspector in Antwerp. From 3 to 14 May 2021 I spent two weeks in Lima with the Directorate of Migration.",
            "PE",
            "Directorate",
        ),
        (
            "Je suis inspectrice à Anvers. Du 3 au 14 mai 2021, j'ai passé deux semaines à Lima auprès de la Direction des migrations.",
            "PE",
            "Direction",
        ),
        (
            "Soy inspectora en Amberes. Del 3 al 14 de mayo de 2021 pasé dos semanas en Lima con la Dirección de Migraciones.",
            "PE",
            "Dirección",
        ),
        (
            "Sou inspetora em Antuérpia. De 3 a 14 de maio de 2021 passei duas semanas em Lima com a Direção de Migração.",
            "PE",
            "Direção",
        ),
    ]);
}

#[test]
fn a_study_visit_helps_the_administration_of_the_visitors() {
    each_helps(&[
        (
            "Five officers of the Immigration Service of Zambia made a study visit to Vilnius from 3 to 7 May 2021.",
            "ZM",
            "Immigration",
        ),
        (
            "Cinq agents de la Direction des migrations de la Zambie ont effectué une visite d'étude à Vilnius du 3 au 7 mai 2021.",
            "ZM",
            "Direction",
        ),
        (
            "Cinco agentes de la Dirección de Migraciones de Zambia hicieron una visita de estudio a Vilna del 3 al 7 de mayo de 2021.",
            "ZM",
            "Dirección",
        ),
        (
            "Cinco agentes da Direção de Migração da Zâmbia fizeram uma visita de estudo a Vílnius de 3 a 7 de maio de 2021.",
            "ZM",
            "Direção",
        ),
    ]);
}

#[test]
fn help_may_be_told_over_two_sentences() {
    each_helps(&[
        (
            "The Ministry of Education of Togo did not know how to enrol them. Two teachers from Belgium came for a month and wrote a form with its inspectors.",
            "TG",
            "Education",
        ),
        (
            "The Directorate General of Health of Fiji (DGS) has one form. In May 2020 two Polish nurses showed the DGS how to shorten it.",
            "FJ",
            "Health",
        ),
        (
            "Le ministère de l'Éducation du Togo ne savait comment les inscrire. Deux enseignantes belges sont venues un mois écrire un formulaire avec ses inspecteurs.",
            "TG",
            "ducation",
        ),
        (
            "El Ministerio de Educación de Togo no sabía cómo inscribirlos. Dos maestras belgas vinieron un mes y escribieron un formulario con sus inspectores.",
            "TG",
            "Educación",
        ),
        (
            "O Ministério da Educação do Togo não sabia como os inscrever. Duas professoras belgas vieram um mês e escreveram um formulário com os seus inspetores.",
            "TG",
            "Educação",
        ),
    ]);
}

#[test]
fn plans_opinions_and_the_work_of_others_are_no_help() {
    none_helps(&[
        "The twinning envisaged between the Ministry of Labour of Togo and two inspectors from Belgium never went beyond a letter.",
        "The Ministry of Labour of Togo would like to work with inspectors from Belgium.",
        "Some say that inspectors from Belgium should help the Ministry of Labour of Togo.",
        "UNHCR runs a shelter in Lomé and has given computers to the Ministry of Labour of Togo.",
        "Inspectors from Belgium and judges from Italy took part in the conference of the Ministry of Labour of Togo.",
        "The Ministry of Labour of Togo met with the Ministry of Health of Togo.",
        "Le jumelage envisagé entre le ministère du Travail du Togo et deux inspecteurs belges n'a pas dépassé la lettre d'intention.",
        "Le ministère du Travail du Togo souhaiterait travailler avec des inspecteurs belges.",
        "Selon certains, des inspecteurs belges devraient aider le ministère du Travail du Togo.",
        "Le HCR gère un centre à Lomé et a donné des ordinateurs au ministère du Travail du Togo.",
        "Des inspecteurs belges et des juges italiens ont participé à la conférence du ministère du Travail du Togo.",
        "El hermanamiento previsto entre el Ministerio de Trabajo de Togo y dos inspectores belgas no pasó de una carta.",
        "El Ministerio de Trabajo de Togo querría trabajar con inspectores belgas.",
        "Según algunos, inspectores belgas deberían ayudar al Ministerio de Trabajo de Togo.",
        "El ACNUR gestiona un centro en Lomé y dio ordenadores al Ministerio de Trabajo de Togo.",
        "Inspectores belgas y juezas italianas participaron en la conferencia del Ministerio de Trabajo de Togo.",
        "A geminação prevista entre o Ministério do Trabalho do Togo e dois inspetores belgas não passou de uma carta.",
        "O Ministério do Trabalho do Togo gostaria de trabalhar com inspetores belgas.",
        "Segundo alguns, inspetores belgas deveriam ajudar o Ministério do Trabalho do Togo.",
        "O ACNUR gere um centro em Lomé e deu computadores ao Ministério do Trabalho do Togo.",
        "Inspetores belgas e juízas italianas participaram na conferência do Ministério do Trabalho do Togo.",
    ]);
}

#[test]
fn a_mister_and_a_roman_number_are_no_narrators() {
    none_helps(&[
        "M. Traoré, directeur de l’Office des migrations du Togo, a travaillé à Lomé avec ses équipes.",
        "Phase I was spent in Lima, where the Directorate of Migration of Peru worked on its registry.",
    ]);
}
