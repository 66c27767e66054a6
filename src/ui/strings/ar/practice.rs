//! The Arabic words of practice.

use super::{ANSWERS, AR, CLAIMS, CLAIMS_OF, Noun, QUESTIONS_OF, counted, fill_blanks, fill_names};
use crate::engine::memory::Certainty;
use crate::engine::practice::Why;
use crate::ui::strings::practice::PracticeStrings;

const CARDS: Noun = ["لا بطاقات", "بطاقة واحدة", "بطاقتان", "# بطاقات", "# بطاقة", "# بطاقة"];
const DAYS_OF: Noun = ["0 يوم", "يوم واحد", "يومين", "# أيام", "# يومًا", "# يوم"];
const HINTS_OF: Noun = ["0 تلميح", "تلميح واحد", "تلميحين", "# تلميحات", "# تلميحًا", "# تلميح"];

pub(super) const PRACTICE: PracticeStrings = PracticeStrings {
    title: "تدريب",
    intro: "سؤال واحد في كل مرة، مع شرح إجابته فورًا. يأتي أولًا ما يوشك أن يُنسى، ثم ما إتقانك له أقل.",
    question: |place| fill_blanks("تدريب: السؤال #", &[place], &[]),
    why: |why| match why {
        Why::Due(0) => "يُطرح الآن لأن موعده اليوم.".to_owned(),
        Why::Due(days) => fill_blanks("يُطرح الآن لأن موعده حان منذ @.", &[], &[&counted(days, &DAYS_OF)]),
        Why::ComesBack => "يُطرح مجددًا لأن إجابتك عنه كانت خاطئة مع تأكدك منها.".to_owned(),
        Why::Weakest(dimension) => {
            fill_blanks("يُطرح لأن بُعد «@» هو الأقل إتقانًا لديك حتى الآن.", &[], &[(AR.dimension)(dimension)])
        }
        Why::New => "يُطرح لأنه جديد عليك.".to_owned(),
        Why::Ahead => "لم يحن موعد شيء. وهذا هو الأكثر فائدة مما طُرح عليك من قبل.".to_owned(),
    },
    next: "السؤال التالي",
    stop: "التوقف هنا",
    start: "بدء التدريب",
    wish: "موضوع التدريب",
    wish_hint: "يشمل التدريب كل شيء عند عدم الاختيار. وعند اختيار مقالات تقتصر الأسئلة عليها.",
    dimensions: "الأبعاد",
    articles: "المقالات",
    nothing_left: "طُرح في هذه الجلسة كل ما يطابق اختيارك. يمكنك توسيع الاختيار أو العودة غدًا.",
    summary: "جلستك الأخيرة",
    answered: |answered, points| {
        let questions = counted(answered, &QUESTIONS_OF);
        fill_blanks("أُجيب عن @. حصلت على @ من #.", &[answered], &[&questions, points])
    },

    due: "ما حان موعده",
    due_finding: |due| match due {
        0 => "لم يحن اليوم موعد شيء.".to_owned(),
        _ => fill_blanks("حان اليوم موعد @.", &[], &[&counted(due, &CLAIMS_OF)]),
    },
    nothing_yet: "لا شيء بعد. بعد الإجابة عن أسئلة، في اختبار أو هنا، تعرض هذه الصفحة الأقوال التي توشك أن تُنسى.",
    due_since: |days| match days {
        0 => "موعده اليوم".to_owned(),
        _ => fill_blanks("حان موعده منذ @", &[], &[&counted(days, &DAYS_OF)]),
    },
    due_more: |more| fill_blanks("وغيرها: #.", &[more], &[]),
    recall: |percent, claims| {
        let claims = counted(claims, &CLAIMS);
        fill_blanks("مما سُئلت عنه (@) يُتوقع اليوم تذكّر نحو # في المئة.", &[percent], &[&claims])
    },
    forecast: |today, ahead| fill_blanks("موعدها اليوم: @؛ وفي 13 يومًا بعده: #", &[ahead], &[&counted(today, &CLAIMS)]),
    forecast_hint: "تحت كل عمود: عدد الأيام من اليوم. وفوقه: عدد الأقوال التي يحين موعدها.",
    forecast_columns: ["اليوم", "أقوال يحين موعدها"],
    in_days: |days| match days {
        0 => "اليوم".to_owned(),
        1 => "غدًا".to_owned(),
        _ => fill_blanks("بعد @", &[], &[&counted(days, &DAYS_OF)]),
    },
    retention: "إعادة السؤال حين ينخفض احتمال تذكّري إلى",
    retention_hint: "كلما ارتفعت النسبة قلّ النسيان وتكررت الأسئلة أكثر.",
    percent: |percent| fill_blanks("#\u{200e}%\u{200e}", &[percent], &[]),

    ask_certainty: "السؤال عن مدى تأكدي",
    ask_certainty_hint: "عند كل سؤال، وفي الاختبارات أيضًا. الجواب عنه اختياري ولا يكلف نقاطًا.",
    certainty: "ما مدى تأكدك؟ (اختياري)",
    level: |level| match level {
        Certainty::Low => "تخمين",
        Certainty::Middle => "شك",
        Certainty::High => "يقين",
    },
    not_said: "لم يُذكر",
    calibration: |accuracy, is_below, bonus| {
        let sign = if is_below { "−" } else { "+" };
        fill_blanks("مدى تأكدك: # في المئة صحيحة، ونقاط حسن التقدير: \u{2066}@@\u{2069}", &[accuracy], &[sign, bonus])
    },
    calibration_hint: "يبيّن الشريط نسبة ما كان صحيحًا، ويبيّن الإطار النسبة المقصودة للمستوى. ونقاط حسن التقدير هي عُشر ما \
                       كسبته مستوياتك زيادةً على ذكر المستوى نفسه دائمًا.",
    calibration_level: |level, percent| {
        let name = (PRACTICE.level)(level.certainty);
        let Some(percent) = percent else { return fill_blanks("@: لا إجابات بعد.", &[], &[name]) };
        let (from, to) = level.fitting();
        let fits = match level.fits() {
            Some(true) => "هذا مناسب.",
            _ if percent < to => "الصحيح أقل مما قُصد لهذا المستوى.",
            _ => "الصحيح أكثر مما قُصد لهذا المستوى.",
        };
        let answers = counted(level.answers, &ANSWERS);
        fill_blanks(
            "@: @، الصحيح منها # في المئة؛ والمقصود من # إلى # في المئة. @",
            &[percent, from, to],
            &[name, &answers, fits],
        )
    },
    calibration_columns: ["مدى تأكدك", "الإجابات", "الصحيح", "المقصود"],
    fitting: |from, to| fill_blanks("من # إلى #\u{200e}%\u{200e}", &[from, to], &[]),
    lucky: "صحيح بالتخمين",
    sure_wrong: "بيقين، لكن غير صحيح",

    hint: "عرض تلميح (يكلف ربع نقطة)",
    another_hint: "عرض تلميح آخر (يكلف ربع نقطة)",
    hint_rule: "يخصم كل تلميح ربع نقطة مما تكسبه الإجابة؛ ولا تقل النقاط عن 0.",
    no_hint: "لا تلميح هنا: فموضع البحث هو الإجابة نفسها.",
    hints: "التلميحات",
    look: |article, from, to| fill_names("يُنظر في الفقرات من # إلى # في @.", &[from, to], &[article]),
    about: |article, paragraph| fill_names("يرد ذلك في الفقرة # في @، وموضوعها:", &[paragraph], &[article]),
    hint_sum: |hints, before, after| {
        let (cost, hints) = (AR.decimal(hints * 25), counted(hints, &HINTS_OF));
        fill_blanks("مع @: \u{2066}@ − @\u{2069}، ولا تقل عن 0، فتصير @.", &[], &[&hints, before, &cost, after])
    },

    cards: "بطاقات",
    cards_intro: "عبارة على الوجه، وموقف كل مقال منها على الظهر. وتقديرك لمعرفتك بها يحدد متى تعود، هنا وفي التدريب؛ ولا يُحتسب \
                  في الإتقان. وما لم تعرفه إطلاقًا يعود اليوم نفسه، بعد ثلاث بطاقات أخرى أو في النهاية، إلى أن تعرفه.",
    cards_left: |due, graded| {
        fill_blanks("حان موعد @. قُيّم الآن: @.", &[], &[&counted(due, &CLAIMS_OF), &counted(graded, &CARDS)])
    },
    cards_start: "البدء بالبطاقة الأولى",
    cards_none: "لا بطاقة حان موعدها ولا بطاقة جديدة. يمكنك العودة غدًا، أو التدريب بالأسئلة.",
    cards_ask: "أي المقالات تقول ذلك، وعلى لسان من؟",
    cards_show: "عرض الإجابة",
    cards_back: "موقف المقالات منها",
    cards_grade: "كيف كانت معرفتك بها؟",
    grades: ["لم أعرفها", "بالكاد", "جيدًا", "بسهولة"],
    cards_keys: "مفتاح المسافة أو \u{2066}Enter\u{2069} يعرض الإجابة؛ والأرقام من 1 إلى 4 تحدد كيف كانت معرفتك بها.",

    retry_wrong: |wrong| fill_blanks("ما لم يكن صحيحًا كله فقط (#)", &[wrong], &[]),
};
