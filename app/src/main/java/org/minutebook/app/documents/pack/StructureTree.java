package org.minutebook.app.documents.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.pack.paper.PreparedPaper;

/**
 * The structure of a pack, by which it is read aloud: those of its papers, one part each. A paper without tags has no
 * place in it and is read as its pages come.
 */
final class StructureTree {

    private final List<Integer> parts = new ArrayList<>();
    private final List<Integer> keys = new ArrayList<>();
    private int root;
    private int document;
    private int part;
    private int firstKey;

    /** The next paper; its element is written here, what hangs on it by its own objects. */
    void add(PackFile out, PreparedPaper paper, int base) throws IOException {
        firstKey = keys.size();
        for (int key : paper.keys()) {
            keys.add(base + key);
        }
        part = 0;
        if (paper.roots().length == 0) {
            return;
        }
        if (root == 0) {
            root = out.newObject();
            document = out.newObject();
        }
        part = out.newObject();
        parts.add(part);
        StringBuilder body = new StringBuilder("<</Type/StructElem/S/Part/P ")
                .append(document)
                .append(" 0 R");
        if (!paper.language().isBlank()) {
            body.append("/Lang ").append(PdfText.string(paper.language()));
        }
        body.append("/K[");
        for (int element : paper.roots()) {
            body.append(base + element).append(" 0 R ");
        }
        out.object(part, body.append("]>>").toString());
    }

    /** The element of the paper that was added last. */
    int part() {
        return part;
    }

    /** The key in the pack of a key of the paper that was added last. */
    int key(int ofPaper) {
        return firstKey + ofPaper;
    }

    /** The root, or 0 where no paper has tags. */
    int write(PackFile out) throws IOException {
        if (root == 0) {
            return 0;
        }
        StringBuilder all = new StringBuilder("<</Type/StructElem/S/Document/P " + root + " 0 R/K[");
        parts.forEach(one -> all.append(one).append(" 0 R "));
        out.object(document, all.append("]>>").toString());
        StringBuilder tree = new StringBuilder("<</Type/StructTreeRoot/K[" + document + " 0 R]/ParentTree<</Nums[");
        for (int key = 0; key < keys.size(); key++) {
            tree.append(key).append(' ').append(keys.get(key)).append(" 0 R ");
        }
        out.object(
                root, tree.append("]>>/ParentTreeNextKey " + keys.size() + ">>").toString());
        return root;
    }
}
