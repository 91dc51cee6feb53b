// Base64 without line breaks, as RFC 2397 has it. This file is the only one of the stage that knows Poco.
#include "web/data_uri.h"

#include <Poco/Base64Encoder.h>

#include <sstream>

namespace concordia::web {

std::string data_uri(std::string_view image) {
    std::ostringstream text;
    text << (image.starts_with("\x89PNG") ? "data:image/png;base64," : "data:image/jpeg;base64,");
    Poco::Base64Encoder encoder(text);
    encoder.rdbuf()->setLineLength(0);
    encoder.write(image.data(), static_cast<std::streamsize>(image.size()));
    encoder.close();
    return text.str();
}

}  // namespace concordia::web
