//! By whom an action helped, and what came of it.

use crate::kit::found;
use harvest::Action;

/// The first action of a text, with the words of its passages.
fn action(text: &str) -> (Action, Vec<String>) {
    let mut actions = found(text).actions;
    assert!(!actions.is_empty(), "no action: {text}");
    let action = actions.remove(0);
    let signs: Vec<char> = text.chars().collect();
    let words = |it: &harvest::Span| signs[it.start..it.end].iter().collect();
    let passages = action.evidence.iter().map(words).collect();
    (action, passages)
}

#[test]
fn experts_came_from_the_countries_that_their_sentence_names() {
    let texts = [
        "In Kenya, experts from Denmark and the Netherlands supported the National Coordination Mechanism on Migration in drafting a diaspora engagement policy.",
        "Au Kenya, des experts du Danemark et des Pays-Bas ont aidé le ministère du Travail à rédiger une politique de la diaspora.",
        "En Kenia, expertos de Dinamarca y de los Países Bajos apoyaron al Ministerio de Trabajo en la redacción de una política para la diáspora.",
        "No Quénia, peritos da Dinamarca e dos Países Baixos apoiaram o Ministério do Trabalho na redação de uma política para a diáspora.",
    ];
    for text in texts {
        let (action, _) = action(text);
        let mut experts = action.expert_countries.clone();
        experts.sort();
        assert_eq!(experts, ["DK", "NL"], "{text}");
        assert_eq!(action.places, ["KE"], "{text}");
    }
}

#[test]
fn whoever_helped_is_named_and_is_not_the_partner() {
    let texts = [
        (
            "In Ghana, MIEUX helped the Ministry of Labour to write a manual on fair recruitment in 2019.",
            "MIEUX",
        ),
        (
            "The register of the Ministry of Labour of Ghana was set up in 2021 with the support of the International Labour Organization.",
            "International Labour Organization",
        ),
        (
            "Au Ghana, MIEUX a aidé le ministère du Travail à rédiger un manuel sur le recrutement équitable en 2019.",
            "MIEUX",
        ),
        (
            "Le registre du ministère du Travail du Togo a été créé en 2021 avec l'appui de l'Organisation internationale du Travail.",
            "Organisation internationale du Travail",
        ),
        (
            "En Ghana, MIEUX ayudó al Ministerio de Trabajo a redactar un manual sobre contratación equitativa en 2019, y MIEUX apoyó al Ministerio de Trabajo después.",
            "MIEUX",
        ),
        (
            "El registro del Ministerio de Trabajo de Honduras se creó en 2021 con el apoyo de la Organización Internacional del Trabajo.",
            "Organización Internacional del Trabajo",
        ),
        (
            "No Gana, o MIEUX apoiou o Ministério do Trabalho na redação de um manual sobre recrutamento justo em 2019.",
            "MIEUX",
        ),
        (
            "O registo do Ministério do Trabalho de Angola foi criado em 2021 com o apoio da Organização Internacional do Trabalho.",
            "Organização Internacional do Trabalho",
        ),
    ];
    for (text, helper) in texts {
        let (action, _) = action(text);
        assert_eq!(action.helpers, [helper], "{text}: {action:?}");
        assert!(!action.helpers.contains(&action.partner), "{text}");
    }
}

#[test]
fn what_the_help_led_to_is_told_by_its_sentence() {
    let texts = [
        (
            "In Ghana, MIEUX helped the Ministry of Labour in 2019. The support led to a national action plan on fair recruitment. The Ministry has 300 officers.",
            "The support led to a national action plan",
        ),
        (
            "In Ghana, MIEUX helped the Ministry of Labour in 2019. The Ministry has 300 officers. The manual was adopted by the government in March 2021.",
            "The manual was adopted",
        ),
        (
            "Au Ghana, MIEUX a aidé le ministère du Travail en 2019. L'appui a débouché sur un plan d'action national sur le recrutement équitable. Le ministère compte 300 agents.",
            "L'appui a débouché",
        ),
        (
            "Au Ghana, MIEUX a aidé le ministère du Travail en 2019. Le ministère compte 300 agents. Le manuel a été adopté par le gouvernement en mars 2021.",
            "Le manuel a été adopté",
        ),
        (
            "En Ghana, MIEUX apoyó al Ministerio de Trabajo en 2019. El apoyo dio lugar a un plan de acción nacional sobre contratación equitativa. El Ministerio tiene 300 agentes.",
            "El apoyo dio lugar",
        ),
        (
            "En Ghana, MIEUX apoyó al Ministerio de Trabajo en 2019. El Ministerio tiene 300 agentes. El manual fue adoptado por el gobierno en marzo de 2021.",
            "El manual fue adoptado",
        ),
        (
            "No Gana, o MIEUX apoiou o Ministério do Trabalho em 2019. O apoio deu origem a um plano de ação nacional sobre recrutamento justo. O Ministério tem 300 agentes.",
            "O apoio deu origem",
        ),
        (
            "No Gana, o MIEUX apoiou o Ministério do Trabalho em 2019. O Ministério tem 300 agentes. O manual foi adotado pelo governo em março de 2021.",
            "O manual foi adotado",
        ),
    ];
    for (text, begins) in texts {
        let (action, passages) = action(text);
        let told = action.delivered.unwrap_or_else(|| panic!("nothing came of it: {text}"));
        assert!(told.sentence.starts_with(begins), "{}: {text}", told.sentence);
        let span = harvest::Span { start: told.start, end: told.end };
        assert!(action.evidence.contains(&span), "{text}");
        assert!(passages.iter().any(|it| it.starts_with(begins)), "{text}");
    }
}

