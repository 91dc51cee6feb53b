// A party's signature is worth what a signature in a document is worth: the same reading, the same anchors.
#include <chrono>

#include "app/approval_messages.h"
#include "app/signoff.h"
#include "approval/statement.h"
#include "base/base64.h"
#include "base/file.h"
#include "base/number.h"
#include "seal/cms.h"
#include "seal/trust.h"

namespace concordia::app {
namespace {

/// Noon of a day that the schema has checked, in universal time.
seal::Time noon(std::string_view date) {
    constexpr seal::Time kDay = 86'400;
    const auto number = [&](std::size_t start, std::size_t length) {
        return static_cast<int>(parse_integer(date.substr(start, length)).value_or(0));
    };
    const std::chrono::year_month_day day{std::chrono::year{number(0, 4)},
                                          std::chrono::month{static_cast<unsigned>(number(5, 2))},
                                          std::chrono::day{static_cast<unsigned>(number(8, 2))}};
    return std::chrono::sys_days(day).time_since_epoch().count() * kDay + kDay / 2;
}

bool is_whole(const seal::SignatureFacts& facts) {
    return facts.check.matches_content && facts.check.is_authentic && facts.check.names_signer && facts.check.is_strong;
}

/// nullopt when the signature holds, its signer is trusted on the day of the decision, and is the person who decides.
std::optional<Message> problem(const approval::Approval& approval, std::string_view statement,
                               const std::vector<std::string>& anchors) {
    if (anchors.empty()) return fill(say::kNoAnchors);
    const auto der = from_base64(approval.signature);
    const auto facts = der ? seal::read_signature(*der, {statement}) : std::nullopt;
    if (!facts) return fill(say::kSignatureUnreadable);
    if (!is_whole(*facts)) return fill(say::kSignatureBroken);
    const seal::Trust trust = seal::Judge({facts->certificates, {}, {}}, anchors)
                                  .judge(facts->signer, noon(approval.date), seal::Purpose::Signing);
    if (!trust.trusted) return fill(say::kSignerUntrusted, {trust.problem});
    if (trust.revocation == seal::Revocation::Revoked) return fill(say::kSignerRevoked);
    const auto signer = seal::read_certificate(facts->signer);
    if (!signer || !signer->may_sign) return fill(say::kSignerUse);
    if (signer->name.find(approval.person) == std::string::npos)
        return fill(say::kSignerOther, {signer->name, approval.person});
    return std::nullopt;
}

}  // namespace

approval::SignatureCheck signature_check(const Options& options) {
    std::vector<std::string> anchors;
    if (!options.seal.anchors.empty()) anchors = seal::certificates_of_file(read_file(options.seal.anchors));
    return [anchors = std::move(anchors)](const approval::Approval& approval, std::string_view statement) {
        return problem(approval, statement, anchors);
    };
}

}  // namespace concordia::app
