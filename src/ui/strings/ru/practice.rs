//! The Russian words of practice.

use super::{Forms, QUESTIONS, RU, fill_blanks, plural};
use crate::engine::memory::Certainty;
use crate::engine::practice::Why;
use crate::ui::strings::practice::PracticeStrings;

const CLAIMS: Forms = ["утверждение", "утверждения", "утверждений"];
const DAYS: Forms = ["день", "дня", "дней"];

pub(super) const PRACTICE: PracticeStrings = PracticeStrings {
    title: "Тренировка",
    intro: "По одному вопросу, с пояснением сразу после ответа. Сначала то, что вот-вот забудется, затем то, что освоено \
            хуже всего.",
    question: |place| fill_blanks("Тренировка: вопрос #", &[place], &[]),
    why: |why| match why {
        Why::Due(0) => "Задан сейчас, потому что срок повторения сегодня.".to_owned(),
        Why::Due(days) => {
            let days = plural(days, DAYS);
            fill_blanks("Задан сейчас, потому что срок повторения прошёл @ назад.", &[], &[&days])
        }
        Why::ComesBack => "Задан снова, потому что уверенный ответ оказался неверным.".to_owned(),
        Why::Weakest(dimension) => {
            fill_blanks("Задан, потому что пока хуже всего освоен аспект «@».", &[], &[(RU.dimension)(dimension)])
        }
        Why::New => "Задан, потому что это новое.".to_owned(),
        Why::Ahead => "Повторять пока нечего. Из того, что уже задавалось, это полезнее всего.".to_owned(),
    },
    next: "Следующий вопрос",
    stop: "Остановиться",
    start: "Начать тренировку",
    wish: "Что тренировать",
    wish_hint: "Если ничего не выбрать, тренируется всё. Если выбраны статьи, вопросы будут только о них.",
    dimensions: "Аспекты",
    articles: "Статьи",
    nothing_left: "Всё, что подходит под этот выбор, в этой тренировке уже задавалось. Выберите больше или вернитесь завтра.",
    summary: "Последняя тренировка",
    answered: |answered, points| {
        let questions = plural(answered, QUESTIONS);
        fill_blanks("Отвечено на @. Набрано баллов: @ из #.", &[answered], &[&questions, points])
    },

    due: "Повторение",
    due_finding: |due| match due {
        0 => "На сегодня повторять нечего.".to_owned(),
        _ => fill_blanks("Сегодня к повторению: @.", &[], &[&plural(due, CLAIMS)]),
    },
    nothing_yet: "Пока ничего. После первых ответов, в тесте или здесь, эта страница покажет, какие утверждения вот-вот \
                  забудутся.",
    due_since: |days| match days {
        0 => "срок повторения сегодня".to_owned(),
        _ => fill_blanks("срок повторения прошёл @ назад", &[], &[&plural(days, DAYS)]),
    },
    due_more: |more| fill_blanks("И ещё #.", &[more], &[]),
    recall: |percent, claims| {
        let claims = plural(claims, ["утверждения", "утверждений", "утверждений"]);
        fill_blanks(
            "Из @, о которых были вопросы, сегодня удалось бы вспомнить около #\u{a0}%.",
            &[percent],
            &[&claims],
        )
    },
    forecast: |today, ahead| {
        let today = plural(today, CLAIMS);
        fill_blanks("Сегодня к повторению @, в следующие 13 дней ещё #", &[ahead], &[&today])
    },
    forecast_hint: "Под столбцом: через сколько дней. Над ним: сколько утверждений придёт к повторению.",
    forecast_columns: ["День", "К повторению"],
    in_days: |days| match days {
        0 => "сегодня".to_owned(),
        1 => "завтра".to_owned(),
        _ => fill_blanks("через @", &[], &[&plural(days, DAYS)]),
    },
    retention: "Спрашивать снова, когда вероятность вспомнить упадёт до",
    retention_hint: "Чем выше, тем меньше забывается и тем чаще вопросы.",
    percent: |percent| fill_blanks("#\u{a0}%", &[percent], &[]),

    ask_certainty: "Спрашивать об уверенности",
    ask_certainty_hint: "При каждом вопросе, в том числе в тестах. Отвечать на это необязательно, баллы за это не \
                         снимаются.",
    certainty: "Насколько вы уверены? (Можно не отвечать.)",
    level: |level| match level {
        Certainty::Low => "Наугад",
        Certainty::Middle => "С сомнением",
        Certainty::High => "Уверенно",
    },
    not_said: "Не указано",
    calibration: |accuracy, is_below, bonus| {
        let sign = if is_below { "−" } else { "+" };
        fill_blanks("Уверенность: верно #\u{a0}%, баллы за её точность: @@", &[accuracy], &[sign, bonus])
    },
    calibration_hint: "Полоса показывает, сколько было верно; рамка — для какой доли предназначен уровень. Баллы за точность \
                       — десятая часть того, что ваши уровни принесли сверх одного и того же ответа каждый раз.",
    calibration_level: |level, percent| {
        let name = (PRACTICE.level)(level.certainty);
        let Some(percent) = percent else { return fill_blanks("@: ответов пока нет.", &[], &[name]) };
        let (from, to) = level.fitting();
        let fits = match level.fits() {
            Some(true) => "Это соответствует уровню.",
            _ if percent < to => "Верных меньше, чем предполагает этот уровень.",
            _ => "Верных больше, чем предполагает этот уровень.",
        };
        let answers = plural(level.answers, ["ответ", "ответа", "ответов"]);
        fill_blanks(
            "@: @, верно #\u{a0}%; уровень предполагает от # до #\u{a0}%. @",
            &[percent, from, to],
            &[name, &answers, fits],
        )
    },
    calibration_columns: ["Уверенность", "Ответы", "Верно", "Предполагается"],
    fitting: |from, to| fill_blanks("от # до #\u{a0}%", &[from, to], &[]),
    lucky: "Верно, но наугад",
    sure_wrong: "Уверенно, но неверно",

    hint: "Показать подсказку (стоит четверть балла)",
    another_hint: "Показать ещё одну подсказку (стоит четверть балла)",
    hint_rule: "Каждая подсказка снимает четверть балла с того, что приносит ответ; не меньше 0.",
    no_hint: "Подсказки здесь нет: место в статье уже было бы ответом.",
    hints: "Подсказки",
    look: |article, from, to| fill_blanks("Смотрите абз.\u{a0}#–# статьи «@».", &[from, to], &[article]),
    about: |article, paragraph| {
        fill_blanks("Это стоит в абз.\u{a0}# статьи «@», который вот о чём:", &[paragraph], &[article])
    },
    hint_sum: |hints, before, after| {
        let cost = RU.decimal(hints * 25);
        let hints = plural(hints, ["подсказкой", "подсказками", "подсказками"]);
        fill_blanks("С @: @ − @, не меньше 0, итого @.", &[], &[&hints, before, &cost, after])
    },

    cards: "Карточки",
    cards_intro: "На лицевой стороне тезис, на обороте — как к нему относится каждая статья. Вы оцениваете, насколько хорошо \
                  вы это знали. От этого зависит, когда карточка вернётся, здесь и в тренировке; на освоение это не влияет. \
                  То, чего вы совсем не знали, вернётся сегодня же, после трёх других карточек или в конце, и так до тех \
                  пор, пока вы не вспомните.",
    cards_left: |due, graded| {
        let graded = plural(graded, ["карточка", "карточки", "карточек"]);
        fill_blanks("К повторению: @, оценено сейчас: @.", &[], &[&plural(due, CLAIMS), &graded])
    },
    cards_start: "Начать с первой карточки",
    cards_none: "Ни новых карточек, ни карточек к повторению нет. Вернитесь завтра или потренируйтесь на вопросах.",
    cards_ask: "В каких статьях это сказано и от чьего имени?",
    cards_show: "Показать ответ",
    cards_back: "Как к этому относятся статьи",
    cards_grade: "Насколько хорошо вы это знали?",
    grades: ["Совсем нет", "С трудом", "Хорошо", "Легко"],
    cards_keys: "Пробел или Enter показывает ответ; клавиши от 1 до 4 — насколько хорошо вы это знали.",

    retry_wrong: |wrong| fill_blanks("Только то, что было не вполне верно (#)", &[wrong], &[]),
};
