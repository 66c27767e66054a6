//! Russian words of the screens for studying.

use super::{QUESTIONS, plural};
use crate::engine::dossier::{Hedge, StatementType};
use crate::engine::reasoning::Treatment;
use crate::engine::study::{Agreement, Manner};
use crate::engine::wording::fill_blanks;
use crate::ui::strings::study::StudyStrings;

pub(super) const STUDY: StudyStrings = StudyStrings {
    ways: "Способы изучения",
    read: "Чтение",
    compare: "Сравнение",
    timeline: "Хронология",
    formats: "Форматы",

    search: "Поиск",
    dimension: "Аспект",
    article: "Статья",
    voice: "Чей голос",
    entity: "О ком или от кого",
    any: "все",
    own_voice: "самой статьи",
    clear: "Показать снова всё",
    nothing_fits: "Под все эти условия ничего не подходит. Уберите слово или одно из условий.",
    before: "Предыдущие",
    after: "Следующие",

    manner: |manner, article, voices| {
        let sentence = match (manner, voices.is_empty()) {
            (Manner::Own | Manner::TakenOver, true) => "«@» утверждает это от своего имени",
            (Manner::Own | Manner::TakenOver, false) => "«@» утверждает это от своего имени; источник: @",
            (Manner::Attributed, true) => "«@» передаёт это как чьё-то мнение",
            (Manner::Attributed, false) => "«@» передаёт это как мнение; чьё: @",
            (Manner::Denied, true) => "«@» отрицает это",
            (Manner::Denied, false) => "«@» отрицает это; источник: @",
            (Manner::Disputed, true) => "«@» оспаривает это",
            (Manner::Disputed, false) => "«@» оспаривает это; источник: @",
        };
        fill_blanks(sentence, &[], &[article, voices])
    },
    passed_on: |first, by| fill_blanks("@ (в передаче: @)", &[], &[first, by]),
    hedge: |hedge| match hedge {
        Hedge::Plain => "",
        Hedge::Possible => "как возможное",
        Hedge::Likely => "как вероятное",
        Hedge::Conditional => "при условии",
    },
    condition: |condition| fill_blanks("если @", &[], &[condition]),
    figure: |figure, scope| fill_blanks("@ (@)", &[], &[figure, scope]),
    dated: |date| fill_blanks("дата: @", &[], &[date]),
    paragraph: |number| fill_blanks("абз.\u{a0}#", &[number], &[]),
    treatment: |treatment| match treatment {
        Treatment::States => "утверждает",
        Treatment::Reports => "передаёт",
        Treatment::Denies => "отрицает",
        Treatment::Mixed => "по-разному",
        Treatment::LeavesOut => "не упоминает",
        Treatment::Unknown => "не проверено",
    },

    all_say: "Что говорят статьи",
    one_says: |article| fill_blanks("Что говорит «@»", &[], &[article]),
    read_hint: "Все тезисы статей нашими словами, с абзацами, где они стоят. = сказано от имени самой статьи, “ чьё-то \
                мнение, ≠ отрицается или оспаривается. Каждый раз, когда статья приводит \
                тезис, — своя строка.",
    kind: |kind| match kind {
        StatementType::Goal => "Цели",
        StatementType::Cost => "Издержки",
        StatementType::Format => "Как создаются и работают форматы",
        StatementType::Event => "События",
        StatementType::Figure => "Числа",
        StatementType::Assessment => "Оценки",
        StatementType::Plan => "Планы",
    },
    claims_shown: |first, last, of, claims| {
        let claims = plural(claims, ["утверждение", "утверждения", "утверждений"]);
        fill_blanks("Тезисы #–# из #; @", &[first, last, of], &[&claims])
    },

    compare_title: "Сравнение статей",
    by_statement: "Тезисы",
    by_point: "Пункты сравнения",
    what_to_compare: "Что сравнивать",
    every_statement: "Также тезисы, известные только по одной статье",
    every_point: "Также пункты, о которых говорит только одна статья",
    rows_shown: |first, last, of| fill_blanks("Тезисы #–# из #", &[first, last, of], &[]),
    points_shown: |first, last, of| fill_blanks("Пункты #–# из #", &[first, last, of], &[]),
    statement: "Тезис",
    table: "Как каждая статья относится к каждому тезису",
    because: "Там сказано:",
    treats_none: "ни один из ответов не упомянут",
    separates: "В чём согласие и в чём расхождение",
    agreement: |agreement, same_voice, one, other| {
        let sentence = match (agreement, same_voice) {
            (Agreement::Same, _) => "«@» и «@» отвечают одинаково.",
            (Agreement::Exclusive, true) => "«@» и «@» противоречат друг другу.",
            (Agreement::Exclusive, false) => "Ответы в статьях «@» и «@» исключают друг друга.",
            (Agreement::Compatible, _) => "Ответы статей «@» и «@» совместимы.",
            (Agreement::Open, _) => "«@» и «@» отвечают по-разному; совместимы ли ответы, неизвестно.",
        };
        fill_blanks(sentence, &[], &[one, other])
    },
    other_time: "Речь идёт о разном времени.",
    other_scope: "Считается не одно и то же.",
    other_voice: "За этими ответами стоят разные голоса.",
    one_article_only: "На это отвечает только одна статья, поэтому расхождений нет.",

    statement_title: "Тезис",
    no_screen: "Такой страницы нет",
    no_statement: "В этом досье нет такого тезиса. Возможно, он переименован или ссылка ведёт из другого досье.",
    to_read: "Ко всем тезисам",
    what_articles_do: "Как к нему относится каждая статья",
    follows_from: "Это следует из того, что статья утверждает:",
    excluded_by: "Статья утверждает то, что с этим несовместимо:",
    on_points: "На какие пункты сравнения он отвечает",
    entails: "Что из него следует",
    entailed_by: "Из чего он следует",
    excludes: "Что с ним несовместимо",
    ask: "Вопросы об этом",
    questions_about: |count| plural(count, QUESTIONS),
    no_questions_about: "Об одном этом тезисе вопросов составить нельзя.",
    study_this: "Изучить этот тезис",
    study_statement: |statement| fill_blanks("Изучить этот тезис: @", &[], &[statement]),
    study_article: |article| fill_blanks("Прочитать, что говорит «@»", &[], &[article]),
};
