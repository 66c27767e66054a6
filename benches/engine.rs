//! The engine's speed, natively: `cargo xtask bench` runs it and sets the numbers beside their targets.
//!
//! With `peak CLAIMS` it draws one quiz from a synthetic dossier and prints how much memory it took, in bytes.

mod synthetic;
mod workload;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Duration;

use collate::engine::dossier::packed;
use criterion::Criterion;

/// The sizes of the synthetic dossiers, in claims.
const SIZES: [u32; 4] = [100, 1_000, 5_000, 20_000];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("peak") {
        return peak(arguments.next().and_then(|claims| claims.parse().ok()));
    }
    let mut criterion = Criterion::default()
        .configure_from_args()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .sample_size(20);
    shipped(&mut criterion);
    synthetic(&mut criterion);
    criterion.final_summary();
    ExitCode::SUCCESS
}

fn shipped(criterion: &mut Criterion) {
    let dossier = workload::shipped_dossier();
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
    group.bench_function("bank", |bencher| bencher.iter(|| workload::bank(&dossier)));
    group.finish();
}

fn synthetic(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("synthetic");
    for claims in SIZES {
        group.bench_function(format!("quiz-{claims}"), |bencher| {
            let dossier = synthetic::dossier(claims);
            let mut seed = 0;
            bencher.iter(|| {
                seed += 1;
                workload::quiz(&dossier, 30, seed)
            });
        });
    }
    group.finish();
}

/// Prints by how many bytes the memory of this process had to grow for one quiz. Linux keeps count of it.
fn peak(claims: Option<u32>) -> ExitCode {
    let Some(claims) = claims else { return ExitCode::FAILURE };
    let dossier = synthetic::dossier(claims);
    let before = resident("VmRSS:");
    let items = workload::quiz(&dossier, 30, 1);
    match (before, resident("VmHWM:")) {
        (Some(before), Some(most)) if items > 0 => println!("{}", most.saturating_sub(before)),
        _ => return ExitCode::FAILURE,
    }
    ExitCode::SUCCESS
}

fn resident(field: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(field))?;
    line.trim().trim_end_matches(" kB").parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
