//! The dossier that comes with the module, so that it works with no argument.

/// Its text.
pub const DOSSIER: &str = include_str!("../questions/sample.json");

#[cfg(test)]
mod tests {
    #[test]
    fn the_shipped_dossier_can_be_read_without_a_warning() {
        let read = crate::engine::dossier::read(super::DOSSIER).expect("a dossier");
        assert!(read.warnings.is_empty(), "{:?}", read.warnings);
    }
}
