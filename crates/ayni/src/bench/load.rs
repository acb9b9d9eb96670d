//! Asking a server as fast as it answers: a few connections that are kept open.

use anyhow::{Context, bail};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// How many connections ask at once: more than there are cores, as readers are.
const CONNECTIONS: usize = 16;

/// How the one who asks takes a page.
#[derive(Debug, Clone, Copy)]
pub enum Takes {
    Plain,
    /// As browsers do.
    Packed,
}

pub struct Asked {
    pub per_second: f64,
    pub median: Duration,
}

/// Asks for one path until the time is over.
pub async fn ask(at: SocketAddr, path: &str, lasting: Duration) -> anyhow::Result<Asked> {
    ask_all(at, &[path.to_owned()], (Takes::Plain, lasting)).await
}

/// Asks for these paths in turn until the time is over, each connection from another place on.
pub async fn ask_all(
    at: SocketAddr,
    paths: &[String],
    (takes, lasting): (Takes, Duration),
) -> anyhow::Result<Asked> {
    let until = Instant::now() + lasting;
    let paths: Arc<[String]> = paths.into();
    let from = |number: usize| number * paths.len() / CONNECTIONS;
    let asking: Vec<_> = (0..CONNECTIONS)
        .map(|it| tokio::spawn(until_over((at, takes), Arc::clone(&paths), from(it), until)))
        .collect();
    let mut times = Vec::new();
    for asking in asking {
        times.extend(asking.await??);
    }
    times.sort_unstable();
    let median = *times.get(times.len() / 2).context("nothing was answered")?;
    Ok(Asked { per_second: count(times.len()) / lasting.as_secs_f64(), median })
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

async fn until_over(
    (at, takes): (SocketAddr, Takes),
    paths: Arc<[String]>,
    from: usize,
    until: Instant,
) -> anyhow::Result<Vec<Duration>> {
    let mut stream = BufReader::new(TcpStream::connect(at).await?);
    let mut times = Vec::new();
    for path in paths.iter().cycle().skip(from) {
        let start = Instant::now();
        if start >= until {
            break;
        }
        get(&mut stream, (at, takes), path).await?;
        times.push(start.elapsed());
    }
    Ok(times)
}

/// Asks for each path once, one after the other: how long each took.
pub async fn each(at: SocketAddr, paths: &[String], takes: Takes) -> anyhow::Result<Vec<Duration>> {
    let mut stream = BufReader::new(TcpStream::connect(at).await?);
    let mut times = Vec::new();
    for path in paths {
        let start = Instant::now();
        get(&mut stream, (at, takes), path).await?;
        times.push(start.elapsed());
    }
    Ok(times)
}

/// One page, whole.
pub async fn once(at: SocketAddr, path: &str) -> anyhow::Result<Vec<u8>> {
    let mut stream = BufReader::new(TcpStream::connect(at).await?);
    get(&mut stream, (at, Takes::Plain), path).await
}

async fn get(
    stream: &mut BufReader<TcpStream>,
    (at, takes): (SocketAddr, Takes),
    path: &str,
) -> anyhow::Result<Vec<u8>> {
    let accepts = match takes {
        Takes::Plain => "",
        Takes::Packed => "Accept-Encoding: gzip, deflate, br\r\n",
    };
    let request = format!("GET {path} HTTP/1.1\r\nHost: {at}\r\n{accepts}\r\n");
    stream.get_mut().write_all(request.as_bytes()).await?;
    let mut line = String::new();
    stream.read_line(&mut line).await?;
    if !line.contains(" 200 ") {
        bail!("{path} answered {}", line.trim());
    }
    let mut length = None;
    loop {
        line.clear();
        stream.read_line(&mut line).await?;
        if line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = Some(value.trim().parse::<usize>()?);
        }
    }
    let mut body = vec![0; length.with_context(|| format!("{path} says no length"))?];
    stream.read_exact(&mut body).await?;
    Ok(body)
}
