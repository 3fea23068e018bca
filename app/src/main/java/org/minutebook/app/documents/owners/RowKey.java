package org.minutebook.app.documents.owners;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.compose.ActionLogComposer;
import org.minutebook.app.documents.tree.Words;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.PrintedDate;
import org.minutebook.db.store.ActionRow;

/**
 * What a row of the workbook is known by when it comes back: the action, and marks of the book and of what the row said
 * when it went. The marks are no secrets and prove nothing; they tell what was changed since, here or there, without the
 * book having to remember every workbook that left it.
 *
 * @param book the mark of the book
 * @param words the mark of the action's own words
 * @param said the mark of what was said of it last
 * @param due the mark of its due date, or of the words in its place
 * @param status the mark of its status word
 */
public record RowKey(String book, Id<Action> action, String words, String said, String due, String status) {

    /** What a key begins with; another number would be another make. */
    private static final String MAKE = "MB1";

    /** Eight figures: one chance in four thousand million that changed words have the same mark. */
    private static final int LENGTH = 8;

    private static final Pattern KEY = Pattern.compile(
            "\\s*(" + MAKE + "-([0-9a-f]{8})-(\\d{1,18})-([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{8}))"
                    + "-([0-9a-f]{8})\\s*");

    public static RowKey of(String book, ActionRow row) {
        return new RowKey(
                book,
                row.id(),
                mark(words(row.reference(), row.text())),
                mark(said(row.latest())),
                mark(due(row.dueOn(), row.dueWords())),
                mark(status(ActionLogComposer.status(row))));
    }

    /** The key in a cell; empty where it is none, or a figure of it was changed, as dragging a cell down does. */
    public static Optional<RowKey> read(String cell) {
        Matcher key = KEY.matcher(cell);
        if (!key.matches() || !mark(key.group(1)).equals(key.group(8))) {
            return Optional.empty();
        }
        return Optional.of(new RowKey(
                key.group(2),
                Id.of(Long.parseLong(key.group(3))),
                key.group(4),
                key.group(5),
                key.group(6),
                key.group(7)));
    }

    public String text() {
        String key = String.join("-", MAKE, book, Long.toString(action.value()), words, said, due, status);
        return key + "-" + mark(key);
    }

    static String words(String reference, String text) {
        return Fold.text(reference) + "\n" + said(text);
    }

    /** As a sheet shows it, and the same however its lines are broken. */
    static String said(String text) {
        return Fold.spaces(Words.printable(text));
    }

    private static String due(@Nullable LocalDate day, String words) {
        return day == null ? due(PrintedDate.read(words)) : day.toString();
    }

    /** A due date the same however it is written; what stands beside it, or is wrong with it, makes it another. */
    static String due(PrintedDate read) {
        return read.day() == null || !read.warning().isEmpty()
                ? Fold.text(read.printed())
                : read.day().toString();
    }

    static String status(String word) {
        return Fold.text(word);
    }

    static String mark(String of) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, LENGTH / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
