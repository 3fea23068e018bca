package org.minutebook.app.documents.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Sheet;

/** A column that a printed or exported action log may have. The first six are what boards print. */
public enum LogColumn {
    REFERENCE(Setting.LOG_REFERENCE, Sheet.Kind.TEXT, 10, 7),
    DATE(Setting.LOG_DATE, Sheet.Kind.DATE, 12, 9),
    ACTION(Setting.LOG_ACTION, Sheet.Kind.WRAPPED_TEXT, 50, 32),
    OWNER(Setting.LOG_OWNER, Sheet.Kind.WRAPPED_TEXT, 22, 14),
    COMMENTS(Setting.LOG_COMMENTS, Sheet.Kind.WRAPPED_TEXT, 60, 30),
    STATUS(Setting.LOG_STATUS, Sheet.Kind.RAG, 12, 8),
    DUE(Setting.LOG_DUE, Sheet.Kind.DATE, 14, 10),
    STATE(Setting.LOG_STATE, Sheet.Kind.TEXT, 14, 10),
    AGE(Setting.LOG_AGE, Sheet.Kind.NUMBER, 10, 7),
    COMPLETED(Setting.LOG_COMPLETED, Sheet.Kind.DATE, 12, 12);

    /** The columns of a log where nobody asked for others. */
    public static final List<LogColumn> USUAL = List.of(REFERENCE, DATE, ACTION, OWNER, COMMENTS, STATUS);

    /** The same with the due date beside the officer, where a house style wants it. */
    public static final List<LogColumn> WITH_DUE = List.of(REFERENCE, DATE, ACTION, OWNER, DUE, COMMENTS, STATUS);

    private final Setting heading;
    private final Sheet.Kind kind;
    private final int characters;
    private final int share;

    LogColumn(Setting heading, Sheet.Kind kind, int characters, int share) {
        this.heading = heading;
        this.kind = kind;
        this.characters = characters;
        this.share = share;
    }

    /** The columns that were asked for; where nobody chose, those that the house style prints. */
    public static List<LogColumn> in(List<LogColumn> asked, HouseStyle style) {
        return asked.equals(USUAL) && style.says(Setting.LOG_DUE_COLUMN) ? WITH_DUE : asked;
    }

    /** The column that a user means by a word, in any case. */
    public static Optional<LogColumn> called(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.word().equals(wanted))
                .findFirst();
    }

    /** The word by which a user asks for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The setting of a house style that words its heading. */
    public Setting heading() {
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
