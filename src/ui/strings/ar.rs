//! Arabic: plain Modern Standard Arabic, without addressing anybody as a man or a woman where that can be avoided.
//!
//! Names and texts of the dossier, numbers of quizzes and sums run from left to right in the middle of Arabic. They stand
//! between bidirectional isolates, so that they do not upset the order of the words around them.

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

/// The Arabic words.
pub static AR: Strings = Strings {
    lang: "ar",
    dir: "rtl",
    product: "Collate",
    menu: "Collate",
    skip: "تخطّي القائمة",
    start: "البداية",
    questions: "الأسئلة",
    results: "النتائج",
    settings: "الإعدادات",
    about: "عن الموقع",
    unnamed: "شخص بلا اسم",
    loading: "جارٍ التحميل…",
    part_missing: "تعذّر تحميل هذا الجزء. إجاباتك محفوظة. يرجى التحقق من الاتصال.",
    try_again: "محاولة أخرى",
    decimal_mark: ".",
    dimension: |dimension| match dimension {
        Dimension::Goals => "الأهداف",
        Dimension::Costs => "التكاليف",
        Dimension::Formats => "الصيغ الدبلوماسية",
    },
    what_it_is: "هنا قراءة لما تقوله عدة مقالات في موضوع واحد، واختبار لقدرتك على معرفة من يقول ماذا: عن الأهداف، وعن \
                 التكاليف، وعن الصيغ الدبلوماسية. تُصاغ الأسئلة من ملخص للمقالات المذكورة أدناه. ولكل إجابة شرح يبيّن \
                 الفقرة التي وردت فيها.",
    not_for_exams: "هذا للتعلّم، لا للامتحانات المهمة: فمن يحاول يستطيع أن يحسب الإجابات من ملفات هذه الصفحة.",
    running: "اختبارك",
    stands_at: |place, of, answered| {
        fill_blanks("أنت عند السؤال # من #؛ أُجيب حتى الآن عن #.", &[place, of, answered], &[])
    },
    is_finished: |of, answered| fill_blanks("أنهيت اختبارًا: أُجيب عن # من #.", &[answered, of], &[]),
    go_on_with_it: "متابعة",
    see_results: "عرض النتائج",
    take_up: "استئناف الاختبار السابق",
    new_quiz: "اختبار جديد",
    new_quiz_hint: "كم عدد الأسئلة؟ تُوزَّع بالتساوي على الأبعاد.",
    put_away_hint: "سيوضع اختبارك الجاري جانبًا، ويمكنك استئنافه.",
    so_many: |items| counted(items, &QUESTIONS),
    seed: "رقم الاختبار",
    seed_hint: "الرقم نفسه يعطي الأسئلة نفسها. يمكنك كتابة رقم وصلك من غيرك، أو ترك الرقم كما هو. وقد يتضمن عدد الأسئلة \
                والجولة أيضًا، مثل \u{2066}7-24\u{2069} أو \u{2066}7-24-2\u{2069}.",
    seed_wrong: "يرجى كتابة عدد صحيح من 0 إلى 4294967295، ويجوز أن يليه عدد الأسئلة (من 1 إلى 360) ثم رقم الجولة (من 1 إلى \
                 100): 7 أو \u{2066}7-24\u{2069} أو \u{2066}7-24-2\u{2069}.",
    no_questions: "لا يمكن صياغة أسئلة من هذا الملخص. يرجى اختيار ملخص آخر.",
    articles_hint: "نصوص المقالات ليست جزءًا من هذه الصفحة. يحسن أن تكون أمامك أثناء الإجابة: ومن أعطاك هذه الصفحة يستطيع أن \
                    يدلّك على مكانها.",
    articles: |count| form(count, &["المقالات", "المقال", "المقالان", "المقالات", "المقالات", "المقالات"]),
    our_name: "العنوان غير مطبوع؛ والاسم من وضعنا",
    called: "في الأسئلة:",
    by: "بقلم",
    written: "تاريخ الكتابة:",
    inferred: "مستنتَج",
    year_inferred: "السنة مستنتَجة",
    paragraphs: |count| counted(count, &["لا فقرات", "فقرة واحدة", "فقرتان", "# فقرات", "# فقرة", "# فقرة"]),
    question_of: |place, of| fill_blanks("السؤال # من #", &[place, of], &[]),
    answered_of: |answered, of| fill_blanks("أُجيب عن # من #", &[answered, of], &[]),
    answer: "إجابة",
    next: "متابعة",
    to_results: "إلى النتائج",
    question_before: "السابق",
    question_after: "التالي",
    missing: |missing| match missing {
        NotReady::NothingChosen => "يرجى اختيار إجابة أولًا.".to_owned(),
        NotReady::NothingArranged => "يرجى نقل أحد العناصر، أو الإشارة إلى أنها مرتبة ترتيبًا صحيحًا أصلًا.".to_owned(),
        NotReady::Unlabelled(rows) => counted(
            rows,
            &[
                "لا صف بلا إجابة.",
                "صف واحد بلا إجابة حتى الآن.",
                "صفان بلا إجابة حتى الآن.",
                "# صفوف بلا إجابة حتى الآن.",
                "# صفًا بلا إجابة حتى الآن.",
                "# صف بلا إجابة حتى الآن.",
            ],
        ),
        NotReady::EvidenceMissing(1) => "يرجى اختيار فقرة أيضًا.".to_owned(),
        NotReady::EvidenceMissing(_) => "يرجى اختيار فقرة لكل مقال.".to_owned(),
        NotReady::DoesNotFit => "هذه الإجابة لا تناسب السؤال. يرجى الاختيار من جديد.".to_owned(),
    },
    how_marked: "طريقة احتساب النقاط",
    rule_single: "نقطة واحدة للإجابة الصحيحة.",
    rule_yes_no: |yes| {
        fill_names(
            "نسبة ما وُجد من صفوف «@»، مطروحًا منها نسبة الصفوف الأخرى التي عُدّت منها خطأً؛ ولا تقل عن 0.",
            &[],
            &[yes],
        )
    },
    rule_labels: |labels| {
        let labels = counted(labels, &ANSWERS_OF);
        fill_blanks("نسبة الصفوف الصحيحة بعد خصم ما يعطيه التخمين بين @؛ ولا تقل عن 0.", &[], &[&labels])
    },
    rule_order: "الأزواج ذات الترتيب الصحيح مطروحًا منها الأزواج ذات الترتيب الخطأ، نسبةً إلى كل الأزواج؛ ولا تقل عن 0.",
    rule_two_step: "نقطة واحدة للإجابة مع الفقرات الصحيحة، ونصف نقطة للإجابة الصحيحة وحدها.",
    choose: "يرجى الاختيار",
    answers: "الإجابات",
    in_order: "المطلوب ترتيبها من الأقدم إلى الأحدث.",
    order_is_right: "هي مرتبة ترتيبًا صحيحًا أصلًا",
    move_up: |text| fill_names("نقل إلى أعلى: @", &[], &[text]),
    move_down: |text| fill_names("نقل إلى أسفل: @", &[], &[text]),
    moved: |text, place, of| fill_names("الموضع الآن # من #: @", &[place, of], &[text]),
    evidence_for: "أي فقرة تبيّن ذلك في",

    to_study: "الدراسة",
    to_practice: "التدريب",
    to_progress: "التقدّم",
};

