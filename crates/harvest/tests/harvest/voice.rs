//! What is told in another voice: tense, warnings, the text's own books, cases, tables and forms.

use crate::kit::{figures, found};

fn dates(text: &str) -> String {
    found(text).dates.into_iter().map(|it| it.value).collect::<Vec<_>>().join(" ")
}

fn practices(text: &str) -> usize {
    found(text).practices.len()
}

fn places(text: &str) -> String {
    let show = |it: harvest::PlaceMention| format!("{} {}", it.code, it.name);
    found(text).places.into_iter().map(show).collect::<Vec<_>>().join(", ")
}

fn events(text: &str) -> String {
    let show = |it: harvest::Event| {
        let city = it.city.unwrap_or_default();
        format!("{} {city} {}", it.kind, it.start.unwrap_or_default())
    };
    found(text).events.into_iter().map(show).collect::<Vec<_>>().join("; ")
}

fn helped(text: &str) -> String {
    let show = |it: harvest::Action| format!("{} {}", it.places.join(" "), it.partner);
    found(text).actions.into_iter().map(show).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_month_is_the_last_of_its_name_unless_its_clause_looks_ahead() {
    for text in [
        "Oslo, 12 July 2018\n\nIn the month of March the two teams compared their registers, and the next round will be held soon.",
        "Oslo, le 12 juillet 2018\n\nAu mois de mars, les deux équipes avaient comparé leurs registres, et la prochaine étape sera brève.",
        "Oslo, 12 de julio de 2018\n\nEn el mes de marzo los dos equipos compararon sus registros, y la próxima etapa será breve.",
        "Oslo, 12 de julho de 2018\n\nNo mês de março as duas equipas compararam os seus registos, e a próxima etapa será breve.",
    ] {
        assert_eq!(dates(text), "2018-07-12 2018-03~", "{text}");
    }
    for text in [
        "Oslo, 12 July 2018\n\nThe plan adopted in April will be revised in March.",
        "Oslo, le 12 juillet 2018\n\nLe plan adopté en avril sera revu en mars.",
        "Oslo, 12 de julio de 2018\n\nEl plan adoptado en abril se revisará en marzo.",
        "Oslo, 12 de julho de 2018\n\nO plano adotado em abril será revisto em março.",
    ] {
        assert_eq!(dates(text), "2018-07-12 2018-04~ 2019-03~", "{text}");
    }
}

#[test]
fn what_was_opened_in_a_city_in_march_is_told_so_though_it_will_end_elsewhere() {
    for text in [
        "Oslo, 12 July 2018\n\nThe series, opened in Lima in the month of March, marks ten rounds; it will end in Quito.",
        "Oslo, le 12 juillet 2018\n\nLa série, ouverte à Lima au mois de mars, marque dix étapes ; elle se terminera à Quito.",
        "Oslo, 12 de julio de 2018\n\nLa serie, abierta en Lima en el mes de marzo, marca diez etapas; terminará en Quito.",
        "Oslo, 12 de julho de 2018\n\nA série, aberta em Lima no mês de março, marca dez etapas; terminará em Quito.",
    ] {
        assert_eq!(dates(text), "2018-07-12 2018-03~", "{text}");
    }
    for text in [
        "Oslo, 12 July 2018\n\nThe series will be opened in Lima in March.",
        "Oslo, le 12 juillet 2018\n\nLa série des ateliers des deux institutions sera ouverte à Lima en mars.",
        "Oslo, 12 de julio de 2018\n\nLa serie de talleres de las dos instituciones será abierta en Lima en marzo.",
        "Oslo, 12 de julho de 2018\n\nA série de oficinas das duas instituições será aberta em Lima em março.",
    ] {
        assert_eq!(dates(text), "2018-07-12 2019-03~", "{text}");
    }
}

#[test]
fn neither_a_noun_that_ends_like_it_nor_the_passe_simple_looks_ahead() {
    for text in [
        "Oslo, le 12 juillet 2018\n\nLes deux équipes des environs sont venues avec une caméra en mars.",
        "Oslo, le 12 juillet 2018\n\nLe directeur rencontra en mars les patrons et le front des associations.",
        "Oslo, le 12 juillet 2018\n\nUne idée inspira en mars les deux équipes.",
        "Oslo, 12 de julio de 2018\n\nEn los dos extremos de la ciudad hubo en marzo registros nuevos.",
        "Oslo, 12 de julho de 2018\n\nNos dois extremos da cidade havia em março registos novos.",
    ] {
        assert_eq!(dates(text), "2018-07-12 2018-03~", "{text}");
    }
    for text in [
        "Oslo, le 12 juillet 2018\n\nLe directeur de la ville rencontrera en mars les deux équipes et les associations.",
        "Oslo, le 12 juillet 2018\n\nIls les recevront en mars dans une salle de la ville.",
        "Oslo, 12 de julio de 2018\n\nEn marzo volveremos a las dos ciudades de la costa.",
        "Oslo, 12 de julho de 2018\n\nAs duas equipas voltarão em março.",
    ] {
        assert_eq!(dates(text), "2018-07-12 2019-03~", "{text}");
    }
}

#[test]
fn below_a_heading_of_what_comes_next_a_month_is_to_come() {
    for text in [
        "Oslo, 12 July 2018\n\nNext steps\n\nIn March the group sits in the town hall with the mayors.",
        "Oslo, le 12 juillet 2018\n\nProchainement\n\nEn mars, le groupe siège à la mairie avec les élus de la ville.",
        "Oslo, 12 de julio de 2018\n\nPróximamente\n\nEn marzo el grupo se sienta en el salón con los alcaldes de la zona.",
        "Oslo, 12 de julho de 2018\n\nEm breve\n\nEm março o grupo reúne-se no salão com os autarcas da zona.",
    ] {
        assert_eq!(dates(text), "2018-07-12 2019-03~", "{text}");
    }
}

#[test]
fn yesterday_is_reckoned_from_the_texts_own_day() {
    for text in [
        "Oslo, 12 July 2018 – The seminar ended yesterday with a walk through the old town.",
        "Oslo, le 12 juillet 2018 – Le séminaire s'est achevé hier par une promenade dans la ville.",
        "Oslo, 12 de julio de 2018 – El seminario terminó ayer con un paseo por la ciudad.",
        "Oslo, 12 de julho de 2018 – O seminário terminou ontem com um passeio pela cidade.",
    ] {
        assert_eq!(dates(text), "2018-07-12 2018-07-11", "{text}");
    }
}

#[test]
fn a_warning_is_a_practice_only_with_its_remedy() {
    for text in [
        "Lessons\n\n- The risk is that only one clerk knows how the register works.",
        "Lessons\n\n- Lack of interpreters at the port, because nobody pays them.",
        "Insufficient light in the waiting room remains a worry for the staff of the office.",
        "Leçons\n\n- Le risque est qu'un seul agent sache tenir le registre.",
        "Leçons\n\n- Le manque d'interprètes au port, car personne ne les paie.",
        "Lecciones\n\n- El riesgo es que un solo agente sepa llevar el registro.",
        "Lecciones\n\n- La falta de intérpretes en el puerto, porque nadie les paga.",
        "Lições\n\n- O risco é que um só agente saiba usar o registo.",
        "Lições\n\n- A falta de intérpretes no porto, porque ninguém lhes paga.",
    ] {
        assert_eq!(practices(text), 0, "{text}");
    }
    for text in [
        "The lack of interpreters was overcome thanks to students who speak both languages.",
        "Le manque d'interprètes a été surmonté grâce à des étudiants qui parlent les deux langues.",
        "La falta de intérpretes se superó gracias a estudiantes que hablan las dos lenguas.",
        "A falta de intérpretes foi superada graças a estudantes que falam as duas línguas.",
    ] {
        assert_eq!(practices(text), 1, "{text}");
    }
}

#[test]
fn the_parts_of_a_text_are_no_figures() {
    for text in [
        "This note tells of two good practices, three questions and five recommendations of the group.",
        "Cette note présente deux bonnes pratiques, trois questions et cinq recommandations du groupe.",
        "Esta nota presenta dos buenas prácticas, tres preguntas y cinco recomendaciones del grupo.",
        "Esta nota apresenta duas boas práticas, três perguntas e cinco recomendações do grupo.",
        "The year in the north of the country\n\n2 actions",
        "L'année dans le nord du pays\n\n2 actions",
        "El año en el norte del país\n\n2 acciones",
        "O ano no norte do país\n\nduas ações",
    ] {
        assert_eq!(figures(text), "", "{text}");
    }
    assert_eq!(figures("Three workshops were held for the clerks of the port."), "3 workshops");
}

#[test]
fn an_adjective_is_called_by_its_country_and_is_silent_beside_the_name() {
    for (text, place) in [
        ("The Mexican delegation spoke first and was heard by all who were there.", "MX Mexico"),
        ("La délégation mexicaine a parlé la première devant tous les autres.", "MX Mexique"),
        ("La delegación mexicana habló primero y fue escuchada por todos los demás.", "MX México"),
        ("A delegação mexicana falou primeiro e foi ouvida por todos os outros.", "MX México"),
    ] {
        assert_eq!(places(text), place);
    }
    assert_eq!(
        places("La delegación mexicana habló primero, y en México fue escuchada por todos."),
        "MX México"
    );
}

#[test]
fn a_row_of_a_table_is_an_event_and_its_column_a_figure() {
    let text = "What was done in the course of the work\n\nNo. | Activity | Place | Dates | Participants\n1 | Workshop on registers | Quito | 8–10 June 2021 | 35\n2 | Study visit | Lisbon | May 2022 | 8\n";
    assert_eq!(events(text), "workshop Quito 2021-06-08; study_visit Lisbon 2022-05");
    assert_eq!(figures(text), "35 participants, 8 participants");
}

#[test]
fn the_head_of_a_form_says_where_and_when() {
    for text in [
        "MISSION REPORT\n\nPlace and dates: Quito, 8 to 10 June 2021\nTeam: two clerks\n\nThe team read the registers and spoke with those who keep them.",
        "RAPPORT DE MISSION\n\nLieu et dates : Quito, du 8 au 10 juin 2021\nÉquipe : deux agents\n\nL'équipe a lu les registres et parlé avec ceux qui les tiennent.",
        "INFORME DE MISIÓN\n\nLugar y fechas: Quito, del 8 al 10 de junio de 2021\nEquipo: dos agentes\n\nEl equipo leyó los registros y habló con quienes los llevan.",
        "RELATÓRIO DE MISSÃO\n\nLocal e datas: Quito, de 8 a 10 de junho de 2021\nEquipa: dois agentes\n\nA equipa leu os registos e falou com quem os usa.",
    ] {
        assert!(events(text).starts_with("mission Quito 2021-06-08"), "{}", events(text));
    }
}

#[test]
fn several_events_told_at_once_have_a_month_or_a_city_each() {
    for text in [
        "Two workshops, in May 2019 and in June 2020, were held online for the clerks.",
        "Deux ateliers, en mai 2019 et en juin 2020, ont été organisés en ligne pour les agents.",
        "Dos talleres, en mayo de 2019 y en junio de 2020, se celebraron en línea para los agentes.",
        "Duas oficinas, em maio de 2019 e em junho de 2020, foram realizadas em linha para os agentes.",
    ] {
        assert_eq!(events(text), "workshop  2019-05; workshop  2020-06", "{text}");
    }
    for text in [
        "Two workshops were held for the clerks, one in Quito, the other in Lima.",
        "Deux ateliers ont été organisés pour les agents, l'un à Quito, l'autre à Lima.",
        "Se celebraron dos talleres para los agentes, uno en Quito y otro en Lima.",
        "Realizaram-se duas oficinas para os agentes, uma em Quito e outra em Lima.",
    ] {
        assert_eq!(events(text), "workshop Quito ; workshop Lima ", "{text}");
    }
}

#[test]
fn what_was_called_off_and_where_a_paper_was_signed_are_no_events() {
    for text in [
        "The round table in Quito in May 2019 was called off.",
        "La table ronde de Quito, en mai 2019, a été annulée.",
        "La mesa redonda de Quito, en mayo de 2019, no se celebró.",
        "A mesa-redonda de Quito, em maio de 2019, não se realizou.",
    ] {
        assert_eq!(events(text), "", "{text}");
    }
    for text in [
        "The seminar was held in Lima in June 2020. It is part of the agreement signed in Quito in May 2019.",
        "Le séminaire s'est tenu à Lima en juin 2020. Il découle de l'accord conclu à Quito en mai 2019.",
        "El seminario se celebró en Lima en junio de 2020. Nace del acuerdo firmado en Quito en mayo de 2019.",
        "O seminário realizou-se em Lima em junho de 2020. Nasce do acordo assinado em Quito em maio de 2019.",
    ] {
        assert_eq!(events(text), "seminar Lima 2020-06", "{text}");
    }
}

#[test]
fn a_meeting_that_asks_for_something_to_be_called_off_has_met() {
    for text in [
        "The seminar held in Lima in May 2019 asked that the fine be cancelled.",
        "Le séminaire tenu à Lima en mai 2019 a demandé que l'amende soit annulée.",
        "El seminario celebrado en Lima en mayo de 2019 pidió que las multas fueran suspendidas.",
        "O seminário realizado em Lima em maio de 2019 pediu que a multa fosse anulada.",
        "The seminar in Lima in May 2019 decided that the levy should be cancelled.",
        "Le séminaire de Lima, en mai 2019, a annulé l'amende.",
        "El seminario de Lima, en mayo de 2019, solicitó que la tasa quedara suspendida.",
        "O seminário de Lima, em maio de 2019, solicitou que a taxa fosse cancelada.",
        "The seminar took place in Lima in May 2019, and the workshop in Quito in June 2019 was cancelled.",
        "Le séminaire s'est tenu à Lima en mai 2019 ; l'atelier de Quito, en juin 2019, a été annulé.",
        "El seminario se celebró en Lima en mayo de 2019 y el taller de Quito, en junio de 2019, fue cancelado.",
        "O seminário realizou-se em Lima em maio de 2019 e a oficina de Quito, em junho de 2019, foi cancelada.",
    ] {
        assert_eq!(events(text), "seminar Lima 2019-05", "{text}");
    }
    for text in [
        "The round table planned for Quito in May 2019 was cancelled.",
        "The round table that was to be held in Quito in May 2019 was called off the day before.",
        "La table ronde qui devait se tenir à Quito en mai 2019 a été annulée.",
        "La mesa redonda prevista en Quito en mayo de 2019 fue cancelada.",
        "A mesa-redonda que estava prevista em Quito em maio de 2019 foi cancelada.",
    ] {
        assert_eq!(events(text), "", "{text}");
    }
}

#[test]
fn a_verb_of_training_and_a_stay_tell_events() {
    for (text, event) in [
        ("In May 2019 twelve clerks were trained in Quito.", "training Quito 2019-05"),
        ("En mai 2019, douze agents ont été formés à Quito.", "training Quito 2019-05"),
        ("En mayo de 2019 fueron capacitados doce agentes en Quito.", "training Quito 2019-05"),
        ("Em maio de 2019 foram formados doze agentes em Quito.", "training Quito 2019-05"),
        ("Four officers spent a week in Quito in May 2019.", "visit Quito 2019-05"),
        ("Quatre délégués ont passé une semaine à Quito en mai 2019.", "visit Quito 2019-05"),
        ("Cuatro delegados pasaron una semana en Quito en mayo de 2019.", "visit Quito 2019-05"),
        ("Quatro delegados passaram uma semana em Quito em maio de 2019.", "visit Quito 2019-05"),
    ] {
        assert_eq!(events(text), event, "{text}");
    }
    assert_eq!(
        events("Four officers will spend a week in Quito. The visit is set for May 2019."),
        "visit Quito 2019-05"
    );
}

#[test]
fn migrants_who_are_spoken_of_are_no_delegates() {
    for text in [
        "The seminar was held in Lima in June 2020. It dealt with refugees who came from Nepal, Bhutan and Laos.",
        "Le séminaire s'est tenu à Lima en juin 2020. On y a parlé des réfugiés venus du Népal, du Bhoutan et du Laos.",
        "El seminario se celebró en Lima en junio de 2020. Se habló de los refugiados venidos de Nepal, Bután y Laos.",
        "O seminário realizou-se em Lima em junho de 2020. Falou-se dos refugiados vindos do Nepal, do Butão e do Laos.",
    ] {
        assert_eq!(found(text).events[0].countries.len(), 0, "{text}");
    }
}

#[test]
fn whoever_helps_need_not_be_the_programme_of_the_house() {
    for (text, action) in [
        (
            "IOM supports the Ministry of Justice of Togo in keeping its register up to date.",
            "TG Ministry of Justice of Togo",
        ),
        (
            "L'OIM appuie le ministère de la Justice du Togo dans la tenue de son registre.",
            "TG ministère de la Justice du Togo",
        ),
        (
            "La OIM apoya al Ministerio de Justicia de Chile en la mejora de su registro.",
            "CL Ministerio de Justicia de Chile",
        ),
        (
            "A OIM apoia o Ministério da Justiça de Angola na melhoria do seu registo.",
            "AO Ministério da Justiça de Angola",
        ),
        (
            "Two experts from Finland helped the Ministry of Justice of Togo with its register.",
            "TG Ministry of Justice of Togo",
        ),
        (
            "Le projet NORDSUD accompagne le ministère de la Justice du Togo depuis 2019.",
            "TG ministère de la Justice du Togo",
        ),
    ] {
        assert_eq!(helped(text), action, "{text}");
    }
}

#[test]
fn a_fact_sheet_names_its_partner_in_a_line() {
    for (text, action) in [
        (
            "Fact sheet: registers in Togo\n\nPartner institution: Ministry of Justice\nDuration: 2019 to 2021\n\nThe clerks of the port keep the register, and they keep it well.",
            "TG Ministry of Justice",
        ),
        (
            "Fiche : les registres au Togo\n\nInstitution bénéficiaire : Ministère de la Justice\nDurée : 2019-2021\n\nLes agents du port tiennent le registre et ils le tiennent bien.",
            "TG Ministère de la Justice",
        ),
        (
            "Ficha: los registros de Chile\n\nInstitución beneficiaria: Ministerio de Justicia\nDuración: 2019-2021\n\nLos agentes del puerto llevan el registro y lo llevan bien.",
            "CL Ministerio de Justicia",
        ),
        (
            "Ficha: os registos de Angola\n\nInstituição beneficiária: Ministério da Justiça\nDuração: 2019-2021\n\nOs agentes do porto usam o registo e usam-no bem.",
            "AO Ministério da Justiça",
        ),
    ] {
        assert_eq!(helped(text), action, "{text}");
    }
}

#[test]
fn a_case_in_the_present_is_a_practice_and_a_state_is_none() {
    for text in [
        "In Quito, a nurse explains the form in the mother tongue of those who wait.",
        "The desk is answered by mediators who write every call into one file.",
        "It is the returnees who run the desk at the port.",
        "Ask for the form before each visit; the number of errors has fallen.",
        "À Quito, une infirmière explique le formulaire dans la langue maternelle de ceux qui attendent.",
        "Ce sont les migrants qui tiennent le guichet du port.",
        "En Quito, una enfermera explica el formulario en la lengua materna de quienes esperan.",
        "Son los propios migrantes quienes atienden la ventanilla del puerto.",
        "Em Quito, uma enfermeira explica o formulário na língua materna de quem espera.",
        "São os próprios migrantes que atendem no balcão do porto.",
    ] {
        assert_eq!(practices(text), 1, "{text}");
    }
    for text in [
        "The desk is in the old port and has two rooms.",
        "Le guichet se trouve dans le vieux port et compte deux salles.",
        "La ventanilla está en el puerto viejo y tiene dos salas.",
        "O balcão fica no porto velho, com duas salas.",
    ] {
        assert_eq!(practices(text), 0, "{text}");
    }
}

#[test]
fn a_number_borrows_the_noun_of_the_one_before() {
    assert_eq!(
        figures("The unit had 260 queries against 90 in the year before."),
        "260 queries, 90 queries"
    );
    assert_eq!(figures("La part est passée de 22 à 41 % en un an."), "22 %, 41 %");
    assert_eq!(
        figures("Complaints fell from 1,940 in 2021 to 1,120 in 2022."),
        "1940 complaints, 1120 complaints"
    );
}

#[test]
fn a_numbered_title_and_a_letter_in_brackets_are_told_apart() {
    assert_eq!(
        practices(
            "2. What we saw\n\nThe port is large and the sea is near.\n\n3. Recommendations\n\n(a) Keep one list for both posts.\n(b) Put the key on the wall.\n\n4. Thanks\n\nThe team thanks the mayor of the town for the boat.\n"
        ),
        2
    );
}

#[test]
fn a_title_says_what_the_help_was_about_and_a_country_where_it_went() {
    for (text, place) in [
        ("Registers and visas\n\nNepal: MIEUX trained twelve clerks of the ministry.", "NP"),
        ("Registres et visas\n\nNépal : MIEUX a formé douze agents du ministère.", "NP"),
        ("Registros y visados\n\nNepal: MIEUX capacitó a doce agentes del ministerio.", "NP"),
        ("Registos e vistos\n\nNepal: o MIEUX formou doze agentes do ministério.", "NP"),
    ] {
        let actions = found(text).actions;
        assert_eq!(actions.first().map(|it| it.places.join(" ")).as_deref(), Some(place), "{text}");
    }
    let told = found("Asylum in Togo\n\nMIEUX trained twelve clerks of the Ministry of Justice.");
    assert!(told.actions[0].themes.contains(&"asylum".to_owned()));
}
