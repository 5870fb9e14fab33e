//! The program `imc`, run as a person would.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// The folder of the whole project.
pub fn project() -> &'static Path {
    // INVARIANT: this crate lies directly below the project's folder.
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// An answers file of the project.
pub fn answers(name: &str) -> PathBuf {
    project().join("tests/answers").join(name)
}

/// Path of the built program; builds it when nobody did.
///
/// # Panics
/// When it cannot be built, for then nothing here can be tested.
pub fn imc() -> PathBuf {
    let own = std::env::current_exe().unwrap_or_default();
    let folder = own.parent().and_then(Path::parent).map(Path::to_path_buf).unwrap_or_default();
    let program = folder.join(format!("imc{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        let built = Command::new(env!("CARGO")).args(["build", "--bin", "imc"]).current_dir(project()).status();
        assert!(built.is_ok_and(|status| status.success()), "`cargo build --bin imc` failed");
    }
    program
}

/// Runs the program and waits.
///
/// # Panics
/// When it cannot be started.
pub fn run<I: AsRef<std::ffi::OsStr>>(args: impl IntoIterator<Item = I>) -> Output {
    let output = Command::new(imc()).args(args).current_dir(project()).env("NO_COLOR", "1").output();
    match output {
        Ok(output) => output,
        Err(error) => panic!("the program does not start: {error}"),
    }
}

/// What it printed.
pub fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What it complained about.
pub fn complained(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A new empty folder below the build folder, removed when dropped.
#[derive(Debug)]
pub struct Scratch(pub PathBuf);

static NEXT: AtomicU32 = AtomicU32::new(0);

impl Scratch {
    /// Makes it.
    ///
    /// # Panics
    /// When the build folder cannot be written.
    pub fn new(name: &str) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("imc-{name}-{}-{number}", std::process::id()));
        if let Err(error) = std::fs::create_dir_all(&path) {
            panic!("{} cannot be made: {error}", path.display());
        }
        Self(path)
    }

    /// Writes a file into it.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).ok();
        }
        if let Err(error) = std::fs::write(&path, bytes) {
            panic!("{} cannot be written: {error}", path.display());
        }
        path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

/// A running server, stopped when dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// Address of its start page, without a slash at the end.
    pub url: String,
    _data: Scratch,
}

impl Server {
    /// Starts `imc serve` on a free port with an empty data folder, and waits until it answers.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// The same with more options.
    ///
    /// # Panics
    /// As [`start`](Self::start).
    pub fn start_with(options: &[&str]) -> Self {
        let data = Scratch::new("data");
        let child = Command::new(imc())
            .args(["serve", "--addr", "127.0.0.1:0", "--data"])
            .arg(&data.0)
            .args(options)
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn();
        let mut child = match child {
            Ok(child) => child,
            Err(error) => panic!("the server does not start: {error}"),
        };
        let mut line = String::new();
        if let Some(output) = child.stdout.take() {
            BufReader::new(output).read_line(&mut line).ok();
        }
        let url = line.split_whitespace().find(|word| word.starts_with("http")).map(str::to_owned);
        match url {
            Some(url) => Self { child, url, _data: data },
            None => panic!("the server printed no address but: {line}"),
        }
    }
}

impl Server {
    /// Processor time that the server has used so far, by the kernel's account; none where there is no `/proc`.
    pub fn processor_time(&self) -> Option<Duration> {
        // Ticks of a hundredth of a second: what Linux shows to programs, whatever its own clock does.
        const TICK: Duration = Duration::from_millis(10);
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).ok()?;
        let after_name = stat.rsplit(") ").next()?;
        let field = |place: usize| after_name.split(' ').nth(place)?.parse::<u32>().ok();
        Some(TICK * (field(11)? + field(12)?))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
