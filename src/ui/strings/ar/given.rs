//! Arabic words of what only assignments need.

use super::{Noun, counted, fill_names};
use crate::engine::assignment::{Attempts, Counts, Credit, Pause, Policy, Seeds, What, When};
use crate::engine::attempt::Moment;
use crate::engine::wording::fill_blanks;
use crate::ui::strings::GivenStrings;

const MINUTES: Noun = ["لا دقائق", "دقيقة واحدة", "دقيقتان", "# دقائق", "# دقيقة", "# دقيقة"];

pub(crate) const GIVEN: GivenStrings = GivenStrings {
    sentences: policy,
    early: |opens| fill_names("موعد البدء: @، ويمكنك أن تبدأ قبله.", &[], &[opens]),
    late: |closes| fill_names("انقضى موعد التسليم: @، وما زال الحل والتسليم ممكنين، ويُعلَّم بأنه متأخر.", &[], &[closes]),
    hand_in: "سلّم إجاباتك",
    hand_in_hint: "لا ترسل هذه الصفحة شيئًا. اكتب اسمك، ثم احفظ إجاباتك في ملف أو انسخها نصًّا وأعطها لمعلّمك.",
    hand_in_open: |open| fill_blanks("الأسئلة التي بلا إجابة: #. يمكنك التسليم مع ذلك.", &[open], &[]),
    your_name: "اسمك",
    your_name_hint: "كما يعرفك معلّمك. لا يوجد إلا في ما تسلّمه.",
    is_in_it: "هذا ما فيه، ولا شيء غيره:",
    in_it: |answers, points| {
        vec![
            "الاسم الذي كتبته".to_owned(),
            "المهمة".to_owned(),
            fill_blanks("إجاباتك (#) ووقت كل منها والتلميحات ومدى تأكدك", &[answers], &[]),
            "متى بدأت وأوقفت الساعة وسلّمت، بساعة هذا الجهاز".to_owned(),
            if points { "رقم المحاولة والنقاط" } else { "رقم المحاولة" }.to_owned(),
        ]
    },
    see_it: "اطّلع عليه حرفيًّا",
    as_file: "ملفًّا",
    as_text: "نصًّا",
    save_it: "احفظ في ملف",
    copy_it: "انسخ ما تسلّمه نصًّا",
};

/// What learners will see, sentence by sentence.
fn policy(policy: &Policy, seeds: Seeds, date: &dyn Fn(Moment) -> String) -> Vec<String> {
    let mut told = vec![shown(policy, When::AfterEach), shown(policy, When::AtEnd)];
    let mut tell = |sentence: &str| told.push(sentence.to_owned());
    tell(match policy.shown.when(What::Score) {
        When::AfterEach => "تُعرض النقاط بعد كل إجابة وفي النهاية.",
        When::AtEnd => "تُعرض النقاط في النهاية.",
        When::Never => "لا تُعرض النقاط.",
    });
    tell(if policy.hints {
        "يمكن طلب تلميحات، ويكلف كل منها ربع سؤال."
    } else {
        "لا توجد تلميحات."
    });
    if policy.certainty {
        tell("يُسأل المتعلّمون عن مدى تأكدهم. ولا يغيّر ذلك النقاط أبدًا.");
    }
    tell(match policy.credit {
        Credit::Partial => "الإجابة الصحيحة جزئيًّا تنال جزءًا من النقاط.",
        Credit::Strict => "لا تنال النقاط إلا إجابة صحيحة كلها.",
    });
    tell(&attempts(policy.attempts));
    tell(match seeds {
        Seeds::Shared => "يحصل الجميع على الأسئلة نفسها.",
        Seeds::Own => "يحصل كل متعلّم على أسئلة خاصة به، مختارة بالقواعد نفسها.",
    });
    if let Some(time) = policy.time {
        let minutes = counted(time.minutes.get(), &MINUTES);
        let sentence = match time.pause {
            Pause::Allowed => "الوقت: @، ويمكن إيقاف الساعة، فيُخفى السؤال عندئذ. ولا يغيّر الوقت النقاط أبدًا.",
            Pause::None => "الوقت: @ من السؤال الأول. ولا يغيّر الوقت النقاط أبدًا.",
        };
        tell(&fill_blanks(sentence, &[], &[&minutes]));
    }
    match (policy.dates.opens().map(date), policy.dates.closes().map(date)) {
        (None, None) => {}
        (Some(opens), None) => tell(&fill_names("موعد البدء: @.", &[], &[&opens])),
        (None, Some(closes)) => {
            tell(&fill_names("آخر موعد للتسليم: @. وما يأتي بعده يُعلَّم بأنه متأخر.", &[], &[&closes]));
        }
        (Some(opens), Some(closes)) => tell(&fill_names(
            "موعد البدء: @، وآخر موعد للتسليم: @. وما يأتي بعده يُعلَّم بأنه متأخر.",
            &[],
            &[&opens, &closes],
        )),
    }
    if let Some(pass) = policy.pass {
        let sentence = match policy.shown.when(What::Score) {
            When::Never => "المعلّم وحده يرى من بلغ حد النجاح، وهو # في المئة من النقاط.",
            When::AfterEach | When::AtEnd => "ينجح من ينال في النهاية # في المئة من النقاط.",
        };
        tell(&fill_blanks(sentence, &[pass.get()], &[]));
    }
    told
}

fn shown(policy: &Policy, when: When) -> String {
    const WHATS: [(What, &str); 4] = [
        (What::Right, "هل هي صحيحة"),
        (What::Key, "الإجابة الصحيحة"),
        (What::Why, "لماذا يصح كل خيار أو لا يصح"),
        (What::Sources, "الفقرات التي تبيّن ذلك"),
    ];
    let parts: Vec<&str> =
        WHATS.iter().filter(|(what, _)| policy.shown.when(*what) <= when).map(|(_, words)| *words).collect();
    let listed = parts.join("، و");
    match (when, parts.is_empty()) {
        (When::AfterEach, true) => "بعد كل إجابة لا يُعرض شيء عنها.".to_owned(),
        (When::AfterEach, false) => fill_blanks("بعد كل إجابة يُعرض: @.", &[], &[&listed]),
        (_, true) => "في النهاية لا يُعرض شيء عن كل إجابة بمفردها.".to_owned(),
        (_, false) => fill_blanks("في النهاية يُعرض عن كل سؤال: @.", &[], &[&listed]),
    }
}

fn attempts(attempts: Attempts) -> String {
    let which = |counts| match counts {
        Counts::First => "تُحتسب الأولى",
        Counts::Best => "تُحتسب الأفضل",
        Counts::Last => "تُحتسب الأخيرة",
    };
    match attempts {
        Attempts::One => "المحاولات: واحدة فقط.".to_owned(),
        Attempts::UpTo(tries, counts) => fill_blanks("عدد المحاولات #، و@.", &[tries.get()], &[which(counts)]),
        Attempts::Any(counts) => fill_blanks("لا حد لعدد المحاولات، و@.", &[], &[which(counts)]),
    }
}
