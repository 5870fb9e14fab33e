//! Names of things, each with a type of its own, so that a form can never be passed for a question.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;

macro_rules! id_type {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as it is written in a pack.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }
        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }
        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )*};
}

id_type! {
    /// A question of the questionnaire, for example `decides`.
    QuestionId;
    /// One answer option of a choice question, for example `signs`.
    OptionId;
    /// A legal form of a country, for example `joint-institution`.
    FormId;
    /// A financing option, for example `inter-budget-transfer`.
    FinancingId;
    /// A criterion on which forms differ, for example `public_authority`.
    CriterionId;
    /// A theme: a group of criteria that a mayor can rank, for example `control`.
    ThemeId;
    /// A generic family of legal forms, for example `public-law-body`.
    FamilyId;
    /// A service area, for example `waste-collection`.
    ServiceId;
    /// A statute of a pack, for example `law-1508`.
    StatuteId;
    /// A rule, for example `ua-enterprise-closed`.
    RuleId;
    /// A cost-sharing key, for example `two-part`.
    KeyId;
}

macro_rules! index_type {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(pub u16);

        impl $name {
            /// Position in the list it points into.
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }
    )*};
}

index_type! {
    /// Position of a question in its [`Catalogue`](crate::catalogue::Catalogue).
    QuestionIx;
    /// Position of a legal form in its catalogue.
    FormIx;
    /// Position of a financing option in its catalogue.
    FinancingIx;
    /// Position of a criterion in its catalogue.
    CriterionIx;
    /// Position of a number that rules can read (a number question, or a total over the partner list).
    NumberIx;
    /// Position of a rule in its [`RuleBook`](crate::rulebook::RuleBook).
    RuleIx;
}
