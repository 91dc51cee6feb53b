// One composing under way: what it reads, what it writes, and the few questions that every directive asks: what does
// this expression say, where was it written, how does it look in this language.
#pragma once

#include <initializer_list>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "base/finding.h"
#include "compose/composer.h"
#include "compose/instructions.h"
#include "compose/xpath_cache.h"
#include "dossier/dossier.h"

namespace concordia::compose {

/// Where an instruction writes, and what it writes about.
struct Frame {
    Node* parent = nullptr;
    pugi::xpath_node context;
    std::string_view language;  // in force; empty where none is
    int depth = 0;              // of elements
};

/// The text of an expression, as long as the document lives.
struct Value {
    std::string_view text;
    pugi::xml_node source;  // what says it; null for a computed value
    bool found = false;     // false when a path selects nothing
};

class Composition {
 public:
    Composition(const Program& program, const dossier::Dossier& dossier, XPathCache& queries, Document& document,
                Findings& findings);

    const Program& program;
    XPathCache& queries;
    Document& document;

    /// Gives the template's variables their values for this run. Findings: one that nobody gives.
    void set_variables(const Edition& edition, const Parameters& parameters);

    Value value(ExpressionId expression, const pugi::xpath_node& context);
    /// Labels in it are in the language in force, or in all joined by " | ".
    std::string_view text(const AttributeTemplate& attribute, const Frame& frame);
    /// `value` in a format. One that does not fit is a finding and stays as it is.
    std::string_view formatted(std::string_view value, const ValueFormat& format, const Frame& frame, Origin origin);

    Node* append_element(const Frame& frame, std::string_view name, Origin origin,
                         std::initializer_list<Attribute> attributes = {});
    /// Nothing for an empty text. `source` is the data that says it, null where the template does.
    void append_text(const Frame& frame, std::string_view text, Origin origin, pugi::xml_node source = {});

    /// Calls `write(Frame)` with another language in force, which `$language` names meanwhile.
    template <typename Write>
    void in_language(std::string_view language, const Frame& frame, Write write) {
        Frame inner = frame;
        inner.language = language;
        set_language(language);
        write(inner);
        set_language(frame.language);
    }
    /// Calls `write(Frame)` in the language in force; where none is, for each language of the edition, each in a span
    /// with its `lang`, a separator between them.
    template <typename Write>
    void in_each_language(const Frame& frame, Origin origin, Write write) {
        if (!frame.language.empty()) return write(frame);
        for (const std::string& language : document.languages) {
            if (&language != &document.languages.front()) append_separator(frame, origin);
            Frame span = frame;
            span.parent = append_element(frame, "span", origin, {{"lang", language}});
            in_language(language, span, write);
        }
    }

    void report(const CatalogueEntry& entry, Origin origin, const Frame& frame,
                std::initializer_list<std::string_view> arguments = {});

 private:
    void set_parameters(const Parameters& parameters);
    void set_language(std::string_view language);
    void append_separator(const Frame& frame, Origin origin);
    void append_label(std::string& out, std::string_view key, const Frame& frame, Origin origin);
    Origin data_origin(pugi::xml_node source);

    const dossier::Dossier& dossier_;
    Findings& findings_;
    std::size_t last_file_ = 0;  // of data: one file's nodes come in a row
};

/// " | ", between two languages on one line.
inline constexpr std::string_view kLanguageSeparator = " | ";

/// All text inside a node, as XPath's string() gives it; a view into the dossier where it is in one piece.
std::string_view string_value(const pugi::xpath_node& node, Arena& arena);

}  // namespace concordia::compose
