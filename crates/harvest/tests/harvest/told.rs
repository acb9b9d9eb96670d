//! What a text tells without the usual words, in each of the four languages.

use crate::kit::found;
use harvest::Event;

fn practices(text: &str) -> usize {
    found(text).practices.len()
}

fn event(text: &str) -> Event {
    let found = found(text);
    found.events.first().cloned().unwrap_or_else(|| panic!("no event: {text}"))
}

fn there(text: &str) -> String {
    event(text).countries.join(" ")
}

fn figures(text: &str) -> String {
    let show = |it: &harvest::Indicator| it.line();
    found(text).indicators.iter().map(show).collect::<Vec<_>>().join("; ")
}

#[test]
fn items_after_a_line_that_announces_lessons_are_practices() {
    assert_eq!(
        practices(
            "The partners drew these lessons from the work of two years:\n- write with those who will use it\n- print it late\n- visit the border first\n"
        ),
        3
    );
    assert_eq!(
        practices(
            "Les partenaires tirent plusieurs leçons de ces deux années :\n- écrire avec ceux qui liront\n- ne pas imprimer trop tôt\n- voir d'abord la frontière\n"
        ),
        3
    );
    assert_eq!(
        practices(
            "De estos dos años los socios sacan varias lecciones:\n- escribir con quienes van a leer\n- no imprimir muy pronto\n- ver antes la frontera\n"
        ),
        3
    );
    assert_eq!(
        practices(
            "Destes dois anos os parceiros tiram várias lições:\n- escrever com quem vai ler\n- não imprimir muito cedo\n- ver antes a fronteira\n"
        ),
        3
    );
    // Other lists are no lessons.
    assert_eq!(
        practices(
            "The team saw these places in the week of the visit:\n- the office of the mayor\n- the old market hall\n"
        ),
        0
    );
}

#[test]
fn two_ways_set_against_each_other_are_a_practice() {
    assert_eq!(
        practices("The form was written with the teachers of the village, not for them."),
        1
    );
    assert_eq!(
        practices("Le formulaire a été écrit avec les maîtresses du village, et non pour elles."),
        1
    );
    assert_eq!(
        practices("El formulario se escribió con las maestras del pueblo, no para ellas."),
        1
    );
    assert_eq!(
        practices("O formulário foi escrito com as professoras da aldeia, não para elas."),
        1
    );
}

#[test]
fn what_works_under_a_condition_is_a_practice() {
    assert_eq!(practices("A joint desk works only if both ministries pay for it."), 1);
    assert_eq!(
        practices(
            "Un guichet commun fonctionne parce que les deux ministères des deux pays le paient ensemble."
        ),
        1
    );
    assert_eq!(
        practices(
            "Una ventanilla común sólo funciona si los dos ministerios la pagan en conjunto."
        ),
        1
    );
    assert_eq!(
        practices("Um balcão comum só funciona se os dois ministérios o pagarem em conjunto."),
        1
    );
}

#[test]
fn advice_under_a_heading_begins_with_its_verb() {
    assert_eq!(
        practices(
            "What would you tell others?\n\nStart with the families of the village. It rained on that day."
        ),
        1
    );
    assert_eq!(
        practices(
            "Que diriez-vous aux autres ?\n\nAssocier les familles du village. Il pleuvait ce jour-là."
        ),
        1
    );
    assert_eq!(
        practices(
            "¿Qué le diría a otros?\n\nEmpezar con las familias del pueblo. Llovía aquel día en el valle."
        ),
        1
    );
    assert_eq!(
        practices(
            "O que recomendaria a outros?\n\nComeçar com as famílias da aldeia. Chovia naquele dia no vale."
        ),
        1
    );
}