/// The Arabic words for what comes later.
pub(crate) static AR_LATER: LaterStrings = LaterStrings {
    first: &AR,
    comma: "، ",
    undo: "تراجع",
    dismiss: "إغلاق",
    nothing_kept: "لا يسمح هذا المتصفح لهذه الصفحة بحفظ أي شيء على جهازك. يمكنك المتابعة، لكن إجاباتك ستضيع عند إغلاق الصفحة \
                   أو إعادة تحميلها.",
    storage_full: "تعذّر حفظ إجاباتك الأخيرة على هذا الجهاز: مساحة التخزين ممتلئة أو معطّلة. يمكنك المتابعة، لكنها قد تضيع عند \
                   إغلاق الصفحة أو إعادة تحميلها.",
    set_aside: "تعذّرت قراءة الإجابات المحفوظة على هذا الجهاز. لم يُحذف شيء: فقد وُضعت جانبًا، والبداية الآن من جديد.",
    other_questions: "الإجابات المحفوظة على هذا الجهاز تخص إصدارًا سابقًا من هذه الأسئلة. وقد وُضعت جانبًا كي لا تُحتسب لأسئلة \
                      أخرى، والبداية الآن من جديد.",
    language_missing: "تعذّر تحميل كلمات هذه اللغة. يرجى التحقق من الاتصال.",
    dossier_not_kept: "هذا الملخص أكبر من أن يُحفظ على هذا الجهاز. بعد إعادة التحميل يرجى فتحه مجددًا: ستبقى إجاباتك موجودة.",
    put_away: "وُضع اختبارك السابق جانبًا، وتجده في صفحة «التقدّم».",
    forgotten: "مُحي كل ما على هذا الجهاز. ويمكنك استرجاعه ما دامت هذه الصفحة مفتوحة.",
    copied: "نُسخت نتائجك.",
    not_copied: "لم يسمح المتصفح بالنسخ. والطباعة ممكنة أيضًا.",
    fewer: |given, asked| fill_blanks("عدد الأسئلة التي يتيحها هذا الملخص # فقط، والمطلوب #.", &[given, asked], &[]),
    other_tab: "هذه الصفحة مفتوحة في علامة تبويب أخرى أيضًا. وما أجبت عنه هناك يُحتسب هنا كذلك. وإن كان ذلك اختبارًا آخر، \
                فيمكنك استئنافه من صفحة البداية.",
    new_version: "يتوفر إصدار أحدث من هذه الصفحة. تبقى إجاباتك؛ وإذا اختلفت الأسئلة، وُضع جانبًا الاختبار الذي لم يكتمل.",
    take_new_version: "استخدامه الآن",
    deleted: "حُذف ما كان موضوعًا جانبًا.",
    repeats: "لم يبقَ ما يكفي من الأسئلة الجديدة، لذلك سبق طرح بعض هذه الأسئلة.",
    another_dossier: "استخدام ملخص آخر",
    another_dossier_hint: "الملخص هو الملف الذي تُصاغ منه الأسئلة. ويبقى في هذا المتصفح.",
    choose_file: "اختيار ملف",
    drop_file: "أو إفلاته هنا.",
    from_address: "أو كتابة عنوانه على الويب",
    look_up: "البحث عنه",
    no_address: "هذا ليس عنوانًا على الويب. يرجى كتابة عنوان يبدأ بـ \u{2066}https://\u{2069} أو \u{2066}http://\u{2069}.",
    ask_host: |host| fill_names("هل يُجلب الملخص من @؟", &[], &[host]),
    ask_host_hint: "لم يُطلب شيء حتى الآن. عند الموافقة يعلم ذلك الخادم أن شخصًا من عنوانك على الإنترنت طلب هذا الملف.",
    get_it: "نعم، جلبه",
    leave_it: "لا، تركه",
    reading: |name| fill_names("جارٍ قراءة @…", &[], &[name]),
    no_file: |name| fill_names("تعذّرت قراءة @. يرجى المحاولة مجددًا أو اختيار ملف آخر.", &[], &[name]),
    failed: |host, failure| match failure {
        Failure::NoAnswer => fill_names(
            "لم يصل أي ملف من @. قد يتعذّر الوصول إلى الخادم، أو قد يحيل إلى عنوان آخر، أو لا يسمح لصفحات أخرى بقراءة ملفاته.",
            &[],
            &[host],
        ),
        Failure::Status(status) => {
            fill_names("أجاب @ بالحالة # ولم يرسل ملفًا. يرجى التحقق من العنوان.", &[u32::from(status)], &[host])
        }
        Failure::TooLarge(_) => fill_names("الملف في @ أكبر من 8 ميغابايت، وهو أقصى حجم لملخص.", &[], &[host]),
    },
    failed_hint: "يمكنك تنزيل الملف بنفسك واختياره أعلاه.",
    refused: |name, problems| {
        let problems = counted(problems, &["لا مشكلات", "مشكلة واحدة", "مشكلتان", "# مشكلات", "# مشكلة", "# مشكلة"]);
        fill_names("لا يمكن استخدام @: @.", &[], &[name, &problems])
    },
    stays_open: |title| fill_names("ويبقى «@» مفتوحًا.", &[], &[title]),
    opened: |title| fill_names("الملخص المفتوح: «@».", &[], &[title]),
    warnings: |count| {
        counted(
            count,
            &[
                "لا ملاحظات لمن أعدّه",
                "ملاحظة واحدة لمن أعدّه",
                "ملاحظتان لمن أعدّه",
                "# ملاحظات لمن أعدّه",
                "# ملاحظة لمن أعدّه",
                "# ملاحظة لمن أعدّه",
            ],
        )
    },
    error: "خطأ",
    warning: "ملاحظة",
    problems_shown: |first, last, of| fill_blanks("من # إلى # من أصل #", &[first, last, of], &[]),
    problems_before: "ما قبلها",
    problems_after: "ما بعدها",
    other_dossier_open: "هذا ليس الملخص المرفق بهذه الصفحة.",
    back_to_shipped: "العودة إلى ملخص هذه الصفحة",
    all_questions: "كل الأسئلة",
    state_answered: "مجاب عنه",
    state_open: "مفتوح",
    state_unseen: "لم يُعرض",
    finish: |open| match open {
        0 => "إلى النتائج".to_owned(),
        _ => fill_blanks("إنهاء الآن (المتبقي: #)", &[open], &[]),
    },
    keys: "المفاتيح",
    keys_off: "المفاتيح المفردة معطّلة في الإعدادات.",
    keys_list: &[
        ("\u{2066}1 – 9\u{2069}", "اختيار إجابة في الصف الحالي أو المجموعة الحالية"),
        ("Enter", "الإجابة، ثم المتابعة"),
        ("\u{2066}↑ ↓ ← →\u{2069}", "التنقل بين إجابات المجموعة"),
        ("?", "إظهار هذه القائمة أو إخفاؤها"),
    ],
    verdict_right: "إجابة صحيحة.",
    verdict_part: |right, of| fill_blanks("صحيحة جزئيًا: # من #.", &[right, of], &[]),
    verdict_order: |right, of| fill_blanks("صحيحة جزئيًا: الأزواج ذات الترتيب الصحيح # من #.", &[right, of], &[]),
    verdict_half: "نصف صحيحة: الإجابة صحيحة، والفقرات غير صحيحة.",
    verdict_wrong: "إجابة غير صحيحة.",
    your_answer_right: "صحيح: إجابتك",
    your_answer_wrong: "غير صحيح: إجابتك",
    the_right_answer: "الإجابة الصحيحة",
    not_right: "غير صحيح",
    right: "صحيح",
    wrong: "غير صحيح",
    you_said: "إجابتك:",
    right_is: "الإجابة الصحيحة:",
    you_placed: |place| fill_blanks("وضعته في الموضع #.", &[place], &[]),
    belongs_at: |place| fill_blanks("الموضع #", &[place], &[]),
    points: |points| fill_blanks("@ من نقطة واحدة", &[], &[points]),
    sum_yes_no: |hits, yes, alarms, no, points| {
        let sum = fill_blanks("#/# − #/#", &[hits, yes, alarms, no], &[]);
        let sum = outcome(&sum, hits * no < alarms * yes, points);
        fill_blanks("وُجد # من #، وعُدّ منها خطأً # من #: @", &[hits, yes, alarms, no], &[&sum])
    },
    sum_labels: |hits, rows, labels, points| {
        let sum = fill_blanks("(#/# − 1/#) ÷ (1 − 1/#)", &[hits, rows, labels, labels], &[]);
        let sum = outcome(&sum, hits * labels < rows, points);
        fill_blanks("الصفوف الصحيحة # من #: @", &[hits, rows], &[&sum])
    },
    sum_order: |right, of, points| {
        let sum = fill_blanks("(# − #) ÷ #", &[right, of - right, of], &[]);
        let sum = outcome(&sum, right * 2 < of, points);
        fill_blanks("الأزواج ذات الترتيب الصحيح # من #: @", &[right, of], &[&sum])
    },
    sum_two_step: |answer, evidence, points| {
        let yes_no = |is_right| if is_right { "صحيحة" } else { "غير صحيحة" };
        fill_blanks("الإجابة @، والفقرات @: @ من نقطة واحدة", &[], &[yes_no(answer), yes_no(evidence), points])
    },
    source: |paragraph, article| fill_names("الفقرة\u{a0}#، @", &[paragraph], &[article]),
    gist: |paragraph| fill_blanks("موضوع الفقرة\u{a0}#:", &[paragraph], &[]),
    no_gist: "لا يذكر الملخص موضوع هذه الفقرة.",
    whole_article: |article| fill_names("المقال كله: @", &[], &[article]),
    report: "الإبلاغ عن هذا السؤال",
    report_copied: "نُسخ ما يحدد هذا السؤال واختباره ومصادره. يرجى لصقه في رسالة إلى من يدير هذه الصفحة، مع ذكر الخطأ.",
    report_shown: "لم يسمح المتصفح بالنسخ. النص محدد هنا: يرجى نسخه ولصقه في رسالة إلى من يدير هذه الصفحة.",
    results_title: "نتائجك",
    earned: |points, of| fill_blanks("حصلت على @ من @.", &[], &[points, &counted(of, &POINTS_OF)]),
    still_open: |open| {
        counted(
            open,
            &[
                "لم يبقَ أي سؤال مفتوح.",
                "بقي سؤال واحد مفتوح. وما زال بإمكانك الإجابة عنه.",
                "بقي سؤالان مفتوحان. وما زال بإمكانك الإجابة عنهما.",
                "بقيت # أسئلة مفتوحة. وما زال بإمكانك الإجابة عنها.",
                "بقي # سؤالًا مفتوحًا. وما زال بإمكانك الإجابة عنها.",
                "بقي # سؤال مفتوح. وما زال بإمكانك الإجابة عنها.",
            ],
        )
    },
    answer_open: "إلى أول سؤال مفتوح",
    points_title: "نقاط هذا الاختبار",
    dimension_heading: "البُعد",
    points_heading: "النقاط",
    answered_heading: "المجاب عنه",
    sum_heading: "المجموع",
    of_points: |points, of| fill_blanks("@ من #", &[of], &[points]),
    mastery_title: "مدى إتقانك، من كل ما أُجيب عنه حتى الآن",
    mastery_hint: "الخط الداكن هو أفضل تقدير، والشريط هو المجال الذي تقع فيه معرفتك باحتمال 90 في المئة. والعلامة عند 80 في \
                   المئة هي الحد الذي يُعدّ إتقان البُعد عنده راسخًا. وقد استُبعد أثر التخمين.",
    mastery_finding: |mastery| match mastery.label {
        MasteryLabel::NotEnoughEvidence => fill_blanks(
            "الإجابات لا تكفي للحكم بعد: @ حتى الآن، والمطلوب ثمانية أسئلة أو أكثر.",
            &[],
            &[&counted(mastery.items, &QUESTIONS)],
        ),
        label => fill_blanks(
            "@: نحو # في المئة، والمجال من # إلى # في المئة، استنادًا إلى @.",
            &[percent(mastery.mean), percent(mastery.low), percent(mastery.high)],
            &[
                if label == MasteryLabel::Secure { "إتقان راسخ" } else { "إتقان قيد التطور" },
                &counted(mastery.items, &QUESTIONS_OF),
            ],
        ),
    },
    mastery_table: "المعلومات نفسها في جدول",
    mastery_columns: ["البُعد", "الأسئلة", "التقدير", "من", "إلى"],
    stronger: |dimension, than| {
        let name = |dimension| (AR.dimension)(dimension);
        fill_blanks("إتقانك في بُعد «@» أفضل منه في بُعد «@».", &[], &[name(dimension), name(than)])
    },
    every_question: "كل الأسئلة",
    what_next: "ماذا بعد؟",
    unseen_quiz: "اختبار آخر بأسئلة لم تُعرض",
    same_quiz: "الأسئلة نفسها مرة أخرى",
    print: "طباعة",
    copy: "نسخ النتائج نصًّا",
    number_of: |number| fill_names("رقم هذا الاختبار: @", &[], &[number]),
    seed_of: |seed, round| match round {
        0 => fill_blanks("رقم هذا الاختبار: #", &[seed], &[]),
        _ => fill_blanks("رقم هذا الاختبار: #، الجولة #", &[seed, round + 1], &[]),
    },
    practice: practice::PRACTICE,
    review_of: |place, of| fill_blanks("مراجعة: السؤال # من #", &[place, of], &[]),
    not_answered: "لم يُجب عن هذا السؤال بعد، لذلك لا تُعرض إجابته.",
    answer_now: "الإجابة عنه الآن",
    back_to_results: "العودة إلى النتائج",
    theme: "الألوان",
    themes: ["كما في النظام", "فاتحة", "داكنة"],
    language: "اللغة",
    language_of_browser: "كما في المتصفح",
    size: "حجم النص",
    sizes: ["عادي", "كبير", "أكبر"],
    single_keys: "المفاتيح المفردة تختار الإجابات (من 1 إلى 9، و\u{2066}?\u{2069})",
    single_keys_hint: "تعمل داخل السؤال فقط. يحسن تعطيلها عند الضغط على المفاتيح دون قصد أو عند استخدام الإدخال الصوتي.",
    device: "ما يحفظه هذا الجهاز",
    device_hint: "تُحفظ إجاباتك وإعداداتك في هذا المتصفح وحده. وعلى جهاز يستخدمه غيرك يمكنك حذفها.",
    forget: "محو كل ما على هذا الجهاز",
    aside: "ما وُضع جانبًا",
    aside_hint: "ما حفظته هذه الصفحة ولم تستطع قراءته أو استخدامه. يمكنك تنزيله للسؤال عنه، أو حذفه.",
    aside_entry: |day, bytes| fill_names("وُضع جانبًا في @، الحجم # بايت", &[bytes], &[day]),
    download: "تنزيل",
    delete: "حذف",
    generator: "إصدار مولّد الأسئلة:",
    about_text: &[
        (
            "ما هو Collate",
            &[
                "يصوغ Collate أسئلة من ملخص منظَّم لعدة مقالات تختلف فيما بينها. يصوغ البرنامج كل سؤال وكل إجابة خاطئة من ذلك الملخص، \
                 ولكل منها دليل: فالملخص يبيّن أي مقال يقول ماذا، وفي أي فقرة، وعلى لسان من.",
                "لا يسأل أي سؤال عن رأيك، ولا عمّن هو على حق. بل تسأل الأسئلة: من يقول ماذا؟",
            ],
        ),
        (
            "معنى النقاط والنسب المئوية",
            &[
                "لكل سؤال نقطة واحدة. وبعض الأسئلة يعطي جزءًا منها؛ والقاعدة مذكورة تحت السؤال، والحساب تحت إجابتك.",
                "تقدّر النسب المئوية مدى معرفتك في كل بُعد، من كل ما أجبت عنه، مع استبعاد أثر التخمين. وإذا كانت الإجابات قليلة جدًا فلا \
                 يُعرض رقم، لأنه لن يكون إلا مصادفة.",
            ],
        ),
        (
            "ليس للامتحانات المهمة",
            &["تحتوي ملفات هذه الصفحة على كل ما يلزم لحساب الإجابات. وإخفاء ذلك لا يكون إلا تظاهرًا. هذه الصفحة للتعلّم \
               والتدريب."],
        ),
        (
            "ما يُرسَل منها",
            &["لا شيء. لا خادم ولا حساب ولا عدّ للزيارات. ولا يُطلب ملخص من عنوان آخر إلا بعد عرض اسم الخادم عليك \
               وموافقتك."],
        ),
    ],

    pictures: pictures::PICTURES,
    progress: progress::PROGRESS,
    assigned: assigned::ASSIGNED,
    study: study::STUDY,
};

