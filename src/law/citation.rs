//! Which §, and which text of it was in force that day.
//!
//! The texts are data, `src/data/law_texts.csv`. A change that came into force between two
//! consolidated texts is not printed in the older one: `src/data/amendments.csv` names the act that
//! made it.

use serde::Serialize;

use crate::calendar::{Day, Span};
use crate::situation::Scheme;
use crate::timeline::{Cause, Level, Rule};

include!(concat!(env!("OUT_DIR"), "/citation.rs"));

/// An act.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// Lov om aktiv socialpolitik.
    Las,
    /// Lov om en aktiv beskæftigelsesindsats.
    Lab,
    /// Lov om sygedagpenge; one text is known, it is cited on every day.
    Sdl,
    /// Lov om social pension; one text is known, it is cited on every day.
    Pl,
    /// Lov 1380/2012, which began ressourceforløb.
    L1380,
    /// Lov 720/2014, which began jobafklaringsforløb.
    L720,
    /// Lov 1160/2021: shorter forløb, and the wage rule of 2022.
    L1160,
    /// Lov 1750/2025, which closed ressourceforløb to new people.
    L1750,
}

/// A paragraph of an act, on whichever day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reference {
    act: Act,
    section: &'static str,
}

/// A paragraph of an act in the text in force on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(as = "WrittenLaw"))]
#[serde(into = "WrittenLaw")]
pub struct Law {
    /// The §, as Danish lawyers write it.
    pub section: &'static str,
    /// The text in force.
    pub text: &'static Text,
    /// The act in force that day whose change that text does not print.
    pub amended_by: Option<&'static Text>,
}

/// A [`Law`] as it is written out.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "Law"))]
pub(crate) struct WrittenLaw {
    /// The §, as Danish lawyers write it.
    #[serde(rename = "ref")]
    section: &'static str,
    /// Where the text stands.
    url: &'static str,
    /// The text: `LBK` number and year of a consolidated act, `LOV` of another.
    version: &'static str,
    /// The act in force that day whose change that text does not print.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    amended_by: Option<&'static Text>,
}

/// A text that comes into force while another is cited.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Later {
    /// The first day of the text.
    pub from: Day,
    /// The text.
    pub text: &'static Text,
}

impl From<Law> for WrittenLaw {
    fn from(law: Law) -> Self {
        let Law { section, text, amended_by } = law;
        Self { section, url: text.url, version: text.version, amended_by }
    }
}

/// A text of an act.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Text {
    /// `LBK` or `LOV`, number and year.
    pub version: &'static str,
    /// Where it stands.
    pub url: &'static str,
    /// Whether it repealed the rule for new people; those who were in go on by the old text.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub repealed: bool,
}

/// Stands for an act without any text; a test sees to it that there is none.
static NO_TEXT: Text = Text { version: "", url: "", repealed: false };

/// A row of `versions.csv`, or of `amendments.csv`, which names a section.
struct Row {
    act: Act,
    section: &'static str,
    text: Text,
    in_force_from: Day,
    printed_from: Option<Day>,
}

impl Reference {
    /// A paragraph of `act`.
    #[must_use]
    pub const fn new(act: Act, section: &'static str) -> Self {
        Self { act, section }
    }

    /// A paragraph of lov om aktiv socialpolitik.
    #[must_use]
    pub const fn las(section: &'static str) -> Self {
        Self::new(Act::Las, section)
    }

    /// A paragraph of lov om en aktiv beskæftigelsesindsats.
    #[must_use]
    pub const fn lab(section: &'static str) -> Self {
        Self::new(Act::Lab, section)
    }

