//! What the small words and the telling words of a language do.

use serde::{Deserialize, Serialize};

/// What a word does in a sentence, as far as the rules ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cue {
    // How phrases hang together.
    Definite,
    Indefinite,
    Possessive,
    Preposition,
    Of,
    Link,
    And,
    Relative,
    Pronoun,
    Not,
    Adverb,
    Finite,
    Participle,
    Locative,
    // Events.
    Hold,
    Future,
    Host,
    Gather,
    Delegate,
    Expert,
    Represent,
    /// Beside whom an event is held: *a seminar with Nepal and Bhutan*.
    With,
    Series,
    First,
    Last,
    TheOne,
    Route,
    /// *spent*, where a length of time follows: people stayed somewhere.
    Stay,
    /// *was called off*: what did not take place.
    Cancelled,
    /// *place*, *dates*: the title of a line that says where and when.
    WhereLabel,
    /// *that city*: the one that was named before.
    ThatCity,
    /// *migrants from …*: people who are spoken of, not people who came.
    Population,
    /// *online*: where people meet without a place.
    Online,
    Since,
    // Actions.
    Support,
    /// *we*, or a verb of helping in that person.
    We,
    SupportNoun,
    SupportTo,
    Receive,
    By,
    /// *through*, *as part of*: what stands before the name of the programme.
    Through,
    Programme,
    Cooperation,
    Funded,
    Realise,
    Request,
    Help,
    PartnerTitle,
    // Practices.
    GoodPractice,
    Presented,
    Lesson,
    Explain,
    Key,
    IsKey,
    Adapt,
    Unite,
    Capture,
    Recommend,
    Advise,
    Stress,
    Should,
    Effect,
    Means,
    Joint,
    CanHelp,
    Trust,
    Seek,
    Shared,
    Problem,
    /// *faster than*, *instead of*: one way is set against another.
    Compare,
    /// *not* after a comma: *with the teachers, not for them*.
    Contrast,
    /// *only if*, *otherwise*: what makes it work.
    Condition,
    /// *tested*, where *before* follows: tried out first.
    Trial,
    Before,
    /// *because*, *so that*: why it is done so.
    Reason,
    /// *as*, *since*: a reason where a comma stands before it.
    ReasonApart,
    /// *every week*, *now*, *from the outset*: how things are done, not what happened once.
    Habit,
    /// *no longer*: what has ceased to be a trouble.
    NoLonger,
    Formerly,
    /// *made a point of*: done so on purpose.
    Choice,
    /// *it was useful to …*
    Useful,
    /// *first*, *finally*, at the beginning of a sentence: one of several that were announced.
    Sequence,
    /// *three reasons*: what is announced.
    Grounds,
    /// *form*, *list*, *team*: with what, or by whom, work is done.
    Tool,
    /// *was*, *had*, *will*: a sentence that does not tell how things are done.
    ToldAsPast,
    /// *experiences presented*: what others do is told below.
    Experience,
    /// *they invite the Commission to …*: advice that is told as a request.
    Bid,
    /// *the risk is that …*: what may go wrong.
    Risk,
    /// *overcome*, *remedy*: what was done about it.
    Remedy,
    /// *one-stop*, *in their own language*: how work is arranged.
    Way,
    /// *has begun to*, *passou a*: since then it is done so.
    Begun,
    /// *printed*, *signed*, where *before* stands ahead of it.
    DoneWith,
    /// *Begin with*, *Avoid*, at the beginning of a sentence.
    Imperative,
    // Results.
    Produce,
    // Numbers.
    MoreThan,
    About,
    LessThan,
    Increase,
    Decrease,
    Times,
    OneIn,
    OutOf,
    Percent,
    Day,
    Week,
    Month,
    Year,
    Hour,
    Minute,
    Countable,
    /// *two others*: the noun is the one before.
    Other,
    Money,
    RecentSpan,
    Distance,
    /// *for*, *lasted*, *delayed by*: a length of time that somebody measured.
    Lasting,
    Anniversary,
    Age,
    NumberSign,
    /// *questions*, *good practices*: a small number of them counts parts of the text.
    Structure,
    /// *workshops*, where no verb stands: the programme's own books.
    Bookkeeping,
    // Dates.
    Early,
    Mid,
    Late,
    Circa,
    SameYear,
    RangeFrom,
    RangeTo,
    /// The last one: a new cue stands before it.
    Period,
}

/// Each cue is a bit of the cues of a token.
const _: () = assert!((Cue::Period as u32) < u128::BITS, "a cue has no bit left");

impl Cue {
    #[inline]
    pub fn bit(self) -> u128 {
        1 << (self as u32)
    }

    /// Words so common that they are marked on their token and not listed.
    pub fn is_grammar(self) -> bool {
        self <= Self::Locative
    }
}
