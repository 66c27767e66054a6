//! The receipts of a pile, shared out to whoever marks them, and put together in their order.

use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::rc::Rc;

use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use super::pile::Piece;
use crate::browser::clock;
use crate::browser::turn::Slices;
use crate::browser::workers::{self, Worker};
use crate::desk::worker::written;
use crate::engine::attempt::Moment;
use crate::engine::batch::Batch;
use crate::engine::marking::Marker;
use crate::engine::ordering::sorted_by_key;

/// How many receipts a worker gets at a time.
const BATCH: usize = 40;

/// So few receipts are marked sooner than a worker is there.
const FEW: usize = 2 * BATCH;

/// Workers that get ready while a pile is still being read.
pub(super) struct Crew {
    dossier: Option<Rc<str>>,
    hands: Vec<Hand>,
}

/// One of them, and when it is ready. Nothing where the browser refuses it.
struct Hand {
    worker: Rc<RefCell<Option<Worker>>>,
    is_ready: Promise,
}

impl Crew {
    /// Has workers get ready for about so many receipts: none for a few. `dossier` is its text, nothing for the shipped one.
    pub(super) fn new(dossier: Option<Rc<str>>, receipts: usize) -> Self {
        let mut crew = Self { dossier, hands: Vec::new() };
        crew.enlarge(receipts);
        crew
    }

    /// Has more of them get ready, where there are more receipts.
    pub(super) fn enlarge(&mut self, receipts: usize) {
        let most = if receipts > FEW { workers::most().min(receipts / BATCH) } else { 0 };
        while self.hands.len() < most {
            let (dossier, worker) = (self.dossier.clone(), Rc::new(RefCell::new(None)));
            let place = worker.clone();
            let is_ready = future_to_promise(async move {
                let ready = ready(dossier.as_deref().unwrap_or_default()).await;
                place.replace(ready);
                Ok(JsValue::UNDEFINED)
            });
            self.hands.push(Hand { worker, is_ready });
        }
    }
}

/// A worker that knows the dossier.
async fn ready(dossier: &str) -> Option<Worker> {
    let worker = Worker::start().await?;
    worker.ask(dossier.as_bytes()).await?;
    Some(worker)
}

/// A pile that is being marked. Receipts are named by their places.
pub(super) struct Work {
    /// The teacher's clock when it began.
    pub(super) now: Moment,
    pieces: Vec<Piece>,
    /// What nobody marks yet. The last is taken first.
    open: RefCell<Vec<Range<usize>>>,
    /// What was marked before its turn.
    early: RefCell<Vec<(Range<usize>, Batch)>>,
    /// What was marked and had its turn.
    class: RefCell<Batch>,
    /// The first whose turn has not come.
    next: Cell<usize>,
    /// What could not be marked, and whether a worker ended over it.
    unmarked: RefCell<Vec<(usize, bool)>>,
    is_wanted: Box<dyn Fn() -> bool>,
    told: Box<dyn Fn(u32)>,
    done: Cell<usize>,
}

impl Work {
    /// Receipts to be marked beside a class.
    pub(super) fn new(
        pieces: Vec<Piece>,
        class: Batch,
        is_wanted: Box<dyn Fn() -> bool>,
        told: Box<dyn Fn(u32)>,
    ) -> Self {
        let all = pieces.len();
        let open = (0..all).step_by(BATCH).rev().map(|first| first..all.min(first + BATCH)).collect();
        Self {
            now: clock::now(),
            pieces,
            open: RefCell::new(open),
            early: RefCell::default(),
            class: RefCell::new(class),
            next: Cell::new(0),
            unmarked: RefCell::default(),
            is_wanted,
            told,
            done: Cell::new(0),
        }
    }

