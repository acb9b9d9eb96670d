//! How the number of a figure is meant, and where it goes.

use crate::kit::{figures, found};

#[test]
fn more_less_and_about_are_told_with_the_number() {
    insta::assert_snapshot!(figures("More than 700 people came, fewer than 40 of the officers stayed, about 20 villages took part and a dozen shelters were opened."), @"> 700 people, < 40 officers, ~ 20 villages, ~ 12 shelters");
    insta::assert_snapshot!(figures("Plus de 700 personnes sont venues, moins de 40 agents sont restés, environ 20 villages ont participé et une dizaine de foyers ont ouvert."), @"> 700 personnes, < 40 agents, ~ 20 villages, ~ 10 foyers");
    insta::assert_snapshot!(figures("Más de 700 personas vinieron, menos de 40 agentes se quedaron, unas 20 aldeas participaron y una decena de albergues abrieron."), @"> 700 personas, < 40 agentes, ~ 20 aldeas, ~ 10 albergues");
    insta::assert_snapshot!(figures("Mais de 700 pessoas vieram, menos de 40 agentes ficaram, cerca de 20 aldeias participaram e uma dezena de abrigos abriram."), @"> 700 pessoas, < 40 agentes, ~ 20 aldeias, ~ 10 abrigos");
}

#[test]
fn the_longest_phrase_says_how_a_number_is_meant() {
    insta::assert_snapshot!(figures("No fewer than 30 officers and no more than 50 judges came; up to 20 lawyers and 60 or so teachers were there."), @"> 30 officers, < 50 judges, < 20 lawyers, ~ 60 teachers");
    insta::assert_snapshot!(figures("Pas moins de 30 agents et pas plus de 50 juges sont venus; près de 40 avocats et 60 enseignants environ étaient là."), @"> 30 agents, < 50 juges, ~ 40 avocats, ~ 60 enseignants");
    insta::assert_snapshot!(figures("No menos de 30 agentes y no más de 50 jueces vinieron; casi 40 abogados y hasta 20 docentes estuvieron."), @"> 30 agentes, < 50 jueces, ~ 40 abogados, < 20 docentes");
    insta::assert_snapshot!(figures("Não menos de 30 agentes e não mais de 50 juízes vieram; quase 40 advogados e até 20 docentes estiveram lá."), @"> 30 agentes, < 50 juízes, ~ 40 advogados, < 20 docentes");
    // How long something lasted is no bound.
    insta::assert_snapshot!(figures("The training was held over two days with 30 officers."), @"2 days, 30 officers");
}

#[test]
fn a_rise_and_a_fall_stand_beside_the_unit() {
    insta::assert_snapshot!(figures("There was an increase of 300 % in arrivals and a decrease of 12 % in complaints."), @"300 % (+), 12 % (−)");
    insta::assert_snapshot!(figures("On note une hausse de 300 % des arrivées. On note une baisse de 12 % des plaintes."), @"300 % (+), 12 % (−)");
    insta::assert_snapshot!(figures("Hubo un aumento del 300 % de las llegadas. Hubo una reducción del 12 % de las denuncias."), @"300 % (+), 12 % (−)");
    insta::assert_snapshot!(figures("Houve um aumento de 300 % das chegadas. Houve uma redução de 12 % das queixas."), @"300 % (+), 12 % (−)");
}

#[test]
fn a_share_in_words_is_told_in_per_cent() {
    insta::assert_snapshot!(figures("A quarter of the files were complete, more than half of the migrants had a visa, and one in five of the women knew the office."), @"25 %, > 50 %, 20 %");
    insta::assert_snapshot!(figures("Un quart des dossiers étaient complets, plus de la moitié des migrants avaient un visa, et une femme sur cinq connaissait le bureau."), @"25 %, > 50 %, 20 %");
    insta::assert_snapshot!(figures("Un tercio de los expedientes estaba completo, más de la mitad de los migrantes tenía visa, y una de cada cinco mujeres conocía la oficina."), @"33 %, > 50 %, 20 %");
    insta::assert_snapshot!(figures("Um terço dos processos estava completo, mais de metade dos migrantes tinha visto, e uma em cada cinco mulheres conhecia o balcão."), @"33 %, > 50 %, 20 %");
}

#[test]
fn half_of_them_is_told_with_the_words() {
    for (what, text) in [
        ("half of them", "Forty officers came and almost half of them stayed for the week."),
        (
            "metade deles",
            "Os quarenta agentes vieram para a formação e quase metade deles ficou na cidade.",
        ),
        (
            "la mitad de ellos",
            "Vinieron cuarenta agentes y casi la mitad de ellos se quedó en la ciudad.",
        ),
    ] {
        let found = found(text).indicators;
        let share = found.iter().find(|it| it.unit == "%").expect("a share is told");
        assert_eq!((share.number().as_str(), share.what.as_str()), ("~ 50", what), "{text}");
    }
}

#[test]
fn what_fell_by_half_is_a_fall_of_fifty_per_cent() {
    for text in [
        "The number of complaints at the office has decreased by half since the spring.",
        "Le nombre de plaintes au bureau a baissé de moitié depuis le printemps.",
        "El número de denuncias en la oficina cayó a la mitad desde la primavera.",
        "O número de queixas no balcão caiu pela metade desde a primavera.",
    ] {
        assert_eq!(figures(text), "50 % (−)", "{text}");
    }
}

#[test]
fn a_half_that_is_no_share_is_none() {
    for text in [
        "The talks took a day and a half of the week.",
        "Dans la première moitié de l'année, rien n'a été fait pour la ville.",
        "En la segunda mitad del año no se hizo nada para la ciudad.",
        "Na primeira metade do ano nada foi feito para a cidade.",
        "The first mission was short, half of it on a screen.",
        "Half past nine is when the doors of the house are opened.",
    ] {
        let shares = found(text).indicators.into_iter().filter(|it| it.unit == "%");
        assert_eq!(shares.count(), 0, "{text}");
    }
}

#[test]
fn a_noun_has_one_name_in_all_languages() {
    let noun = |text: &str| found(text).indicators[0].noun.clone().unwrap_or_default();
    assert_eq!(noun("In Ghana 188 officers of the border police were trained."), "officers");
    assert_eq!(
        noun("Au Ghana, 188 agents de la police des frontières ont été formés."),
        "officers"
    );
    assert_eq!(noun("En Ghana se capacitó a 188 agentes de la policía de fronteras."), "officers");
    assert_eq!(noun("No Gana foram formados 188 agentes da polícia de fronteiras."), "officers");
}
