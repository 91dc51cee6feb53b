// The tree is walked once. Blocks begin lines; what announces a block (its role, a list's label) waits until the block
// says its first word. An element that says something of itself (Alt, ActualText, E) is not looked into.
#include "archive/speech.h"

#include <optional>

#include "archive/speech_words.h"
#include "archive/table_columns.h"
#include "base/number.h"

namespace concordia::archive {
namespace {

std::string number(std::size_t value) {
    return integer_text(static_cast<std::int64_t>(value));
}

std::string counted(std::size_t count, const Counted& thing) {
    return number(count) + " " + std::string(count == 1 ? thing.one : thing.many);
}

const StructureElement* child_of(const StructureElement::Kid& kid) {
    const auto* element = std::get_if<std::unique_ptr<StructureElement>>(&kid);
    return element != nullptr ? element->get() : nullptr;
}

std::size_t count_kids(const StructureElement& element, std::string_view role) {
    std::size_t count = 0;
    for (const StructureElement::Kid& kid : element.kids) {
        const StructureElement* child = child_of(kid);
        count += child != nullptr && child->role == role ? 1U : 0U;
    }
    return count;
}

bool is_inline(std::string_view role) {
    for (const std::string_view known : {"Span", "Quote", "Reference", "BibEntry", "Code", "Link", "Annot", "Form",
                                         "Ruby", "Warichu", "Lbl", "Figure", "Formula"}) {
        if (role == known) return true;
    }
    return false;
}

/// What is said instead of an element's content (ISO 32000-1, 14.9.3 to 14.9.5).
std::optional<std::string> said_instead(const StructureElement& element) {
    if (!element.expansion.empty()) return element.expansion;
    if (element.has_actual_text) return element.actual_text;
    if (!element.alternative.empty()) return element.alternative;
    return std::nullopt;
}

class Speaker {
 public:
    explicit Speaker(Language language) : words_(role_words(language)) {}

    std::string finish() {
        end_line();
        return std::move(out_);
    }

    void say(const StructureElement& element) {
        const std::string& role = element.role;
        if (role == "Table") return say_table(element);
        if (role == "L") return say_group(element, words_.list, "LI", words_.items, words_.end_of_list);
        if (role == "TOC") return say_group(element, words_.contents, "TOCI", words_.entries, {});
        if (role == "Lbl") return say_label(element);
        if (is_inline(role)) return say_inline(element);
        begin_line(element.language);
        announce(announcement(role));
        say_content(element);
        end_block();
    }

 private:
    [[nodiscard]] std::string announcement(const std::string& role) const {
        const auto with_colon = [](std::string_view word) { return std::string(word) + ": "; };
        if (role.size() == 2 && role[0] == 'H') return std::string(words_.heading) + " " + role[1] + ": ";
        if (role == "LI") return with_colon(words_.item);
        if (role == "Note") return with_colon(words_.note);
        if (role == "Caption") return with_colon(words_.caption);
        return role == "BlockQuote" ? with_colon(words_.quotation) : std::string();
    }

    void say_content(const StructureElement& element) {
        if (const auto instead = said_instead(element)) return append(*instead, element.language);
        for (const StructureElement::Kid& kid : element.kids) {
            if (const auto* text = std::get_if<MarkedText>(&kid)) {
                append(text->text, element.language);
            } else if (const auto* annotation = std::get_if<HeldAnnotation>(&kid)) {
                if (annotation->subtype == "Widget") append(annotation->description, element.language);
            } else {
                say(*child_of(kid));
            }
        }
    }

    void say_inline(const StructureElement& element) {
        const std::string& role = element.role;
        const std::string_view word = role == "Link"      ? words_.link
                                      : role == "Form"    ? words_.field
                                      : role == "Figure"  ? words_.figure
                                      : role == "Formula" ? words_.formula
                                                          : std::string_view();
        if (word.empty()) return say_content(element);
        append("[" + std::string(word) + ": ", block_language_);
        say_content(element);
        append("]", block_language_);
    }

    /// A label belongs to the line that follows it.
    void say_label(const StructureElement& element) {
        if (!line_.empty()) return say_content(element);
        say_content(element);
        close_language();
        announcement_ += line_;
        if (!announcement_.empty() && announcement_.back() != ' ') announcement_ += ' ';
        line_.clear();
    }

