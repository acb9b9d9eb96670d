//! Whoever stands behind the work: a donor, an agency, a country that pays, backs or advises.

use crate::kit::found;
use harvest::Action;

fn actions(text: &str) -> Vec<Action> {
    found(text).actions
}

/// Whoever writes, and on which day, after a workshop that is no help.
const FRAMES: [(&str, &str, [&str; 8]); 4] = [
    (
        "TZ",
        "Ministry of Home Affairs, Dodoma, 4 May 2022\n\nThe workshop on passports brought together 30 officers from Kenya and Uganda on 2 and 3 May.",
        [
            "Since 2019 the European Union has funded the computerisation of border posts in the Kagera region.",
            "The course is part of the Safe Borders project, financed by the European Union, which has helped the Immigration Department to rewrite its training manual since 2020.",
            "The register of recruitment agencies was set up in 2021 with the help of the International Labour Organization.",
            "The new shelter in Mwanza, built with Swiss money, will open in June.",
            "UNHCR pays for the interpreters of the refugee unit.",
            "The secretariat, which Denmark has backed since 2017, now has twelve staff.",
            "The Ministry's work on victim referral is supported by UNODC under a three-year project.",
            "The pilot phase, for which the Netherlands has set aside 300,000 euros, starts in July.",
        ],
    ),
    (
        "TG",
        "Ministère du Travail, Lomé, le 4 mai 2022\n\nL'atelier sur les contrats a réuni les 2 et 3 mai trente inspecteurs venus du Bénin et du Ghana.",
        [
            "Depuis 2019, l'Union européenne finance l'informatisation des postes frontières de la région des Savanes.",
            "Le cours s'inscrit dans le projet Frontières sûres, financé par l'Union européenne, qui aide depuis 2020 la direction de l'immigration à réécrire son manuel.",
            "Le registre des agences de recrutement a été créé en 2021 avec l'aide de l'Organisation internationale du Travail.",
            "Le nouveau foyer de Kara, construit sur fonds suisses, ouvrira en juin.",
            "Le HCR paie les interprètes de l'unité des réfugiés.",
            "Le secrétariat, que le Danemark appuie depuis 2017, compte désormais douze agents.",
            "Le travail du ministère sur l'orientation des victimes bénéficie de l'appui de l'ONUDC dans le cadre d'un projet de trois ans.",
            "La phase pilote, à laquelle les Pays-Bas consacrent 300 000 euros, débute en juillet.",
        ],
    ),
    (
        "HN",
        "Secretaría de Trabajo, Tegucigalpa, 4 de mayo de 2022\n\nEl taller sobre contratos reunió los días 2 y 3 de mayo a treinta inspectores de Guatemala y El Salvador.",
        [
            "Desde 2019 la Unión Europea financia la informatización de los puestos fronterizos de Ocotepeque.",
            "El curso se enmarca en el proyecto Fronteras Seguras, financiado por la Unión Europea, que desde 2020 ayuda al Instituto Nacional de Migración a reescribir su manual.",
            "El registro de agencias de reclutamiento se creó en 2021 con la ayuda de la Organización Internacional del Trabajo.",
            "El nuevo albergue de Choluteca, construido con dinero suizo, abrirá en junio.",
            "El ACNUR paga a los intérpretes de la unidad de refugio.",
            "La secretaría, a la que Dinamarca respalda desde 2017, cuenta ya con doce funcionarios.",
            "El trabajo de la Secretaría en la derivación de víctimas cuenta con el apoyo de la UNODC en el marco de un proyecto de tres años.",
            "La fase piloto, a la que los Países Bajos destinan 300.000 euros, empieza en julio.",
        ],
    ),
    (
        "ST",
        "Ministério do Trabalho, São Tomé, 4 de maio de 2022\n\nO ateliê sobre contratos reuniu nos dias 2 e 3 de maio trinta inspetores de Angola e do Gabão.",
        [
            "Desde 2019 a União Europeia financia a informatização dos postos de fronteira da ilha do Príncipe.",
            "O curso insere-se no projeto Fronteiras Seguras, financiado pela União Europeia, que desde 2020 ajuda o Serviço de Migração e Fronteiras a reescrever o seu manual.",
            "O registo das agências de recrutamento foi criado em 2021 com a ajuda da Organização Internacional do Trabalho.",
            "O novo abrigo de Neves, construído com dinheiro suíço, abre em junho.",
            "O ACNUR paga os intérpretes da unidade de refugiados.",
            "O secretariado, que a Dinamarca apoia desde 2017, tem hoje doze funcionários.",
            "O trabalho do Ministério no encaminhamento de vítimas conta com o apoio do UNODC no quadro de um projeto de três anos.",
            "A fase-piloto, à qual os Países Baixos destinam 300 000 euros, começa em julho.",
        ],
    ),
];

