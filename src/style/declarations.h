// A block of declarations, parsed: longhands with their setters, custom properties with their text. A value that holds
// var() stays text until an element is known (CSS Variables 1, section 3).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "compose/document.h"
#include "style/property.h"
#include "style/reporter.h"
#include "style/tokenizer.h"

namespace concordia::style {

/// A value with var(), as written, of the property `name`, which may be a shorthand.
struct PendingValue {
    PropertyName name;
    std::string written_name;
    std::string text;
};

struct Declaration {
    const Property* property = nullptr;
    Setter set;                                   // empty when pending
    std::shared_ptr<const PendingValue> pending;  // shared by the longhands of one shorthand
    Place place;
};

struct CustomDeclaration {
    std::string name;  // with its two hyphens; case matters
    std::string text;
    Place place;
};

struct Declarations {
    std::vector<Declaration> properties;
    std::vector<CustomDeclaration> custom;
};

struct DeclarationBlock {
    Declarations normal, important;
};

enum class Context : std::uint8_t { Element, Page };

/// Parses the declarations in tokens `begin` up to `end`. Findings: an unknown property, a value that is not
/// understood, anything that is no declaration. What is understood applies nevertheless.
DeclarationBlock parse_declarations(const TokenList& list, std::size_t begin, std::size_t end, Context context,
                                    Reporter& reporter);
/// One declaration whose name is at token `begin` and whose value ends before `end`.
void parse_declaration(const TokenList& list, std::size_t begin, std::size_t end, Context context, Reporter& reporter,
                       DeclarationBlock& block);
/// Index of the ";" that ends the declaration beginning at `begin`, or `end`.
std::size_t declaration_end(const TokenList& list, std::size_t begin, std::size_t end);

/// SVG's presentation attributes among the attributes of `node`, as one block that weighs less than any rule. Empty
/// when there are none.
DeclarationBlock parse_presentation_attributes(const compose::Node& node, Reporter& reporter);
/// What identifies the block: the names and values of the attributes, joined.
std::string presentation_attributes_text(const compose::Node& node);

}  // namespace concordia::style