    /// The paragraph in the text in force on `day`; before the first known text, in that one.
    ///
    /// ```
    /// # use forloebsberegner::{calendar::Day, law::citation::Reference};
    /// let wage = Reference::las("LAS § 68 a, stk. 2").in_force(Day::read("2022-01-01").unwrap());
    /// assert_eq!(wage.text.version, "LBK 241/2021");
    /// assert_eq!(wage.amended_by.unwrap().version, "LOV 1160/2021");
    /// ```
    #[must_use]
    pub fn in_force(self, day: Day) -> Law {
        let (mut text, mut amended_by) = (None, None);
        for row in self.texts() {
            let begun = row.in_force_from <= day;
            if row.section.is_empty() {
                text = if begun { Some(&row.text) } else { text.or(Some(&row.text)) };
            } else if begun && row.printed_from.is_none_or(|printed| day < printed) {
                amended_by = Some(&row.text);
            }
        }
        Law { section: self.section, text: text.unwrap_or(&NO_TEXT), amended_by }
    }

    /// The texts that come into force on `days` after the first, in order.
    #[must_use]
    pub fn later(self, days: Span) -> Vec<Later> {
        let mut later = Vec::new();
        for row in self.texts() {
            if days.from < row.in_force_from && days.contains(row.in_force_from) {
                later.push(Later { from: row.in_force_from, text: &row.text });
            }
        }
        later
    }

    /// The texts of its act, and the changes of the paragraph itself, by their first day.
    fn texts(self) -> impl Iterator<Item = &'static Row> {
        TEXTS.iter().filter(move |row| row.act == self.act && self.section.starts_with(row.section))
    }
}

impl Rule {
    /// The § that a rule stands in. LAS § 69 j got a new stk. on 5 January 2015 (LOV 1486/2014);
    /// what stk. 9 and 10 were numbered before was not read, so the § alone is cited.
    #[must_use]
    pub fn reference(self, scheme: Scheme, day: Day) -> Reference {
        let renumbered = day >= Day::literal(2015, 1, 5);
        // "One package": a benefit deducted to nothing still counts as received.
        let one_package = day >= Day::literal(2020, 1, 1);
        Reference::las(match self {
            Self::Las68Stk2Nr1 => "LAS § 68, stk. 2, nr. 1",
            Self::Las68Stk2Nr2 => "LAS § 68, stk. 2, nr. 2",
            Self::Las68Stk2Nr3 => "LAS § 68, stk. 2, nr. 3",
            Self::Las68Stk2Nr4 => "LAS § 68, stk. 2, nr. 4",
            Self::Las68Stk4 => "LAS § 68, stk. 4",
            Self::Las68Stk5 => "LAS § 68, stk. 5",
            Self::Las68Stk6 => "LAS § 68, stk. 6",
            Self::Las68aStk1 => "LAS § 68 a, stk. 1",
            Self::Las68aStk2 => "LAS § 68 a, stk. 2",
            Self::Las68aStk3 => "LAS § 68 a, stk. 3",
            Self::Las69jStk2Nr1 => "LAS § 69 j, stk. 2, nr. 1",
            Self::Las69jStk2Nr2 => "LAS § 69 j, stk. 2, nr. 2",
            Self::Las69jStk2Nr3 => "LAS § 69 j, stk. 2, nr. 3",
            Self::Las69jStk2Nr4 => "LAS § 69 j, stk. 2, nr. 4",
            Self::Las69jStk4 => "LAS § 69 j, stk. 4",
            Self::Las69jStk5 => "LAS § 69 j, stk. 5",
            Self::Las69jStk6 => "LAS § 69 j, stk. 6",
            Self::Las69jStk9 if renumbered => "LAS § 69 j, stk. 9",
            Self::Las69jStk10 if renumbered => "LAS § 69 j, stk. 10",
            Self::Las69jStk9 | Self::Las69jStk10 => "LAS § 69 j",
            Self::NotBelowZero => match (scheme, one_package) {
                (Scheme::Ressourceforloeb, true) => "LAS § 68 a, stk. 1, 4. pkt.",
                (Scheme::Ressourceforloeb, false) => "LAS § 68 a, stk. 1",
                (Scheme::Jobafklaringsforloeb, _) => "LAS § 69 j, stk. 5",
            },
        })
    }
}

