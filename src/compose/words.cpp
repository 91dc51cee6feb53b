// A text says for each language what it is: signed or official words, working words, or missing. Nothing is invented
// for a missing one: the label says that it is missing.
#include "compose/words.h"

#include "compose/messages.h"

namespace concordia::compose {
namespace {

bool has(pugi::xml_node element, const char* attribute, std::string_view value) {
    return element.attribute(attribute).value() == value;
}

pugi::xml_node child_in(pugi::xml_node element, const char* name, std::string_view language) {
    for (const pugi::xml_node child : element.children(name)) {
        if (has(child, "lang", language)) return child;
    }
    return {};
}

/// The wording asked for: a variant of the source where there is one, else the text itself.
pugi::xml_node wording(pugi::xml_node element, std::string_view language, std::string_view source) {
    for (const pugi::xml_node variant : element.children("variant")) {
        if (!source.empty() && has(variant, "lang", language) && has(variant, "source", source)) return variant;
    }
    return child_in(element, "text", language);
}

class LabelWriter {
 public:
    LabelWriter(Composition& composition, const WriteLabel& label, std::string_view key, Origin origin)
        : composition_(composition), label_(label), key_(key), origin_(origin) {}

    void write(const Label& words, const Frame& frame) {
        const Label::Pieces* pieces = words.in(frame.language);
        if (pieces == nullptr) {
            return composition_.report(say::kLabelLanguage, origin_, frame, {key_, frame.language});
        }
        Frame inner = frame;
        for (const LabelPiece& piece : *pieces) write(piece, inner);
    }

 private:
    void write(const LabelPiece& piece, Frame& frame) {
        switch (piece.kind) {
            case LabelPiece::Kind::Text:
                return composition_.append_text(frame, piece.text, origin_);
            case LabelPiece::Kind::Start:
                frame.parent = composition_.append_element(frame, piece.text, origin_);
                return;
            case LabelPiece::Kind::End:
                frame.parent = frame.parent->parent;
                return;
            case LabelPiece::Kind::Parameter:
                return write_parameter(piece.text, frame);
        }
    }

    void write_parameter(std::string_view number, const Frame& frame) {
        for (const WriteLabel::Parameter& parameter : label_.parameters) {
            if (parameter.number != number) continue;
            const Value value = composition_.value(parameter.select, frame.context);
            return composition_.append_text(frame, composition_.formatted(value.text, parameter.format, frame, origin_),
                                            origin_, value.source);
        }
        composition_.report(say::kLabelParameter, origin_, frame, {key_, number});
    }

    Composition& composition_;
    const WriteLabel& label_;
    std::string_view key_;
    Origin origin_;
};

/// A label of the program's own, in a span that says what it stands for.
void write_remark(Composition& composition, std::string_view key, Origin origin, const Frame& frame,
                  std::initializer_list<Attribute> attributes) {
    WriteLabel label;
    label.key.pieces = {{AttributeTemplate::Piece::Kind::Text, key, kNoExpression}};
    Frame span = frame;
    span.parent = composition.append_element(frame, "span", origin, attributes);
    write_label(composition, label, origin, span);
}

}  // namespace

void write_label(Composition& composition, const WriteLabel& label, Origin origin, const Frame& frame) {
    const std::string_view key = composition.text(label.key, frame);
    const Label* words = composition.program.labels.find(key);
    if (words == nullptr) {
        // A key in the template was checked when it was read; one from the data, or the program's own, was not.
        const bool checked = label.key.is_constant() && label.key.origin.line != 0;
        if (!checked) composition.report(say::kUnknownLabel, origin, frame, {key});
        return;
    }
    LabelWriter writer(composition, label, key, origin);
    const std::string_view language = composition.text(label.language, frame);
    if (language.empty() || language == frame.language) {
        return composition.in_each_language(frame, origin, [&](const Frame& inner) { writer.write(*words, inner); });
    }
    Frame span = frame;
    span.parent = composition.append_element(frame, "span", origin, {{"lang", language}});
    composition.in_language(language, span, [&](const Frame& inner) { writer.write(*words, inner); });
}

bool is_text_bearing(pugi::xml_node element) {
    return static_cast<bool>(element.child("text").attribute("lang"));
}

pugi::xml_node text_bearing(Composition& composition, const WriteWords& words, Origin origin, const Frame& frame) {
    if (composition.queries.query(words.select) == nullptr) return {};
    const pugi::xml_node element = composition.queries.node(words.select, frame.context).node();
    if (is_text_bearing(element)) return element;
    composition.report(say::kNoWords, origin, frame, {composition.program.expressions[words.select].written});
    return {};
}

void write_words(Composition& composition, const WriteWords& words, pugi::xml_node element, Origin origin,
                 const Frame& frame) {
    const std::string_view source = composition.text(words.source, frame);
    composition.in_each_language(frame, origin, [&](const Frame& inner) {
        const pugi::xml_node text = wording(element, inner.language, source);
        if (!text || has(text, "status", "missing")) {
            return write_remark(composition, "missing", origin, inner,
                                {{"class", "missing"}, {"lang", inner.language}});
        }
        Typographer typographer(composition.program.formats, inner.language);
        Typographer* own = is_own_text(text) ? &typographer : nullptr;
        for (const pugi::xml_node child : text.children()) copy_inline(composition, child, origin, inner, own);
        if (!words.mark || !has(text, "status", "working")) return;
        composition.append_text(inner, " ", origin);
        write_remark(composition, "working-mark", origin, inner, {{"class", "working-mark"}});
    });
}

bool is_own_text(pugi::xml_node node) {
    while (node && node.name() != std::string_view("text")) node = node.parent();
    return has(node, "status", "working");
}

void copy_inline(Composition& composition, pugi::xml_node node, Origin origin, const Frame& frame,
                 Typographer* typographer) {
    if (node.type() != pugi::node_element) {
        const std::string_view text = node.value();
        return composition.append_text(
            frame, typographer == nullptr ? text : typographer->set(text, composition.document.arena), origin, node);
    }
    const std::string_view name = node.name();
    Frame inner = frame;
    if (name == "strong" || name == "em") inner.parent = composition.append_element(frame, name, origin);
    for (const pugi::xml_node child : node.children()) copy_inline(composition, child, origin, inner, typographer);
}

}  // namespace concordia::compose
