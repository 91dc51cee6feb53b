// The bytes that a signature of a PDF is about: all of its revision but the hole that holds its own value (ISO 32000-1,
// 12.8.1). That the hole is nothing else, and nothing larger, is what forgeries of signatures live by.
#pragma once

#include <string>
#include <string_view>

#include "seal/revisions.h"

namespace concordia::seal {

struct SignedRange {
    bool covers_revision = false;
    std::string_view before, after;
    std::string value;  // of Contents, filling included
};

/// `span` is where the signature dictionary stands, `end` where its revision ends.
SignedRange signed_range(std::string_view file, QPDFObjectHandle dictionary, const ObjectSpan& span, std::size_t end);

}  // namespace concordia::seal