#[test]
fn what_is_only_expected_or_came_of_other_help_is_not_told_as_its_outcome() {
    let texts = [
        "In Ghana, MIEUX helped the Ministry of Labour in 2019. The manual will be adopted by the government in March 2021.",
        "In Ghana, MIEUX helped the Ministry of Labour in 2019. In Kenya a manual was adopted by the government in March 2021.",
        "In Ghana, MIEUX helped the Ministry of Labour in 2019. The workshop adopted a regional protocol on the identification of victims.",
        "Au Ghana, MIEUX a aidé le ministère du Travail en 2019. L'atelier a adopté un protocole régional sur l'identification des victimes.",
        "En Ghana, MIEUX apoyó al Ministerio de Trabajo en 2019. El taller adoptó un protocolo regional sobre la identificación de víctimas.",
        "No Gana, o MIEUX apoiou o Ministério do Trabalho em 2019. A oficina adotou um protocolo regional sobre a identificação de vítimas.",
        "Au Ghana, MIEUX a aidé le ministère du Travail en 2019. Le manuel sera adopté par le gouvernement en mars 2021.",
        "Au Ghana, MIEUX a aidé le ministère du Travail en 2019. Au Kenya, un manuel a été adopté par le gouvernement en mars 2021.",
        "En Ghana, MIEUX apoyó al Ministerio de Trabajo en 2019. El manual será adoptado por el gobierno en marzo de 2021.",
        "En Ghana, MIEUX apoyó al Ministerio de Trabajo en 2019. En Kenia, un manual fue adoptado por el gobierno en marzo de 2021.",
        "No Gana, o MIEUX apoiou o Ministério do Trabalho em 2019. O manual será adotado pelo governo em março de 2021.",
        "No Gana, o MIEUX apoiou o Ministério do Trabalho em 2019. No Quénia, um manual foi adotado pelo governo em março de 2021.",
    ];
    for text in texts {
        let (action, _) = action(text);
        assert_eq!(action.delivered, None, "{text}");
    }
}

#[test]
fn a_line_of_a_form_says_where_the_experts_came_from() {
    let forms = [
        "Fact sheet\n\nCountry: Kenya\n\nPartner: Ministry of Labour\n\nExperts: Denmark, the Netherlands\n\nThe experts wrote the policy with those who have to apply it at the border.",
        "Fiche\n\nPays : Kenya\n\nPartenaire : Ministère du Travail\n\nExperts : Danemark, Pays-Bas\n\nLes experts ont écrit la politique avec ceux qui doivent l'appliquer à la frontière.",
        "Ficha\n\nPaís: Kenia\n\nSocio: Ministerio de Trabajo\n\nExpertos: Dinamarca, Países Bajos\n\nLos expertos escribieron la política con quienes tienen que aplicarla en la frontera.",
        "Ficha\n\nPaís: Quénia\n\nParceiro: Ministério do Trabalho\n\nPeritos: Dinamarca, Países Baixos\n\nOs peritos escreveram a política com quem tem de a aplicar na fronteira.",
    ];
    for form in forms {
        let (told, _) = action(form);
        assert_eq!(told.expert_countries, ["DK", "NL"], "{form}: {told:?}");
    }
}

#[test]
fn a_column_of_a_table_says_where_the_experts_came_from() {
    let texts = [
        (
            "The programme carried out these actions with the partners of the region.",
            "| Country | Partner | Subject | Experts |",
            "| Kenya | Ministry of Labour | Recruitment agencies | Denmark, Netherlands |",
        ),
        (
            "Le programme a mené ces actions avec les partenaires de la région.",
            "| Pays | Partenaire | Objet | Experts |",
            "| Kenya | Ministère du Travail | Agences de recrutement | Danemark, Pays-Bas |",
        ),
        (
            "El programa llevó a cabo estas acciones con los socios de la región.",
            "| País | Socio | Objeto | Expertos |",
            "| Kenia | Ministerio de Trabajo | Agencias de contratación | Dinamarca, Países Bajos |",
        ),
        (
            "O programa realizou estas ações com os parceiros da região, e a tabela diz também de onde vieram os peritos.",
            "| País | Parceiro | Objeto | Peritos |",
            "| Quénia | Ministério do Trabalho | Agências de recrutamento | Dinamarca, Países Baixos |",
        ),
    ];
    for (prose, head, row) in texts {
        let text = format!("{prose}\n\n{head}\n|---|---|---|---|\n{row}\n");
        let document = harvest::read(text.as_bytes(), "a.md").unwrap();
        let actions = harvest::harvest(&document).actions;
        let told: Vec<_> =
            actions.iter().map(|it| (it.places.join(" "), it.expert_countries.join(" "))).collect();
        assert_eq!(told, [("KE".to_owned(), "DK NL".to_owned())], "{text}");
    }
}
