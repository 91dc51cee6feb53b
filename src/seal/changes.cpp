// Every object that the increment brings must be claimed by a rule: a changed one by what it was (the catalog, a page,
// a field, the structure tree), a new one by what leads to it. What nobody claims is forbidden.
#include "seal/changes.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "seal/trust.h"

namespace concordia::seal {
namespace {

using Object = QPDFObjectHandle;

/// What a list of the validation data holds.
std::optional<EvidenceKind> evidence_of(std::string_view key) {
    if (key == "/Certs") return EvidenceKind::Certificate;
    if (key == "/CRLs") return EvidenceKind::RevocationList;
    if (key == "/OCSPs") return EvidenceKind::Response;
    return std::nullopt;
}

bool same(Object a, Object b) {
    if (a.isIndirect() && b.isIndirect()) return a.getObjGen() == b.getObjGen();
    return a.unparse() == b.unparse();
}

bool is_name(Object object, std::string_view name) {
    return object.isName() && object.getName() == name;
}

std::vector<Object> items(Object array) {
    return array.isArray() ? array.getArrayAsVector() : std::vector<Object>();
}

class Comparison {
 public:
    Comparison(Revision& before, Revision& after) : before_(before.reader->file()), after_(after.reader->file()) {
        for (const ObjectSpan& span : after.objects) brought_.emplace(static_cast<int>(span.number), span);
    }

    Changes run() {
        check_trailer();
        check_catalog();
        check_fields();
        for (const Object& widget : added_fields_) claim_added_field(widget);
        for (const auto& entry : brought_) {
            if (!claimed_.contains(entry.first)) forbid(after_.getObject(entry.first, 0));
        }
        return std::move(changes_);
    }

 private:
    void forbid(const Object& object, const std::string& key = {}) {
        changes_.forbidden.push_back(Object(object).getObjGen().unparse(' ') + " R" + (key.empty() ? "" : " " + key));
    }

    [[nodiscard]] bool is_brought(const Object& object) const {
        return object.isIndirect() && brought_.contains(object.getObjectID());
    }
    [[nodiscard]] bool is_new(const Object& object) const {
        return is_brought(object) && before_.getObject(object.getObjectID(), 0).isNull();
    }
    void claim(const Object& object) {
        if (object.isIndirect()) claimed_.insert(object.getObjectID());
    }
    [[nodiscard]] Object old(const Object& object) const { return before_.getObject(object.getObjectID(), 0); }

    /// Claims an object that was there before and may differ in `keys` alone.
    void claim_changed(Object now, const std::set<std::string>& keys) {
        if (!is_brought(now)) return;
        claim(now);
        Object was = old(now);
        if (!was.isDictionary() || !now.isDictionary()) return forbid(now);
        check_dictionary(now, was, now, keys);
    }

    void check_dictionary(const Object& holder, Object was, Object now, const std::set<std::string>& keys) {
        std::set<std::string> all = was.getKeys();
        all.merge(now.getKeys());
        for (const std::string& key : all) {
            if (!keys.contains(key) && !same(was.getKey(key), now.getKey(key))) forbid(holder, key);
        }
    }

    /// What was appended to an array; forbidden unless all that was there still leads.
    std::vector<Object> appended(const Object& holder, const std::string& key, Object was, Object now) {
        const std::vector<Object> before = items(was);
        const std::vector<Object> after = items(now);
        bool keeps =
            after.size() >= before.size() && (was.isNull() || was.isArray()) && (now.isNull() || now.isArray());
        for (std::size_t i = 0; keeps && i < before.size(); ++i) keeps = same(before[i], after[i]);
        if (keeps) return {after.begin() + static_cast<std::ptrdiff_t>(before.size()), after.end()};
        forbid(holder, key);
        return {};
    }

    void check_trailer() {
        Object was = before_.getTrailer();
        Object now = after_.getTrailer();
        for (const char* key : {"/Root", "/Info", "/Encrypt"}) {
            if (!same(was.getKey(key), now.getKey(key))) forbid(now, key);
        }
        const std::vector<Object> old_id = items(was.getKey("/ID"));
        const std::vector<Object> new_id = items(now.getKey("/ID"));
        const bool keeps = old_id.size() == 2 && new_id.size() == 2 && same(old_id[0], new_id[0]);
        if (!keeps) forbid(now, "/ID");
    }

