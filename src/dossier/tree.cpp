// pugixml parses in place and leaves names where they were read; offset_debug() is the offset of that name.
#include "dossier/tree.h"

#include <algorithm>
#include <utility>

#include "base/byte_set.h"
#include "dossier/places.h"

namespace concordia::dossier {
namespace {

/// The files' bytes with a byte order mark blanked, inside one root element.
std::string joined(std::vector<SourceFile>& files, std::string_view root_name) {
    std::size_t size = 2 * root_name.size() + std::string_view("<></>").size();
    for (const SourceFile& file : files) size += file.bytes.size();
    std::string buffer;
    buffer.reserve(size);
    buffer.append("<").append(root_name).append(">");
    for (SourceFile& file : files) {
        file.offset = buffer.size();
        buffer += file.bytes;
        std::fill_n(buffer.begin() + static_cast<std::ptrdiff_t>(file.offset), byte_order_mark_length(file.bytes), ' ');
    }
    buffer.append("</").append(root_name).append(">");
    return buffer;
}

void remove_text_children(pugi::xml_node node) {
    for (pugi::xml_node child = node.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        if (child.type() != pugi::node_element) node.remove_child(child);
        child = next;
    }
}

void append_words(std::string& text, pugi::xml_node node) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) text += node.value();
    for (const pugi::xml_node child : node.children()) append_words(text, child);
}

}  // namespace

Tree::Tree(std::vector<SourceFile> files, std::string_view root_name)
    : files_(std::move(files)), buffer_(joined(files_, root_name)) {
    document_.load_buffer_inplace(buffer_.data(), buffer_.size(), pugi::parse_default | pugi::parse_ws_pcdata,
                                  pugi::encoding_utf8);
    remove_text_children(root());
}

Place Tree::place(pugi::xml_node node) const {
    std::ptrdiff_t offset = node.offset_debug();
    while (node && offset < 0) {
        node = node.parent();
        offset = node.offset_debug();
    }
    if (!node || files_.empty()) return {};
    auto position = static_cast<std::size_t>(offset);
    if (node.type() == pugi::node_element) --position;  // from the name to its '<'
    const auto behind = std::upper_bound(files_.begin(), files_.end(), position,
                                         [](std::size_t value, const SourceFile& file) { return value < file.offset; });
    if (behind == files_.begin()) return {};
    const SourceFile& file = *std::prev(behind);
    return place_at(file, position - file.offset);
}

Concern concern_of(pugi::xml_node node) {
    Concern concern;
    for (; node && node.type() != pugi::node_document; node = node.parent()) {
        const std::string_view name = node.name();
        if (concern.language.empty()) concern.language = node.attribute("lang").value();
        if (!concern.priority.empty()) continue;
        if (name == "priority" || name == "unit") concern.priority = node.attribute("id").value();
        if (name == "priority-status") concern.priority = node.attribute("priority").value();
        if (name == "unit-status" || name == "amendment") concern.priority = node.attribute("unit").value();
    }
    return concern;
}

std::string normalized_space(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char letter : text) {
        if (!kXmlSpace.has(letter))
            result += letter;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (result.ends_with(' ')) result.pop_back();
    return result;
}

std::string words_of(pugi::xml_node node) {
    std::string text;
    append_words(text, node);
    return normalized_space(text);
}

}  // namespace concordia::dossier
