// Labels are cut into pieces once, so that writing one is a loop without searching.
#include "compose/labels.h"

#include "compose/messages.h"
#include "compose/typography.h"

namespace concordia::compose {
namespace {

constexpr std::string_view kLanguages[] = {"fr", "nl"};

void cut(std::string_view text, Label::Pieces& pieces) {
    const auto is_parameter = [&](std::size_t i) {
        return i + 2 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9' && text[i + 2] == '}';
    };
    std::size_t start = 0;
    for (std::size_t i = text.find('{'); i != std::string_view::npos; i = text.find('{', i + 1)) {
        if (!is_parameter(i)) continue;
        if (i > start) pieces.push_back({LabelPiece::Kind::Text, text.substr(start, i - start)});
        pieces.push_back({LabelPiece::Kind::Parameter, text.substr(i + 1, 1)});
        start = i + 3;
    }
    if (start < text.size()) pieces.push_back({LabelPiece::Kind::Text, text.substr(start)});
}

class Reader {
 public:
    Reader(const XmlFile& file, const Formats& formats, Arena& arena, Findings& findings)
        : file_(file), formats_(formats), arena_(arena), findings_(findings) {}

    Label read(pugi::xml_node element, std::string_view key) {
        Label label;
        for (const pugi::xml_node text : element.children("text")) {
            Label::Pieces pieces;
            read_content(text, pieces);
            set_typography(pieces, text.attribute("lang").value());
            label.add(text.attribute("lang").value(), std::move(pieces));
        }
        for (const std::string_view language : kLanguages) {
            if (label.in(language) != nullptr) continue;
            findings_.error(say::kLabelLanguage, file_.place(element), {key, language}, {}, language);
        }
        return label;
    }

 private:
    void read_content(pugi::xml_node parent, Label::Pieces& pieces) {
        for (const pugi::xml_node child : parent.children()) {
            const std::string_view name = child.name();
            if (name.empty()) {
                cut(child.value(), pieces);
                continue;
            }
            if (name != "strong" && name != "em") findings_.error(say::kLabelMarkup, file_.place(child), {name});
            pieces.push_back({LabelPiece::Kind::Start, name});
            read_content(child, pieces);
            pieces.push_back({LabelPiece::Kind::End, name});
        }
    }

    void set_typography(Label::Pieces& pieces, std::string_view language) {
        Typographer typographer(formats_, language);
        for (LabelPiece& piece : pieces) {
            if (piece.kind == LabelPiece::Kind::Text) piece.text = typographer.set(piece.text, arena_);
            if (piece.kind == LabelPiece::Kind::Parameter) typographer.pass_value();
        }
    }

    const XmlFile& file_;
    const Formats& formats_;
    Arena& arena_;
    Findings& findings_;
};

}  // namespace

const Label::Pieces* Label::in(std::string_view language) const {
    for (const auto& [own, pieces] : texts_) {
        if (own == language) return &pieces;
    }
    return nullptr;
}

void Labels::read(const XmlFile& file, const Formats& formats, Arena& arena, Findings& findings) {
    Reader reader(file, formats, arena, findings);
    for (const pugi::xml_node element : file.root().children("label")) {
        const std::string_view key = element.attribute("key").value();
        const bool is_new = labels_.try_emplace(key, reader.read(element, key)).second;
        if (!is_new) findings.error(say::kLabelTwice, file.place(element), {key});
    }
}

const Label* Labels::find(std::string_view key) const {
    const auto found = labels_.find(key);
    return found == labels_.end() ? nullptr : &found->second;
}

}  // namespace concordia::compose
