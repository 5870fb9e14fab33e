//! What rule files mean: effects under conditions, texts with keys, the country's changes, properties.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod sample;

use imc_engine::catalogue::{Catalogue, Combine, Standing};
use imc_engine::condition::{Comparison, Cond, CondId, ConditionGraph, Num, NumId};
use imc_engine::rulebook::{Effect, OutcomeKind};
use imc_rules::stage::{SourceFile, Staged, parse_combine, stage, stage_condition, stage_conditions};
use sample::{base, catalogue, country};

/// A condition in words, to be compared with what the rule says.
fn words(catalogue: &Catalogue, graph: &ConditionGraph, id: CondId) -> String {
    let side = |id| words(catalogue, graph, id);
    match graph.cond(id) {
        Cond::Const(value) => value.to_string(),
        Cond::Is(q, o) => {
            let asked = &catalogue.questions[q.index()];
            let option = asked.options.get(usize::from(o)).map_or("yes", |o| o.as_str());
            format!("{}={option}", asked.id)
        }
        Cond::Has(q, o) => {
            let asked = &catalogue.questions[q.index()];
            format!("{}~{}", asked.id, asked.options[usize::from(o)])
        }
        Cond::Compare(how, a, b) => {
            let sign = match how {
                Comparison::Less => "<",
                Comparison::AtMost => "<=",
                Comparison::Equal => "==",
            };
            format!("{}{sign}{}", number(catalogue, graph, a), number(catalogue, graph, b))
        }
        Cond::Not(a) => format!("!{}", side(a)),
        Cond::And(a, b) => format!("({} & {})", side(a), side(b)),
        Cond::Or(a, b) => format!("({} | {})", side(a), side(b)),
    }
}

fn number(catalogue: &Catalogue, graph: &ConditionGraph, id: NumId) -> String {
    let side = |id| number(catalogue, graph, id);
    match graph.num(id) {
        Num::Int(value) => value.to_string(),
        Num::Fact(fact) => catalogue.numbers[fact.index()].name.clone(),
        Num::Add(a, b) => format!("({}+{})", side(a), side(b)),
        Num::Sub(a, b) => format!("({}-{})", side(a), side(b)),
        Num::Mul(a, b) => format!("({}*{})", side(a), side(b)),
        Num::If(c, a, b) => format!("({} ? {} : {})", words(catalogue, graph, c), side(a), side(b)),
    }
}

fn sound(files: &[SourceFile]) -> Staged {
    let staged = stage(&catalogue(), files, &[]);
    assert!(staged.diagnostics.is_empty(), "{}", staged.diagnostics[0].report());
    staged
}

/// Effects of a rule body with their conditions in words.
fn effects(body: &str) -> Vec<(Effect, String)> {
    effects_of(&format!("rule \"r\" \"Rule\" {{ criterion(many_partners); {body} }}"))
}

fn effects_of(text: &str) -> Vec<(Effect, String)> {
    let staged = sound(&[base(text)]);
    let catalogue = catalogue();
    staged.book.entries.iter().map(|e| (e.effect, words(&catalogue, &staged.book.graph, e.when))).collect()
}

/// The condition of a rule that does one thing.
fn condition(text: &str) -> String {
    let mut found = effects(&format!("if {text} {{ warn(\"One.\"); }}"));
    assert_eq!(found.len(), 1, "{text}");
    found.remove(0).1
}

