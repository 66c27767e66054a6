//! What the engine tells, in Russian: what is wrong with an assignment or a receipt, what does not carry over.

use crate::desk::strings::Stems;
use crate::engine::assignment::Fault;
use crate::engine::bank::{Kind, Lack, Obstacle};
use crate::engine::compact::Damage;
use crate::engine::export::Loss;
use crate::engine::marking::{self, Finding};
use crate::engine::receipt::{self, Learner};
use crate::engine::scorecard::Points;
use crate::engine::wording::fill_blanks;
use crate::ui::strings::decimal;
use crate::ui::strings::given::Dates;

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Why an assignment cannot be opened or written.
pub(super) fn assignment(fault: &Fault) -> String {
    match fault {
        Fault::Code(fault) => damage(*fault, true),
        Fault::Unreadable => {
            "Collate так задания не записывает, поэтому это не открыто: иначе мог бы начаться другой тест. \
                              Попросите задание ещё раз."
                .to_owned()
        }
        Fault::NewerVersion { .. } => {
            "Это задание составлено более новой версией Collate. Откройте его в новой версии.".to_owned()
        }
        Fault::OtherGenerator { found, known } => fill_blanks(
            "Это задание составила версия @ генератора вопросов, а на этой странице версия @, которая может задать другие \
             вопросы. Откройте ссылку по тому адресу, для которого она сделана.",
            &[],
            &[found, known],
        ),
        Fault::OtherDossier { wanted, open, .. } if wanted == open => fill_blanks(
            "Это задание для другого состояния досье «@». Откройте то досье, по которому оно составлено.",
            &[],
            &[wanted],
        ),
        Fault::OtherDossier { wanted, open, .. } => fill_blanks(
            "Это задание для досье «@», а открыто «@». Откройте то досье, по которому оно составлено.",
            &[],
            &[wanted, open],
        ),
        Fault::UnknownLanguage { tag } => fill_blanks("На языке «@» вопросы составить нельзя.", &[], &[tag]),
        Fault::UnknownItem { item } => fill_blanks(
            "Досье больше не даёт вопроса «@», который отмечен как обязательный или исключённый. Снимите с него отметку.",
            &[],
            &[item.as_str()],
        ),
        Fault::TooLong { characters, most } => fill_blanks(
            "В ссылке было бы знаков: #, а надёжны не больше #. Передайте задание файлом.",
            &[number(*characters), number(*most)],
            &[],
        ),
        Fault::FileTooLarge { .. } => "Этот файл слишком велик для задания.".to_owned(),
        Fault::NotJson { line, column } => fill_blanks(
            "Этот файл — не задание, или он повреждён начиная со строки #, столбца #. Попросите его ещё раз.",
            &[number(*line), number(*column)],
            &[],
        ),
        Fault::NotAnAssignment => "Этот файл — не задание Collate.".to_owned(),
    }
}

/// Why a text is no code: of an assignment, or else of a hand-in.
fn damage(damage: Damage, is_link: bool) -> String {
    let (what, whole) = if is_link {
        ("ссылка", "всю ссылку")
    } else {
        ("сданная работа", "весь текст работы")
    };
    match damage {
        Damage::Empty => fill_blanks("Читать нечего. Вставьте @.", &[], &[whole]),
        Damage::TooLong { most, .. } => {
            fill_blanks("Слишком длинно: @ не бывает длиннее # знаков.", &[number(most)], &[what])
        }
        Damage::Letter { letter, place } => fill_blanks(
            "Это не @: на месте # стоит знак «@», которого в ней быть не может. Скопируйте ещё раз, без лишнего в начале и в конце.",
            &[number(place)],
            &[what, &letter.to_string()],
        ),
        Damage::Changed => fill_blanks(
            "Текст повреждён (@): часть потеряна или изменена. Скопируйте его ещё раз, от первого знака до последнего.",
            &[],
            &[what],
        ),
    }
}

