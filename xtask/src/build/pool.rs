//! Everything that can be asked of the shipped dossier, for the programs in which somebody waits for the first question.
//!
//! Finding it takes a browser some 30 ms, and the code that finds it would have to be there first.

use crate::fault::{Context, Fault, Result};
use crate::workspace::Workspace;
use collate::engine::bank::{candidates, packed};
use collate::engine::dossier::read;
use collate::engine::reasoning::Knowledge;
use collate::shipped;
use std::fs;
use std::path::PathBuf;

/// Under this name the build script of `collate` learns where the file is.
pub(super) const VARIABLE: &str = "COLLATE_POOL";

/// Writes the file, and tells where it is. One that says the same already stays, so that nothing is compiled again.
pub(super) fn write(workspace: &Workspace) -> Result<PathBuf> {
    let path = workspace.target.join("xtask").join("shipped.pool");
    let pool = packed()?;
    if fs::read(&path).ok().as_ref() != Some(&pool) {
        let failed = || format!("could not write {}", path.display());
        fs::create_dir_all(workspace.target.join("xtask")).context(failed)?;
        fs::write(&path, pool).context(failed)?;
    }
    Ok(path)
}

fn packed() -> Result<Vec<u8>> {
    let dossier = read(shipped::TEXT).map_err(|_| Fault::new("the shipped dossier has problems".to_owned()))?.dossier;
    Ok(packed::pack(&dossier, &candidates(&Knowledge::new(&dossier))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_embedded_is_taken_with_the_dossier_that_is_embedded() {
        let dossier = collate::engine::dossier::packed::unpack(shipped::PACKED).expect("the shipped dossier");
        let pool = packed::unpack(&dossier, &packed().expect("a pool")).expect("candidates");
        let found = candidates(&Knowledge::new(&dossier));
        assert!(!found.is_empty() && pool.len() == found.len());
        for (one, other) in pool.iter().zip(&found) {
            assert_eq!((one.kind, one.asked(&dossier)), (other.kind, other.asked(&dossier)));
        }
    }
}
