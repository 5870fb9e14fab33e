//! Pages from templates. The templates stand in `web/pages`; nothing else in the program writes HTML.

use super::assets::Assets;
use super::i18n::{Words, decimal, number};
use super::problem::Problem;
use super::session::Visitor;
use super::state::AppState;
use super::told::{Piece, Told};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use minijinja::value::Kwargs;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value, context};
use rust_embed::RustEmbed;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(RustEmbed)]
#[folder = "pages/"]
struct PageFiles;

/// The templates, read and checked once.
#[derive(Debug)]
pub struct Templates {
    environment: Environment<'static>,
    live: Option<PathBuf>,
    assets: Arc<Assets>,
}

impl Templates {
    /// Reads all templates.
    ///
    /// # Errors
    /// The first template that cannot be read.
    pub fn new(live: Option<&Path>, words: Arc<Words>, assets: Arc<Assets>) -> Result<Self, Error> {
        let environment = environment(live, words, assets.clone())?;
        Ok(Self { environment, live: live.map(Into::into), assets })
    }

    /// Fills a template.
    ///
    /// # Errors
    /// When it names something that is not there.
    pub fn render(&self, name: &str, context: Value) -> Result<String, Error> {
        if let Some(folder) = &self.live {
            let words = Arc::new(Words::new(Some(folder)));
            return environment(Some(folder), words, self.assets.clone())?.get_template(name)?.render(context);
        }
        self.environment.get_template(name)?.render(context)
    }
}

fn environment(live: Option<&Path>, words: Arc<Words>, assets: Arc<Assets>) -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    for name in PageFiles::iter() {
        let on_disk = live.and_then(|folder| std::fs::read_to_string(folder.join("pages").join(name.as_ref())).ok());
        let source = on_disk
            .or_else(|| PageFiles::get(&name).map(|file| String::from_utf8_lossy(&file.data).into_owned()))
            .unwrap_or_default();
        environment.add_template_owned(name.into_owned(), source)?;
    }
    environment.set_formatter(escape);
    let texts = words.clone();
    environment.add_function("t", move |state: &minijinja::State<'_, '_>, key: &str, kwargs: Kwargs| {
        let args = kwargs
            .args()
            .map(|name| Ok((name.to_owned(), Told::from(&kwargs.get::<Value>(name)?))))
            .collect::<Result<Vec<_>, Error>>()?;
        kwargs.assert_all_used()?;
        Ok::<_, Error>(Told::woven(args, |args| texts.t(&language(state), key, args)))
    });
    environment.add_filter("join", |items: &Value, separator: &str| {
        Ok::<_, Error>(Told::joined(items.try_iter()?.map(|item| Told::from(&item)), separator))
    });
    environment
        .add_test("foreign", |value: &Value| value.downcast_object_ref::<Told>().is_some_and(|told| told.is_foreign()));
    environment.add_filter("number", |state: &minijinja::State<'_, '_>, value: i64| number(&language(state), value));
    let texts = words.clone();
    environment.add_filter("date", move |state: &minijinja::State<'_, '_>, value: &str| {
        let date: Date =
            value.parse().map_err(|_| Error::new(ErrorKind::InvalidOperation, format!("`{value}` is no date")))?;
        Ok::<_, Error>(texts.date(&language(state), date))
    });
    environment.add_filter("money", move |state: &minijinja::State<'_, '_>, amount: i64, currency: &str| {
        words.money(&language(state), amount, currency)
    });
    environment.add_filter("decimal", |state: &minijinja::State<'_, '_>, text: &str| decimal(&language(state), text));
    environment
        .add_filter("urlencode", |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>());
    environment.add_function("asset", move |name: &str| assets.address(name));
    Ok(environment)
}

/// Writes a value into a page. Every text is escaped for element content and quoted attributes; slashes stay, as
/// addresses are full of them. A text that stayed English is marked as such. Invisible signs that turn the direction of
/// writing are left out: in a name they would turn our sentence around it.
fn escape(out: &mut minijinja::Output<'_>, state: &mut minijinja::State<'_, '_>, value: &Value) -> Result<(), Error> {
    let html = *state.auto_escape() == AutoEscape::Html;
    if let Some(told) = value.downcast_object_ref::<Told>().filter(|_| html) {
        return told.pieces().iter().try_for_each(|piece| escape_piece(out, piece));
    }
    match value.as_str().filter(|_| html && !value.is_safe()) {
        Some(text) => escape_text(out, text),
        None => minijinja::escape_formatter(out, state, value),
    }
}

fn escape_piece(out: &mut minijinja::Output<'_>, piece: &Piece) -> Result<(), Error> {
    if !piece.foreign {
        return escape_text(out, &piece.text);
    }
    out.write_str("<span lang=\"en\">")?;
    escape_text(out, &piece.text)?;
    out.write_str("</span>").map_err(Error::from)
}

fn escape_text(out: &mut minijinja::Output<'_>, text: &str) -> Result<(), Error> {
    let mut from = 0;
    for (at, sign) in text.char_indices() {
        let written = match sign {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => "",
            _ => continue,
        };
        out.write_str(&text[from..at]).and_then(|()| out.write_str(written)).map_err(Error::from)?;
        from = at + sign.len_utf8();
    }
    out.write_str(&text[from..]).map_err(Error::from)
}

fn language(state: &minijinja::State<'_, '_>) -> String {
    state.lookup("lang").and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_else(|| super::i18n::DEFAULT.to_owned())
}

impl AppState {
    /// A page with status 200.
    ///
    /// # Errors
    /// A problem when the template fails.
    pub fn page(&self, visitor: &Visitor, template: &str, view: Value) -> Result<Response, Problem> {
        self.page_with(StatusCode::OK, visitor, template, view)
    }

    /// A page with a status of its own.
    ///
    /// # Errors
    /// A problem when the template fails.
    pub fn page_with(
        &self,
        status: StatusCode,
        visitor: &Visitor,
        template: &str,
        view: Value,
    ) -> Result<Response, Problem> {
        let languages: Vec<Value> = self
            .words
            .languages()
            .iter()
            .map(|code| context! { code, name => self.words.say(code, "language-name"), current => *code == visitor.lang })
            .collect();
        let frame = context! {
            lang => visitor.lang.as_str(),
            languages,
            here => visitor.here.as_str(),
            my_cases => visitor.remembered.links().len(),
            form_token => visitor.form_token(&self.form_key),
            version => env!("CARGO_PKG_VERSION"),
            themed => self.assets.themed(),
            theme_footer => self.assets.footer(),
        };
        let html = self.templates.render(template, context! { ..view, ..frame })?;
        Ok((status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response())
    }
}
