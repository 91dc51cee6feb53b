// The small pieces of PDF syntax (ISO 32000-1, 7.3), appended to a text: names, strings, references, dates.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/length.h"

namespace concordia::paint {

/// Number of an indirect object; 0 is none.
using ObjectNumber = std::uint32_t;

void append_integer(std::string& out, std::int64_t value);
/// A number with at most three decimals in its shortest form (7.3.3): "12.5", "-.001", "3".
void append_number(std::string& out, std::int64_t thousandths);
/// In points.
inline void append_length(std::string& out, Length length) {
    append_number(out, length.thousandths());
}
/// "12 0 R"
void append_reference(std::string& out, ObjectNumber number);
/// "/name", with #xx for what may not stand in a name (7.3.5).
void append_name(std::string& out, std::string_view name);
/// A byte string as a literal "(...)" (7.3.4.2).
void append_bytes(std::string& out, std::string_view bytes);
/// A byte string in hexadecimal "<...>" (7.3.4.3).
void append_hexadecimal(std::string& out, std::string_view bytes);
/// A text string (7.9.2.2) from UTF-8: ASCII as it is, all else as UTF-16BE with its byte order mark.
void append_text(std::string& out, std::string_view text);
/// UTF-8 as UTF-16BE without byte order mark.
std::string utf16(std::string_view text);
/// A text string with a date (7.9.4) from ISO 8601: "2028-06-01T10:00:00+02:00" gives "(D:20280601100000+02'00')".
void append_date(std::string& out, std::string_view iso_date);
/// "[left bottom right top]" of a rectangle that is measured from the top of a page `page_height` high.
void append_rectangle(std::string& out, const Rectangle& rectangle, Length page_height);

}  // namespace concordia::paint
