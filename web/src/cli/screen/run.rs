//! What a run has done so far. It stands beside the result, so that a run that was cut short can go on where it
//! stopped, and so that it can be seen which table, day and packs a result rests on.

use crate::cli::report::Failure;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// What a run rests on. Only a run that rests on the same can go on with its rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// Version of the program.
    pub program: String,
    /// SHA-256 of the table.
    pub table: String,
    /// The country for rows that name none.
    pub country: Option<String>,
    /// The day whose law is applied.
    pub date: Date,
}

/// How far a run has come.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// What it rests on.
    pub basis: Basis,
    /// Content hashes of the packs used so far, by country.
    pub packs: BTreeMap<String, String>,
    /// The last row that was dealt with.
    pub row: usize,
    /// Rows that were screened.
    pub good: usize,
    /// Rows that could not be read.
    pub bad: usize,
    /// How much of the result is written.
    pub output: Written,
    /// How much of the list of bad rows is written.
    pub problems: Written,
}

impl Run {
    /// A run that has not begun.
    pub fn new(basis: Basis) -> Self {
        let (output, problems) = Default::default();
        Self { basis, packs: BTreeMap::new(), row: 0, good: 0, bad: 0, output, problems }
    }

    /// An earlier run's account; none where there is no such file.
    pub fn load(path: &Path) -> Result<Option<Self>, Failure> {
        if !path.exists() {
            return Ok(None);
        }
        let text = std::fs::read(path).map_err(|e| e.to_string());
        let run = text.and_then(|text| serde_json::from_slice(&text).map_err(|e| e.to_string()));
        run.map(Some).map_err(|e| {
            Failure::input(format!("{} cannot be read: {e}", path.display()), "start anew, without --resume")
        })
    }

    /// Writes it down, whole or not at all.
    pub fn save(&self, path: &Path) -> Result<(), Failure> {
        let new = path.with_extension("json.new");
        let text = serde_json::to_vec_pretty(self).map_err(|e| Failure::machine(e.to_string()))?;
        std::fs::write(&new, text)
            .and_then(|()| std::fs::rename(&new, path))
            .map_err(|e| Failure::machine(format!("{} cannot be written: {e}", path.display())))
    }
}

/// How much of a file is written, and its fingerprint up to there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// Length in bytes.
    pub bytes: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

/// A file that knows how much of it is written.
#[derive(Debug)]
pub struct Output {
    file: File,
    bytes: u64,
    hash: Sha256,
}

impl Output {
    /// Begins a file, or goes on after what an earlier run says it has written; what lies behind that is cut off.
    pub fn open(path: &Path, earlier: Option<&Written>) -> Result<Self, Failure> {
        let unwritable = |e: std::io::Error| {
            Failure::input(format!("{} cannot be written: {e}", path.display()), "check the folder and the permissions")
        };
        let mut options = OpenOptions::new();
        let file = options.create(true).read(true).write(true).truncate(earlier.is_none()).open(path);
        let mut output = Self { file: file.map_err(unwritable)?, bytes: 0, hash: Sha256::new() };
        let Some(earlier) = earlier else { return Ok(output) };
        let mut start = Vec::new();
        (&output.file).take(earlier.bytes).read_to_end(&mut start).map_err(unwritable)?;
        output.count(&start);
        if output.written() != *earlier {
            return Err(Failure::input(
                format!("{} was changed since the run that is to go on", path.display()),
                "start anew, without --resume, and write into another file",
            ));
        }
        output.file.set_len(earlier.bytes).map_err(unwritable)?;
        output.file.seek(SeekFrom::End(0)).map_err(unwritable)?;
        Ok(output)
    }

    /// How much is written.
    pub fn written(&self) -> Written {
        Written { bytes: self.bytes, sha256: hexadecimal(self.hash.clone()) }
    }

    fn count(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
        self.hash.update(bytes);
    }
}

impl Write for Output {
    fn write(&mut self, buffer: &[u8]) -> std::io::Result<usize> {
        let written = self.file.write(buffer)?;
        self.count(&buffer[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

/// SHA-256 of a file, hexadecimal.
pub fn fingerprint(path: &Path) -> std::io::Result<String> {
    let mut hash = Sha256::new();
    let mut file = File::open(path)?;
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hexadecimal(hash)),
            read => hash.update(&buffer[..read]),
        }
    }
}

fn hexadecimal(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The files that a run writes.
#[derive(Debug)]
pub struct Places {
    /// The result.
    pub output: PathBuf,
    /// The rows that could not be read.
    pub problems: PathBuf,
    /// The account of the run.
    pub run: PathBuf,
}

impl Places {
    /// The files of a run with this result.
    ///
    /// # Errors
    /// When one of them is the table itself.
    pub fn of(output: &Path, table: &Path) -> Result<Self, Failure> {
        let places = Self {
            output: output.to_owned(),
            problems: output.with_extension("problems.csv"),
            run: output.with_extension("run.json"),
        };
        let itself = table.canonicalize().ok();
        let all = [&places.output, &places.problems, &places.run];
        let same = all.into_iter().find(|path| itself.is_some() && path.canonicalize().ok() == itself).cloned();
        match same {
            Some(path) => Err(Failure::input(
                format!("{} is the table itself; the result would overwrite it", path.display()),
                "give the result another name with --output",
            )),
            None => Ok(places),
        }
    }
}
