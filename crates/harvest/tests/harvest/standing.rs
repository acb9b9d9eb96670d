//! Whose an event is: hosts, co-hosts and those who only came, and whether it is only referred to.

use crate::kit::found;

/// Hosts and co-hosts of the first event.
fn held_by(text: &str) -> (String, String) {
    let mut events = found(text).events;
    assert!(!events.is_empty(), "no event: {text}");
    let event = events.remove(0);
    for it in event.hosts.iter().chain(&event.co_hosts) {
        assert!(event.organisations.contains(it), "{it} is named with the event: {text}");
    }
    (event.hosts.join("; "), event.co_hosts.join("; "))
}

#[test]
fn whoever_organises_is_the_host_and_whoever_attends_is_none() {
    let texts = [
        (
            "The workshop was organised in Lima on 3 May 2021 by the Ministry of Labour and attended by the Ombudsman's Office.",
            "Ministry of Labour",
        ),
        (
            "The Ministry of Labour hosted the workshop in Lima on 3 May 2021, in which the National Police took part.",
            "Ministry of Labour",
        ),
        (
            "At the invitation of the Ministry of Labour, the National Police took part in the workshop in Lima on 3 May 2021.",
            "Ministry of Labour",
        ),
        (
            "L'atelier, organisé à Lima le 3 mai 2021 par le ministère du Travail, a réuni la Police nationale et le Parquet général.",
            "ministère du Travail",
        ),
        (
            "Le ministère du Travail a accueilli à Lima, le 3 mai 2021, l'atelier auquel la Police nationale a assisté.",
            "ministère du Travail",
        ),
        (
            "À l'invitation du ministère du Travail, la Police nationale a participé à l'atelier tenu à Lima le 3 mai 2021.",
            "ministère du Travail",
        ),
        (
            "El taller, organizado en Lima el 3 de mayo de 2021 por el Ministerio de Trabajo, reunió a la Policía Nacional y a la Fiscalía General.",
            "Ministerio de Trabajo",
        ),
        (
            "El Ministerio de Trabajo organizó en Lima, el 3 de mayo de 2021, el taller al que asistió la Policía Nacional.",
            "Ministerio de Trabajo",
        ),
        (
            "La Policía Nacional participó en el taller que organizó el Ministerio de Trabajo en Lima el 3 de mayo de 2021.",
            "Ministerio de Trabajo",
        ),
        (
            "A oficina, organizada em Lima a 3 de maio de 2021 pelo Ministério do Trabalho, reuniu a Polícia Nacional e a Procuradoria-Geral.",
            "Ministério do Trabalho",
        ),
        (
            "O Ministério do Trabalho organizou em Lima, a 3 de maio de 2021, a oficina em que participou a Polícia Nacional.",
            "Ministério do Trabalho",
        ),
        (
            "A convite do Ministério do Trabalho, a Polícia Nacional participou na oficina realizada em Lima a 3 de maio de 2021.",
            "Ministério do Trabalho",
        ),
    ];
    for (text, host) in texts {
        assert_eq!(held_by(text), (host.to_owned(), String::new()), "{text}");
    }
}

