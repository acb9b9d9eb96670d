//! Lists, search, conflicts and figures.

use crate::kit::{Site, claim, coded, in_order, record, shared_responsibility, translate, write};
use axum::http::StatusCode;
use domain::{Claim, Field, Kind, Lang, ProposedValue, State, Value};
use insta::assert_snapshot;
use store::records;

/// Three practices, two places of which one lies in the other, one theme.
async fn shelf(site: &Site) {
    let region = site.publish(coded(site, Kind::Place, "419", "Latin America")).await;
    let mut mexico = coded(site, Kind::Place, "MX", "Mexico");
    translate(&mut mexico, Field::Title, Lang::Fr, "Mexique");
    mexico.set(Field::Within, vec![Value::Link(region.id)]);
    let mexico = site.publish(mexico).await;
    let mut smuggling = coded(site, Kind::Theme, "smuggling_of_migrants", "Smuggling of migrants");
    translate(&mut smuggling, Field::Title, Lang::Es, "Tráfico ilícito de migrantes");
    translate(&mut smuggling, Field::Title, Lang::Fr, "Trafic illicite de migrants");
    write(&mut smuggling, Field::Acronyms, "SOM");
    let smuggling = site.publish(smuggling).await;

    let mut shared = shared_responsibility(site);
    shared.set(Field::Places, vec![Value::Link(mexico.id)]);
    shared.set(Field::Themes, vec![Value::Link(smuggling.id)]);
    site.publish(shared).await;
    site.wait(60);
    let mut other = record(site, Kind::Practice, Lang::En, "Prosecutors meet every year");
    write(&mut other, Field::Summary, "Smuggling of migrants is on the agenda of their network.");
    other.set(Field::EvidenceLevel, vec![Value::Code("told".to_owned())]);
    other.set(Field::Period, vec![Value::Date("2017".parse().unwrap())]);
    site.publish(other).await;
    site.catch_up().await;
}