/// Why a file or a pasted text is no receipt.
pub(super) fn receipt(fault: &receipt::Fault) -> String {
    use receipt::Fault;
    match fault {
        Fault::TooLarge { most, .. } => {
            fill_blanks("Слишком велико: сданная работа не бывает больше # кБ.", &[number(most / 1024)], &[])
        }
        Fault::NotText => "Это не текст. Сданная работа — текстовый файл или текст для вставки.".to_owned(),
        Fault::Code(fault) => damage(*fault, false),
        Fault::NotJson { line, column } => fill_blanks(
            "Этот файл — не сданная работа, или он повреждён начиная со строки #, столбца #. Попросите его ещё раз.",
            &[number(*line), number(*column)],
            &[],
        ),
        Fault::NotAReceipt => "Это не работа, сданная из Collate.".to_owned(),
        Fault::AnAssignment => {
            "Это задание, а не сданная работа. Учащиеся сохраняют работу на странице с результатами.".to_owned()
        }
        Fault::NoneInText => {
            "В этом тексте нет сданной работы. Работа — это файл, который сохранил учащийся, или текст, который \
                              начинается с «collate:»."
                .to_owned()
        }
        Fault::NewerVersion { .. } => {
            "Эта работа сдана из более новой версии Collate. Откройте её в новой версии.".to_owned()
        }
        Fault::Unreadable => {
            "Collate так работы не записывает: чего-то не хватает, что-то изменено или лишнее. Попросите \
                              её ещё раз."
                .to_owned()
        }
        Fault::TooManyAnswers { count, most } => fill_blanks(
            "В этой работе ответов: #, а вопросов в тесте не бывает больше #.",
            &[number(*count), number(*most)],
            &[],
        ),
        Fault::RepeatedAnswer { .. } => "В этой работе два ответа на один вопрос.".to_owned(),
        Fault::NameTooLong { .. } => fill_blanks("Имя в этой работе длиннее # знаков.", &[number(Learner::MOST)], &[]),
    }
}

/// Why a receipt cannot be marked.
pub(super) fn marking(fault: &marking::Fault) -> String {
    let marking::Fault::Assignment(fault) = fault;
    let why = match fault {
        // Nobody sees a link there.
        Fault::Code(fault) => damage(*fault, false),
        fault => assignment(fault),
    };
    fill_blanks("Её задание не открывается. @", &[], &[&why])
}

/// What does not fit in a receipt.
pub(super) fn finding(finding: &Finding, date: &Dates<'_>, stem: &Stems<'_>) -> String {
    let points = |points: Points| decimal(points.hundredths(), ",");
    match finding {
        Finding::Edited => "Файл изменён после того, как был сделан.".to_owned(),
        Finding::ScoreDiffers { claimed, marked } => fill_blanks(
            "В файле указано баллов: @ из #, а ответы дают @ из #.",
            &[claimed.1.0 / Points::ITEM.0, marked.1.0 / Points::ITEM.0],
            &[&points(claimed.0), &points(marked.0)],
        ),
        Finding::ForeignAnswers { answers } => {
            fill_blanks("Ответы на вопросы, которых в этом тесте нет: #.", &[*answers], &[])
        }
        Finding::UnfitAnswer { place } => fill_blanks(
            "Ответ на вопрос # («@») называет то, чего в вопросе нет, или не закончен.",
            &[place + 1],
            &[&stem(*place)],
        ),
        Finding::OtherSeed { found, given } => {
            fill_blanks("Назван тест номер #, а у всех был номер #. Ответы проверены по нему.", &[*found, *given], &[])
        }
        Finding::HintsNotGiven { place, .. } => fill_blanks(
            "Указана подсказка к вопросу # («@»), а в этом задании подсказок нет. Она вычтена.",
            &[place + 1],
            &[&stem(*place)],
        ),
        Finding::AnswerOutsideAttempt { place, at } => fill_blanks(
            "Ответ на вопрос # («@») дан в такое время: @, то есть до начала попытки или после сдачи.",
            &[place + 1],
            &[&stem(*place), &date(*at)],
        ),
        Finding::HandedInBeforeBegun => "Сдано раньше, чем начато.".to_owned(),
        Finding::InTheFuture { at } => fill_blanks("Время сдачи — @, а оно ещё не наступило.", &[], &[&date(*at)]),
        Finding::StopsNotGiven => {
            "Указано, что часы останавливались, а в этом задании это не разрешено. Это время не вычтено.".to_owned()
        }
        Finding::StopsCannotBe => {
            "Указанные остановки часов не согласуются с попыткой и её ответами. Это время не вычтено.".to_owned()
        }
        Finding::OverTime { answers, minutes } => {
            fill_blanks("Время (в минутах): #. Ответов после него: #. Они засчитаны.", &[*minutes, *answers], &[])
        }
        Finding::TooManyAttempts { attempt, most } => {
            fill_blanks("Это попытка #, а их было #. Не засчитывается.", &[*attempt, *most], &[])
        }
    }
}