    /// Lets workers mark as much as they can: all of it, unless the browser refuses them.
    pub(super) async fn with_workers(self: &Rc<Self>, mut crew: Crew) {
        crew.enlarge(self.pieces.len());
        let dossier = crew.dossier;
        let lane = |hand: Hand| {
            let (work, dossier) = (self.clone(), dossier.clone());
            JsValue::from(future_to_promise(async move {
                work.lane(hand, dossier.as_deref().unwrap_or_default()).await;
                Ok(JsValue::UNDEFINED)
            }))
        };
        let lanes: Array = crew.hands.into_iter().map(lane).collect();
        let _ = JsFuture::from(Promise::all(&lanes)).await;
    }

    /// What one worker marks, and those that take its place where it ends over a receipt.
    async fn lane(&self, hand: Hand, dossier: &str) {
        let _ = JsFuture::from(hand.is_ready).await;
        let mut next = hand.worker.take();
        while let Some(worker) = next.take() {
            while let Some(range) = self.take() {
                let pieces = self.pieces.get(range.clone()).unwrap_or_default();
                let told = written(self.now, pieces.iter().map(|piece| &piece.bytes[..]));
                match worker.ask(&told).await.and_then(|bytes| Batch::unpack(&bytes)) {
                    Some(batch) => self.put(range, batch),
                    None => {
                        self.divide(range);
                        break;
                    }
                }
            }
            if self.is_left() {
                next = ready(dossier).await;
            }
        }
    }

    /// Whether there is something that nobody marks yet, and that is wanted.
    pub(super) fn is_left(&self) -> bool {
        (self.is_wanted)() && !self.open.borrow().is_empty()
    }

    /// Marks what is left in the page itself.
    pub(super) async fn alone(&self, marker: &mut Marker<'_>, slices: &mut Slices) {
        while let Some(range) = self.take() {
            let mut batch = Batch::default();
            for (place, piece) in (0..).zip(&self.pieces[range.clone()]) {
                if batch.mark(marker, &piece.bytes, self.now).is_err() {
                    batch.unmarked.push(place);
                }
                if slices.is_over() {
                    (self.told)(self.done.get() as u32 + place);
                    slices.next().await;
                }
            }
            self.put(range, batch);
        }
    }

    /// Whether the page itself has to look at some of it.
    pub(super) fn is_for_page(&self) -> bool {
        self.is_left() || (self.is_wanted)() && !self.unmarked.borrow().is_empty()
    }

    fn take(&self) -> Option<Range<usize>> {
        if (self.is_wanted)() { self.open.borrow_mut().pop() } else { None }
    }

    /// A worker ended over these: each of them is tried by itself, so that only the one to blame is left out.
    fn divide(&self, range: Range<usize>) {
        if range.len() > 1 {
            self.open.borrow_mut().extend(range.rev().map(|place| place..place + 1));
        } else {
            self.unmarked.borrow_mut().extend(range.clone().map(|place| (place, true)));
            self.put(range, Batch::default());
        }
    }

    /// Takes what came of some receipts, and puts together what has its turn.
    fn put(&self, range: Range<usize>, batch: Batch) {
        self.done.set(self.done.get() + range.len());
        (self.told)(self.done.get() as u32);
        let unmarked = batch.unmarked.iter().map(|place| (range.start + *place as usize, false));
        self.unmarked.borrow_mut().extend(unmarked);
        let (mut early, mut class) = (self.early.borrow_mut(), self.class.borrow_mut());
        early.push((range, batch));
        while let Some(place) = early.iter().position(|(range, _)| range.start == self.next.get()) {
            let (range, batch) = early.swap_remove(place);
            self.next.set(range.end);
            class.append(batch);
        }
    }

    /// What could not be marked, in order, and whether a worker ended over it.
    pub(super) fn unmarked(&self) -> Vec<(&Piece, bool)> {
        let unmarked = sorted_by_key(self.unmarked.borrow().clone(), |(place, _)| *place as u64);
        unmarked.into_iter().filter_map(|(place, has_ended)| Some((self.pieces.get(place)?, has_ended))).collect()
    }

    /// All that was marked.
    pub(super) fn taken_class(&self) -> Batch {
        self.class.take()
    }
}
