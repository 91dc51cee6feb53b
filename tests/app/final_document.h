// A final document of the approved project, and the same with its carried files bent, as somebody without any key or
// with the wrong one could bend them.
#pragma once

#include "seal/qpdf.h"

#include <qpdf/QPDFWriter.hh>

#include <string>
#include <utility>

#include "app/approved_project.h"
#include "app/pipeline.h"
#include "base/digest.h"

namespace concordia::app::test {

/// The first document of the publication as it is settled now.
inline std::string make_document(const ApprovedProject& project) {
    Findings findings;
    Resources resources(project.options);
    const auto publication = project.settled(findings);
    return produce(all_jobs(*publication, findings).front(), resources, findings).value().bytes;
}

/// A publication that all fourteen approved, and its document.
struct FinalDocument {
    FinalDocument() {
        project.approve(content, (1U << kSignatories) - 1);
        pdf = make_document(project);
    }
    ApprovedProject project;
    approval::Content content = project.content();
    std::string pdf;
};

/// A PDF taken apart and written anew.
class BentPdf {
 public:
    explicit BentPdf(std::string bytes) : bytes_(std::move(bytes)) {
        file_.processMemoryFile("document", bytes_.data(), bytes_.size());
    }
    /// Another file of the same name, with a size and checksum of its own.
    BentPdf& replace(const std::string& name, const std::string& bytes) {
        QPDFObjectHandle stream = specification(name).getKey("/EF").getKey("/F");
        stream.replaceStreamData(bytes, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        QPDFObjectHandle parameters = stream.getDict().getKey("/Params");
        parameters.replaceKey("/Size", QPDFObjectHandle::newInteger(static_cast<long long>(bytes.size())));
        const auto digest = md5(bytes);
        parameters.replaceKey("/CheckSum", QPDFObjectHandle::newString({digest.begin(), digest.end()}));
        return *this;
    }
    BentPdf& rename(const std::string& name, const std::string& other) {
        specification(name).replaceKey("/UF", QPDFObjectHandle::newString(other));
        return *this;
    }
    BentPdf& name_digest(const std::string& before, const std::string& after) {
        QPDFObjectHandle metadata = file_.getRoot().getKey("/Metadata");
        const auto data = metadata.getStreamData();
        std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        text.replace(text.find(before), before.size(), after);
        metadata.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        return *this;
    }
    std::string written() {
        QPDFWriter writer(file_);
        writer.setOutputMemory();
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
    }

 private:
    QPDFObjectHandle specification(const std::string& name) {
        QPDFObjectHandle names = file_.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names");
        for (int i = 1; i < names.getArrayNItems(); i += 2) {
            if (names.getArrayItem(i).getKey("/UF").getUTF8Value() == name) return names.getArrayItem(i);
        }
        throw std::runtime_error("the document does not carry " + name);
    }

    std::string bytes_;
    QPDF file_;
};

}  // namespace concordia::app::test
