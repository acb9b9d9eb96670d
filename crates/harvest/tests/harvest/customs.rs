//! Customs: how people do their work, told in a plain present; and what is told so and is none.

use crate::kit::found;

fn practices(text: &str) -> Vec<String> {
    let found = found(text);
    found.practices.into_iter().map(|it| it.statement).collect()
}

/// The news that the sentences stand in.
const NEWS: [&str; 4] = [
    "Hospital news, Nairobi, 4 May 2022\n\nNurses from four countries met in Nairobi on 2 and 3 May to talk about their shifts.",
    "Nouvelles de l'hôpital, Lomé, le 4 mai 2022\n\nDes infirmières de quatre pays se sont réunies à Lomé les 2 et 3 mai pour parler de leur travail.",
    "Noticias del hospital, Asunción, 4 de mayo de 2022\n\nEnfermeras de cuatro países se reunieron en Asunción los días 2 y 3 de mayo para hablar de su trabajo.",
    "Notícias do hospital, Maputo, 4 de maio de 2022\n\nEnfermeiras de quatro países reuniram-se em Maputo nos dias 2 e 3 de maio para falar do seu trabalho.",
];

const CUSTOMS: [[&str; 10]; 4] = [
    [
        "When a boat is stopped on one bank, the skipper's name goes by radio to the other bank.",
        "Two colleagues who did not draw the map walk the whole line again with the owners.",
        "The pharmacist goes along every morning and strikes needless drugs off the chart at once.",
        "Complaints are read out before the heads of all sections, and the answer is pinned to the door.",
        "Newcomers handle nothing but genuine banknotes for a month; the forged ones come later.",
        "The hosts noticed a detail: the keys are kept by the cook, who sleeps on the ground floor.",
        "A ferryman who speaks both languages rides along and hands out the leaflets on the way.",
        "The widow is not heard at the barracks but in a room behind the market, with a nurse beside her.",
        "It was a mistake to announce the inspections, for nobody was left on the site.",
        "Their advice was short: never let the recruiter give the first talk.",
    ],
    [
        "Quand un bateau est arrêté sur une rive, le nom du patron est donné par radio à l'autre rive.",
        "Deux collègues qui n'ont pas dessiné la carte refont toute la ligne à pied avec les propriétaires.",
        "La pharmacienne suit la visite du matin et raye de la fiche les remèdes dont on peut se passer.",
        "Les plaintes sont lues devant tous les chefs, et la réponse est clouée sur la porte avant midi.",
        "Les nouveaux ne manient pendant un mois que de vrais billets ; les faux viennent plus tard.",
        "Les hôtes ont remarqué un détail : les clefs sont gardées par le cuisinier, qui dort au rez-de-chaussée.",
        "Un passeur qui parle les deux langues monte à bord et distribue les feuilles pendant la traversée.",
        "La veuve n'est pas entendue à la caserne mais dans une pièce derrière le marché, sans uniforme en vue.",
        "Annoncer les contrôles a été une erreur : il n'y avait plus personne sur le chantier.",
        "Leur conseil tient en une ligne : ne jamais laisser le recruteur faire le premier exposé.",
    ],
    [
        "Cuando se detiene un barco en una orilla, el nombre del patrón llega por radio a la otra orilla.",
        "Dos colegas que no dibujaron el mapa vuelven a recorrer a pie toda la línea con los dueños.",
        "La farmacéutica acompaña la ronda de la mañana y tacha de la hoja los remedios que sobran.",
        "Las quejas se leen delante de todos los jefes, y la respuesta se clava en la puerta antes del mediodía.",
        "Los nuevos manejan durante un mes solo billetes auténticos; los falsos vienen después.",
        "Los anfitriones notaron un detalle: las llaves las guarda el cocinero, que duerme en la planta baja.",
        "Un barquero que habla las dos lenguas sube a bordo y reparte las hojas durante la travesía.",
        "A la viuda no se la escucha en el cuartel sino en un cuarto detrás del mercado, sin uniforme a la vista.",
        "Anunciar los controles fue un error, porque en la obra no quedaba nadie.",
        "Su consejo cabe en una línea: no dejar nunca que el reclutador dé la primera charla.",
    ],
    [
        "Quando um barco é parado numa margem, o nome do mestre chega por rádio à outra margem.",
        "Dois colegas que não desenharam o mapa percorrem a pé toda a linha com os donos.",
        "A farmacêutica acompanha a ronda da manhã e risca da folha os remédios que sobram.",
        "Quem perde a chave avisa o porteiro, que muda a fechadura antes de fechar a casa.",
        "Os novos lidam durante um mês apenas com notas verdadeiras; as falsas vêm depois.",
        "Os anfitriões repararam num pormenor: as chaves são guardadas pelo cozinheiro, que dorme no rés do chão.",
        "Um barqueiro que fala as duas línguas sobe a bordo e distribui as folhas durante a travessia.",
        "A viúva não é ouvida no quartel mas num quarto atrás do mercado, sem farda à vista.",
        "Anunciar as inspeções foi um erro, porque na obra já não estava quem perguntar.",
        "O conselho deles cabe numa linha: nunca deixar que o angariador dê a primeira palestra.",
    ],
];

