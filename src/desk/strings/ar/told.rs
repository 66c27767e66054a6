//! What the engine tells, in Arabic: what is wrong with an assignment or a receipt, what does not carry over.

use crate::desk::strings::Stems;
use crate::engine::assignment::Fault;
use crate::engine::bank::{Kind, Lack, Obstacle};
use crate::engine::compact::Damage;
use crate::engine::export::Loss;
use crate::engine::marking::{self, Finding};
use crate::engine::receipt::{self, Learner};
use crate::engine::scorecard::Points;
use crate::engine::wording::fill_blanks;
use crate::ui::strings::ar::fill_names;
use crate::ui::strings::decimal;
use crate::ui::strings::given::Dates;

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Why an assignment cannot be opened or written.
pub(super) fn assignment(fault: &Fault) -> String {
    match fault {
        Fault::Code(fault) => damage(*fault, true),
        Fault::Unreadable => {
            "ليست هذه المهمة كما يكتبها Collate، فلم تُفتح: إذ قد يبدأ بها اختبار آخر. يرجى طلبها مرة أخرى.".to_owned()
        }
        Fault::NewerVersion { .. } => "صنع هذه المهمةَ إصدار أحدث من Collate. يرجى فتحها بالإصدار الأحدث.".to_owned(),
        Fault::OtherGenerator { found, known } => fill_names(
            "صنع هذه المهمةَ الإصدار @ من مولّد الأسئلة، وفي هذه الصفحة الإصدار @، وقد تختلف أسئلته. يرجى فتح الرابط على \
             العنوان الذي صُنع له.",
            &[],
            &[found, known],
        ),
        Fault::OtherDossier { wanted, open, .. } if wanted == open => {
            fill_names("هذه المهمة لحالة أخرى من الملخص «@». يرجى فتح الملخص الذي صُنعت به.", &[], &[wanted])
        }
        Fault::OtherDossier { wanted, open, .. } => {
            fill_names("هذه المهمة للملخص «@»، والمفتوح «@». يرجى فتح الملخص الذي صُنعت به.", &[], &[wanted, open])
        }
        Fault::UnknownLanguage { tag } => fill_names("لا يمكن صياغة الأسئلة باللغة «@».", &[], &[tag]),
        Fault::UnknownItem { item } => fill_names(
            "لم يعد الملخص يعطي السؤال «@»، وهو واجب أو مستبعد. يرجى رفع هذا القرار عنه.",
            &[],
            &[item.as_str()],
        ),
        Fault::TooLong { characters, most } => fill_blanks(
            "سيكون في الرابط من الأحرف #، ولا يؤمن أكثر من #. يرجى إعطاء المهمة ملفًّا.",
            &[number(*characters), number(*most)],
            &[],
        ),
        Fault::FileTooLarge { .. } => "هذا الملف أكبر من أن يكون مهمة.".to_owned(),
        Fault::NotJson { line, column } => fill_blanks(
            "ليس هذا الملف مهمة، أو هو تالف من السطر #، العمود #. يرجى طلبه مرة أخرى.",
            &[number(*line), number(*column)],
            &[],
        ),
        Fault::NotAnAssignment => "ليس هذا الملف مهمة من Collate.".to_owned(),
    }
}

/// Why a text is no code: of an assignment, or else of a hand-in.
fn damage(damage: Damage, is_link: bool) -> String {
    let what = if is_link { "الرابط" } else { "نص التسليم" };
    match damage {
        Damage::Empty => fill_blanks("لا شيء للقراءة. يرجى لصق @ كاملًا.", &[], &[what]),
        Damage::TooLong { most, .. } => fill_blanks("هذا أطول مما يجب: لا يتجاوز @ # حرفًا.", &[number(most)], &[what]),
        Damage::Letter { letter, place } => fill_names(
            "ليس هذا هو المطلوب (@): لا يأتي فيه «@»، كما في الموضع #. يرجى نسخه مرة أخرى، بلا شيء قبله أو بعده.",
            &[number(place)],
            &[what, &letter.to_string()],
        ),
        Damage::Changed => {
            fill_blanks("@ تالف: نقص جزء منه أو تغيّر. يرجى نسخه مرة أخرى، من أول حرف إلى آخر حرف.", &[], &[what])
        }
    }
}

