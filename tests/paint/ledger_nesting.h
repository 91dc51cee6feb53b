// Ledger: which element stands in which, and that tables are whole (ISO 14289-1, 7.2, 7.4, 7.5, 7.18.4).
#pragma once

#include <algorithm>

#include "ledger_structure.h"

namespace concordia::ledger {

/// By object; read_structure has checked that each element's P is its parent.
using ElementsByObject = std::map<QPDFObjGen, const Structure::Element*>;

inline ElementsByObject by_object(const Structure& structure) {
    ElementsByObject elements;
    for (const Structure::Element& element : structure.elements) elements[element.dictionary.getObjGen()] = &element;
    return elements;
}

inline void check_parent(Report& report, const ElementsByObject& elements, const Structure::Element& element) {
    static const std::map<std::string, std::set<std::string>> kParents = {{"TR", {"Table", "THead", "TBody", "TFoot"}},
                                                                          {"THead", {"Table"}},
                                                                          {"TBody", {"Table"}},
                                                                          {"TFoot", {"Table"}},
                                                                          {"TH", {"TR"}},
                                                                          {"TD", {"TR"}},
                                                                          {"LI", {"L"}},
                                                                          {"LBody", {"LI"}},
                                                                          {"TOCI", {"TOC"}}};
    const auto rule = kParents.find(element.role);
    if (rule == kParents.end()) return;
    const auto parent = elements.find(element.parent);
    report.require(parent != elements.end() && rule->second.count(parent->second->role) == 1, "UA 7.2",
                   element.role + " stands in an element of another kind");
}

/// Parts of a table: at most one THead, TFoot and Caption, a TBody beside THead or TFoot, the Caption at an end.
inline void check_parts(Report& report, const Structure::Element& table) {
    const auto count = [&](const char* role) {
        return std::count(table.kid_roles.begin(), table.kid_roles.end(), std::string(role));
    };
    report.require(count("THead") <= 1 && count("TFoot") <= 1 && count("Caption") <= 1, "UA 7.2",
                   "a table has two heads, feet or captions");
    report.require(count("THead") + count("TFoot") == 0 || count("TBody") > 0, "UA 7.2", "a table has a head, no body");
    report.require(count("Caption") == 0 || table.kid_roles.front() == "Caption" || table.kid_roles.back() == "Caption",
                   "UA 7.2", "a table's caption stands amid its rows");
}

inline int span(QPDFObjectHandle cell, const std::string& key) {
    QPDFObjectHandle value = attribute(cell, "/Table", key);
    return value.isInteger() ? std::max(1, value.getIntValueAsInt()) : 1;
}

/// Every place of the grid that cells and their spans make is taken exactly once.
class TableGrid {
 public:
    void add_row() { ++row_; }
    void add_cell(QPDFObjectHandle cell) {
        int column = 0;
        while (taken_.count({row_, column}) == 1) ++column;
        for (int y = row_; y < row_ + span(cell, "/RowSpan"); ++y) {
            for (int x = column; x < column + span(cell, "/ColSpan"); ++x) overlaps_ |= !taken_.insert({y, x}).second;
        }
    }
    [[nodiscard]] bool is_whole() const {
        int columns = 0, rows = 0;
        for (const auto& [y, x] : taken_) {
            rows = std::max(rows, y + 1);
            columns = std::max(columns, x + 1);
        }
        const auto places = static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
        return !overlaps_ && rows == row_ + 1 && taken_.size() == places;
    }

 private:
    std::set<std::pair<int, int>> taken_;
    int row_ = -1;
    bool overlaps_ = false;
};

inline void check_grids(Report& report, const Structure& structure, const ElementsByObject& elements) {
    std::map<QPDFObjGen, TableGrid> grids;
    const auto table_of = [&](const Structure::Element& row) {
        const auto parent = elements.find(row.parent);
        const bool in_part = parent != elements.end() && parent->second->role != "Table";
        return in_part ? parent->second->parent : row.parent;
    };
    for (const Structure::Element& element : structure.elements) {  // rows before their cells, in reading order
        if (element.role == "TR") grids[table_of(element)].add_row();
        const auto row = elements.find(element.parent);
        const bool is_cell = element.role == "TH" || element.role == "TD";
        if (is_cell && row != elements.end() && row->second->role == "TR") {
            grids[table_of(*row->second)].add_cell(element.dictionary);
        }
    }
    for (const auto& table : grids) {
        report.require(table.second.is_whole(), "UA 7.2", "rows of a table have different numbers of columns");
    }
}

inline void check_nesting(Report& report, const Structure& structure) {
    const ElementsByObject elements = by_object(structure);
    bool has_plain_headings = false, has_levels = false;
    for (const Structure::Element& element : structure.elements) {
        check_parent(report, elements, element);
        if (element.role == "Table") check_parts(report, element);
        has_plain_headings |= element.role == "H";
        has_levels |= heading_level(element.role).has_value();
        QPDFObjectHandle kids = entry(element.dictionary, "/K");
        report.require(element.role != "Form" || !kids.isArray() || kids.getArrayNItems() == 1, "UA 7.18.4",
                       "a form element holds more than its field");
    }
    report.require(!(has_plain_headings && has_levels), "UA 7.4.4", "H and H1 to H6 in one document");
    check_grids(report, structure, elements);
}

}  // namespace concordia::ledger
