//! The engine's speed, natively: `cargo xtask bench` runs it and sets the numbers beside their targets.

mod synthetic;
mod workload;

use std::hint::black_box;
use std::time::Duration;

use collate::engine::assignment::Seeds;
use collate::engine::dossier::packed;
use criterion::Criterion;

/// The sizes of the synthetic dossiers, in claims.
const SIZES: [u32; 4] = [100, 1_000, 5_000, 20_000];

fn main() {
    let mut criterion = Criterion::default()
        .configure_from_args()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .sample_size(20);
    shipped(&mut criterion);
    synthetic(&mut criterion);
    criterion.final_summary();
}

fn shipped(criterion: &mut Criterion) {
    let Some(dossier) = workload::shipped_dossier() else { return };
    let mut group = criterion.benchmark_group("shipped");
    group.bench_function("read", |bencher| bencher.iter(workload::read_file));
    group.bench_function("pack", |bencher| bencher.iter(|| packed::pack(black_box(&dossier))));
    group.bench_function("unpack", |bencher| bencher.iter(workload::shipped_dossier));
    // Another seed each time: how much is searched differs from quiz to quiz.
    let mut seed = 0;
    for items in [12, 30] {
        group.bench_function(format!("quiz-{items}"), |bencher| {
            bencher.iter(|| {
                seed += 1;
                workload::quiz(&dossier, items, seed)
            });
        });
    }
    for (name, seeds, learners) in [("marks-shared", Seeds::Shared, 500), ("marks-own", Seeds::Own, 50)] {
        let receipts = workload::receipts(&dossier, learners, seeds);
        assert_eq!(workload::marks(&dossier, &receipts), receipts.len(), "every receipt is as it was made");
        group.bench_function(name, |bencher| bencher.iter(|| workload::marks(&dossier, &receipts)));
    }
    group.bench_function("bank", |bencher| bencher.iter(|| workload::bank(&dossier)));
    group.finish();
}

fn synthetic(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("synthetic");
    for claims in SIZES {
        group.bench_function(format!("quiz-{claims}"), |bencher| {
            let Some(dossier) = workload::take(&synthetic::text(claims)) else { return };
            let mut seed = 0;
            bencher.iter(|| {
                seed += 1;
                workload::quiz(&dossier, 30, seed)
            });
        });
    }
    group.finish();
}
