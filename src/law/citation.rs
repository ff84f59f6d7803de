//! Citations: a § and the version of it in force on a given day.
//!
//! The versions are data, `src/data/law_texts.csv`. A consolidated text does not contain an amendment
//! that entered into force after it: `src/data/amendments.csv` lists the amending acts.

use serde::Serialize;

use crate::calendar::{DateRange, Day};

include!(concat!(env!("OUT_DIR"), "/citation.rs"));

/// An act.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// Lov om aktiv socialpolitik.
    Las,
    /// Lov om en aktiv beskæftigelsesindsats.
    Lab,
    /// Lov om sygedagpenge. Only one version is known; every day cites it.
    Sdl,
    /// Lov om social pension. Only one version is known; every day cites it.
    Pl,
    /// Lov 1380/2012, which introduced ressourceforløb.
    L1380,
    /// Lov 720/2014, which introduced jobafklaringsforløb.
    L720,
    /// Lov 1160/2021: shorter forløb, and the wage rule of 2022.
    L1160,
    /// Lov 1750/2025, which closed ressourceforløb to new people.
    L1750,
}

/// A section (paragraf) of an act, independent of the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Section {
    act: Act,
    section: &'static str,
}

/// A section of an act in the version in force on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(as = "CitationDto"))]
#[serde(into = "CitationDto")]
pub struct Citation {
    /// The §, as Danish lawyers write it.
    pub section: &'static str,
    /// The version in force.
    pub text: &'static LawText,
    /// The act in force that day that amends the version without being part of its text.
    pub amended_by: Option<&'static LawText>,
}

/// The serialized form of a [`Citation`].
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields, rename = "Citation"))]
pub(crate) struct CitationDto {
    /// The §, as Danish lawyers write it.
    #[serde(rename = "ref")]
    section: &'static str,
    /// The address of the text.
    url: &'static str,
    /// The version: `LBK`, number and year of a consolidated act, or `LOV` of another act.
    version: &'static str,
    /// The act in force that day that amends the version without being part of its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    amended_by: Option<&'static LawText>,
}

/// A version that enters into force during the cited days.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UpcomingVersion {
    /// The first day in force.
    pub from: Day,
    /// The version.
    pub text: &'static LawText,
}

impl From<Citation> for CitationDto {
    fn from(law: Citation) -> Self {
        let Citation { section, text, amended_by } = law;
        Self { section, url: text.url, version: text.version, amended_by }
    }
}

/// A published version of an act.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LawText {
    /// `LBK` or `LOV`, number and year.
    pub version: &'static str,
    /// The address of the text.
    pub url: &'static str,
    /// Whether it repealed the rule for new people. Those already in a forløb keep the old rule.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, ts(optional, as = "Option<_>"))]
    pub repealed: bool,
}

/// The fallback for an act without a text. A test asserts that every act has one.
static NO_TEXT: LawText = LawText { version: "", url: "", repealed: false };

/// A row of `law_texts.csv` (with an empty section) or of `amendments.csv`.
struct Row {
    act: Act,
    section: &'static str,
    text: LawText,
    in_force_from: Day,
    printed_from: Option<Day>,
}

impl Section {
    /// A section of `act`.
    #[must_use]
    pub const fn new(act: Act, section: &'static str) -> Self {
        Self { act, section }
    }

    /// A section of lov om aktiv socialpolitik.
    #[must_use]
    pub const fn las(section: &'static str) -> Self {
        Self::new(Act::Las, section)
    }

    /// A section of lov om en aktiv beskæftigelsesindsats.
    #[must_use]
    pub const fn lab(section: &'static str) -> Self {
        Self::new(Act::Lab, section)
    }

    /// The section in the version in force on `day`. Before the first known version, that version.
    ///
    /// ```
    /// # use forloebsberegner::law::citation::Section;
    /// let wage = Section::las("LAS § 68 a, stk. 2").in_force("2022-01-01".parse().unwrap());
    /// assert_eq!(wage.text.version, "LBK 241/2021");
    /// assert_eq!(wage.amended_by.unwrap().version, "LOV 1160/2021");
    /// ```
    #[must_use]
    pub fn in_force(self, day: Day) -> Citation {
        let (mut text, mut amended_by) = (None, None);
        for row in self.texts() {
            let begun = row.in_force_from <= day;
            if row.section.is_empty() {
                text = if begun { Some(&row.text) } else { text.or(Some(&row.text)) };
            } else if begun && row.printed_from.is_none_or(|printed| day < printed) {
                amended_by = Some(&row.text);
            }
        }
        Citation { section: self.section, text: text.unwrap_or(&NO_TEXT), amended_by }
    }

    /// The versions that enter into force in `days` after the first day, in order.
    #[must_use]
    pub fn upcoming(self, days: DateRange) -> Vec<UpcomingVersion> {
        let mut upcoming = Vec::new();
        for row in self.texts() {
            if days.from < row.in_force_from && days.contains(row.in_force_from) {
                upcoming.push(UpcomingVersion { from: row.in_force_from, text: &row.text });
            }
        }
        upcoming
    }

    /// The versions of the act and the amendments of this section, ordered by first day.
    fn texts(self) -> impl Iterator<Item = &'static Row> {
        TEXTS.iter().filter(move |row| row.act == self.act && self.section.starts_with(row.section))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_starts_on_its_first_day() {
        let version = |day| Section::las("LAS § 2, stk. 1").in_force(day).text.version;
        let first = Day::constant(2025, 7, 1);
        assert_eq!((version(first.yesterday()), version(first)), ("LBK 808/2024", "LBK 1004/2025"));
    }

    #[test]
    fn every_act_has_a_text_with_an_address() {
        for act in [Act::Las, Act::Lab, Act::Sdl, Act::Pl, Act::L1380, Act::L720, Act::L1160, Act::L1750] {
            let law = Section::new(act, "§ 1").in_force(Day::constant(2010, 1, 1));
            assert!(law.text.url.starts_with("https://www.retsinformation.dk/eli/lta/"), "{act:?}");
        }
    }

    #[test]
    fn cites_the_closing_act_of_2026_from_its_first_day() {
        let closing = Day::constant(2026, 2, 1);
        let amended = |section, day| Section::las(section).in_force(day).amended_by.map(|text| text.version);
        assert_eq!(amended("LAS § 68, stk. 2, nr. 1", closing.yesterday()), None);
        assert_eq!(amended("LAS § 68, stk. 2, nr. 1", closing), Some("LOV 1750/2025"));
        assert_eq!(amended("LAS § 69 j, stk. 2, nr. 1", closing), None);
    }

    #[test]
    fn upcoming_lists_versions_after_the_first_day_of_the_range() {
        let upcoming = |section, from, to| {
            let upcoming = Section::las(section).upcoming(DateRange::inclusive(from, to));
            upcoming.iter().map(|upcoming| (upcoming.from, upcoming.text.version)).collect::<Vec<_>>()
        };
        let (january, closing) = (Day::constant(2026, 1, 1), Day::constant(2026, 2, 1));
        let level = "LAS § 68, stk. 2, nr. 1";
        assert_eq!(upcoming(level, january, closing), [(closing, "LOV 1750/2025")]);
        assert_eq!(upcoming(level, january, closing.yesterday()), []);
        assert_eq!(upcoming(level, closing, Day::constant(2026, 12, 31)), []);
        let years = upcoming("LAS § 68 a, stk. 2", Day::constant(2021, 3, 1), Day::constant(2023, 12, 31));
        assert_eq!(years.iter().map(|(_, version)| *version).collect::<Vec<_>>(), ["LOV 1160/2021", "LBK 1031/2023"]);
    }
}
