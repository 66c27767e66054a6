//! Russian.

mod assigned;
pub(crate) mod given;
mod pictures;
mod practice;
mod progress;
mod study;

use super::{LaterStrings, Strings};
use crate::browser::fetch::Failure;
use crate::engine::attempt::NotReady;
use crate::engine::dossier::Dimension;
use crate::engine::scorecard::MasteryLabel;
use crate::engine::wording::fill_blanks;

/// The Russian words.
pub static RU: Strings = Strings {
    lang: "ru",
    dir: "ltr",
    product: "Collate",
    menu: "Collate",
    skip: "Пропустить меню",
    start: "Начало",
    questions: "Вопросы",
    results: "Результаты",
    settings: "Настройки",
    about: "О программе",
    unnamed: "Без имени",
    loading: "Загрузка…",
    part_missing: "Эту часть не удалось загрузить. Ответы сохранены. Проверьте соединение.",
    try_again: "Попробовать ещё раз",
    decimal_mark: ",",
    dimension: |dimension| match dimension {
        Dimension::Goals => "цели",
        Dimension::Costs => "издержки",
        Dimension::Formats => "дипломатические форматы",
    },
    what_it_is: "Прочитайте, что несколько статей говорят об одном предмете, и проверьте, насколько хорошо вы различаете, \
                 кто что утверждает: о целях, об издержках и о дипломатических форматах. Вопросы составлены по сводке \
                 перечисленных ниже статей. К каждому ответу есть пояснение с абзацем, на который он опирается.",
    not_for_exams: "Это для учёбы, а не для важных экзаменов: при желании ответы можно вычислить из файлов этой страницы.",
    running: "Текущий тест",
    stands_at: |place, of, answered| fill_blanks("Сейчас вопрос # из #; отвечено: #.", &[place, of, answered], &[]),
    is_finished: |of, answered| fill_blanks("Тест завершён. Отвечено вопросов: # из #.", &[answered, of], &[]),
    go_on_with_it: "Продолжить",
    see_results: "Посмотреть результаты",
    take_up: "Вернуться к предыдущему тесту",
    new_quiz: "Новый тест",
    new_quiz_hint: "Сколько вопросов? Они поровну распределяются по аспектам.",
    put_away_hint: "Текущий тест будет отложен; к нему можно вернуться.",
    so_many: |items| plural(items, QUESTIONS),
    seed: "Номер теста",
    seed_hint: "Один и тот же номер даёт одни и те же вопросы. Введите полученный номер или оставьте как есть. В номере \
                могут быть и длина, и круг: 7-24 или 7-24-2.",
    seed_wrong: "Введите целое число от 0 до 4294967295, а после него, если нужно, число вопросов (от 1 до 360) и круг (от \
                 1 до 100): 7, 7-24 или 7-24-2.",
    no_questions: "По этому досье нельзя составить ни одного вопроса. Выберите другое.",
    articles_hint: "Самих текстов здесь нет. Держите их под рукой, когда отвечаете: где их найти, подскажет тот, \
                    кто дал вам эту страницу.",
    articles: |count| form(count, ["Статья", "Статьи", "Статьи"]),
    our_name: "заголовка нет, название наше",
    called: "В вопросах:",
    by: "автор:",
    written: "Написано:",
    inferred: "дата выведена",
    year_inferred: "год выведен",
    paragraphs: |count| plural(count, ["абзац", "абзаца", "абзацев"]),
    question_of: |place, of| fill_blanks("Вопрос # из #", &[place, of], &[]),
    answered_of: |answered, of| fill_blanks("Отвечено # из #", &[answered, of], &[]),
    answer: "Ответить",
    next: "Далее",
    to_results: "К результатам",
    question_before: "Предыдущий",
    question_after: "Следующий",
    missing: |missing| match missing {
        NotReady::NothingChosen => "Сначала выберите ответ.".to_owned(),
        NotReady::NothingArranged => "Переместите хотя бы одну строку или отметьте, что порядок уже верный.".to_owned(),
        NotReady::Unlabelled(1) => "В одной строке ещё нет ответа.".to_owned(),
        NotReady::Unlabelled(rows) => {
            let rows = plural(rows, ["строке", "строках", "строках"]);
            fill_blanks("В @ ещё нет ответа.", &[], &[&rows])
        }
        NotReady::EvidenceMissing(1) => "Выберите ещё и абзац.".to_owned(),
        NotReady::EvidenceMissing(_) => "Выберите абзац для каждой статьи.".to_owned(),
        NotReady::DoesNotFit => "Этот ответ не подходит к вопросу. Выберите ещё раз.".to_owned(),
    },
    how_marked: "Как это оценивается",
    rule_single: "1 балл за верный ответ.",
    rule_yes_no: |yes| {
        fill_blanks(
            "Доля найденных строк «@» минус доля остальных строк, ошибочно отмеченных так же; не меньше 0.",
            &[],
            &[yes],
        )
    },
    rule_labels: |labels| {
        let labels = plural(labels, ["варианта", "вариантов", "вариантов"]);
        fill_blanks("Доля верных строк за вычетом того, что даёт угадывание из @ ответа; не меньше 0.", &[], &[&labels])
    },
    rule_order: "Пары в верном порядке минус пары в неверном, в долях от всех пар; не меньше 0.",
    rule_two_step: "1 балл за ответ с верными абзацами, полбалла за один только верный ответ.",
    choose: "Выберите",
    answers: "Варианты ответа",
    in_order: "Расставьте по порядку, начиная с самого раннего.",
    order_is_right: "Порядок уже верный",
    move_up: |text| fill_blanks("Выше: @", &[], &[text]),
    move_down: |text| fill_blanks("Ниже: @", &[], &[text]),
    moved: |text, place, of| fill_blanks("@: теперь место # из #", &[place, of], &[text]),
    evidence_for: "Какой абзац это подтверждает в статье",

    to_study: "Изучение",
    to_practice: "Тренировка",
    to_progress: "Прогресс",
};