    void say_group(const StructureElement& element, std::string_view name, std::string_view kid_role,
                   const Counted& kids, std::string_view end) {
        begin_line(element.language);
        say_line(std::string(name) + " " + std::string(words_.of) + " " + counted(count_kids(element, kid_role), kids),
                 element.language);
        ++depth_;
        for (const StructureElement::Kid& kid : element.kids) {
            if (const StructureElement* child = child_of(kid)) say(*child);
        }
        end_line();
        --depth_;
        if (!end.empty()) say_line(end, element.language);
    }

    void say_table(const StructureElement& table) {
        const std::vector<const StructureElement*> rows = rows_of(table);
        ColumnCounter widths;
        for (const StructureElement* row : rows) {
            widths.next_row();
            for (const StructureElement* cell : cells_of(*row)) widths.place(*cell);
        }
        begin_line(table.language);
        say_line(std::string(words_.table) + " " + std::string(words_.with) + " " + counted(rows.size(), words_.rows) +
                     " " + std::string(words_.both) + " " + counted(widths.count(), words_.columns),
                 table.language);
        ++depth_;
        for (const StructureElement::Kid& kid : table.kids) {
            if (const StructureElement* child = child_of(kid); child != nullptr && child->role == "Caption")
                say(*child);
        }
        ColumnCounter columns;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            columns.next_row();
            for (const StructureElement* cell : cells_of(*rows[i])) say_cell(*cell, i + 1, columns.place(*cell));
        }
        --depth_;
        say_line(words_.end_of_table, table.language);
    }

    static std::vector<const StructureElement*> cells_of(const StructureElement& row) {
        std::vector<const StructureElement*> cells;
        for (const StructureElement::Kid& kid : row.kids) {
            const StructureElement* child = child_of(kid);
            if (child != nullptr && (child->role == "TH" || child->role == "TD")) cells.push_back(child);
        }
        return cells;
    }

    void say_cell(const StructureElement& cell, std::size_t row, std::size_t column) {
        begin_line(cell.language);
        std::string place =
            std::string(words_.row) + " " + number(row) + ", " + std::string(words_.column) + " " + number(column);
        if (cell.role == "TH") place += ", " + std::string(words_.head);
        announce(place + ": ");
        say_content(cell);
        if (line_.empty() && !announcement_.empty()) append(words_.empty, block_language_);
        end_line();
    }

    // Lines.

    /// A block begins: the line before ends, but what was announced waits for this block's first word.
    void begin_line(const std::string& language) {
        if (!line_.empty()) end_line();
        block_language_ = language;
    }

    void announce(const std::string& words) { announcement_ += words; }

    /// Nothing that a block announced outlives it.
    void end_block() {
        if (!line_.empty()) end_line();
    }

    void say_line(std::string_view words, const std::string& language) {
        if (!line_.empty()) end_line();
        block_language_ = language;
        line_ = words;
        end_line();
    }

    void append(std::string_view text, const std::string& language) {
        if (text.empty()) return;
        if (language != open_language_) close_language();
        if (language != block_language_ && open_language_.empty()) {
            line_ += "{" + language + ": ";
            open_language_ = language;
        }
        line_ += text;
    }

    void close_language() {
        if (!open_language_.empty()) line_ += "}";
        open_language_.clear();
    }

    void end_line() {
        close_language();
        const std::size_t begin = line_.find_first_not_of(' '), end = line_.find_last_not_of(' ');
        if (begin != std::string::npos) {
            out_ += block_language_ + "  " + std::string(2 * depth_, ' ') + announcement_;
            out_ += line_.substr(begin, end - begin + 1) + "\n";
            announcement_.clear();
        }
        line_.clear();
    }

    const RoleWords& words_;
    std::string out_;
    std::size_t depth_ = 0;
    std::string announcement_;    // waits for the first word
    std::string line_;            // what the present block has said so far
    std::string block_language_;  // of the line
    std::string open_language_;   // inside of {nl: ...}; empty: none
};

}  // namespace

std::string speech(const StructureElement& document, Language language) {
    Speaker speaker(language);
    speaker.say(document);
    return speaker.finish();
}

}  // namespace concordia::archive
