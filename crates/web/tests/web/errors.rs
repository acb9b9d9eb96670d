//! What a reader sees when something is in the way.

use crate::kit::{Site, record};
use axum::body::Body;
use axum::http::StatusCode;
use domain::{Kind, Lang, State};
use insta::assert_snapshot;

#[tokio::test]
async fn what_is_not_there_is_said_in_the_language_of_the_address() {
    let site = Site::new().await;
    let answer = site.visitor().get("/fr/practices/rien").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_snapshot!(answer.outline(), @"
    [fr ltr]
    # Il n’y a rien à cette adresse
    La page a peut-être été déplacée, ou n’est pas publique. La recherche trouve tout ce qui est ici.
    Que voulez-vous apprendre ? Dans n’importe quelle langue.
    <q=> [Rechercher]
    Retour à l’accueil -> /fr/
    ");
    for address in ["/en/nonsense", "/en/practices/UPPER", "/xx/practices", "/nowhere", "/en/a/b/c"]
    {
        let answer = site.visitor().get(address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert!(answer.outline().contains("# There is nothing at this address"), "{address}");
        assert!(answer.outline().contains("<q=>"), "{address} offers the search");
    }
}

#[tokio::test]
async fn an_address_that_is_nearly_right_leads_to_the_right_one_for_good() {
    let site = Site::new().await;
    for (wrong, right) in [
        ("/en/practices/", "/en/practices"),
        ("/en/practices/?year=2018&q=a%2Fb", "/en/practices?year=2018&q=a%2Fb"),
        ("/FR/practices", "/fr/practices"),
        ("/en/desk/", "/en/desk"),
        ("/Ar/", "/ar/"),
    ] {
        let answer = site.visitor().get(wrong).await;
        assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT, "{wrong}");
        assert_eq!(answer.location.as_deref(), Some(right), "{wrong}");
        let head = site.visitor().request("HEAD", wrong).body(Body::empty()).unwrap();
        assert_eq!(site.send(head).await.status, StatusCode::PERMANENT_REDIRECT, "{wrong}");
    }
    for elsewhere in ["//evil.example/", "//EN/practices/", "/evil.example/", "/en/Practices"] {
        let answer = site.visitor().get(elsewhere).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{elsewhere}");
        assert_eq!(answer.location, None, "{elsewhere}");
    }
    assert_eq!(site.visitor().get("/en/").await.status, StatusCode::OK);
    let sent = site.visitor().post("/EN/sign-in/", &[("login", "x")]).await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND, "what is sent is not sent on");
}

#[tokio::test]
async fn a_value_that_there_is_not_finds_nothing() {
    let site = Site::new().await;
    site.publish(record(&site, Kind::Practice, Lang::En, "Listen first")).await;
    site.catch_up().await;
    for vain in ["year=-1", "year=99999", "year=soon", "language=xx", "theme=x", "place=x"] {
        let page = site.visitor().get(&format!("/en/practices?{vain}")).await.outline();
        assert!(
            page.contains("## Nothing here") && !page.contains("Listen first"),
            "{vain}: {page}"
        );
        let told = site.visitor().get(&format!("/en/practices.json?{vain}")).await.json();
        assert_eq!(told["count"], 0, "{vain}");
        assert_eq!(told["items"].as_array().map(Vec::len), Some(0), "{vain}");
    }
    // A list is of its own kind, whatever the address says behind it.
    let page = site.visitor().get("/en/practices?kind=action").await.outline();
    assert!(page.contains("## One record") && page.contains("Listen first"), "{page}");
    let page = site.visitor().get("/en/search?kind=nonsense").await.outline();
    assert!(!page.contains("Listen first"), "{page}");
}

