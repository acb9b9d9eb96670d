//! What a figure says of its number: how it is meant, and whether it is a rise, a fall or a level.

use crate::kit::{Site, coded, in_order, record, write};
use domain::{Field, Kind, Lang, Value};

fn code(text: &str) -> Vec<Value> {
    vec![Value::Code(text.to_owned())]
}

#[tokio::test]
async fn a_rise_and_a_level_of_a_place_are_told_apart_in_every_language() {
    let site = Site::new().await;
    let place = site.publish(coded(&site, Kind::Place, "419", "Latin America")).await;
    let told = [("2017", None), ("2018", Some("rise")), ("2019", None), ("2020", Some("fall"))];
    for (period, direction) in told {
        let mut figure = record(&site, Kind::Figure, Lang::En, "share of files");
        figure.set(Field::Places, vec![Value::Link(place.id)]);
        figure.set(Field::Period, vec![Value::Date(period.parse().unwrap())]);
        figure.set(Field::Number, vec![Value::Number(20.0)]);
        figure.set(Field::Direction, direction.map(code).unwrap_or_default());
        write(&mut figure, Field::Unit, "%");
        site.publish(figure).await;
    }
    for (lang, rise, fall) in [
        ("en", "20 (rise) ->", "20 (fall) ->"),
        ("fr", "20 (hausse) ->", "20 (baisse) ->"),
        ("es", "20 (aumento) ->", "20 (descenso) ->"),
        ("pt", "20 (aumento) ->", "20 (queda) ->"),
        ("ar", "(ارتفاع) ->", "(انخفاض) ->"),
    ] {
        let page = site.visitor().get(&format!("/{lang}/places/latin-america")).await.outline();
        assert_eq!(page.matches("share of files (%)").count(), 3, "{lang}: {page}");
        in_order(&page, &[rise, fall]);
    }
}

#[tokio::test]
async fn the_data_block_of_a_figure_says_how_its_number_is_meant() {
    let site = Site::new().await;
    for (title, qualifier) in [
        ("Plain", None),
        ("At least", Some("more_than")),
        ("At most", Some("less_than")),
        ("Roughly", Some("about")),
    ] {
        let mut figure = record(&site, Kind::Figure, Lang::En, title);
        figure.set(Field::Number, vec![Value::Number(190.0)]);
        figure.set(Field::Qualifier, qualifier.map(code).unwrap_or_default());
        site.publish(figure).await;
    }
    for (slug, name, meant) in [
        ("plain", "value", None),
        ("at-least", "minValue", None),
        ("at-most", "maxValue", None),
        ("roughly", "value", Some("About this")),
    ] {
        let page = site.visitor().get(&format!("/en/figures/{slug}")).await.body;
        let block = page.split("application/ld+json\">").nth(1).unwrap();
        let block = block.split("</script>").next().unwrap();
        let told: serde_json::Value = serde_json::from_str(block).unwrap();
        for known in ["value", "minValue", "maxValue"] {
            let number = told.get(known).and_then(serde_json::Value::as_f64);
            assert_eq!(number, (known == name).then_some(190.0), "{slug} {known}: {block}");
        }
        let meant_as = told["additionalProperty"]["value"].as_str();
        assert_eq!(meant_as, meant, "{slug}: {block}");
    }
}
