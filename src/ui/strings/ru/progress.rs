//! Russian words of the progress page.

use super::super::{Found, ProgressStrings};
use super::{Forms, QUESTIONS, plural};
use crate::engine::bank::Level;
use crate::engine::dossier::date::Day;
use crate::engine::wording::fill_blanks;
use crate::ui::transfer::Refused;

/// As they stand after a day.
const MONTHS: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

const ANSWERS: Forms = ["ответ", "ответа", "ответов"];

fn day(day: Day) -> String {
    let (year, month, day) = day.calendar();
    let month = MONTHS.get(month as usize - 1).copied().unwrap_or_default();
    fill_blanks("#\u{a0}@ # года", &[day, year.unsigned_abs()], &[month])
}

pub(super) const PROGRESS: ProgressStrings = ProgressStrings {
    nothing: "Здесь пока нет ни одного ответа.",
    nothing_hint: "После первых вопросов эта страница покажет, что вы знаете по каждому аспекту и насколько это надёжно, как \
                   это менялось и какие абзацы стоит перечитать.",
    to_a_quiz: "Начать тест",
    to_practice: "Потренироваться",
    of_person: |name| fill_blanks("Прогресс: @", &[], &[name]),
    day,

    course: "Как это менялось",
    course_finding: |from, first, to, last| {
        let sentence = if to > from {
            "Рост: около #\u{a0}% на @, около #\u{a0}% на @."
        } else {
            "Около #\u{a0}% на @, около #\u{a0}% на @."
        };
        fill_blanks(sentence, &[from, to], &[&day(first), &day(last)])
    },
    course_short: "Линии пока нет: нужны два дня с достаточным числом ответов.",
    course_hint: "Каждая точка — день, когда были ответы. Линия — наилучшая оценка на тот день; полоса вокруг неё — интервал, \
                  в котором знание лежало с вероятностью 90\u{a0}%. Пунктир стоит на отметке 80\u{a0}%.",
    course_day: "День",
    course_answers: "Ответов к этому дню",
    estimate: |mean, low, high| fill_blanks("#\u{a0}% (от # до #)", &[mean, low, high], &[]),

    by_article: "По статьям",
    by_article_hint: "Вопрос о двух статьях засчитывается обеим, поэтому сумма не равна числу всех вопросов.",
    article: "Статья",
    by_level: "По уровням",
    level: "Уровень",
    levels: |level| match level {
        Level::Remember => "Найти, что сказано в одной статье",
        Level::Understand => "Понять, кто что имеет в виду",
        Level::Analyse => "Сопоставить статьи",
        Level::Evaluate => "Оценить, что подкрепляет или разделяет утверждения",
    },
    part_finding: |part| {
        if part.is_enough() {
            let questions = plural(part.items, ["вопросе", "вопросах", "вопросах"]);
            fill_blanks(
                "Верно #\u{a0}% в @; угадывание дало бы около #\u{a0}%.",
                &[part.percent_right(), part.percent_guessed()],
                &[&questions],
            )
        } else {
            fill_blanks("Пока @: слишком мало, чтобы судить.", &[], &[&plural(part.items, QUESTIONS)])
        }
    },
    part_hint: "Полоса — доля верного в первых ответах на каждый вопрос и в ответах, данных через день и позже после \
                предыдущего. Короткая черта — сколько дало бы угадывание.",
    part_columns: ["Вопросы", "Ответы", "Баллы", "Верно", "Наугад"],

    reading: "Что перечитать",
    reading_hint: "На эти абзацы опираются вопросы, в последнем ответе на которые были ошибки. Сначала те, где ошибок больше.",
    reading_nothing: "Ничего определённого: последний ответ на каждый вопрос был верным.",
    missed: |questions| fill_blanks("С ошибкой: @", &[], &[&plural(questions, QUESTIONS)]),
    statements: "О чём шла речь:",
    read_it: |article| fill_blanks("Читать «@»", &[], &[article]),

    away: "Отложенные тесты",
    away_hint: "Хранятся пять последних.",
    away_take_up: "Вернуться к тесту",
    away_remove: "Убрать",
    away_removed: "Тест убран; ответы учитываются.",
    away_back: "Назад к тесту",

    people: "Профили на этом устройстве",
    people_hint: "У каждого профиля свои ответы и настройки, чужих в нём не видно. Имена остаются в этом браузере; пароля нет. \
                  К повторному имени добавляется номер.",
    learning: "(текущий)",
    change_to: |name| fill_blanks("Перейти в профиль: @", &[], &[name]),
    delete: |name| fill_blanks("Удалить профиль: @", &[], &[name]),
    name: "Имя текущего профиля",
    save_name: "Сохранить имя",
    new_name: "Имя нового профиля",
    add: "Добавить и перейти в него",
    name_missing: "Сначала введите имя.",
    names_aside: "Имена профилей на этом устройстве не удалось прочитать. Они отложены; ответы всех профилей на месте.",
    no_room: "На устройстве не хватает места, или оно не позволяет этой странице ничего хранить. Ничего не изменено.",
    person_deleted: |name| {
        fill_blanks("Удалён профиль со всеми данными: @. Пока страница открыта, его можно вернуть.", &[], &[name])
    },
    person_gone: "Профиль, который здесь использовался, удалён в другой вкладке. Теперь здесь открыт другой.",

    file: "Перенос прогресса",
    file_hint: "Ответы, тест и настройки одним файлом: чтобы сохранить их или продолжить на другом устройстве.",
    save: "Сохранить в файл",
    choose: "Открыть файл с прогрессом",
    drop: "Содержимое будет показано до того, как что-либо изменится.",
    reading_file: |file| fill_blanks("Чтение: @ …", &[], &[file]),
    refused: |file, refused| match refused {
        Refused::TooLarge(bytes) => fill_blanks(
            "Размер файла @ — # МБ, а в файле с прогрессом бывает не больше 16 МБ. Он не прочитан, взять из него ничего нельзя.",
            &[bytes / (1024 * 1024)],
            &[file],
        ),
        Refused::NoFile => fill_blanks("Браузер не смог прочитать @. Попробуйте ещё раз.", &[], &[file]),
        Refused::Empty => fill_blanks("Файл @ пуст: брать нечего.", &[], &[file]),
        Refused::CutOff => fill_blanks(
            "Файл @ обрывается на середине или не является JSON: возможно, он получен не целиком. Взять из него ничего нельзя; \
             получите файл ещё раз.",
            &[],
            &[file],
        ),
        Refused::NotJson(line) => fill_blanks(
            "Файл @ со строки # не является JSON: возможно, его правили. Взять из него ничего нельзя.",
            &[line],
            &[file],
        ),
        Refused::Dossier => fill_blanks(
            "Файл @ — досье, а не прогресс: по нему составляются вопросы. Его можно открыть на странице «Начало».",
            &[],
            &[file],
        ),
        Refused::Foreign => fill_blanks(
            "Файл @ содержит JSON, но сохранён не этой страницей. Взять из него ничего нельзя.",
            &[],
            &[file],
        ),
        Refused::NoProgress => {
            fill_blanks("Файл @ сохранён этой страницей, но ответов, которые можно взять, в нём нет.", &[], &[file])
        }
    },
    found,
    quiz_left_out: "Тест в нём повреждён и будет пропущен.",
    left_out: |entries| {
        let entries = plural(entries, ["запись", "записи", "записей"]);
        fill_blanks(
            "Не удастся взять @: повреждение, невозможная дата или слишком большое количество.",
            &[],
            &[&entries],
        )
    },
    newer: "Файл сохранён более поздней версией этой страницы. Понятное этой версии можно взять; остальное не войдёт.",
    other_state: "Файл относится к более ранней или более поздней версии открытого досье. Ответы засчитываются; незаконченный \
                  тест продолжить нельзя.",
    other_dossier: "Файл относится не к тому досье, которое открыто. Его можно сохранить до открытия того досье.",
    with_quiz: "Есть в нём и тест.",
    unchanged: "Пока ничего не изменено.",
    merge: "Добавить к моему прогрессу",
    keep_for: "Сохранить для того досье",
    as_person: "Взять как новый профиль",
    leave: "Не брать",
    merged: |answers| {
        let answers = plural(answers, ["новый ответ", "новых ответа", "новых ответов"]);
        fill_blanks("Файл добавлен: @.", &[], &[&answers])
    },
    came_in: "Файл взят как новый профиль, теперь он текущий.",
    kept_for: "Файл сохранён для своего досье.",

    settings_aside: "Сохранённые на устройстве настройки не удалось прочитать. Они отложены, действуют начальные.",
    dossier_aside: "Сохранённое на устройстве досье не удалось прочитать. Оно отложено, открыто досье этой страницы.",
};

fn found(found: &Found<'_>) -> String {
    let mut sentence = match (found.name, found.title) {
        (Some(name), Some(title)) => fill_blanks("Прогресс, @, досье «@»: ", &[], &[name, title]),
        (Some(name), None) => fill_blanks("Прогресс, @: ", &[], &[name]),
        (None, Some(title)) => fill_blanks("Прогресс по досье «@»: ", &[], &[title]),
        (None, None) => "Прогресс: ".to_owned(),
    };
    sentence.push_str(&plural(found.answers, ANSWERS));
    match found.span {
        Some((first, last)) if first == last => sentence.push_str(&fill_blanks(" за @", &[], &[&day(first)])),
        Some((first, last)) => sentence.push_str(&fill_blanks(" с @ по @", &[], &[&day(first), &day(last)])),
        None => {}
    }
    if let Some(written) = found.written {
        sentence.push_str(&fill_blanks(", сохранено @", &[], &[&day(written)]));
    }
    sentence.push('.');
    sentence
}
