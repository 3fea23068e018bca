package org.minutebook.app.documents.hygiene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.db.rules.leftover.Leftover;
import org.minutebook.db.rules.leftover.Leftovers;

/** A paragraph that is being read, and what there is to say of it when it ends. */
final class WordParagraph {

    private static final Pattern LINKING_FIELD =
            Pattern.compile("(?is)\\s*(?:INCLUDETEXT|INCLUDEPICTURE|LINK|DDE|DDEAUTO|IMPORT|DATABASE)\\s.*"
                    + "|.*HYPERLINK\\s+\"(?:file:|\\\\\\\\|[a-z]:).*");
    /** A paragraph without end is searched in pieces. */
    private static final int LONGEST = 50_000;

    private final int number;
    private final String cellFill;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder pale = new StringBuilder();
    private final StringBuilder highlighted = new StringBuilder();
    private final StringBuilder field = new StringBuilder();
    private final Map<String, StringBuilder> tracked = new LinkedHashMap<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final List<String> comments = new ArrayList<>();
    private String style = "";
    private String fill = "";

    WordParagraph(int number, String cellFill) {
        this.number = number;
        this.cellFill = cellFill;
    }

    String style() {
        return style;
    }

    void style(String name) {
        style = name;
    }

    void shade(String colour) {
        fill = colour;
    }

    void comment(String id) {
        comments.add(id);
    }

    void field(String code) {
        if (field.length() < LONGEST) {
            field.append(code);
        }
    }

    void add(String more, WordRun run) {
        text.append(more);
        if (run.isHighlighted()) {
            highlighted.append(more);
        }
        if (run.isPale(fill.isEmpty() ? cellFill : fill)) {
            pale.append(more);
        }
    }

    void hide(String more) {
        if (hidden.length() < LONGEST) {
            hidden.append(more);
        }
    }

    /** A change that Word still shows as one: how, and the words where it has some. */
    void tracked(String how, String words, String author) {
        StringBuilder of = tracked.computeIfAbsent(how, _ -> new StringBuilder());
        if (of.length() < LONGEST) {
            of.append(words);
        }
        if (!author.isBlank()) {
            authors.add(author);
        }
    }

    boolean isLong() {
        return text.length() > LONGEST;
    }

    /** Says what was found and begins anew, so that nothing is said twice of a paragraph that goes on. */
    void finish(String part, Findings findings, Map<String, String> anchors) {
        List<Leftover> leftovers = Leftovers.in(text.toString());
        if (leftovers.isEmpty() && isPlain()) {
            text.setLength(0);
            return;
        }
        String place = place(part);
        comments.forEach(id -> anchors.put(id, place));
        if (!tracked.isEmpty()) {
            findings.add(
                    HygieneKind.TRACKED_CHANGE,
                    place,
                    "Tracked changes" + (authors.isEmpty() ? "" : " by " + String.join(", ", authors)) + ": "
                            + changes() + ".",
                    "In Word: Review, accept or reject all changes, then save.");
        }
        say(
                findings,
                HygieneKind.HIDDEN_TEXT,
                place,
                hidden,
                "Text is hidden here: %s.",
                "In Word: show hidden text (¶), then delete it or take off Font, Hidden.");
        say(
                findings,
                HygieneKind.PALE_TEXT,
                place,
                pale,
                "Text is white on white or too small to see: %s.",
                "Delete it, or give it a colour and a size that can be read.");
        say(
                findings,
                HygieneKind.HIGHLIGHT,
                place,
                highlighted,
                "Text is highlighted, as drafts are: %s.",
                "Settle it and take the highlighting off.");
        if (LINKING_FIELD.matcher(field).matches()) {
            findings.add(
                    HygieneKind.EXTERNAL_LINK,
                    place,
                    "A field fetches something from elsewhere: " + Findings.quoted(field.toString()) + ".",
                    "In Word: click into it and press Ctrl+Shift+F9, so that only its words stay.");
        }
        findings.add(place, leftovers);
        List.of(text, hidden, pale, highlighted, field).forEach(of -> of.setLength(0));
        tracked.clear();
        comments.clear();
    }

    /** Most paragraphs are nothing but their words, and nothing has to be said of them. */
    private boolean isPlain() {
        return tracked.isEmpty()
                && comments.isEmpty()
                && hidden.isEmpty()
                && pale.isEmpty()
                && highlighted.isEmpty()
                && field.isEmpty();
    }

    private String place(String part) {
        return part + "paragraph " + number
                + (text.toString().isBlank() ? "" : ", " + Findings.quoted(text.toString()));
    }

    private String changes() {
        List<String> changes = new ArrayList<>();
        tracked.forEach((how, words) ->
                changes.add(words.toString().isBlank() ? how : how + " " + Findings.quoted(words.toString())));
        return String.join(", ", changes);
    }

    private static void say(
            Findings findings, HygieneKind kind, String place, StringBuilder words, String says, String cure) {
        if (!words.toString().isBlank()) {
            findings.add(kind, place, String.format(says, Findings.quoted(words.toString())), cure);
        }
    }
}