#[test]
fn a_roll_says_who_was_there() {
    assert_eq!(
        there(
            "The regional workshop was held in Lima in May 2019.\n\nParticipants: Chile, Ecuador, Ministry of Justice of Peru\n"
        ),
        "CL EC PE"
    );
    assert_eq!(
        there(
            "L'atelier régional s'est tenu à Lima en mai 2019.\n\nParticipants :\n- le Chili\n- l'Équateur\n"
        ),
        "CL EC"
    );
    assert_eq!(
        there(
            "El taller regional se celebró en Lima en mayo de 2019.\n\nParticipantes:\n- Chile\n- Ecuador\n"
        ),
        "CL EC"
    );
    assert_eq!(
        there(
            "A oficina regional realizou-se em Lima em maio de 2019.\n\nParticipantes: Chile e Equador\n"
        ),
        "CL EC"
    );
}

#[test]
fn who_came_is_the_subject_and_who_is_spoken_of_is_not() {
    assert_eq!(
        there(
            "The workshop was held in Lima in May 2019. Chile and Ecuador took part. It dealt with countries such as Nepal."
        ),
        "CL EC PE"
    );
    assert_eq!(
        there(
            "L'atelier s'est tenu à Lima en mai 2019. Le Chili et l'Équateur y ont participé. On y a parlé du Népal."
        ),
        "CL EC PE"
    );
    assert_eq!(
        there(
            "El taller se celebró en Lima en mayo de 2019. Chile y Ecuador participaron. Se habló de Nepal."
        ),
        "CL EC PE"
    );
    assert_eq!(
        there(
            "A oficina realizou-se em Lima em maio de 2019. O Chile e o Equador participaram. Falou-se do Nepal."
        ),
        "CL EC PE"
    );
}

#[test]
fn a_host_is_there_and_so_are_the_cities_that_people_came_from() {
    assert_eq!(
        there(
            "The workshop, hosted by the Ministry of Justice of Peru, was held in Lima in May 2019."
        ),
        "PE"
    );
    assert_eq!(
        there("The workshop was held in Lima in May 2019 with mayors from Quito and Bogotá."),
        "EC CO PE"
    );
    assert_eq!(
        there("L'atelier s'est tenu à Lima en mai 2019 avec les maires de Quito et de Bogota."),
        "EC CO PE"
    );
    assert_eq!(
        there(
            "El taller se celebró en Lima en mayo de 2019 con los alcaldes de Quito y de Bogotá."
        ),
        "EC CO PE"
    );
    assert_eq!(
        there(
            "A oficina realizou-se em Lima em maio de 2019 com os prefeitos de Quito e de Bogotá."
        ),
        "EC CO PE"
    );
}

#[test]
fn whoever_asked_for_it_was_not_there_and_experts_are_apart() {
    let told = event(
        "Une mission d'experts venus de Bulgarie et de France s'est tenue à Moroni en janvier 2020 à la demande du gouvernement malgache.",
    );
    assert_eq!(
        (told.countries.join(" "), told.expert_countries.join(" ")),
        ("KM".to_owned(), "BG FR".to_owned())
    );
}

#[test]
fn a_city_that_hosts_is_the_place() {
    for text in [
        "Quito hosted the third regional workshop in May 2019.",
        "Quito a accueilli le troisième atelier régional en mai 2019, et les délégués de la région sont venus.",
        "En mayo de 2019 Quito acogió el tercer taller regional.",
        "Em maio de 2019 Quito acolheu a terceira oficina regional.",
    ] {
        assert_eq!(event(text).city.as_deref(), Some("Quito"), "{text}");
    }
}

#[test]
fn several_events_told_as_one_have_all_their_cities() {
    for text in [
        "In May 2019 the team held three workshops in Quito and Lima.",
        "En mai 2019 l'équipe a organisé trois ateliers à Quito et à Lima.",
        "En mayo de 2019 el equipo organizó tres talleres en Quito y en Lima.",
        "Em maio de 2019 a equipa organizou três oficinas em Quito e em Lima.",
    ] {
        assert_eq!(event(text).city.as_deref(), Some("Quito; Lima"), "{text}");
    }
}

