//! Many mayors at once: walks the quick path in a number of journeys side by side and says how long "Continue" takes.
//!
//! `cargo build --release --bin imc && cargo run --release -p imc-tests --example load -- [journeys] [think ms] [rounds]`
//!
//! A "Continue" is the form that is sent and the page that follows. The server's own time is what it says in
//! `Server-Timing`, from the request's head to the finished page; compression and the network come on top and stand in the
//! client's time, as does the wait for a processor that the generator uses itself. Everything runs on the loopback, and
//! ends after the rounds.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc_tests::program::Server;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// What the mayors say; to everything else they say "I am not sure".
const ANSWERS: &[(&str, &str)] = &[
    ("track", "service"),
    ("services", "water-supply"),
    ("decides", "no"),
    ("owner", "partner"),
    ("invest", "none"),
    ("count", "3"),
    ("host", "accepted"),
    ("staff", "partner"),
    ("term", "long"),
];
/// A journey that asks more than this went in a circle.
const MOST_QUESTIONS: usize = 40;

/// One connection to the server, kept open, with its cookies.
struct Visitor {
    /// The address that she comes from: limits count by it, and no town hall begins as many cases as a round.
    from: String,
    stream: BufReader<TcpStream>,
    cookies: BTreeMap<String, String>,
}

/// An answer of the server.
struct Reply {
    status: u16,
    location: Option<String>,
    body: Vec<u8>,
    /// Milliseconds by the server's own clock.
    server: f64,
}

impl Visitor {
    fn new(address: &str, number: usize) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        let from = format!("192.0.2.{number}");
        Self { from, stream: BufReader::new(stream), cookies: BTreeMap::new() }
    }

    /// Sends a form, or asks for a page; a browser takes pages compressed, and so does this one where it reads none.
    fn ask(&mut self, path: &str, form: Option<&str>, compressed: bool) -> Reply {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let encoding = if compressed { "accept-encoding: gzip\r\n" } else { "" };
        let (method, rest) = match form {
            Some(body) => (
                "POST",
                format!(
                    "content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
                    body.len()
                ),
            ),
            None => ("GET", "\r\n".to_owned()),
        };
        let cookies = cookies.join("; ");
        let head = format!("host: localhost\r\nx-forwarded-for: {}\r\ncookie: {cookies}\r\n{encoding}", self.from);
        let text = format!("{method} {path} HTTP/1.1\r\n{head}{rest}");
        self.stream.get_mut().write_all(text.as_bytes()).unwrap();
        self.reply()
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.stream.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    fn reply(&mut self) -> Reply {
        let status = self.line().split(' ').nth(1).and_then(|s| s.parse().ok()).expect("a status");
        let mut reply = Reply { status, location: None, body: Vec::new(), server: f64::NAN };
        let (mut length, mut chunked) = (0, false);
        loop {
            let line = self.line();
            let Some((name, value)) = line.split_once(": ") else { break };
            match name.to_lowercase().as_str() {
                "location" => reply.location = Some(value.to_owned()),
                "content-length" => length = value.parse().unwrap(),
                "transfer-encoding" => chunked = true,
                "server-timing" => reply.server = value.trim_start_matches("app;dur=").parse().unwrap(),
                "set-cookie" => {
                    let (name, value) = value.split(';').next().unwrap().split_once('=').unwrap();
                    self.cookies.insert(name.to_owned(), value.to_owned());
                }
                _ => {}
            }
        }
        if chunked {
            while let Some(size) = Some(usize::from_str_radix(&self.line(), 16).unwrap()).filter(|size| *size > 0) {
                self.take(size, &mut reply.body);
                self.line();
            }
            self.line();
        } else {
            self.take(length, &mut reply.body);
        }
        reply
    }

    fn take(&mut self, size: usize, body: &mut Vec<u8>) {
        let start = body.len();
        body.resize(start + size, 0);
        self.stream.read_exact(&mut body[start..]).unwrap();
    }
}

/// One "Continue": the form and the page after it, in milliseconds.
#[derive(Clone, Copy)]
struct Step {
    save: f64,
    show: f64,
    client: f64,
}

