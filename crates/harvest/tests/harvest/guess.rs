//! Events that a text tells without any noun or verb of the lists: by people, a place and a time.

use crate::kit::{found, in_a_line};
use harvest::Event;

fn events(text: &str) -> Vec<Event> {
    found(text).events
}

fn told(text: &str) -> String {
    in_a_line(&events(text))
}

fn all(cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        assert_eq!(told(text), *wanted, "{text}");
    }
}

#[test]
fn people_a_day_and_the_city_of_the_heading_are_an_event() {
    all(&[
        (
            "Nurses of Malawi in Lusaka\n\nThe ward smelt of soap when the head nurse dropped in with \
             four of her staff on 3 and 4 April 2019. They took notes.\n",
            "Lusaka 2019-04-03 MW ZM",
        ),
        (
            "Des sages-femmes du Togo à Cotonou\n\nLa salle était pleine quand la directrice est passée \
             avec quatre agents, le 3 avril 2019. On y parle trois langues.\n",
            "Cotonou 2019-04-03 BJ TG",
        ),
        (
            "Bomberos de Bolivia en Lima\n\nLlovía cuando el jefe de los bomberos llegó de madrugada con \
             cuatro colegas, el 3 de abril de 2019. Tomaron muchas notas.\n",
            "Lima 2019-04-03 BO PE",
        ),
        (
            "Enfermeiras de Angola em Maputo\n\nChovia quando a diretora desembarcou com quatro colegas, \
             a 3 de abril de 2019. Todas tomaram notas.\n",
            "Maputo 2019-04-03 AO MZ",
        ),
    ]);
}

#[test]
fn whoever_went_somewhere_needs_no_date() {
    all(&[
        (
            "What I saw\n\nI went to Kampala with two Kenyan colleagues. The Ugandan nurses showed us \
             their rota.\n",
            "Kampala  KE UG",
        ),
        (
            "Ce que j'ai vu\n\nJe suis allée à Dakar avec deux collègues maliens. Les infirmières \
             sénégalaises nous ont montré leur cahier.\n",
            "Dakar  ML SN",
        ),
        (
            "Lo que vi\n\nFui a Quito con dos colegas peruanos. Las enfermeras ecuatorianas nos \
             mostraron su cuaderno.\n",
            "Quito  EC PE",
        ),
        (
            "O que vi\n\nFui a Luanda com dois colegas moçambicanos. As enfermeiras angolanas \
             mostraram-nos o caderno.\n",
            "Luanda  AO MZ",
        ),
    ]);
}

#[test]
fn of_two_cities_in_a_heading_the_one_behind_a_site_is_the_place() {
    all(&[
        (
            "Pompiers : Bamako et Niamey à l'échelle\n\nLe 12 juin 2018, des sapeurs-pompiers nigériens \
             et maliens ont grimpé ensemble à la grande échelle de la caserne centrale de Niamey.\n",
            "Niamey 2018-06-12 ML NE",
        ),
        (
            "Diário\n\nA 17 de novembro de 2021 sentámo-nos à mesma mesa em Díli, eu, dois colegas \
             indonésios e a equipa timorense do censo.\n",
            "Díli 2021-11-17 ID TL",
        ),
    ]);
}

#[test]
fn it_is_the_least_sure_of_all() {
    let text = "Nurses in Lusaka\n\nThe head nurse of Malawi dropped in with four of her staff on \
                3 April 2019.\n";
    let guess = &events(text)[0];
    assert!(guess.confidence < 0.4, "{guess:?}");
    assert_eq!(guess.title, "Nurses in Lusaka");
}

