//! Russian words of the desk. Only «Desk» and the other names keep their letters; numbers stand where no word has to
//! follow them, or with a word in the right form.

mod told;

use super::DeskStrings;
use crate::desk::store::marking::Order;
use crate::engine::assignment::{Counts, Credit, Pause, Preset, Seeds, What, When};
use crate::engine::bank::{Kind, Level, Rule};
use crate::engine::dossier::Dimension;
use crate::engine::export::Format;
use crate::engine::wording::fill_blanks;
use crate::ui::strings::ru::{Forms, QUESTIONS, plural};

/// After a preposition that wants the genitive, and in "из 21 вопроса".
const QUESTIONS_OF: Forms = ["вопроса", "вопросов", "вопросов"];

/// Russian.
pub static RU: DeskStrings = DeskStrings {
    lang: "ru",
    dir: "ltr",

    product: "Collate: стол преподавателя",
    menu: "Стол преподавателя",
    skip: "Перейти к содержанию",
    to_build: "Составить",
    to_questions: "Вопросы",
    to_assign: "Задать",
    to_paper: "Печать и экспорт",
    to_mark: "Проверить",
    to_learner: "Страница учащихся",
    undo: "Отменить последнее изменение",
    undone: |left| {
        if left == 0 {
            "Отменено. Так было вначале.".to_owned()
        } else {
            fill_blanks("Отменено. Более ранних изменений, которые тоже можно отменить: #.", &[left], &[])
        }
    },
    changed_elsewhere: "Этот тест изменён в другой вкладке. Пока вы не выберете, изменения здесь не сохраняются.",
    take_theirs: "Взять другой",
    keep_mine: "Оставить этот",
    corrected: |least, most, now| {
        fill_blanks("Здесь бывают целые числа от # до #: теперь стоит #.", &[least, most, now], &[])
    },
    copied: "Скопировано.",
    not_copied: "Браузер не разрешил копирование. Выделите текст и скопируйте его сами.",

    build_title: "Составить тест",
    build_hint: "Выберите, о чём спрашивать. В разделе «Что получит учащийся» виден готовый тест. Пока вы никому не дали \
                 ссылку, ничего с этой страницы не уходит.",
    dossier: "Досье",
    dossier_shipped: "Досье, которое прилагается к Collate.",
    dossier_other: "Ваше собственное досье. Учащимся нужен тот же файл: передайте его вместе со ссылкой.",
    dossier_has: |articles, claims| {
        fill_blanks(
            "@, @.",
            &[],
            &[
                &plural(articles, ["статья", "статьи", "статей"]),
                &plural(claims, ["утверждение", "утверждения", "утверждений"]),
            ],
        )
    },
    worded: "Вопросы на английском, как и досье. Остальное на странице каждый учащийся видит на своём языке.",
    another_dossier: "Взять другое досье",
    not_kept: "Этот тест не сохранится, если закрыть или перезагрузить страницу. Чтобы он остался, сохраните его в файл в \
               разделе «Задать».",
    quiz: "Тест",
    title: "Название",
    title_hint: "Учащиеся видят его над тестом. Можно оставить пустым.",
    title_cut: "В названии помещается около 80 букв, китайских, японских или корейских знаков — втрое меньше. Остальное отброшено.",
    items: "Число вопросов",
    seed: "Номер теста",
    seed_hint: "Один и тот же номер даёт всем один и тот же тест. Другой номер даёт другие вопросы того же состава.",
    other_seed: "Взять другие вопросы",
    options: "Варианты ответа в вопросах с одним верным",
    blueprint: "Состав",
    blueprint_hint: "Сколько вопросов каждой части должно быть не меньше. Где стоит 0, число любое.",
    by_dimension: "По аспектам",
    by_article: "По статьям",
    by_level: "По уровням",
    by_kind: "По видам вопросов",
    there_are: |count| if count == 0 { "таких нет".to_owned() } else { fill_blanks("из #", &[count], &[]) },
    spread_evenly: "Поровну по аспектам",
    free: "Без ограничений",
    decided: |pins, bans| {
        if pins + bans == 0 {
            "Об отдельных вопросах можно сказать, что они обязательны или исключены.".to_owned()
        } else {
            fill_blanks("Обязательных вопросов: #, исключённых: #.", &[pins, bans], &[])
        }
    },
    look_through: "Просмотреть все вопросы",

    articles: "О каких статьях спрашивать",
    last_article: "Нужна хотя бы одна статья: иначе спрашивать не о чем.",

    policy: "Что видят учащиеся и когда",
    policy_hint: "Выберите одно из трёх и измените отдельное, если нужно. Ниже сказано, что увидят учащиеся; то же самое они \
                  прочтут перед началом.",
    policy_details: "Изменить отдельное",
    preset: "Для чего тест?",
    preset_own: "Это ваш собственный выбор.",
    presets: |preset| match preset {
        Preset::Practice => ("Тренировка", "Всё объясняется сразу, попыток сколько угодно."),
        Preset::Homework => ("Домашняя работа", "Верно или нет — сразу, остальное в конце, три попытки."),
        Preset::Test => ("Контрольная", "Одна попытка, баллы в конце."),
    },
    not_exams: "Всякий, у кого есть ссылка и этот стол преподавателя, может узнать вопросы и ключ: это для учёбы, а не для важных экзаменов.",
    told: "Что увидят учащиеся",
    shown: "Что и когда показывается",
    whats: |what| match what {
        What::Right => "Верен ли ответ",
        What::Score => "Баллы",
        What::Key => "Верный ответ",
        What::Why => "Почему каждый вариант верен или нет",
        What::Sources => "Абзацы, где это стоит",
    },
    whens: |when| match when {
        When::AfterEach => "После каждого ответа",
        When::AtEnd => "В конце",
        When::Never => "Никогда",
    },
    whose: "Вопросы",
    seeds: |seeds| match seeds {
        Seeds::Shared => "одни для всех",
        Seeds::Own => "у каждого свои",
    },
    credit: "Ответ, верный отчасти,",
    credits: |credit| match credit {
        Credit::Partial => "даёт часть баллов",
        Credit::Strict => "ничего не даёт",
    },
    hints: "Можно брать подсказки",
    certainty: "Спрашивать, насколько учащиеся уверены",
    attempts: "Попытки",
    attempts_any: "0 — сколько угодно",
    which_counts: "Из нескольких попыток",
    counts: |counts| match counts {
        Counts::First => "засчитывается первая",
        Counts::Best => "засчитывается лучшая",
        Counts::Last => "засчитывается последняя",
    },
    minutes: "Минуты",
    minutes_none: "0 — без ограничения",
    clock: "Ограничение времени",
    pauses: |pause| match pause {
        Pause::Allowed => "Часы можно остановить",
        Pause::None => "Часы идут",
    },
    opens: "С",
    closes: "До",
    dates_hint: "Сроки сообщаются, но не навязываются: без сервера этого сделать нельзя. Сданное позже отмечается.",
    dates_wrong: "Не принято: срок закончился бы раньше, чем начался.",
    pass: "Порог зачёта в процентах",
    pass_none: "0 — без порога",

    preview: "Что получит учащийся",
    preview_hint: "Здесь можно отвечать, как это делает учащийся. Ответы не сохраняются.",
    one_example: "У каждого учащегося вопросы свои. Это один из примеров.",
    drawing: "Тест составляется…",
    no_wording: |language| {
        fill_blanks(
            "Collate не умеет составлять вопросы на языке этого досье (@). На английском (en) умеет.",
            &[],
            &[language],
        )
    },
    no_items: "Так нельзя задать ни одного вопроса. Просите меньше или ослабьте ограничения.",
    drawn: |items| fill_blanks("@.", &[], &[&plural(items, QUESTIONS)]),
    short_all: |asked, given| {
        fill_blanks("Вы хотели вопросов: #. В одном тесте их может быть #.", &[asked, given], &[])
    },
    short_of: |what, asked, given| fill_blanks("@: вы хотели #, есть #.", &[asked, given], &[what]),
    short_exist: |count| {
        if count == 0 {
            "По выбранным статьям таких вопросов нет.".to_owned()
        } else {
            fill_blanks("По выбранным статьям таких вопросов только #.", &[count], &[])
        }
    },
    short_together: |count| {
        fill_blanks(
            "По выбранным статьям таких вопросов #, но одни подсказали бы ответ на другие, или тест слишком короток для всего, \
             что вы просили.",
            &[count],
            &[],
        )
    },
    short_whole: |asked, items| fill_blanks("Части вместе требуют вопросов: #, а в тесте их #.", &[asked, items], &[]),
    offer: |items, parts| {
        fill_blanks("Взять @@@", &[], &[&plural(items, QUESTIONS), if parts.is_empty() { "" } else { ": " }, parts])
    },
    pins_title: "Обязательные вопросы",
    tells: |one, other| fill_blanks("«@» выдаёт ответ на вопрос «@».", &[], &[one, other]),
    tells_after: |one, other| {
        fill_blanks("Сказанное после вопроса «@» выдаёт ответ на вопрос «@», который стоит позже.", &[], &[one, other])
    },
    pin_left_out: |question| {
        fill_blanks("«@» задать нельзя: вопрос исключён или касается того, что вы опустили.", &[], &[question])
    },
    question_of: |place, of| fill_blanks("Вопрос # из #", &[place, of], &[]),
    go_to: "Вопрос",
    before: "Назад",
    after: "Дальше",

    questions_title: "Все вопросы",
    questions_hint: "Всё, о чём можно спросить по этому досье. Укажите, какие вопросы обязательны, а какие исключены.",
    is_narrow: "Вопросов об исключённых вами статьях в списке нет.",
    widen: "Показать и их",
    is_wide: "В списке есть и вопросы об исключённых вами статьях. В этом тесте их быть не может.",
    narrow: "Убрать их",
    search: "Поиск и отбор вопросов",
    search_label: "Слова",
    any: "любой",
    dimension: "Аспект",
    article: "Статья",
    statement: "Тезис",
    kind: "Вид",
    level: "Уровень",
    voice: "Чей голос",
    own_voice: "самой статьи",
    mark: "Ваше решение",
    marks: ["обязательные", "исключённые"],
    clear: "Снова показать все вопросы",
    making: |done, of| fill_blanks("Вопросы составляются: испробовано # из #.", &[done, of], &[]),
    finding: "Ищем, о чём можно спросить…",
    found: |first, last, of, all| {
        if of == all {
            fill_blanks("# – # из @", &[first, last], &[&plural(all, QUESTIONS_OF)])
        } else {
            fill_blanks("# – # из @, которые подходят; всего #", &[first, last, all], &[&plural(of, QUESTIONS_OF)])
        }
    },
    nothing_fits: "Ни один вопрос не подходит ко всему этому. Уберите слово или условие.",
    pin: "Обязателен",
    ban: "Исключить",
    is_pinned: "Обязателен",
    is_banned: "Исключён",
    pin_of: |stem| fill_blanks("Обязателен: @", &[], &[stem]),
    ban_of: |stem| fill_blanks("Исключить: @", &[], &[stem]),
    show_key: "Ключ и источники",
    key_of: |stem| fill_blanks("Ключ и источники: @", &[], &[stem]),
    key: "Ключ",
    key_label: |label| fill_blanks("Ключ: @", &[], &[label]),
    key_place: |place, date| fill_blanks("Место # (@)", &[place], &[date]),
    wrong: "Неверно",
    evidence_for: |article| fill_blanks("Абзацы статьи «@»", &[], &[article]),
    rule: |rule| match rule {
        Rule::T => "Доказано, что верно: это следует из сказанного в статье.",
        Rule::F1 => "Доказано, что неверно: значение одно, и оно другое.",
        Rule::F2 => "Доказано, что неверно: список полон, и этого в нём нет.",
        Rule::F3 => "Доказано, что неверно: названы все, кто это говорит, и этого голоса среди них нет.",
        Rule::F4 => "Доказано, что неверно: статья об этом молчит или это отрицает.",
        Rule::F5 => "Доказано, что неверно: числа или даты в одних единицах исключают друг друга.",
        Rule::F6 => "Доказано, что неверно: подходит ровно одна метка, и она другая.",
        Rule::F7 => "Доказано, что неверно: здесь обе статьи согласны.",
    },
    lacking: |count| fill_blanks("Виды вопросов, которых это досье не даёт: #", &[count], &[]),
    kinds: |kind| match kind {
        Kind::Figure => "Число",
        Kind::Date => "Дата",
        Kind::WhoSaysIt => "Кто это говорит",
        Kind::GoalNamed => "Одна цель",
        Kind::GoalsAll => "Все цели участника",
        Kind::CostClass => "Виды издержек",
        Kind::FormatMembership => "Кто участвует",
        Kind::EventOrder => "Порядок событий",
        Kind::Evidence => "Абзац, где это стоит",
        Kind::ClaimStatus => "Как это подано",
        Kind::WhichArticle => "Какая статья это говорит",
        Kind::Corroboration => "Что говорят обе статьи",
        Kind::WhereTheyDiffer => "В чём статьи расходятся",
        Kind::KindOfDifference => "Что разделяет два утверждения",
        Kind::SizeOrTime => "Наибольшее или самое раннее",
        Kind::PositionTable => "Что каждая статья с этим делает",
        Kind::GoalCostLink => "Издержки, связанные с целью",
        Kind::ChangeOverTime => "Как менялся ответ",
    },
    levels: |level| match level {
        Level::Remember => "Найти, что сказано в одной статье",
        Level::Understand => "Понять, кто что имеет в виду",
        Level::Analyse => "Сопоставить статьи",
        Level::Evaluate => "Оценить, что подкрепляет или разделяет утверждения",
    },
    dimensions: |dimension| match dimension {
        Dimension::Goals => "Цели",
        Dimension::Costs => "Издержки",
        Dimension::Formats => "Дипломатические форматы",
    },

    assign_title: "Дать учащимся",
    no_title: "Тест без названия",
    is_short: "В тесте нет всего, что вы просили. Посмотрите на тест, прежде чем отдать его.",
    dossier_from_address: "В ссылке назван адрес вашего досье. Прежде чем загрузить его оттуда, у учащихся спросят согласия.",
    change_it: "Изменить тест",
    writing: "Ссылка составляется…",
    link: "Ссылка для учащихся",
    link_hint: "Весь тест — в этой ссылке: на сервере ничего не хранится, учётная запись никому не нужна. Кто её откроет, \
                сначала прочтёт, что будет показано, и потом начнёт.",
    copy_of: |label| fill_blanks("Скопировать: @", &[], &[label]),
    characters: |count| plural(count, ["знак", "знака", "знаков"]),
    open_it: "Открыть как учащийся",
    qr: "Для телефонов",
    qr_text: "QR-код ссылки, что выше",
    no_qr: "В виде QR-кода эта ссылка была бы слишком мелкой. Если обязательных и исключённых вопросов станет меньше, она \
            станет короче.",
    package: "Пакет для системы курсов",
    package_hint: "Один файл, который принимают системы курсов, например Moodle. В нём всё, что нужно; ответы и баллы получает система.",
    save_package: |version| fill_blanks("Сохранить как SCORM @", &[], &[version]),
    packing: |done, of| fill_blanks("Упаковано файлов: # из #.", &[done, of], &[]),
    packed: "Пакет сохранён.",
    not_packed: |file| fill_blanks("Ничего не сохранено: не получен файл @. Попробуйте ещё раз.", &[], &[file]),
    other_build: "Ничего не сохранено: сайт тем временем обновился. Перезагрузите страницу и попробуйте ещё раз.",
    embed: "Поместить на другую страницу",
    embed_hint: "Тот, кто ведёт другую страницу, может вставить это туда, где должен стоять тест.",
    embed_code: "Код для другой страницы",
    embed_title: "Тест",
    file: "Файл",
    file_hint: "Для того, что не помещается в ссылку, и для хранения. Учащиеся открывают его на своей странице по адресу ниже.",
    save_file: "Сохранить в файл",
    go_on: "Продолжить прежнее задание",
    go_on_hint: "Вернитесь к тесту, который составили раньше. То, что стоит здесь сейчас, вернёт «Отменить последнее изменение».",
    go_on_link: "Его ссылка",
    go_on_take: "Открыть",
    go_on_file: "Или его файл",
    taken_up: "Открыто: задание стоит вверху страницы.",
    other_release: "Открыть стол преподавателя той версии, в которой это сделано",
    release_lost: "Этой версии на этом сайте нет.",
    paper_title: "Печать и экспорт",
    print_title: "На бумаге",
    print_hint: "В вариантах те же вопросы в другом порядке, и ответы тоже в другом порядке. Числа, даты и \
                 абзацы идут только по возрастанию или по убыванию, и у двух вариантов порядок может совпасть. Ниже стоит \
                 то, что будет напечатано.",
    versions: "Варианты",
    too_few: |items, versions| {
        fill_blanks("Вариантов задано #, и вопросов нужно не меньше, а есть только #.", &[versions, items], &[])
    },
    large: "Крупный шрифт",
    with_key: "С ключом ответов",
    print: "Распечатать",
    version: |name| fill_blanks("Вариант @", &[], &[name]),
    name_line: "Имя:",
    date_line: "Дата:",
    paper_points: |items| fill_blanks("Баллы из # (1 за каждый вопрос):", &[items], &[]),
    paper_rows: "Впишите в каждую строку подходящую букву.",
    paper_order: "Впишите буквы в верном порядке.",
    paper_evidence: |article| fill_blanks("Абзац статьи «@», где это стоит:", &[], &[article]),
    answer_key: "Ключ ответов",
    number: "№",
    sources: "Источники",
    export_title: "Для других программ",
    scope: "Какие вопросы",
    scope_quiz: |items| fill_blanks("тест: @", &[], &[&plural(items, QUESTIONS)]),
    scope_found: |items| fill_blanks("найденные в списке всех вопросов: #", &[items], &[]),
    format: "Формат",
    formats: |format| match format {
        Format::MoodleXml => "Moodle XML",
        Format::Gift => "GIFT",
        Format::Csv => "CSV для таблиц",
        Format::Json => "JSON со всем, что есть",
    },
    lost_title: "Что не перенесётся",
    lost: |items| fill_blanks("И ещё у # из вопросов", &[items], &[]),
    save_export: "Сохранить файл",

    mark_title: "Проверить сданное",
    mark_hint: "Каждая работа проверяется заново по её ответам, на том тесте, который даёт её ссылка. Ничего никуда не \
                отправляется, и когда вы закроете страницу, ничего не останется.",
    hand_ins: "Сданные работы",
    choose_hand_ins: "Выберите файлы или zip-файл со многими",
    drop_hand_ins: "или перетащите их сюда.",
    paste: "Или вставьте тексты учащихся один за другим",
    read_paste: "Прочитать тексты",
    pasted: "Вставленный текст",
    piece_of: |name, number| fill_blanks("@, текст #", &[number], &[name]),
    marking: "Проверка",
    stop_marking: "Прервать проверку",
    stopped: "Проверка прервана. Из этих работ ничего не осталось; проверенное раньше на месте.",
    still_marking: "Предыдущие работы ещё проверяются. Добавьте эти ещё раз, когда проверка закончится.",
    marked_so_far: |done, of| {
        if of == 0 {
            "Открываем то, что вы выбрали…".to_owned()
        } else {
            fill_blanks("Проверено # из #.", &[done, of], &[])
        }
    },
    file_too_large: "Этот файл слишком велик для сданной работы.",
    file_unreadable: "Браузер не смог прочитать этот файл.",
    zip_unreadable: "Файл повреждён или упакован так, что здесь его не прочитать. Распакуйте его и выберите файлы.",
    zip_too_many: "В этом zip-файле слишком много файлов. Разделите его.",
    zip_encrypted: "Файл зашифрован. Сначала распакуйте его.",
    zip_empty: "В этом zip-файле нет сданных работ.",
    marked_all: |marked, bad| {
        if bad == 0 {
            fill_blanks("Проверено работ: #.", &[marked], &[])
        } else {
            fill_blanks("Проверено работ: #. Не удалось проверить: #.", &[marked, bad], &[])
        }
    },
    bad: |count| fill_blanks("Не удалось проверить: #", &[count], &[]),
    nothing_marked: "Пока ничего не проверено. На странице результатов у учащихся есть «Сдать работу»; соберите их файлы или \
                     тексты и принесите сюда.",
    put_away: "Проверенные работы убраны.",
    bring_back: "Вернуть их",
    put_away_all: "Убрать всё это",
    order: "Порядок",
    orders: |order| match order {
        Order::Name => "по имени",
        Order::Points => "сначала больше баллов",
        Order::Findings => "сначала то, на что надо взглянуть",
        Order::Time => "в порядке сдачи",
    },
    class_table: "Класс",
    what_marking_shows: "Баллы считаются по ответам, поэтому исправленные в файле баллы ничего не меняют и отмечаются. Проверка не видит, \
                         кто отвечал на самом деле и с чьей помощью. Не видит прежних попыток в другом браузере или в приватном окне. Не \
                         видит, подсмотрены ли ответы: их может знать друг, а ключ эта страница составит любому, у кого есть ссылка. Не \
                         видит ответов, изменённых в файле вместе с контрольной суммой. Часы устройства могут врать, и неизвестно, что \
                         делалось, пока они стояли: остановка часов не доказывает перерыва.",
    lines: |[first, last, of]| fill_blanks("# – # из @", &[first, last], &[&plural(of, ["работы", "работ", "работ"])]),
    learner: "Учащийся",
    nameless: |number| fill_blanks("без имени #", &[number], &[]),
    points: "Баллы",
    points_of: |earned, possible, percent| fill_blanks("@ из @ (@)", &[], &[earned, possible, percent]),
    answered: "Ответы",
    answered_of: |answered, of| fill_blanks("# из #", &[answered, of], &[]),
    handed_in: "Сдано",
    remarks: "Замечания",
    is_copy: "Та же работа ещё раз. Не засчитывается.",
    does_not_count: "Засчитывается другая работа этого учащегося.",
    one_of_quizzes: |number| fill_blanks("Тест #", &[number], &[]),
    several_quizzes: |quizzes| {
        fill_blanks(
            "Эти работы относятся к разным тестам (всего тестов: #). Всё, что ниже, — обо всех вместе или о том, который вы выберете.",
            &[quizzes],
            &[],
        )
    },
    see_answers: "Ответы",
    not_answered: "нет ответа",
    points_for: |points| fill_blanks("@ из 1", &[], &[points]),
    renamed: |name| fill_blanks("Те же ответы в те же моменты, что и в этой работе: @.", &[], &[name]),
    claimed_twice: |begun| {
        fill_blanks(
            "Начато: @. В другой работе то же имя и тот же номер попытки, а начата она в другое время: это два человека или \
             второе устройство.",
            &[],
            &[begun],
        )
    },
    attempt: |attempt| fill_blanks("Попытка #.", &[attempt], &[]),
    late: "Сдано позже срока.",
    stood: |minutes| match minutes {
        0 => "Часы стояли меньше минуты.".to_owned(),
        _ => fill_blanks("Часы стояли столько минут: #.", &[minutes], &[]),
    },
    unfinished: "Не закончено.",
    passes: "Зачёт.",
    fails: "Незачёт.",
    the_class: "Класс в целом",
    nobody_counts: "Нет ни одной работы, которая засчитывается.",
    spread: |learners, mean, interval, mastered| {
        let interval = interval.map_or(String::new(), |(low, high)| {
            fill_blanks(" (95-процентный интервал: от # до #\u{a0}%)", &[low, high], &[])
        });
        fill_blanks(
            "В среднем #\u{a0}% баллов@; 80\u{a0}% и больше — у # из #.",
            &[mean, mastered, learners],
            &[&interval],
        )
    },
    passing: |passing, of| {
        fill_blanks("Проходной балл набрали # из @.", &[passing], &[&plural(of, ["учащегося", "учащихся", "учащихся"])])
    },
    certain: |answers, wrong, lucky| {
        fill_blanks(
            "Ответов с указанной уверенностью: #, из них уверенно и неверно: #, удачно наугад: #.",
            &[answers, wrong, lucky],
            &[],
        )
    },
    reliability: |alpha, low, high, learners| {
        fill_blanks(
            "Надёжность теста, который прошли # человек: альфа @ (95-процентный интервал: от @ до @).",
            &[learners],
            &[alpha, low, high],
        )
    },
    no_reliability: "Надёжность определяется, если одни и те же вопросы получили не меньше 30 учащихся: у меньшего числа её \
                     решает случай.",
    distribution: "Сколько учащихся набрали какую часть баллов, в процентах",
    as_table: "В виде таблицы",
    tenth: |from, to| fill_blanks("# – #\u{a0}%", &[from, to], &[]),
    percent_of_points: "Часть баллов",
    learners: "Учащиеся",
    items_title: "Вопросы, сначала самые трудные",
    items_hint: "Один и тот же вопрос одинаков для всех, что бы ни стояло рядом. Различающая сила показывает, лучше ли справились \
                 с остальным те, кто ответил верно: от −1 до 1; 0,2 и больше — хорошо.",
    item_numbers: |percent, right, answered, shown| {
        fill_blanks(
            "#\u{a0}% баллов; полностью верно: #, ответов: #, получили этот вопрос: #.",
            &[percent, right, answered, shown],
            &[],
        )
    },
    discrimination: |value| fill_blanks("Различающая сила: @.", &[], &[value]),
    no_discrimination: "Учащихся меньше 30, или все ответы одинаковы: различающую силу не определить.",
    working: |working, of| {
        fill_blanks("Неверные варианты, которые выбрали хотя бы 5\u{a0}%: # из #.", &[working, of], &[])
    },
    each_choice: "Как часто выбирали каждый вариант",
    choice: "Вариант",
    is_it_right: "Ключ",
    chosen_by: "Выбрали",
    chosen: |chosen, offered, percent| fill_blanks("# из # (#\u{a0}%)", &[chosen, offered, percent], &[]),
    downloads: "Взять с собой",
    downloads_hint: "Таблицы открываются в любой программе таблиц; имена, похожие на формулы, обезврежены. Время в них — UTC. \
                     Что значат буквы ответов, сказано в таблице вопросов.",
    save_class: "Таблица класса (CSV)",
    save_items: "Вопросы (CSV)",
    save_json: "Всё (JSON)",

    assignment_fault: told::assignment,
    receipt_fault: told::receipt,
    marking_fault: told::marking,
    finding_told: told::finding,
    loss: told::loss,
    always_lost: told::ALWAYS_LOST,
    lack: told::lack,
};
