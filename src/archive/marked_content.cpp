// Only the operators that show text, choose fonts and mark content are listened to; where on the page the text stands
// does not matter, since the structure says in which order it is read.
#include "archive/marked_content.h"

#include <optional>
#include <vector>

namespace concordia::archive {
namespace {

/// What one BMC or BDC began.
struct Marked {
    std::optional<std::int64_t> sequence;  // MCID in force: its own or that around it
    bool is_replaced = false;              // by an ActualText around: what is shown is not said
};

class PageReader {
 public:
    using Fonts = std::function<const CharacterMap&(const PdfObject&)>;

    PageReader(const PdfObject& page, Fonts fonts)
        : resources_(inherited(page, "Resources")), fonts_(std::move(fonts)) {}

    void operate(std::string_view name, std::span<const PdfObject> operands) {
        if (name == "BDC" || name == "BMC") {
            begin(operands);
        } else if (name == "EMC") {
            if (!open_.empty()) open_.pop_back();
        } else if (name == "Tf" && !operands.empty()) {
            font_ = &fonts_(resources_["Font"][operands[0].name()]);
        } else if (name == "q") {
            saved_fonts_.push_back(font_);
        } else if (name == "Q" && !saved_fonts_.empty()) {
            font_ = saved_fonts_.back();
            saved_fonts_.pop_back();
        } else if ((name == "Tj" || name == "TJ" || name == "'" || name == "\"") && !operands.empty()) {
            show(operands.back());
        }
    }

    std::map<std::int64_t, std::string> texts;

 private:
    /// Resources may stand at a parent of the page (7.7.3.4).
    static PdfObject inherited(PdfObject node, std::string_view key) {
        constexpr int kDeepest = 64;
        for (int depth = 0; depth < kDeepest && node.is_dictionary(); ++depth) {
            if (PdfObject value = node[key]; !value.is_null()) return value;
            node = node["Parent"];
        }
        return {};
    }

    void begin(std::span<const PdfObject> operands) {
        Marked marked = open_.empty() ? Marked() : open_.back();
        PdfObject properties = operands.size() > 1 ? operands[1] : PdfObject();
        if (!properties.name().empty()) properties = resources_["Properties"][properties.name()];
        if (const auto sequence = properties["MCID"].integer()) {
            marked.sequence = sequence;
            texts.try_emplace(*sequence);
        } else if (!operands.empty() && operands[0].name() == "Artifact") {
            marked.sequence.reset();
        }
        if (const PdfObject actual = properties["ActualText"]; actual.is_string() && !marked.is_replaced) {
            if (marked.sequence) texts[*marked.sequence] += actual.text();
            marked.is_replaced = true;
        }
        open_.push_back(marked);
    }

    void show(const PdfObject& shown) {
        if (open_.empty() || !open_.back().sequence || open_.back().is_replaced) return;
        static const CharacterMap kUnknown;
        const CharacterMap& characters = font_ != nullptr ? *font_ : kUnknown;
        std::string& text = texts[*open_.back().sequence];
        for (const PdfObject& part : shown.items()) text += characters.text(part.bytes());
    }

    PdfObject resources_;
    Fonts fonts_;
    const CharacterMap* font_ = nullptr;
    std::vector<const CharacterMap*> saved_fonts_;
    std::vector<Marked> open_;
};

}  // namespace

const CharacterMap& MarkedContentReader::characters_of(const PdfObject& font) {
    const auto [entry, is_new] = fonts_.try_emplace(font.id());
    if (is_new) {
        if (const auto cmap = font["ToUnicode"].data()) entry->second = CharacterMap(*cmap);
    }
    return entry->second;
}

std::map<std::int64_t, std::string> MarkedContentReader::read(const PdfObject& page, bool& complete) {
    PageReader reader(page, [this](const PdfObject& font) -> const CharacterMap& { return characters_of(font); });
    complete = file_.read_content(page, [&](std::string_view name, std::span<const PdfObject> operands) {
        reader.operate(name, operands);
    }) && complete;
    return std::move(reader.texts);
}

}  // namespace concordia::archive
