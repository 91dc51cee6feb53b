// Parsing in place keeps every name and value where it stood, so a pointer into the buffer is a place in the file.
#include "compose/xml_file.h"

#include <algorithm>
#include <limits>

#include "base/byte_set.h"
#include "base/file.h"
#include "base/utf8.h"
#include "compose/messages.h"

namespace concordia::compose {
namespace {

constexpr std::size_t kSizeLimit = std::size_t{64} << 20;

/// Offset behind a comment, a CDATA section or a processing instruction that begins at `offset`; else `offset`.
std::size_t behind_opaque(std::string_view xml, std::size_t offset) {
    constexpr std::pair<std::string_view, std::string_view> kOpaque[] = {
        {"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}};
    for (const auto& [opening, closing] : kOpaque) {
        if (xml.compare(offset, opening.size(), opening) != 0) continue;
        const std::size_t end = xml.find(closing, offset + opening.size());
        return end == std::string_view::npos ? xml.size() : end + closing.size();
    }
    return offset;
}

bool known_reference(std::string_view from_ampersand) {
    constexpr std::string_view kKnown[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#"};
    return std::any_of(std::begin(kKnown), std::end(kKnown),
                       [&](std::string_view known) { return from_ampersand.starts_with(known); });
}

/// Offset of the first reference that XML does not define, such as &nbsp;, or npos.
std::size_t first_unknown_reference(std::string_view xml) {
    std::size_t offset = xml.find_first_of("<&");
    while (offset != std::string_view::npos) {
        if (xml[offset] == '&' && !known_reference(xml.substr(offset))) return offset;
        const std::size_t behind = behind_opaque(xml, offset);
        offset = xml.find_first_of("<&", std::max(behind, offset + 1));
    }
    return std::string_view::npos;
}

pugi::xml_attribute repeated_attribute(pugi::xml_node node) {
    std::vector<pugi::xml_attribute> attributes(node.attributes_begin(), node.attributes_end());
    const auto name = [](pugi::xml_attribute attribute) { return std::string_view(attribute.name()); };
    std::stable_sort(attributes.begin(), attributes.end(),
                     [&](pugi::xml_attribute a, pugi::xml_attribute b) { return name(a) < name(b); });
    const auto repeated =
        std::adjacent_find(attributes.begin(), attributes.end(),
                           [&](pugi::xml_attribute a, pugi::xml_attribute b) { return name(a) == name(b); });
    return repeated == attributes.end() ? pugi::xml_attribute() : *std::next(repeated);
}

/// The next node in document order, `depth` following it; null behind the last one.
pugi::xml_node following(pugi::xml_node node, int& depth) {
    if (node.first_child()) {
        ++depth;
        return node.first_child();
    }
    while (node && !node.next_sibling()) {
        node = node.parent();
        --depth;
    }
    return node.next_sibling();
}

}  // namespace

XmlFile::XmlFile(std::string path, std::string bytes)
    : path_(std::move(path)), bytes_(std::move(bytes)), buffer_(bytes_), line_starts_{0} {
    for (std::size_t i = 0; i < bytes_.size(); ++i) {
        if (bytes_[i] == '\n') line_starts_.push_back(i + 1);
    }
}

std::unique_ptr<XmlFile> XmlFile::parse(std::string path, std::string bytes, Findings& findings) {
    std::unique_ptr<XmlFile> file(new XmlFile(std::move(path), std::move(bytes)));
    const bool usable = file->well_encoded(findings) && file->well_formed(findings) && file->well_built(findings);
    return usable ? std::move(file) : nullptr;
}

std::unique_ptr<XmlFile> XmlFile::read(const std::filesystem::path& project, const std::string& path,
                                       Findings& findings) {
    std::error_code error;
    if (!std::filesystem::exists(project / path, error)) return nullptr;
    return parse(path, read_file(project / path, kSizeLimit), findings);
}

bool XmlFile::well_encoded(Findings& findings) const {
    const std::size_t invalid = utf8::first_invalid(bytes_);
    if (invalid == std::string_view::npos) return true;
    findings.error(say::kNotUtf8, place_at(invalid));
    return false;
}

bool XmlFile::well_formed(Findings& findings) {
    const std::size_t unknown = first_unknown_reference(bytes_);
    if (unknown != std::string_view::npos) {
        findings.error(say::kUnknownReference, place_at(unknown),
                       {std::string_view(bytes_).substr(unknown, bytes_.find_first_of("; <\n", unknown) - unknown)});
        return false;
    }
    const pugi::xml_parse_result result = tree_.load_buffer_inplace(
        buffer_.data(), buffer_.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    if (!result) findings.error(say::kIllFormed, place_at(static_cast<std::size_t>(result.offset)));
    return static_cast<bool>(result);
}

bool XmlFile::well_built(Findings& findings) const {
    for (pugi::xml_node other = root().next_sibling(); other; other = other.next_sibling()) {
        if (other.type() != pugi::node_element) continue;
        findings.error(say::kSecondRoot, place(other));
        return false;
    }
    int depth = 1;
    for (pugi::xml_node node = root(); node && depth > 0; node = following(node, depth)) {
        if (depth > kDepthLimit) {
            findings.error(say::kTooDeep, place(node));
            return false;
        }
        const pugi::xml_attribute repeated = repeated_attribute(node);
        if (!repeated) continue;
        findings.error(say::kRepeatedAttribute, place(repeated), {repeated.name()});
        return false;
    }
    return true;
}

Place XmlFile::place_at(std::size_t offset) const {
    const std::size_t bounded = std::min(offset, bytes_.size());
    const auto line = std::prev(std::upper_bound(line_starts_.begin(), line_starts_.end(), bounded));
    const std::size_t column = utf8::length(std::string_view(bytes_).substr(*line, bounded - *line));
    return {path_, static_cast<std::uint32_t>(line - line_starts_.begin() + 1), static_cast<std::uint32_t>(column + 1)};
}

Place XmlFile::place(pugi::xml_node node) const {
    const std::ptrdiff_t offset = node.offset_debug();
    if (offset < 0) return {path_, 0, 0};
    const std::ptrdiff_t angle_bracket = node.type() == pugi::node_element ? 1 : 0;
    return place_at(static_cast<std::size_t>(offset - angle_bracket));
}

Place XmlFile::place(pugi::xml_attribute attribute) const {
    return place_at(static_cast<std::size_t>(attribute.name() - buffer_.data()));
}

Origin origin(const Place& place, std::size_t file) {
    const std::uint32_t column = std::min<std::uint32_t>(place.column, std::numeric_limits<std::uint16_t>::max());
    return {place.line, static_cast<std::uint16_t>(column), static_cast<std::uint16_t>(file)};
}

bool is_white_space(std::string_view text) {
    return kXmlSpace.has_all(text);
}

std::vector<std::string> words_in(std::string_view text) {
    constexpr std::string_view kWhiteSpace = " \t\r\n";
    std::vector<std::string> result;
    for (std::size_t start = text.find_first_not_of(kWhiteSpace); start != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(kWhiteSpace, start), text.size());
        result.emplace_back(text.substr(start, end - start));
        start = text.find_first_not_of(kWhiteSpace, end);
    }
    return result;
}

std::string_view local_name(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace concordia::compose
