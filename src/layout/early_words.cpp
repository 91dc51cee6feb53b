// A word that is shaped in vain (its text is transformed or never shown) costs a little time and nothing else.
#include "layout/early_words.h"

#include "base/failure.h"
#include "layout/galley.h"

namespace concordia::layout {

EarlyWords::EarlyWords(const LayoutInput& input) : input_(input) {
    if (input.spare != SpareProcessor::Yes || input.document.root == nullptr) return;
    thread_ = std::jthread([this](const std::stop_token& stop) {
        try {
            prepare(*input_.document.root, stop);
        } catch (const Failure&) {
            return;  // the paragraph that needs the font says so
        }
    });
}

void EarlyWords::prepare(const compose::Node& node, const std::stop_token& stop) {
    const style::ComputedStyle& style = input_.styles.of(node);
    if (style.display == style::Display::None) return;
    for (const compose::Node* child = node.last_child; child != nullptr; child = child->previous_sibling) {
        if (stop.stop_requested()) return;
        if (child->is_element()) {
            prepare(*child, stop);
        } else if (style.text_transform == style::TextTransform::None) {
            input_.engine.prepare_words(text_style_of(style, child->language()), child->text);
        }
    }
}

const text::TextStyle& EarlyWords::text_style_of(const style::ComputedStyle& style, std::string_view language) {
    const auto [entry, is_new] = text_styles_.try_emplace({&style, language});
    if (is_new) entry->second = text_style(style, language);
    return entry->second;
}

}  // namespace concordia::layout
