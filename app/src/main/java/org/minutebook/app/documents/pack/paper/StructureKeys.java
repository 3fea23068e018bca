package org.minutebook.app.documents.pack.paper;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** By which key a page, picture or link of the paper finds its place in the structure; renumbered in the order of use. */
final class StructureKeys {

    private final Map<Integer, COSBase> places = new HashMap<>();
    private final Map<Integer, Integer> used = new LinkedHashMap<>();

    StructureKeys(COSDictionary root) {
        if (root.getDictionaryObject(COSName.PARENT_TREE) instanceof COSDictionary tree) {
            read(tree);
        }
    }

    private void read(COSDictionary tree) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(tree);
        while (!open.isEmpty()) {
            COSDictionary node = open.pop();
            if (!seen.add(node)) {
                continue;
            }
            if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                for (int i = 0; i < kids.size(); i++) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.push(kid);
                    }
                }
            }
            if (node.getDictionaryObject(COSName.NUMS) instanceof COSArray numbers) {
                for (int i = 0; i + 1 < numbers.size(); i += 2) {
                    COSBase place = numbers.getObject(i + 1);
                    if (numbers.getObject(i) instanceof COSNumber key && place != null) {
                        places.put(key.intValue(), place);
                    }
                }
            }
        }
    }

    /** The new number of a key, or -1 where the structure does not know it. */
    int renumbered(int key) {
        return places.containsKey(key) ? used.computeIfAbsent(key, _ -> used.size()) : -1;
    }

    /** What the used keys stand for, in the order of their new numbers. */
    COSBase[] used() {
        return used.keySet().stream().map(places::get).toArray(COSBase[]::new);
    }
}