/// Answers one questionnaire to its end.
fn journey(address: &str, number: usize, think: Duration) -> Vec<Step> {
    let mut visitor = Visitor::new(address, number);
    let start = visitor.ask("/", None, false);
    let page = String::from_utf8(start.body).unwrap();
    let token = page.split("name=\"form_token\" value=\"").nth(1).and_then(|t| t.split('"').next()).unwrap().to_owned();
    let begun = visitor.ask("/case", Some(&format!("form_token={token}&country=ua&path=quick")), false);
    let case = begun.location.expect("a case");
    let mut next = visitor.ask(&format!("{case}/next"), None, true).location.expect("a question");
    let mut steps = Vec::new();
    visitor.ask(&next, None, true);
    while let Some(question) = next.split("/q/").nth(1).map(str::to_owned) {
        assert!(steps.len() < MOST_QUESTIONS, "the journey does not end: {next}");
        // Mayors do not press in step: each has a pace of its own, the same in every run.
        std::thread::sleep(think * u32::try_from(50 + (number * 37 + steps.len() * 61) % 101).unwrap() / 100);
        let said = ANSWERS.iter().find(|(id, _)| *id == question).map(|(_, answer)| format!("answer={answer}"));
        let form = format!("form_token={token}&{}", said.unwrap_or_else(|| "do=unsure".to_owned()));
        let pressed = Instant::now();
        let saved = visitor.ask(&next, Some(&form), true);
        assert_eq!(saved.status, 303, "{question}: {}", String::from_utf8_lossy(&saved.body));
        next = saved.location.expect("the way on");
        let shown = visitor.ask(&next, None, true);
        assert_eq!(shown.status, 200, "{next}");
        steps.push(Step { save: saved.server, show: shown.server, client: pressed.elapsed().as_secs_f64() * 1e3 });
    }
    steps
}

fn report(name: &str, mut values: Vec<f64>) {
    values.sort_by(f64::total_cmp);
    let at = |part: f64| values[((values.len() - 1) as f64 * part).round() as usize];
    println!("{name:<28} p50 {:8.2}  p95 {:8.2}  p99 {:8.2}  max {:8.2} ms", at(0.5), at(0.95), at(0.99), at(1.0));
}

fn main() {
    let mut args = std::env::args().skip(1).map(|a| a.parse::<u64>().expect("whole numbers"));
    let journeys = args.next().unwrap_or(64).clamp(1, 100) as usize;
    let think = Duration::from_millis(args.next().unwrap_or(1000).min(10_000));
    let rounds = args.next().unwrap_or(1).clamp(1, 10);
    let server = Server::start_with(&["--behind-proxy"]);
    let address = server.url.trim_start_matches("http://");
    // The first case loads the country's rules.
    journey(address, 0, Duration::ZERO);
    let (started, used_before) = (Instant::now(), server.processor_time());
    let mut steps = Vec::new();
    for _ in 0..rounds {
        let round: Vec<Vec<Step>> = std::thread::scope(|scope| {
            let all: Vec<_> =
                (0..journeys).map(|number| scope.spawn(move || journey(address, number, think))).collect();
            all.into_iter().map(|one| one.join().expect("a journey to its end")).collect()
        });
        steps.extend(round.into_iter().flatten());
    }
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "{journeys} journeys side by side, {} ms to think, {} answers in {seconds:.1} s ({:.0} a second)",
        think.as_millis(),
        steps.len(),
        steps.len() as f64 / seconds
    );
    if let (Some(before), Some(after)) = (used_before, server.processor_time()) {
        let each = (after - before).as_secs_f64() * 1e3 / steps.len() as f64;
        println!("server: processor time        {each:.2} ms for one Continue, on the average");
    }
    report("server: save the answer", steps.iter().map(|s| s.save).collect());
    report("server: show the next page", steps.iter().map(|s| s.show).collect());
    report("server: Continue", steps.iter().map(|s| s.save + s.show).collect());
    report("client: Continue", steps.iter().map(|s| s.client).collect());
}
