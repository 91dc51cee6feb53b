// Small PageSets made by hand: a structure tree with content leaves, lines of text, boxes, links and fields.
#pragma once

#include <string>
#include <string_view>

#include "base/utf8.h"
#include "layout/page.h"
#include "test_face.h"

namespace concordia::paint {

inline const TestFace& gentium() {
    static const TestFace face(0, "/usr/share/fonts/truetype/gentiumplus/GentiumPlus-Regular.ttf", "GentiumPlus");
    return face;
}

inline const TestFace& lato() {
    static const TestFace face(1, "/usr/share/fonts/truetype/lato/Lato-Bold.ttf", "Lato-Bold");
    return face;
}

class PageBuilder {
 public:
    layout::PageSet set;

    PageBuilder() {
        set.title = "Rapport d’avancement";
        set.language = "fr";
        set.structure.emplace_back().role = "Document";
    }

    std::uint32_t add_page(std::string label) {
        layout::Page& page = set.pages.emplace_back();
        page.width = 595_pt;
        page.height = 842_pt;
        page.label = std::move(label);
        return static_cast<std::uint32_t>(set.pages.size() - 1);
    }

    layout::StructureId element(layout::StructureId parent, std::string_view role) {
        return add_node(parent, role, false);
    }
    layout::StructureId content(layout::StructureId parent) { return add_node(parent, {}, true); }
    layout::StructureNode& node(layout::StructureId id) { return set.structure[id]; }
    layout::StructureDetails& details(layout::StructureId id) { return node(id).details(set.arena); }

    /// One glyph a character, no kerning; on the last page.
    layout::GlyphRun& text(layout::StructureId structure, std::string_view characters, Point origin,
                           const TestFace& face = gentium(), Length size = 11_pt) {
        layout::GlyphRun run;
        run.face = &face;
        run.size = size;
        run.colour = kBlack;
        run.origin = origin;
        run.characters = set.arena.keep(characters);
        std::vector<text::Glyph> glyphs;
        for (std::size_t offset = 0; offset < characters.size();) {
            text::Glyph glyph;
            const std::size_t begin = offset;
            glyph.id = face.glyph(utf8::next(characters, offset));
            glyph.text_length = static_cast<std::uint16_t>(offset - begin);
            glyph.advance = face.scaled(face.advance(glyph.id), size);
            glyphs.push_back(glyph);
        }
        run.glyphs = set.arena.keep(std::span<const text::Glyph>(glyphs));
        return std::get<layout::GlyphRun>(place(structure, run).what);
    }

    template <typename What>
    layout::Item& place(layout::StructureId structure, What what) {
        layout::Item& item = set.pages.back().items.emplace_back();
        item.what = std::move(what);
        item.structure = structure;
        return item;
    }

    /// A paragraph of one line.
    layout::StructureId paragraph(layout::StructureId parent, std::string_view characters, Point origin,
                                  std::string_view role = "P") {
        const layout::StructureId id = element(parent, role);
        text(content(id), characters, origin);
        return id;
    }

 private:
    layout::StructureId add_node(layout::StructureId parent, std::string_view role, bool is_content) {
        const auto id = static_cast<layout::StructureId>(set.structure.size());
        layout::StructureNode& node = set.structure.emplace_back();
        node.role = role;
        node.is_content = is_content;
        append_kid(set.structure, parent, id);
        return id;
    }
};

}  // namespace concordia::paint
