//! Russian words of the timeline and of the formats.

use super::{form, plural};
use crate::engine::dossier::date::Precision;
use crate::engine::dossier::{Role, Stance};
use crate::engine::wording::fill_blanks;
use crate::ui::strings::pictures::PicturesStrings;

pub(super) const PICTURES: PicturesStrings = PicturesStrings {
    as_table: "То же в таблице",
    by_account: |articles| fill_blanks("источник: @", &[], &[articles]),
    stance: |stance, article| {
        let sentence = match stance {
            Stance::Asserts => "«@» утверждает это",
            Stance::Reports => "«@» передаёт это как чьё-то мнение",
            Stance::Denies => "«@» отрицает это",
            Stance::Disputes => "«@» оспаривает это",
        };
        fill_blanks(sentence, &[], &[article])
    },
    statements: "Тезисы",
    no_statement: "В досье нет тезисов об этом.",

    timeline_finding: |timeline| {
        let Some((first, last)) = timeline.years else { return "Нет событий с датой".to_owned() };
        let (first, last) = (first.unsigned_abs(), last.unsigned_abs());
        let mut finding = plural(timeline.events, ["событие", "события", "событий"]);
        finding.push_str(&if first == last {
            fill_blanks(" в # году", &[first], &[])
        } else {
            fill_blanks(" с # по # год", &[first, last], &[])
        });
        if let Some((year, count)) = timeline.densest {
            finding.push_str(&fill_blanks("; больше всего начинается в # году: #", &[year.unsigned_abs(), count], &[]));
        }
        finding
    },
    timeline_hint: "Точка — один день. Сплошная полоса длилась от края до края; полая содержит момент, который известен \
                    лишь с такой точностью. Прерывистый контур — выведенная дата. Каждое событие стоит в том году, в \
                    котором начинается его дата.",
    filter: "Что показано",
    dimension: "Аспект",
    every_dimension: "все аспекты",
    article: "Статья",
    every_article: "все статьи",
    events_shown: |shown, of| fill_blanks("Показано событий: # из #.", &[shown, of], &[]),
    lanes: ["Написаны статьи", "События"],
    months: ["Я", "Ф", "М", "А", "М", "И", "И", "А", "С", "О", "Н", "Д"],
    empty_years: |first, last| {
        if first == last {
            fill_blanks("В # году ничего не начинается.", &[first], &[])
        } else {
            fill_blanks("С # по # год ничего не начинается.", &[first, last], &[])
        }
    },
    begins_earlier: "начинается раньше:",
    written: |article| fill_blanks("Статья: @", &[], &[article]),
    other_date: |article, date| fill_blanks("Другая дата в статье «@»: @.", &[], &[article, date]),
    precision: |precision| match precision {
        Precision::Day => "день",
        Precision::Month => "когда-то в течение месяца",
        Precision::Year => "когда-то в течение года",
        Precision::Span => "с первого дня по последний",
        Precision::Within => "когда-то в этом промежутке",
    },
    columns: ["Дата", "Точность", "Что", "Статьи"],

    formats_finding: |who, formats, of| {
        let of = plural(of, ["формата", "форматов", "форматов"]);
        fill_blanks("@: участие в # из @, больше, чем у остальных", &[formats], &[who, &of])
    },
    formats_count: |formats, participants| {
        [
            plural(formats, ["формат", "формата", "форматов"]),
            ", ".to_owned(),
            plural(participants, ["участник", "участника", "участников"]),
        ]
        .concat()
    },
    no_format: "В досье нет дипломатических форматов",
    formats_hint: "Каждый знак — роль. Прерывистая рамка значит, что другая статья перечисляет всех, но этого участника не \
                   называет. Выберите формат, чтобы увидеть его события и тезисы, или участника, чтобы увидеть его \
                   форматы. Форматы стоят в порядке их первых датированных событий.",
    who: "Участник",
    everybody: "все",
    formats_shown: |shown, of| fill_blanks("Показано форматов: # из #.", &[shown, of], &[]),
    role: |role| match role {
        Role::Broker => "организатор",
        Role::Host => "хозяин встречи",
        Role::Party => "сторона",
        Role::Observer => "наблюдатель",
        Role::Mediator => "посредник",
        Role::InvitedAbsent => "без участия (приглашение было)",
    },
    role_letter: |role| match role {
        Role::Broker => "О",
        Role::Host => "Х",
        Role::Party => "С",
        Role::Observer => "Н",
        Role::Mediator => "П",
        Role::InvitedAbsent => "Б",
    },
    each_format: "Форматы по отдельности",
    no_participant: "Участники в досье не указаны.",
    all_by: |articles| fill_blanks("Источник всех этих сведений: @.", &[], &[articles]),
    treated_in: |articles| fill_blanks("Где об этом говорится: @", &[], &[articles]),
    against: |articles| fill_blanks("нет в полном перечне: @", &[], &[articles]),
    more: |events, statements| {
        [
            plural(events, ["событие", "события", "событий"]),
            ", ".to_owned(),
            plural(statements, ["тезис", "тезиса", "тезисов"]),
        ]
        .concat()
    },
    events: "События",
    no_dated_event: "В досье нет датированных событий этого формата.",
    ties_finding: |statements, formats| {
        let statements = plural(statements, ["тезис связывает", "тезиса связывают", "тезисов связывают"]);
        let formats_word = form(formats, ["формат", "формата", "форматов"]);
        fill_blanks("@ # @", &[formats], &[&statements, formats_word])
    },
    no_tie: "Ни один тезис не связывает форматы",
    ties_hint: "Переходы от одного формата к другому в досье не записаны. Эти тезисы говорят об одном формате и называют \
                другой; что один сделал для другого, сказано в них самих.",
    ties_drawn: |formats| fill_blanks("Дуги между форматами, которые связывает тезис: @.", &[], &[formats]),
    tie: |about, named| fill_blanks("@ — и @", &[], &[about, named]),
};
