// File digests as JSON, the same in every manifest: [{"path": ..., "sha256": ...}, ...].
#pragma once

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <vector>

#include "archive/manifest.h"

namespace concordia::archive {

/// Keeps its keys in the order in which they were set, so that the same content is the same text.
Poco::JSON::Object::Ptr ordered_object();
/// With two-space indentation and a line feed at the end.
std::string json_text(const Poco::JSON::Object& object);

Poco::JSON::Array::Ptr to_array(const std::vector<FileDigest>& digests);
/// Throws Poco::Exception when an element is not a file digest. `array` may be null: then there are none.
std::vector<FileDigest> digests_from(const Poco::JSON::Array::Ptr& array);

}  // namespace concordia::archive
