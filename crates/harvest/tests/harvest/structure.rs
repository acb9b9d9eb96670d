//! Where in a document a fact stands: in a heading, a caption, a note, a quotation, a letterhead.

use crate::files::{docx_with, word};
use crate::kit::{found, in_a_line};
use harvest::{Harvest, Span, harvest, read};

fn of_page(body: &str) -> (Harvest, String) {
    let page = format!(r#"<html lang="en"><body>{body}</body></html>"#);
    let document = read(page.as_bytes(), "a.html").expect("a page is read");
    (harvest(&document), document.text)
}

fn words(text: &str, span: &Span) -> String {
    text.chars().skip(span.start).take(span.end - span.start).collect()
}

#[test]
fn an_event_that_only_a_footnote_tells_is_found_in_the_note() {
    let note = "The workshop was held in Quito on 7 May 2019 with delegates of Chile and Peru.";
    let run = |it: &str| format!("<w:r><w:t>{it}</w:t></w:r>");
    let body = format!(
        r#"<w:p>{}<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p>{}</w:p>"#,
        run("The network was founded by those who had met before."),
        run("It has grown since, and others have asked to be let in."),
    );
    let notes = format!(r#"<w:footnote w:id="2"><w:p>{}</w:p></w:footnote>"#, run(note));
    let bytes = docx_with(&[
        ("word/document.xml", word(&body).as_bytes()),
        ("word/footnotes.xml", word(&notes).as_bytes()),
    ]);
    let document = read(&bytes, "a.docx").expect("a DOCX is read");
    let found = harvest(&document);
    assert_eq!(in_a_line(&found.events), "Quito 2019-05-07 CL EC PE");
    assert_eq!(words(&document.text, &found.events[0].evidence[0]), note);
}

#[test]
fn a_caption_tells_an_event_and_a_figure() {
    let (found, text) = of_page(
        "<h1>Report of the programme</h1><p>The network has grown.</p>\
        <figure><img src='a.png' alt=''><figcaption>Participants of the regional workshop in Lima, May 2019</figcaption></figure>\
        <table><caption>The 45 posts at the border in 2019</caption><tr><td>North</td><td>30</td></tr></table>",
    );
    assert_eq!(in_a_line(&found.events), "Lima 2019-05 PE");
    let told = words(&text, &found.events[0].evidence[0]);
    assert_eq!(told, "Participants of the regional workshop in Lima, May 2019");
    assert_eq!(found.indicators[0].number(), "45");
}

#[test]
fn a_heading_says_where_and_when_and_the_text_below_it_who() {
    let (found, _) = of_page(
        "<h2>Regional workshop, Lima, 6 to 8 May 2019</h2><p>Delegates of Chile and Peru took part.</p>\
        <h2>Round table, Quito, June 2019</h2><p>Colombia and Ecuador were represented.</p>",
    );
    assert_eq!(in_a_line(&found.events), "Lima 2019-05-06 CL PE; Quito 2019-06 CO EC");
}

#[test]
fn what_is_quoted_tells_figures_and_practices() {
    let (found, text) = of_page(
        "<p>The head of the post looked back.</p>\
        <blockquote><p>We trained 120 officers in 2018. A good practice is the joint desk of police and customs.</p></blockquote>",
    );
    assert_eq!(found.indicators[0].number(), "120");
    assert_eq!(found.practices.len(), 1);
    let told = words(&text, &found.practices[0].evidence[0]);
    assert_eq!(told, "A good practice is the joint desk of police and customs.");
}

/// The head of a letter says who writes and when, and nothing that took place.
#[test]
fn a_letterhead_dates_the_letter_and_is_no_event() {
    let letters = [
        (
            "MINISTRY OF THE INTERIOR OF PERU\nDirectorate for Migration\nAvenida Grau 12, Lima\nLima, 3 May 2019\n\nDear colleagues,\n\nLast month two experts of the Spanish police trained our officers in Tacna on forged documents. We had asked for it in March. We thank you for this support. We remain at your disposal.\n",
            "Tacna",
        ),
        (
            "MINISTÈRE DE L’INTÉRIEUR DU BÉNIN\nDirection de l’émigration\n12 avenue Clozel, Porto-Novo\nCotonou, le 3 mai 2019\n\nChers collègues,\n\nLe mois dernier, deux experts de la police espagnole ont formé nos agents à Parakou sur les faux documents. Nous l’avions demandé en mars. Nous vous remercions de cet appui. Nous restons à votre disposition.\n",
            "Parakou",
        ),
        (
            "MINISTERIO DEL INTERIOR DEL PERÚ\nDirección de Migraciones\nAvenida Grau 12, Lima\nLima, 3 de mayo de 2019\n\nEstimados colegas:\n\nEl mes pasado dos expertos de la policía española capacitaron a nuestros agentes en Tacna sobre documentos falsos. Lo habíamos pedido en marzo. Agradecemos este apoyo. Quedamos a su disposición.\n",
            "Tacna",
        ),
        (
            "MINISTÉRIO DO INTERIOR DE CABO VERDE\nDireção de Estrangeiros\nRua da Escola 12, Praia\nPraia, 3 de maio de 2019\n\nCaros colegas,\n\nNo mês passado, dois peritos da polícia portuguesa formaram os nossos agentes em Mindelo sobre documentos falsos. Tínhamos pedido isso em março. Agradecemos este apoio. Ficamos à disposição.\n",
            "Mindelo",
        ),
    ];
    for (letter, city) in letters {
        let events = found(letter).events;
        let told: Vec<_> =
            events.iter().map(|it| (it.city.as_deref(), it.start.as_deref())).collect();
        assert_eq!(told, [(Some(city), Some("2019-04"))], "{letter}");
    }
}
