package org.minutebook.app.agenda;

import java.util.Locale;
import java.util.Optional;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Place;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/** What a board lays down for all its meetings, at one of its parts. */
public record StandingPlace(Id<Board> board, Part part) implements Place {
    /** What is laid down. */
    public enum Part {
        ITEMS("Standing items"),
        DATES("Timetable"),
        PAGES("Standing pages"),
        TERMS("Terms of reference");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        /** The last word of the address: "standing/20/pages". */
        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public StandingPlace(Id<Board> board) {
        this(board, Part.ITEMS);
    }

    public static Optional<StandingPlace> at(String address) {
        String[] words = address.split("/", -1);
        if (!words[0].equals("standing") || words.length < 2 || words.length > 3) {
            return Optional.empty();
        }
        for (Part part : Part.values()) {
            if (words.length == 2
                    ? part == Part.ITEMS
                    : part != Part.ITEMS && part.word().equals(words[2])) {
                return Addresses.<Board>id(words[1]).map(board -> new StandingPlace(board, part));
            }
        }
        return Optional.empty();
    }

    @Override
    public String address() {
        return "standing/" + board + (part == Part.ITEMS ? "" : "/" + part.word());
    }

    @Override
    public String title() {
        return part.title();
    }

    @Override
    public String under() {
        return "meetings";
    }
}
