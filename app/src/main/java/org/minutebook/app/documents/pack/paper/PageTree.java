package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** The pages of a paper in their order, each with what it takes over from the branches that it hangs on. */
final class PageTree {

    private static final COSName[] INHERITED = {COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE};

    private record Node(COSDictionary dictionary, @Nullable Node above) {}

    private PageTree() {}

    /** All pages; what they take over is set on them. A tree that lost a branch or runs in a circle is damaged. */
    static List<COSDictionary> pages(COSDictionary catalog) throws IOException {
        if (!(catalog.getDictionaryObject(COSName.PAGES) instanceof COSDictionary root)) {
            throw new IOException("No pages");
        }
        List<COSDictionary> pages = new ArrayList<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(root, null));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (!seen.add(node.dictionary())) {
                throw new IOException("A page hangs on the tree twice");
            }
            COSBase kids = node.dictionary().getDictionaryObject(COSName.KIDS);
            if (kids instanceof COSArray array) {
                for (int i = array.size() - 1; i >= 0; i--) {
                    if (!(array.getObject(i) instanceof COSDictionary kid)) {
                        throw new IOException("A page is missing");
                    }
                    open.push(new Node(kid, node));
                }
            } else if (node.above() != null) {
                takeOver(node);
                pages.add(node.dictionary());
            }
        }
        if (root.getDictionaryObject(COSName.COUNT) instanceof COSNumber count && count.intValue() > pages.size()) {
            throw new IOException("Fewer pages than the file says");
        }
        return pages;
    }

    private static void takeOver(Node page) {
        for (COSName name : INHERITED) {
            for (Node node = page; node != null; node = node.above()) {
                COSBase item = node.dictionary().getItem(name);
                if (item != null) {
                    page.dictionary().setItem(name, item);
                    break;
                }
            }
        }
    }
}
