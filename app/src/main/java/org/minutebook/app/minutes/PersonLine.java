package org.minutebook.app.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.MeetingWords;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.MeetingChair;

/**
 * Somebody on the list of attendance, with everything that is said of this sitting.
 *
 * @param says all but the name
 * @param spans what can be taken out again, in words
 */
record PersonLine(Attendance attendance, String says, Map<AttendanceSpan, String> spans) {
    static List<PersonLine> of(MinutesFacts facts) {
        return facts.attendance().stream().map(one -> of(facts, one)).toList();
    }

    private static PersonLine of(MinutesFacts facts, Attendance one) {
        List<String> words = new ArrayList<>();
        words.add(
                switch (one.presence()) {
                    case PRESENT -> "present";
                    case APOLOGIES -> "apologies";
                    case ABSENT -> "not there";
                });
        if (!one.actingForPrinted().isBlank()) {
            words.add("substitute for " + one.actingForPrinted());
        } else if (one.capacity() != Attendance.Capacity.MEMBER) {
            words.add(MeetingWords.capacity(one.capacity()).toLowerCase(Locale.UK));
        }
        if (one.remote()) {
            words.add("by video, not counted (ATI-11)");
        }
        facts.desk().chairs(one).map(chair -> chair(facts, chair)).forEach(words::add);
        Map<AttendanceSpan, String> spans = new LinkedHashMap<>();
        for (AttendanceSpan span : facts.desk().spans(one)) {
            spans.put(span, span(facts, span));
        }
        words.addAll(spans.values());
        if (!one.note().isBlank()) {
            words.add(one.note());
        }
        return new PersonLine(one, String.join(", ", words), spans);
    }

    private static String chair(MinutesFacts facts, MeetingChair chair) {
        String from = number(facts, chair.fromItem());
        String to = number(facts, chair.toItem());
        return "in the chair"
                + (from.isBlank() ? "" : " from " + from)
                + (to.isBlank() ? "" : from.isBlank() ? " up to " + to : " to " + to);
    }

    private static String span(MinutesFacts facts, AttendanceSpan span) {
        if (!span.printed().isBlank()) {
            return span.printed();
        }
        String at = span.at() == null ? "" : (span.approximate() ? " about " : " at ") + Days.time(span.at());
        String item = number(facts, span.item());
        return switch (span.kind()) {
            case ARRIVED -> "arrived" + at + (item.isBlank() ? "" : " in " + item);
            case LEFT -> "left" + at + (item.isBlank() ? "" : " in " + item);
            case OUT_FOR -> "out for " + item;
            case ONLY_FOR -> "only for " + item;
        };
    }

    private static String number(MinutesFacts facts, @Nullable Id<AgendaItem> item) {
        return facts.items().stream()
                .filter(row -> row.item().id().equals(item))
                .findFirst()
                .map(row -> row.number().isBlank() ? "“" + row.item().title() + "”" : "item " + row.number())
                .orElse("");
    }

    String name() {
        return attendance.printed();
    }

    /** A sign for the eye before the name; the words say the same. */
    String sign() {
        return switch (attendance.presence()) {
            case PRESENT -> "✓";
            case APOLOGIES -> "–";
            case ABSENT -> "○";
        };
    }
}
