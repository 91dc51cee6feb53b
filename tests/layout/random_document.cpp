// A document grows from the outside in: every block draws its kind, then its style, then what it holds.
#include "layout/random_document.h"

#include <array>

namespace concordia::layout::tests {
namespace {

using Kind = RandomBlock::Kind;

constexpr std::array<std::string_view, 26> kFrench{"le",
                                                   "de",
                                                   "et",
                                                   "à",
                                                   "l’accord",
                                                   "priorité",
                                                   "partagées",
                                                   "gouvernement",
                                                   "concertation",
                                                   "évaluer",
                                                   "transparent",
                                                   "développement",
                                                   "«\u00A0oui\u00A0»",
                                                   "année\u202F;",
                                                   "12\u00A0%",
                                                   "(annexe)",
                                                   "sous-régional",
                                                   "aujourd’hui",
                                                   "anti\u00ADconstitution\u00ADnellement",
                                                   "<em>inter</em>opérabilité",
                                                   "<strong>banc patronal</strong>",
                                                   "<span style=\"font-size: 14pt\">haut</span>",
                                                   "socio-professionnelle",
                                                   "d’apprentissage,",
                                                   "réalisé.",
                                                   "<span lang=\"nl\">gesprekspartners</span>"};
constexpr std::array<std::string_view, 24> kDutch{"de",
                                                  "het",
                                                  "en",
                                                  "van",
                                                  "akkoord",
                                                  "regering",
                                                  "coördinatie",
                                                  "werkgelegenheid",
                                                  "geëvalueerd",
                                                  "oriëntatie",
                                                  "“ja”",
                                                  "jaar;",
                                                  "12%",
                                                  "(bijlage)",
                                                  "sociaaleconomisch",
                                                  "beleids\u00ADverklaring",
                                                  "ver<em>gelijk</em>ing",
                                                  "<strong>de banken</strong>",
                                                  "<span style=\"font-size: 7pt\">klein</span>",
                                                  "arbeidsmarktondersteuning",
                                                  "ijsland,",
                                                  "gerealiseerd.",
                                                  "co-financiering",
                                                  "<span lang=\"fr\">l’évaluation intermédiaire</span>"};
constexpr std::string_view kAddress = "https://www.example.org/rapport/avancement-2028/priorite?langue=fr";

class Grower {
 public:
    explicit Grower(std::uint64_t seed) : random_(seed) {}

    RandomDocument document() {
        RandomDocument made;
        made.page = "size: " + points(300, 600) + " " + points(200, 700) + "; margin: " + points(0, 30);
        made.root = "text-align: " + std::string(random_.chance(50) ? "justify" : "left") +
                    "; hyphens: " + std::string(random_.chance(70) ? "auto" : "manual") + "; orphans: " + number(1, 3) +
                    "; widows: " + number(1, 3) +
                    "; font-family: " + std::string(random_.chance(70) ? "Gentium" : "Lato");
        made.body.kind = Kind::Section;
        made.body.language = "fr";
        grow_children(made.body, 0, 2 + random_.below(8));
        return made;
    }

 private:
    std::string number(std::size_t least, std::size_t most) {
        return std::to_string(least + random_.below(most - least + 1));
    }
    std::string points(std::size_t least, std::size_t most) { return number(least, most) + "pt"; }

    void grow_children(RandomBlock& parent, int depth, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) parent.children.push_back(block(depth));
    }

    RandomBlock block(int depth) {
        constexpr int kDeepest = 3;
        const std::size_t choice = random_.below(depth >= kDeepest ? 50 : depth == 2 ? 70 : 100);
        RandomBlock made;
        made.style = style(depth);
        if (random_.chance(25)) made.language = random_.chance(50) ? "nl" : "fr";
        dutch_ = made.language.empty() ? dutch_ : made.language == "nl";
        if (choice < 40) return fill(made, Kind::Paragraph, 1 + random_.below(random_.chance(10) ? 160 : 40));
        if (choice < 50) return fill(made, Kind::Heading, 1 + random_.below(5));
        if (choice < 60) return section(made, depth);
        if (choice < 70) return list(made, depth);
        if (choice < 80) return table(made, depth);
        if (choice < 90) return grid(made, depth);
        return facing(made, depth);
    }

