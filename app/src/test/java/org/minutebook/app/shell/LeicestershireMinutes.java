package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minutebook.db.model.Verb;

/** What was minuted on 28 November 2019: counts, names and verbs as published, in our own sentences. */
final class LeicestershireMinutes {
    /** The first of those who have a seat. */
    static final int CAME = 11;

    static final List<String> OTHERS = List.of(
            "Mark Wightman, University Hospital of Leicester",
            "Simon Down, Office of the Police and Crime Commissioner",
            "Helen Thompson, Leicestershire Partnership Trust",
            "Adam Streets, Leicestershire Police");
    static final String NATURE = "a Trustee and Vice Chairman of the Carers Centre, Leicestershire and Rutland";
    static final String PROMISE = "In reference to the Falls video, the Director of Health and Care Integration"
            + " undertook to ask for other languages.";
    static final Map<Integer, Integer> BULLETS = Map.of(195, 7, 196, 3, 197, 5, 202, 5, 205, 3);
    private static final Map<Integer, List<Verb>> RESOLVED = Map.of(
            196, List.of(Verb.CONSIDERED),
            197, List.of(Verb.NOTED),
            198, List.of(Verb.NOTED),
            199, List.of(Verb.NOTED, Verb.REQUESTED),
            200, List.of(Verb.SUPPORTED),
            201, List.of(Verb.NOTED),
            202, List.of(Verb.CONSIDERED),
            203, List.of(Verb.NOTED),
            204, List.of(Verb.CONSIDERED),
            205, List.of(Verb.NOTED, Verb.WELCOMED, Verb.ENCOURAGED));

    private LeicestershireMinutes() {}

    static List<Verb> resolved(int number) {
        return RESOLVED.getOrDefault(number, List.of());
    }

    static String words(Verb verb) {
        return switch (verb) {
            case CONSIDERED -> "That it be considered again at a future meeting.";
            case NOTED -> "That what was said be noted.";
            case REQUESTED -> "That the leads be asked to look into it.";
            case SUPPORTED -> "That the work be supported.";
            case WELCOMED -> "That the recommendations be welcomed.";
            case ENCOURAGED -> "That partners be encouraged to take part.";
            default -> throw new AssertionError(verb);
        };
    }

    static void assertIn(WordMinutes word) {
        List<String> headings = new ArrayList<>(List.of("PRESENT", "In Attendance", "Apologies"));
        for (int i = 0; i < 15; i++) {
            headings.add((192 + i) + " " + LeicestershireAgenda.TITLES.get(i));
        }
        headings.addAll(7, List.of("Strategy", "Health and Care in the Place."));
        assertEquals(headings, word.headings());
        List<String> members = LeicestershireAgenda.SEATS.stream()
                .flatMap(body -> body.stream().skip(1))
                .toList();
        assertEquals(
                Stream.concat(Stream.of(members.getFirst() + " (in the Chair)"), members.subList(1, CAME).stream())
                        .toList(),
                word.under("PRESENT"));
        assertEquals(OTHERS.stream().map(one -> one.replace(", ", "\t")).toList(), word.under("In Attendance"));
        assertEquals(
                List.of("Mr. R. Blunt CC, Cllr. J. Kaufman, Dr Mayur Lakhani, DPCC Kirk Master, Mr. I. D. Ould CC and"
                        + " John Sinnott"),
                word.under("Apologies"));
        String declared = word.under(headings.get(5)).getLast();
        assertEquals("Cllr. P. King declared a personal interest in regard to minute 196 (", declared.substring(0, 68));
        assertEquals(" as " + NATURE + ".", declared.substring(declared.lastIndexOf(" as ")));
        assertEquals(PROMISE, word.under(headings.get(6)).getLast());
        assertEquals(BULLETS, word.bullets());
        Map<Integer, List<String>> resolved = new HashMap<>();
        RESOLVED.forEach((number, verbs) -> resolved.put(number, lettered(verbs)));
        assertEquals(resolved, word.resolved());
    }

    /** A clause that stands alone has no letter. */
    private static List<String> lettered(List<Verb> verbs) {
        return IntStream.range(0, verbs.size())
                .mapToObj(i -> (verbs.size() == 1 ? "" : (char) ('a' + i) + ") ") + words(verbs.get(i)))
                .toList();
    }
}