/// Why a file or a pasted text is no receipt.
pub(super) fn receipt(fault: &receipt::Fault) -> String {
    use receipt::Fault;
    match fault {
        Fault::TooLarge { most, .. } => {
            fill_blanks("هذا أكبر من أن يكون تسليمًا: لا يتجاوز التسليم # كيلوبايت.", &[number(most / 1024)], &[])
        }
        Fault::NotText => "ليس هذا نصًّا. التسليم ملف نصي، أو نص للصق.".to_owned(),
        Fault::Code(fault) => damage(*fault, false),
        Fault::NotJson { line, column } => fill_blanks(
            "ليس هذا الملف تسليمًا، أو هو تالف من السطر #، العمود #. يرجى طلبه مرة أخرى.",
            &[number(*line), number(*column)],
            &[],
        ),
        Fault::NotAReceipt => "ليس هذا تسليمًا من Collate.".to_owned(),
        Fault::AnAssignment => "هذه مهمة وليست تسليمًا. يحفظ المتعلّمون التسليم في صفحة النتائج.".to_owned(),
        Fault::NoneInText => "لا يوجد تسليم في هذا النص. التسليم ملف حفظه متعلّم، أو نص يبدأ بـ«collate:».".to_owned(),
        Fault::NewerVersion { .. } => "صنع هذا التسليمَ إصدار أحدث من Collate. يرجى فتحه بالإصدار الأحدث.".to_owned(),
        Fault::Unreadable => {
            "ليس هذا التسليم كما يكتبه Collate: فيه نقص أو تغيير أو زيادة. يرجى طلبه مرة أخرى.".to_owned()
        }
        Fault::TooManyAnswers { count, most } => fill_blanks(
            "عدد الإجابات في هذا التسليم #، ولا يتجاوز أي اختبار # سؤال.",
            &[number(*count), number(*most)],
            &[],
        ),
        Fault::RepeatedAnswer { .. } => "في هذا التسليم إجابتان عن سؤال واحد.".to_owned(),
        Fault::NameTooLong { .. } => fill_blanks("الاسم في هذا التسليم أطول من # حرف.", &[number(Learner::MOST)], &[]),
    }
}

/// Why a receipt cannot be marked.
pub(super) fn marking(fault: &marking::Fault) -> String {
    let marking::Fault::Assignment(fault) = fault;
    let why = match fault {
        // Nobody sees a link there.
        Fault::Code(fault) => damage(*fault, false),
        fault => assignment(fault),
    };
    fill_blanks("تعذّر فتح مهمته. @", &[], &[&why])
}

/// What does not fit in a receipt.
pub(super) fn finding(finding: &Finding, date: &Dates<'_>, stem: &Stems<'_>) -> String {
    let points = |points: Points| decimal(points.hundredths(), ".");
    match finding {
        Finding::Edited => "تغيّر الملف بعد صنعه.".to_owned(),
        Finding::ScoreDiffers { claimed, marked } => fill_names(
            "يذكر من النقاط @ من #، وإجاباته تساوي @ من #.",
            &[claimed.1.0 / Points::ITEM.0, marked.1.0 / Points::ITEM.0],
            &[&points(claimed.0), &points(marked.0)],
        ),
        Finding::ForeignAnswers { answers } => {
            fill_blanks("الإجابات عن أسئلة ليست في هذا الاختبار: #.", &[*answers], &[])
        }
        Finding::UnfitAnswer { place } => fill_names(
            "تذكر إجابته عن السؤال # («@») ما لا يعرضه السؤال، أو هي غير مكتملة.",
            &[place + 1],
            &[&stem(*place)],
        ),
        Finding::OtherSeed { found, given } => {
            fill_blanks("يذكر الاختبار رقم #، وكان للجميع رقم #. صُحّحت إجاباته على هذا الأخير.", &[*found, *given], &[])
        }
        Finding::HintsNotGiven { place, .. } => fill_names(
            "يذكر تلميحًا للسؤال # («@»)، ولا تلميحات في هذه المهمة. وقد خُصم ثمنه.",
            &[place + 1],
            &[&stem(*place)],
        ),
        Finding::AnswerOutsideAttempt { place, at } => fill_names(
            "وقت الإجابة عن السؤال # («@») هو @، أي قبل بدء المحاولة أو بعد تسليمها.",
            &[place + 1],
            &[&stem(*place), &date(*at)],
        ),
        Finding::HandedInBeforeBegun => "سُلّم قبل أن يبدأ.".to_owned(),
        Finding::InTheFuture { at } => fill_names("وقت التسليم @، وهو لم يأت بعد.", &[], &[&date(*at)]),
        Finding::StopsNotGiven => "يذكر إيقاف الساعة، ولا يُسمح به في هذه المهمة. ولم يُطرح هذا الوقت.".to_owned(),
        Finding::StopsCannotBe => {
            "أوقات إيقاف الساعة المذكورة لا توافق المحاولة وإجاباتها. ولم يُطرح هذا الوقت.".to_owned()
        }
        Finding::OverTime { answers, minutes } => {
            fill_blanks("مدة الوقت بالدقائق #، والإجابات بعد انتهائه: #. وهي محتسبة.", &[*minutes, *answers], &[])
        }
        Finding::TooManyAttempts { attempt, most } => {
            fill_blanks("هذه المحاولة #، وعدد المحاولات #. لا تُحتسب.", &[*attempt, *most], &[])
        }
    }
}

