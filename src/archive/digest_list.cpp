// Poco's JSON keeps keys in the order of insertion, so the text is the same for the same content.
#include "archive/digest_list.h"

#include <locale>
#include <sstream>

namespace concordia::archive {

using Poco::JSON::Array;
using Poco::JSON::Object;

Object::Ptr ordered_object() {
    return new Object(Poco::JSON_PRESERVE_KEY_ORDER);
}

std::string json_text(const Object& object) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    object.stringify(text, 2);
    return text.str() + "\n";
}

Array::Ptr to_array(const std::vector<FileDigest>& digests) {
    Array::Ptr array = new Array;
    for (const FileDigest& digest : digests) {
        Object::Ptr file = ordered_object();
        file->set("path", digest.path);
        file->set("sha256", digest.sha256);
        array->add(file);
    }
    return array;
}

std::vector<FileDigest> digests_from(const Array::Ptr& array) {
    std::vector<FileDigest> digests;
    for (std::size_t i = 0; !array.isNull() && i < array->size(); ++i) {
        Object::Ptr file = array->getObject(static_cast<unsigned>(i));
        if (file.isNull()) throw Poco::DataFormatException("not a file");
        digests.push_back({file->getValue<std::string>("path"), file->getValue<std::string>("sha256")});
    }
    return digests;
}

}  // namespace concordia::archive
