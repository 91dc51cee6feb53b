// A project of its own with one small publication that its fourteen signatories must approve.
#pragma once

#include <array>
#include <stdexcept>
#include <string>

#include "app/signoff.h"
#include "app/sources.h"
#include "approval/kept_sources.h"
#include "approval/record.h"
#include "base/file.h"
#include "temporary_folder.h"

namespace concordia::app::test {

namespace fs = std::filesystem;

inline constexpr const char* kDossier = "brussels-2026-2029";
inline constexpr const char* kPublication = "2026-agreement";
inline constexpr std::size_t kSignatories = 14;

/// Who signs, in order: name and capacity.
inline constexpr std::array<std::array<const char*, 2>, kSignatories> kPersons{{{"Boris Dilliès", "minister-president"},
                                                                                {"Elke Van den Brandt", "minister"},
                                                                                {"Ahmed Laaouej", "minister"},
                                                                                {"Dirk De Smedt", "minister"},
                                                                                {"Laurent Hublet", "minister"},
                                                                                {"Audrey Henry", "state-secretary"},
                                                                                {"Ans Persoons", "state-secretary"},
                                                                                {"Karine Lalieux", "state-secretary"},
                                                                                {"Florence Lepoivre", "representative"},
                                                                                {"Benoît Dassy", "representative"},
                                                                                {"Michaël Dufrane", "representative"},
                                                                                {"Lisa Isnard", "representative"},
                                                                                {"Julie Huntz", "representative"},
                                                                                {"Bruno Gérard", "representative"}}};

/// "s01" for 0.
inline std::string signatory(std::size_t index) {
    return (index < 9 ? "s0" : "s") + std::to_string(index + 1);
}

class ApprovedProject {
 public:
    ApprovedProject() {
        for (const char* name : {"input", "templates"}) {
            fs::copy(fs::path(CONCORDIA_SOURCE_DIR) / name, folder_ / name, fs::copy_options::recursive);
        }
        make_small();
        bring_font_in();
        options.project = folder_.path();
        options.output = folder_ / "output";
    }
    [[nodiscard]] fs::path path(const std::string& name) const { return folder_ / name; }
    [[nodiscard]] fs::path signoff_file() const {
        return path("input") / kDossier / approval::signoff_file_name(kPublication);
    }

    /// The publication as it is settled now.
    [[nodiscard]] std::unique_ptr<Publication> settled(Findings& findings) const {
        Resources resources(options);
        auto publications = read_publications(options, findings);
        if (publications.size() != 1) return nullptr;
        settle(*publications.front(), resources, findings);
        return std::move(publications.front());
    }
    [[nodiscard]] bool is_final() const {
        Findings findings;
        const auto publication = settled(findings);
        return publication != nullptr && publication->is_final && !publication->refused;
    }

    [[nodiscard]] approval::Content content() const {
        Findings findings;
        Resources resources(options);
        const auto publications = read_publications(options, findings);
        if (publications.size() != 1) throw std::runtime_error("not one publication");
        auto content =
            content_of(*publications.front(), all_jobs(*publications.front(), findings), resources, findings);
        return content.value();
    }

    /// A sign-off in which the signatories of the subset (bit i: signatory i + 1) approved this content.
    void approve(const approval::Content& content, std::uint32_t subset) const {
        std::string file;
        for (std::size_t i = 0; i < kSignatories; ++i) {
            if ((subset >> i & 1U) == 0) continue;
            approval::Approval approval;
            approval.party = {"signatory", signatory(i)};
            approval.state = approval::State::Approved;
            approval.content = content_digest(content);
            approval.person = kPersons[i][0];
            approval.capacity = kPersons[i][1];
            approval.date = "2026-06-11";
            approval.evidence = "Blad " + std::to_string(i + 1);
            file = approval::with_approval(file, kDossier, content, approval);
        }
        fs::remove(signoff_file());
        if (!file.empty()) write_file_atomically(signoff_file(), file);
    }

    Options options;

 private:
    void make_small() const {
        const fs::path file = path("input") / kDossier / "publication.xml";
        std::string text = read_file(file);
        const std::size_t documents = text.find("    <document ");
        text.replace(documents, text.find("    <approval ") - documents,
                     "    <document template=\"signatory-pages\"><edition>fr-nl</edition></document>\n");
        const std::size_t second = text.find("  <publication id=\"2027-progress\"");
        text.replace(second, text.find("</publications>") - second, "");
        write_file_atomically(file, text);
    }

    /// One font stands in the project, so that its bytes can be changed.
    void bring_font_in() const {
        const std::string name = "lato/Lato-Regular.ttf";
        fs::copy(fs::path("/usr/share/fonts/truetype") / name, path("templates/common/Lato-Regular.ttf"));
        std::string sheet = read_file(path("templates/common/house.css"));
        const std::string url = "/usr/share/fonts/truetype/" + name;
        sheet.replace(sheet.find(url), url.size(), "Lato-Regular.ttf");
        write_file_atomically(path("templates/common/house.css"), sheet);
    }

    concordia::test::TemporaryFolder folder_;
};

}  // namespace concordia::app::test
