// name : value [! important] ; and the findings about each (CSS Syntax 3, section 5.4.5).
#include "style/declarations.h"

#include "style/custom_properties.h"

namespace concordia::style {
namespace {

/// The declaration in hand: where its value stands and how it is marked.
struct Slot {
    std::size_t name = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool important = false;
};

/// Takes "!important" off the end of the value.
void strip_important(const TokenList& list, Slot& slot) {
    if (slot.end < slot.begin + 2) return;
    const Token& mark = list.tokens[slot.end - 2];
    const Token& word = list.tokens[slot.end - 1];
    if (mark.kind != TokenKind::Delimiter || mark.delimiter != '!') return;
    if (word.kind != TokenKind::Identifier || !equal_ignoring_case(word.text, "important")) return;
    slot.important = true;
    slot.end -= 2;
}

bool has_variable(const TokenList& list, const Slot& slot) {
    for (std::size_t i = slot.begin; i < slot.end; ++i) {
        const Token& token = list.tokens[i];
        if (token.kind == TokenKind::Function && equal_ignoring_case(token.text, "var")) return true;
    }
    return false;
}

void add_pending(const PropertyName& name, const TokenList& list, const Slot& slot, const Place& place,
                 Declarations& target) {
    auto pending = std::make_shared<PendingValue>();
    pending->name = name;
    pending->written_name = lower(list.tokens[slot.name].text);
    pending->text = list.slice(slot.begin, slot.end);
    const auto add = [&](const Property* property) { target.properties.push_back({property, {}, pending, place}); };
    if (name.longhand != nullptr) return add(name.longhand);
    for (const Property* property : name.shorthand->longhands) add(property);
}

void add_value(const PropertyName& name, const TokenList& list, const Slot& slot, Reporter& reporter,
               Declarations& target) {
    const Token& written = list.tokens[slot.name];
    const Place place = reporter.place(written.line, written.column);
    if (has_variable(list, slot)) return add_pending(name, list, slot, place, target);
    ValueReader reader(list, slot.begin, slot.end);
    std::vector<LonghandValue> values;
    if (slot.begin >= slot.end || !read_value(name, reader, values)) {
        const Token& culprit = slot.begin >= slot.end ? written : reader.culprit(slot.begin);
        reporter.error(say::kValue, culprit, {lower(written.text), quoted(list, culprit)});
        return;
    }
    for (LonghandValue& value : values) {
        target.properties.push_back({value.property, std::move(value.set), nullptr, place});
    }
}

bool is_custom(const Token& name) {
    return name.text.starts_with("--") && name.text.size() > 2;
}

}  // namespace

std::size_t declaration_end(const TokenList& list, std::size_t begin, std::size_t end) {
    std::size_t i = begin;
    while (i < end && list.tokens[i].kind != TokenKind::Semicolon) i = list.behind(i);
    return std::min(i, end);
}

void parse_declaration(const TokenList& list, std::size_t begin, std::size_t end, Context context, Reporter& reporter,
                       DeclarationBlock& block) {
    const Token& name = list.tokens[begin];
    const bool well_formed =
        name.kind == TokenKind::Identifier && begin + 1 < end && list.tokens[begin + 1].kind == TokenKind::Colon;
    if (!well_formed) return reporter.error(say::kSyntax, name, {quoted(list, name)});
    Slot slot{begin, begin + 2, end, false};
    strip_important(list, slot);
    Declarations& target = slot.important ? block.important : block.normal;
    if (is_custom(name)) {
        target.custom.push_back({std::string(name.text), std::string(list.slice(slot.begin, slot.end)),
                                 reporter.place(name.line, name.column)});
        return;
    }
    const PropertyName property = find_property(name.text);
    if (!property.known()) return reporter.error(say::kUnknownProperty, name, {quoted(list, name)});
    if (property.longhand != nullptr && property.longhand->page_only && context != Context::Page) {
        return reporter.error(say::kPageOnly, name, {property.longhand->name});
    }
    add_value(property, list, slot, reporter, target);
}

DeclarationBlock parse_declarations(const TokenList& list, std::size_t begin, std::size_t end, Context context,
                                    Reporter& reporter) {
    DeclarationBlock block;
    for (std::size_t i = begin; i < end;) {
        const std::size_t stop = declaration_end(list, i, end);
        if (stop > i) parse_declaration(list, i, stop, context, reporter, block);
        i = stop + 1;
    }
    return block;
}

}  // namespace concordia::style
