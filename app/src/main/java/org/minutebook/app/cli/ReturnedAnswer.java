package org.minutebook.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.app.documents.owners.ReturnedEdit;
import org.minutebook.app.documents.owners.ReturnedLog;
import org.minutebook.db.change.Refused;
import org.minutebook.db.change.TakeReturned;
import org.minutebook.db.file.MinuteBook;

/**
 * What became of a workbook that came back. Taken is what is plain; what clashes with the book or is doubtful is only
 * told, since nobody is there to tick it.
 */
record ReturnedAnswer(ReturnedLog log, List<ReturnedEdit> taken, int actions, boolean dryRun) {

    static ReturnedAnswer take(MinuteBook book, ReturnedLog log, String by, boolean dryRun) throws Refused {
        List<ReturnedEdit> plain =
                log.edits().stream().filter(ReturnedEdit::isPlain).toList();
        TakeReturned act = log.taking(plain, by);
        if (!dryRun && !plain.isEmpty()) {
            book.apply(act);
        }
        return new ReturnedAnswer(log, plain, act.edits().size(), dryRun);
    }

    /** The keys of every import, with the edits one by one. */
    Map<String, Object> value() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", log.file().toString());
        value.put("read", log.rows());
        value.put("imported", 0);
        value.put("updated", actions);
        value.put("dryRun", dryRun);
        List<Map<String, Object>> skipped = new ArrayList<>();
        for (ReturnedLog.Shown shown : log.shown()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("row", shown.row());
            one.put("reason", shown.says());
            skipped.add(one);
        }
        value.put("skipped", skipped);
        List<Map<String, Object>> warnings = new ArrayList<>();
        List<Map<String, Object>> edits = new ArrayList<>();
        for (ReturnedEdit edit : log.edits()) {
            if (!edit.isPlain()) {
                Map<String, Object> warning = new LinkedHashMap<>();
                warning.put("row", edit.row());
                warning.put("field", field(edit));
                warning.put("printed", edit.says());
                warning.put("read", edit.was());
                warning.put("message", edit.remark());
                warnings.add(warning);
            }
            edits.add(value(edit));
        }
        value.put("warnings", warnings);
        value.put("edits", edits);
        return value;
    }

    private static Map<String, Object> value(ReturnedEdit edit) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("row", edit.row());
        value.put("action", edit.before().id().value());
        value.put("reference", edit.action().reference());
        value.put("who", edit.who());
        value.put("field", field(edit));
        value.put("was", edit.was());
        value.put("says", edit.says());
        value.put("clash", edit.clash());
        value.put("taken", edit.isPlain());
        return value;
    }

    private static String field(ReturnedEdit edit) {
        return switch (edit.field()) {
            case UPDATE -> "update";
            case DUE -> "due";
            case STATUS -> "status";
        };
    }

    String text() {
        int left = log.edits().size() - taken.size();
        StringBuilder text = new StringBuilder(dryRun ? "Would take " : "Took ")
                .append(taken.size())
                .append(taken.size() == 1 ? " edit of " : " edits of ")
                .append(actions)
                .append(actions == 1 ? " action; " : " actions; ")
                .append(log.rows())
                .append(" rows were compared (")
                .append(log.place())
                .append(").");
        if (left > 0) {
            text.append(' ')
                    .append(left)
                    .append(left == 1 ? " is" : " are")
                    .append(" for you to look at on the screen.");
        }
        for (ReturnedEdit edit : log.edits()) {
            text.append("\nRow ")
                    .append(edit.row())
                    .append(edit.isPlain() ? "" : ", not taken")
                    .append(": ")
                    .append((edit.action().reference() + " " + edit.who()).strip())
                    .append(", ")
                    .append(field(edit))
                    .append(": “")
                    .append(edit.was())
                    .append("” → “")
                    .append(edit.says())
                    .append("”")
                    .append(edit.isPlain() ? "" : ". " + edit.remark());
        }
        for (ReturnedLog.Shown shown : log.shown()) {
            text.append('\n')
                    .append(shown.row() == 0 ? "" : "Row " + shown.row() + " ")
                    .append(shown.says());
        }
        return text.toString();
    }
}