/// What of a question does not carry over to another program.
pub(super) fn loss(loss: Loss) -> &'static str {
    match loss {
        Loss::SecondStep => "Переносится только первый шаг: абзацы, где это стоит, учащиеся не выбирают.",
        Loss::ReasonsTogether => "Пояснения к его частям стоят вместе, в пояснении ко всему вопросу.",
        Loss::RowsAsTicks => "Строки с «да» и «нет» становятся флажками: отмечается каждое «да».",
        Loss::OrderAsMatching => "Спрашивается место каждой строки, а не порядок всех.",
        Loss::OtherPartialCredit => "Ответ, верный отчасти, даёт там другую долю баллов.",
    }
}

/// What does not carry over to any other program.
pub(super) const ALWAYS_LOST: &[&str] = &[
    "Что видят учащиеся и когда, ограничение времени, попытки, сроки и порог зачёта там надо задать заново.",
    "Подсказки, уверенность и освоение остаются здесь.",
    "Вопросы остаются как есть: других по тем же правилам там не составить.",
];

/// Why a dossier gives no question of a kind.
pub(super) fn lack(lack: &Lack) -> String {
    let kind = (super::RU.kinds)(lack.kind);
    let needs = needs(lack.kind);
    match lack.why {
        Obstacle::NothingToAsk => fill_blanks("«@»: для этого нужно вот что: @.", &[], &[kind, needs]),
        Obstacle::NothingKept { too_few_proven, key_stands_out, stem_unfit } => fill_blanks(
            "«@»: для этого нужно вот что: @. Отброшено: не хватает неверных ответов с доказательством — #, верный ответ \
             бросался бы в глаза — #, вопрос вышел бы слишком длинным или повторял бы себя — #.",
            &[too_few_proven, key_stands_out, stem_unfit],
            &[kind, needs],
        ),
    }
}

fn needs(kind: Kind) -> &'static str {
    match kind {
        Kind::Figure => "единственное число статьи о чём-то, что не фон, и три других в тех же единицах",
        Kind::Date => "событие не из фона с одной датой и три другие столь же точные даты",
        Kind::WhoSaysIt => "тезис в устах источника, все голоса которого отмечены, и другие источники",
        Kind::GoalNamed => "цель, которую статья приписывает участнику, и цели, которых она точно не приписывает",
        Kind::GoalsAll => "цели, которые статья приписывает участнику, рядом с теми, которых точно не приписывает",
        Kind::CostClass => "статья с издержками четырёх видов, из них две пары соседних",
        Kind::FormatMembership => "список участников, отмеченный как полный, и государства, которых в нём нет",
        Kind::EventOrder => "четыре события, датированные в одной или двух статьях, все в разные дни",
        Kind::Evidence => "утверждение, единственным подтверждением которого отмечен один абзац",
        Kind::ClaimStatus => "тезис, который одна статья подаёт иначе, чем другая, или отдаёт источнику",
        Kind::WhichArticle => "тезис одной статьи, о котором две другие молчат или который они отрицают",
        Kind::Corroboration => {
            "тезис двух статей и другие, которые есть только в одной из них, хотя бы один — с третьей"
        }
        Kind::WhereTheyDiffer => "предмет, в котором две статьи исключают друг друга, и два, в которых они согласны",
        Kind::KindOfDifference => "не меньше шести пар утверждений об одном, которые расходятся ровно в одном",
        Kind::SizeOrTime => "числа в одних единицах за одно время или даты, не близкие друг к другу и не из фона",
        Kind::PositionTable => "тезис, с которым статьи обходятся тремя способами",
        Kind::GoalCostLink => "цель, все связи которой отмечены, и другие издержки той же статьи",
        Kind::ChangeOverTime => "предмет с ответами в более ранней и в более поздней статье",
    }
}