/// A noun with its number: for none, one, two, few, many and other.
pub(crate) type Noun = [&'static str; 6];

// As a subject or alone.
pub(crate) const QUESTIONS: Noun = ["لا أسئلة", "سؤال واحد", "سؤالان", "# أسئلة", "# سؤالًا", "# سؤال"];
pub(crate) const CLAIMS: Noun = ["لا أقوال", "قول واحد", "قولان", "# أقوال", "# قولًا", "# قول"];
const STATEMENTS: Noun = ["لا عبارات", "عبارة واحدة", "عبارتان", "# عبارات", "# عبارة", "# عبارة"];
const ANSWERS: Noun = ["لا إجابات", "إجابة واحدة", "إجابتان", "# إجابات", "# إجابة", "# إجابة"];

// After a preposition.
pub(crate) const QUESTIONS_OF: Noun = ["0 سؤال", "سؤال واحد", "سؤالين", "# أسئلة", "# سؤالًا", "# سؤال"];
const CLAIMS_OF: Noun = ["0 قول", "قول واحد", "قولين", "# أقوال", "# قولًا", "# قول"];
const STATEMENTS_OF: Noun = ["0 عبارة", "عبارة واحدة", "عبارتين", "# عبارات", "# عبارة", "# عبارة"];
const ANSWERS_OF: Noun = ["0 إجابة", "إجابة واحدة", "إجابتين", "# إجابات", "# إجابة", "# إجابة"];
const POINTS_OF: Noun = ["0 نقطة", "نقطة واحدة", "نقطتين", "# نقاط", "# نقطة", "# نقطة"];

/// The form that goes with a number, by the plural rules of CLDR.
fn form(count: u32, [none, one, two, few, many, other]: &Noun) -> &'static str {
    match (count, count % 100) {
        (0, _) => none,
        (1, _) => one,
        (2, _) => two,
        (_, 3..=10) => few,
        (_, 11..) => many,
        _ => other,
    }
}

