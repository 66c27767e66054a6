//! Arabic words of assignments.

use super::fill_names;
use crate::engine::wording::fill_blanks;
use crate::ui::strings::assigned::AssignedStrings;

pub(super) const ASSIGNED: AssignedStrings = AssignedStrings {
    title: "مهمة",
    no_title: "اختبار من المعلّم",
    items: |items| fill_blanks("عدد الأسئلة: #", &[items], &[]),
    what_you_see: "ما ستراه",
    begin: "ابدأ",
    begin_again: "ابدأ محاولة أخرى",
    go_on: "تابع محاولتك",
    none_left: |tries| fill_blanks("استُنفدت المحاولات على هذا الجهاز؛ عددها: #.", &[tries], &[]),
    left: |left| fill_blanks("المحاولات الباقية: #.", &[left], &[]),
    no_link: "افتح الرابط الذي أعطاك إياه المعلّم، أو الملف.",
    open_file: "ملف المهمة",
    not_opened: "لم تُفتح هذه المهمة، ولم يبدأ أي اختبار آخر مكانها.",
    other_dossier: "يمكنك فتح الملف الصحيح هنا. تبقى المهمة كما هي.",
    noted: "سُجّلت إجابتك.",
    noted_end: "تظهر التفاصيل بعد الإجابة عن جميع الأسئلة.",
    noted_at_end: "يظهر إن كانت صحيحة بعد الإجابة عن جميع الأسئلة.",
    noted_never: "لا يظهر إن كانت صحيحة.",
    result_later: |open| fill_blanks("تظهر النتائج بعد الإجابة عن جميع الأسئلة. بلا إجابة: #.", &[open], &[]),
    answered: "أُجيب عنه",
    stop: "أوقف الساعة",
    stopped: "الساعة متوقفة",
    stopped_hint: "الأسئلة مخفية حتى تتابع. لا يُحسب هذا الوقت، ويرى معلّمك مقداره.",
    start: "تابع",
    time_over: "انتهى الوقت. ما زالت الإجابة ممكنة، ويرى المعلّم أي الإجابات جاء بعده.",
    passed: |passes, percent| match passes {
        true => fill_blanks("ناجح: يكفي # في المئة.", &[percent], &[]),
        false => fill_blanks("لم تبلغ النتيجة # في المئة، وهو حد النجاح.", &[percent], &[]),
    },
    other_open: "على هذا الجهاز مهمة أخرى مفتوحة. يرجى تسليمها قبل بدء هذه.",
    ends: |begun, ends| fill_names("بدأت في @؛ ينتهي الوقت في @.", &[], &[begun, ends]),
    of: |title| fill_names("المهمة: @", &[], &[title]),
};
