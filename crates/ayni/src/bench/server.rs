//! This binary as a server: how fast it starts, what it holds, how fast it answers.

use super::Measured;
use super::load;
use crate::instance::Home;
use anyhow::{Context, bail};
use domain::{Kind, State};
use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};
use store::records::{self, Listing};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::TcpListener;
use tokio::process::{Child, Command};

/// Started anew so often; the median counts.
const STARTS: usize = 5;

pub async fn measure(
    home: &Home,
    count: usize,
    lasting: Duration,
) -> anyhow::Result<Vec<Measured>> {
    let page = a_practice(home).await?;
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        let (server, _, took) = start(home, &page).await?;
        stop(server).await?;
        starts.push(took);
    }
    starts.sort_unstable();
    let (server, at, _) = start(home, &page).await?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let rest = memory(&server)?;
    let body = load::once(at, &page).await?;
    let ours = load::ask(at, &page, lasting).await?;
    let list = load::ask(at, "/fr/practices", lasting).await?;
    let bare = bare(home, &body, lasting).await?;
    let after = memory(&server)?;
    stop(server).await?;
    let ratio = ours.per_second / bare.per_second;
    Ok(vec![
        Measured::new(
            format!("start to first answered page, {count} records (median of {STARTS})"),
            millis(starts[STARTS / 2]),
            "under 300 ms",
        ),
        Measured::new("memory at rest", megabytes(rest), "under 100 MB"),
        Measured::new("memory after the load below", megabytes(after), ""),
        Measured::new(
            format!("a practice's page ({} bytes)", body.len()),
            format!("{:.0} a second, median {}", ours.per_second, millis(ours.median)),
            "",
        ),
        Measured::new(
            "a bare axum handler with the same bytes",
            format!("{:.0} a second", bare.per_second),
            "",
        ),
        Measured::new("the ratio of the two", format!("{ratio:.2}"), "0.5 or more"),
        Measured::new(
            "the list of practices",
            format!("{:.0} a second, median {}", list.per_second, millis(list.median)),
            "",
        ),
    ])
}

/// The address of a practice's page.
async fn a_practice(home: &Home) -> anyhow::Result<String> {
    let store = home.store().await?;
    let listing = Listing {
        kinds: vec![Kind::Practice],
        states: vec![State::Published],
        limit: 1,
        ..Listing::default()
    };
    let found = records::page(store.db(), &listing).await?.records;
    let practice = found.first().context("the database has no practice")?;
    let address = format!("/{}/practices/{}", practice.origin, practice.slug);
    store.close().await?;
    Ok(address)
}

/// Starts the server and asks it for a page; the time is that from start to answer.
pub async fn start(home: &Home, page: &str) -> anyhow::Result<(Child, SocketAddr, Duration)> {
    let begin = Instant::now();
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(&home.data);
    let (server, at) = spawn(command).await?;
    load::once(at, page).await?;
    Ok((server, at, begin.elapsed()))
}

/// A server in a process of its own, and the address that it says.
async fn spawn(mut command: Command) -> anyhow::Result<(Child, SocketAddr)> {
    let mut server = command.stdout(Stdio::piped()).kill_on_drop(true).spawn()?;
    let said = server.stdout.take().context("the server says nothing")?;
    let mut lines = BufReader::new(said).lines();
    while let Some(line) = lines.next_line().await? {
        if let Some((_, at)) = line.split_once("http://") {
            let at = at.trim().parse()?;
            // What else it says must find a listener, or it would stop.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return Ok((server, at));
        }
    }
    bail!("the server stopped at once")
}

pub async fn stop(mut server: Child) -> anyhow::Result<()> {
    server.start_kill()?;
    server.wait().await?;
    Ok(())
}

/// The smallest server that axum makes, in a process of its own as ours is.
async fn bare(home: &Home, body: &[u8], lasting: Duration) -> anyhow::Result<load::Asked> {
    let file = home.data.join("page.html");
    std::fs::write(&file, body)?;
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["bench", "--bare"]).arg(&file);
    let (server, at) = spawn(command).await?;
    let asked = load::ask(at, "/", lasting).await;
    stop(server).await?;
    asked
}

/// Serves the bytes of a file until it is killed.
pub async fn serve_bare(file: &Path) -> anyhow::Result<()> {
    let body = axum::body::Bytes::from(std::fs::read(file)?);
    let answer = axum::routing::get(move || async move { axum::response::Html(body.clone()) });
    let door = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", door.local_addr()?);
    Ok(axum::serve(door, axum::Router::new().route("/", answer)).await?)
}

/// What the process holds in memory, in bytes.
fn memory(server: &Child) -> anyhow::Result<u64> {
    let id = server.id().context("the server has stopped")?;
    let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status
        .lines()
        .find_map(|it| it.strip_prefix("VmRSS:"))
        .context("the system says nothing of memory")?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes * 1024)
}

pub fn millis(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}

fn megabytes(bytes: u64) -> String {
    format!("{} MB", bytes / 1_000_000)
}
