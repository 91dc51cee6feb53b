// The document security store: the certificates, revocation lists and OCSP responses that signatures need when nobody
// answers any more (ETSI EN 319 142-1, 5.4).
#pragma once

#include <string>
#include <string_view>

#include "seal/qpdf.h"
#include "seal/trust.h"

namespace concordia::seal {

Evidence read_validation_data(QPDF& file);

/// The next revision of `file`, with what of `evidence` it does not hold yet; empty when there is nothing to add or the
/// file is none of ours.
std::string add_validation_data(std::string_view file, const Evidence& evidence);

}  // namespace concordia::seal