#[test]
fn what_is_no_meeting_of_people_is_no_event() {
    for text in [
        "New rules\n\nThe Medical Council of Rwanda adopted on 4 May 2021 a procedure for diplomas \
         earned abroad. In 2020 some 140 doctors had applied, most of them from Uganda.\n",
        "A Finnish adviser in Lusaka\n\nSince January 2022 a statistician of Statistics Finland has \
         been seconded to the Zambia Statistics Agency. Her contract runs until December 2023.\n",
        "Cotonou : un guichet unique\n\nLe guichet a été créé par décret en mars 2020 et emploie six \
         agents. En 2022, il a traité 1 240 demandes.\n",
        "Don de matériel\n\nLa Belgique a remis à la police du Burundi douze véhicules. Le matériel est \
         arrivé en février 2019.\n",
        "Registro civil de Paraguay\n\nDesde 2019 los padres inscriben a sus hijos en el hospital. La \
         oficina de Encarnación abrió en marzo de 2020.\n",
        "Convocatoria\n\nLa Agencia busca dos especialistas para San Salvador. Las candidaturas se \
         reciben hasta el 30 de junio de 2022.\n",
        "Polícia de Cabo Verde ganha laboratório\n\nO laboratório abriu em outubro de 2020 na cidade da \
         Praia. Cada amostra recebe um número.\n",
        "Acordo em vigor\n\nO acordo entre Portugal e Timor-Leste, assinado em Díli a 3 de junho de \
         2019, entrou em vigor em 1 de fevereiro de 2021.\n",
    ] {
        assert_eq!(told(text), "", "{text}");
    }
}

#[test]
fn a_row_of_countries_in_a_text_of_one_event_was_there() {
    all(&[
        (
            "Port doctors confer\n\nA workshop was held in Valletta on 12 October 2023. Italy, Greece and \
             Cyprus each filled a bench.\n",
            "Valletta 2023-10-12 CY GR IT MT",
        ),
        (
            "Exercice\n\nUn atelier s'est tenu à Moroni le 21 septembre 2023. Madagascar, Maurice et les \
             Seychelles ont rempli un banc chacun.\n",
            "Moroni 2023-09-21 KM MG MU SC",
        ),
        (
            "Fiscales\n\nUn taller se celebró en Quito el 12 de octubre de 2023. Perú, Chile y Bolivia \
             ocuparon un banco cada uno.\n",
            "Quito 2023-10-12 BO CL EC PE",
        ),
        (
            "Juízes\n\nUma oficina realizou-se em Luanda a 12 de outubro de 2023. Portugal, Moçambique e \
             Cabo Verde ocuparam um banco cada.\n",
            "Luanda 2023-10-12 AO CV MZ PT",
        ),
    ]);
}

#[test]
fn a_noun_that_tells_nothing_leaves_it_to_the_verb() {
    all(&[
        (
            "Visit report\n\nFollowing an exchange of letters, three inspectors of Kenya spent the week of \
             8 May 2023 with their colleagues in Kampala.\n",
            "Kampala 2023-05-08 KE UG",
        ),
        (
            "A network\n\nThe spring meeting took us to Tirana on 11 April 2024.\n",
            "Tirana 2024-04-11",
        ),
    ]);
}

#[test]
fn a_city_behind_which_its_country_stands_is_a_host() {
    all(&[
        (
            "Suite\n\nCotonou, au Bénin, accueillera en octobre 2019 le dernier atelier.\n",
            "Cotonou 2019-10 BJ",
        ),
        (
            "Next\n\nCotonou, in Benin, will host the last workshop in October 2019.\n",
            "Cotonou 2019-10 BJ",
        ),
        (
            "Sigue\n\nCotonú, en Benín, acogerá en octubre de 2019 el último taller.\n",
            "Cotonú 2019-10 BJ",
        ),
        (
            "Segue\n\nCotonou, no Benim, acolherá em outubro de 2019 a última oficina.\n",
            "Cotonou 2019-10 BJ",
        ),
    ]);
}

#[test]
fn whose_experts_came_did_not_hold_the_event() {
    let text = "Atelier\n\nUn atelier régional a rassemblé à Lima en mai 2018 des délégués du Guatemala et \
                du Honduras ainsi que des experts d'agences de l'ONU.\n";
    let event = &events(text)[0];
    assert!(event.organisations.is_empty(), "{event:?}");
}
