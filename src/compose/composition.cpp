// Texts stay where they are, in the template or the dossier; only what is put together is kept in the document's arena.
#include "compose/composition.h"

#include <algorithm>

#include "base/number.h"
#include "compose/line_space.h"
#include "compose/messages.h"
#include "compose/xml_file.h"

namespace concordia::compose {
namespace {

bool is_text(pugi::xml_node node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

void append_all_text(std::string& out, pugi::xml_node parent) {
    for (const pugi::xml_node child : parent.children()) {
        if (is_text(child)) out += child.value();
        append_all_text(out, child);
    }
}

const std::string* given(const Parameters& parameters, std::string_view name) {
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto& parameter) { return parameter.first == name; });
    return found == parameters.end() ? nullptr : &found->second;
}

}  // namespace

std::string_view string_value(const pugi::xpath_node& node, Arena& arena) {
    if (node.attribute()) return node.attribute().value();
    const pugi::xml_node element = node.node();
    if (is_text(element)) return element.value();
    const pugi::xml_node child = element.first_child();
    if (!child || (is_text(child) && !child.next_sibling())) return child.value();
    std::string all;
    append_all_text(all, element);
    return arena.keep(all);
}

Composition::Composition(const Program& program, const dossier::Dossier& dossier, XPathCache& queries,
                         Document& document, Findings& findings)
    : program(program), queries(queries), document(document), dossier_(dossier), findings_(findings) {
    document.files = program.files;
    last_file_ = document.files.size();
    for (const dossier::SourceFile& file : dossier.files()) document.files.push_back(file.path);
}

void Composition::set_variables(const Edition& edition, const Parameters& parameters) {
    const pugi::xml_node root = dossier_.root();
    const auto language = [&](std::size_t index) {
        return index < edition.languages.size() ? edition.languages[index].c_str() : "";
    };
    const auto yes = [&](const char* attribute) {
        return std::string_view(root.attribute(attribute).value()) == "yes";
    };
    queries.set_text(kEdition, edition.name.c_str());
    queries.set_text(kLanguage, "");
    queries.set_text(kFirstLanguage, language(0));
    queries.set_text(kSecondLanguage, language(1));
    queries.set_text(kPublication, dossier_.publication().attribute("id").value());
    queries.set_text(kYear, root.attribute("year").value());
    queries.set_text(kPreviousYear, root.attribute("previous-year").value());
    queries.set_text(kVersion, "");
    queries.set_boolean(kBilingual, edition.languages.size() > 1);
    queries.set_boolean(kFinal, yes("final"));
    queries.set_boolean(kSpecimen, yes("specimen"));
    set_parameters(parameters);
}

void Composition::set_parameters(const Parameters& parameters) {
    const std::vector<Variable>& variables = program.expressions.variables();
    for (VariableId id = 0; id < variables.size(); ++id) {
        const Variable& variable = variables[id];
        if (!variable.built_in && !variable.is_parameter()) continue;
        const std::string* text = given(parameters, variable.name);
        if (text == nullptr) {
            if (variable.used && !variable.built_in) {
                findings_.error(say::kUnknownVariable, document.place(variable.first_use), {variable.name});
            }
        } else if (variable.type == pugi::xpath_type_boolean) {
            queries.set_boolean(id, *text == "yes");
        } else {
            queries.set_text(id, text->c_str());
        }
    }
}

void Composition::set_language(std::string_view language) {
    if (!program.expressions.variable(kLanguage).used) return;
    queries.set_text(kLanguage, std::string(language).c_str());
}

Value Composition::value(ExpressionId expression, const pugi::xpath_node& context) {
    const pugi::xpath_query* query = queries.query(expression);
    if (query == nullptr) return {{}, {}, true};  // a finding has said that it is faulty
    if (query->return_type() != pugi::xpath_type_node_set) {
        return {document.arena.keep(query->evaluate_string(context)), {}, true};
    }
    const pugi::xpath_node node = query->evaluate_node(context);
    if (!node) return {};
    return {string_value(node, document.arena), node.attribute() ? node.parent() : node.node(), true};
}

