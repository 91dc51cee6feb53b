// Which function each command is.
#include "app/pdf_program.h"

#include <sys/resource.h>

#include <stdexcept>

#include "app/approve.h"
#include "app/pdf_commands.h"
#include "app/seal_commands.h"

namespace concordia::app {
namespace {

/// A PDF of a few kilobytes may inflate to more than there is memory for, and its reader has no limit of its own: what
/// asks for too much is refused as damaged. The sanitizers reserve more than any limit.
void limit_memory() {
#if !defined(__SANITIZE_ADDRESS__)
    constexpr rlim_t kMost = rlim_t{4} << 30;
    rlimit limit{};
    if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur <= kMost) return;
    limit.rlim_cur = kMost;
    ::setrlimit(RLIMIT_AS, &limit);
#endif
}

}  // namespace

bool run_pdf_command(const Options& options, Findings& findings) {
    if (!options.files.empty()) limit_memory();
    switch (options.command) {
        case Command::Approve:
            return record_approval(options, findings);
        case Command::Text:
            print_text(options, findings);
            break;
        case Command::Extract:
            extract_files(options, findings);
            break;
        case Command::Seal:
            seal_file(options, findings);
            break;
        case Command::Sign:
            sign_file(options, findings);
            break;
        case Command::Renew:
            renew_file(options, findings);
            break;
        case Command::Verify:
            verify_files(options, findings);
            break;
        case Command::Rebuild:
            rebuild(options, findings);
            break;
        case Command::Explain:
            explain(options, findings);
            break;
        default:
            throw std::logic_error("a command of the first half");
    }
    return true;
}

}  // namespace concordia::app
