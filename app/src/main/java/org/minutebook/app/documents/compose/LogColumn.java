package org.minutebook.app.documents.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.app.documents.tree.Sheet;

/** A column that a printed or exported action log may have. The first six are what boards print. */
public enum LogColumn {
    REFERENCE("No.", Sheet.Kind.TEXT, 10, 7),
    DATE("Date", Sheet.Kind.DATE, 12, 9),
    ACTION("Action", Sheet.Kind.WRAPPED_TEXT, 50, 32),
    OWNER("Responsible Officer", Sheet.Kind.WRAPPED_TEXT, 22, 14),
    COMMENTS("Comments", Sheet.Kind.WRAPPED_TEXT, 60, 30),
    STATUS("Status", Sheet.Kind.RAG, 12, 8),
    DUE("Due", Sheet.Kind.DATE, 14, 10),
    STATE("State", Sheet.Kind.TEXT, 14, 10),
    AGE("Age in days", Sheet.Kind.NUMBER, 10, 7),
    COMPLETED("Completed", Sheet.Kind.DATE, 12, 9);

    /** The columns of a log where nobody asked for others. */
    public static final List<LogColumn> USUAL = List.of(REFERENCE, DATE, ACTION, OWNER, COMMENTS, STATUS);

    private final String heading;
    private final Sheet.Kind kind;
    private final int characters;
    private final int share;

    LogColumn(String heading, Sheet.Kind kind, int characters, int share) {
        this.heading = heading;
        this.kind = kind;
        this.characters = characters;
        this.share = share;
    }

    /** The column that a user means by a word, in any case. */
    public static Optional<LogColumn> called(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.word().equals(wanted)
                        || column.heading.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /** The word by which a user asks for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The usual heading; a house style may word it otherwise under {@code actionLog.<word>}. */
    public String heading() {
        return heading;
    }

    Sheet.Kind kind() {
        return kind;
    }

    int characters() {
        return characters;
    }

    /** Its share of the width of a page. */
    int share() {
        return share;
    }
}
