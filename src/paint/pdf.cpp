// The order of writing: what stands on its own in the file first (pages, content, fonts, pictures, metadata, files,
// fields), then what travels in object streams (links, structure, bookmarks, destinations), then the catalog, which
// knows them all.
#include "paint/pdf.h"

#include "base/number.h"
#include "paint/annotations.h"
#include "paint/attachments.h"
#include "paint/colour_profile.h"
#include "paint/content.h"
#include "paint/metadata.h"
#include "paint/navigation.h"
#include "paint/resources.h"
#include "paint/structure.h"
#include "paint/writer.h"

namespace concordia::paint {

namespace {

struct PageObjects {
    ObjectNumber page = 0, content = 0;
    bool is_translucent = false;
};

class DocumentWriter {
 public:
    DocumentWriter(layout::PageSet& pages, ImageLibrary& images, SpareProcessor spare)
        : pages_(pages), writer_(spare), resources_(images), figures_(pages) {}

    std::string write(const DocumentInformation& information, const std::vector<Attachment>& attachments) {
        for (std::size_t i = 0; i < pages_.pages.size(); ++i) page_numbers_.push_back(writer_.add_page());
        const AttachedFiles files = write_attachments(writer_, attachments);
        AnnotationWriter annotations(writer_, pages_, page_numbers_);
        write_contents(annotations);
        const ObjectNumber profile = write_profile();
        const ObjectNumber resources = resources_.write(writer_, profile);
        const ObjectNumber metadata = writer_.reserve();
        writer_.set_stream(metadata, "/Type/Metadata/Subtype/XML", xmp_packet(information));
        annotations.write_fields(marks_);

        annotations.write_links(marks_);
        const Annotations annotated = annotations.result();
        write_pages(annotated, resources, profile);
        std::string catalog = "/Metadata ";
        append_reference(catalog, metadata);
        append_structure(catalog);
        append_presentation(catalog);
        append_output_intent(catalog, profile);
        append_names(catalog, files);
        writer_.set_catalog(catalog + files.associated + annotated.form);
        writer_.set_information(information_entries(information));
        return writer_.save();
    }

 private:
    /// A document of a thousand pages has its content twice only for one page: as items and as operators.
    void write_contents(AnnotationWriter& annotations) {
        for (std::uint32_t i = 0; i < pages_.pages.size(); ++i) {
            PageContent content = paint_page(pages_, i, resources_, marks_);
            annotations.collect(i);
            figures_.collect(i);
            std::vector<layout::Item>().swap(pages_.pages[i].items);
            const ObjectNumber number = writer_.reserve();
            writer_.set_deflated(number, "", std::move(content.operators));
            page_objects_.push_back({page_numbers_[i], number, content.is_translucent});
        }
    }

    ObjectNumber write_profile() {
        const ObjectNumber number = writer_.reserve();
        writer_.set_deflated(number, "/N 3", srgb_profile());
        return number;
    }

    void write_pages(const Annotations& annotations, ObjectNumber resources, ObjectNumber profile) {
        for (std::size_t i = 0; i < page_objects_.size(); ++i) {
            const PageObjects& objects = page_objects_[i];
            std::string entries = "/MediaBox";
            append_rectangle(entries, {{}, {}, pages_.pages[i].width, pages_.pages[i].height}, pages_.pages[i].height);
            entries += "/Contents ";
            append_reference(entries, objects.content);
            entries += "/Resources ";
            append_reference(entries, resources);
            entries += "/StructParents ";
            append_integer(entries, static_cast<std::int64_t>(i));
            entries += "/Tabs/S";
            if (objects.is_translucent) entries += "/Group<</S/Transparency/CS" + colour_space(profile) + ">>";
            writer_.set(objects.page, entries + annotations.of_page[i]);
        }
    }

    void append_structure(std::string& catalog) {
        catalog += "/StructTreeRoot ";
        append_reference(catalog, write_structure(writer_, pages_, marks_, figures_, page_numbers_));
        catalog += "/MarkInfo<</Marked true>>/Lang";
        append_text(catalog, pages_.language);
    }

    void append_presentation(std::string& catalog) {
        catalog += "/ViewerPreferences<</DisplayDocTitle true>>" + page_labels(pages_);
        const ObjectNumber bookmarks = write_bookmarks(writer_, pages_, page_numbers_);
        if (bookmarks == 0) return;
        catalog += "/PageMode/UseOutlines/Outlines ";
        append_reference(catalog, bookmarks);
    }

    static void append_output_intent(std::string& catalog, ObjectNumber profile) {
        catalog +=
            "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
            "/RegistryName(http://www.color.org)/Info(sRGB IEC61966-2.1)/DestOutputProfile ";
        append_reference(catalog, profile);
        catalog += ">>]";
    }

    void append_names(std::string& catalog, const AttachedFiles& files) {
        const ObjectNumber destinations = write_destinations(writer_, pages_, page_numbers_);
        if (destinations == 0 && files.names.empty()) return;
        catalog += "/Names<<" + files.names;
        if (destinations != 0) {
            catalog += "/Dests ";
            append_reference(catalog, destinations);
        }
        catalog += ">>";
    }

    layout::PageSet& pages_;
    Writer writer_;
    Resources resources_;
    FigureAreas figures_;
    Marks marks_;
    std::vector<ObjectNumber> page_numbers_;
    std::vector<PageObjects> page_objects_;
};

}  // namespace

std::string write_pdf(layout::PageSet& pages, const DocumentInformation& information,
                      const std::vector<Attachment>& attachments, ImageLibrary& images, SpareProcessor spare) {
    DocumentInformation complete = information;
    if (complete.titles.empty()) complete.titles.push_back({pages.language, pages.title});
    return DocumentWriter(pages, images, spare).write(complete, attachments);
}

}  // namespace concordia::paint
