//! Arabic words of the timeline and of the formats.

use super::{Noun, STATEMENTS, STATEMENTS_OF, counted, fill_names};
use crate::engine::dossier::date::Precision;
use crate::engine::dossier::{Role, Stance};
use crate::engine::wording::fill_blanks;
use crate::ui::strings::pictures::PicturesStrings;

const EVENTS: Noun = ["لا أحداث", "حدث واحد", "حدثان", "# أحداث", "# حدثًا", "# حدث"];
const FORMATS: Noun = ["لا صيغ", "صيغة واحدة", "صيغتان", "# صيغ", "# صيغة", "# صيغة"];
const FORMATS_OF: Noun = ["0 صيغة", "صيغة واحدة", "صيغتين", "# صيغ", "# صيغة", "# صيغة"];
const PARTICIPANTS: Noun = ["لا مشاركين", "مشارك واحد", "مشاركان", "# مشاركين", "# مشاركًا", "# مشارك"];

pub(super) const PICTURES: PicturesStrings = PicturesStrings {
    as_table: "المعلومات نفسها في جدول",
    by_account: |articles| fill_names("بحسب @", &[], &[articles]),
    stance: |stance, article| {
        let sentence = match stance {
            Stance::Asserts => "يقول @ ذلك",
            Stance::Reports => "ينقل @ ذلك بوصفه رأيًا",
            Stance::Denies => "ينفي @ ذلك",
            Stance::Disputes => "يعترض @ على ذلك",
        };
        fill_names(sentence, &[], &[article])
    },
    statements: "العبارات",
    no_statement: "لا توجد في الملخص عبارة عنه.",

    timeline_finding: |timeline| {
        let Some((first, last)) = timeline.years else { return "لا حدث له تاريخ".to_owned() };
        let (first, last) = (first.unsigned_abs(), last.unsigned_abs());
        let mut finding = counted(timeline.events, &EVENTS);
        finding.push_str(&if first == last {
            fill_blanks(" في #", &[first], &[])
        } else {
            fill_blanks(" من # إلى #", &[first, last], &[])
        });
        if let Some((year, count)) = timeline.densest {
            finding.push_str(&fill_blanks(
                "؛ وأكثر ما بدأ منها في سنة واحدة كان في #: #",
                &[year.unsigned_abs(), count],
                &[],
            ));
        }
        finding
    },
    timeline_hint: "النقطة يوم واحد. والشريط المملوء يدل على ما دام من أوله إلى آخره، والمفرّغ على لحظة لا تُعرف إلا بهذه الدقة. \
                    والحدود المتقطعة تواريخ مستنتَجة. ويقع كل حدث في السنة التي يبدأ فيها تاريخه.",
    filter: "ما يُعرض",
    dimension: "البُعد",
    every_dimension: "كل الأبعاد",
    article: "المقال",
    every_article: "كل المقالات",
    events_shown: |shown, of| fill_blanks("الأحداث المعروضة: # من #.", &[shown, of], &[]),
    lanes: ["كتابة المقالات", "الأحداث"],
    months: ["ي", "ف", "م", "أ", "و", "ن", "ل", "غ", "س", "ك", "ب", "د"],
    empty_years: |first, last| {
        if first == last {
            fill_blanks("لا شيء يبدأ في #.", &[first], &[])
        } else {
            fill_blanks("لا شيء يبدأ من # إلى #.", &[first, last], &[])
        }
    },
    begins_earlier: "يبدأ قبل ذلك:",
    written: |article| fill_names("المقال: @", &[], &[article]),
    other_date: |article, date| fill_names("تاريخ آخر في @: @.", &[], &[article, date]),
    precision: |precision| match precision {
        Precision::Day => "يوم محدد",
        Precision::Month => "وقت ما في شهر",
        Precision::Year => "وقت ما في سنة",
        Precision::Span => "من اليوم الأول إلى الأخير",
        Precision::Within => "وقت ما بينهما",
    },
    columns: ["التاريخ", "مدى الدقة", "الموضوع", "المقالات"],

    formats_finding: |who, formats, of| {
        fill_names("الأكثر مشاركةً: @، في # من أصل @", &[formats], &[who, &counted(of, &FORMATS_OF)])
    },
    formats_count: |formats, participants| {
        [counted(formats, &FORMATS), "، ".to_owned(), counted(participants, &PARTICIPANTS)].concat()
    },
    no_format: "لا توجد في الملخص صيغة دبلوماسية",
    formats_hint: "كل علامة دور. والإطار المتقطع يعني أن مقالًا آخر يذكر جميع المشاركين ولا يذكر هذا المشارك. يعرض اختيار صيغة \
                   أحداثها وعباراتها، ويعرض اختيار مشارك صيغه. والصيغ مرتبة بحسب أول أحداثها المؤرخة.",
    who: "المشارك",
    everybody: "الجميع",
    formats_shown: |shown, of| fill_blanks("الصيغ المعروضة: # من #.", &[shown, of], &[]),
    role: |role| match role {
        Role::Broker => "راعٍ",
        Role::Host => "مضيف",
        Role::Party => "طرف",
        Role::Observer => "مراقب",
        Role::Mediator => "وسيط",
        Role::InvitedAbsent => "مدعو لم يحضر",
    },
    role_letter: |role| match role {
        Role::Broker => "ر",
        Role::Host => "ض",
        Role::Party => "ط",
        Role::Observer => "م",
        Role::Mediator => "و",
        Role::InvitedAbsent => "غ",
    },
    each_format: "كل صيغة على حدة",
    no_participant: "لا يسجل الملخص أي مشاركين.",
    all_by: |articles| fill_names("كل ذلك بحسب @.", &[], &[articles]),
    treated_in: |articles| fill_names("ترد في: @", &[], &[articles]),
    against: |articles| fill_names("غير مذكور في القائمة الكاملة في @", &[], &[articles]),
    more: |events, statements| [counted(events, &EVENTS), "، ".to_owned(), counted(statements, &STATEMENTS)].concat(),
    events: "الأحداث",
    no_dated_event: "لا يؤرخ الملخص أي حدث فيها.",
    ties_finding: |statements, formats| {
        let texts = [&*counted(formats, &FORMATS_OF), &counted(statements, &STATEMENTS_OF)];
        fill_blanks("روابط بين @ في @", &[], &texts)
    },
    no_tie: "لا عبارة تربط بين الصيغ",
    ties_hint: "لا يسجل الملخص انتقالًا من صيغة إلى التي تليها. هذه العبارات تتناول صيغة وتذكر أخرى؛ وهي تقول بنفسها ما فعلته \
                إحداهما للأخرى.",
    ties_drawn: |formats| fill_names("أقواس بين الصيغ التي تربط بينها عبارة: @.", &[], &[formats]),
    tie: |about, named| fill_names("بين @ و@", &[], &[about, named]),
};
