// What a template compiles to: a tree of instructions, one struct a directive, read once and never changed, so that
// composing is a walk without parsing. Strings are views into the program's files or its arena.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "base/arena.h"
#include "compose/composer.h"
#include "compose/expressions.h"
#include "compose/formats.h"
#include "compose/labels.h"
#include "compose/xml_file.h"

namespace concordia::compose {

/// Text with XPath and labels in braces, as attributes have it: "stage-{@stage}", "{label:contents}".
struct AttributeTemplate {
    struct Piece {
        enum class Kind : std::uint8_t { Text, Value, Label };
        Kind kind = Kind::Text;
        std::string_view text;  // of Text; the key of Label
        ExpressionId value = kNoExpression;
    };
    std::vector<Piece> pieces;  // none: empty text
    Origin origin;

    [[nodiscard]] bool empty() const { return pieces.empty(); }
    [[nodiscard]] bool is_constant() const {
        return pieces.empty() || (pieces.size() == 1 && pieces.front().kind == Piece::Kind::Text);
    }
    /// REQUIRES: is_constant().
    [[nodiscard]] std::string_view constant() const {
        return pieces.empty() ? std::string_view() : pieces.front().text;
    }
};

struct Instruction;
using Body = std::vector<Instruction>;

struct WriteText {
    std::string_view text;
    bool is_white_space = false;
};

struct WriteElement {
    struct Attribute {
        std::string_view name;
        AttributeTemplate value;
        bool is_path = false;  // relative to the template's folder
    };
    std::string_view name;
    std::vector<compose::Attribute> constants;  // all attributes, where none has braces
    std::vector<Attribute> attributes;          // all attributes, where one has
    std::string_view folder;                    // of the template, relative to the project
    bool sets_language = false;
    bool is_stylesheet = false;
    bool is_block = false;  // by its name (line_space.h)
    Body body;
};

struct WriteAttribute {
    std::string_view name;
    Body body;
};

/// How a value is written; unit and decimals are empty where the template does not say. Either makes it a number.
struct ValueFormat {
    Format format = Format::None;
    AttributeTemplate unit;
    AttributeTemplate decimals;
};

struct WriteValue {
    ExpressionId select = kNoExpression;
    bool required = false;
    ValueFormat format;
};

struct CopyNodes {
    ExpressionId select = kNoExpression;
    bool required = false;
};

struct SortKey {
    ExpressionId select = kNoExpression;
    bool descending = false;
    bool numeric = false;
};

struct ForEach {
    ExpressionId select = kNoExpression;
    bool required = false;
    std::vector<SortKey> keys;
    VariableId position = 0;
    VariableId last = 0;
    Body body;
};

/// c:if and c:choose: the first branch whose test holds; no test always holds.
struct Choose {
    struct Branch {
        ExpressionId test = kNoExpression;
        Body body;
    };
    std::vector<Branch> branches;
};

struct SetVariable {
    VariableId variable = 0;
    ExpressionId select = kNoExpression;
};

struct CallTemplate {
    std::size_t definition = 0;
    std::vector<SetVariable> parameters;
};

struct WriteLabel {
    struct Parameter {
        std::string_view number;
        ExpressionId select = kNoExpression;
        ValueFormat format;
    };
    AttributeTemplate key;
    AttributeTemplate language;
    std::vector<Parameter> parameters;
};

struct ForEachLanguage {
    Body body;
};

/// The words of a text-bearing element in the language in force.
struct WriteWords {
    ExpressionId select = kNoExpression;
    AttributeTemplate source;
    bool mark = false;  // says where words are working texts
};

struct WritePair {
    WriteWords words;
    std::string_view element;
    AttributeTemplate class_names;
    Body body;  // empty: the words themselves
};

struct Instruction {
    Origin origin;
    std::variant<WriteText, WriteElement, WriteAttribute, WriteValue, CopyNodes, ForEach, Choose, SetVariable,
                 CallTemplate, WriteLabel, ForEachLanguage, WriteWords, WritePair>
        what;
};

/// <c:template>.
struct Definition {
    std::string name;
    bool defined = false;
    Origin origin;
    Body body;
    std::vector<std::pair<std::string, VariableId>> parameters;
    struct Call {
        std::size_t definition;
        Origin origin;
    };
    std::vector<Call> calls;  // made by the body
};

/// A template with everything it includes.
struct Program {
    Arena arena;
    std::vector<std::unique_ptr<XmlFile>> sources;
    std::vector<std::string> files{""};  // paths of `sources`; Origin::file indexes it
    Labels labels;
    Formats formats;
    std::vector<HyphenatedWords> hyphenated_words;
    std::vector<std::string> stylesheets;  // with paths that hold no expression
    Expressions expressions;
    std::vector<Definition> definitions;
    Body body;

    [[nodiscard]] Place place(Origin origin) const { return {files[origin.file], origin.line, origin.column}; }
};

}  // namespace concordia::compose