/// The form that goes with a number, with the number in it.
pub(crate) fn counted(count: u32, noun: &Noun) -> String {
    fill_blanks(form(count, noun), &[count], &[])
}

/// A sentence with its blanks filled in, each text between isolates: it may run in the other direction.
pub(crate) fn fill_names(sentence: &str, numbers: &[u32], texts: &[&str]) -> String {
    fill_blanks(&sentence.replace('@', "\u{2068}@\u{2069}"), numbers, texts)
}

/// A sum, which runs from left to right, and what it comes to.
fn outcome(sum: &str, is_below: bool, points: &str) -> String {
    let sentence = if is_below {
        "\u{2066}@\u{2069} أقل من 0، فتُحسب @ من نقطة واحدة"
    } else {
        "\u{2066}@ = @\u{2069} من نقطة واحدة"
    };
    fill_blanks(sentence, &[], &[sum, points])
}

fn percent(share: f64) -> u32 {
    (share * 100.0 + 0.5) as u32
}

#[cfg(test)]
mod tests {
    use super::{AR, AR_LATER, QUESTIONS, counted, fill_names, outcome};

    #[test]
    fn nouns_take_the_form_of_their_number() {
        let shown: Vec<_> = [0, 1, 2, 3, 10, 11, 26, 99, 100, 101, 102, 103, 110, 111, 200, 1003]
            .map(|count| counted(count, &QUESTIONS))
            .into_iter()
            .collect();
        let expected = [
            "لا أسئلة",
            "سؤال واحد",
            "سؤالان",
            "3 أسئلة",
            "10 أسئلة",
            "11 سؤالًا",
            "26 سؤالًا",
            "99 سؤالًا",
            "100 سؤال",
            "101 سؤال",
            "102 سؤال",
            "103 أسئلة",
            "110 أسئلة",
            "111 سؤالًا",
            "200 سؤال",
            "1003 أسئلة",
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn names_and_sums_stand_between_isolates() {
        assert_eq!(fill_names("@ (#)", &[2], &["the @ memo"]), "\u{2068}the @ memo\u{2069} (2)");
        assert_eq!(outcome("2/3 − 1/2", false, "0.17"), "\u{2066}2/3 − 1/2 = 0.17\u{2069} من نقطة واحدة");
        assert!((AR_LATER.source)(3, "the memo").contains("\u{2068}the memo\u{2069}"));
        assert!((AR.move_up)("a text").ends_with("\u{2068}a text\u{2069}"));
    }
}