#[test]
fn whoever_pays_for_lasting_work_or_backs_it_tells_of_help() {
    for (place, frame, sentences) in FRAMES {
        for sentence in sentences {
            let found = actions(&format!("{frame}\n\n{sentence}"));
            assert_eq!(found.len(), 1, "{sentence}: {found:?}");
            assert_eq!(found[0].places, [place], "{sentence}");
        }
    }
}

#[test]
fn thanks_and_the_money_of_families_are_no_help() {
    for text in [
        "Ministry of Home Affairs, Dodoma, 4 May 2022\n\nThe Ministry thanks IOM for its support with the translation.",
        "Ministry of Home Affairs, Dodoma, 4 May 2022\n\nOnly a third of the households receive support from relatives in Germany.",
        "Ministère du Travail, Lomé, le 4 mai 2022\n\nLe ministère remercie l'OIM pour son appui à la traduction.",
        "Ministère du Travail, Lomé, le 4 mai 2022\n\nLes migrants établis en Allemagne soutiennent leurs familles et financent des écoles.",
        "Secretaría de Trabajo, Tegucigalpa, 4 de mayo de 2022\n\nLa Secretaría agradece a la OIM su apoyo en la traducción.",
        "Secretaría de Trabajo, Tegucigalpa, 4 de mayo de 2022\n\nLos migrantes en España ayudan a sus familias y pagan la escuela de sus hijos.",
        "Secretaría de Trabajo, Tegucigalpa, 4 de mayo de 2022\n\nLa migración circular con España se apoya en el memorando que los ministros firmaron en abril de 2021.",
        "Ministério do Trabalho, São Tomé, 4 de maio de 2022\n\nO Ministério agradece à OIM o apoio na tradução.",
        "Ministério do Trabalho, São Tomé, 4 de maio de 2022\n\nOs emigrantes em Portugal ajudam as famílias e pagam a escola dos filhos.",
    ] {
        assert!(actions(text).is_empty(), "{text}: {:?}", actions(text));
    }
}

#[test]
fn an_embassy_writes_of_where_it_is() {
    for (place, text) in [
        (
            "SN",
            "Ambassade de Belgique à Dakar – Actualités\n\nDepuis 2020, la Belgique appuie par l'intermédiaire d'Enabel la modernisation de l'état civil.",
        ),
        (
            "GT",
            "Embajada de Suecia en Ciudad de Guatemala – Noticias\n\nDesde 2020 Suecia financia el albergue para víctimas de trata.",
        ),
        (
            "KE",
            "Embassy of Denmark in Nairobi – News\n\nDenmark has supported the asylum unit since 2020.",
        ),
        (
            "MZ",
            "Embaixada da Noruega em Maputo – Notícias\n\nDesde 2020 a Noruega apoia o abrigo para vítimas de tráfico.",
        ),
    ] {
        let found = actions(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(found[0].places, [place], "{text}");
    }
}

/// *The course is financed by the Union* is help where no other is told, and else how an event was
/// paid for.
#[test]
fn an_event_that_somebody_paid_for_is_help_where_no_other_is_told() {
    let course = "Nairobi, 3 May 2022\n\nThe third course on forged documents was held on 2 May. The course is financed by the European Union.";
    let found = actions(course);
    assert_eq!(found.len(), 1, "{found:?}");
    let register = format!("{course}\n\nUNHCR has supported the register since 2019.");
    let found = actions(&register);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].title.contains("register"), "{found:?}");
}
