//! One value for each language, made when it is first needed.

use std::sync::LazyLock;

use domain::Lang;

pub(crate) struct EachLang<T>([LazyLock<T>; 5]);

impl<T> EachLang<T> {
    pub(crate) const fn new(made: [fn() -> T; 5]) -> EachLang<T> {
        let [en, fr, es, pt, ar] = made;
        EachLang([
            LazyLock::new(en),
            LazyLock::new(fr),
            LazyLock::new(es),
            LazyLock::new(pt),
            LazyLock::new(ar),
        ])
    }

    pub(crate) fn get(&self, lang: Lang) -> &T {
        let [en, fr, es, pt, ar] = &self.0;
        match lang {
            Lang::En => en,
            Lang::Fr => fr,
            Lang::Es => es,
            Lang::Pt => pt,
            Lang::Ar => ar,
        }
    }
}

/// `each_lang!(made)`: a value for each language, by `fn made(Lang) -> T`.
macro_rules! each_lang {
    ($made:path) => {
        $crate::each::EachLang::new([
            || $made(domain::Lang::En),
            || $made(domain::Lang::Fr),
            || $made(domain::Lang::Es),
            || $made(domain::Lang::Pt),
            || $made(domain::Lang::Ar),
        ])
    };
}
pub(crate) use each_lang;