#[test]
fn a_custom_is_a_practice_whoever_does_it_with_whatever() {
    for (news, customs) in NEWS.iter().zip(CUSTOMS) {
        for custom in customs {
            let found = practices(&format!("{news}\n\n{custom}\n"));
            assert_eq!(found, [custom], "{custom}");
        }
    }
}

/// What is planned, how things are, figures, and who could not come.
const NONE: [[&str; 7]; 4] = [
    [
        "The ministry is considering a second ward, which would open once the funds are found.",
        "The ward has three nurses, one of whom reads Arabic and has worked there since 2010.",
        "The answer to such letters takes eleven months on average, and the families seldom hear of it.",
        "Gabon, which had been asked to speak, could not come because the flight was cancelled.",
        "A retired surgeon and a teacher answered the questions of those who had come from afar.",
        "The waiting time has fallen from nine months to four.",
        "Kenya announced that it will open a school for midwives before the end of the year.",
    ],
    [
        "Le ministère envisage un second service, qui ouvrirait une fois les fonds trouvés.",
        "Le service n'a que trois infirmières, dont une lit l'arabe et travaille ici depuis 2010.",
        "La réponse à de telles lettres prend onze mois en moyenne, et les familles n'en savent rien.",
        "Le Gabon, invité à prendre la parole, n'a pas pu faire le déplacement faute d'avion.",
        "Un chirurgien à la retraite et une institutrice répondaient aux questions de ceux qui venaient de loin.",
        "Le délai d'attente est tombé de neuf mois à quatre.",
        "Le Kenya a annoncé qu'il ouvrira une école de sages-femmes avant la fin de l'année.",
    ],
    [
        "El ministerio estudia un segundo pabellón, que abriría una vez hallados los fondos.",
        "El pabellón tiene tres enfermeras, de las cuales una lee árabe y trabaja allí desde 2010.",
        "La respuesta a tales cartas tarda once meses en promedio, y las familias rara vez saben de ella.",
        "Gabón, invitado a tomar la palabra, no pudo viajar porque no había vuelo.",
        "Un cirujano jubilado y una maestra contestaban a las preguntas de quienes venían de lejos.",
        "El tiempo de espera bajó de nueve meses a cuatro.",
        "Kenia anunció que abrirá una escuela de parteras antes de que acabe el año.",
    ],
    [
        "O ministério pondera um segundo pavilhão, que abriria depois de achados os fundos.",
        "O pavilhão tem três enfermeiras, das quais uma lê árabe e trabalha ali desde 2010.",
        "A resposta a tais cartas demora onze meses em média, e as famílias raramente sabem dela.",
        "O Gabão, convidado a tomar a palavra, não pôde viajar porque não havia voo.",
        "Um cirurgião reformado e uma professora falavam com aqueles que vinham de longe.",
        "O tempo de espera caiu de nove meses para quatro.",
        "O Quénia anunciou que abrirá uma escola de parteiras antes do fim do ano.",
    ],
];

#[test]
fn plans_figures_and_how_things_are_are_no_customs() {
    for (news, sentences) in NEWS.iter().zip(NONE) {
        for sentence in sentences {
            let found = practices(&format!("{news}\n\n{sentence}\n"));
            assert!(found.is_empty(), "{sentence}: {found:?}");
        }
    }
}