#[test]
fn conditions_mean_what_they_say() {
    for (text, expected) in [
        ("decides == \"signs\"", "decides=signs"),
        ("decides != \"signs\"", "!decides=signs"),
        ("\"signs\" == decides", "decides=signs"),
        ("decides in [\"signs\", \"rules\"]", "(decides=signs | decides=rules)"),
        ("not (decides in [\"signs\"])", "!decides=signs"),
        ("not decides in [\"signs\"]", "!decides=signs"),
        ("decides not in [\"signs\"]", "!decides=signs"),
        ("\"schools\" in services", "services~schools"),
        ("not \"schools\" in services", "!services~schools"),
        ("bonus", "bonus=yes"),
        ("not bonus", "!bonus=yes"),
        ("!bonus && count < 3", "(!bonus=yes & count<3)"),
        ("bonus || count > 3", "(3<count | bonus=yes)"),
        ("bonus and count >= 3 or count <= 2", "((3<=count & bonus=yes) | count<=2)"),
        ("count == 3", "count==3"),
        ("count != 3", "!count==3"),
        ("count in 3..=6", "(3<=count & count<=6)"),
        ("count in 3..6", "(3<=count & count<6)"),
        ("count in [3, 5]", "(count==3 | count==5)"),
        ("debt > 20 * population", "(20*population)<debt"),
        ("debt - population < 1_000", "(debt-population)<1000"),
        ("debt / 1000 > 5", "5000<debt"),
        ("partners.population_total < 9000", "partners.population_total<9000"),
        ("partners.districts > 1", "1<partners.districts"),
        ("procurement_rules and bonus", "bonus=yes"),
        ("country_pack and country == \"XX\" and bonus", "bonus=yes"),
        ("delegation.personality == \"no\" and bonus", "bonus=yes"),
        ("\"waste-collection\" in joint_company.suited_to and bonus", "bonus=yes"),
    ] {
        assert_eq!(condition(text), expected, "{text}");
    }
}

#[test]
fn what_can_never_be_says_nothing() {
    assert_eq!(effects("if not procurement_rules { warn(\"One.\"); }"), []);
    assert_eq!(effects("if bonus { if not bonus { warn(\"One.\"); } }"), []);
}

