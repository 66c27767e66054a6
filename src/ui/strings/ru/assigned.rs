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
    ends: |begun, ends| fill_blanks("Начато: @; время истекает: @.", &[], &[begun, ends]),
    of: |title| fill_blanks("Задание: @", &[], &[title]),
    hand_in: "Сдать работу",
    hand_in_hint: "Эта страница ничего не отправляет. Сохраните ответы в файл или скопируйте их текстом и передайте преподавателю.",
    hand_in_open: |open| fill_blanks("Без ответа осталось вопросов: #. Работу можно сдать и так.", &[open], &[]),
    your_name: "Ваше имя",
    your_name_hint: "Оно будет только в том, что вы сдаёте.",
    is_in_it: "Вот что передаётся, и больше ничего:",
    in_it: |answers| {
        vec![
            "имя, которое вы ввели".to_owned(),
            "задание".to_owned(),
            fill_blanks("ваши ответы (#), время каждого, подсказки и ваша уверенность", &[answers], &[]),
            "когда вы начали и когда сдали, по часам этого устройства".to_owned(),
            "номер попытки и баллы".to_owned(),
        ]
    },
    see_it: "Посмотреть дословно",
    as_file: "В виде файла",
    as_text: "В виде текста",
    save_it: "Сохранить в файл",
    copy_it: "Скопировать текстом",
};