    void check_catalog() {
        Object now = after_.getRoot();
        claim_changed(now, {"/AcroForm", "/Perms", "/DSS"});
        check_form(now);
        check_validation_data(now.getKey("/DSS"), before_.getRoot().getKey("/DSS"));
        Object permissions = now.getKey("/Perms");
        Object old_permissions = before_.getRoot().getKey("/Perms");
        if (same(permissions, old_permissions)) return;
        const bool first = old_permissions.isNull() && permissions.isDictionary() &&
                           permissions.getKeys().size() == 1 && is_new(permissions.getKey("/DocMDP"));
        if (!first) forbid(now, "/Perms");
    }

    void check_form(const Object& catalog) {
        Object now = Object(catalog).getKey("/AcroForm");
        Object was = before_.getRoot().getKey("/AcroForm");
        if (now.isIndirect()) claim(now);
        if (was.isNull()) was = Object::newDictionary();
        if (!now.isDictionary() || !was.isDictionary()) return;  // nothing is signed; said where signatures are counted
        check_dictionary(catalog, was, now, {"/Fields", "/SigFlags"});
        added_fields_ = appended(catalog, "/AcroForm", was.getKey("/Fields"), now.getKey("/Fields"));
        Object flags = now.getKey("/SigFlags");
        if (!same(flags, was.getKey("/SigFlags")) && (!flags.isInteger() || flags.getIntValue() != 3)) {
            forbid(catalog, "/SigFlags");
        }
    }

    /// Validation data only grows (EN 319 142-1, 5.4).
    void check_validation_data(Object now, Object was) {
        if (now.isNull() && was.isNull()) return;
        if (!now.isDictionary()) return forbid(after_.getRoot(), "/DSS");
        claim(now);
        for (const std::string& key : now.getKeys()) {
            if (key == "/Type" && is_name(now.getKey(key), "/DSS")) continue;
            const std::optional<EvidenceKind> kind = evidence_of(key);
            if (!kind) {
                forbid(after_.getRoot(), key);
                continue;
            }
            Object old_list = was.isDictionary() ? was.getKey(key) : Object::newNull();
            for (const Object& item : appended(after_.getRoot(), key, old_list, now.getKey(key))) {
                claim_evidence(item, *kind);
            }
        }
        if (!was.isDictionary()) return;
        for (const std::string& key : was.getKeys()) {
            if (!now.hasKey(key)) forbid(after_.getRoot(), key);
        }
    }

    /// A new stream that is a piece of evidence and nothing besides.
    void claim_evidence(Object item, EvidenceKind kind) {
        const bool plain =
            is_new(item) && item.isStream() && item.getDict().getKeys() == std::set<std::string>{"/Length"};
        if (!plain) return forbid(item, "/DSS");
        const std::shared_ptr<Buffer> data = item.getRawStreamData();
        if (!is_evidence(kind, {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()})) {
            return forbid(item, "/DSS");
        }
        claim(item);
        changes_.adds_validation_data = true;
    }

    void check_fields() {
        Object form = after_.getRoot().getKey("/AcroForm");
        if (!form.isDictionary()) return;
        for (const Object& item : items(form.getKey("/Fields"))) {
            const std::optional<Field> field = is_brought(item) ? signature_field(item) : std::nullopt;
            if (!field) continue;
            const bool added = std::any_of(added_fields_.begin(), added_fields_.end(),
                                           [&](const Object& other) { return same(other, item); });
            if (!added) claim_signed_field(*field);
            read_value(*field);
        }
    }

    /// A field that was there: it gets its value, and its appearance with all that this needs.
    void claim_signed_field(const Field& field) {
        claim_changed(field.widget, {"/V", "/AP"});
        Object widget = field.widget;
        Object was = old(widget);
        if (was.isDictionary() && !was.getKey("/V").isNull()) forbid(widget, "/V");
        Object appearance = widget.getKey("/AP");
        if (was.isDictionary() && same(appearance, was.getKey("/AP"))) return;
        const bool normal = appearance.isDictionary() && appearance.getKeys().size() == 1 &&
                            is_new(appearance.getKey("/N")) && appearance.getKey("/N").isStream();
        if (!normal) return forbid(widget, "/AP");
        claim_tree(appearance.getKey("/N"));
    }

