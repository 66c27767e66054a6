//! The piece that puts a quiz into another page, as `docs/embedding.md` tells.

use crate::engine::markup::escaped;

/// The piece for the whole link of a quiz, under a title for those who cannot see the frame.
#[must_use]
pub(super) fn piece(link: &str, title: &str) -> String {
    let (page, place) = link.split_once('#').unwrap_or((link, ""));
    let site = page.split('?').next().unwrap_or(page);
    let folder = site.rfind('/').map_or("", |end| &site[..=end]);
    let more = if page == site { "?frame#" } else { "&frame#" };
    [
        "<iframe data-collate title=\"",
        &escaped(title),
        "\" width=\"100%\" height=\"600\" allow=\"clipboard-write\" src=\"",
        &escaped(&[page, more, place].concat()),
        "\"></iframe>\n<script src=\"",
        &escaped(folder),
        "embed.js\"></script>",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::piece;

    #[test]
    fn the_piece_is_the_documented_one() {
        let documented = include_str!("../../docs/embedding.md");
        let written = piece("https://quiz.example.org/#/quiz/7-12", "Quiz");
        assert!(documented.contains(&format!("\n{written}\n")), "{written}");
    }

    #[test]
    fn the_script_stands_beside_the_page_and_nothing_gets_out_of_its_quotes() {
        let link = "https://a.example/quiz/index.html?dossier=https%3A%2F%2Fb.example%2Fd.json#/assigned/c0de";
        let written = piece(link, "Costs \"&\" <goals>");
        assert_eq!(
            written,
            "<iframe data-collate title=\"Costs &quot;&amp;&quot; &lt;goals&gt;\" width=\"100%\" height=\"600\" \
             allow=\"clipboard-write\" src=\"https://a.example/quiz/index.html?dossier=https%3A%2F%2Fb.example%2Fd.json\
             &amp;frame#/assigned/c0de\"></iframe>\n<script src=\"https://a.example/quiz/embed.js\"></script>"
        );
    }
}
