// Narrow no-break spaces are left out, for not every program keeps them; everything else is the text as it stands.
#include "bench/comparison/sheet.h"

#include <algorithm>
#include <cstdio>
#include <pugixml.hpp>
#include <stdexcept>

#include "base/file.h"
#include "base/length.h"
#include "compose/document.h"
#include "layout/layout.h"
#include "paint/pdf.h"
#include "style/stylesheet.h"

namespace concordia::bench {
namespace {

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
}

std::string points(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3fpt", value);
    return text;
}

std::vector<std::string> narratives(const std::string& language, std::size_t count) {
    const std::string file = std::string(CONCORDIA_SOURCE_DIR) + "/input/brussels-2026-2029/status-2028.xml";
    pugi::xml_document status;
    if (!status.load_file(file.c_str())) throw std::runtime_error("no status file");
    std::vector<std::string> paragraphs;
    for (const pugi::xpath_node& priority : status.select_nodes("//priority-status")) {
        std::string text;
        for (const char* part : {"narrative", "next-steps"}) {
            const pugi::xml_node words =
                priority.node().child(part).find_child_by_attribute("text", "lang", language.c_str());
            if (words) text += (text.empty() ? "" : " ") + std::string(words.child_value());
        }
        replace_all(text, "\u202F", "");
        if (!text.empty() && paragraphs.size() < count) paragraphs.push_back(text);
    }
    return paragraphs;
}

class NoImages : public layout::ImageSource {
 public:
    std::optional<layout::ImageSize> size(std::string_view /*path*/) override { return std::nullopt; }
};

std::string style_sheet(const Sheet& sheet) {
    std::string css = "@font-face { font-family: Gentium; src: url(" + std::string(kFontFolder) +
                      "GentiumPlus-Regular.ttf) } html { font: " + points(sheet.size) + "/" + points(sheet.pitch) +
                      " Gentium; hyphens: auto; orphans: 2; widows: 2 } p { margin: 0 0 " +
                      points(sheet.paragraph_gap) + "; text-align: justify } section { break-before: page }\n";
    for (std::size_t i = 0; i < sheet.parts.size(); ++i) {
        const std::string name = "part" + std::to_string(i);
        css += "@page " + name + " { size: " + points(sheet.page_width) + " " + points(sheet.page_height) +
               "; margin: " + points(sheet.margin) +
               "; margin-right: " + points(sheet.page_width - sheet.margin - sheet.parts[i].measure) + " }\n#" + name +
               " { page: " + name + " }\n";
    }
    return css;
}

std::string xhtml(const Sheet& sheet) {
    std::string text = "<html lang=\"fr\"><head><title>Comparison</title></head><body>";
    for (std::size_t i = 0; i < sheet.parts.size(); ++i) {
        text += "<section id=\"part" + std::to_string(i) + "\" lang=\"" + sheet.parts[i].language + "\">";
        for (std::string paragraph : sheet.parts[i].paragraphs) {
            replace_all(paragraph, "&", "&amp;");
            replace_all(paragraph, "<", "&lt;");
            text += "<p>" + paragraph + "</p>\n";
        }
        text += "</section>\n";
    }
    return text + "</body></html>";
}

std::unique_ptr<text::Engine> engine() {
    auto made = text::make_engine("/usr/share/hyphen");
    made->declare({"Gentium", 400, false, std::string(kFontFolder) + "GentiumPlus-Regular.ttf"});
    return made;
}

}  // namespace

Sheet shipped_sheet() {
    Sheet sheet;
    sheet.parts = {{"fr", 440, narratives("fr", 17)}, {"nl", 225, narratives("nl", 12)}};
    return sheet;
}

double natural_space(const Sheet& sheet) {
    const auto made = engine();
    text::TextStyle style;
    style.families = {"Gentium"};
    const text::Face* face = made->match(style);
    return sheet.size * face->advance(face->glyph(' ')) / face->metrics().units_per_em;
}

void set_with_concordia(const Sheet& sheet, const std::filesystem::path& pdf) {
    Findings findings;
    compose::Document document;
    compose::parse_xhtml(xhtml(sheet), "sheet.xhtml", document, findings);
    const auto css = style::parse_stylesheet(style_sheet(sheet), "sheet.css", findings);
    const auto styles = style::style_document(document, {css}, findings);
    const auto made = engine();
    NoImages images;
    const auto pages = layout::lay_out({document, *styles, *made, images, {}}, findings);
    if (!findings.empty()) throw std::runtime_error(findings.sorted().front().message.en);
    paint::ImageLibrary none{std::filesystem::path(CONCORDIA_SOURCE_DIR)};
    paint::DocumentInformation information;
    information.languages = {"fr", "nl"};
    information.created = information.modified = "2028-05-15";
    write_file_atomically(pdf, paint::write_pdf(*pages, information, {}, none));
}

std::string latex_source(const Sheet& sheet) {
    std::string tex = "\\documentclass[10pt]{article}\n\\usepackage{fontspec}\n\\setmainfont{GentiumPlus}[Path=" +
                      std::string(kFontFolder) +
                      ",Extension=.ttf,UprightFont=*-Regular]\n\\usepackage[dutch,main=french]{babel}\n"
                      "\\frenchsetup{StandardLayout=true,AutoSpacePunctuation=false}\n\\usepackage{microtype}\n"
                      "\\usepackage[paperwidth=" +
                      points(sheet.page_width * 72.27 / 72) + ",paperheight=" + points(sheet.page_height * 72.27 / 72) +
                      ",margin=70bp]{geometry}\n\\setlength\\parindent{0pt}\\setlength\\parskip{7bp}\n"
                      "\\pagestyle{empty}\\raggedbottom\\frenchspacing\\emergencystretch=1em\n"
                      "\\widowpenalty=10000\\clubpenalty=10000\n\\begin{document}\n";
    for (const SheetPart& part : sheet.parts) {
        const std::string language = part.language == "nl" ? "dutch}\\shorthandoff{\"}" : "french}";
        tex += "\\newgeometry{left=70bp,top=70bp,bottom=70bp,textwidth=" + std::to_string(part.measure) +
               "bp}\\fontsize{10bp}{14bp}\\selectfont\\selectlanguage{" + language + "\n";
        for (std::string paragraph : part.paragraphs) {
            for (const std::string_view sign : {"%", "&", "#", "_", "$"})
                replace_all(paragraph, sign, "\\" + std::string(sign));
            replace_all(paragraph, "\u00A0", "~");
            tex += paragraph + "\n\n";
        }
    }
    return tex + "\\end{document}\n";
}

std::string typst_source(const Sheet& sheet) {
    std::string source =
        "#set text(font: \"Gentium Plus\", size: 10pt, hyphenate: true, top-edge: 0.8em, bottom-edge: "
        "-0.2em)\n#set par(justify: true, leading: 4pt, spacing: 11pt)\n";
    for (const SheetPart& part : sheet.parts) {
        source += "#set page(width: " + points(sheet.page_width) + ", height: " + points(sheet.page_height) +
                  ", margin: (left: 70pt, top: 70pt, bottom: 70pt, right: " +
                  points(sheet.page_width - sheet.margin - part.measure) + "))\n#set text(lang: \"" + part.language +
                  "\")\n";
        for (std::string paragraph : part.paragraphs) {
            replace_all(paragraph, "\\", "\\\\");
            replace_all(paragraph, "\"", "\\\"");
            source += "#\"" + paragraph + "\"\n\n";
        }
    }
    return source;
}

}  // namespace concordia::bench
