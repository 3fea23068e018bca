package org.minutebook.app.documents.hygiene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** Numbers as people write them: "3, 7-9". */
final class Ranges {

    private static final int MOST = 20;

    private Ranges() {}

    static String of(BitSet numbers, IntFunction<String> name) {
        List<String> ranges = new ArrayList<>();
        int from = numbers.nextSetBit(0);
        while (from >= 0 && ranges.size() < MOST) {
            int to = numbers.nextClearBit(from) - 1;
            ranges.add(to == from ? name.apply(from) : name.apply(from) + "-" + name.apply(to));
            from = numbers.nextSetBit(to + 1);
        }
        return String.join(", ", ranges) + (from >= 0 ? " and more" : "");
    }
}