#[test]
fn a_drill_is_an_event_even_in_a_town_that_no_list_has() {
    for text in [
        "A simulation exercise was held in Corinto on 6 September 2019.",
        "Un exercice de simulation s'est tenu à Corinto le 6 septembre 2019.",
        "El 6 de septiembre de 2019 se realizó un simulacro en Corinto.",
        "A 6 de setembro de 2019 realizou-se um simulacro em Corinto.",
    ] {
        let told = event(text);
        assert_eq!(
            (told.kind.as_str(), told.city.as_deref()),
            ("exercise", Some("Corinto")),
            "{text}"
        );
    }
}

#[test]
fn an_event_whose_noun_is_left_out_is_another_one() {
    for text in [
        "The first workshop was held in Quito in May 2019. The second was held in Lima in June 2019.",
        "Le premier atelier s'est tenu à Quito en mai 2019. Le deuxième s'est tenu à Lima en juin 2019.",
        "El primer taller se celebró en Quito en mayo de 2019. El segundo se celebró en Lima en junio de 2019.",
        "A primeira oficina realizou-se em Quito em maio de 2019. A segunda realizou-se em Lima em junho de 2019.",
    ] {
        let cities: Vec<Option<String>> =
            found(text).events.into_iter().map(|it| it.city).collect();
        assert_eq!(cities, [Some("Quito".to_owned()), Some("Lima".to_owned())], "{text}");
    }
}

#[test]
fn a_verb_alone_may_tell_an_event() {
    let told = event(
        "In May 2019 two experts from Spain travelled to Quito and Lima to speak with the police.",
    );
    assert_eq!((told.kind.as_str(), told.city.as_deref()), ("visit", Some("Quito; Lima")));
    assert_eq!(told.expert_countries, ["ES"]);
    let told =
        event("Représentants et agents se sont réunis à Lima le 3 mai 2019 pour parler du guide.");
    assert_eq!((told.kind.as_str(), told.city.as_deref()), ("meeting", Some("Lima")));
    let told = event("El manual fue entregado en Lima el 3 de mayo de 2019 a los consulados.");
    assert_eq!((told.kind.as_str(), told.city.as_deref()), ("ceremony", Some("Lima")));
    let told =
        event("Em maio de 2019 dois peritos de Espanha viajaram a Quito para falar com a polícia.");
    assert_eq!((told.kind.as_str(), told.city.as_deref()), ("visit", Some("Quito")));
}

#[test]
fn time_that_was_lost_is_a_figure() {
    assert_eq!(
        figures("The virus delayed the work by six months, and the wait lasted three weeks."),
        "6 months; 3 weeks"
    );
    assert_eq!(figures("Le texte a été essayé pendant trois mois."), "3 mois");
    assert_eq!(figures("El texto se probó durante tres meses."), "3 meses");
    assert_eq!(figures("O texto foi testado durante três meses."), "3 meses");
}

#[test]
fn a_figure_says_its_unit_once() {
    assert_eq!(
        figures("Les délégués ont suivi deux jours et demi de travaux."),
        "2.5 jours de travaux"
    );
    assert_eq!(
        figures("Nine shelters were closed. The team saw two of the schools."),
        "9 shelters; 2 of the schools"
    );
    assert_eq!(figures("El tiempo de espera bajó de 95 a 40 minutos."), "95 minutos; 40 minutos");
}

/// Each sentence alone in a text.
fn each_is_a_practice(sentences: &[&str]) {
    for sentence in sentences {
        assert_eq!(practices(sentence), 1, "{sentence}");
    }
}

