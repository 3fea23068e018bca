package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.style.ChairWord;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Phrase;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.app.documents.tree.Typed;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.rules.quorum.QuorumLines;
import org.minutebook.db.rules.terms.TermsChanges;
import org.minutebook.db.store.Stores;

/** One version of a board's terms of reference: what the board works by in a table, then its sections as they were typed. */
public final class TermsComposer {
    private static final List<Integer> WIDTHS = List.of(34, 66);

    public Document compose(Stores stores, TermsOfReference terms, HouseStyle style, Instant madeAt) {
        Board board = stores.boards().get(terms.board());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(board.name() + "\nTerms of reference"));
        blocks.add(Paragraph.of(version(terms, style)));
        blocks.add(Table.of(
                "What the board works by", WIDTHS, List.of("Rule", "What it says"), rows(stores, terms, style)));
        blocks.addAll(StandingPages.headed(Typed.blocks(terms.text()), 1));
        boolean draft = terms.state() == TermsOfReference.State.DRAFT;
        String title =
                board.name() + ": terms of reference" + (terms.version().isBlank() ? "" : ", " + terms.version());
        String mark = draft ? style.word(Setting.DRAFT_MARK) : "";
        Meta meta = Meta.of(
                        Meta.titled(title, mark.isBlank() ? List.of() : List.of(mark)),
                        board.council().isBlank() ? board.name() : board.council(),
                        madeAt)
                .withSubject(board.name());
        return new Document(
                meta, Page.portrait().withHeader(mark).withFooter(Footers.of(board, "terms of reference")), blocks);
    }

    private static String version(TermsOfReference terms, HouseStyle style) {
        List<String> words = new ArrayList<>();
        words.add(
                switch (terms.state()) {
                    case DRAFT -> "Draft, not in force";
                    case ADOPTED -> "In force" + from(terms.since(), style);
                    case UNDER_REVIEW -> "In force" + from(terms.since(), style) + ", under review";
                });
        if (!terms.approvedBy().isBlank()) {
            String by = Phrase.goingOn(terms.approvedBy().strip());
            words.add("approved by " + by + (by.contains(",") ? "," : "") + on(terms.approvedOn(), style));
        } else if (terms.approvedOn() != null) {
            words.add("approved" + on(terms.approvedOn(), style));
        }
        return (terms.version().isBlank() ? "" : "Version: " + terms.version() + ". ") + String.join("; ", words) + ".";
    }

    private static List<Table.Row> rows(Stores stores, TermsOfReference terms, HouseStyle style) {
        List<Table.Row> rows = new ArrayList<>();
        add(rows, "Quorum", terms.quorum() == null ? "" : quorum(stores.boards().limbs(terms.quorum())));
        add(rows, "Decides by", TermsChanges.words(terms.decides()));
        add(rows, "Casting vote of whoever presides", said(terms.castingVote()));
        add(rows, "Members without a vote count to the quorum", said(terms.nonVotingCount()));
        String chair = ChairWord.of(style);
        add(rows, "Substitutes", TermsChanges.words(terms.deputies()).replace("the chair", "the " + chair));
        add(
                rows,
                chair + " elected",
                terms.chairTerm() == TermsOfReference.ChairTerm.NOT_SAID ? "" : TermsChanges.words(terms.chairTerm()));
        add(rows, "Waits for a quorum", terms.waitMinutes() == 0 ? "" : terms.waitMinutes() + " minutes");
        int months = terms.reconveneMonths();
        add(
                rows,
                "Meeting without a quorum",
                months == 0 ? "" : "held again within " + (months == 1 ? "one month" : months + " months"));
        String by = terms.reviewOn() == null ? "" : "by " + style.day(Setting.DAY_IN_TEXT, terms.reviewOn());
        add(rows, "Review", terms.reviewWords().isBlank() ? by : terms.reviewWords());
        return rows;
    }

    /** "One third of the members, at least 1 from health": a plain number is of members, and a share is said in words. */
    static String quorum(List<QuorumLimb> limbs) {
        return QuorumLines.print(limbs)
                .replaceAll("(?m)^(at least 1)$", "$1 member")
                .replaceAll("(?m)^(at least \\d+)$", "$1 members")
                .replaceAll("(?m)^1/2 of (?:the )?", "one half of the ")
                .replaceAll("(?m)^1/3 of (?:the )?", "one third of the ")
                .replaceAll("(?m)^1/4 of (?:the )?", "one quarter of the ")
                .replace("\n", ", ");
    }

    /** What is not said is not printed. */
    private static void add(List<Table.Row> rows, String what, String says) {
        if (!says.isBlank()) {
            rows.add(Table.Row.of(what, Phrase.capital(says)));
        }
    }

    private static String said(Answer answer) {
        return answer == Answer.NOT_SAID ? "" : TermsChanges.words(answer);
    }

    private static String from(@Nullable LocalDate day, HouseStyle style) {
        return day == null ? "" : " from " + style.day(Setting.DAY_IN_TEXT, day);
    }

    private static String on(@Nullable LocalDate day, HouseStyle style) {
        return day == null ? "" : " on " + style.day(Setting.DAY_IN_TEXT, day);
    }
}