/// The Russian words for what comes later.
pub(crate) static RU_LATER: LaterStrings = LaterStrings {
    first: &RU,
    comma: ", ",
    undo: "Отменить",
    dismiss: "Закрыть",
    nothing_kept: "Браузер не позволяет этой странице ничего хранить на устройстве. Продолжать можно, но после закрытия или \
                   перезагрузки страницы ответы пропадут.",
    storage_full: "Последние ответы не удалось сохранить на устройстве: хранилище заполнено или отключено. Продолжать можно, \
                   но после закрытия или перезагрузки страницы они могут пропасть.",
    set_aside: "Сохранённые на устройстве ответы не удалось прочитать. Ничего не удалено: они отложены, и всё начинается \
                заново.",
    other_questions: "Сохранённые на устройстве ответы относятся к прежней версии этих вопросов. Они отложены, чтобы не \
                      засчитать их за другие вопросы, и всё начинается заново.",
    language_missing: "Не удалось загрузить слова этого языка. Проверьте соединение.",
    dossier_not_kept: "Это досье слишком велико для хранения на устройстве. После перезагрузки откройте его ещё раз: ответы \
                       останутся.",
    put_away: "Предыдущий тест отложен: он в разделе «Прогресс».",
    forgotten: "Всё, что хранилось на этом устройстве, удалено. Пока страница открыта, это можно вернуть.",
    copied: "Результаты скопированы.",
    not_copied: "Браузер не разрешил копирование. Можно и распечатать.",
    fewer: |given, asked| fill_blanks("Запрошено вопросов: #, но это досье даёт только #.", &[asked, given], &[]),
    other_tab: "Эта страница открыта и в другой вкладке. Данные там ответы учитываются и здесь. Если там другой тест, к нему \
                можно вернуться со страницы «Начало».",
    new_version: "Появилась новая версия этой страницы. Ответы останутся; если вопросы в ней другие, незаконченный тест будет \
                  отложен.",
    take_new_version: "Перейти на неё",
    deleted: "Отложенное удалено.",
    repeats: "Новых вопросов не хватило, поэтому некоторые из этих уже задавались.",
    another_dossier: "Другое досье",
    another_dossier_hint: "Досье — это файл, по которому составляются вопросы. Он остаётся в этом браузере.",
    choose_file: "Выберите файл",
    drop_file: "или перетащите его сюда.",
    from_address: "Или укажите веб-адрес",
    look_up: "Найти",
    no_address: "Это не веб-адрес. Укажите адрес, который начинается с https:// или http://.",
    ask_host: |host| fill_blanks("Загрузить досье с сервера @?", &[], &[host]),
    ask_host_hint: "Пока ничего не запрошено. Если согласиться, этот сервер узнает, что с вашего интернет-адреса запросили \
                    этот файл.",
    get_it: "Да, загрузить",
    leave_it: "Нет, не нужно",
    reading: |name| fill_blanks("Чтение: @ …", &[], &[name]),
    no_file: |name| fill_blanks("Не удалось прочитать @. Попробуйте ещё раз или выберите другой файл.", &[], &[name]),
    failed: |host, failure| match failure {
        Failure::NoAnswer => fill_blanks(
            "Сервер @ не передал файл. Возможно, он недоступен, отсылает по другому адресу или не разрешает другим страницам \
             читать свои файлы.",
            &[],
            &[host],
        ),
        Failure::Status(status) => {
            fill_blanks("Сервер @ ответил кодом # и не передал файл. Проверьте адрес.", &[u32::from(status)], &[host])
        }
        Failure::TooLarge(_) => {
            fill_blanks("Файл на сервере @ больше 8 МБ, а досье не может быть больше.", &[], &[host])
        }
    },
    failed_hint: "Файл можно скачать самостоятельно и выбрать выше.",
    refused: |name, problems| {
        let problems = plural(problems, ["ошибка", "ошибки", "ошибок"]);
        fill_blanks("Использовать @ нельзя: @.", &[], &[name, &problems])
    },
    stays_open: |title| fill_blanks("Открытым остаётся «@».", &[], &[title]),
    opened: |title| fill_blanks("Открыто: «@».", &[], &[title]),
    warnings: |count| {
        let remarks = plural(count, ["замечание", "замечания", "замечаний"]);
        fill_blanks("@ для автора", &[], &[&remarks])
    },
    error: "Ошибка",
    warning: "Замечание",
    problems_shown: |first, last, of| fill_blanks("#–# из #", &[first, last, of], &[]),
    problems_before: "Предыдущие",
    problems_after: "Следующие",
    other_dossier_open: "Это не то досье, которое прилагается к этой странице.",
    back_to_shipped: "Вернуться к досье этой страницы",
    all_questions: "Все вопросы",
    state_answered: "есть ответ",
    state_open: "без ответа",
    state_unseen: "не просмотрен",
    finish: |open| match open {
        0 => "К результатам".to_owned(),
        _ => fill_blanks("Завершить сейчас (без ответа: #)", &[open], &[]),
    },
    keys: "Клавиши",
    keys_off: "Управление одиночными клавишами отключено в настройках.",
    keys_list: &[
        ("1 – 9", "выбрать ответ в текущей строке или группе"),
        ("Enter", "ответить, затем перейти дальше"),
        ("↑ ↓ ← →", "переходить между вариантами ответа в группе"),
        ("?", "показать или скрыть этот список"),
    ],
    verdict_right: "Верно.",
    verdict_part: |right, of| fill_blanks("Верно частично: # из #.", &[right, of], &[]),
    verdict_order: |right, of| fill_blanks("Верно частично: пар в верном порядке # из #.", &[right, of], &[]),
    verdict_half: "Верно наполовину: ответ верный, абзацы нет.",
    verdict_wrong: "Неверно.",
    your_answer_right: "Верно: ваш ответ",
    your_answer_wrong: "Неверно: ваш ответ",
    the_right_answer: "Верный ответ",
    not_right: "Неверно",
    right: "Верно",
    wrong: "Неверно",
    you_said: "Ваш ответ:",
    right_is: "Верный ответ:",
    you_placed: |place| fill_blanks("У вас это стоит на месте #.", &[place], &[]),
    belongs_at: |place| fill_blanks("Место #", &[place], &[]),
    points: |points| fill_blanks("@ из 1 балла", &[], &[points]),
    sum_yes_no: |hits, yes, alarms, no, points| {
        fill_blanks(
            "Найдено # из #, ошибочно отмечено # из #: #/# − #/# @ из 1 балла",
            &[hits, yes, alarms, no, hits, yes, alarms, no],
            &[&counts(hits * no < alarms * yes, points)],
        )
    },
    sum_labels: |hits, rows, labels, points| {
        fill_blanks(
            "Верных строк # из #: (#/# − 1/#) ÷ (1 − 1/#) @ из 1 балла",
            &[hits, rows, hits, rows, labels, labels],
            &[&counts(hits * labels < rows, points)],
        )
    },
    sum_order: |right, of, points| {
        let counted = counts(right * 2 < of, points);
        fill_blanks(
            "Пар в верном порядке # из #: (# − #) ÷ # @ из 1 балла",
            &[right, of, right, of - right, of],
            &[&counted],
        )
    },
    sum_two_step: |answer, evidence, points| {
        let sentence = match (answer, evidence) {
            (true, true) => "Ответ верный, абзацы верные: @ из 1 балла",
            (true, false) => "Ответ верный, абзацы неверные: @ из 1 балла",
            (false, true) => "Ответ неверный, абзацы верные: @ из 1 балла",
            (false, false) => "Ответ неверный, абзацы неверные: @ из 1 балла",
        };
        fill_blanks(sentence, &[], &[points])
    },
    source: |paragraph, article| fill_blanks("абз.\u{a0}#, @", &[paragraph], &[article]),
    gist: |paragraph| fill_blanks("О чём абз.\u{a0}#:", &[paragraph], &[]),
    no_gist: "В досье не сказано, о чём этот абзац.",
    whole_article: |article| fill_blanks("@, статья в целом", &[], &[article]),
    report: "Сообщить об ошибке в вопросе",
    report_copied: "Скопированы данные, по которым можно найти этот вопрос, его тест и источники. Вставьте их в сообщение тому, \
                    кто ведёт эту страницу, и напишите, что не так.",
    report_shown: "Браузер не разрешил копирование. Текст выделен здесь: скопируйте его и вставьте в сообщение тому, кто ведёт \
                   эту страницу.",
    results_title: "Ваши результаты",
    earned: |points, of| {
        let of = plural(of, ["балла", "баллов", "баллов"]);
        fill_blanks("Набрано @ из @.", &[], &[points, &of])
    },
    still_open: |open| match open {
        1 => "Один вопрос остался без ответа. На него ещё можно ответить.".to_owned(),
        _ => {
            let open = plural(open, ["вопрос остался", "вопроса остались", "вопросов остались"]);
            fill_blanks("@ без ответа. Ответить ещё можно.", &[], &[&open])
        }
    },
    answer_open: "К первому вопросу без ответа",
    points_title: "Баллы за этот тест",
    dimension_heading: "Аспект",
    points_heading: "Баллы",
    answered_heading: "Отвечено",
    sum_heading: "Всего",
    of_points: |points, of| fill_blanks("@ из #", &[of], &[points]),
    mastery_title: "Освоение по всем данным ответам",
    mastery_hint: "Тёмная линия — наилучшая оценка; полоса — интервал, в котором знание лежит с вероятностью 90\u{a0}%. \
                   С отметки 80\u{a0}% аспект считается освоенным. Угадывание вычтено.",
    mastery_finding: |mastery| {
        let questions = plural(mastery.items, QUESTIONS);
        let label = match mastery.label {
            MasteryLabel::NotEnoughEvidence => {
                return fill_blanks(
                    "Ответов пока мало, чтобы судить: @, а нужно не меньше восьми.",
                    &[],
                    &[&questions],
                );
            }
            MasteryLabel::Developing => "Осваивается",
            MasteryLabel::Secure => "Освоено",
        };
        fill_blanks(
            "@: около #\u{a0}%, в пределах от # до #\u{a0}%. Основание: @.",
            &[percent(mastery.mean), percent(mastery.low), percent(mastery.high)],
            &[label, &questions],
        )
    },
    mastery_table: "То же в таблице",
    mastery_columns: ["Аспект", "Вопросы", "Оценка", "От", "До"],
    stronger: |dimension, than| {
        let name = |dimension| (RU.dimension)(dimension);
        fill_blanks("Аспект «@» освоен лучше, чем «@».", &[], &[name(dimension), name(than)])
    },
    every_question: "Все вопросы по порядку",
    what_next: "Что дальше?",
    unseen_quiz: "Ещё тест с новыми вопросами",
    same_quiz: "Те же вопросы ещё раз",
    print: "Распечатать",
    copy: "Скопировать результаты текстом",
    number_of: |number| fill_blanks("Номер этого теста: @", &[], &[number]),
    seed_of: |seed, round| match round {
        0 => fill_blanks("Номер этого теста: #", &[seed], &[]),
        _ => fill_blanks("Номер этого теста: #, круг #", &[seed, round + 1], &[]),
    },
    practice: practice::PRACTICE,
    review_of: |place, of| fill_blanks("Разбор: вопрос # из #", &[place, of], &[]),
    not_answered: "На этот вопрос ещё нет вашего ответа, поэтому верный ответ не показан.",
    answer_now: "Ответить сейчас",
    back_to_results: "Назад к результатам",
    theme: "Цвета",
    themes: ["Как в системе", "Светлые", "Тёмные"],
    language: "Язык",
    language_of_browser: "Как в браузере",
    size: "Размер текста",
    sizes: ["Обычный", "Крупный", "Очень крупный"],
    single_keys: "Выбирать ответы одиночными клавишами (от 1 до 9, ?)",
    single_keys_hint: "Они действуют только внутри вопроса. Отключите их, если клавиши нажимаются случайно или если вы \
                       пользуетесь голосовым вводом.",
    device: "Что хранится на этом устройстве",
    device_hint: "Ответы и настройки хранятся в этом браузере и больше нигде. На общем устройстве их можно удалить.",
    forget: "Удалить всё с этого устройства",
    aside: "Отложенное",
    aside_hint: "Сохранённое, которое эта страница не смогла прочитать или использовать. Его можно скачать, чтобы показать \
                 кому-нибудь, или удалить.",
    aside_entry: |day, bytes| fill_blanks("Отложено @, @", &[], &[day, &plural(bytes, ["байт", "байта", "байт"])]),
    download: "Скачать",
    delete: "Удалить",
    generator: "Версия генератора вопросов:",
    about_text: &[
        (
            "Что такое Collate",
            &[
                "Collate составляет вопросы по структурированной сводке нескольких статей, которые расходятся друг с \
                 другом. Программа выводит из этой сводки каждый вопрос и каждый неверный вариант ответа и для каждого \
                 имеет доказательство: в сводке сказано, какая статья что утверждает, в каком абзаце и от чьего имени.",
                "Ни один вопрос не спрашивает, что думаете вы или кто прав. Они спрашивают, кто что говорит.",
            ],
        ),
        (
            "Что значат баллы и проценты",
            &[
                "Каждый вопрос стоит 1 балл. За некоторые можно получить часть балла; правило указано под вопросом, а \
                 расчёт — под ответом.",
                "Проценты оценивают по всем данным ответам, какая часть аспекта освоена; угадывание вычтено. Если ответов \
                 слишком мало, числа нет, потому что оно зависело бы только от везения.",
            ],
        ),
        (
            "Не для важных экзаменов",
            &["В файлах этой страницы есть всё, что нужно, чтобы вычислить ответы. Прятать это было бы притворством. \
               Она подходит для учёбы и тренировки."],
        ),
        (
            "Что она отправляет",
            &[
                "Ничего. Нет ни сервера, ни учётной записи, ни счётчика посещений. Досье по другому адресу запрашивается \
               только после того, как показан сервер и получено согласие.",
            ],
        ),
    ],

    pictures: pictures::PICTURES,
    progress: progress::PROGRESS,
    assigned: assigned::ASSIGNED,
    study: study::STUDY,
};

