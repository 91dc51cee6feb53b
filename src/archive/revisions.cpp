// A revision ends in "startxref", the offset of a cross-reference section that lies before it, and "%%EOF"; the same
// words inside a stream lead nowhere.
#include "archive/revisions.h"

#include <charconv>
#include <cstddef>

namespace concordia::archive {
namespace {

constexpr std::string_view kStart = "startxref", kEnd = "%%EOF", kSpaces = "\r\n \t";

std::string_view without_spaces(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kSpaces);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

/// A table ("xref") or a stream ("12 0 obj").
bool is_cross_reference(std::string_view text) {
    if (text.starts_with("xref")) return true;
    const std::size_t end = text.find_first_not_of("0123456789");
    return end != 0 && end != std::string_view::npos && text.substr(end).starts_with(" 0 obj");
}

/// What follows a "startxref" that ends a revision, from behind its %%EOF on; empty data pointer when it ends none.
std::string_view behind_end(std::string_view pdf, std::size_t start) {
    const std::string_view number = without_spaces(pdf.substr(start + kStart.size()));
    std::size_t offset = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), offset);
    if (error != std::errc() || offset >= start || !is_cross_reference(pdf.substr(offset))) return {};
    const std::string_view marker = without_spaces(number.substr(static_cast<std::size_t>(end - number.data())));
    return marker.starts_with(kEnd) ? marker.substr(kEnd.size()) : std::string_view();
}

}  // namespace

std::string_view first_revision(std::string_view pdf) {
    for (std::size_t at = pdf.find(kStart); at != std::string_view::npos; at = pdf.find(kStart, at + 1)) {
        std::string_view rest = behind_end(pdf, at);
        if (rest.data() == nullptr) continue;
        if (rest.starts_with('\r')) rest.remove_prefix(1);
        if (rest.starts_with('\n')) rest.remove_prefix(1);
        return pdf.substr(0, pdf.size() - rest.size());
    }
    return pdf;
}

}  // namespace concordia::archive