    /// New objects that `object` leads to.
    void claim_tree(Object object) {
        if (object.isIndirect()) {
            if (!is_new(object) || claimed_.contains(object.getObjectID())) return;
            claim(object);
        }
        if (object.isStream()) object = object.getDict();
        if (object.isDictionary()) {
            for (const std::string& key : object.getKeys()) claim_tree(object.getKey(key));
        }
        for (const Object& item : items(object)) claim_tree(item);
    }

    void read_value(const Field& field) {
        Object value = Object(field.widget).getKey("/V");
        if (!is_new(value) || !value.isDictionary()) return forbid(field.widget, "/V");
        claim(value);
        AddedSignature signature{kind_of(value), field.name, value, brought_.at(value.getObjectID())};
        changes_.signatures.push_back(std::move(signature));
    }

    [[nodiscard]] SignatureKind kind_of(Object value) const {
        if (is_name(value.getKey("/Type"), "/DocTimeStamp")) return SignatureKind::Timestamp;
        Object permissions = after_.getRoot().getKey("/Perms");
        const bool certifies = permissions.isDictionary() && same(permissions.getKey("/DocMDP"), value);
        return certifies ? SignatureKind::Certification : SignatureKind::Approval;
    }

    /// An invisible field and its way through page, structure tree and parent tree.
    void claim_added_field(Object widget) {
        static const std::set<std::string> kKeys{"/Type", "/Subtype", "/FT", "/F",  "/Rect",        "/T",
                                                 "/TU",   "/P",       "/V",  "/AP", "/StructParent"};
        const bool plain = is_new(widget) && widget.isDictionary() && is_name(widget.getKey("/Subtype"), "/Widget") &&
                           is_name(widget.getKey("/FT"), "/Sig") && widget.getKey("/Rect").unparse() == "[ 0 0 0 0 ]" &&
                           std::ranges::includes(kKeys, widget.getKeys());
        if (!plain) return forbid(widget);
        claim(widget);
        claim_tree(widget.getKey("/AP"));
        claim_page(widget);
        claim_structure(widget);
    }

    void claim_page(Object widget) {
        Object page = widget.getKey("/P");
        if (!page.isDictionary() || !is_brought(page) || old(page).isNull()) return forbid(widget, "/P");
        claim_changed(page, {"/Annots"});
        for (const Object& added : appended(page, "/Annots", old(page).getKey("/Annots"), page.getKey("/Annots"))) {
            if (!same(added, widget)) forbid(page, "/Annots");
        }
    }

    void claim_structure(Object widget) {
        Object root = after_.getRoot().getKey("/StructTreeRoot");
        if (!root.isDictionary()) return forbid(widget);
        claim_changed(root, {"/ParentTreeNextKey"});
        Object parents = root.getKey("/ParentTree");
        claim_changed(parents, {"/Nums"});
        if (!is_brought(parents) || !old(parents).isDictionary()) return forbid(widget, "/StructParent");
        const std::vector<Object> entry =
            appended(parents, "/Nums", old(parents).getKey("/Nums"), parents.getKey("/Nums"));
        if (entry.size() != 2 || !same(entry[0], widget.getKey("/StructParent"))) {
            return forbid(widget, "/StructParent");
        }
        claim_element(entry[1], widget);
    }

    /// The new element stands last in the document and holds the widget alone.
    void claim_element(Object element, const Object& widget) {
        static const std::set<std::string> kKeys{"/S", "/P", "/K", "/Lang"};
        const bool form = is_new(element) && element.isDictionary() && is_name(element.getKey("/S"), "/Form") &&
                          element.getKeys() == kKeys && items(element.getKey("/K")).size() == 1;
        if (!form) return forbid(element);
        claim(element);
        Object reference = items(element.getKey("/K"))[0];
        if (!reference.isDictionary() || !same(reference.getKey("/Obj"), widget)) forbid(element, "/K");
        Object parent = element.getKey("/P");
        if (!is_brought(parent) || !old(parent).isDictionary()) return forbid(element, "/P");
        claim_changed(parent, {"/K"});
        const std::vector<Object> kids = appended(parent, "/K", old(parent).getKey("/K"), parent.getKey("/K"));
        if (kids.size() != 1 || !same(kids[0], element)) forbid(parent, "/K");
    }

    QPDF& before_;
    QPDF& after_;
    std::map<int, ObjectSpan> brought_;
    std::set<int> claimed_;
    std::vector<Object> added_fields_;
    Changes changes_;
};

}  // namespace

Changes compare_revisions(Revision& before, Revision& after) {
    return Comparison(before, after).run();
}

}  // namespace concordia::seal
