// Winners are found first, property by property; then only they are computed, in the order of the property table.
#include "style/cascade.h"

#include <algorithm>
#include <array>
#include <map>

#include "style/custom_properties.h"

namespace concordia::style {
namespace {

constexpr std::size_t kFirstDependent = 2;  // behind font-size and color in the property table

struct Winners {
    std::array<const Declaration*, kMostProperties> properties{};
    std::vector<const CustomDeclaration*> custom;

    void take(const Declarations& declarations) {
        for (const Declaration& declaration : declarations.properties) {
            properties[declaration.property->index] = &declaration;
        }
        for (const CustomDeclaration& declaration : declarations.custom) take(declaration);
    }

 private:
    void take(const CustomDeclaration& declaration) {
        for (const CustomDeclaration*& earlier : custom) {
            if (earlier->name != declaration.name) continue;
            earlier = &declaration;
            return;
        }
        custom.push_back(&declaration);
    }
};

Winners find_winners(std::span<const DeclarationBlock* const> blocks) {
    Winners winners;
    for (const DeclarationBlock* block : blocks) winners.take(block->normal);
    for (const DeclarationBlock* block : blocks) winners.take(block->important);
    return winners;
}

/// The setter of a value with var(), now that the variables are known; empty when the value is invalid: the property
/// then behaves as unset (CSS Variables 1, section 3.1).
Setter pending_setter(const Declaration& declaration, const CustomProperties* custom, Findings& findings) {
    const PendingValue& pending = *declaration.pending;
    const std::optional<std::string> text = substitute(pending.text, custom);
    if (!text) {
        findings.error(say::kVariableMissing, declaration.place, {pending.written_name});
        return {};
    }
    Reporter reporter(findings, declaration.place);
    const TokenList list = tokenize(*text, reporter);
    ValueReader reader(list, 0, list.tokens.size() - 1);
    std::vector<LonghandValue> values;
    if (!read_value(pending.name, reader, values)) {
        reporter.error(say::kValue, 1, 1, {pending.written_name, quoted(list, reader.culprit(0))});
        return {};
    }
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const LonghandValue& value) { return value.property == declaration.property; });
    return found == values.end() ? Setter{} : std::move(found->set);
}

void apply(const Declaration* declaration, Computation& computation, Findings& findings) {
    if (declaration == nullptr) return;
    if (!declaration->pending) return declaration->set(computation);
    const Setter set = pending_setter(*declaration, computation.style.custom.get(), findings);
    if (set) set(computation);
}

/// font.features is what both font properties ask for; font-feature-settings has the last word.
void merge_features(ComputedStyle& style) {
    std::map<std::string, std::uint32_t> features(style.font_variant_numeric.begin(), style.font_variant_numeric.end());
    for (const auto& [tag, value] : style.font_feature_settings) features[tag] = value;
    style.font.features.assign(features.begin(), features.end());
}

/// Floats and absolutely positioned boxes, and items of a grid, are blocks (CSS Display 3, section 2.7).
void blockify(ComputedStyle& style, const ComputedStyle& parent) {
    const bool floats = style.floating != Float::None && style.floating != Float::Footnote;
    const bool out_of_flow = floats || style.position == Position::Absolute || parent.display == Display::Grid;
    const bool in_line = style.display == Display::Inline || style.display == Display::InlineBlock;
    if (out_of_flow && in_line) style.display = Display::Block;
}

/// What follows from several properties together.
void finish(ComputedStyle& style, const ComputedStyle& parent) {
    if (style.line_height_factor != 0)
        style.line_height = bounded(style.font.size.scaled(style.line_height_factor, 1000));
    if (style.text_align_last_auto) {
        style.text_align_last = style.text_align == TextAlign::Justify ? TextAlign::Start : style.text_align;
    }
    for (Border& border : style.border) {
        if (border.style == BorderStyle::None) border.width = {};
    }
    if (style.column_rule.style == BorderStyle::None) style.column_rule.width = {};
    const bool has_columns = style.column_count > 0 || !style.column_width.is_auto();
    if (style.column_gap_normal) style.column_gap = has_columns ? style.font.size : Length{};
    merge_features(style);
    blockify(style, parent);
}

}  // namespace

ComputedStyle inherited_style(const ComputedStyle& parent) {
    ComputedStyle style = initial_style();
    for (const Property& property : properties()) {
        if (property.inherited) property.copy(style, parent);
    }
    style.custom = parent.custom;
    for (Border& border : style.border) border.width = {};
    style.column_rule.width = {};
    finish(style, initial_style());
    for (Border& border : style.border) border.colour = style.colour;
    style.column_rule.colour = style.colour;
    return style;
}

ComputedStyle compute_style(const CascadeInput& input, Findings& findings) {
    const Winners winners = find_winners(input.blocks);
    const bool is_root = input.parent == nullptr;
    const ComputedStyle& parent = is_root ? initial_style() : *input.parent;
    ComputedStyle style = initial_style();
    for (const Property& property : properties()) {
        if (property.inherited && !is_root) property.copy(style, parent);
    }
    style.custom = resolve_custom_properties(parent.custom, winners.custom, findings);

    Computation computation{style, parent, input.root_font_size, input.sheet_width, input.sheet_height};
    for (std::size_t i = 0; i < kFirstDependent; ++i) apply(winners.properties[i], computation, findings);
    if (is_root) computation.root_font_size = style.font.size;
    for (Border& border : style.border) border.colour = style.colour;
    style.column_rule.colour = style.colour;
    const std::size_t count = properties().size();
    for (std::size_t i = kFirstDependent; i < count; ++i) apply(winners.properties[i], computation, findings);
    finish(style, parent);
    return style;
}

}  // namespace concordia::style