/// A word in the forms for 1, for 2 to 4 and for 5 and more.
pub(crate) type Forms = [&'static str; 3];

pub(crate) const QUESTIONS: Forms = ["вопрос", "вопроса", "вопросов"];

/// The form that goes with a number: its last digit decides, except from 11 to 14.
fn form(count: u32, [one, few, many]: Forms) -> &'static str {
    match (count % 100, count % 10) {
        (11..=14, _) => many,
        (_, 1) => one,
        (_, 2..=4) => few,
        _ => many,
    }
}

/// A number and its word.
pub(crate) fn plural(count: u32, forms: Forms) -> String {
    fill_blanks("# @", &[count], &[form(count, forms)])
}

/// What a sum comes to.
fn counts(is_below: bool, points: &str) -> String {
    [if is_below { "меньше 0 и засчитывается как " } else { "= " }, points].concat()
}

fn percent(share: f64) -> u32 {
    (share * 100.0 + 0.5) as u32
}

#[cfg(test)]
mod tests {
    use super::{QUESTIONS, form, plural};

    #[test]
    fn the_last_digits_of_a_number_choose_the_form_of_its_word() {
        let forms = |counts: &[u32]| counts.iter().map(|count| form(*count, ["1", "2", "5"])).collect::<String>();
        assert_eq!(forms(&[1, 21, 101, 121, 1001]), "11111");
        assert_eq!(forms(&[2, 3, 4, 22, 34, 102, 1003]), "2222222");
        assert_eq!(forms(&[0, 5, 9, 10, 11, 12, 13, 14, 19, 20, 25, 100, 111, 112, 214]), "555555555555555");
        assert_eq!(plural(24, QUESTIONS), "24 вопроса");
    }
}
