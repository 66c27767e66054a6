//! Names files by their content.

/// The name with a hash of the content before its ending: `style.css` becomes `style.0123456789abcdef.css`.
pub(super) fn name(name: &str, content: &[u8]) -> String {
    let hash = fnv1a(content);
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{hash:016x}.{ending}"),
        None => format!("{name}.{hash:016x}"),
    }
}

/// FNV-1a with 64 bits: tells builds apart, and is not meant to withstand anyone.
fn fnv1a(content: &[u8]) -> u64 {
    content.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_fnv1a() {
        assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn the_ending_stays() {
        assert_eq!(name("style.css", b"foobar"), "style.85944171f73967e8.css");
        assert_eq!(name("plain", b"foobar"), "plain.85944171f73967e8");
    }
}