#[tokio::test]
async fn what_one_may_not_read_is_not_found() {
    let site = Site::new().await;
    let draft = record(&site, Kind::Practice, Lang::En, "Not yet");
    site.keep(draft, State::Draft).await;
    let answer = site.visitor().get("/en/practices/not-yet").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(!answer.body.contains("Not yet"));
    let officer = site.officer().await;
    assert_eq!(officer.get("/en/practices/not-yet").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_huge_upload_is_refused_early_and_clearly() {
    let site = Site::new().await;
    // It says that it is huge; nothing of it has to be sent for the refusal.
    let request = site.visitor().request("POST", "/es/sign-in");
    let request = request.header("content-length", 200_000_000).header("expect", "100-continue");
    let answer = site.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_snapshot!(answer.outline(), @"
    [es ltr]
    # Es demasiado grande
    Un informe puede ocupar hasta 25 MB. Quítele las imágenes o guárdelo como PDF de menor tamaño y vuelva a intentarlo. No se ha conservado nada de lo enviado.
    Ir a la portada -> /es/
    ");
}

#[tokio::test]
async fn what_comes_in_pieces_is_measured_where_nobody_reads_it_too() {
    let site = Site::with(web::Settings { longest_upload: 300_000, ..Default::default() }).await;
    let in_pieces = |address: &'static str, pieces: usize| {
        let pieces = (0..pieces).map(|_| Ok::<_, std::io::Error>(vec![b'a'; 10_000]));
        let body = Body::from_stream(futures_util::stream::iter(pieces));
        site.visitor().request("POST", address).body(body).unwrap()
    };
    for address in ["/fr/about", "/fr/nulle-part", "/fr/sign-in", "/fr/desk/sources"] {
        let answer = site.send(in_pieces(address, 60)).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{address}");
        let outline = answer.outline();
        assert!(outline.starts_with("[fr ltr]\n# C’est trop volumineux"), "{address}: {outline}");
    }
    let answer = site.send(in_pieces("/fr/about", 2)).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(site.send(in_pieces("/fr/a/b/c", 2)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_done_is_not_called_refused_because_of_a_body_that_nobody_read() {
    let site = Site::with(web::Settings { longest_upload: 300_000, ..Default::default() }).await;
    let officer = site.officer().await;
    let pieces = (0..60).map(|_| Ok::<_, std::io::Error>(vec![b'a'; 10_000]));
    let body = Body::from_stream(futures_util::stream::iter(pieces));
    let answer = site.send(officer.request("POST", "/en/sign-out").body(body).unwrap()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    assert!(!officer.get("/en/about").await.body.contains("/en/sign-out"), "signed out");
}

#[tokio::test]
async fn a_long_form_is_refused() {
    let site = Site::new().await;
    let long = "x".repeat(2 * 1024 * 1024);
    let answer = site.visitor().post("/en/sign-in", &[("login", &long), ("password", "x")]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_form_that_is_none_of_ours_changes_nothing() {
    let site = Site::new().await;
    let answer = site.visitor().post("/pt/sign-in", &[("nonsense", "x")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_snapshot!(answer.outline(), @"
    [pt ltr]
    # Não foi possível compreender o que foi enviado
    Volte, revise o que escreveu e envie de novo. Nada foi alterado.
    Ir para a página inicial -> /pt/
    ");
    let answer = site.visitor().post("/en/about", &[]).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_program_gets_its_error_as_json() {
    let site = Site::new().await;
    let answer = site.visitor().get("/en/practices/rien.json").await;
    assert_eq!(answer.json(), serde_json::json!({ "error": "not found" }));
    let answer = site.visitor().accepting("application/json").get("/en/practices/rien").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(answer.json(), serde_json::json!({ "error": "not found" }));
}

#[tokio::test]
async fn a_closed_database_is_an_error_page_and_not_ready() {
    let site = Site::new().await;
    assert_eq!(site.visitor().get("/readyz").await.status, StatusCode::OK);
    site.store.close().await.unwrap();
    let answer = site.visitor().get("/ar/events").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_snapshot!(answer.outline(), @"
    [ar rtl]
    # حدث خطأ لدينا
    الخطأ منا لا منك، وقد سُجّل. حاول مجدداً بعد قليل.
    إلى الصفحة الرئيسية -> /ar/
    ");
    assert_eq!(site.visitor().get("/healthz").await.status, StatusCode::OK);
    assert_eq!(site.visitor().get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
}
