// What verification found, for people and for other programs.
#pragma once

#include <string>
#include <vector>

#include "app/content_check.h"
#include "seal/verification.h"

namespace concordia::app {

struct VerifiedFile {
    seal::FileReport report;
    ContentReport content;
    bool accepted = false;  // no error was found
};

std::string verification_text(const std::vector<VerifiedFile>& files, Language language);
/// JSON array, one object a file.
std::string verification_json(const std::vector<VerifiedFile>& files);

}  // namespace concordia::app
