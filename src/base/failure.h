// What is wrong with the environment: no font file, a full disk, a folder that may not be written. Thrown, and caught
// once per document by the app; never used for what a document's author can mend (that is a Finding).
#pragma once

#include <stdexcept>

#include "base/finding.h"

namespace concordia {

class Failure : public std::runtime_error {
 public:
    explicit Failure(Message message) : std::runtime_error(message.en), message_(std::move(message)) {}
    explicit Failure(const CatalogueEntry& entry, std::initializer_list<std::string_view> arguments = {})
        : Failure(fill(entry, arguments)) {}
    [[nodiscard]] const Message& message() const { return message_; }

 private:
    Message message_;
};

}  // namespace concordia
