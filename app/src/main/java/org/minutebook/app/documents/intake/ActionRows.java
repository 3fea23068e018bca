package org.minutebook.app.documents.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.minutebook.app.documents.intake.ReadAction.OtherText;
import org.minutebook.app.documents.intake.ReadAction.ReadDue;
import org.minutebook.app.documents.intake.ReadLog.Skipped;
import org.minutebook.app.documents.intake.ReadLog.Warning;
import org.minutebook.db.rules.ActionReference;
import org.minutebook.db.rules.DueWords;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.OwnersPrinted;
import org.minutebook.db.rules.PrintedDate;
import org.minutebook.db.rules.RagWord;

/** Rows under their headings become actions, one by one. */
final class ActionRows {

    private static final Pattern FOOT = Pattern.compile(
            "(?:sub|grand )?totals?\\b.{0,40}|page \\d+(?: of \\d+)?|end of (?:log|list|report|actions).{0,40}"
                    + "|(?:printed|last updated|updated|key)\\b.{0,60}|\\d{1,3}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int MOST_REMEMBERED = 5_000;

    private final Headings headings;
    private final StateColumn state;
    private final List<Warning> warnings;
    private final List<ReadAction> actions = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, Integer> rowOfReference = new HashMap<>();
    // a log names the same few meetings and owners in all its rows
    private final Map<String, PrintedDate> datesRead = new HashMap<>();
    private final Map<String, List<OwnersPrinted.Owner>> ownersRead = new HashMap<>();

    ActionRows(Headings headings, List<Warning> warnings) {
        this.headings = headings;
        state = StateColumn.in(headings);
        this.warnings = warnings;
    }

    List<ReadAction> actions() {
        return List.copyOf(actions);
    }

    List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    void take(RawRow row) {
        if (row.isBlank() || headings.repeatedBy(row)) {
            return;
        }
        RawCell action = cell(row, Field.ACTION);
        if (action.continued() && !actions.isEmpty()) {
            joinToLast(row);
            return;
        }
        if (foot(row)) {
            skipped.add(new Skipped(row.number(), "It reads like a total or the foot of a page."));
            return;
        }
        if (action.isBlank()) {
            skipped.add(new Skipped(
                    row.number(), "There is no text in the column “" + headings.named(Field.ACTION) + "”."));
            return;
        }
        actions.add(action(row, action.text(), true));
    }

    private boolean foot(RawRow row) {
        String only = "";
        for (RawCell cell : row.cells()) {
            if (!cell.isBlank()) {
                if (!only.isEmpty()) {
                    return Fold.text(only).matches("(?:sub|grand)?totals?")
                            && cell(row, Field.ACTION).text().length() < 8;
                }
                only = cell.text();
            }
        }
        return FOOT.matcher(only.strip()).matches();
    }

    /** The action's cell goes on over several rows: they name more owners or say more, they are no new action. */
    private void joinToLast(RawRow row) {
        ReadAction last = actions.removeLast();
        ReadAction more = action(row, last.text(), false);
        List<OwnersPrinted.Owner> owners = new ArrayList<>(last.owners());
        String ownersPrinted = last.ownersPrinted();
        if (!cell(row, Field.OWNER).continued() && !more.ownersPrinted().isBlank()) {
            owners.addAll(more.owners());
            ownersPrinted = lines(ownersPrinted, more.ownersPrinted());
        }
        String comment = cell(row, Field.COMMENT).continued() ? last.comment() : lines(last.comment(), more.comment());
        actions.add(new ReadAction(
                last.row(),
                last.reference(),
                last.date(),
                last.text(),
                ownersPrinted,
                List.copyOf(owners),
                comment,
                last.status().isEmpty() ? more.status() : last.status(),
                last.rag().colour() == RagWord.Colour.NONE ? more.rag() : last.rag(),
                last.due().printed().isEmpty() && !more.due().printed().isEmpty() ? more.due() : last.due(),
                last.completed().day() == null ? more.completed() : last.completed(),
                last.others().isEmpty() ? more.others() : last.others()));
    }

    private static <T> T remembered(Map<String, T> known, String printed, Function<String, T> read) {
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(printed, read);
    }

    private static String lines(String one, String other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one + "\n" + other;
    }

    /** @param first whether the row begins the action, so that what is missing from it is missing */
    private ReadAction action(RawRow row, String text, boolean first) {
        PrintedDate date = date(row, Field.DATE, first);
        ActionReference reference = reference(row, date, first);
        String comment = cell(row, Field.COMMENT).text();
        OwnersAndDue both = ownersAndDue(row);
        if (both.owners.isEmpty() && first) {
            warn(row, Field.OWNER, both.ownersPrinted, "", "No owner is named.");
        }
        return new ReadAction(
                row.number(),
                reference,
                date,
                text,
                both.ownersPrinted,
                both.owners,
                comment,
                cell(row, headings.column(Field.STATUS) < 0 ? Field.RAG : Field.STATUS)
                        .text(),
                rag(row).orComplete(state.saysDone(row)),
                due(row, both.duePrinted, text, comment, date),
                date(row, Field.COMPLETED, false),
                others(row));
    }

    private PrintedDate date(RawRow row, Field field, boolean wanted) {
        RawCell cell = cell(row, field);
        PrintedDate read = cell.day() == null
                ? remembered(datesRead, cell.text(), PrintedDate::read)
                : PrintedDate.of(cell.text(), cell.day());
        if (!read.warning().isEmpty()) {
            warn(
                    row,
                    field,
                    read.printed(),
                    read.day() == null ? "" : read.day().toString(),
                    read.warning());
        } else if (wanted && headings.column(field) >= 0 && read.day() == null) {
            warn(
                    row,
                    field,
                    read.printed(),
                    "",
                    read.printed().isEmpty()
                            ? "No date is printed."
                            : "“" + read.printed() + "” names no day; the words are kept.");
        }
        return read;
    }

    private ActionReference reference(RawRow row, PrintedDate date, boolean first) {
        RawCell cell = cell(row, Field.REFERENCE);
        ActionReference read = ActionReference.read(cell.text());
        if (!first || headings.column(Field.REFERENCE) < 0) {
            return read;
        }
        String brackets = read.display(ActionReference.Style.BRACKETS);
        if (cell.day() != null) {
            warn(row, Field.REFERENCE, cell.text(), "", "Excel has made a date of this reference; check it.");
        } else if (cell.isBlank() && cell.numbered()) {
            warn(row, Field.REFERENCE, "", "", "Word numbers this row by itself, so its number is not in the text.");
        } else if (cell.isBlank()) {
            warn(row, Field.REFERENCE, "", "", "It has no reference, so it is known by its date and its words.");
        } else if (!read.isNumbered()) {
            warn(
                    row,
                    Field.REFERENCE,
                    read.printed(),
                    "",
                    "There is no number in this reference; it is kept as printed.");
        } else if (read.printed().indexOf('©') >= 0 || read.printed().indexOf('®') >= 0) {
            warn(
                    row,
                    Field.REFERENCE,
                    read.printed(),
                    brackets,
                    "The sign is taken for a clause in brackets, which Word turns into it; it is kept as printed.");
        }
        if (read.isNumbered()) {
            Integer before = rowOfReference.putIfAbsent(date.printed() + "\n" + read.key(), row.number());
            if (before != null) {
                warn(
                        row,
                        Field.REFERENCE,
                        read.printed(),
                        brackets,
                        "Row " + before + " has the same reference and date.");
            }
        }
        return read;
    }

    private record OwnersAndDue(String ownersPrinted, List<OwnersPrinted.Owner> owners, String duePrinted) {}

    private OwnersAndDue ownersAndDue(RawRow row) {
        if (headings.column(Field.OWNER) >= 0) {
            String printed = cell(row, Field.OWNER).text();
            return new OwnersAndDue(printed, remembered(ownersRead, printed, OwnersPrinted::read), "");
        }
        OwnerAndDeadline parts =
                OwnerAndDeadline.split(cell(row, Field.OWNER_AND_DUE).text());
        return new OwnersAndDue(parts.owners(), OwnersPrinted.read(parts.owners()), parts.deadline());
    }

    private ReadDue due(RawRow row, String besideOwner, String action, String comment, PrintedDate agreed) {
        RawCell cell = cell(row, Field.DUE);
        if (cell.day() != null) {
            PrintedDate read = date(row, Field.DUE, false);
            return read.day() == null
                    ? new ReadDue(cell.text(), null, DueWords.ofCell(cell.text(), agreed.day()))
                    : new ReadDue(cell.text(), read.day(), DueWords.on(cell.text(), read.day()));
        }
        String printed = cell.isBlank() ? besideOwner : cell.text();
        if (printed.isEmpty()) {
            DueWords words = DueWords.read(action, comment, agreed.day());
            return new ReadDue("", words.day(), words);
        }
        DueWords words = DueWords.ofCell(printed, agreed.day());
        PrintedDate date = remembered(datesRead, printed, PrintedDate::read);
        if (words.kind() == DueWords.Kind.NONE && !date.isTimeWord()) {
            warn(row, Field.DUE, date.printed(), "", "No due date is read from these words; they are kept.");
        } else if (words.kind() == DueWords.Kind.EXACT
                && words.day() != null
                && !date.warning().isEmpty()) {
            warn(row, Field.DUE, date.printed(), words.day().toString(), date.warning());
        }
        return new ReadDue(printed, words.day(), words);
    }

    private RagWord rag(RawRow row) {
        RawCell cell = cell(row, headings.column(Field.RAG) >= 0 ? Field.RAG : Field.STATUS);
        RagWord words = RagWord.read(cell.text());
        RagWord.Colour fill = cell.fill() < 0 ? RagWord.Colour.NONE : RagWord.ofFill(cell.fill());
        // a whole row in one pale colour is a band to guide the eye, and no rating
        boolean band = cell.fill() == cell(row, Field.ACTION).fill() && !RagWord.strongFill(Math.max(cell.fill(), 0));
        if (fill == RagWord.Colour.NONE || band) {
            return words;
        }
        if (words.colour() == RagWord.Colour.NONE) {
            return new RagWord(words.printed(), fill, words.saysComplete());
        }
        if (words.colour() != fill && !words.saysComplete()) {
            warn(
                    row,
                    Field.RAG,
                    words.printed(),
                    words.colour().name(),
                    "The word and the colour of the cell (" + fill.name() + ") differ; the word counts.");
        }
        return words;
    }

    private List<OtherText> others(RawRow row) {
        List<OtherText> others = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            RawCell cell = row.cells().get(i);
            if (headings.field(i) == null && !cell.isBlank() && !state.isAll(i, cell)) {
                String heading = i < headings.texts().size()
                        ? Fold.spaces(headings.texts().get(i))
                        : "";
                others.add(new OtherText(heading, cell.text()));
            }
        }
        return List.copyOf(others);
    }

    private RawCell cell(RawRow row, Field field) {
        return row.cell(headings.column(field));
    }

    private void warn(RawRow row, Field field, String printed, String read, String message) {
        warnings.add(new Warning(row.number(), field.word(), printed, read, message));
    }
}