std::string_view Composition::text(const AttributeTemplate& attribute, const Frame& frame) {
    using Kind = AttributeTemplate::Piece::Kind;
    if (attribute.is_constant()) return attribute.constant();
    const auto piece_text = [&](const AttributeTemplate::Piece& piece) {
        return piece.kind == Kind::Text ? piece.text : value(piece.value, frame.context).text;
    };
    if (attribute.pieces.size() == 1 && attribute.pieces.front().kind == Kind::Value) {
        return piece_text(attribute.pieces.front());
    }
    std::string result;
    for (const AttributeTemplate::Piece& piece : attribute.pieces) {
        if (piece.kind == Kind::Label) {
            append_label(result, piece.text, frame, attribute.origin);
        } else {
            result += piece_text(piece);
        }
    }
    return document.arena.keep(result);
}

/// A label as plain text, in the language in force or in all.
void Composition::append_label(std::string& out, std::string_view key, const Frame& frame, Origin origin) {
    const Label* label = program.labels.find(key);
    if (label == nullptr) return;
    const auto append = [&](std::string_view language) {
        const Label::Pieces* pieces = label->in(language);
        if (pieces == nullptr) return report(say::kLabelLanguage, origin, frame, {key, language});
        for (const LabelPiece& piece : *pieces) {
            if (piece.kind == LabelPiece::Kind::Text) out += piece.text;
        }
    };
    if (!frame.language.empty()) return append(frame.language);
    for (const std::string& language : document.languages) {
        if (&language != &document.languages.front()) out += kLanguageSeparator;
        append(language);
    }
}

std::string_view Composition::formatted(std::string_view value, const ValueFormat& format, const Frame& frame,
                                        Origin origin) {
    if (format.format == Format::None || value.empty()) return value;
    const std::string_view decimals = text(format.decimals, frame);
    const std::optional<std::int64_t> count = parse_integer(decimals);
    constexpr std::int64_t kMostDecimals = 20;
    const bool wrong_decimals = !decimals.empty() && (!count || *count < 0 || *count > kMostDecimals);
    FormatRequest request{format.format, text(format.unit, frame), {}, frame.language};
    if (count && !wrong_decimals) request.decimals = static_cast<std::size_t>(*count);
    if (request.language.empty() && document.languages.size() == 1) request.language = document.languages.front();
    const std::optional<std::string> result = program.formats.write(value, request);
    if (result && !wrong_decimals) return document.arena.keep(*result);
    const std::string_view faulty = result ? decimals : value;
    report(say::kBadValue, origin, frame, {faulty, result ? "decimals" : format_name(format.format)});
    return value;
}

Node* Composition::append_element(const Frame& frame, std::string_view name, Origin origin,
                                  std::initializer_list<Attribute> attributes) {
    Node* node = document.append(frame.parent, name, {}, origin);
    node->is_block = is_block(name);
    auto* own = document.arena.make_array<Attribute>(attributes.size());
    std::copy(attributes.begin(), attributes.end(), own);
    node->attributes = own;
    node->attribute_count = static_cast<std::uint32_t>(attributes.size());
    return node;
}

void Composition::append_text(const Frame& frame, std::string_view text, Origin origin, pugi::xml_node source) {
    if (text.empty()) return;
    Node* node = document.append(frame.parent, {}, text, origin);
    if (source) node->data_origin = data_origin(source);
}

/// The space is words and parts those of the two languages; the stroke only decorates.
void Composition::append_separator(const Frame& frame, Origin origin) {
    constexpr std::string_view kSpace = kLanguageSeparator.substr(0, 1), kStroke = kLanguageSeparator.substr(1);
    append_text(frame, kSpace, origin);
    Frame separator = frame;
    separator.parent = append_element(frame, "span", origin, {{"class", "label-separator"}, {"aria-hidden", "true"}});
    append_text(separator, kStroke, origin);
}

Origin Composition::data_origin(pugi::xml_node source) {
    const Place place = dossier_.place(source);
    if (last_file_ >= document.files.size() || document.files[last_file_] != place.file) {
        const auto found = std::find(document.files.begin(), document.files.end(), place.file);
        if (found == document.files.end()) return {};
        last_file_ = static_cast<std::size_t>(found - document.files.begin());
    }
    return origin(place, last_file_);
}

void Composition::report(const CatalogueEntry& entry, Origin origin, const Frame& frame,
                         std::initializer_list<std::string_view> arguments) {
    const std::string_view priority = frame.parent == nullptr ? std::string_view() : Document::priority(*frame.parent);
    findings_.error(entry, document.place(origin), arguments, priority, frame.language);
}

}  // namespace concordia::compose
