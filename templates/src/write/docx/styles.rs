//! Styles and fonts. An association changes the look here or in its own copy of the file; nothing else sets a font.

use crate::words::Speech;
use crate::xml::Xml;

const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

struct Style {
    id: &'static str,
    name: &'static str,
    based_on: &'static str,
    next: &'static str,
    paragraph: &'static str,
    run: &'static str,
}

const STYLES: &[Style] = &[
    Style {
        id: "Title",
        name: "Title",
        based_on: "Normal",
        next: "Subtitle",
        paragraph: r#"<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:jc w:val="center"/>"#,
        run: r#"<w:b/><w:bCs/><w:sz w:val="30"/><w:szCs w:val="30"/>"#,
    },
    Style {
        id: "Subtitle",
        name: "Subtitle",
        based_on: "Normal",
        next: "Normal",
        paragraph: r#"<w:spacing w:after="360"/><w:jc w:val="center"/>"#,
        run: r#"<w:i/><w:iCs/><w:sz w:val="24"/><w:szCs w:val="24"/>"#,
    },
    Style {
        id: "Heading1",
        name: "heading 1",
        based_on: "Normal",
        next: "ClauseParagraph",
        paragraph: r#"<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="300" w:after="100"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/>"#,
        run: r#"<w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/>"#,
    },
    Style {
        id: "Heading2",
        name: "heading 2",
        based_on: "Normal",
        next: "Normal",
        paragraph: r#"<w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="80"/><w:jc w:val="left"/><w:outlineLvl w:val="1"/>"#,
        run: r#"<w:b/><w:bCs/>"#,
    },
    Style {
        id: "PlainHeading",
        name: "Plain Heading",
        based_on: "Heading1",
        next: "Normal",
        paragraph: r#"<w:keepNext/><w:keepLines/><w:numPr><w:numId w:val="0"/></w:numPr><w:spacing w:before="300" w:after="100"/><w:ind w:left="0" w:firstLine="0"/><w:jc w:val="left"/><w:outlineLvl w:val="9"/>"#,
        run: r#"<w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/>"#,
    },
    Style {
        id: "AnnexHeading",
        name: "Annex Heading",
        based_on: "Heading1",
        next: "Normal",
        paragraph: r#"<w:keepNext/><w:keepLines/><w:numPr><w:numId w:val="0"/></w:numPr><w:spacing w:before="480" w:after="160"/><w:ind w:left="0" w:firstLine="0"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/>"#,
        run: r#"<w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/>"#,
    },
    Style {
        id: "ClauseParagraph",
        name: "Clause Paragraph",
        based_on: "Normal",
        next: "ClauseParagraph",
        paragraph: r#"<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>"#,
        run: "",
    },
    Style {
        id: "ClauseItem",
        name: "Clause Item",
        based_on: "Normal",
        next: "ClauseItem",
        paragraph: r#"<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>"#,
        run: "",
    },
    Style {
        id: "ListItem",
        name: "List Item",
        based_on: "Normal",
        next: "ListItem",
        paragraph: r#"<w:spacing w:after="60"/><w:jc w:val="left"/>"#,
        run: "",
    },
    Style {
        id: "TableText",
        name: "Table Text",
        based_on: "Normal",
        next: "TableText",
        paragraph: r#"<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/>"#,
        run: r#"<w:sz w:val="19"/><w:szCs w:val="19"/>"#,
    },
    Style {
        id: "TableHead",
        name: "Table Head",
        based_on: "TableText",
        next: "TableText",
        paragraph: r#"<w:keepNext/>"#,
        run: r#"<w:b/><w:bCs/>"#,
    },
    Style {
        id: "TOCHeading",
        name: "TOC Heading",
        based_on: "Normal",
        next: "Normal",
        paragraph: r#"<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:jc w:val="left"/>"#,
        run: r#"<w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/>"#,
    },
    Style {
        id: "TOC1",
        name: "toc 1",
        based_on: "Normal",
        next: "Normal",
        paragraph: r#"<w:tabs><w:tab w:val="left" w:pos="567"/><w:tab w:val="right" w:pos="9354"/></w:tabs><w:spacing w:after="0" w:line="247" w:lineRule="auto"/><w:jc w:val="left"/>"#,
        run: "",
    },
    Style {
        id: "SheetHeading",
        name: "Sheet Heading",
        based_on: "Normal",
        next: "Normal",
        paragraph: r#"<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:jc w:val="left"/>"#,
        run: r#"<w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/>"#,
    },
    Style {
        id: "SheetTitle",
        name: "Sheet Title",
        based_on: "Normal",
        next: "Normal",
        paragraph: r#"<w:keepNext/><w:spacing w:after="80"/><w:jc w:val="left"/>"#,
        run: r#"<w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/>"#,
    },
    Style {
        id: "Header",
        name: "header",
        based_on: "Normal",
        next: "Header",
        paragraph: r#"<w:spacing w:after="0"/><w:jc w:val="right"/>"#,
        run: r#"<w:sz w:val="17"/><w:szCs w:val="17"/>"#,
    },
    Style {
        id: "Footer",
        name: "footer",
        based_on: "Normal",
        next: "Footer",
        paragraph: r#"<w:tabs><w:tab w:val="right" w:pos="9354"/></w:tabs><w:spacing w:after="0"/><w:jc w:val="left"/>"#,
        run: r#"<w:sz w:val="17"/><w:szCs w:val="17"/>"#,
    },
    Style {
        id: "CommentText",
        name: "annotation text",
        based_on: "Normal",
        next: "CommentText",
        paragraph: r#"<w:spacing w:after="40" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/>"#,
        run: r#"<w:sz w:val="18"/><w:szCs w:val="18"/>"#,
    },
];

