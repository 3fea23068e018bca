package org.minutebook.app.documents.pack.paper;

import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of elements that every reader of a PDF 1.7 knows (ISO 32000-1, 14.8.4). A paper may call its own as it likes
 * and map them; since two papers may map one name to two kinds, a pack uses the common kinds only.
 */
final class Roles {

    private static final Set<String> COMMON = Set.of(
            "Document",
            "Part",
            "Art",
            "Sect",
            "Div",
            "BlockQuote",
            "Caption",
            "TOC",
            "TOCI",
            "Index",
            "NonStruct",
            "Private",
            "P",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Table",
            "TR",
            "TH",
            "TD",
            "THead",
            "TBody",
            "TFoot",
            "Span",
            "Quote",
            "Note",
            "Reference",
            "BibEntry",
            "Code",
            "Link",
            "Annot",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP",
            "Figure",
            "Formula",
            "Form");

    /** Kinds of PDF 2.0 and what comes nearest to them. */
    private static final Map<String, String> LATER = Map.of(
            "Title",
            "P",
            "Em",
            "Span",
            "Strong",
            "Span",
            "FENote",
            "Note",
            "Aside",
            "Div",
            "DocumentFragment",
            "Sect",
            "Sub",
            "Span",
            "Artifact",
            "NonStruct");

    private Roles() {}

    static String common(COSDictionary element, @Nullable COSBase map) {
        String role = element.getNameAsString(COSName.S, "Span");
        for (int steps = 0; steps < 20 && !COMMON.contains(role); steps++) {
            String next = map instanceof COSDictionary roles ? roles.getNameAsString(COSName.getPDFName(role)) : null;
            if (next == null) {
                return role.matches("H\\d+") ? "H6" : LATER.getOrDefault(role, "NonStruct");
            }
            role = next;
        }
        return COMMON.contains(role) ? role : "NonStruct";
    }
}