/// What of a question does not carry over to another program.
pub(super) fn loss(loss: Loss) -> &'static str {
    match loss {
        Loss::SecondStep => "لا تنتقل إلا الخطوة الأولى: فلا يختار المتعلّمون الفقرات التي تبيّن ذلك.",
        Loss::ReasonsTogether => "تأتي أسباب أجزائه معًا، في التعليق على السؤال كله.",
        Loss::RowsAsTicks => "تصبح صفوف «نعم» و«لا» مربعات تُؤشَّر، علامة لكل «نعم».",
        Loss::OrderAsMatching => "يُسأل عن موضع كل عنصر، لا عن ترتيبها.",
        Loss::OtherPartialCredit => "الإجابة الصحيحة جزئيًّا تنال هناك نسبة أخرى من النقاط.",
    }
}

/// What does not carry over to any other program.
pub(super) const ALWAYS_LOST: &[&str] = &[
    "يُضبط هناك من جديد ما يراه المتعلّمون ومتى، وحد الوقت، والمحاولات، والمواعيد، وحد النجاح.",
    "تبقى التلميحات ومدى التأكد ومدى الإتقان هنا.",
    "تبقى الأسئلة كما هي: فلا أسئلة أخرى بالقواعد نفسها.",
];

/// Why a dossier gives no question of a kind.
pub(super) fn lack(lack: &Lack) -> String {
    let kind = (super::AR.kinds)(lack.kind);
    let needs = needs(lack.kind);
    match lack.why {
        Obstacle::NothingToAsk => fill_blanks("«@»: يلزم لذلك @.", &[], &[kind, needs]),
        Obstacle::NothingKept { too_few_proven, key_stands_out, stem_unfit } => fill_blanks(
            "«@»: يلزم لذلك @. وقد استُبعد لقلة الإجابات التي ثبت خطؤها: #، ولأن الإجابة الصحيحة تلفت النظر: #، ولأن السؤال \
             أطول مما يجب أو يكرر نفسه: #.",
            &[too_few_proven, key_stands_out, stem_unfit],
            &[kind, needs],
        ),
    }
}

fn needs(kind: Kind) -> &'static str {
    match kind {
        Kind::Figure => "رقم وحيد في مقال لأمر ليس من الخلفية، وثلاثة أرقام أخرى بوحدته",
        Kind::Date => "حدث ليس من الخلفية له تاريخ واحد، وثلاثة تواريخ أخرى بالدقة نفسها",
        Kind::WhoSaysIt => "عبارة على لسان مصدر، ذُكر كل قائليها، ومصادر أخرى",
        Kind::GoalNamed => "هدف ينسبه مقال إلى طرف، وأهداف ثبت أنه لا ينسبها إليه",
        Kind::GoalsAll => "أهداف ينسبها مقال إلى طرف، مع أهداف ثبت أنه لا ينسبها إليه",
        Kind::CostClass => "مقال فيه تكاليف من أربعة أنواع، منها زوجان متجاوران",
        Kind::FormatMembership => "قائمة مشاركين كاملة، ودول ليست فيها",
        Kind::EventOrder => "أربعة أحداث مؤرخة في مقال أو مقالين، كل منها في يوم",
        Kind::Evidence => "قول له فقرة واحدة هي دليله الوحيد",
        Kind::ClaimStatus => "عبارة يقدّمها مقال على غير ما يقدّمها آخر، أو ينسبها إلى مصدر",
        Kind::WhichArticle => "عبارة في مقال واحد لا يذكرها مقالان آخران أو ينفيانها",
        Kind::Corroboration => "عبارة في مقالين، وعبارات أخرى في واحد منهما فقط، إحداها على الأقل مع مقال ثالث",
        Kind::WhereTheyDiffer => "أمر يستبعد فيه مقالان أحدهما الآخر، وأمران يتفقان فيهما",
        Kind::KindOfDifference => "ستة أزواج على الأقل من الأقوال في أمر واحد تختلف في شيء واحد فقط",
        Kind::SizeOrTime => "أرقام بوحدة واحدة ووقت واحد، أو تواريخ، متباعدة وليست من الخلفية",
        Kind::PositionTable => "عبارة تتناولها المقالات بثلاث طرق",
        Kind::GoalCostLink => "هدف ذُكرت كل روابطه، وتكاليف أخرى في المقال نفسه",
        Kind::ChangeOverTime => "أمر له جواب في مقال أقدم وجواب في مقال أحدث",
    }
}
