//! Arabic words of the progress page.

use super::super::{Found, ProgressStrings};
use super::{ANSWERS, Noun, QUESTIONS, QUESTIONS_OF, counted, fill_names};
use crate::engine::bank::Level;
use crate::engine::dossier::date::Day;
use crate::engine::wording::fill_blanks;
use crate::ui::transfer::Refused;

const ENTRIES_OF: Noun = ["0 مدخل", "مدخل واحد", "مدخلين", "# مدخلات", "# مدخلًا", "# مدخل"];

const MONTHS: [&str; 12] =
    ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

fn day(day: Day) -> String {
    let (year, month, day) = day.calendar();
    let month = MONTHS.get(month as usize - 1).copied().unwrap_or_default();
    fill_blanks("# @ #", &[day, year.unsigned_abs()], &[month])
}

pub(super) const PROGRESS: ProgressStrings = ProgressStrings {
    nothing: "لا إجابات هنا بعد.",
    nothing_hint: "بعد الأسئلة الأولى تعرض هذه الصفحة مدى إتقانك لكل بُعد ومدى الوثوق بهذا التقدير، وكيف تغيّر، وأي الفقرات يستحق \
                   القراءة من جديد.",
    to_a_quiz: "بدء اختبار",
    to_practice: "التدريب",
    of_person: |name| fill_names("تقدّم @", &[], &[name]),
    day,

    course: "كيف تغيّر",
    course_finding: |from, first, to, last| {
        let verb = if to > from { "ارتفاع من" } else { "من" };
        fill_blanks("@ نحو # في المئة في @ إلى نحو # في المئة في @.", &[from, to], &[verb, &day(first), &day(last)])
    },
    course_short: "لا خط بعد: يلزم يومان فيهما ما يكفي من الإجابات.",
    course_hint: "كل نقطة يوم أجبت فيه عن شيء. والخط هو أفضل تقدير في ذلك اليوم، والنطاق حوله هو المجال الذي كانت تقع فيه معرفتك \
                  باحتمال 90 في المئة. والخط المتقطع عند 80 في المئة.",
    course_day: "اليوم",
    course_answers: "الإجابات حتى ذلك اليوم",
    estimate: |mean, low, high| fill_blanks("#\u{200e}%\u{200e} (من # إلى #)", &[mean, low, high], &[]),

    by_article: "بحسب المقال",
    by_article_hint: "السؤال عن مقالين يُحتسب لكليهما، لذلك لا يساوي مجموعها عدد كل الأسئلة.",
    article: "المقال",
    by_level: "بحسب المستوى",
    level: "المستوى",
    levels: |level| match level {
        Level::Remember => "العثور على ما يورده مقال واحد",
        Level::Understand => "فهم من يقصد ماذا",
        Level::Analyse => "المقابلة بين المقالات",
        Level::Evaluate => "الحكم على ما يسند الأقوال أو يفرّق بينها",
    },
    part_finding: |part| {
        if part.is_enough() {
            fill_blanks(
                "نسبة الصحيح في @: # في المئة؛ والتخمين يعطي نحو # في المئة.",
                &[part.percent_right(), part.percent_guessed()],
                &[&counted(part.items, &QUESTIONS_OF)],
            )
        } else {
            fill_blanks("@ حتى الآن: لا يكفي ذلك للحكم.", &[], &[&counted(part.items, &QUESTIONS)])
        }
    },
    part_hint: "الشريط هو نسبة ما كان صحيحًا في الإجابة الأولى عن كل سؤال، وفي الإجابات التي تلت سابقتها بيوم أو أكثر. والعلامة \
                القصيرة هي ما يعطيه التخمين.",
    part_columns: ["الأسئلة", "الإجابات", "النقاط", "الصحيح", "بالتخمين"],

    reading: "ما تحسن قراءته الآن",
    reading_hint: "تستند إلى هذه الفقرات أسئلة لم تكن إجابتك الأخيرة عنها صحيحة. ويأتي أولًا ما كثر فيه الخطأ.",
    reading_nothing: "لا شيء بعينه: إجابتك الأخيرة عن كل سؤال كانت صحيحة.",
    missed: |questions| fill_blanks("بلا إجابة صحيحة: @", &[], &[&counted(questions, &QUESTIONS)]),
    statements: "موضوعها:",
    read_it: |article| fill_names("قراءة @", &[], &[article]),

    away: "اختبارات وُضعت جانبًا",
    away_hint: "تُحفظ الخمسة الأخيرة.",
    away_take_up: "استئناف",
    away_remove: "إزالة",
    away_removed: "أُزيل الاختبار، وما زالت إجاباته محتسبة.",
    away_back: "العودة إلى الاختبار",

    people: "الأشخاص على هذا الجهاز",
    people_hint: "لكل شخص إجاباته وإعداداته، ولا يرى ما لغيره. تبقى الأسماء في هذا المتصفح، ولا توجد كلمة سر. \
                  وإذا تطابق اسمان أُضيف رقم إلى اللاحق.",
    learning: "يتعلّم الآن",
    change_to: |name| fill_names("التبديل إلى @", &[], &[name]),
    delete: |name| fill_names("حذف @", &[], &[name]),
    name: "اسم الشخص الذي يتعلّم الآن",
    save_name: "حفظ الاسم",
    new_name: "اسم شخص جديد",
    add: "إضافة والتبديل إليه",
    name_missing: "يرجى كتابة اسم أولًا.",
    names_aside: "تعذّرت قراءة أسماء الأشخاص على هذا الجهاز. وقد وُضعت جانبًا؛ وإجابات الجميع ما زالت موجودة.",
    no_room: "لا مكان لذلك على هذا الجهاز، أو أنه لا يسمح لهذه الصفحة بحفظ شيء. لم يتغيّر شيء.",
    person_deleted: |name| {
        fill_names("حُذف الاسم @ وكل ما يخصه. ويمكنك استرجاعها ما دامت هذه الصفحة مفتوحة.", &[], &[name])
    },
    person_gone: "حُذف في علامة تبويب أخرى الشخص الذي كان يتعلّم هنا. ويتعلّم هنا الآن شخص آخر.",

    file: "نقل تقدّمك معك",
    file_hint: "إجاباتك واختبارك وإعداداتك في ملف واحد: للاحتفاظ به، أو للمتابعة على جهاز آخر.",
    save: "حفظ في ملف",
    choose: "فتح ملف تقدّم",
    drop: "سيُعرض محتواه قبل أن يتغيّر أي شيء.",
    reading_file: |file| fill_names("جارٍ قراءة @…", &[], &[file]),
    refused: |file, refused| match refused {
        Refused::TooLarge(bytes) => fill_names(
            "حجم @ هو # ميغابايت؛ وأقصى حجم لملف التقدّم 16 ميغابايت. لم يُقرأ الملف، ولا يمكن حفظ شيء منه.",
            &[bytes / (1024 * 1024)],
            &[file],
        ),
        Refused::NoFile => fill_names("لم يستطع المتصفح قراءة @. يرجى المحاولة مجددًا.", &[], &[file]),
        Refused::Empty => fill_names("الملف @ فارغ: لا شيء فيه يُحفظ.", &[], &[file]),
        Refused::CutOff => fill_names(
            "الملف @ ينتهي في الوسط، أو ليس بصيغة JSON: ربما انقطع. لا يمكن حفظ شيء منه؛ يرجى الحصول على الملف مجددًا.",
            &[],
            &[file],
        ),
        Refused::NotJson(line) => fill_names(
            "الملف @ ليس بصيغة JSON ابتداءً من السطر #: ربما جرى تعديله. لا يمكن حفظ شيء منه.",
            &[line],
            &[file],
        ),
        Refused::Dossier => {
            fill_names("الملف @ ملخص وليس ملف تقدّم: منه تُصاغ الأسئلة. يمكنك فتحه من صفحة البداية.", &[], &[file])
        }
        Refused::Foreign => {
            fill_names("الملف @ بصيغة JSON، لكن هذه الصفحة لم تحفظه. لا يمكن حفظ شيء منه.", &[], &[file])
        }
        Refused::NoProgress => fill_names("الملف @ من هذه الصفحة، لكن ليس فيه إجابة يمكن حفظها.", &[], &[file]),
    },
    found,
    quiz_left_out: "في الملف اختبار تالف سيُترك.",
    left_out: |entries| {
        fill_blanks(
            "لا يمكن حفظ @، فيُترك ذلك: لتلف فيه، أو لتاريخ غير ممكن، أو لكثرته.",
            &[],
            &[&counted(entries, &ENTRIES_OF)],
        )
    },
    newer: "حُفظ بإصدار أحدث من هذه الصفحة. يمكن حفظ ما يفهمه هذا الإصدار، ويُترك الباقي.",
    other_state: "يخص إصدارًا أقدم أو أحدث من الملخص المفتوح. تُحتسب الإجابات؛ أما الاختبار الذي كان جاريًا فلا يمكن استئنافه.",
    other_dossier: "يخص ملخصًا غير الملخص المفتوح. يمكن حفظه إلى حين فتح ذلك الملخص.",
    with_quiz: "وفيه اختبار أيضًا.",
    unchanged: "لم يتغيّر شيء حتى الآن.",
    merge: "إضافته إلى تقدّمي",
    keep_for: "حفظه لذلك الملخص",
    as_person: "إدخاله شخصًا جديدًا",
    leave: "تركه",
    merged: |answers| fill_blanks("أُضيف الملف. الجديد فيه: @.", &[], &[&counted(answers, &ANSWERS)]),
    came_in: "أُدخل الملف شخصًا جديدًا، وهو الذي يتعلّم الآن.",
    kept_for: "حُفظ الملف لملخصه.",

    settings_aside: "تعذّرت قراءة الإعدادات المحفوظة على هذا الجهاز. وقد وُضعت جانبًا، وتسري الإعدادات الأولى.",
    dossier_aside: "تعذّرت قراءة الملخص المحفوظ على هذا الجهاز. وقد وُضع جانبًا، والمفتوح الآن ملخص هذه الصفحة.",
};

fn found(found: &Found<'_>) -> String {
    let mut sentence = match (found.name, found.title) {
        (Some(name), Some(title)) => fill_names("تقدّم @ في «@»: ", &[], &[name, title]),
        (Some(name), None) => fill_names("تقدّم @: ", &[], &[name]),
        (None, Some(title)) => fill_names("تقدّم في «@»: ", &[], &[title]),
        (None, None) => "تقدّم: ".to_owned(),
    };
    sentence.push_str(&counted(found.answers, &ANSWERS));
    match found.span {
        Some((first, last)) if first == last => sentence.push_str(&fill_blanks(" في @", &[], &[&day(first)])),
        Some((first, last)) => sentence.push_str(&fill_blanks(" من @ إلى @", &[], &[&day(first), &day(last)])),
        None => {}
    }
    if let Some(written) = found.written {
        sentence.push_str(&fill_blanks("، حُفظ الملف في @", &[], &[&day(written)]));
    }
    sentence.push('.');
    sentence
}
