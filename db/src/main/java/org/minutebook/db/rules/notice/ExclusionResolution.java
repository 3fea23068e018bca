package org.minutebook.db.rules.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.db.rules.calendar.DayWords;

/** The wording by which a meeting excludes the public from items with exempt information, and how their papers are marked. */
public final class ExclusionResolution {
    private static final String WORDING =
            "That under section 100A(4) of the Local Government Act 1972 the press and public be excluded for %s on"
                    + " the grounds that %s the likely disclosure of exempt information as defined in %s of Part 1 of"
                    + " Schedule 12A, and in all the circumstances the public interest in maintaining the exemption"
                    + " outweighs the public interest in disclosing the information.";
    private static final String MARK =
            "NOT FOR PUBLICATION by virtue of %s of Part 1 of Schedule 12A to the Local Government Act 1972:"
                    + " information %s.";

    /** One item and the paragraphs that describe its information. */
    public record ExemptItem(String agendaNumber, List<Schedule12A> paragraphs) {
        public ExemptItem {
            paragraphs = List.copyOf(paragraphs);
            if (paragraphs.isEmpty()) {
                throw new IllegalArgumentException("Item " + agendaNumber + " has no paragraph of Schedule 12A");
            }
        }
    }

    private ExclusionResolution() {}

    /** One resolution for one item or several; where their paragraphs differ, each item is named with its own. */
    public static String wording(List<ExemptItem> items) {
        Map<List<Schedule12A>, List<String>> byParagraphs = new LinkedHashMap<>();
        items.forEach(item -> byParagraphs
                .computeIfAbsent(item.paragraphs(), unused -> new ArrayList<>())
                .add(item.agendaNumber()));
        List<String> numbers = items.stream().map(ExemptItem::agendaNumber).toList();
        List<String> defined = byParagraphs.entrySet().stream()
                .map(entry -> Schedule12A.words(entry.getKey())
                        + (byParagraphs.size() == 1 ? "" : " (" + items(entry.getValue()) + ")"))
                .toList();
        return WORDING.formatted(
                items(numbers), items.size() == 1 ? "it involves" : "they involve", DayWords.and(defined));
    }

    /** What stands on every copy of an exempt report. The words of s100B(5) were not read: a council may have its own. */
    public static String mark(List<Schedule12A> paragraphs) {
        return MARK.formatted(
                Schedule12A.words(paragraphs),
                String.join(
                        "; ", paragraphs.stream().map(Schedule12A::description).toList()));
    }

    /** The same in the words that fit the head of a page. */
    public static String shortMark(List<Schedule12A> paragraphs) {
        return "NOT FOR PUBLICATION by virtue of " + Schedule12A.words(paragraphs)
                + " of Part 1 of Schedule 12A to the Local" + " Government Act 1972";
    }

    private static String items(List<String> numbers) {
        return (numbers.size() == 1 ? "item " : "items ") + DayWords.and(numbers);
    }
}