impl Cause {
    /// The § behind a change. `level` is the level after it.
    #[must_use]
    pub fn reference(self, scheme: Scheme, level: Level) -> Reference {
        let by_scheme = |ressourceforloeb, jobafklaring| match scheme {
            Scheme::Ressourceforloeb => Reference::las(ressourceforloeb),
            Scheme::Jobafklaringsforloeb => Reference::las(jobafklaring),
        };
        match (self, level) {
            (Self::YearlyRegulation, Level::Sygedagpenge) => Reference::new(Act::Sdl, "SDL § 50"),
            (Self::YearlyRegulation, Level::Ledighedsydelse) => Reference::las("LAS § 74 a, stk. 2"),
            (Self::YearlyRegulation, Level::Foertidspension) => Reference::las("LAS § 68, stk. 6"),
            (Self::YearlyRegulation, _) => Reference::las("LAS § 109, stk. 2"),
            (Self::SygedagpengeEnded, _) => Reference::las("LAS § 68, stk. 4"),
            (Self::ChildBorn, Level::HjemmeboendeU25Bidrag) => {
                by_scheme("LAS § 68, stk. 2, nr. 4", "LAS § 69 j, stk. 2, nr. 4")
            }
            (Self::ChildBorn, _) => by_scheme("LAS § 68, stk. 2, nr. 1", "LAS § 69 j, stk. 2, nr. 1"),
            (Self::LastChild18 | Self::Child18, _) => Reference::las("LAS § 2, stk. 1"),
            (Self::Turned25 | Self::MovedFromParents, _) => {
                by_scheme("LAS § 68, stk. 2, nr. 3", "LAS § 69 j, stk. 2, nr. 3")
            }
            (Self::IncomeChanged, _) => by_scheme("LAS § 68 a", "LAS § 69 j, stk. 5"),
            (Self::LawChanged, _) => Reference::new(Act::L1160, "LOV 1160/2021 § 3"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_changes_on_its_first_day() {
        let version = |day| Reference::las("LAS § 2, stk. 1").in_force(day).text.version;
        let first = Day::literal(2025, 7, 1);
        assert_eq!((version(first.previous()), version(first)), ("LBK 808/2024", "LBK 1004/2025"));
    }

    #[test]
    fn every_act_has_a_text() {
        for act in [Act::Las, Act::Lab, Act::Sdl, Act::Pl, Act::L1380, Act::L720, Act::L1160, Act::L1750] {
            let law = Reference::new(act, "§ 1").in_force(Day::literal(2010, 1, 1));
            assert!(law.text.url.starts_with("https://www.retsinformation.dk/eli/lta/"), "{act:?}");
        }
    }

    #[test]
    fn the_closing_of_2026_is_named_for_those_who_continue() {
        let closing = Day::literal(2026, 2, 1);
        let amended = |section, day| Reference::las(section).in_force(day).amended_by.map(|text| text.version);
        assert_eq!(amended("LAS § 68, stk. 2, nr. 1", closing.previous()), None);
        assert_eq!(amended("LAS § 68, stk. 2, nr. 1", closing), Some("LOV 1750/2025"));
        assert_eq!(amended("LAS § 69 j, stk. 2, nr. 1", closing), None);
    }

    #[test]
    fn a_text_that_comes_while_another_is_cited_is_named() {
        let later = |section, from, to| {
            let later = Reference::las(section).later(Span::closed(from, to));
            later.iter().map(|later| (later.from, later.text.version)).collect::<Vec<_>>()
        };
        let (january, closing) = (Day::literal(2026, 1, 1), Day::literal(2026, 2, 1));
        let level = "LAS § 68, stk. 2, nr. 1";
        assert_eq!(later(level, january, closing), [(closing, "LOV 1750/2025")]);
        assert_eq!(later(level, january, closing.previous()), []);
        assert_eq!(later(level, closing, Day::literal(2026, 12, 31)), []);
        let years = later("LAS § 68 a, stk. 2", Day::literal(2021, 3, 1), Day::literal(2023, 12, 31));
        assert_eq!(years.iter().map(|(_, version)| *version).collect::<Vec<_>>(), ["LOV 1160/2021", "LBK 1031/2023"]);
    }
}
