package org.minutebook.app.documents.chase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.app.machine.OwnName;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.store.ActionRow;

/**
 * The words of a chaser, in plain text: for a mail program, the clipboard, or reading out on the telephone.
 *
 * @param subject one line
 * @param body its lines end with a line feed
 */
public record ChaserText(String subject, String body) {
    /**
     * The letter to one owner.
     *
     * @param from signs it; without a name the officers of the council do
     * @param workbooks whether the workbooks to fill in go with it
     */
    public static ChaserText of(Owed owed, OwnName from, LocalDate today, boolean workbooks) {
        int all = owed.rows().size();
        long late = owed.overdue(today);
        String where = owed.boards().size() == 1
                ? " for the " + owed.boards().getFirst().board().name()
                : "";
        String subject = all == 1
                ? (late == 0 ? "Your action" : "Your overdue action") + where
                : "Your actions" + where + ": " + all + " open" + (late == 0 ? "" : ", " + late + " overdue");
        StringBuilder body = new StringBuilder("Dear " + owed.name() + ",\n");
        for (Owed.OfBoard of : owed.boards()) {
            body.append('\n').append(asked(of, today)).append("\n");
            of.rows().forEach(row -> body.append('\n').append(line(of, row, today)));
        }
        String them = owed.boards().size() == 1 ? "workbook" : "workbooks";
        String back = owed.boards().size() == 1 ? "send it back" : "send them back";
        body.append("\nPlease say what has been done, and when the rest will be done, ")
                .append(
                        workbooks
                                ? "in the three columns with a yellow heading (Your update, Due, Status) of the " + them
                                        + " that came with this message, and " + back
                                        + ", or reply to this message."
                                : "by replying to this message.")
                .append("\n\n")
                .append(signed(from, owed));
        return new ChaserText(subject, body.toString());
    }

    /** Name, post and council under each other; a login says nothing to whoever reads it. */
    private static String signed(OwnName from, Owed owed) {
        Stream<String> who = from.isSet() ? Stream.of(from.name(), from.post()) : Stream.of("Democratic Services");
        Stream<String> councils =
                owed.boards().stream().map(of -> of.board().council()).distinct();
        return Stream.concat(who, councils)
                .filter(line -> !line.isBlank())
                .map(line -> line.strip() + "\n")
                .collect(Collectors.joining());
    }

    private static String asked(Owed.OfBoard of, LocalDate today) {
        long late = of.overdue(today);
        int all = of.rows().size();
        String many = all == 1 ? "One action of yours is" : all + " actions of yours are";
        String overdue = late == 0
                ? ""
                : all == 1
                        ? ", and it is overdue"
                        : late < all
                                ? ", " + late + " of them overdue"
                                : all == 2 ? ", both of them overdue" : ", all of them overdue";
        return many + " in the action log of the " + of.board().name() + overdue + "."
                + of.next()
                        .map(meeting -> " The Board meets next on " + DayWords.full(meeting.day()) + ".")
                        .orElse("");
    }

    private static String line(Owed.OfBoard of, ActionRow row, LocalDate today) {
        String reference = row.reference().isBlank() ? "" : row.reference() + ". ";
        String agreed = row.raisedOn() == null ? "" : "   Agreed " + DayWords.date(row.raisedOn()) + ". ";
        String said = row.latest().isBlank() ? "" : "   Latest update: " + oneLine(row.latest()) + "\n";
        return reference + oneLine(row.text()) + "\n" + (agreed.isEmpty() ? "   " : agreed) + due(of, row, today) + "\n"
                + said;
    }

    private static String due(Owed.OfBoard of, ActionRow row, LocalDate today) {
        if (row.dueOn() == null) {
            return row.dueWords().isBlank()
                    ? "No due date was set."
                    : "Due: " + oneLine(row.dueWords()) + (of.isOverdue(row, today) ? ", which has passed." : ".");
        }
        long days = ChronoUnit.DAYS.between(row.dueOn(), today);
        String late = days <= 0 ? "" : ": overdue by " + days + (days == 1 ? " day" : " days");
        return "Due " + DayWords.date(row.dueOn()) + late + ".";
    }

    private static String oneLine(String words) {
        return String.join(" ", List.of(words.strip().split("\\s+")));
    }
}
