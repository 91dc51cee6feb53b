// One document that uses everything the painter knows, and its information.
#pragma once

#include "page_builder.h"
#include "paint/pdf.h"

namespace concordia::paint {

inline DocumentInformation sample_information() {
    DocumentInformation information;
    information.titles = {{"fr", "Rapport d’avancement"}, {"nl", "Voortgangsrapport"}};
    information.creator = "Secrétariat <& cie>";
    information.subject = "Priorités partagées";
    information.created = "2028-06-01";
    information.modified = "2028-06-02T10:00:00+02:00";
    information.languages = {"fr", "nl"};
    information.content_digest = "00ff";
    information.dossier = "specimen";
    information.publication = "2028-progress";
    information.edition = "fr-nl";
    information.program_version = "0.1.0";
    return information;
}

inline std::vector<Attachment> sample_attachments() {
    return {{"status.xml", "application/xml", "Data", "État", "2028-06-01", embedded_file("<status/>")},
            {"agreement.xml", "application/xml", "Source", "Accord", "2028-05-01", embedded_file("<agreement/>")}};
}

inline void add_table(PageBuilder& builder, layout::StructureId parent) {
    const layout::StructureId table = builder.element(parent, "Table");
    const layout::StructureId head = builder.element(builder.element(table, "THead"), "TR");
    for (const char* text : {"Priorité", "Stade"}) {
        const layout::StructureId cell = builder.paragraph(head, text, {60_pt, 300_pt}, "TH");
        builder.details(cell).scope = layout::TableScope::Column;
    }
    const layout::StructureId row = builder.element(builder.element(table, "TBody"), "TR");
    const layout::StructureId cell = builder.paragraph(row, "aucune donnée", {60_pt, 320_pt}, "TD");
    builder.details(cell).column_span = 2;
}

inline void add_figure(PageBuilder& builder, layout::StructureId parent) {
    const layout::StructureId figure = builder.element(parent, "Figure");
    builder.details(figure).alternative = "60 % réalisés";
    const layout::StructureId content = builder.content(figure);
    builder.place(content, layout::FilledRectangle{{60_pt, 400_pt, 100_pt, 10_pt}, {200, 200, 200, 255}});
    layout::Path path;
    using Verb = layout::Path::Verb;
    static constexpr std::array kVerbs{Verb::Move, Verb::Line, Verb::Curve, Verb::Close};
    static constexpr auto kPoints =
        std::to_array<Point>({{60_pt, 420_pt}, {120_pt, 420_pt}, {120_pt, 430_pt}, {90_pt, 440_pt}, {60_pt, 430_pt}});
    static constexpr std::array kDashes{2_pt, 1_pt};
    path.verbs = kVerbs;
    path.points = kPoints;
    path.fill = {46, 125, 90, 128};
    path.stroke = kBlack;
    path.stroke_width = 0.5_pt;
    path.dashes = kDashes;
    builder.place(content, path);
}

inline void add_links_and_fields(PageBuilder& builder, layout::StructureId parent) {
    const layout::StructureId paragraph = builder.element(parent, "P");
    const layout::StructureId link = builder.element(paragraph, "Link");
    builder.text(builder.content(link), "voir page 2", {60_pt, 500_pt});
    builder.place(builder.content(link), layout::Link{{60_pt, 490_pt, 60_pt, 14_pt}, "p1", "", "Priorité 1"});
    const layout::StructureId outside = builder.element(paragraph, "Link");
    builder.text(builder.content(outside), "site", {160_pt, 500_pt});
    builder.place(builder.content(outside),
                  layout::Link{{160_pt, 490_pt, 60_pt, 14_pt}, "", "https://example.org/(a)", "Site"});
    const layout::StructureId form = builder.element(parent, "Form");
    builder.place(
        builder.content(form),
        layout::SignatureField{{60_pt, 600_pt, 200_pt, 50_pt}, "signatory-1", "Handtekening van de minister", "nl"});
    builder.set.destinations.push_back({"p1", 1, {60_pt, 60_pt}});
    builder.set.bookmarks = {{"Rapport", 1, 0, {0_pt, 0_pt}, "fr"},
                             {"Priorité 1 – Prioriteit 1", 2, 1, {60_pt, 60_pt}, "fr"},
                             {"Annexe", 1, 1, {0_pt, 0_pt}, "fr"}};
}

/// Two pages: headings, a paragraph that goes on over the page, a table, a figure, links, a signature field, artifacts.
inline void build_sample(PageBuilder& builder) {
    builder.add_page("i");
    builder.place(layout::kNoStructure, layout::FilledRectangle{{0_pt, 0_pt, 595_pt, 90_pt}, {23, 49, 92, 255}})
        .artifact = layout::Artifact::Background;
    const layout::StructureId section = builder.element(0, "Sect");
    const layout::StructureId heading = builder.element(section, "H1");
    builder.text(builder.content(heading), "Rapport d’avancement", {60_pt, 60_pt}, lato(), 24_pt).colour = {255, 255,
                                                                                                            255, 255};
    const layout::StructureId dutch = builder.paragraph(section, "Voortgangsrapport", {60_pt, 120_pt});
    builder.node(dutch).language = "nl";
    add_table(builder, section);
    add_figure(builder, section);
    add_links_and_fields(builder, section);
    const layout::StructureId split = builder.element(section, "P");
    const layout::StructureId content = builder.content(split);
    builder.text(content, "Une phrase commence ici ", {60_pt, 800_pt});

    builder.add_page("1");
    builder.text(layout::kNoStructure, "En-tête", {60_pt, 30_pt});
    builder.set.pages.back().items.back().artifact = layout::Artifact::Header;
    builder.text(content, "et finit là.", {60_pt, 60_pt});
    layout::GlyphRun& watermark = builder.text(layout::kNoStructure, "PROJET", {200_pt, 500_pt}, lato(), 60_pt);
    watermark.rotation = 45;
    watermark.colour = {120, 120, 120, 60};
    builder.set.pages.back().items.back().artifact = layout::Artifact::Watermark;
    const layout::StructureId note = builder.paragraph(section, "1 Note.", {60_pt, 780_pt}, "Note");
    builder.details(note).identifier = "note-1";
}

inline std::string write_sample(SpareProcessor spare = SpareProcessor::No) {
    PageBuilder builder;
    build_sample(builder);
    ImageLibrary images(CONCORDIA_SOURCE_DIR);
    return write_pdf(builder.set, sample_information(), sample_attachments(), images, spare);
}

}  // namespace concordia::paint
