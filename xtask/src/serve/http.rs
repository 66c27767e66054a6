//! Serves a folder on this machine only.

use super::mime;
use super::request::{self, Request};
use crate::fault::{Context, Result};
use std::fs;
use std::io::{BufRead, BufReader, Read, Result as IoResult, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// More than any browser sends.
const LONGEST_REQUEST: u64 = 64 * 1024;
const PATIENCE: Duration = Duration::from_secs(20);

/// Takes a port.
pub(crate) fn bind(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .context(|| format!("port {port} could not be used; choose another one with --port"))
}

/// Serves the folder from now on, and gives the address.
pub(crate) fn start(listener: TcpListener, folder: PathBuf) -> Result<String> {
    let address = listener.local_addr().context(|| "the port was lost".to_owned())?;
    let folder = Arc::new(folder);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let folder = Arc::clone(&folder);
            // A browser that hangs up early concerns nobody.
            std::thread::spawn(move || answer(&stream, &folder).ok());
        }
    });
    Ok(format!("http://{address}/"))
}

fn answer(mut stream: &TcpStream, folder: &Path) -> IoResult<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(stream.take(LONGEST_REQUEST));
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let response = respond(&request::read(&first), folder);
    stream.write_all(&response)?;
    stream.flush()
}

fn respond(request: &Request, folder: &Path) -> Vec<u8> {
    match request {
        Request::Method => plain("405 Method Not Allowed", "Only GET and HEAD work here."),
        Request::Bad => plain("400 Bad Request", "This is no address of a file here."),
        Request::File { path, head } => match fs::read(folder.join(path)) {
            Ok(content) => message("200 OK", mime::of(path), &content, *head),
            Err(_) => plain("404 Not Found", "There is no such file here."),
        },
    }
}

fn plain(status: &str, sentence: &str) -> Vec<u8> {
    message(status, mime::of("a.txt"), sentence.as_bytes(), false)
}

/// A whole answer. Nothing is to be cached: the next build is different.
fn message(status: &str, mime: &str, content: &[u8], head: bool) -> Vec<u8> {
    let length = content.len();
    let mut message = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {length}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
    )
    .into_bytes();
    if !head {
        message.extend_from_slice(content);
    }
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(address: &str, request: &str) -> String {
        let host = address.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(host).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn files_come_with_their_type() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf();
        let address = start(bind(0).unwrap(), folder).unwrap();
        let answer = asked(&address, "GET /src/main.rs HTTP/1.1\r\nHost: x\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"));
        assert!(answer.contains("fn main()"));
        let answer = asked(&address, "HEAD /src/main.rs HTTP/1.1\r\n\r\n");
        assert!(answer.ends_with("\r\n\r\n"));
        let answer = asked(&address, "GET /none HTTP/1.1\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 404"));
        let answer = asked(&address, "GET /../Cargo.toml HTTP/1.1\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 400"));
    }
}