#[test]
fn whoever_holds_it_beside_the_host_is_a_co_host() {
    let texts = [
        (
            "The Ministry of Labour organised the workshop in Lima on 3 May 2021 in partnership with the National Institute of Migration. The National Police took part.",
            "Ministry of Labour",
            "National Institute of Migration",
        ),
        (
            "The Ministry of Labour convened the workshop in Lima on 3 May 2021. The workshop was co-organised by the National Institute of Migration and brought together the National Police and the Ombudsman.",
            "Ministry of Labour",
            "National Institute of Migration",
        ),
        (
            "Le ministère du Travail a organisé l'atelier à Lima le 3 mai 2021 en partenariat avec l'Institut national des migrations. La Police nationale y a participé.",
            "ministère du Travail",
            "Institut national des migrations",
        ),
        (
            "Le ministère du Travail a convoqué l'atelier à Lima le 3 mai 2021. L'atelier était co-organisé par l'Institut national des migrations et a réuni la Police nationale et le Parquet.",
            "ministère du Travail",
            "Institut national des migrations",
        ),
        (
            "El Ministerio de Trabajo organizó el taller en Lima el 3 de mayo de 2021 en colaboración con el Instituto Nacional de Migración. Participó la Policía Nacional.",
            "Ministerio de Trabajo",
            "Instituto Nacional de Migración",
        ),
        (
            "El Ministerio de Trabajo convocó el taller en Lima el 3 de mayo de 2021. El taller fue coorganizado por el Instituto Nacional de Migración y reunió a la Policía Nacional y a la Fiscalía.",
            "Ministerio de Trabajo",
            "Instituto Nacional de Migración",
        ),
        (
            "O Ministério do Trabalho organizou a oficina em Lima a 3 de maio de 2021 em parceria com o Instituto Nacional de Migração. Participou a Polícia Nacional.",
            "Ministério do Trabalho",
            "Instituto Nacional de Migração",
        ),
        (
            "O Ministério do Trabalho convocou a oficina em Lima a 3 de maio de 2021. A oficina foi coorganizada pelo Instituto Nacional de Migração e reuniu a Polícia Nacional e a Procuradoria.",
            "Ministério do Trabalho",
            "Instituto Nacional de Migração",
        ),
    ];
    for (text, host, co_host) in texts {
        assert_eq!(held_by(text), (host.to_owned(), co_host.to_owned()), "{text}");
    }
}

#[test]
fn several_may_be_hosts_together() {
    let texts = [
        "The workshop in Lima on 3 May 2021 was organised by the Ministry of Labour and the National Police.",
        "L'atelier de Lima du 3 mai 2021 a été organisé par le ministère du Travail et la Police nationale.",
        "El taller de Lima del 3 de mayo de 2021 fue organizado por el Ministerio de Trabajo y la Policía Nacional.",
        "A oficina de Lima de 3 de maio de 2021 foi organizada pelo Ministério do Trabalho e pela Polícia Nacional.",
    ];
    for text in texts {
        let (hosts, co_hosts) = held_by(text);
        assert_eq!(hosts.split("; ").count(), 2, "{hosts}: {text}");
        assert_eq!(co_hosts, "", "{text}");
    }
}

#[test]
fn a_line_of_a_form_names_the_host() {
    let texts = [
        "Workshop on visas\n\nPlace and dates: Lima, 3 May 2021\n\nOrganiser: Ministry of Labour\n\nCo-organiser: National Institute of Migration\n\nParticipants: National Police\n\nThe participants compared the forms that each of them uses at the border.",
        "Atelier sur les visas\n\nLieu et dates : Lima, 3 mai 2021\n\nOrganisateur : Ministère du Travail\n\nCo-organisateur : Institut national des migrations\n\nParticipants : Police nationale\n\nLes participants ont comparé les formulaires que chacun d'eux utilise à la frontière.",
        "Taller sobre visados\n\nLugar y fechas: Lima, 3 de mayo de 2021\n\nOrganizador: Ministerio de Trabajo\n\nCoorganizador: Instituto Nacional de Migración\n\nParticipantes: Policía Nacional\n\nLos participantes compararon los formularios que cada uno de ellos utiliza en la frontera.",
        "Oficina sobre vistos\n\nLocal e datas: Lima, 3 de maio de 2021\n\nOrganizador: Ministério do Trabalho\n\nCoorganizador: Instituto Nacional de Migração\n\nParticipantes: Polícia Nacional\n\nOs participantes compararam os formulários que cada um deles utiliza na fronteira.",
    ];
    for text in texts {
        let event = found(text).events.remove(0);
        assert_eq!((event.hosts.len(), event.co_hosts.len()), (1, 1), "{text}: {event:?}");
    }
}