    std::string style(int depth) {
        std::string made;
        if (random_.chance(30)) made += "margin: " + points(0, 14) + " " + points(0, 6) + ";";
        if (random_.chance(20)) made += "padding: " + points(0, 8) + ";";
        if (random_.chance(15)) made += "border: " + points(1, 3) + " solid #000000;";
        if (random_.chance(15)) made += "font-size: " + points(6, 16) + ";";
        if (random_.chance(15)) made += "text-align: " + std::string(random_.chance(50) ? "right" : "center") + ";";
        if (random_.chance(8)) made += "letter-spacing: 0.5pt;";
        if (random_.chance(8)) made += "text-indent: " + points(0, 12) + ";";
        if (random_.chance(6)) made += "break-before: page;";
        if (random_.chance(6)) made += "break-before: right;";
        if (random_.chance(10)) made += "break-inside: avoid;";
        if (random_.chance(6)) made += "break-after: avoid;";
        if (depth == 0 && random_.chance(8)) {
            made += "float-reference: page; float: block-" + std::string(random_.chance(50) ? "start;" : "end;");
        }
        return made;
    }

    std::string word() {
        if (random_.chance(1)) return std::string(kAddress);
        return std::string(dutch_ ? kDutch[random_.below(kDutch.size())] : kFrench[random_.below(kFrench.size())]);
    }

    RandomBlock fill(RandomBlock& made, Kind kind, std::size_t words) {
        made.kind = kind;
        for (std::size_t i = 0; i < words; ++i) made.words.push_back(word());
        return made;
    }

    RandomBlock section(RandomBlock& made, int depth) {
        made.kind = Kind::Section;
        if (depth == 0 && random_.chance(30)) made.style += "columns: 2; column-gap: " + points(6, 20) + ";";
        grow_children(made, depth + 1, 1 + random_.below(4));
        return made;
    }

    RandomBlock list(RandomBlock& made, int depth) {
        made.kind = Kind::List;
        for (std::size_t i = 1 + random_.below(5); i > 0; --i) {
            RandomBlock item;
            fill(item, Kind::Item, 1 + random_.below(20));
            if (random_.chance(20)) grow_children(item, depth + 1, 1);
            made.children.push_back(std::move(item));
        }
        return made;
    }

    RandomBlock cell(int depth) {
        RandomBlock made;
        made.kind = Kind::Cell;
        if (random_.chance(20)) made.style = "padding: " + points(0, 5);
        grow_children(made, depth + 2, 1 + random_.below(random_.chance(20) ? 4 : 1));
        return made;
    }

    RandomBlock row(int depth, std::size_t cells) {
        RandomBlock made;
        made.kind = Kind::Row;
        for (std::size_t i = 0; i < cells; ++i) made.children.push_back(cell(depth));
        return made;
    }

    RandomBlock table(RandomBlock& made, int depth) {
        made.kind = Kind::Table;
        made.heads = random_.below(2);
        if (random_.chance(30)) made.style += "border-collapse: collapse;";
        const std::size_t cells = 1 + random_.below(3);
        for (std::size_t i = 0; i < made.heads; ++i) made.children.push_back(head(cells));
        for (std::size_t i = 1 + random_.below(6); i > 0; --i) made.children.push_back(row(depth, cells));
        return made;
    }

    /// A row of a few words, which fits every page again and again.
    RandomBlock head(std::size_t cells) {
        RandomBlock made;
        made.kind = Kind::Row;
        for (std::size_t i = 0; i < cells; ++i) {
            RandomBlock cell;
            fill(cell, Kind::Cell, 1 + random_.below(4));
            made.children.push_back(std::move(cell));
        }
        return made;
    }

    RandomBlock grid(RandomBlock& made, int depth) {
        made.kind = Kind::Grid;
        made.columns = 2 + random_.below(2);
        made.style += "gap: " + points(0, 8) + ";";
        for (std::size_t i = 1 + random_.below(6); i > 0; --i) made.children.push_back(cell(depth));
        return made;
    }

    RandomBlock facing(RandomBlock& made, int depth) {
        made.kind = Kind::Facing;
        for (std::size_t i = 1 + random_.below(5); i > 0; --i) {
            RandomBlock pair = row(depth, 2);
            pair.children[0].language = "fr";
            pair.children[1].language = "nl";
            made.children.push_back(std::move(pair));
        }
        return made;
    }

