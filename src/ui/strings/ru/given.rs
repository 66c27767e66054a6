//! Russian words of what only assignments need.

use super::plural;
use crate::engine::assignment::{Attempts, Counts, Credit, Pause, Policy, Seeds, What, When};
use crate::engine::attempt::Moment;
use crate::engine::wording::fill_blanks;
use crate::ui::strings::GivenStrings;

pub(crate) const GIVEN: GivenStrings = GivenStrings {
    sentences: policy,
    early: |opens| fill_blanks("Срок начинается в это время: @, но приступить можно и раньше.", &[], &[opens]),
    late: |closes| {
        fill_blanks("Срок истёк в это время: @; выполнить и сдать ещё можно, с пометкой об опоздании.", &[], &[closes])
    },
    hand_in: "Сдать работу",
    hand_in_hint: "Эта страница ничего не отправляет. Введите имя. Затем сохраните ответы в файл или скопируйте их текстом и передайте преподавателю.",
    hand_in_open: |open| fill_blanks("Без ответа осталось вопросов: #. Работу можно сдать и так.", &[open], &[]),
    your_name: "Ваше имя",
    your_name_hint: "Оно будет только в том, что вы сдаёте.",
    is_in_it: "Вот что передаётся, и больше ничего:",
    in_it: |answers, points| {
        vec![
            "имя, которое вы ввели".to_owned(),
            "задание".to_owned(),
            fill_blanks("ваши ответы (#), время каждого, подсказки и ваша уверенность", &[answers], &[]),
            "когда вы начали, останавливали часы и сдали, по часам этого устройства".to_owned(),
            if points { "номер попытки и баллы" } else { "номер попытки" }.to_owned(),
        ]
    },
    see_it: "Посмотреть дословно",
    as_file: "В виде файла",
    as_text: "В виде текста",
    save_it: "Сохранить в файл",
    copy_it: "Скопировать работу текстом",
};

/// What learners will see, sentence by sentence.
fn policy(policy: &Policy, seeds: Seeds, date: &dyn Fn(Moment) -> String) -> Vec<String> {
    let mut told = vec![shown(policy, When::AfterEach), shown(policy, When::AtEnd)];
    let mut tell = |sentence: &str| told.push(sentence.to_owned());
    tell(match policy.shown.when(What::Score) {
        When::AfterEach => "Баллы показываются после каждого ответа и в конце.",
        When::AtEnd => "Баллы показываются в конце.",
        When::Never => "Баллы не показываются.",
    });
    tell(if policy.hints {
        "Можно брать подсказки; каждая стоит четверть вопроса."
    } else {
        "Подсказок нет."
    });
    if policy.certainty {
        tell("Учащихся спрашивают, насколько они уверены. На баллы это не влияет.");
    }
    tell(match policy.credit {
        Credit::Partial => "Ответ, верный отчасти, даёт часть баллов.",
        Credit::Strict => "Баллы даёт только полностью верный ответ.",
    });
    tell(&attempts(policy.attempts));
    tell(match seeds {
        Seeds::Shared => "Все получают одни и те же вопросы.",
        Seeds::Own => "Каждый получает свои вопросы, выбранные по тем же правилам.",
    });
    if let Some(time) = policy.time {
        let minutes = plural(time.minutes.get(), ["минута", "минуты", "минут"]);
        let sentence = match time.pause {
            Pause::Allowed => {
                "Времени — @, и часы можно остановить: вопрос тогда скрыт. Время никогда не меняет баллов."
            }
            Pause::None => "Времени — @ с первого вопроса. Время никогда не меняет баллов.",
        };
        tell(&fill_blanks(sentence, &[], &[&minutes]));
    }
    match (policy.dates.opens().map(date), policy.dates.closes().map(date)) {
        (None, None) => {}
        (Some(opens), None) => tell(&fill_blanks("Выполнять с этого времени: @.", &[], &[&opens])),
        (None, Some(closes)) => {
            tell(&fill_blanks("Сдать до этого времени: @. Сданное позже отмечается.", &[], &[&closes]));
        }
        (Some(opens), Some(closes)) => tell(&fill_blanks(
            "Выполнять с этого времени: @ — и до этого: @. Сданное позже отмечается.",
            &[],
            &[&opens, &closes],
        )),
    }
    if let Some(pass) = policy.pass {
        let sentence = match policy.shown.when(What::Score) {
            When::Never => "Достигнут ли порог зачёта, #\u{a0}% баллов, видит только преподаватель.",
            When::AfterEach | When::AtEnd => "Зачёт — у тех, кто в конце набрал #\u{a0}% баллов.",
        };
        tell(&fill_blanks(sentence, &[pass.get()], &[]));
    }
    told
}

fn shown(policy: &Policy, when: When) -> String {
    const WHATS: [(What, &str); 4] = [
        (What::Right, "верен ли он"),
        (What::Key, "верный ответ"),
        (What::Why, "почему каждый вариант верен или нет"),
        (What::Sources, "абзацы, где это стоит"),
    ];
    let parts: Vec<&str> =
        WHATS.iter().filter(|(what, _)| policy.shown.when(*what) <= when).map(|(_, words)| *words).collect();
    let listed = match &parts[..] {
        [start @ .., last] if !start.is_empty() => [&start.join(", "), " и ", last].concat(),
        all => all.concat(),
    };
    match (when, parts.is_empty()) {
        (When::AfterEach, true) => "После ответа о нём ничего не показывается.".to_owned(),
        (When::AfterEach, false) => fill_blanks("После каждого ответа показывается: @.", &[], &[&listed]),
        (_, true) => "В конце об отдельных ответах ничего не показывается.".to_owned(),
        (_, false) => fill_blanks("В конце о каждом ответе показывается: @.", &[], &[&listed]),
    }
}

fn attempts(attempts: Attempts) -> String {
    let which = |counts| match counts {
        Counts::First => "засчитывается первая",
        Counts::Best => "засчитывается лучшая",
        Counts::Last => "засчитывается последняя",
    };
    match attempts {
        Attempts::One => "Попытка одна.".to_owned(),
        Attempts::UpTo(tries, counts) => fill_blanks("Попыток: #, @.", &[tries.get()], &[which(counts)]),
        Attempts::Any(counts) => fill_blanks("Попыток сколько угодно, @.", &[], &[which(counts)]),
    }
}
