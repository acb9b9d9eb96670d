//! Whether an event is to come or took place.

use crate::kit::found;

#[test]
fn what_is_to_come_is_planned_and_what_took_place_is_not() {
    let planned = [
        "The fourth regional workshop will be held in Cotonou in October 2019.",
        "A study visit to Lima is planned for October 2019.",
        "The training will take place in Lima from 7 to 9 October 2019.",
        "Le quatrième atelier régional se tiendra à Lima en octobre 2019, pour la première fois au Pérou.",
        "Une visite d'étude à Lima est prévue en octobre 2019.",
        "La formation aura lieu à Lima du 7 au 9 octobre 2019.",
        "El cuarto taller regional se celebrará en Cotonú en octubre de 2019.",
        "La visita de estudio a Lima está prevista para octubre de 2019.",
        "La capacitación tendrá lugar en Lima del 7 al 9 de octubre de 2019.",
        "A quarta oficina regional realizar-se-á em Cotonou em outubro de 2019.",
        "A visita de estudo a Lima está prevista para outubro de 2019.",
        "A formação terá lugar em Lima de 7 a 9 de outubro de 2019.",
    ];
    let held = [
        "The fourth regional workshop was held in Cotonou in October 2019.",
        "A study visit to Lima took place in October 2019.",
        "The training brought together thirty officers in Lima from 7 to 9 October 2019.",
        "Le quatrième atelier régional s'est tenu à Lima en octobre 2019, pour la première fois au Pérou.",
        "Une visite d'étude à Lima a eu lieu en octobre 2019.",
        "La formation a réuni trente agents à Lima du 7 au 9 octobre 2019.",
        "El cuarto taller regional se celebró en Cotonú en octubre de 2019.",
        "La visita de estudio a Lima tuvo lugar en octubre de 2019.",
        "La capacitación reunió a treinta funcionarios en Lima del 7 al 9 de octubre de 2019.",
        "A quarta oficina regional realizou-se em Cotonou em outubro de 2019.",
        "A visita de estudo a Lima teve lugar em outubro de 2019.",
        "A formação reuniu trinta funcionários em Lima de 7 a 9 de outubro de 2019.",
    ];
    for (texts, is_planned) in [(planned, true), (held, false)] {
        for text in texts {
            let events = found(text).events;
            let told: Vec<bool> = events.iter().map(|it| it.planned).collect();
            assert_eq!(told, [is_planned], "{text}: {events:?}");
        }
    }
}

#[test]
fn of_two_events_of_one_report_the_next_one_alone_is_planned() {
    let texts = [
        "The first workshop was held in Lima in May 2019. The second will take place in Quito in October 2019.",
        "Le premier atelier s'est tenu à Lima en mai 2019. Le deuxième aura lieu à Quito en octobre 2019.",
        "El primer taller se celebró en Lima en mayo de 2019. El segundo tendrá lugar en Quito en octubre de 2019.",
        "A primeira oficina realizou-se em Lima em maio de 2019. A segunda terá lugar em Quito em outubro de 2019.",
    ];
    for text in texts {
        let told: Vec<bool> = found(text).events.iter().map(|it| it.planned).collect();
        assert_eq!(told, [false, true], "{text}");
    }
}