    RandomNumbers random_;
    bool dutch_ = false;
};

std::string_view element_of(Kind kind) {
    switch (kind) {
        case Kind::Paragraph:
            return "p";
        case Kind::Heading:
            return "h2";
        case Kind::List:
            return "ul";
        case Kind::Item:
            return "li";
        case Kind::Table:
            return "table";
        case Kind::Row:
            return "tr";
        case Kind::Section:
        case Kind::Cell:
        case Kind::Grid:
        case Kind::Facing:
            break;
    }
    return "div";
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string element(std::string_view name, const RandomBlock& block, std::string_view more, std::string_view content) {
    std::string text = "<" + std::string(name);
    if (!block.language.empty()) text += " lang=\"" + block.language + "\"";
    if (!block.style.empty() || !more.empty()) text += " style=\"" + block.style + std::string(more) + "\"";
    return text + ">" + std::string(content) + "</" + std::string(name) + ">\n";
}

std::string content_of(const RandomBlock& block) {
    std::string content = joined(block.words);
    for (const RandomBlock& child : block.children) content += xhtml_of(child);
    return content;
}

std::string table_rows(const RandomBlock& table, std::size_t first, std::size_t last, std::string_view cell_name) {
    std::string rows;
    for (std::size_t i = first; i < last && i < table.children.size(); ++i) {
        std::string cells;
        for (const RandomBlock& cell : table.children[i].children)
            cells += element(cell_name, cell, "", content_of(cell));
        rows += element("tr", table.children[i], "", cells);
    }
    return rows;
}

std::string table_of(const RandomBlock& table) {
    const std::string head = table_rows(table, 0, table.heads, "th");
    const std::string body = table_rows(table, table.heads, table.children.size(), "td");
    return element("table", table, "",
                   (head.empty() ? "" : "<thead>" + head + "</thead>") + "<tbody>" + body + "</tbody>");
}

std::string facing_of(const RandomBlock& facing) {
    std::string cells;
    for (std::size_t row = 0; row < facing.children.size(); ++row) {
        const std::vector<RandomBlock>& sides = facing.children[row].children;
        for (std::size_t side = 0; side < sides.size(); ++side) {
            const std::string place =
                ";grid-row: " + std::to_string(row + 1) + "; grid-column: " + std::to_string(side + 1);
            cells += element("div", sides[side], place, content_of(sides[side]));
        }
    }
    return element("div", facing, ";display: grid; grid-template-columns: 1fr 1fr; reading-flow: grid-columns", cells);
}

std::string plain(std::string_view text) {
    constexpr std::string_view kSpaces[] = {" ", "\n", "\u00A0", "\u202F", "\u00AD"};
    std::string result;
    bool markup = false;
    while (!text.empty()) {
        std::size_t skipped = 0;
        for (const std::string_view space : kSpaces) {
            if (text.starts_with(space)) skipped = space.size();
        }
        if (text.front() == '<') markup = true;
        if (skipped == 0 && !markup) result += text.front();
        if (text.front() == '>') markup = false;
        text.remove_prefix(skipped == 0 ? 1 : skipped);
    }
    return result;
}

}  // namespace

std::uint64_t RandomNumbers::next() {
    state_ += 0x9E3779B97F4A7C15;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ mixed >> 30U) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ mixed >> 27U) * 0x94D049BB133111EB;
    return mixed ^ mixed >> 31U;
}

RandomDocument random_document(std::uint64_t seed) {
    return Grower(seed).document();
}

std::string css_of(const RandomDocument& document) {
    return "@page { " + document.page + " }\nhtml { font-size: 10pt; line-height: 1.4; " + document.root +
           " }\nli { display: block }\n";
}

std::string xhtml_of(const RandomBlock& block) {
    if (block.kind == Kind::Table) return table_of(block);
    if (block.kind == Kind::Facing) return facing_of(block);
    const std::string more = block.kind == Kind::Grid ? ";display: grid; grid-template-columns: repeat(" +
                                                            std::to_string(block.columns) + ", 1fr)"
                                                      : "";
    return element(element_of(block.kind), block, more, content_of(block));
}

std::string words_of(const RandomBlock& block) {
    std::string words = plain(joined(block.words));
    if (block.kind != Kind::Facing) {
        for (const RandomBlock& child : block.children) words += words_of(child);
        return words;
    }
    for (const std::size_t side : {0U, 1U}) {
        for (const RandomBlock& row : block.children) {
            if (side < row.children.size()) words += words_of(row.children[side]);
        }
    }
    return words;
}

}  // namespace concordia::layout::tests
