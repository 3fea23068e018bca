package org.minutebook.db.rules.agenda;

import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Paper;
import org.minutebook.db.rules.Gerund;

/**
 * The line under an item's title: "Report of the Director of Public Health seeking approval of the plan, attached." (catalogue
 * 4.1). It is proposed from the paper; where the paper does not say what it does, the kind of the item words it.
 */
public final class OfficerLines {
    private static final String ATTACHED = ", attached.";

    private OfficerLines() {}

    /**
     * The line for an item with one paper before it; blank where the paper does not say whose it is.
     *
     * @param end what the board ends such lines with; blank takes ", attached."
     */
    public static String of(AgendaItem.Kind kind, Paper paper, String end) {
        if (paper.reportOf().isBlank()) {
            return "";
        }
        StringBuilder line = new StringBuilder(lead(paper.kind()));
        line.append(article(paper.reportOf())).append(paper.reportOf().strip());
        String does = does(kind, paper);
        if (!does.isBlank()) {
            line.append(' ').append(does);
        }
        return line + (paper.kind() == Paper.Kind.VERBAL_UPDATE ? "." : end.isBlank() ? ATTACHED : end);
    }

    private static String lead(Paper.Kind kind) {
        return switch (kind) {
            case REPORT, PLAN, OTHER -> "Report of ";
            case JOINT_REPORT -> "Joint report of ";
            case PRESENTATION -> "Presentation of ";
            case JOINT_PRESENTATION -> "Joint presentation of ";
            case POSITION_STATEMENT -> "Position statement of ";
            case VERBAL_UPDATE -> "Verbal update of ";
            case ANNUAL_REPORT -> "Annual report of ";
        };
    }

    /** Posts and bodies have an article, people have none. */
    private static String article(String of) {
        String first = of.strip().split("\\s", 2)[0];
        return first.equals("the") || first.matches("(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame)\\.?")
                ? ""
                : "the ";
    }

    private static String does(AgendaItem.Kind kind, Paper paper) {
        String purpose = stopless(paper.purpose());
        if (!paper.purposeVerb().isBlank()) {
            return (Gerund.of(paper.purposeVerb()) + " " + purpose).strip();
        }
        String about = purpose.isBlank() ? "“" + stopless(paper.title()) + "”" : purpose;
        return switch (kind) {
            case DECISION -> "seeking a decision on " + about;
            case DISCUSSION -> "inviting the Board’s views on " + about;
            case INFORMATION -> "providing information on " + about;
            case PROCEDURAL -> "";
        };
    }

    private static String stopless(String words) {
        String text = words.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