/// Writes `styles.xml`.
pub(super) fn styles(speech: Speech<'_>) -> String {
    let mut xml = Xml::document();
    xml.open("w:styles", &[("xmlns:w", NAMESPACE)]);
    xml.open("w:docDefaults", &[]).open("w:rPrDefault", &[]).open("w:rPr", &[]);
    let font = "Times New Roman";
    xml.empty("w:rFonts", &[("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:cs", font)]);
    xml.empty("w:sz", &[("w:val", "22")]).empty("w:szCs", &[("w:val", "22")]);
    xml.empty("w:lang", &[("w:val", speech.say("tag")), ("w:eastAsia", "en-US"), ("w:bidi", "ar-SA")]);
    xml.close().close().open("w:pPrDefault", &[]).open("w:pPr", &[]);
    xml.empty("w:spacing", &[("w:after", "100"), ("w:line", "264"), ("w:lineRule", "auto")]);
    xml.close().close().close();
    xml.open("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")]);
    xml.empty("w:name", &[("w:val", "Normal")]).empty("w:qFormat", &[]);
    xml.open("w:pPr", &[]).empty("w:jc", &[("w:val", "both")]).close().close();
    xml.raw(r#"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>"#);
    xml.raw(r#"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#);
    xml.raw(r#"<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>"#);
    xml.raw(r#"<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>"#);
    xml.raw(r#"<w:style w:type="character" w:customStyle="1" w:styleId="ToBeAgreed"><w:name w:val="To Be Agreed"/><w:rPr><w:shd w:val="clear" w:color="auto" w:fill="FFF2B3"/></w:rPr></w:style>"#);
    xml.raw(r#"<w:style w:type="character" w:customStyle="1" w:styleId="LawyerMark"><w:name w:val="Lawyer Mark"/><w:rPr><w:shd w:val="clear" w:color="auto" w:fill="F8D7DA"/></w:rPr></w:style>"#);
    for style in STYLES {
        one(&mut xml, style);
    }
    xml.finish()
}

fn one(xml: &mut Xml, style: &Style) {
    const BUILT_IN: [&str; 9] =
        ["Title", "Subtitle", "Heading1", "Heading2", "TOCHeading", "TOC1", "Header", "Footer", "CommentText"];
    if BUILT_IN.contains(&style.id) {
        xml.open("w:style", &[("w:type", "paragraph"), ("w:styleId", style.id)]);
    } else {
        xml.open("w:style", &[("w:type", "paragraph"), ("w:customStyle", "1"), ("w:styleId", style.id)]);
    }
    xml.empty("w:name", &[("w:val", style.name)]);
    xml.empty("w:basedOn", &[("w:val", style.based_on)]).empty("w:next", &[("w:val", style.next)]);
    xml.empty("w:qFormat", &[]);
    xml.open("w:pPr", &[]).raw(style.paragraph).close();
    xml.open("w:rPr", &[]).raw(style.run).close();
    xml.close();
}

/// Writes `fontTable.xml`.
pub(super) fn fonts() -> String {
    let mut xml = Xml::document();
    xml.open("w:fonts", &[("xmlns:w", NAMESPACE)]);
    xml.open("w:font", &[("w:name", "Times New Roman")]);
    xml.empty("w:charset", &[("w:val", "00")]).empty("w:family", &[("w:val", "roman")]);
    xml.empty("w:pitch", &[("w:val", "variable")]);
    xml.finish()
}
