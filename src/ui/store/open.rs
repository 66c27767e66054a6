//! The dossier that is open, and what is found in it once.

use std::cell::OnceCell;
use std::rc::Rc;

use crate::engine::bank::{self, Candidate};
use crate::engine::dossier::{Dossier, packed};
use crate::engine::hashing::hexadecimal;
use crate::engine::quiz::{Drawer, Drawn, Recipe};
use crate::engine::reasoning::Knowledge;
use crate::engine::wording;
use crate::shipped;
use crate::ui::later;

/// A dossier that is open.
#[derive(Clone, Debug)]
pub struct Open {
    /// The dossier.
    pub dossier: Dossier,
    /// Its hash, as it stands in keys.
    pub hash: String,
    /// Whether it is not the one that comes with the module.
    pub is_other: bool,
    /// What could be asked, from when it is first needed.
    pool: OnceCell<Rc<Vec<Candidate>>>,
}

thread_local! {
    /// The dossier that comes with the module. The elements of a page share it.
    static SHIPPED: OnceCell<Option<Rc<Open>>> = const { OnceCell::new() };
}

impl Open {
    /// Opens a dossier. `is_other`: it is not the one that comes with the module.
    #[must_use]
    pub fn new(dossier: Dossier, is_other: bool) -> Rc<Self> {
        Rc::new(Self { hash: hexadecimal(dossier.hash), dossier, is_other, pool: OnceCell::new() })
    }

    /// The dossier that comes with the module. Nothing where it is broken.
    #[must_use]
    pub fn shipped() -> Option<Rc<Self>> {
        let unpacked = || Some(Self::new(packed::unpack(shipped::PACKED)?, false));
        SHIPPED.with(|shipped| shipped.get_or_init(unpacked).clone())
    }

    /// Everything that could be asked.
    #[must_use]
    pub fn pool(&self) -> Rc<Vec<Candidate>> {
        self.pool_of(&Knowledge::new(&self.dossier))
    }

    fn pool_of(&self, knowledge: &Knowledge<'_>) -> Rc<Vec<Candidate>> {
        // Where none is brought along, this leaves no code behind.
        let is_brought = !shipped::POOL.is_empty() && !self.is_other;
        let brought = || if is_brought { bank::packed::unpack(&self.dossier, shipped::POOL) } else { None };
        self.pool.get_or_init(|| Rc::new(brought().unwrap_or_else(|| later::candidates(knowledge)))).clone()
    }

    /// Draws the quiz of a recipe. Nothing where questions cannot be worded in the language of the dossier.
    #[must_use]
    pub fn draw(&self, recipe: &Recipe) -> Option<Drawn> {
        let wording = wording::for_language(&self.dossier.language)?;
        let knowledge = Knowledge::new(&self.dossier);
        Some(Drawer::over(self.pool_of(&knowledge), &knowledge, wording).draw(recipe))
    }
}

impl PartialEq for Open {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash && self.is_other == other.is_other
    }
}

impl Eq for Open {}