#[test]
fn branches_carry_their_conditions() {
    let found = effects(
        "if bonus { warn(\"A.\"); } else if count > 5 { advise(\"B.\"); } else { advise(delegation, \"C.\"); }
         if population < 5 { if bonus { warn(\"D.\"); } }",
    );
    let conditions: Vec<_> = found.iter().map(|(_, c)| c.as_str()).collect();
    assert_eq!(
        conditions,
        ["bonus=yes", "(!bonus=yes & 5<count)", "(!bonus=yes & !5<count)", "(bonus=yes & population<5)"]
    );
    assert!(matches!(found[2].0, Effect::Advise(Some(form)) if form.0 == 1));
}

#[test]
fn every_command_has_its_effect() {
    let found = effects(
        "exclude(joint_company, \"A a.\"); require(delegation, \"B b.\"); needs(\"joint-company\", \"C c.\");
         favour(delegation, 6, \"D d.\"); against(delegation, 1); warn(\"E e.\"); warn(delegation, \"F f.\"); advise(\"G g.\");
         level(many_partners, 100); level(\"loan\", 0); outcome(\"sub-national\", \"H h.\"); bar(user_charges, \"I i.\");
         support(loan, 2, \"J j.\"); doubt(\"user-charges\", 3, \"K k.\");",
    );
    let shown: Vec<_> = found.iter().map(|(effect, _)| format!("{effect:?}")).collect();
    assert_eq!(
        shown,
        [
            "Exclude(FormIx(0))",
            "Require(FormIx(1))",
            "Needs(FormIx(0))",
            "Points(FormIx(1), 6)",
            "Points(FormIx(1), -1)",
            "Warn(None)",
            "Warn(Some(FormIx(1)))",
            "Advise(None)",
            "Level(CriterionIx(0), 100)",
            "Level(CriterionIx(1), 0)",
            "Outcome(SubNational)",
            "Bar(FinancingIx(1))",
            "Support(FinancingIx(0), 2)",
            "Support(FinancingIx(1), -3)",
        ]
    );
    assert!(found.iter().all(|(_, condition)| condition == "true"));
}

#[test]
fn one_name_is_a_question_a_form_an_option_and_a_criterion() {
    let found = effects_of(
        "rule \"r\" \"Rule\" { criterion(loan); if loan == \"joint\" { exclude(loan, \"A a.\"); bar(loan, \"B b.\"); level(loan, 5); favour(loan, 2); } }",
    );
    let shown: Vec<_> = found.iter().map(|(effect, condition)| format!("{effect:?} {condition}")).collect();
    assert_eq!(
        shown,
        [
            "Exclude(FormIx(2)) loan=joint",
            "Bar(FinancingIx(0)) loan=joint",
            "Level(CriterionIx(1), 5) loan=joint",
            "Points(FormIx(2), 2) loan=joint",
        ]
    );
}

#[test]
fn variables_set_in_branches_are_followed() {
    let found = effects("let p = 2; if bonus { p = 4; } favour(delegation, p, \"A a.\");");
    let shown: Vec<_> = found.iter().map(|(effect, condition)| format!("{effect:?} {condition}")).collect();
    assert_eq!(shown, ["Points(FormIx(1), 4) bonus=yes", "Points(FormIx(1), 2) !bonus=yes"]);

    assert_eq!(condition("if bonus { count > 3 } else { false }"), "(bonus=yes & 3<count)");
    let merged = effects("let big = false; if count > 9 { big = true; } if big { warn(\"One.\"); }");
    assert_eq!(merged[0].1, "9<count");
    let limit = effects("let limit = 5; if bonus { limit = 9; } if count > limit { warn(\"One.\"); }");
    assert_eq!(limit[0].1, "(bonus=yes ? 9 : 5)<count");
    let value = effects("let p = if bonus { 3 } else { 1 }; if p == 3 { warn(\"One.\"); }");
    assert_eq!(value[0].1, "bonus=yes");
}

#[test]
fn what_is_counted_gives_points_for_each_count() {
    let found = effects(
        "let n = 0; for s in [\"schools\", \"water-supply\"] { if s in services { n += 1; } }
         if n > 0 { favour(delegation, n, \"A a.\"); }",
    );
    let shown: Vec<_> = found.iter().map(|(effect, _)| format!("{effect:?}")).collect();
    assert_eq!(shown, ["Points(FormIx(1), 2)", "Points(FormIx(1), 1)"]);
}

#[test]
fn loops_and_helpers_leave_only_their_effects() {
    let found = effects_of(
        r#"
        const RISKY = ["signs", "rules"];
        fn risky() { decides in RISKY }
        fn over(limit) { let double = limit * 2; return population > double; }
        fn out(form, why) { if risky() { exclude(form, why); } }
        rule "r" "Rule" {
            criterion(many_partners);
            for f in forms {
                if f.personality == "yes" and f.months_max >= 12 and f.partners_max == -1 { out(f, "A a."); }
            }
            for o in options { if o.kind == "loan" and o.needs_personality { bar(o, "B b."); } }
            for i in 1..=2 { if over(i) { advise("C c."); } }
        }"#,
    );
    let shown: Vec<_> = found.iter().map(|(effect, condition)| format!("{effect:?} {condition}")).collect();
    assert_eq!(
        shown,
        [
            "Exclude(FormIx(0)) (decides=signs | decides=rules)",
            "Bar(FinancingIx(0)) true",
            "Advise(None) 2<population",
            "Advise(None) 4<population",
        ]
    );
}

#[test]
fn sentences_are_counted_as_they_stand_reached_or_not() {
    let staged = sound(&[base(
        r#"rule "r" "Rule" {
            cite("lsg-act", "art. 16 (2)");
            criterion(many_partners);
            if country == "Nowhere" { warn("Only there."); }
            if decides == "signs" { warn("First seen here."); }
            let why = "Kept for later.";
            for f in forms { favour(f, 2, "About { $form }."); }
            advise(why);
            advise(`Done with ${delegation}.`);
            warn("First seen here.");
        }"#,
    )]);
    let mut texts: Vec<_> =
        staged.book.entries.iter().filter_map(|e| e.text.clone()).map(|t| (t.key, t.english)).collect();
    texts.dedup();
    let expected = [
        ("rule-r-2", "First seen here."),
        ("rule-r-4", "About { $form }."),
        ("rule-r-3", "Kept for later."),
        ("rule-r-5", "Done with delegation."),
        ("rule-r-2", "First seen here."),
    ];
    assert_eq!(texts, expected.map(|(key, english)| (key.to_owned(), english.to_owned())));
}

#[test]
fn a_rule_knows_its_source_days_and_place() {
    let staged = sound(&[country(
        "\n\n  rule \"r\" \"The title\" {\n    cite(\"lsg-act\", \"art. 1\"); cite(\"budget-code\", \"art. 2\", \"recalled\");\n    valid_from(\"2025-08-28\"); valid_until(\"2026-12-31\");\n    standing(\"read\"); criterion(many_partners);\n    exclude(delegation, \"Ä — not so.\"); }",
    )]);
    let rule = &staged.book.rules[0];
    assert_eq!((rule.title.as_str(), rule.pack.as_str(), rule.standing), ("The title", "xx", Standing::Read));
    assert_eq!(rule.citations[1].standing, Some(Standing::Recalled));
    assert_eq!(rule.valid_from, Some("2025-08-28".parse().unwrap()));
    assert_eq!(rule.valid_until, Some("2026-12-31".parse().unwrap()));
    assert_eq!((rule.place.file.as_str(), rule.place.line, rule.place.column), ("xx/rules/test.rhai", 3, 8));
    assert_eq!(rule.criterion.map(|c| c.0), Some(0));
    assert_eq!((staged.book.entries[0].place.line, staged.book.entries[0].place.column), (7, 5));
}

#[test]
fn a_standing_that_is_not_given_is_never_better_than_recalled_or_its_source() {
    let standing = |body: &str| {
        sound(&[country(&format!("rule \"r\" \"Rule\" {{ {body} warn(\"One.\"); }}"))]).book.rules[0].standing
    };
    assert_eq!(standing("cite(\"lsg-act\", \"art. 1\");"), Standing::Recalled);
    assert_eq!(standing("cite(\"lsg-act\", \"art. 1\", \"unsure\");"), Standing::Unsure);
    assert_eq!(standing("cite(\"lsg-act\", \"art. 1\"); standing(\"verified\");"), Standing::Verified);
}

#[test]
fn a_country_amends_and_retires_base_rules() {
    let files = [
        base(
            "rule \"one\" \"One\" { warn(\"A a.\"); }\nrule \"two\" \"Two\" { warn(\"B b.\"); }\nrule \"three\" \"Three\" { warn(\"C c.\"); }",
        ),
        country(
            "retire \"one\" \"Not so here\";\namend \"two\" \"Stricter here\" { standing(\"read\"); exclude(delegation, \"D d.\"); }",
        ),
    ];
    let book = sound(&files).book;
    let ids: Vec<_> =
        book.rules.iter().map(|r| (r.id.as_str(), r.title.as_str(), r.pack.as_str(), r.amended.as_deref())).collect();
    assert_eq!(ids, [("two", "Two", "xx", Some("Stricter here")), ("three", "Three", "base", None)]);
    assert!(matches!(book.entries[0].effect, Effect::Exclude(_)));
    assert_eq!(book.rules[0].place.file, "xx/rules/test.rhai");
}

#[test]
fn changes_to_rules_that_are_not_there_are_found() {
    let files = [
        base("rule \"no-authority\" \"One\" { warn(\"A a.\"); }"),
        country(
            "amend \"no-autority\" \"Why\" { standing(\"read\"); warn(\"B b.\"); }\nretire \"other\" \"Why\";\nretire \"no-authority\" \"Why\";\nretire \"no-authority\" \"Why\";\nrule \"bare\" \"Bare\" { warn(\"One.\"); }",
        ),
    ];
    let staged = stage(&catalogue(), &files, &[]);
    let found: Vec<_> = staged
        .diagnostics
        .iter()
        .map(|d| (d.line, d.message.as_str(), d.help.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(
        found,
        [
            (1, "there is no base rule `no-autority`", "did you mean \"no-authority\"?"),
            (2, "there is no base rule `other`", "only rules of the base pack can be amended or retired"),
            (4, "the base rule `no-authority` is already amended or retired", "keep one of the two"),
            (
                5,
                "the rule `bare` names neither a source nor how well it is known",
                "add cite(\"statute\", \"articles\"); or standing(\"recalled\");"
            ),
        ]
    );
}

#[test]
fn versions_of_a_rule_follow_each_other() {
    let text = "rule \"r\" \"Old\" { valid_until(\"2025-12-31\"); warn(\"A a.\"); }\nrule \"r\" \"New\" { valid_from(\"2026-01-01\"); warn(\"B b.\"); }";
    assert_eq!(sound(&[base(text)]).book.rules.len(), 2);
}

#[test]
fn helpers_of_libraries_reach_as_far_as_they_should() {
    let file = |pack: &str, name: &str, text: &str| SourceFile {
        pack: pack.into(),
        path: format!("{pack}/rules/{name}"),
        text: text.into(),
    };
    let rule = |id: &str, condition: &str| {
        format!("rule \"{id}\" \"Rule\" {{ standing(\"read\"); if {condition} {{ warn(\"One.\"); }} }}")
    };
    let files = [
        file("base", "lib.rhai", "fn small() { population < LEAST }\nconst LEAST = 100;\nfn wrong() { nothing }"),
        file("base", "fit.rhai", &format!("fn own() {{ bonus }}\n{}", rule("a", "small() and own()"))),
        file("xx", "lib-xx.rhai", "fn tiny() { small() and population < LEAST - 50 }"),
        file("xx", "fit.rhai", &[rule("b", "tiny()"), rule("c", "own()"), rule("d", "wrong()")].join("\n")),
        file("base", "late.rhai", &rule("e", "tiny()")),
    ];
    let staged = stage(&catalogue(), &files, &[]);
    let found: Vec<_> = staged.diagnostics.iter().map(|d| (d.file.as_str(), d.line, d.message.as_str())).collect();
    assert_eq!(
        found,
        [
            (
                "base/rules/lib.rhai",
                3,
                "there is no question, form, option or criterion called `nothing` (in the function `wrong`, called in line 3)"
            ),
            ("xx/rules/fit.rhai", 2, "there is no command `own`"),
            ("base/rules/late.rhai", 1, "there is no command `tiny`"),
        ]
    );
    let ids: Vec<_> = staged.book.rules.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(ids, ["a", "b"]);
}

#[test]
fn properties_speak_about_the_rules_in_force() {
    let rules = country(
        r#"
        rule "no" "No" { standing("read"); if decides == "signs" { exclude(delegation, "A a."); bar(loan, "B b."); } }
        rule "must" "Must" { standing("read"); if bonus { require(joint_company, "C c."); } }
        rule "old" "Old" { standing("read"); valid_until("2020-01-01"); exclude(joint_company, "D d."); }
        "#,
    );
    let properties = SourceFile {
        pack: "xx".into(),
        path: "xx/properties.rhai".into(),
        text: r#"
        fn signing() { decides == SIGNS }
        property "p" "Whoever signs does not delegate" { cite("lsg-act", "art. 1"); always(not signing() or excluded(delegation)); }
        property "q" "Others" {
            always(required(joint_company) or not bonus);
            always(not excluded(joint_company));
            if bonus { always(fires("must")); }
            always(barred(loan) or not fires("no"));
        }
        property "r" "Nothing" { }
        property "p" "Again" { always(true); }
        property "s" "No rule" { always(fires("nope")); }
        property "t" "No effect" { exclude(delegation, "A a."); }
        "#
        .into(),
    };
    let library =
        SourceFile { pack: "xx".into(), path: "xx/rules/lib.rhai".into(), text: "const SIGNS = \"signs\";".into() };
    let staged = stage(&catalogue(), &[library, rules], &[properties]);
    let constant = |id: CondId| staged.book.graph.cond(id);
    let shown: Vec<_> = staged
        .book
        .properties
        .iter()
        .map(|p| (p.id.as_str(), p.always.iter().map(|c| constant(*c)).collect::<Vec<_>>()))
        .collect();
    let yes = Cond::Const(true);
    assert_eq!(shown, [("p", vec![yes]), ("q", vec![yes, yes, yes, yes])]);
    assert_eq!(staged.book.properties[0].citations.len(), 1);
    let messages: Vec<_> = staged.diagnostics.iter().map(|d| d.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "the property `r` states nothing",
            "the property `p` already stands in xx/properties.rhai line 3",
            "there is no rule `nope`",
            "`exclude` cannot stand in a property",
        ]
    );
}

#[test]
fn questions_are_shown_under_their_conditions() {
    let catalogue = catalogue();
    let staged = stage(&catalogue, &[], &[]);
    let shown: Vec<_> = staged
        .book
        .visibility
        .iter()
        .zip(&catalogue.questions)
        .filter_map(|(visible, q)| Some((q.id.as_str(), words(&catalogue, &staged.book.graph, (*visible)?))))
        .collect();
    assert_eq!(shown, [("decides", "!track=abroad".to_owned()), ("property_law", "false".to_owned())]);
    assert_eq!(staged.book.visibility.len(), catalogue.questions.len());
}

#[test]
fn a_condition_alone_joins_a_graph_that_exists() {
    let catalogue = catalogue();
    let mut staged = stage(&catalogue, &[base("rule \"r\" \"Rule\" { if bonus { warn(\"One.\"); } }")], &[]);
    let before = staged.book.entries[0].when;
    let after = stage_condition(&catalogue, &mut staged.book.graph, "clause c14", "bonus").unwrap();
    assert_eq!(before, after);
    let other =
        stage_condition(&catalogue, &mut staged.book.graph, "clause c15", "bonus and not (count in 2..=3)").unwrap();
    assert_eq!(words(&catalogue, &staged.book.graph, other), "(bonus=yes & !(2<=count & count<=3))");

    for (text, message, column) in [
        ("bonus and", "something is missing at the end", 10),
        ("", "a condition is missing here", 1),
        ("popluation > 3", "there is no question, form, option or criterion called `popluation`", 1),
        ("bonus or decides", "`or` joins two conditions, but one side is the choice question `decides`", 7),
        ("  decides", "a condition is needed here, but this is the choice question `decides`", 3),
        ("bonus; count", "`;` cannot stand in a condition", 6),
        ("warn(\"One.\")", "`warn` must stand inside a `rule` block", 1),
        ("excluded(delegation)", "`excluded` must stand inside a `rule` block", 1),
        ("let x = 3", "`let` cannot stand here", 1),
        ("bonus and \"signs", "this text is not closed", 11),
    ] {
        let finding = stage_condition(&catalogue, &mut staged.book.graph, "clause c16", text).unwrap_err();
        assert_eq!(
            (finding.message.as_str(), finding.column, finding.file.as_str()),
            (message, column, "clause c16"),
            "{text}"
        );
    }
    let many =
        stage_conditions(&catalogue, &mut staged.book.graph, &[("a", "bonus"), ("b", "nothing"), ("c", "not bonus")]);
    assert_eq!(many.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
    assert_eq!(many[0].as_ref().ok(), Some(&before));
}

#[test]
fn how_a_criterion_combines_is_read() {
    let mut criterion = catalogue().criteria[0].clone();
    let (count, partners, decides) = (Combine::Input(0), Combine::Input(1), Combine::Input(2));
    let first = Combine::First(vec![count.clone(), partners.clone()]);
    let mut read = |text: &str| {
        criterion.combine = text.to_owned();
        parse_combine(&criterion, "criteria.toml")
    };
    assert_eq!(read("max(first(count, partners), decides)").unwrap(), Combine::Max(vec![first, decides]));
    assert_eq!(read("product( count,partners )").unwrap(), Combine::Product(vec![count.clone(), partners]));
    assert_eq!(read("count").unwrap(), count);
    assert_eq!(read(" derived ").unwrap(), Combine::Derived);
    for (text, message, help) in [
        ("max(cuont, decides)", "`cuont` is no input of the criterion", "did you mean `count`?"),
        ("maximum(count)", "there is no way to combine called `maximum`", "write max(..)"),
        ("maxx(count)", "there is no way to combine called `maxx`", "did you mean `max`?"),
        ("max(count", "a `)` is missing", "write max(..)"),
        ("max()", "`)` cannot stand here", "write max(..)"),
        ("max(count) decides", "nothing may follow here", "write max(..)"),
        ("", "an input is missing", "write max(..)"),
        (
            "max(max(max(max(max(max(max(max(max(max(max(max(max(max(max(max(max(max(count",
            "this is nested too deeply",
            "write max(..)",
        ),
    ] {
        let finding = read(text).unwrap_err();
        assert!(finding.message.starts_with(message), "{text}: {}", finding.message);
        assert!(finding.help.unwrap_or_default().starts_with(help), "{text}");
    }
}

#[test]
fn outcomes_are_known_by_their_words() {
    let found = effects("if bonus { outcome(\"prohibited\", \"A a.\"); }");
    assert_eq!(found, [(Effect::Outcome(OutcomeKind::Prohibited), "bonus=yes".to_owned())]);
}

#[test]
fn files_of_other_editors_are_read() {
    let text = "\u{feff}// A comment\r\nrule \"r\" \"Rule\" {\r\n\tif bonus and\r\n\t\tnot (count > 3) {\r\n\t\twarn(\"Ä ö.\");\r\n\t}\r\n}\r\n";
    let staged = sound(&[base(text)]);
    assert_eq!((staged.book.entries[0].place.line, staged.book.entries[0].place.column), (5, 3));
}

#[test]
fn findings_are_plain_data_for_an_editor() {
    let staged = stage(&catalogue(), &[base("rule \"r\" \"Rule\" {\n    warn(ünknown);\n}")], &[]);
    let json = serde_json::to_value(&staged.diagnostics).unwrap();
    assert_eq!(json[0]["severity"], "error");
    assert_eq!(json[0]["file"], "base/rules/test.rhai");
    assert_eq!((&json[0]["line"], &json[0]["column"]), (&2.into(), &10.into()));
}

const GATE: &str = r#"rule "gate" "Gate" { for f in forms { if f.id == "joint-company" {
    if bonus and not ordered_by_law(f) { exclude(f, "Closed for those who wish."); }
    if bonus and ordered_by_law(f) { needs(f, "The wish gives way."); }
} } }"#;

/// Effects with condition, and the days of their rule.
/// A rule, what it does, when, and from and until which day.
type Dated = (String, Effect, String, Option<String>, Option<String>);

fn dated(files: &[SourceFile]) -> Vec<Dated> {
    let (staged, catalogue) = (sound(files), catalogue());
    let book = &staged.book;
    let day = |date: Option<jiff::civil::Date>| date.map(|d| d.to_string());
    let told = book.entries.iter().map(|e| {
        let rule = &book.rules[e.rule.index()];
        let when = words(&catalogue, &book.graph, e.when);
        (rule.id.0.clone(), e.effect, when, day(rule.valid_from), day(rule.valid_until))
    });
    told.filter(|(id, ..)| id == "gate").collect()
}

#[test]
fn a_wish_gives_way_to_an_order_of_the_law_from_the_day_it_is_one() {
    let company = catalogue().form("joint-company").unwrap();
    let order = |dates: &str| {
        country(&format!(
            "rule \"orders\" \"Orders\" {{ standing(\"read\"); {dates} if track == \"admin\" {{ require(joint_company, \"By law.\"); }} }}"
        ))
    };
    let gate = |effect, when: &str, from: Option<&str>, until: Option<&str>| {
        ("gate".to_owned(), effect, when.to_owned(), from.map(str::to_owned), until.map(str::to_owned))
    };
    let (exclude, needs) = (Effect::Exclude(company), Effect::Needs(company));
    let undated = dated(&[base(GATE), order("")]);
    assert_eq!(undated[0], gate(exclude, "(bonus=yes & !track=admin)", None, None));
    assert_eq!(undated[1].1, needs);
    let from = dated(&[base(GATE), order("valid_from(\"2025-04-01\");")]);
    assert_eq!(from[0], gate(exclude, "bonus=yes", None, Some("2025-03-31")));
    assert_eq!(from[1], gate(exclude, "(bonus=yes & !track=admin)", Some("2025-04-01"), None));
    assert_eq!(dated(&[base(GATE)]), [gate(exclude, "bonus=yes", None, None)]);
}

#[test]
fn a_form_that_is_spared_needs_something_else_where_the_gate_would_have_closed_it() {
    let gate = "rule \"gate\" \"Gate\" { if bonus { exclude(joint_company, \"Closed.\"); } if track == \"admin\" { exclude(delegation, \"Closed.\"); } }";
    let open = "rule \"opens\" \"Opens\" { cite(\"lsg-act\", \"art. 5\"); standing(\"read\"); if decides == \"signs\" { spare(joint_company, \"gate\", \"Ask first.\"); } }";
    let (staged, catalogue) = (sound(&[base(gate), country(open)]), catalogue());
    let said: Vec<_> = staged
        .book
        .entries
        .iter()
        .map(|e| (e.effect, words(&catalogue, &staged.book.graph, e.when), e.text.as_ref().map(|t| t.key.clone())))
        .collect();
    let form = |id: &str| catalogue.form(id).unwrap();
    assert_eq!(said[0].0, Effect::Exclude(form("joint-company")));
    assert!(said[0].1.contains("!decides=signs"), "{}", said[0].1);
    assert_eq!(said[1], (Effect::Exclude(form("delegation")), "track=admin".into(), Some("rule-gate-1".into())));
    assert_eq!((said[2].0, said[2].2.as_deref()), (Effect::Needs(form("joint-company")), Some("rule-opens-1")));
}

#[test]
fn what_cannot_be_spared_or_ordered_is_said() {
    let gate = base("rule \"gate\" \"Gate\" { if bonus { exclude(joint_company, \"Closed.\"); } }");
    let says = |text: &str| {
        let staged = stage(&catalogue(), &[gate.clone(), country(text)], &[]);
        assert_eq!(staged.diagnostics.len(), 1, "{text}");
        staged.diagnostics[0].to_string()
    };
    let rule = |body: &str| format!("rule \"r\" \"R\" {{ standing(\"read\"); {body} }}");
    assert_eq!(says(&rule("spare(delegation, \"gate\", \"Ask first.\");")), "the rule `gate` never excludes this form");
    assert_eq!(says(&rule("spare(joint_company, \"gates\");")), "there is no rule `gates`");
    let dated = rule("valid_from(\"2025-01-01\"); spare(joint_company, \"gate\");");
    assert_eq!(says(&dated), "a rule with dates cannot `spare` a form");
    let circle = rule(
        "if ordered_by_law(delegation) { require(joint_company, \"By law.\"); } require(delegation, \"By law.\");",
    );
    assert_eq!(says(&circle), "a rule that asks `ordered_by_law` cannot `require` a form");
}
