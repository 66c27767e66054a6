//! Arabic words of the screens for studying.

use super::{CLAIMS, Noun, QUESTIONS, STATEMENTS_OF, counted, fill_names};
use crate::engine::dossier::{Hedge, StatementType};
use crate::engine::reasoning::Treatment;
use crate::engine::study::{Agreement, Manner};
use crate::engine::wording::fill_blanks;
use crate::ui::strings::study::StudyStrings;

const MATTERS_OF: Noun = ["0 مسألة", "مسألة واحدة", "مسألتين", "# مسائل", "# مسألة", "# مسألة"];

pub(super) const STUDY: StudyStrings = StudyStrings {
    ways: "طرق الدراسة",
    read: "قراءة",
    compare: "مقارنة",
    timeline: "الخط الزمني",
    formats: "الصيغ الدبلوماسية",

    search: "بحث",
    dimension: "البُعد",
    article: "المقال",
    voice: "القائل",
    entity: "الموضوع أو القائل",
    any: "الكل",
    own_voice: "المقال نفسه",
    clear: "عرض الكل من جديد",
    nothing_fits: "لا شيء يطابق كل ذلك. يرجى حذف كلمة أو إلغاء أحد الخيارات.",
    before: "ما قبلها",
    after: "ما بعدها",

    manner: |manner, article, voices| {
        let sentence = match (manner, voices.is_empty()) {
            (Manner::Own | Manner::TakenOver, true) => "يقول @ ذلك بلسانه",
            (Manner::Own | Manner::TakenOver, false) => "يقول @ ذلك بلسانه، نقلًا عن @",
            (Manner::Attributed, true) => "ينقل @ ذلك بوصفه رأيًا لغيره",
            (Manner::Attributed, false) => "ينقل @ ذلك بوصفه رأي @",
            (Manner::Denied, true) => "ينفي @ ذلك",
            (Manner::Denied, false) => "ينفي @ ذلك، نقلًا عن @",
            (Manner::Disputed, true) => "يعترض @ على ذلك",
            (Manner::Disputed, false) => "يعترض @ على ذلك، نقلًا عن @",
        };
        fill_names(sentence, &[], &[article, voices])
    },
    passed_on: |first, by| fill_names("@ (عن طريق @)", &[], &[first, by]),
    hedge: |hedge| match hedge {
        Hedge::Plain => "",
        Hedge::Possible => "على أنه ممكن",
        Hedge::Likely => "على أنه مرجَّح",
        Hedge::Conditional => "بشرط",
    },
    condition: |condition| fill_names("بشرط: @", &[], &[condition]),
    figure: |figure, scope| fill_names("@ (@)", &[], &[figure, scope]),
    dated: |date| fill_names("بتاريخ @", &[], &[date]),
    paragraph: |number| fill_blanks("¶\u{a0}#", &[number], &[]),
    treatment: |treatment| match treatment {
        Treatment::States => "يقول",
        Treatment::Reports => "ينقل",
        Treatment::Denies => "ينفي",
        Treatment::Mixed => "مختلط",
        Treatment::LeavesOut => "لا يذكر",
        Treatment::Unknown => "لم يُفحص",
    },

    all_say: "ما تقوله المقالات",
    one_says: |article| fill_names("ما يقوله @", &[], &[article]),
    read_hint: "كل عبارات المقالات بكلماتنا، مع الفقرات التي وردت فيها. العلامة = لما يقوله المقال بلسانه، والعلامة “ لرأي منقول، \
                والعلامة ≠ لما يُنفى أو يُعترض عليه. وإذا ذكر مقال العبارة أكثر من مرة، بلسانه أو على لسان غيره، فلكل مرة سطر.",
    kind: |kind| match kind {
        StatementType::Goal => "الأهداف",
        StatementType::Cost => "التكاليف",
        StatementType::Format => "كيف تنشأ الصيغ وتعمل",
        StatementType::Event => "الأحداث",
        StatementType::Figure => "الأرقام",
        StatementType::Assessment => "التقييمات",
        StatementType::Plan => "الخطط",
    },
    claims_shown: |first, last, of, claims| {
        let texts = [&*counted(of, &STATEMENTS_OF), &counted(claims, &CLAIMS)];
        fill_blanks("من # إلى # من أصل @؛ @", &[first, last], &texts)
    },

    compare_title: "مقارنة المقالات",
    by_statement: "العبارات",
    by_point: "المسائل",
    what_to_compare: "موضوع المقارنة",
    every_statement: "أيضًا العبارات المعروفة من مقال واحد فقط",
    every_point: "أيضًا المسائل التي يتناولها مقال واحد فقط",
    rows_shown: |first, last, of| fill_blanks("من # إلى # من أصل @", &[first, last], &[&counted(of, &STATEMENTS_OF)]),
    points_shown: |first, last, of| fill_blanks("من # إلى # من أصل @", &[first, last], &[&counted(of, &MATTERS_OF)]),
    statement: "العبارة",
    table: "موقف كل مقال من كل عبارة",
    because: "يقول:",
    treats_none: "لا يذكر أيًّا من الإجابات",
    separates: "ما تتفق فيه وما يفرّق بينها",
    agreement: |agreement, same_voice, one, other| {
        let sentence = match (agreement, same_voice) {
            (Agreement::Same, _) => "يعطي @ و@ الإجابة نفسها.",
            (Agreement::Exclusive, true) => "يتناقض @ و@.",
            (Agreement::Exclusive, false) => "الإجابة في @ والإجابة في @ لا تجتمعان.",
            (Agreement::Compatible, _) => "تتوافق الإجابة في @ مع الإجابة في @.",
            (Agreement::Open, _) => "تختلف الإجابة في @ عن الإجابة في @، ولا يُعرف هل تتوافقان.",
        };
        fill_names(sentence, &[], &[one, other])
    },
    other_time: "الحديث فيهما عن زمنين مختلفين.",
    other_scope: "لا يحصيان الشيء نفسه.",
    other_voice: "القائل ليس نفسه فيهما.",
    one_article_only: "مقال واحد فقط يجيب عن هذا، فلا فرق يُذكر.",

    statement_title: "عبارة",
    no_screen: "لا توجد صفحة كهذه",
    no_statement: "لا توجد هذه العبارة في هذا الملخص. ربما تغيّر اسمها، أو جاء الرابط من ملخص آخر.",
    to_read: "إلى كل العبارات",
    what_articles_do: "موقف كل مقال منها",
    follows_from: "يلزم هذا من قوله:",
    excluded_by: "يقول ما لا يجتمع مع هذا:",
    on_points: "المسائل التي تجيب عنها",
    entails: "ما يلزم عنها",
    entailed_by: "ما تلزم عنه",
    excludes: "ما لا يجتمع معها",
    ask: "أسئلة عن هذه العبارة",
    questions_about: |count| counted(count, &QUESTIONS),
    no_questions_about: "لا يمكن صياغة سؤال عن هذه العبارة وحدها.",
    study_this: "دراسة هذه العبارة",
    study_statement: |statement| fill_names("دراسة هذه العبارة: @", &[], &[statement]),
    study_article: |article| fill_names("قراءة ما يقوله @", &[], &[article]),
};
