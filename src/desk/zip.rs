//! Reading zip files: the files in them, with limits on the size of each and on all of them, so that no small file becomes
//! a large one. Pure.

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

/// How much may still be taken out of a zip file and of the zip files in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    files: usize,
    bytes: usize,
}

impl Default for Left {
    /// 20 000 files, and 512 MiB: so many hand-ins of 26 kB, where one of 30 answers has 5 kB.
    fn default() -> Self {
        Self { files: 20_000, bytes: 512 * 1024 * 1024 }
    }
}

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
    /// There are too many files in it, or too much in all of them.
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

/// The files in a zip file, folders left out. They are taken off what is left.
///
/// # Errors
/// Why they cannot be listed.
pub fn list<'a>(bytes: &'a [u8], left: &mut Left) -> Result<Vec<Packed<'a>>, Fault> {
    let end = end_of(bytes).ok_or(Fault::Unreadable)?;
    let count = short(bytes, end + 10).ok_or(Fault::Unreadable)?;
    let mut at = long(bytes, end + 16).ok_or(Fault::Unreadable)?;
    left.files = left.files.checked_sub(count).ok_or(Fault::TooMany)?;
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
    /// What is in it, where that is no more than `most` bytes and than what is left, from which it is taken off.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn unpack(&self, most: usize, left: &mut Left) -> Result<Vec<u8>, Fault> {
        if self.is_encrypted {
            return Err(Fault::Encrypted);
        }
        let (limit, fault) = if most < left.bytes { (most, Fault::TooLarge) } else { (left.bytes, Fault::TooMany) };
        if self.size > limit {
            return Err(fault);
        }
        let unpacked = match self.method {
            0 if self.bytes.len() <= limit => Ok(self.bytes.to_vec()),
            0 => Err(fault),
            8 => decompress_to_vec_with_limit(self.bytes, limit).map_err(|error| {
                // It was unpacked up to there, and that was work.
                left.bytes -= limit.min(error.output.len());
                if error.status == TINFLStatus::HasMoreOutput { fault } else { Fault::Unreadable }
            }),
            _ => Err(Fault::Unreadable),
        }?;
        left.bytes -= unpacked.len();
        Ok(unpacked)
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

    fn listed(bytes: &[u8]) -> Result<Vec<Packed<'_>>, Fault> {
        list(bytes, &mut Left::default())
    }

    fn unpacked(file: &Packed<'_>, most: usize) -> Result<Vec<u8>, Fault> {
        file.unpack(most, &mut Left::default())
    }

    #[test]
    fn stored_and_deflated_files_are_read() {
        let stored = zip("a/b.json", 0, b"hello", 5, 0);
        let files = listed(&stored).expect("a list");
        assert_eq!((files[0].name.as_str(), unpacked(&files[0], 5)), ("a/b.json", Ok(b"hello".to_vec())));
        let packed = miniz_oxide::deflate::compress_to_vec(&[b'x'; 4_000], 6);
        let deflated = zip("x", 8, &packed, 4_000, 0);
        assert_eq!(unpacked(&listed(&deflated).expect("a list")[0], 4_000), Ok(vec![b'x'; 4_000]));
    }

    #[test]
    fn a_small_file_never_becomes_a_large_one() {
        let packed = miniz_oxide::deflate::compress_to_vec(&vec![0; 9_000_000], 9);
        for said in [9_000_000, 10] {
            let bomb = zip("bomb", 8, &packed, said, 0);
            assert_eq!(unpacked(&listed(&bomb).expect("a list")[0], 1_000), Err(Fault::TooLarge));
        }
    }

    #[test]
    fn files_and_bytes_are_counted_over_zip_files_in_zip_files() {
        let packed = miniz_oxide::deflate::compress_to_vec(&[b'x'; 4_000], 6);
        let inner = zip("x", 8, &packed, 10, 0);
        let outer = zip("inner.zip", 0, &inner, inner.len() as u32, 0);
        let all = inner.len() + 4_000;
        let through = |mut left: Left| {
            let inner = list(&outer, &mut left)?[0].unpack(1_000_000, &mut left)?;
            let found = list(&inner, &mut left)?[0].unpack(1_000_000, &mut left)?;
            Ok((found.len(), left))
        };
        assert_eq!(through(Left { files: 2, bytes: all }), Ok((4_000, Left { files: 0, bytes: 0 })));
        assert_eq!(through(Left { files: 1, bytes: all }), Err(Fault::TooMany));
        assert_eq!(through(Left { files: 2, bytes: all - 1 }), Err(Fault::TooMany));
        assert_eq!(through(Left { files: 2, bytes: inner.len() - 1 }), Err(Fault::TooMany));
        // What was too large was unpacked up to the limit, and that counts too.
        let mut left = Left { files: 2, bytes: 10_000 };
        let file = &list(&inner, &mut left).expect("a list")[0];
        assert_eq!(file.unpack(3_000, &mut left), Err(Fault::TooLarge));
        assert_eq!(file.unpack(9_000, &mut left), Ok(vec![b'x'; 4_000]));
        assert_eq!(left, Left { files: 1, bytes: 3_000 });
    }

    #[test]
    fn what_is_no_zip_file_or_cut_anywhere_is_refused() {
        let whole = zip("a", 0, b"hello", 5, 0);
        assert!(is_zip(&whole) && !is_zip(b"{}"));
        for end in 0..whole.len() {
            assert!(listed(&whole[..end]).is_err(), "{end}");
        }
        for place in 0..whole.len() {
            let mut changed = whole.clone();
            changed[place] ^= 0xff;
            // Whatever comes of it, it comes to an end.
            for file in listed(&changed).unwrap_or_default() {
                let _ = unpacked(&file, 100);
            }
        }
        let locked = zip("a", 0, b"hello", 5, 1);
        assert_eq!(unpacked(&listed(&locked).expect("a list")[0], 9), Err(Fault::Encrypted));
        let strange = zip("a", 99, b"hello", 5, 0);
        assert_eq!(unpacked(&listed(&strange).expect("a list")[0], 9), Err(Fault::Unreadable));
    }
}
