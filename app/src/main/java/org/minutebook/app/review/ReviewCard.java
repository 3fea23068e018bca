package org.minutebook.app.review;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.minutebook.app.documents.compose.ReviewRecord;
import org.minutebook.app.documents.compose.ReviewWords;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.ChairRemark;
import org.minutebook.db.rules.review.Reason;

/** One action in large type: what was promised, what was said since, and why to ask about it. */
final class ReviewCard extends VBox {
    ReviewCard(ReviewFacts facts, ReviewRecord.Line line) {
        super(10);
        Style.on(this, Style.CARD, Style.REVIEW_CARD);
        List<Reason> reasons = facts.record().review().reasons(line.facts());
        FlowPane head = new FlowPane(10, 4, Style.on(new Label(named(line)), Style.SECTION_TITLE));
        if (facts.isAskedAbout(line)) {
            head.getChildren().add(Style.on(new Label("Ask about this"), Style.RAG, Style.RAG_AMBER));
        }
        changed(facts, line, head);
        line.origin().map(ReviewCard::minute).map(Label::new).ifPresent(minute -> head.getChildren()
                .add(Style.on(minute, Style.QUIET)));
        getChildren().addAll(head, Style.on(wrapped(line.action().text()), Style.REVIEW_TEXT));
        if (!reasons.isEmpty()) {
            part("Why ask", reasons.stream().map(Reason::says).toList());
        }
        ReviewWords.due(line.facts().due(), facts.record().today(), Days::fully)
                .ifPresent(due -> part("Due", List.of(due)));
        part(
                "Updates since",
                line.said().isEmpty()
                        ? List.of("Nothing yet.")
                        : line.said().reversed().stream().map(ReviewCard::said).toList());
        List<ChairRemark> remarks = facts.remarks().getOrDefault(line.action().id(), List.of());
        if (!remarks.isEmpty()) {
            part(
                    "Your remarks (printed only in your own copy)",
                    remarks.reversed().stream().map(ReviewCard::remark).toList());
        }
        setAccessibleText(named(line) + ". " + line.action().text());
    }

    private static void changed(ReviewFacts facts, ReviewRecord.Line line, FlowPane head) {
        facts.since().ifPresent(since -> {
            if (since.agreed().contains(line.action().id())) {
                head.getChildren().add(Style.on(new Label("New since your last review"), Style.RAG, Style.RAG_BLUE));
            } else if (since.heard().contains(line.action().id())) {
                head.getChildren()
                        .add(Style.on(new Label("Heard of since your last review"), Style.RAG, Style.RAG_BLUE));
            }
        });
    }

    /** "367(c) · 16/03/2017 · Mike Sandys". */
    private static String named(ReviewRecord.Line line) {
        String reference =
                line.facts().reference().isBlank() ? "Action" : line.facts().reference();
        String raised = Days.shortly(line.facts().raised());
        String owners = line.facts().owned() ? String.join(" / ", line.owners()) : "nobody named";
        return reference + (raised.isEmpty() ? "" : "  ·  " + raised) + "  ·  " + owners;
    }

    private static String minute(ReviewRecord.Origin origin) {
        return (origin.number().isBlank() ? "Meeting" : "Minute " + origin.number()) + " of "
                + Days.shortly(origin.day());
    }

    private static String said(ActionUpdate update) {
        String day = update.said() == null ? update.saidPrinted() : Days.shortly(update.said());
        String by = update.byWhom().isBlank() ? "" : " " + update.byWhom();
        String when = (day + by).strip();
        return (when.isEmpty() ? "Undated" : when) + ": " + update.text();
    }

    private static String remark(ChairRemark remark) {
        return Days.shortly(remark.remarked()) + ": " + remark.text();
    }

    private void part(String title, List<String> lines) {
        VBox part = new VBox(4, Style.on(new Label(title), Style.FIELD_LABEL));
        lines.forEach(line -> part.getChildren().add(Style.on(wrapped(line), Style.REVIEW_SAID)));
        getChildren().add(part);
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