#[test]
fn what_is_done_now_and_why_is_a_practice() {
    each_is_a_practice(&[
        "The form fits on one page, because nobody reads more at a counter.",
        "Every Monday the two services meet for half an hour, which spares the families a second journey.",
        "A nurse now sits at the border post on market days, and people no longer travel to the capital for a vaccination.",
        "The guide was read aloud in four villages before it went to print.",
        "The office chose to hire returnees as counsellors, since they speak the language of those who wait.",
        "Instead of a lecture, each session begins with a case that the participants bring.",
        "It helped that the forms were translated by the consulate's own clerks.",
        "Drafts go to the regions first; only then does the ministry comment.",
    ]);
    each_is_a_practice(&[
        "Le formulaire tient sur une page, car personne n'en lit davantage à un guichet.",
        "Chaque lundi, les deux services se retrouvent une demi-heure, ce qui épargne aux familles un second voyage.",
        "Une infirmière est désormais présente au poste-frontière les jours de marché, et plus personne ne se rend à la capitale pour un vaccin.",
        "Le guide a été lu à haute voix dans quatre villages avant de partir à l'imprimerie.",
        "Le bureau a choisi d'engager d'anciens migrants comme conseillers, parce qu'ils parlent la langue de ceux qui attendent.",
        "Au lieu d'un exposé, chaque séance commence par un cas que les participants apportent.",
        "Il a été utile que les formulaires soient traduits par les agents du consulat.",
        "Les projets de texte vont d'abord aux régions ; le ministère ne les commente qu'ensuite.",
    ]);
    each_is_a_practice(&[
        "El formulario cabe en una página, porque nadie lee más en una ventanilla.",
        "Cada lunes los dos servicios se reúnen media hora, lo que ahorra a las familias un segundo viaje.",
        "Una enfermera atiende ahora en el puesto fronterizo los días de mercado y ya nadie viaja a la capital para vacunarse.",
        "La guía se leyó en voz alta en cuatro pueblos antes de enviarla a la imprenta.",
        "La oficina optó por contratar a retornados como consejeros, ya que hablan la lengua de quienes esperan.",
        "En lugar de una charla, cada sesión empieza con un caso que traen los participantes.",
        "Ayudó que los formularios fueran traducidos por el propio personal del consulado.",
        "Los borradores van primero a las regiones y solo después los comenta el ministerio.",
    ]);
    each_is_a_practice(&[
        "O formulário cabe numa página, porque ninguém lê mais ao balcão.",
        "Todas as segundas-feiras os dois serviços reúnem-se meia hora, o que poupa às famílias uma segunda viagem.",
        "Uma enfermeira atende agora no posto fronteiriço nos dias de mercado e já ninguém viaja à capital para se vacinar.",
        "O guia foi lido em voz alta em quatro aldeias antes de seguir para a gráfica.",
        "O gabinete optou por contratar retornados como conselheiros, uma vez que falam a língua de quem espera.",
        "Em vez de uma palestra, cada sessão começa com um caso que os participantes trazem.",
        "Ajudou que os formulários fossem traduzidos pelos próprios funcionários do consulado.",
        "Os rascunhos vão primeiro para as regiões e só depois o ministério os comenta.",
    ]);
    // What stands there, and what happened once, is none.
    for sentence in [
        "The manual has 120 pages and was printed in Lima.",
        "The participants visited the port and spoke with fishermen.",
        "The law is now before parliament.",
        "Le manuel compte 120 pages et a été imprimé à Lima.",
        "Les participants ont visité le port et parlé avec des pêcheurs.",
        "La loi est désormais devant le parlement.",
        "El manual tiene 120 páginas y se imprimió en Lima.",
        "Los participantes visitaron el puerto y hablaron con pescadores.",
        "La ley está ahora en el parlamento.",
        "O manual tem 120 páginas e foi impresso em Lima.",
        "Os participantes visitaram o porto e falaram com pescadores.",
        "A lei está agora no parlamento.",
    ] {
        assert_eq!(practices(sentence), 0, "{sentence}");
    }
}

