//! Help that is told by a word of help and somebody from abroad, where no sentence names both sides.

use crate::kit::found;
use harvest::Action;

fn actions(text: &str) -> Vec<Action> {
    found(text).actions
}

/// A title, what is told below it, and the country that was helped.
const TOLD: [(&str, &str, &str); 21] = [
    (
        "News from the mint",
        "A retired engraver from the Bank of Portugal spent the autumn in Dili, teaching four apprentices to cut plates.",
        "TL",
    ),
    (
        "Fire brigade",
        "Two pumps and a ladder truck, gifts of the city of Rotterdam, stand in the yard of the Paramaribo fire brigade. Dutch instructors stayed for three weeks.",
        "SR",
    ),
    (
        "Annual report of the court library, Gaborone",
        "The Supreme Court of Ireland lent us a cataloguer for half a year.",
        "BW",
    ),
    (
        "Minutes",
        "Canada's statistical office has seconded a sampler to the bureau in Kigali until June.",
        "RW",
    ),
    (
        "Maternity ward in Apia gets a hand",
        "The hospital has had two midwives from Wellington on its rota since February. They coach the night shift.",
        "WS",
    ),
    (
        "Statistics: second Estonian mission completed",
        "Experts of Statistics Estonia worked with the National Bureau of Statistics in Chisinau from 3 to 7 October 2022.",
        "MD",
    ),
    (
        "Don suisse à la mairie de Cotonou",
        "La ville de Genève a offert huit bennes à la mairie. Un mécanicien restera jusqu'en mai.",
        "BJ",
    ),
    (
        "Tribunal de Bangui : trois greffiers rwandais en renfort",
        "Ils sont détachés par la Cour suprême du Rwanda jusqu'à la fin de l'année.",
        "CF",
    ),
    (
        "Compagnonnage",
        "Depuis 2019, le service des eaux de Lyon épaule celui d'Antananarivo.",
        "MG",
    ),
    (
        "Hôpital de Moroni",
        "Une équipe de chirurgiens mauriciens opère depuis lundi à Moroni. Ils forment aussi deux anesthésistes comoriens.",
        "KM",
    ),
    (
        "Praia reçoit deux ambulances luxembourgeoises",
        "Le corps grand-ducal a détaché pour quatre mois une instructrice qui apprend aux équipages capverdiens le tri des blessés.",
        "CV",
    ),
    (
        "Bomberos de Sucre",
        "La brigada de Valencia donó tres mangueras y un camión cisterna a los bomberos de Sucre. Dos instructores españoles enseñaron a usarlo.",
        "BO",
    ),
    (
        "El laboratorio ya funciona",
        "Gracias a un convenio con Colombia, dos bioquímicas de Bogotá entrenaron en Puerto Príncipe al personal haitiano.",
        "HT",
    ),
    (
        "Pasantías",
        "Seis jueces de Honduras hicieron pasantías en los juzgados de San José. Volvieron con un modelo de acta.",
        "HN",
    ),
    (
        "Registro Civil de Managua",
        "Uruguay prestó su programa de inscripción y envió a una técnica durante un mes para enseñar a manejarlo.",
        "NI",
    ),
    (
        "Noticias",
        "Detrás de la obra de San Salvador hay un convenio con Medellín: la ciudad colombiana nos prestó a dos arquitectos.",
        "SV",
    ),
    (
        "Hospital de Díli",
        "Duas enfermeiras de Coimbra ensinam desde março, em Díli, a triagem de urgência.",
        "TL",
    ),
    (
        "Biblioteca de Bissau",
        "A Biblioteca Nacional do Brasil emprestou um restaurador à biblioteca de Bissau por quatro meses.",
        "GW",
    ),
    (
        "Bombeiros da Praia",
        "Três formadores dos Sapadores de Lisboa deram um curso de salvamento aos bombeiros da Praia.",
        "CV",
    ),
    (
        "Geminação",
        "Braga e Manhiça são geminadas desde 2009; de Braga foram já para Moçambique dois autocarros.",
        "MZ",
    ),
    ("Nota", "Chegaram no sábado cães para Bissau, oferta da Espanha.", "GW"),
];

#[test]
fn a_word_of_help_and_somebody_from_abroad_are_an_action() {
    for (title, told, place) in TOLD {
        let found = actions(&format!("{title}\n\n{told}\n"));
        let places: Vec<_> = found.iter().map(|it| it.places.join(" ")).collect();
        assert_eq!(places, [place], "{told}");
    }
}

/// Meetings, visits and plans have no word of help, or none that came true.
const NOT_TOLD: [&str; 8] = [
    "Ministers of nine countries met in Lisbon on 4 May. The Brazilian delegate spoke of coastal erosion.",
    "Four mayors from Mali visited the waste plant of Dakar on 3 March 2022. They were shown how bins are weighed.",
    "Les ministres de la Santé du Mali et du Niger se sont rencontrés à Niamey le 4 mai. Le ministre malien a rappelé la hausse des cas.",
    "Des maires togolais ont visité la station d'épuration de Rabat en juin 2021. Ils en sont revenus avec des idées.",
    "Delegaciones de cuatro países se reunieron en Lima el 3 de mayo. La delegada chilena habló de trata.",
    "Concejales de Rosario visitaron el mercado de Montevideo el 3 de mayo de 2022. Les gustó el sistema de turnos.",
    "Ministros de cinco países reuniram-se em Luanda a 3 de maio. O ministro português falou de pescas.",
    "Vereadores de Maputo visitaram a lota de Matosinhos em junho de 2021.",
];

#[test]
fn who_only_meets_helps_nobody() {
    for text in NOT_TOLD {
        let found = actions(&format!("News\n\n{text}\n"));
        assert!(found.is_empty(), "{text}\n{found:?}");
    }
}

#[test]
fn whoever_helped_is_no_partner() {
    let found = actions(
        "Rapport de mission, Djibouti\n\nDétaché pour trois semaines par la Direction générale des \
         douanes de France, j'ai aidé la douane de Djibouti à écrire ses règles.\n",
    );
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].places, ["DJ"]);
    assert!(!found[0].partner.contains("France"), "{found:?}");
}

#[test]
fn whoever_coaches_trains_and_whoever_works_with_colleagues_builds_capacity() {
    let themes = |text: &str| actions(text).remove(0).themes;
    let coached = themes(
        "Kingston\n\nThe Police Service of Northern Ireland lent a sergeant to the Jamaica Constabulary Force to coach the custodians.\n",
    );
    assert!(coached.iter().any(|it| it == "training"), "{coached:?}");
    let helped = themes(
        "Cotonou\n\nTrois cartographes norvégiens séjournent à Cotonou et aident leurs homologues à découper les zones.\n",
    );
    assert!(helped.iter().any(|it| it == "capacity_building"), "{helped:?}");
}
