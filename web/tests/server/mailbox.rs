//! A mail server on the loopback that takes everything and keeps it for the test to read.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A mail as the server got it.
#[derive(Clone, Debug, Default)]
pub struct Mail {
    pub to: Vec<String>,
    pub lines: Vec<String>,
}

impl Mail {
    /// The text, decoded.
    pub fn text(&self) -> String {
        let body = self.lines.iter().skip_while(|line| !line.is_empty()).skip(1).cloned().collect::<Vec<_>>();
        let base64 = self.lines.iter().any(|line| line.eq_ignore_ascii_case("content-transfer-encoding: base64"));
        if base64 { decode_base64(&body.concat()) } else { decode_quoted(&body.join("\n")) }
    }
}

/// The server.
pub struct Mailbox {
    address: SocketAddr,
    mails: Arc<Mutex<Vec<Mail>>>,
}

impl Mailbox {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mails = Arc::new(Mutex::new(Vec::new()));
        let (address, kept) = (listener.local_addr().unwrap(), mails.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, kept.clone()));
            }
        });
        Self { address, mails }
    }

    pub fn address(&self) -> String {
        format!("smtp://{}", self.address)
    }

    pub fn received(&self) -> Vec<Mail> {
        self.mails.lock().unwrap().clone()
    }
}

/// As much of RFC 5321 as a sender without extensions needs.
async fn talk(stream: TcpStream, mails: Arc<Mutex<Vec<Mail>>>) {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut mail = Mail::default();
    write.write_all(b"220 mailbox\r\n").await.unwrap();
    while let Ok(Some(line)) = lines.next_line().await {
        let command = line.get(..4).unwrap_or_default().to_uppercase();
        let answer: &[u8] = match command.as_str() {
            "RCPT" => {
                mail.to.push(line[8..].split(' ').next().unwrap().to_owned());
                b"250 ok\r\n"
            }
            "DATA" => {
                write.write_all(b"354 go on\r\n").await.unwrap();
                while let Ok(Some(line)) = lines.next_line().await {
                    if line == "." {
                        break;
                    }
                    mail.lines.push(line);
                }
                mails.lock().unwrap().push(std::mem::take(&mut mail));
                b"250 ok\r\n"
            }
            "QUIT" => b"221 bye\r\n",
            _ => b"250 mailbox\r\n",
        };
        if write.write_all(answer).await.is_err() {
            break;
        }
    }
}

fn decode_base64(text: &str) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut count, mut out) = (0u32, 0, Vec::new());
    for byte in text.bytes() {
        let Some(value) = DIGITS.iter().position(|d| *d == byte) else { continue };
        bits = (bits << 6) | value as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    String::from_utf8(out).unwrap()
}

fn decode_quoted(text: &str) -> String {
    let text = text.replace("=\n", "");
    let mut out = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'=' {
            let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
            out.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).unwrap()
}
