//! Reads the first line of a request.

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Request {
    /// A file, by its path below the served folder.
    File {
        /// Path segments joined by `/`, decoded, without any `..`.
        path: String,
        /// Only the head is wanted.
        head: bool,
    },
    /// Another method than GET and HEAD.
    Method,
    /// Something that is no request for a file here.
    Bad,
}

/// Reads a request line such as `GET /a/b.js?x HTTP/1.1`.
pub(super) fn read(line: &str) -> Request {
    let mut words = line.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Request::Bad;
    };
    let head = match method {
        "GET" => false,
        "HEAD" => true,
        _ => return Request::Method,
    };
    let path = target.split(['?', '#']).next().unwrap_or_default();
    match path.strip_prefix('/').and_then(decode).and_then(|path| safe(&path)) {
        Some(path) => Request::File { path, head },
        None => Request::Bad,
    }
}

/// Undoes percent encoding.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let (high, low) = (hex(rest.next()?)?, hex(rest.next()?)?);
            bytes.push(high << 4 | low);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| digit.try_into().ok())
}

/// Refuses what could lead out of the folder. A folder stands for its page.
fn safe(path: &str) -> Option<String> {
    let unsafe_segment = |segment: &str| segment.starts_with('.') || segment.contains(['\\', '\0', ':']);
    if path.split('/').any(unsafe_segment) {
        return None;
    }
    Some(if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> Request {
        Request::File { path: path.to_owned(), head: false }
    }

    #[test]
    fn folders_stand_for_their_page() {
        assert_eq!(read("GET / HTTP/1.1"), file("index.html"));
        assert_eq!(read("GET /a/ HTTP/1.1"), file("a/index.html"));
    }

    #[test]
    fn paths_are_decoded_and_lose_their_query() {
        assert_eq!(read("GET /a%20b/%C3%A9.js?v=1 HTTP/1.1"), file("a b/é.js"));
    }

    #[test]
    fn nothing_leads_out_of_the_folder() {
        for target in ["/../Cargo.toml", "/%2e%2e/x", "/a/..%5cb", "/.git/config", "x", "/%zz", "/%ff"] {
            assert_eq!(read(&format!("GET {target} HTTP/1.1")), Request::Bad, "{target}");
        }
        assert_eq!(read(""), Request::Bad);
    }

    #[test]
    fn only_reading_is_allowed() {
        assert_eq!(read("POST / HTTP/1.1"), Request::Method);
        assert!(matches!(read("HEAD / HTTP/1.1"), Request::File { head: true, .. }));
    }
}
