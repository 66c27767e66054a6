//! Russian words of assignments.

use crate::engine::wording::fill_blanks;
use crate::ui::strings::assigned::AssignedStrings;

pub(super) const ASSIGNED: AssignedStrings = AssignedStrings {
    title: "Задание",
    no_title: "Тест от преподавателя",
    items: |items| fill_blanks("Вопросов: #", &[items], &[]),
    what_you_see: "Что вы увидите",
    begin: "Начать",
    begin_again: "Начать ещё одну попытку",
    go_on: "Продолжить попытку",
    none_left: |tries| fill_blanks("На этом устройстве попытки исчерпаны; использовано: #.", &[tries], &[]),
    left: |left| fill_blanks("Осталось попыток: #.", &[left], &[]),
    no_link: "Откройте ссылку, которую дал преподаватель, или файл.",
    open_file: "Файл задания",
    not_opened: "Задание не открыто, и другой тест вместо него не начат.",
    other_dossier: "Здесь можно открыть нужное досье. Задание останется.",
    noted: "Ваш ответ записан.",
    noted_end: "Подробности — после ответов на все вопросы.",
    noted_at_end: "Верен ли он — после ответов на все вопросы.",
    noted_never: "Верен ли он, не показывается.",
    result_later: |open| fill_blanks("Результаты — после ответов на все вопросы. Без ответа: #.", &[open], &[]),
    answered: "ответ дан",
    stop: "Остановить часы",
    stopped: "Часы остановлены",
    stopped_hint: "Вопросы скрыты, пока вы не продолжите. Это время не считается; преподаватель увидит, сколько прошло.",
    start: "Продолжить",
    time_over: "Время вышло. Отвечать ещё можно; преподаватель увидит, какие ответы даны позже.",
    passed: |passes, percent| match passes {
        true => fill_blanks("Зачёт: достаточно #\u{a0}%.", &[percent], &[]),
        false => fill_blanks("Незачёт: нужно #\u{a0}%.", &[percent], &[]),
    },
    other_open: "На этом устройстве открыто другое задание. Сначала сдайте его.",
    ends: |begun, ends| fill_blanks("Начато: @; время истекает: @.", &[], &[begun, ends]),
    of: |title| fill_blanks("Задание: @", &[], &[title]),
};