#[tokio::test]
async fn a_list_is_sifted_and_each_sieve_can_be_taken_away() {
    let site = Site::new().await;
    shelf(&site).await;
    let page = site.visitor().get("/fr/practices?place=419&year=2015").await;
    assert_snapshot!(page.outline(), @"
    [fr ltr]
    # Pratiques
    Ce qui marche, raconté pour que d’autres l’essaient : le contexte, les étapes, ce qu’il faut réunir et ce qui en est sorti.
    Deux pratiques côte à côte -> /fr/compare
    + Par thème
    - Trafic illicite de migrants -> /fr/practices?place=419&year=2015&theme=smuggling_of_migrants 1
    + Affiner
    + Lieu
    - Latin America -> /fr/practices?year=2015 1
    - Mexique -> /fr/practices?place=419&year=2015&place=MX 1
    + Année
    - 2017 -> /fr/practices?place=419&year=2015&year=2017 1
    - 2016 -> /fr/practices?place=419&year=2015&year=2016 1
    - 2015 -> /fr/practices?place=419 1
    - 2014 -> /fr/practices?place=419&year=2015&year=2014 1
    - 2013 -> /fr/practices?place=419&year=2015&year=2013 1
    ## 1 fiche
    - Lieu : Latin America ×(retirer) -> /fr/practices?year=2015
    - Année : 2015 ×(retirer) -> /fr/practices?place=419
    - Tout retirer -> /fr/practices
    -
    ### Responsabilité partagée -> /fr/practices/responsabilite-partagee
    Documentée · Mexique · 2013–2017
    L’intégration engage les migrants et les institutions.
    Suivre par un flux (Atom) -> /fr/search.atom?place=419&year=2015&kind=practice
    ");
}

#[tokio::test]
async fn a_practice_is_found_by_the_words_of_another_language() {
    let site = Site::new().await;
    shelf(&site).await;
    let page =
        site.visitor().get("/es/search?q=tr%C3%A1fico%20il%C3%ADcito%20de%20migrantes").await;
    assert!(
        page.outline()
            .contains("Prosecutors meet every year -> /es/practices/prosecutors-meet-every-year"),
        "{}",
        page.outline()
    );
    assert!(
        page.outline().contains("Tráfico ilícito de migrantes -> /es/themes/smuggling-of-migrants"),
        "{}",
        page.outline()
    );
}

#[tokio::test]
async fn what_another_language_s_words_find_is_called_in_the_reader_s() {
    let site = Site::new().await;
    let mut heard = record(&site, Kind::Practice, Lang::Pt, "Ouvir as crianças primeiro");
    write(&mut heard, Field::Summary, "Os defensores ouvem antes de decidir.");
    translate(&mut heard, Field::Title, Lang::Es, "Escuchar primero a los niños");
    site.publish(heard).await;
    site.catch_up().await;
    let page = site.visitor().get("/es/search?q=defensores+decidir").await;
    assert_snapshot!(page.outline(), @"
    [es ltr]
    # Búsqueda
    Buscar
    <q=defensores decidir> [Buscar]
    + Acotar
    + Idioma del texto
    - español -> /es/search?q=defensores%20decidir&language=es 1
    - portugués -> /es/search?q=defensores%20decidir&language=pt 1
    ## Se encontró una ficha
    -
    ### Escuchar primero a los niños -> /es/practices/ouvir-as-criancas-primeiro
    Práctica
    Pasaje en portugués · Traducido por una persona a partir de la edición 1 · Aún sin revisar
    {pt} Os defensores ouvem antes de decidir.
    Seguir como fuente web (Atom) -> /es/search.atom?q=defensores%20decidir
    ");
}

#[tokio::test]
async fn a_theme_is_shown_by_what_it_is_and_by_the_one_name_that_was_meant() {
    let site = Site::new().await;
    let mut theme = coded(&site, Kind::Theme, "smuggling_of_migrants", "Smuggling of migrants");
    write(&mut theme, Field::Synonyms, "migrant smuggling\nsmugglers\nhuman smuggling");
    write(&mut theme, Field::Definition, "Bringing people across a border for gain.");
    translate(&mut theme, Field::Title, Lang::Es, "Tráfico ilícito de migrantes");
    translate(&mut theme, Field::Synonyms, Lang::Es, "coyotes\npolleros\ncoyotaje");
    translate(&mut theme, Field::Definition, Lang::Es, "Hacer cruzar una frontera para lucrarse.");
    site.publish(theme).await;
    site.catch_up().await;
    let page = site.visitor().get("/es/search?q=human").await;
    assert_snapshot!(page.outline(), @"
    [es ltr]
    # Búsqueda
    Buscar
    <q=human> [Buscar]
    + Acotar
    + Idioma del texto
    - inglés -> /es/search?q=human&language=en 1
    - español -> /es/search?q=human&language=es 1
    ## Se encontró una ficha
    -
    ### Tráfico ilícito de migrantes -> /es/themes/smuggling-of-migrants
    Tema
    Traducido por una persona a partir de la edición 1 · Aún sin revisar
    También llamado {en} human smuggling
    Hacer cruzar una frontera para lucrarse.
    Seguir como fuente web (Atom) -> /es/search.atom?q=human
    ");
}

#[tokio::test]
async fn a_search_asks_the_database_as_often_for_few_hits_as_for_many() {
    let site = Site::new().await;
    let practices = async |numbers: std::ops::Range<usize>| {
        let titled = |it| record(&site, Kind::Practice, Lang::En, &format!("Borders {it}"));
        site.publish_all(numbers.map(titled).collect()).await;
        site.catch_up().await;
    };
    let asked = async || {
        site.visitor().get("/en/search?q=nothing").await;
        let before = site.store.queries();
        let page = site.visitor().get("/en/search?q=borders").await;
        (site.store.queries() - before, page.outline().matches("### Borders").count())
    };
    practices(0..2).await;
    let few = asked().await;
    practices(2..20).await;
    let many = asked().await;
    assert_eq!((few.1, many.1), (2, 20));
    assert_eq!(few.0, many.0);
    assert!(many.0 <= 3, "{} statements", many.0);
}

#[tokio::test]
async fn an_empty_answer_says_what_to_try() {
    let site = Site::new().await;
    shelf(&site).await;
    let page = site.visitor().get("/en/search?q=xyzzyplugh").await;
    assert_snapshot!(page.outline(), @"
    [en ltr]
    # Search
    Search
    <q=xyzzyplugh> [Search]
    ## Nothing was found
    You could try:
    - fewer words, or more general ones
    - the words of another language: texts in all languages are searched
    - the list of themes -> /en/themes
    - the list of countries and regions -> /en/places
    - the list of organisations -> /en/organisations
    Follow as a feed (Atom) -> /en/search.atom?q=xyzzyplugh
    ");
}

#[tokio::test]
async fn two_sources_that_disagree_stand_side_by_side() {
    let site = Site::new().await;
    let source = site.publish(record(&site, Kind::Source, Lang::En, "Page 159")).await;
    let other = site.publish(record(&site, Kind::Source, Lang::En, "Page 189")).await;
    let mut action = record(&site, Kind::Action, Lang::En, "Madagascar I: diaspora");
    action.set(Field::Start, vec![Value::Date("2017-02".parse().unwrap())]);
    let action = site.publish(action).await;
    let said = |date: &str| (Field::Start, ProposedValue::Date(date.parse().unwrap()));
    let first = claim(&site, &action, &source, said("2017-02"));
    let second = claim(&site, &action, &other, said("2017-07"));
    let second = Claim { place: Some("actions.csv, line 38: Page 189".to_owned()), ..second };
    site.claims(&[second, first]).await;
    assert_snapshot!(site.visitor().get("/en/conflicts").await.outline(), @"
    [en ltr]
    # Conflicts
    Where sources disagree, all of them stay. The record shows one; here the others stand beside it, each with its words.
    ## Madagascar I: diaspora -> /en/actions/madagascar-i-diaspora Start
    ### February 2017
    The record shows this.
    Page 159 -> /en/sources/page-159
    Taken in with the published record of the programme.
    ### July 2017
    Page 189 -> /en/sources/page-189 · actions.csv, line 38 -> /en/sources/page-189
    Taken in with the published record of the programme.
    ");
}

#[tokio::test]
async fn a_declared_number_that_the_records_contradict_stands_beside_theirs() {
    let site = Site::new().await;
    shelf(&site).await;
    let mut figure = record(&site, Kind::Figure, Lang::En, "Actions so far");
    figure.set(Field::Number, vec![Value::Number(138.0)]);
    figure.set(Field::Period, vec![Value::Date("2009/2024".parse().unwrap())]);
    figure.set(Field::Counts, vec![Value::Code("actions".to_owned())]);
    figure.set(Field::Qualifier, vec![Value::Code("more_than".to_owned())]);
    let figure = site.publish(figure).await;
    let mut action = record(&site, Kind::Action, Lang::En, "Borders I");
    action.set(Field::Start, vec![Value::Date("2012".parse().unwrap())]);
    site.publish(action).await;
    let told = [
        "## Declared figures that the records contradict",
        "Actions so far -> /en/figures/actions-so-far",
        "2009–2024",
        "more than 138",
        "1",
        "these pages keep: Actions: 1 and Events: 0.",
    ];
    for address in ["/en/conflicts", "/en/figures", "/en/figures/actions-so-far"] {
        in_order(&site.visitor().get(address).await.outline(), &told);
    }
    let mut withdrawn = figure.in_state(State::Retired);
    let tx = site.store.begin().await.unwrap();
    records::save(&tx, &mut withdrawn, &site.by()).await.unwrap();
    tx.commit().await.unwrap();
    let page = site.visitor().get("/en/conflicts").await.outline();
    assert!(!page.contains("Actions so far"), "what is withdrawn is compared no more: {page}");
}

#[tokio::test]
async fn a_declared_number_is_listed_as_it_is_meant() {
    let site = Site::new().await;
    let mut figure = record(&site, Kind::Figure, Lang::En, "Border police trained in Ghana");
    figure.set(Field::Number, vec![Value::Number(1190.0)]);
    figure.set(Field::Qualifier, vec![Value::Code("more_than".to_owned())]);
    figure.set(Field::Direction, vec![Value::Code("rise".to_owned())]);
    write(&mut figure, Field::Unit, "officers");
    site.publish(figure).await;
    let list = |at: &'static str| async { site.visitor().get(at).await.outline() };
    in_order(&list("/en/figures").await, &["more than 1,190 officers (rise)"]);
    let page = list("/en/figures/border-police-trained-in-ghana").await;
    in_order(&page, &["How it is meant", "More than this", "Rise or fall", "A rise"]);
}

#[tokio::test]
async fn figures_open_the_records_behind_them() {
    let site = Site::new().await;
    shelf(&site).await;
    assert_snapshot!(site.visitor().get("/en/figures").await.outline(), @"
    [en ltr]
    # Figures
    Numbers with their unit and period. Those we compute say what was counted; those that sources declare say who declared them.
    ## Computed from the records
    - 0 Actions -> /en/actions
    - 0 events -> /en/events
    - 2 good practices -> /en/practices
    - 0 countries and regions where Actions took place -> /en/places?with=actions
    Counted from the records that are public, as of change 5 of the log. Each figure opens what was counted.
    ");
}

#[tokio::test]
async fn the_front_page_says_what_this_is() {
    let site = Site::new().await;
    shelf(&site).await;
    assert_snapshot!(site.visitor().get("/pt/").await.outline(), @"
    [pt ltr]
    # O que as administrações aprendem umas com as outras
    Um ministério pede ajuda, colegas de outros países vêm, e o que funcionou é contado aqui para que outros o experimentem.
    Sobre o que você quer aprender? Em qualquer língua.
    <q=> [Buscar]
    ## A carteira
    - 0 Ação -> /pt/actions
    - 0 evento -> /pt/events
    - 2 boas práticas -> /pt/practices
    - 0 país ou região onde houve Ações -> /pt/places?with=actions
    Contados a partir das fichas públicas, na alteração 5 do registro. Cada número abre o que foi contado.
    ## Práticas novas ou revisadas
    -
    ### {en} Prosecutors meet every year -> /pt/practices/prosecutors-meet-every-year
    Relatada · 2017 · Em inglês
    {en} Smuggling of migrants is on the agenda of their network.
    -
    ### {fr} Responsabilité partagée -> /pt/practices/responsabilite-partagee
    Documentada · {en} Mexico · 2013–2017 · Em francês
    {fr} L’intégration engage les migrants et les institutions.
    Todas as práticas -> /pt/practices
    ");
}

#[tokio::test]
async fn the_trees_show_what_lies_in_what() {
    let site = Site::new().await;
    shelf(&site).await;
    assert_snapshot!(site.visitor().get("/fr/places").await.outline(), @"
    [fr ltr]
    # Lieux
    Les pays et régions dont il est question. Le nombre ouvre ce qui en est dit.
    - {en} Latin America -> /fr/places/latin-america 1 -> /fr/search?place=419&kind=action&kind=event&kind=practice&kind=result
    - Mexique -> /fr/places/mexico 1 -> /fr/search?place=MX&kind=action&kind=event&kind=practice&kind=result
    ");
    assert_snapshot!(site.visitor().get("/es/themes").await.outline(), @"
    [es ltr]
    # Temas
    El tesauro del programa: cada tema se conoce por sus nombres en cada idioma, y la búsqueda lo encuentra por cualquiera de ellos.
    - Tráfico ilícito de migrantes -> /es/themes/smuggling-of-migrants 1 -> /es/search?theme=smuggling_of_migrants&kind=action&kind=event&kind=practice&kind=result
    ");
}

#[tokio::test]
async fn a_list_asks_the_database_as_often_for_three_as_for_three_hundred() {
    let site = Site::new().await;
    let mut place = coded(&site, Kind::Place, "MX", "Mexico");
    // What is of no country is named below the map, where it is not too much.
    place.set(Field::PlaceKind, vec![Value::Code("country".to_owned())]);
    let place = site.publish(place).await;
    for number in 0..3 {
        keep_many(&site, number..number + 1, place.id).await;
    }
    // Places and themes are read once; whether they still hold is asked by each of the two below.
    questions(&site).await;
    keep_many(&site, 3..5, place.id).await;
    let few = questions(&site).await;
    keep_many(&site, 5..300, place.id).await;
    let many = questions(&site).await;
    assert_eq!(few, many);
}

async fn keep_many(site: &Site, numbers: std::ops::Range<usize>, place: domain::RecordId) {
    let tx = site.store.begin().await.unwrap();
    for number in numbers {
        let mut action = record(site, Kind::Action, Lang::En, &format!("Action {number}"));
        action.set(Field::Places, vec![Value::Link(place)]);
        let mut action = action.in_state(domain::State::Published);
        store::records::insert(&tx, &mut action, &site.by()).await.unwrap();
    }
    tx.commit().await.unwrap();
    site.catch_up().await;
}

async fn questions(site: &Site) -> u64 {
    let before = site.store.queries();
    for view in ["list", "map", "time", "table"] {
        let page = site.visitor().get(&format!("/en/actions?view={view}")).await;
        assert_eq!(page.status, StatusCode::OK);
    }
    let action = site.visitor().get("/en/actions/action-0").await;
    assert_eq!(action.status, StatusCode::OK);
    site.store.queries() - before
}

#[tokio::test]
async fn a_long_list_goes_on_where_it_stopped() {
    let site = Site::new().await;
    let place = site.publish(coded(&site, Kind::Place, "MX", "Mexico")).await;
    keep_many(&site, 0..60, place.id).await;
    let mut seen = std::collections::BTreeSet::new();
    let mut next = Some("/en/actions".to_owned());
    let mut pages = 0;
    while let Some(address) = next {
        let outline = site.visitor().get(&address).await.outline();
        seen.extend(outline.lines().filter(|it| it.starts_with("### ")).map(str::to_owned));
        let more = outline.lines().find_map(|it| it.strip_prefix("The next ones -> "));
        next = more.map(str::to_owned);
        pages += 1;
    }
    assert_eq!((pages, seen.len()), (2, 60));
    assert_eq!(
        site.visitor().get("/en/actions?after=nonsense").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn the_address_that_readers_write_to_stands_where_they_look_for_it() {
    let contact = Some("help@ayni.example".to_owned());
    let site = Site::with(web::Settings { contact, ..web::Settings::default() }).await;
    let unsaid = Site::new().await;
    for address in ["/es/about", "/es/accessibility", "/es/privacy"] {
        let told = site.visitor().get(address).await.outline();
        assert!(told.contains("help@ayni.example -> mailto:help@ayni.example"), "{told}");
        let none = unsaid.visitor().get(address).await.body;
        assert!(!none.contains("mailto:"), "{address}");
    }
    let statement = site.visitor().get("/es/accessibility").await.outline();
    assert!(statement.contains("29 de noviembre de 2026"), "{statement}");
}

#[tokio::test]
async fn before_anything_is_typed_the_search_says_what_there_is() {
    let site = Site::new().await;
    shelf(&site).await;
    site.catch_up().await;
    let open = site.visitor().get("/en/search").await.outline();
    in_order(&open, &["Say what you look for", "-> /en/practices"]);
    assert!(!open.contains("-> /en/practices/"), "no record before another: {open}");
}

#[tokio::test]
async fn every_public_page_answers_in_every_language() {
    let site = Site::new().await;
    shelf(&site).await;
    for lang in Lang::ALL {
        let pages = [
            "/",
            "/search",
            "/conflicts",
            "/about",
            "/accessibility",
            "/privacy",
            "/data",
            "/calendar",
            "/calendar/past",
            "/calendar/2018-07",
            "/publications",
        ];
        let lists = Kind::ALL.map(web::urls::list);
        for address in pages.map(str::to_owned).into_iter().chain(lists) {
            let page = site.visitor().get(&format!("/{lang}{address}")).await;
            assert_eq!(page.status, StatusCode::OK, "{lang} {address}");
            assert!(
                !page.body.contains('⟦'),
                "{lang} {address} lacks a sentence: {}",
                page.outline()
            );
            assert!(page.body.contains(&format!("<html lang=\"{lang}\" dir=\"{}\">", lang.dir())));
        }
    }
}

#[tokio::test]
async fn the_root_leads_to_the_reader_s_language() {
    let site = Site::new().await;
    let at = |accept: &'static str| {
        let request = site.visitor().request("GET", "/").header("accept-language", accept);
        site.send(request.body(axum::body::Body::empty()).unwrap())
    };
    assert_eq!(at("pt-BR,pt;q=0.9,en;q=0.5").await.location.as_deref(), Some("/pt/"));
    assert_eq!(at("de").await.location.as_deref(), Some("/en/"));
    let bare = site.visitor().get("/fr").await;
    assert_eq!(bare.location.as_deref(), Some("/fr/"));
}

#[tokio::test]
async fn changing_the_language_keeps_the_page() {
    let site = Site::new().await;
    shelf(&site).await;
    let page = site.visitor().get("/en/practices?place=MX").await;
    assert!(page.body.contains("href=\"/ar/practices?place=MX\""), "{}", page.body);
}
