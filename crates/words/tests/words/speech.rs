//! Dates, numbers, plurals, lists and order, as each language has them.

use insta::assert_snapshot;
use words::{Arg, Lang, compare, date, instant, language_name, list, number, say_with, sort_key};

fn each(say: impl Fn(Lang) -> String) -> String {
    Lang::ALL.map(|lang| format!("{lang}  {}", say(lang))).join("\n")
}

/// The signs that hold an argument of an Arabic sentence together are there, but not to be read.
fn seen(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").replace(['\u{a0}', '\u{202f}'], "_")
}

#[test]
fn a_date_is_said_as_people_say_it() {
    let dates = [
        "2018",
        "2018-07",
        "2018-03-05",
        "2018-06-01",
        "2018-10~",
        "2018?",
        "XXXX-10",
        "XXXX-05-30",
        "XXXX-02-29",
    ];
    assert_snapshot!(each(|lang| dates.map(|it| seen(&date(lang, it))).join(" | ")), @"
    en  2018 | July 2018 | 5 March 2018 | 1 June 2018 | about October 2018 | 2018 (uncertain) | October | 30 May | 29 February
    fr  2018 | juillet 2018 | 5 mars 2018 | 1er juin 2018 | vers octobre 2018 | 2018 (date incertaine) | octobre | 30 mai | 29 février
    es  2018 | julio de 2018 | 5 de marzo de 2018 | 1 de junio de 2018 | hacia octubre de 2018 | 2018 (fecha incierta) | octubre | 30 de mayo | 29 de febrero
    pt  2018 | julho de 2018 | 5 de março de 2018 | 1 de junho de 2018 | por volta de outubro de 2018 | 2018 (data incerta) | outubro | 30 de maio | 29 de fevereiro
    ar  2018 | يوليو 2018 | 5 مارس 2018 | 1 يونيو 2018 | نحو أكتوبر 2018 | 2018 (تاريخ غير مؤكد) | أكتوبر | 30 مايو | 29 فبراير
    ");
}

#[test]
fn a_span_of_days_months_or_years_is_said_short() {
    let spans = [
        "2013/2017",
        "2018-03-05/2018-03-06",
        "2018-06-01/2018-06-03",
        "2018-05-30/2018-06-01",
        "2017-12-30/2018-01-02",
        "2016-05/2017-12",
        "2018-05/2018-07",
        "XXXX-05-30/XXXX-06-01",
        "2017-07/2019~",
        "2018-07/2018-07",
    ];
    assert_snapshot!(each(|lang| spans.map(|it| seen(&date(lang, it))).join(" | ")), @"
    en  2013–2017 | 5–6 March 2018 | 1–3 June 2018 | 30 May to 1 June 2018 | 30 December 2017 to 2 January 2018 | May 2016 to December 2017 | May to July 2018 | 30 May to 1 June | July 2017 to about 2019 | July 2018
    fr  2013–2017 | du 5 au 6 mars 2018 | du 1er au 3 juin 2018 | du 30 mai au 1er juin 2018 | du 30 décembre 2017 au 2 janvier 2018 | de mai 2016 à décembre 2017 | de mai à juillet 2018 | du 30 mai au 1er juin | de juillet 2017 à 2019 environ | juillet 2018
    es  2013–2017 | del 5 al 6 de marzo de 2018 | del 1 al 3 de junio de 2018 | del 30 de mayo al 1 de junio de 2018 | del 30 de diciembre de 2017 al 2 de enero de 2018 | de mayo de 2016 a diciembre de 2017 | de mayo a julio de 2018 | del 30 de mayo al 1 de junio | de julio de 2017 a 2019 aproximadamente | julio de 2018
    pt  2013–2017 | de 5 a 6 de março de 2018 | de 1 a 3 de junho de 2018 | de 30 de maio a 1 de junho de 2018 | de 30 de dezembro de 2017 a 2 de janeiro de 2018 | de maio de 2016 a dezembro de 2017 | de maio a julho de 2018 | de 30 de maio a 1 de junho | de julho de 2017 a 2019 aproximadamente | julho de 2018
    ar  2013–2017 | من 5 إلى 6 مارس 2018 | من 1 إلى 3 يونيو 2018 | من 30 مايو إلى 1 يونيو 2018 | من 30 ديسمبر 2017 إلى 2 يناير 2018 | من مايو 2016 إلى ديسمبر 2017 | من مايو إلى يوليو 2018 | من 30 مايو إلى 1 يونيو | من يوليو 2017 إلى نحو 2019 | يوليو 2018
    ");
}

#[test]
fn a_month_that_begins_with_a_vowel_elides_in_french() {
    let spans = ["2015-08/2020-04", "2021-04/2021-07", "2019-10/2020-03", "2019-09/2020-03"];
    assert_snapshot!(spans.map(|it| seen(&date(Lang::Fr, it))).join(" | "), @"d’août 2015 à avril 2020 | d’avril à juillet 2021 | d’octobre 2019 à mars 2020 | de septembre 2019 à mars 2020");
}

#[test]
fn arabic_counts_by_the_last_two_digits() {
    let numbers = [0, 1, 2, 3, 11, 99, 100, 101, 102, 103, 110, 111, 316, 537, 1000, 1003];
    let said =
        numbers.map(|it: usize| seen(&say_with(Lang::Ar, "list-count", &[("n", Arg::from(it))])));
    assert_snapshot!(said.join(" | "), @"لا شيء هنا | سجل واحد | سجلان | 3 سجلات | 11 سجلاً | 99 سجلاً | 100 سجل | 101 سجل | 102 سجل | 103 سجلات | 110 سجلات | 111 سجلاً | 316 سجلاً | 537 سجلاً | 1,000 سجل | 1,003 سجلات");
}

#[test]
fn an_end_that_is_about_right_alone_says_so() {
    assert_snapshot!(each(|lang| seen(&date(lang, "../2018~"))), @"
    en  until about 2018
    fr  jusqu’en 2018 environ
    es  hasta 2018 aproximadamente
    pt  até 2018 aproximadamente
    ar  حتى نحو 2018
    ");
}

#[test]
fn a_span_without_an_end_says_so() {
    let spans = ["2015/..", "2018-07/..", "2018-07-31/", "../2020", "../2018-07", "../2018-07-31"];
    assert_snapshot!(each(|lang| spans.map(|it| seen(&date(lang, it))).join(" | ")), @"
    en  since 2015 | since July 2018 | from 31 July 2018 | until 2020 | until July 2018 | until 31 July 2018
    fr  depuis 2015 | depuis juillet 2018 | à partir du 31 juillet 2018 | jusqu’en 2020 | jusqu’en juillet 2018 | jusqu’au 31 juillet 2018
    es  desde 2015 | desde julio de 2018 | desde el 31 de julio de 2018 | hasta 2020 | hasta julio de 2018 | hasta el 31 de julio de 2018
    pt  desde 2015 | desde julho de 2018 | a partir de 31 de julho de 2018 | até 2020 | até julho de 2018 | até 31 de julho de 2018
    ar  منذ 2015 | منذ يوليو 2018 | من 31 يوليو 2018 | حتى 2020 | حتى يوليو 2018 | حتى 31 يوليو 2018
    ");
}

#[test]
fn what_is_no_date_is_given_back() {
    assert_eq!(date(Lang::Fr, "en juillet"), "en juillet");
    assert_eq!(date(Lang::Fr, ""), "");
}

#[test]
fn a_moment_is_said_to_the_minute() {
    let at = "2026-11-23T16:10:44Z".parse().unwrap();
    assert_snapshot!(each(|lang| seen(&instant(lang, at))), @"
    en  23 November 2026 at 16:10 UTC
    fr  23 novembre 2026 à 16:10 UTC
    es  23 de noviembre de 2026 a las 16:10 UTC
    pt  23 de novembro de 2026 às 16:10 UTC
    ar  23 نوفمبر 2026 في 4:10 م UTC
    ");
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let numbers = [0.0, 2.5, 33.0, 1234.0, 1_234_567.89, -7.0];
    assert_snapshot!(each(|lang| numbers.map(|it| seen(&number(lang, it))).join(" | ")), @"
    en  0 | 2.5 | 33 | 1,234 | 1,234,567.89 | -7
    fr  0 | 2,5 | 33 | 1_234 | 1_234_567,89 | -7
    es  0 | 2,5 | 33 | 1234 | 1.234.567,89 | -7
    pt  0 | 2,5 | 33 | 1.234 | 1.234.567,89 | -7
    ar  0 | 2.5 | 33 | 1,234 | 1,234,567.89 | ‎-7
    ");
    assert_eq!(number(Lang::En, f64::NAN), "NaN");
}

#[test]
fn counts_follow_the_plurals_of_the_language() {
    let counts = [0, 1, 2, 3, 11, 100, 1234];
    let said = |lang, n: i32| seen(&say_with(lang, "count-practices", &[("n", n.into())]));
    assert_snapshot!(each(|lang| counts.map(|n| said(lang, n)).join(" | ")), @"
    en  No practices | One practice | 2 practices | 3 practices | 11 practices | 100 practices | 1,234 practices
    fr  Aucune pratique | 1 pratique | 2 pratiques | 3 pratiques | 11 pratiques | 100 pratiques | 1_234 pratiques
    es  Ninguna práctica | Una práctica | 2 prácticas | 3 prácticas | 11 prácticas | 100 prácticas | 1234 prácticas
    pt  Nenhuma prática | 1 prática | 2 práticas | 3 práticas | 11 práticas | 100 práticas | 1.234 práticas
    ar  لا توجد ممارسات | ممارسة واحدة | ممارستان | 3 ممارسات | 11 ممارسة | 100 ممارسة | 1,234 ممارسة
    ");
}

#[test]
fn an_argument_of_an_arabic_sentence_is_held_together() {
    let args = [("who", Arg::from("Ana")), ("date", Arg::from("2018"))];
    let arabic = say_with(Lang::Ar, "mark-accepted", &args);
    assert!(arabic.starts_with("\u{2068}Ana\u{2069} "), "{arabic}");
    assert_eq!(say_with(Lang::En, "mark-accepted", &args), "Ana accepted this on 2018.");
}

#[test]
fn a_list_ends_as_the_language_ends_it() {
    let items = ["agua", "educación", "igualdad"].map(str::to_owned);
    assert_snapshot!(each(|lang| list(lang, &items)), @"
    en  agua, educación and igualdad
    fr  agua, educación et igualdad
    es  agua, educación e igualdad
    pt  agua, educación e igualdad
    ar  agua وeducación وigualdad
    ");
    assert_eq!(list(Lang::Fr, &[]), "");
}

#[test]
fn names_stand_in_the_order_of_the_alphabet() {
    let mut names = ["Œuvre", "zone", "école", "Eau", "eau", "été"];
    names.sort_by(|one, other| compare(Lang::Fr, one, other));
    assert_snapshot!(names.join(" "), @"eau Eau école été Œuvre zone");

    let mut spanish = ["ñandú", "oso", "nube", "Nápoles"];
    spanish.sort_by_key(|name| sort_key(Lang::Es, name));
    assert_snapshot!(spanish.join(" "), @"Nápoles nube ñandú oso");
}

#[test]
fn a_language_is_named_in_every_other() {
    assert_snapshot!(each(|lang| language_name(lang, "pt-BR")), @"
    en  Portuguese
    fr  portugais
    es  portugués
    pt  português
    ar  البرتغالية
    ");
    assert_eq!(language_name(Lang::En, "xx"), "xx");
}