#[test]
fn people_are_there_by_their_trade_or_by_their_country_alone() {
    assert_eq!(
        there(
            "Training in Lusaka\n\nThe training course on data was held in Lusaka on 2 May 2019. Among those in the room were statisticians from Zambia, Malawi and Angola."
        ),
        "ZM MW AO"
    );
    assert_eq!(
        there(
            "Un séminaire à Lomé\n\nLe séminaire sur les données s'est tenu à Lomé le 2 mai 2019. Des statisticiens du Togo, du Bénin et du Mali y ont présenté leurs registres."
        ),
        "TG BJ ML"
    );
    assert_eq!(
        there(
            "Un séminaire à Lomé\n\nLe séminaire sur les données s'est tenu à Lomé le 2 mai 2019 ; trois Maliens et une Béninoise y ont pris la parole."
        ),
        "ML BJ TG"
    );
    assert_eq!(
        there(
            "Un taller en Lima\n\nEl taller sobre datos se celebró en Lima el 2 de mayo de 2019. Estadísticos de Perú, Chile y Ecuador mostraron sus registros."
        ),
        "PE CL EC"
    );
    assert_eq!(
        there(
            "Un taller en Lima\n\nEl taller sobre datos se celebró en Lima el 2 de mayo de 2019 y en él tomaron la palabra tres chilenos y dos ecuatorianas."
        ),
        "CL EC PE"
    );
    assert_eq!(
        there(
            "Um seminário em Maputo\n\nO seminário sobre dados realizou-se em Maputo a 2 de maio de 2019. Estatísticos de Moçambique, Angola e Cabo Verde mostraram os seus registos."
        ),
        "MZ AO CV"
    );
    assert_eq!(
        there(
            "Um seminário em Maputo\n\nO seminário sobre dados realizou-se em Maputo a 2 de maio de 2019 e nele falaram três angolanos e duas cabo-verdianas."
        ),
        "AO CV MZ"
    );
}

#[test]
fn help_is_told_without_a_verb_of_helping() {
    let helped =
        |text: &str| found(text).actions.into_iter().flat_map(|it| it.places).collect::<Vec<_>>();
    for (text, place) in [
        ("The Migration Service of Malawi now runs a hotline, thanks to MIEUX.", "MW"),
        (
            "With advice from MIEUX, the Department of Immigration of Zambia rewrote its rules on visas in 2018.",
            "ZM",
        ),
        (
            "The handbook of the Department of Immigration of Zambia came out of a MIEUX Action that began in 2017.",
            "ZM",
        ),
        (
            "Grâce à MIEUX, la Direction de l'immigration du Togo dispose d'un registre depuis 2018.",
            "TG",
        ),
        (
            "Le registre de la Direction de l'immigration du Togo est né d'une action de MIEUX lancée en 2017.",
            "TG",
        ),
        ("La Direction de l'immigration du Togo a bâti son registre avec MIEUX en 2018.", "TG"),
        (
            "Gracias a MIEUX, la Dirección de Migración de Chile dispone de un registro desde 2018.",
            "CL",
        ),
        (
            "El registro de la Dirección de Migración de Chile nació de una acción de MIEUX iniciada en 2017.",
            "CL",
        ),
        ("La Dirección de Migración de Chile construyó su registro con MIEUX en 2018.", "CL"),
        ("MIEUX elaboró un registro para la Dirección de Migración de Chile.", "CL"),
        ("Graças ao MIEUX, a Direção de Migração de Angola dispõe de um registo desde 2018.", "AO"),
        (
            "O registo da Direção de Migração de Angola nasceu de uma ação do MIEUX iniciada em 2017.",
            "AO",
        ),
        ("A Direção de Migração de Angola construiu o seu registo com o MIEUX em 2018.", "AO"),
        ("O MIEUX elaborou um registo para a Direção de Migração de Angola.", "AO"),
    ] {
        assert_eq!(helped(text), [place], "{text}");
    }
    for text in [
        "Officials of the Department of Immigration of Zambia spoke about MIEUX at the fair.",
        "La Direction de l'immigration du Togo a félicité MIEUX.",
        "La Dirección de Migración de Chile saludó la presentación de MIEUX.",
        "A Direção de Migração de Angola elogiou a apresentação do MIEUX.",
    ] {
        assert!(helped(text).is_empty(), "{text}");
    }
}