#[test]
fn whoever_pays_listens_or_wrote_something_with_another_holds_nothing() {
    let texts = [
        "The workshop was held in Lima on 3 May 2021 with the support of the European Union.",
        "At the workshop in Lima on 3 May 2021 the National Police presented a manual written in partnership with the Ministry of Labour.",
        "L'atelier s'est tenu à Lima le 3 mai 2021 avec le soutien de l'Union européenne.",
        "Lors de l'atelier de Lima, le 3 mai 2021, la Police nationale a présenté un manuel rédigé en partenariat avec le ministère du Travail.",
        "El taller se celebró en Lima el 3 de mayo de 2021 con el apoyo de la Unión Europea.",
        "En el taller de Lima, el 3 de mayo de 2021, la Policía Nacional presentó un manual elaborado en colaboración con el Ministerio de Trabajo.",
        "A oficina realizou-se em Lima a 3 de maio de 2021 com o apoio da União Europeia.",
        "Na oficina de Lima, a 3 de maio de 2021, a Polícia Nacional apresentou um manual elaborado em parceria com o Ministério do Trabalho.",
    ];
    for text in texts {
        assert_eq!(held_by(text), (String::new(), String::new()), "{text}");
    }
}

#[test]
fn an_event_that_the_text_only_refers_to_is_one_of_the_context() {
    let texts = [
        "On the margins of the global forum that was held in Quito in January 2020, the programme showed its guide to visitors.",
        "As announced at the summit of Marrakesh in December 2018, the programme opens to new partners of the region.",
        "The objectives were discussed at the World Summit in Geneva in May 2019, and the programme takes them up in its work.",
        "En marge du forum mondial qui s'est tenu à Quito en janvier 2020, le programme a montré son guide aux visiteurs.",
        "Comme annoncé au sommet de Marrakech en décembre 2018, le programme s'ouvre à de nouveaux partenaires de la région.",
        "Les objectifs ont été discutés au Sommet mondial de Genève en mai 2019, et le programme les reprend dans son travail.",
        "Al margen del foro mundial que se celebró en Quito en enero de 2020, el programa mostró su guía a los visitantes.",
        "Como se anunció en la cumbre de Marrakech en diciembre de 2018, el programa se abre a nuevos socios de la región.",
        "Los objetivos se debatieron en la Cumbre Mundial de Ginebra en mayo de 2019, y el programa los retoma en su trabajo.",
        "À margem do fórum mundial que se realizou em Quito em janeiro de 2020, o programa mostrou o seu guia aos visitantes.",
        "Como anunciado na cimeira de Marraquexe em dezembro de 2018, o programa abre-se a novos parceiros da região.",
        "Os objetivos foram debatidos na Cimeira Mundial de Genebra em maio de 2019, e o programa retoma-os no seu trabalho.",
    ];
    for text in texts {
        let events = found(text).events;
        let told: Vec<bool> = events.iter().map(|it| it.context).collect();
        assert_eq!(told, [true], "{text}: {events:?}");
    }
}

#[test]
fn an_event_that_the_text_tells_is_none_of_the_context() {
    let texts = [
        "The workshop was held in Quito in January 2020 and brought together delegates of Peru and Chile.",
        "The delegations of Peru and Chile took part in the Global Forum on Migration in Quito in January 2020.",
        "On the margins of the workshop in Quito in January 2020 the ministries met. The workshop was attended by delegates of Peru and Chile.",
        "L'atelier s'est tenu à Quito en janvier 2020 et a réuni des délégués du Pérou et du Chili.",
        "Les délégations du Pérou et du Chili ont participé au Forum mondial sur la migration à Quito en janvier 2020.",
        "En marge de l'atelier de Quito en janvier 2020, les ministères se sont rencontrés. L'atelier a réuni des délégués du Pérou et du Chili.",
        "El taller se celebró en Quito en enero de 2020 y reunió a delegados del Perú y de Chile.",
        "Las delegaciones del Perú y de Chile participaron en el Foro Mundial sobre la Migración en Quito en enero de 2020.",
        "Al margen del taller de Quito, en enero de 2020, los ministerios se encontraron. El taller reunió a delegados del Perú y de Chile.",
        "A oficina realizou-se em Quito em janeiro de 2020 e reuniu delegados do Peru e do Chile.",
        "As delegações do Peru e do Chile participaram no Fórum Mundial sobre a Migração em Quito em janeiro de 2020.",
        "À margem da oficina de Quito, em janeiro de 2020, os ministérios encontraram-se. A oficina reuniu delegados do Peru e do Chile.",
    ];
    for text in texts {
        let events = found(text).events;
        assert!(!events.is_empty() && events.iter().all(|it| !it.context), "{text}: {events:?}");
    }
}
