//! Reading zip files: the files in them, each with a limit on its size, so that no small file becomes a large one. Pure.

use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// No more files are read from one zip file.
pub const MOST_FILES: usize = 20_000;

/// A file in a zip file.
#[derive(Debug, PartialEq, Eq)]
pub struct Packed<'a> {
    /// Its name, with the folders around it.
    pub name: String,
    method: u16,
    is_encrypted: bool,
    size: usize,
    bytes: &'a [u8],
}

/// Why a zip file, or a file in one, cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is damaged, or of a sort that is not read here.
    Unreadable,
    /// There are too many files in it.
    TooMany,
    /// It is encrypted.
    Encrypted,
    /// It is larger than it may be.
    TooLarge,
}

/// Whether a file looks like a zip file.
#[must_use]
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

fn short(bytes: &[u8], at: usize) -> Option<usize> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?).into())
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?) as usize)
}

/// The files in a zip file, folders left out.
///
/// # Errors
/// Why they cannot be listed.
pub fn list(bytes: &[u8]) -> Result<Vec<Packed<'_>>, Fault> {
    let end = end_of(bytes).ok_or(Fault::Unreadable)?;
    let count = short(bytes, end + 10).ok_or(Fault::Unreadable)?;
    let mut at = long(bytes, end + 16).ok_or(Fault::Unreadable)?;
    if count > MOST_FILES {
        return Err(Fault::TooMany);
    }
    let mut files = Vec::new();
    for _ in 0..count {
        let (file, next) = entry(bytes, at).ok_or(Fault::Unreadable)?;
        if !file.name.ends_with('/') {
            files.push(file);
        }
        at = next;
    }
    Ok(files)
}

/// Where the list of files ends: a comment may follow.
fn end_of(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(22)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    (first..=last).rev().find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))
}

/// An entry of the list, and where the next one begins.
fn entry(bytes: &[u8], at: usize) -> Option<(Packed<'_>, usize)> {
    if bytes.get(at..at.checked_add(4)?)? != b"PK\x01\x02" {
        return None;
    }
    let [name_length, extra, comment] = [28, 30, 32].map(|field| short(bytes, at + field));
    let (packed, size, place) = (long(bytes, at + 20)?, long(bytes, at + 24)?, long(bytes, at + 42)?);
    let name_end = at.checked_add(46)?.checked_add(name_length?)?;
    let name = String::from_utf8_lossy(bytes.get(at + 46..name_end)?).into_owned();
    let next = name_end.checked_add(extra?)?.checked_add(comment?)?;
    // The sizes of the file's own header may be missing; its other lengths are its own.
    if bytes.get(place..place.checked_add(4)?)? != b"PK\x03\x04" {
        return None;
    }
    let begin =
        place.checked_add(30)?.checked_add(short(bytes, place + 26)?)?.checked_add(short(bytes, place + 28)?)?;
    let content = bytes.get(begin..begin.checked_add(packed)?)?;
    let (flags, method) = (short(bytes, at + 8)?, short(bytes, at + 10)? as u16);
    Some((Packed { name, method, is_encrypted: flags & 1 == 1, size, bytes: content }, next))
}

impl Packed<'_> {
    /// What is in it, where that is no more than `most` bytes.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn unpack(&self, most: usize) -> Result<Vec<u8>, Fault> {
        if self.is_encrypted {
            return Err(Fault::Encrypted);
        }
        if self.size > most {
            return Err(Fault::TooLarge);
        }
        match self.method {
            0 if self.bytes.len() <= most => Ok(self.bytes.to_vec()),
            0 => Err(Fault::TooLarge),
            8 => decompress_to_vec_with_limit(self.bytes, most).map_err(|fault| {
                use miniz_oxide::inflate::TINFLStatus;
                if fault.status == TINFLStatus::HasMoreOutput { Fault::TooLarge } else { Fault::Unreadable }
            }),
            _ => Err(Fault::Unreadable),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

    use super::*;

    /// A zip file with one file in it. `said` is what it says of the size.
    fn zip(name: &str, method: u16, packed: &[u8], said: u32, flags: u16) -> Vec<u8> {
        let head = |sign: &[u8; 4], is_list: bool| {
            let mut head = sign.to_vec();
            if is_list {
                head.extend([20, 0]);
            }
            head.extend([20, 0]);
            head.extend(flags.to_le_bytes());
            head.extend(method.to_le_bytes());
            head.extend([0; 8]);
            head.extend((packed.len() as u32).to_le_bytes());
            head.extend(said.to_le_bytes());
            head.extend((name.len() as u16).to_le_bytes());
            head.extend([0, 0]);
            head
        };
        let mut file = head(b"PK\x03\x04", false);
        file.extend(name.as_bytes());
        file.extend(packed);
        let place = file.len() as u32;
        file.extend(head(b"PK\x01\x02", true));
        file.extend([0; 14 - 2]);
        file.extend([0; 2]);
        let list = file.len();
        // Where the file begins: at the beginning.
        file.extend(name.as_bytes());
        let size = (file.len() as u32) - place;
        assert_eq!(list as u32 - place, 46);
        file.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
        file.extend(size.to_le_bytes());
        file.extend(place.to_le_bytes());
        file.extend([0, 0]);
        file
    }

    #[test]
    fn stored_and_deflated_files_are_read() {
        let stored = zip("a/b.json", 0, b"hello", 5, 0);
        let files = list(&stored).expect("a list");
        assert_eq!((files[0].name.as_str(), files[0].unpack(5)), ("a/b.json", Ok(b"hello".to_vec())));
        let packed = miniz_oxide::deflate::compress_to_vec(&[b'x'; 4_000], 6);
        let deflated = zip("x", 8, &packed, 4_000, 0);
        assert_eq!(list(&deflated).expect("a list")[0].unpack(4_000), Ok(vec![b'x'; 4_000]));
    }

    #[test]
    fn a_small_file_never_becomes_a_large_one() {
        let packed = miniz_oxide::deflate::compress_to_vec(&vec![0; 9_000_000], 9);
        for said in [9_000_000, 10] {
            let bomb = zip("bomb", 8, &packed, said, 0);
            assert_eq!(list(&bomb).expect("a list")[0].unpack(1_000), Err(Fault::TooLarge));
        }
    }

    #[test]
    fn what_is_no_zip_file_or_cut_anywhere_is_refused() {
        let whole = zip("a", 0, b"hello", 5, 0);
        assert!(is_zip(&whole) && !is_zip(b"{}"));
        for end in 0..whole.len() {
            assert!(list(&whole[..end]).is_err(), "{end}");
        }
        for place in 0..whole.len() {
            let mut changed = whole.clone();
            changed[place] ^= 0xff;
            // Whatever comes of it, it comes to an end.
            for file in list(&changed).unwrap_or_default() {
                let _ = file.unpack(100);
            }
        }
        let locked = zip("a", 0, b"hello", 5, 1);
        assert_eq!(list(&locked).expect("a list")[0].unpack(9), Err(Fault::Encrypted));
        assert_eq!(list(&zip("a", 99, b"hello", 5, 0)).expect("a list")[0].unpack(9), Err(Fault::Unreadable));
    }
}
