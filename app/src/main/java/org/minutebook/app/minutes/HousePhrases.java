package org.minutebook.app.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Phrase;
import org.minutebook.db.store.Stores;

/**
 * The phrases that an item's minute may be put together from, with what the record knows written into them. What it does not know
 * stays in braces.
 */
record HousePhrases(List<String> phrases) {
    /** In no council's words, so that they are nobody's: a council replaces them by its own. */
    private static final List<String> COME_ALONG = List.of(
            "The Board considered a report of {presenter} on {item title}, a copy of which is filed with these"
                    + " minutes.",
            "The Board received a presentation from {presenter} about {item title}.",
            "Arising from discussion the following points were made:",
            "It was noted that …",
            "In response to a question, {presenter} advised that …",
            "Members asked that …",
            "{name} undertook to … by {date}.",
            "The Chair, {chair}, thanked {presenter} and invited questions.",
            "The minutes of the meeting held on {date of last meeting} were taken as read, confirmed and signed.",
            "There were no questions.");

    private static final Pattern POST = Pattern.compile(
            "(?:(?:Assistant|Deputy|Executive|Strategic|Corporate|Interim|Acting|Joint|Chief|Service|Programme) )*"
                    + "(?:Head|Director|Executive|Officer|Manager|Lead|Chair|Leader|Cabinet Member)\\b");

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z ]*)}");

    static HousePhrases read(Stores stores, Id<Meeting> meeting, @Nullable AgendaItem item) {
        List<String> own = stores.words().phrases().stream().map(Phrase::text).toList();
        Map<String, String> known = known(stores, stores.meetings().get(meeting), item);
        return new HousePhrases((own.isEmpty() ? COME_ALONG : own)
                .stream().map(phrase -> filled(phrase, known)).toList());
    }

    static String filled(String phrase, Map<String, String> known) {
        return PLACE.matcher(phrase)
                .replaceAll(place -> Matcher.quoteReplacement(Optional.ofNullable(known.get(place.group(1)))
                        .map(words -> article(phrase.substring(0, place.start()), words) + words)
                        .orElse(place.group())));
    }

    /** A post is said with "the", a name without; some councils' phrases have it before the place already. */
    private static String article(String before, String words) {
        if (!POST.matcher(words).lookingAt() || before.toLowerCase(Locale.UK).endsWith("the ")) {
            return "";
        }
        return before.isBlank() || before.endsWith(". ") ? "The " : "the ";
    }

    private static Map<String, String> known(Stores stores, Meeting meeting, @Nullable AgendaItem item) {
        Map<String, String> known = new LinkedHashMap<>();
        if (item != null) {
            put(known, "item title", item.title());
            stores.meetings().papers(item.id()).forEach(paper -> put(known, "presenter", paper.reportOf()));
            put(known, "presenter", item.officerLine());
        }
        stores.meetings().chairs(meeting.id()).forEach(chair -> put(known, "chair", chair.printed()));
        stores.meetings().list(meeting.board()).stream()
                .filter(other -> other.day().isBefore(meeting.day()))
                .reduce((a, b) -> a.day().isBefore(b.day()) ? b : a)
                .ifPresent(last -> put(known, "date of last meeting", Days.fully(last.day())));
        return known;
    }

    private static void put(Map<String, String> known, String place, String words) {
        if (!words.isBlank()) {
            known.putIfAbsent(place, words);
        }
    }
}
