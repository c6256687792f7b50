//! The sources of ten published crates: whatever the attribute stands on, it expands or refuses it with an error on the
//! tokens of the item, in bounded time.
//!
//! Items that differ in nothing but the width of an integer, as the vectors of `glam` do, are judged once, unless the
//! build is a release: those judge all of them. With `--nocapture` the test prints what was expanded, what was refused
//! and why. The first run needs the network; the sources stay below the target directory.

mod fetch;
mod items;
mod judge;
mod numeric;
mod tally;

use items::{Item, Kind};
use judge::Judgment;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tally::Tally;

/// Numeric ones first, then some that no one would differentiate.
const CRATES: [(&str, &str); 10] = [
    ("nalgebra", "0.35.0"),
    ("ndarray", "0.17.2"),
    ("statrs", "0.19.1"),
    ("peroxide", "0.43.1"),
    ("libm", "0.2.16"),
    ("glam", "0.34.3"),
    ("geo", "0.33.1"),
    ("image", "0.25.10"),
    ("regex-automata", "0.4.19"),
    ("tokio", "1.54.1"),
];

/// No expansion may take longer, in this crate's profile for tests.
const BOUND: Duration = Duration::from_secs(5);

/// An expansion that does not end is given up.
const GIVEN_UP: Duration = Duration::from_mins(1);

/// The stack that rustc gives to its own thread.
const STACK: usize = 8 << 20;

/// A file of one of the crates.
struct Source {
    krate: usize,
    path: PathBuf,
}

/// What the workers share.
struct Work {
    sources: Vec<Source>,
    next: AtomicUsize,
    seen: Mutex<HashSet<(Kind, String)>>,
}

impl Work {
    /// Whether an item is to be judged: one like it was not before.
    fn is_new(&self, item: &Item) -> bool {
        let seen = || self.seen.lock().expect("no worker panics").insert((item.kind, item.of_any_integer()));
        !cfg!(debug_assertions) || seen()
    }
}

/// What a worker tells.
enum News {
    /// A file was read; not all of them are meant to be parsed on their own.
    File {
        krate: usize,
        parsed: bool,
    },
    Item {
        krate: usize,
        kind: Kind,
        place: String,
        judgment: Judgment,
    },
}

/// The item that a worker is busy with, and since when.
type Busy = Arc<Mutex<Option<(Instant, String)>>>;

#[test]
fn every_function_of_published_crates_is_expanded_or_refused() {
    let folder = fetch::crates(&CRATES);
    let work = Arc::new(Work { sources: sources(&folder), next: AtomicUsize::new(0), seen: Mutex::default() });
    let (sender, news) = mpsc::channel();
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let busy: Vec<Busy> = (0..workers).map(|_| spawn(&work, sender.clone())).collect();
    drop(sender);

    let mut tally = Tally::default();
    loop {
        match news.recv_timeout(Duration::from_secs(1)) {
            Ok(news) => tally.add(news),
            Err(RecvTimeoutError::Timeout) => busy.iter().for_each(give_up_after_long),
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    println!("{}", tally.report());
    assert_eq!(tally.files(), work.sources.len(), "a worker is gone");
    assert!(tally.expanded() > 100, "next to nothing is expanded");
    assert!(tally.faults.is_empty(), "{} faults:\n{}", tally.faults.len(), tally.faults.join("\n"));
}

fn sources(folder: &Path) -> Vec<Source> {
    let files = |(krate, (name, _)): (usize, &(&str, &str))| {
        let mut paths = Vec::new();
        fetch::rust_files(&folder.join(name), &mut paths);
        paths.into_iter().map(move |path| Source { krate, path })
    };
    CRATES.iter().enumerate().flat_map(files).collect()
}

/// A worker, which takes the files one after the other. Token streams cannot leave their thread.
fn spawn(work: &Arc<Work>, sender: Sender<News>) -> Busy {
    let busy = Busy::default();
    let (work, shared) = (work.clone(), busy.clone());
    let run = move || {
        while let Some(source) = work.sources.get(work.next.fetch_add(1, Ordering::Relaxed)) {
            file(source, &work, &shared, &sender);
        }
    };
    std::thread::Builder::new().stack_size(STACK).spawn(run).expect("a thread");
    busy
}

fn file(source: &Source, work: &Work, busy: &Busy, sender: &Sender<News>) {
    let krate = source.krate;
    let tell = |news| sender.send(news).expect("the test waits for all workers");
    let file = std::fs::read_to_string(&source.path).ok().and_then(|text| syn::parse_file(&text).ok());
    tell(News::File { krate, parsed: file.is_some() });
    for item in file.iter().flat_map(items::of).filter(|item| work.is_new(item)) {
        let place = format!("{}: {}", source.path.display(), item.name);
        *busy.lock().expect("no worker panics") = Some((Instant::now(), place.clone()));
        let judgment = judge::item(&item.tokens);
        *busy.lock().expect("no worker panics") = None;
        tell(News::Item { krate, kind: item.kind, place, judgment });
    }
    drop(file);
    // For the sake of the spans, the text of everything that a thread parses is kept until here.
    proc_macro2::extra::invalidate_current_thread_spans();
}

/// Fails the test, and leaves the worker behind.
fn give_up_after_long(busy: &Busy) {
    let busy = busy.lock().expect("no worker panics").clone();
    if let Some((started, place)) = busy {
        assert!(started.elapsed() < GIVEN_UP, "no end of it: {place}");
    }
}
