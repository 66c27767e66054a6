//! Arabic words of the desk, in the manner of those of the learner's page.

mod told;

use super::DeskStrings;
use crate::desk::store::marking::Order;
use crate::engine::assignment::{Counts, Credit, Pause, Preset, Seeds, What, When};
use crate::engine::bank::{Kind, Level, Rule};
use crate::engine::dossier::Dimension;
use crate::engine::export::Format;
use crate::engine::wording::fill_blanks;
use crate::ui::strings::ar::{CLAIMS, Noun, QUESTIONS, QUESTIONS_OF, counted, fill_names};

const ARTICLES: Noun = ["لا مقالات", "مقال واحد", "مقالان", "# مقالات", "# مقالًا", "# مقال"];
const CHARACTERS: Noun = ["لا أحرف", "حرف واحد", "حرفان", "# أحرف", "# حرفًا", "# حرف"];

/// Arabic.
pub static AR: DeskStrings = DeskStrings {
    lang: "ar",
    dir: "rtl",

    product: "Collate: مكتب المعلّم",
    menu: "مكتب المعلّم",
    skip: "تخطّي القائمة",
    to_build: "الإعداد",
    to_questions: "الأسئلة",
    to_assign: "التكليف",
    to_paper: "الطباعة والتصدير",
    to_mark: "التصحيح",
    to_learner: "صفحة المتعلّمين",
    undo: "التراجع عن آخر تغيير",
    undone: |left| {
        if left == 0 {
            "تم التراجع. هكذا كان في البداية.".to_owned()
        } else {
            fill_blanks("تم التراجع. التغييرات السابقة التي يمكن التراجع عنها أيضًا: #.", &[left], &[])
        }
    },
    changed_elsewhere: "تغيّر هذا الاختبار في تبويب آخر. ولا تُحفظ التغييرات هنا قبل الاختيار.",
    take_theirs: "أخذ الآخر",
    keep_mine: "إبقاء هذا",
    corrected: |least, most, now| fill_blanks("الأعداد هنا صحيحة من # إلى #، والعدد الآن #.", &[least, most, now], &[]),
    copied: "تم النسخ.",
    not_copied: "لم يسمح المتصفح بالنسخ. يرجى تحديد النص ونسخه يدويًّا.",

    build_title: "إعداد اختبار",
    build_hint: "يُختار هنا ما يُسأل عنه. ويعرض قسم «ما يراه المتعلّم» الاختبار كما يصير. لا يخرج شيء من هذه الصفحة قبل \
                 إعطاء الرابط لأحد.",
    dossier: "الملخص",
    dossier_shipped: "الملخص الذي يأتي مع Collate\u{200f}.",
    dossier_other: "ملخص خاص بك. يحتاج المتعلّمون إلى الملف نفسه: يُعطى لهم مع الرابط.",
    dossier_has: |articles, claims| {
        fill_blanks("@، @.", &[], &[&counted(articles, &ARTICLES), &counted(claims, &CLAIMS)])
    },
    worded: "الأسئلة بالإنكليزية مثل الملخص، وبقية الصفحة بلغة كل متعلّم.",
    another_dossier: "استخدام ملخص آخر",
    not_kept: "لا يبقى هذا الاختبار بعد إغلاق الصفحة أو إعادة تحميلها. للاحتفاظ به يُحفظ في ملف من قسم «التكليف».",
    quiz: "الاختبار",
    title: "العنوان",
    title_hint: "يراه المتعلّمون فوق الاختبار. ويمكن تركه فارغًا.",
    title_cut: "يتسع العنوان لنحو 80 حرفًا، ولثلث ذلك من الصينية أو اليابانية أو الكورية. وحُذف ما زاد.",
    items: "عدد الأسئلة",
    seed: "رقم الاختبار",
    seed_hint: "الرقم نفسه يعطي الجميع الاختبار نفسه. ورقم آخر يعطي أسئلة أخرى بالتركيب نفسه.",
    other_seed: "أسئلة أخرى",
    options: "الخيارات في السؤال الذي له إجابة صحيحة واحدة",
    blueprint: "التركيب",
    blueprint_hint: "كم سؤالًا من كل جزء على الأقل. وما بقي 0 فلا شرط له.",
    by_dimension: "بحسب البُعد",
    by_article: "بحسب المقال",
    by_level: "بحسب المستوى",
    by_kind: "بحسب نوع السؤال",
    there_are: |count| if count == 0 { "لا يوجد".to_owned() } else { fill_blanks("من #", &[count], &[]) },
    spread_evenly: "بالتساوي على الأبعاد",
    free: "بلا شروط",
    decided: |pins, bans| {
        if pins + bans == 0 {
            "يمكن القول عن سؤال بعينه إنه واجب أو مستبعد.".to_owned()
        } else {
            fill_blanks("الأسئلة الواجبة: #، والمستبعدة: #.", &[pins, bans], &[])
        }
    },
    look_through: "تصفّح كل الأسئلة",

    articles: "المقالات التي يُسأل عنها",
    last_article: "يلزم مقال واحد على الأقل، وإلا فلا شيء يُسأل عنه.",

    policy: "ما يراه المتعلّمون، ومتى",
    policy_hint: "يُختار واحد من ثلاثة، ويُغيَّر منه ما يلزم. وتقول الجمل ما سيراه المتعلّمون، وهم يقرؤون مثلها قبل البدء.",
    policy_details: "تغيير التفاصيل",
    preset: "ما الغرض منه؟",
    preset_own: "هذا اختيار خاص بك.",
    presets: |preset| match preset {
        Preset::Practice => ("تدريب", "يُشرح كل شيء فورًا، وبلا حد للمحاولات."),
        Preset::Homework => ("واجب منزلي", "الصواب والخطأ فورًا، والباقي في النهاية، وثلاث محاولات."),
        Preset::Test => ("امتحان قصير", "محاولة واحدة، والنقاط في النهاية."),
    },
    not_exams: "كل من لديه الرابط ومكتب المعلّم هذا يستطيع معرفة الأسئلة والحل: فهذا للتعلّم، لا للامتحانات المهمة.",
    told: "ما سيراه المتعلّمون",
    shown: "ما يُعرض ومتى",
    whats: |what| match what {
        What::Right => "هل الإجابة صحيحة",
        What::Score => "النقاط",
        What::Key => "الإجابة الصحيحة",
        What::Why => "لماذا يصح كل خيار أو لا يصح",
        What::Sources => "الفقرات التي تبيّن ذلك",
    },
    whens: |when| match when {
        When::AfterEach => "بعد كل إجابة",
        When::AtEnd => "في النهاية",
        When::Never => "لا يُعرض",
    },
    whose: "الأسئلة",
    seeds: |seeds| match seeds {
        Seeds::Shared => "نفسها للجميع",
        Seeds::Own => "مختلفة لكل متعلّم",
    },
    credit: "الإجابة الصحيحة جزئيًّا",
    credits: |credit| match credit {
        Credit::Partial => "تنال جزءًا من النقاط",
        Credit::Strict => "لا تنال شيئًا",
    },
    hints: "يمكن طلب تلميحات",
    certainty: "سؤال المتعلّمين عن مدى تأكدهم",
    attempts: "المحاولات",
    attempts_any: "0: بلا حد",
    which_counts: "من عدة محاولات",
    counts: |counts| match counts {
        Counts::First => "تُحتسب الأولى",
        Counts::Best => "تُحتسب الأفضل",
        Counts::Last => "تُحتسب الأخيرة",
    },
    minutes: "الدقائق",
    minutes_none: "0: بلا حد",
    clock: "حد الوقت",
    pauses: |pause| match pause {
        Pause::Allowed => "يمكن إيقاف الساعة",
        Pause::None => "الساعة تمضي بلا توقف",
    },
    opens: "من",
    closes: "إلى",
    dates_hint: "المواعيد للإعلام: فبلا خادم لا يمكن إلزام أحد بها. وما يأتي متأخرًا يُعلَّم بأنه متأخر.",
    dates_wrong: "لم يُقبل ذلك: كان سينتهي قبل أن يبدأ.",
    pass: "حد النجاح في المئة",
    pass_none: "0: بلا حد",

    preview: "ما يراه المتعلّم",
    preview_hint: "يمكن الإجابة هنا كما يفعل المتعلّم. ولا يُحفظ شيء من ذلك.",
    one_example: "لكل متعلّم أسئلة أخرى. وهذا مثال واحد.",
    drawing: "يُعدّ الاختبار…",
    no_wording: |language| {
        fill_names(
            "لا يستطيع Collate صياغة الأسئلة بلغة هذا الملخص (@). ويستطيع ذلك بالإنكليزية (en)\u{200f}.",
            &[],
            &[language],
        )
    },
    no_items: "لا يمكن طرح أي سؤال بهذه الشروط. يُطلب أقل، أو تُخفَّف الشروط.",
    drawn: |items| fill_blanks("@.", &[], &[&counted(items, &QUESTIONS)]),
    short_all: |asked, given| fill_blanks("عدد الأسئلة المطلوب: #؛ والممكن في اختبار واحد: #.", &[asked, given], &[]),
    short_of: |what, asked, given| fill_names("@: المطلوب #، والممكن #.", &[asked, given], &[what]),
    short_exist: |count| {
        if count == 0 {
            "لا سؤال كهذا عن المقالات المختارة.".to_owned()
        } else {
            fill_blanks("كل ما يمكن منها عن المقالات المختارة: #.", &[count], &[])
        }
    },
    short_together: |count| {
        fill_blanks(
            "يمكن منها عن المقالات المختارة: #، لكن بعضها يكشف إجابة غيره، أو الاختبار أقصر من أن يسع كل ما طُلب.",
            &[count],
            &[],
        )
    },
    short_whole: |asked, items| fill_blanks("مجموع المطلوب في الأجزاء: #، وأسئلة الاختبار: #.", &[asked, items], &[]),
    offer: |items, parts| {
        let colon = if parts.is_empty() { "" } else { ": " };
        fill_blanks("استخدام اختبار من @@@", &[], &[&counted(items, &QUESTIONS_OF), colon, parts])
    },
    pins_title: "الأسئلة الواجبة",
    tells: |one, other| fill_names("«@» يكشف إجابة السؤال «@».", &[], &[one, other]),
    tells_after: |one, other| {
        fill_names("ما يقال بعد السؤال «@» يكشف إجابة السؤال «@» الذي يأتي بعده.", &[], &[one, other])
    },
    pin_left_out: |question| fill_names("لا يمكن طرح «@»: فهو مستبعد، أو يتناول شيئًا تُرك.", &[], &[question]),
    question_of: |place, of| fill_blanks("السؤال # من #", &[place, of], &[]),
    go_to: "السؤال",
    before: "السابق",
    after: "التالي",

    questions_title: "كل الأسئلة",
    questions_hint: "كل ما يمكن السؤال عنه في هذا الملخص. يُحدَّد هنا أي الأسئلة واجب وأيها مستبعد.",
    is_narrow: "الأسئلة عن المقالات المتروكة ليست في القائمة.",
    widen: "عرضها أيضًا",
    is_wide: "في القائمة أيضًا أسئلة عن المقالات المتروكة، ولا يمكن أن تكون في هذا الاختبار.",
    narrow: "إخفاؤها",
    search: "البحث في الأسئلة وتصفيتها",
    search_label: "كلمات",
    any: "أيّ كان",
    dimension: "البُعد",
    article: "المقال",
    statement: "العبارة",
    kind: "النوع",
    level: "المستوى",
    voice: "القائل",
    own_voice: "المقال نفسه",
    mark: "قرارك",
    marks: ["الواجبة", "المستبعدة"],
    clear: "عرض كل الأسئلة من جديد",
    making: |done, of| fill_blanks("تُصاغ الأسئلة: جُرّب # من #.", &[done, of], &[]),
    finding: "يُبحث عمّا يمكن السؤال عنه…",
    found: |first, last, of, all| {
        if of == all {
            fill_blanks("من # إلى # من @", &[first, last], &[&counted(all, &QUESTIONS_OF)])
        } else {
            fill_blanks(
                "من # إلى # من @ توافق المطلوب؛ والمجموع #",
                &[first, last, all],
                &[&counted(of, &QUESTIONS_OF)],
            )
        }
    },
    nothing_fits: "لا سؤال يوافق كل هذا. يُحذف شرط أو كلمة.",
    pin: "واجب",
    ban: "استبعاد",
    is_pinned: "واجب",
    is_banned: "مستبعد",
    pin_of: |stem| fill_names("واجب: @", &[], &[stem]),
    ban_of: |stem| fill_names("استبعاد: @", &[], &[stem]),
    show_key: "الحل والمصادر",
    key_of: |stem| fill_names("الحل والمصادر: @", &[], &[stem]),
    key: "الحل",
    key_label: |label| fill_names("الحل: @", &[], &[label]),
    key_place: |place, date| fill_names("الموضع # (@)", &[place], &[date]),
    wrong: "غير صحيح",
    evidence_for: |article| fill_names("فقرات المقال: @", &[], &[article]),
    rule: |rule| match rule {
        Rule::T => "ثبتت صحته: فهو يلزم عمّا يقوله المقال.",
        Rule::F1 => "ثبت خطؤه: فالقيمة واحدة، وهي غير هذه.",
        Rule::F2 => "ثبت خطؤه: فالقائمة كاملة، وليس فيها.",
        Rule::F3 => "ثبت خطؤه: فكل من يقول ذلك مذكور، وليس هذا القائل منهم.",
        Rule::F4 => "ثبت خطؤه: فالمقال لا يذكره أو ينفيه.",
        Rule::F5 => "ثبت خطؤه: فهي أرقام أو تواريخ بوحدة واحدة يستبعد بعضها بعضًا.",
        Rule::F6 => "ثبت خطؤه: فلا يصح إلا وصف واحد، وهو غير هذا.",
        Rule::F7 => "ثبت خطؤه: فالمقالان متفقان هنا.",
    },
    lacking: |count| fill_blanks("أنواع الأسئلة التي لا يعطيها هذا الملخص: #", &[count], &[]),
    kinds: |kind| match kind {
        Kind::Figure => "رقم",
        Kind::Date => "تاريخ",
        Kind::WhoSaysIt => "من يقول ذلك",
        Kind::GoalNamed => "هدف واحد",
        Kind::GoalsAll => "كل أهداف طرف",
        Kind::CostClass => "أنواع التكاليف",
        Kind::FormatMembership => "من يشارك",
        Kind::EventOrder => "ترتيب الأحداث",
        Kind::Evidence => "الفقرة التي تبيّن ذلك",
        Kind::ClaimStatus => "كيف يُقدَّم",
        Kind::WhichArticle => "أي مقال يقول ذلك",
        Kind::Corroboration => "ما يقوله مقالان معًا",
        Kind::WhereTheyDiffer => "أين يختلف مقالان",
        Kind::KindOfDifference => "ما يفرّق بين قولين",
        Kind::SizeOrTime => "الأكبر أو الأسبق",
        Kind::PositionTable => "ما يفعله كل مقال بها",
        Kind::GoalCostLink => "التكلفة المرتبطة بهدف",
        Kind::ChangeOverTime => "كيف تغيّر الجواب",
    },
    levels: |level| match level {
        Level::Remember => "العثور على ما يورده مقال واحد",
        Level::Understand => "فهم من يقصد ماذا",
        Level::Analyse => "المقابلة بين المقالات",
        Level::Evaluate => "الحكم على ما يسند الأقوال أو يفرّق بينها",
    },
    dimensions: |dimension| match dimension {
        Dimension::Goals => "الأهداف",
        Dimension::Costs => "التكاليف",
        Dimension::Formats => "الصيغ الدبلوماسية",
    },

    assign_title: "إعطاؤه للمتعلّمين",
    no_title: "اختبار بلا عنوان",
    is_short: "ليس في الاختبار كل ما طُلب. يحسن النظر في الاختبار قبل إعطائه.",
    dossier_from_address: "يذكر الرابط عنوان ملخصك. ويُسأل المتعلّمون قبل جلبه من هناك.",
    change_it: "تغيير الاختبار",
    writing: "يُكتب الرابط…",
    link: "الرابط للمتعلّمين",
    link_hint: "الاختبار كله في هذا الرابط: لا يُحفظ شيء على خادم، ولا يحتاج أحد إلى حساب. ومن يفتحه يقرأ أولًا ما سيُعرض، ثم يبدأ.",
    copy_of: |label| fill_blanks("نسخ: @", &[], &[label]),
    characters: |count| counted(count, &CHARACTERS),
    open_it: "فتحه كمتعلّم",
    qr: "للهواتف",
    qr_text: "رمز QR للرابط أعلاه",
    no_qr: "سيكون رمز QR لهذا الرابط أدق من أن يُقرأ. ويقصر الرابط كلما قلّت الأسئلة الواجبة والمستبعدة.",
    package: "حزمة لنظام المقررات",
    package_hint: "ملف واحد تقبله أنظمة المقررات مثل Moodle. فيه كل شيء؛ وتذهب الإجابات والنقاط إلى النظام.",
    save_package: |version| fill_names("حفظ بصيغة SCORM @", &[], &[version]),
    packing: |done, of| fill_blanks("حُزم من الملفات # من #.", &[done, of], &[]),
    packed: "حُفظت الحزمة.",
    not_packed: |file| fill_names("لم يُحفظ شيء، لأن هذا الملف لم يصل: @. يرجى المحاولة مرة أخرى.", &[], &[file]),
    other_build: "لم يُحفظ شيء، لأن الموقع تجدّد في هذه الأثناء. يرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.",
    embed: "وضعه في صفحة أخرى",
    embed_hint: "يستطيع من يدير الصفحة الأخرى لصق هذا في موضع الاختبار.",
    embed_code: "نص للصفحة الأخرى",
    embed_title: "اختبار",
    file: "ملف",
    file_hint: "لما لا يتسع له رابط، وللحفظ. يفتحه المتعلّمون في صفحتهم على العنوان أدناه.",
    save_file: "حفظ في ملف",
    go_on: "متابعة مهمة سابقة",
    go_on_hint: "العودة إلى اختبار أُعدّ من قبل. وما هو هنا الآن يعود بزر «التراجع عن آخر تغيير».",
    go_on_link: "رابطها",
    go_on_take: "فتحها",
    go_on_file: "أو ملفها",
    taken_up: "فُتحت: وهي في أعلى هذه الصفحة.",
    other_release: "فتح مكتب المعلّم في الإصدار الذي صُنع به",
    release_lost: "هذا الإصدار غير محفوظ في هذا الموقع.",
    paper_title: "الطباعة والتصدير",
    print_title: "على الورق",
    print_hint: "في النماذج الأسئلة نفسها بترتيب آخر، وخياراتها بترتيب آخر. أما الأرقام والتواريخ والفقرات فتتصاعد أو تتنازل \
                 فقط، فقد يتفق ترتيبها في نموذجين. وما سيُطبع معروض أدناه.",
    versions: "النماذج",
    too_few: |items, versions| {
        fill_blanks("عدد النماذج #، فيلزمها من الأسئلة مثلها على الأقل، والموجود #.", &[versions, items], &[])
    },
    large: "خط كبير",
    with_key: "مع مفتاح الإجابات",
    print: "طباعة",
    version: |name| fill_names("النموذج @", &[], &[name]),
    name_line: "الاسم:",
    date_line: "التاريخ:",
    paper_points: |items| fill_blanks("النقاط من # (نقطة لكل سؤال):", &[items], &[]),
    paper_rows: "يُكتب على كل سطر الحرف المناسب.",
    paper_order: "تُكتب الحروف بالترتيب الصحيح.",
    paper_evidence: |article| fill_names("الفقرة التي تبيّن ذلك في المقال: @", &[], &[article]),
    answer_key: "مفتاح الإجابات",
    number: "رقم",
    sources: "المصادر",
    export_title: "لبرامج أخرى",
    scope: "أي الأسئلة",
    scope_quiz: |items| fill_blanks("الاختبار: @", &[], &[&counted(items, &QUESTIONS)]),
    scope_found: |items| fill_blanks("ما وُجد في قائمة كل الأسئلة: #", &[items], &[]),
    format: "الصيغة",
    formats: |format| match format {
        Format::MoodleXml => "Moodle XML",
        Format::Gift => "GIFT",
        Format::Csv => "CSV لبرامج الجداول",
        Format::Json => "JSON وفيه كل شيء",
    },
    lost_title: "ما لا ينتقل",
    lost: |items| fill_blanks("وفوق ذلك، في هذا العدد من الأسئلة: #", &[items], &[]),
    save_export: "حفظ الملف",

    mark_title: "تصحيح ما سُلّم",
    mark_hint: "يُصحَّح كل تسليم من جديد من إجاباته، على الاختبار الذي يعطيه رابطه. لا يُرسل شيء إلى أي مكان، ولا يبقى شيء بعد \
                إغلاق هذه الصفحة.",
    hand_ins: "التسليمات",
    choose_hand_ins: "اختيار ملفات، أو ملف zip فيه كثير منها",
    drop_hand_ins: "أو إفلاتها هنا.",
    paste: "أو لصق نصوص المتعلّمين، نصًّا بعد نص",
    read_paste: "قراءة النصوص",
    pasted: "نص ملصق",
    piece_of: |name, number| fill_names("@، النص #", &[number], &[name]),
    marking: "التصحيح",
    stop_marking: "إيقاف التصحيح",
    stopped: "أُوقف التصحيح. لم يبق شيء من هذه التسليمات؛ وما صُحّح قبلها باقٍ.",
    still_marking: "ما زالت التسليمات السابقة تُصحَّح. يرجى إضافة هذه مرة أخرى بعد ذلك.",
    marked_so_far: |done, of| {
        if of == 0 {
            "يُفتح ما اختير…".to_owned()
        } else {
            fill_blanks("صُحّح # من #.", &[done, of], &[])
        }
    },
    file_too_large: "هذا الملف أكبر من أن يكون تسليمًا.",
    file_unreadable: "لم يستطع المتصفح قراءة هذا الملف.",
    zip_unreadable: "هذا تالف، أو مضغوط بطريقة لا تُقرأ هنا. يرجى فك ضغطه واختيار الملفات.",
    zip_too_many: "في ملف zip هذا ملفات أكثر مما يجب. يرجى تقسيمه.",
    zip_encrypted: "هذا مشفَّر. يرجى فك ضغطه أولًا.",
    zip_empty: "لا تسليم في ملف zip هذا.",
    marked_all: |marked, bad| {
        if bad == 0 {
            fill_blanks("التسليمات المصحَّحة: #.", &[marked], &[])
        } else {
            fill_blanks("التسليمات المصحَّحة: #. وما تعذّر تصحيحه: #.", &[marked, bad], &[])
        }
    },
    bad: |count| fill_blanks("ما تعذّر تصحيحه: #", &[count], &[]),
    nothing_marked: "لم يُصحَّح شيء بعد. يجد المتعلّمون «سلّم إجاباتك» في نتائجهم؛ تُجمع ملفاتهم أو نصوصهم وتوضع هنا.",
    put_away: "وُضعت التسليمات المصحَّحة جانبًا.",
    bring_back: "إعادتها",
    put_away_all: "وضع كل هذا جانبًا",
    order: "الترتيب",
    orders: |order| match order {
        Order::Name => "بحسب الاسم",
        Order::Points => "الأكثر نقاطًا أولًا",
        Order::Findings => "ما يحتاج إلى نظر أولًا",
        Order::Time => "بحسب وقت التسليم",
    },
    class_table: "الصف",
    what_marking_shows: "تأتي النقاط من الإجابات، فتعديل النتيجة في الملف لا يغيّر شيئًا ويُذكر. لا يرى التصحيح من الذي أجاب حقًّا، ولا بمساعدة من. \
                         ولا يرى محاولات سابقة في متصفح آخر أو في نافذة خاصة. ولا يرى هل نُقلت الإجابات: فقد يعرفها صديق، وهذه الصفحة \
                         تصنع مفتاح الإجابات لكل من لديه الرابط. ولا يرى إجابات غُيّرت في الملف مع رمز التحقق منه. وقد تكون ساعة الجهاز \
                         خاطئة، ولا يُعرف ماذا جرى أثناء إيقافها: فإيقاف الساعة ليس دليلًا على استراحة.",
    lines: |[first, last, of]| fill_blanks("من # إلى # من مجموع #", &[first, last, of], &[]),
    learner: "المتعلّم",
    nameless: |number| fill_blanks("بلا اسم #", &[number], &[]),
    points: "النقاط",
    points_of: |earned, possible, percent| fill_names("@ من @ (@)", &[], &[earned, possible, percent]),
    answered: "الإجابات",
    answered_of: |answered, of| fill_blanks("# من #", &[answered, of], &[]),
    handed_in: "وقت التسليم",
    remarks: "ملاحظات",
    is_copy: "التسليم نفسه مرة أخرى. لا يُحتسب.",
    does_not_count: "يُحتسب تسليم آخر لهذا المتعلّم.",
    one_of_quizzes: |number| fill_blanks("الاختبار #", &[number], &[]),
    several_quizzes: |quizzes| {
        fill_blanks(
            "هذه التسليمات من اختبارات مختلفة، عددها #. وكل ما يلي يجمعها كلها، أو يخص الاختبار الذي يُختار.",
            &[quizzes],
            &[],
        )
    },
    see_answers: "الإجابات",
    not_answered: "بلا إجابة",
    points_for: |points| fill_names("@ من 1", &[], &[points]),
    renamed: |name| fill_names("الإجابات نفسها في الأوقات نفسها كما في هذا التسليم: @.", &[], &[name]),
    claimed_twice: |begun| {
        fill_names(
            "وقت البدء: @. وفي تسليم آخر الاسم نفسه ورقم المحاولة نفسه، وقد بدأ في وقت آخر: شخصان، أو جهاز ثانٍ.",
            &[],
            &[begun],
        )
    },
    attempt: |attempt| fill_blanks("المحاولة #.", &[attempt], &[]),
    late: "متأخر.",
    stood: |minutes| match minutes {
        0 => "توقفت الساعة أقل من دقيقة.".to_owned(),
        _ => fill_blanks("توقفت الساعة هذا العدد من الدقائق: #.", &[minutes], &[]),
    },
    unfinished: "غير مكتمل.",
    passes: "ناجح.",
    fails: "لم يبلغ حد النجاح.",
    the_class: "الصف كله",
    nobody_counts: "لا يوجد تسليم يُحتسب.",
    spread: |learners, mean, interval, mastered| {
        let interval = interval.map_or(String::new(), |(low, high)| {
            fill_blanks(" (المجال بثقة 95 في المئة: من # إلى #)", &[low, high], &[])
        });
        fill_blanks(
            "متوسط النقاط # في المئة@؛ وبلغ 80 في المئة أو أكثر # من #.",
            &[mean, mastered, learners],
            &[&interval],
        )
    },
    passing: |passing, of| fill_blanks("بلغ حد النجاح # من مجموع المتعلّمين، وعددهم #.", &[passing, of], &[]),
    certain: |answers, wrong, lucky| {
        fill_blanks(
            "الإجابات التي ذُكرت درجة اليقين فيها: #، منها خطأ بيقين: #، وتخمين صائب: #.",
            &[answers, wrong, lucky],
            &[],
        )
    },
    reliability: |alpha, low, high, learners| {
        fill_names(
            "ثبات الاختبار، وعدد من أجابوا عنه #: ألفا @ (المجال بثقة 95 في المئة: من @ إلى @).",
            &[learners],
            &[alpha, low, high],
        )
    },
    no_reliability: "يُعرف الثبات إذا كانت الأسئلة نفسها لـ30 متعلّمًا أو أكثر: فمع عدد أقل يغلب عليه أثر الصدفة.",
    distribution: "كم متعلّمًا نال أي جزء من النقاط، في المئة",
    as_table: "في جدول",
    tenth: |from, to| fill_blanks("من # إلى # في المئة", &[from, to], &[]),
    percent_of_points: "الجزء من النقاط",
    learners: "المتعلّمون",
    items_title: "الأسئلة، والأصعب أولًا",
    items_hint: "السؤال نفسه واحد للجميع، مهما كان حوله. ويقول التمييز هل أحسن من أصاب فيه في غيره أيضًا: من \u{2066}−1\u{2069} \
                 إلى 1، و\u{2066}0.2\u{2069} أو أكثر جيد.",
    item_numbers: |percent, right, answered, shown| {
        fill_blanks(
            "# في المئة من النقاط؛ الصحيح كله: #، والإجابات: #، وعُرض على: #.",
            &[percent, right, answered, shown],
            &[],
        )
    },
    discrimination: |value| fill_names("التمييز: @.", &[], &[value]),
    no_discrimination: "المتعلّمون أقل من 30، أو الإجابات متشابهة كلها: لا يمكن معرفة التمييز.",
    working: |working, of| {
        fill_blanks("الخيارات الخاطئة التي اختارها 5 في المئة أو أكثر: # من #.", &[working, of], &[])
    },
    each_choice: "كم مرة اختير كل خيار",
    choice: "الخيار",
    is_it_right: "الحل",
    chosen_by: "اختاره",
    chosen: |chosen, offered, percent| fill_blanks("# من # (# في المئة)", &[chosen, offered, percent], &[]),
    downloads: "التنزيل",
    downloads_hint: "تُفتح الجداول في أي برنامج جداول؛ والأسماء التي تشبه المعادلات جُعلت بلا ضرر. والأوقات فيها بتوقيت UTC. \
                     ومعنى حروف الإجابات في جدول الأسئلة.",
    save_class: "جدول الصف (CSV)",
    save_items: "الأسئلة (CSV)",
    save_json: "كل شيء (JSON)",

    assignment_fault: told::assignment,
    receipt_fault: told::receipt,
    marking_fault: told::marking,
    finding_told: told::finding,
    loss: told::loss,
    always_lost: told::ALWAYS_LOST,
    lack: told::lack,
};
