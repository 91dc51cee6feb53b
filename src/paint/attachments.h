// Files carried inside the PDF as associated files (ISO 19005-3, 6.8 and annex E).
#pragma once

#include <string>
#include <vector>

#include "paint/pdf.h"
#include "paint/writer.h"

namespace concordia::paint {

struct AttachedFiles {
    std::string associated;  // entry /AF of the catalog; empty when there are none
    std::string names;       // entry /EmbeddedFiles of the name dictionary
};

AttachedFiles write_attachments(Writer& writer, const std::vector<Attachment>& attachments);

}  // namespace concordia::paint
