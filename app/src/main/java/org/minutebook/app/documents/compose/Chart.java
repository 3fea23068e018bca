package org.minutebook.app.documents.compose;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Figures that are drawn as bars: on the screen, in a picture, as a sheet.
 *
 * @param id ends the ids of what belongs to it
 * @param says the whole of it in a sentence
 * @param headings of the labels and of each value
 */
public record Chart(String id, String title, String says, List<String> headings, List<Bars> bars) {
    /** The bars beside one label, one for each value. */
    public record Bars(String label, List<Integer> values) {
        public Bars {
            values = List.copyOf(values);
        }
    }

    public Chart {
        headings = List.copyOf(headings);
        bars = List.copyOf(bars);
    }

    /** The longest bar of all. */
    public int most() {
        return bars.stream()
                .flatMap(bar -> bar.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** As cells. */
    public List<List<String>> rows() {
        return bars.stream()
                .map(bar -> IntStream.rangeClosed(0, bar.values().size())
                        .mapToObj(i -> i == 0
                                ? bar.label()
                                : Integer.toString(bar.values().get(i - 1)))
                        .toList())
                .toList();
    }
}
