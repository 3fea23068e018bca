package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.BriefSetting;
import org.minutebook.app.documents.style.ChairWord;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.Audience;
import org.minutebook.db.rules.review.Reason;

/**
 * What a chair reads of the action log before a meeting: the figures, what to ask about, and the rest; two pages at the most. One
 * of these makes one document.
 */
public final class ChairsReviewComposer {
    private static final int ASKED_LETTERS = 420;
    private static final int OTHER_LETTERS = 190;
    private static final int OWNER_LETTERS = 60;

    private static final List<Integer> WIDTHS = List.of(19, 40, 32, 9);

    /** How many small letters stand in a line of each column. */
    private static final List<Integer> LETTERS = List.of(17, 42, 33, 6);

    private final ReviewRecord record;
    private final HouseStyle style;
    private final Audience audience;
    private final TwoPages pages = new TwoPages();

    public ChairsReviewComposer(ReviewRecord record, HouseStyle style, Audience audience) {
        this.record = record;
        this.style = style;
        this.audience = audience;
    }

    public Document document(Instant made) {
        List<Block> blocks = new ArrayList<>();
        String title = style.fill(
                BriefSetting.REVIEW_TITLE, Map.of("board", record.board().name(), "chair", ChairWord.of(style)));
        String day = style.day(AgendaSetting.AGENDA_DAY, record.today());
        blocks.add(new Title(title));
        blocks.add(Paragraph.of("As at " + day));
        ReviewWords words = new ReviewWords(record.review().counts());
        blocks.add(Paragraph.of(List.of(Run.bold(words.figures()))));
        words.more().map(Paragraph::of).ifPresent(blocks::add);
        asked(blocks);
        others(blocks);
        String mark = style.fill(
                audience == Audience.PUBLIC ? BriefSetting.REVIEW_PUBLIC_MARK : BriefSetting.BRIEF_MARK,
                Map.of("chair", ChairWord.of(style)));
        Meta meta = Meta.of(
                        Meta.titled(title, mark.isBlank() ? List.of(day) : List.of(day, mark)),
                        record.board().council().isBlank()
                                ? record.board().name()
                                : record.board().council(),
                        made)
                .withSubject("Open actions of the " + record.board().name());
        return new Document(meta, Page.portrait().withHeader(mark), blocks);
    }

    private void asked(List<Block> blocks) {
        List<ReviewRecord.Line> asked = record.askedAbout().toList();
        if (asked.isEmpty()) {
            return;
        }
        blocks.add(new Heading(1, ReviewWords.toAskAbout(asked.size())));
        int number = 1;
        for (ReviewRecord.Line line : asked) {
            blocks.add(new Heading(2, number++ + ". " + named(line)));
            String because = record.review().reasons(line.facts()).stream()
                    .map(Reason::says)
                    .collect(Collectors.joining(" "));
            String promised = Clipped.to(ASKED_LETTERS, line.action().text());
            String said = said(line, ASKED_LETTERS);
            blocks.add(labelled("Ask because: ", because).as(Paragraph.Role.CLOSE));
            blocks.add(labelled("Promised: ", promised).as(Paragraph.Role.CLOSE));
            Optional<String> due = due(line);
            due.ifPresent(when -> blocks.add(labelled("Due: ", when + ".").as(Paragraph.Role.CLOSE)));
            blocks.add(labelled("Updates since: ", said));
            List<String> taken = new ArrayList<>(
                    List.of("Ask because: " + because, "Promised: " + promised, "Updates since: " + said));
            due.ifPresent(when -> taken.add("Due: " + when + "."));
            pages.take(taken);
        }
    }

    private static Paragraph labelled(String label, String words) {
        return Paragraph.of(List.of(Run.bold(label), Run.of(words)));
    }

    /** "367(c) of 16 March 2017: Mike Sandys". */
    private String named(ReviewRecord.Line line) {
        String reference =
                line.facts().reference().isBlank() ? "Action" : line.facts().reference();
        String of = line.facts().raised() == null
                ? ""
                : " of " + style.day(Setting.DAY_IN_TEXT, line.facts().raised());
        String owners = line.facts().owned() ? String.join(" / ", line.owners()) : "nobody named";
        return reference + of + ": " + owners;
    }

    private void others(List<Block> blocks) {
        List<ReviewRecord.Line> others = record.others();
        if (others.isEmpty()) {
            return;
        }
        boolean all = record.review().ask().isEmpty();
        blocks.add(new Heading(1, all ? "The open actions" : "The other open actions"));
        List<Table.Row> rows = new ArrayList<>();
        for (ReviewRecord.Line line : others) {
            List<String> cells = cells(line);
            if (!pages.takesRow(cells, LETTERS)) {
                break;
            }
            rows.add(
                    new Table.Row(cells.stream().map(ChairsReviewComposer::cell).toList()));
        }
        blocks.add(Table.of(
                        "The other open actions, those that are late for longest first: what was promised and what was"
                                + " said since.",
                        WIDTHS,
                        List.of("Minute", "Promised", "Updates since", "Days open"),
                        rows)
                .withRowHeads());
        int more = others.size() - rows.size();
        if (more > 0) {
            blocks.add(Paragraph.small(ReviewWords.number(more)
                    + " more are in the action log: none of them has been late for longer than those above."));
        }
    }

    private List<String> cells(ReviewRecord.Line line) {
        List<String> minute = new ArrayList<>();
        minute.add(line.facts().reference());
        if (line.facts().raised() != null) {
            minute.add(style.day(Setting.DAY_IN_TABLES, line.facts().raised()));
        }
        minute.add(Clipped.to(OWNER_LETTERS, String.join(" / ", line.owners())));
        String promised = Clipped.to(OTHER_LETTERS, line.action().text());
        return List.of(
                String.join(
                        "\n", minute.stream().filter(part -> !part.isBlank()).toList()),
                Stream.of(Optional.of(promised), remarks(line), due(line).map(when -> "Due: " + when + "."))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n")),
                said(line, OTHER_LETTERS),
                line.facts().raised() == null
                        ? ""
                        : ReviewWords.number(line.facts().age(record.today())));
    }

    private static Table.Cell cell(String words) {
        return Table.Cell.of(List.of(Paragraph.small(words)));
    }

    private Optional<String> due(ReviewRecord.Line line) {
        return ReviewWords.due(line.facts().due(), record.today(), day -> style.day(Setting.DAY_IN_TEXT, day));
    }

    /** What the other columns do not say. */
    private Optional<String> remarks(ReviewRecord.Line line) {
        String says = record.review().reasons(line.facts()).stream()
                .filter(reason -> reason.kind() != Reason.Kind.OLD && reason.kind() != Reason.Kind.NO_DATE)
                .map(Reason::says)
                .collect(Collectors.joining(" "));
        return says.isBlank() ? Optional.empty() : Optional.of(says);
    }

    /** The last thing that was said, with its day. */
    private String said(ReviewRecord.Line line, int letters) {
        if (line.said().isEmpty()) {
            return "Nothing yet.";
        }
        ActionUpdate last = line.said().getLast();
        String earlier = line.said().size() == 1 ? "" : "; " + (line.said().size() - 1) + " earlier";
        return Clipped.to(letters, last.text()) + when(last) + earlier;
    }

    private String when(ActionUpdate update) {
        if (update.said() != null) {
            return " (" + style.day(Setting.DAY_IN_TABLES, update.said()) + ")";
        }
        return update.saidPrinted().isBlank() ? " (undated)" : " (" + update.saidPrinted() + ")";
    }
}
