package org.minutebook.app.approval;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.documents.AfterRequest;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MinutesRequest;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Meeting;

/** The documents that follow a meeting, on their way out of the window. */
final class ApprovalFiles {
    private final OpenBook open;
    private final ApprovalViewModel model;
    private final Exporting exporting;

    ApprovalFiles(OpenBook open, ApprovalViewModel model) {
        this.open = open;
        this.model = model;
        exporting = new Exporting(open.book(), open.who());
    }

    List<Exports.Choice> choices() {
        List<Exports.Choice> choices = new ArrayList<>();
        model.facts().get().ifPresent(facts -> {
            for (Format format : List.of(Format.DOCX, Format.PDF, Format.HTML)) {
                choices.add(new Exports.Choice(
                        "minutes-" + format.ending(),
                        "Minutes (." + format.ending() + ")",
                        () -> minutes(facts, format)));
            }
            for (Format format : List.of(Format.DOCX, Format.PDF)) {
                choices.add(choice(facts, "decisions", "Decision sheet", new AfterRequest.What.Decisions(), format));
            }
            for (Format format : List.of(Format.DOCX, Format.PDF)) {
                choices.add(choice(facts, "signing", "Signing sheet", new AfterRequest.What.Signing(), format));
            }
            if (facts.meeting().state() == Meeting.State.INQUORATE) {
                choices.add(
                        choice(facts, "no-quorum", "Note of no quorum", new AfterRequest.What.NoQuorum(), Format.DOCX));
            }
            for (AgendaItem item : facts.items()) {
                choices.add(choice(
                        facts,
                        "extract-" + item.id(),
                        "Extract " + (item.minuteNumber() + " " + item.title()).strip(),
                        new AfterRequest.What.Extract(item.id()),
                        Format.DOCX));
            }
        });
        return choices;
    }

    private Exports.Choice choice(ApprovalFacts facts, String id, String words, AfterRequest.What what, Format format) {
        return new Exports.Choice(
                id + "-" + format.ending(),
                words + " (." + format.ending() + ")",
                () -> Exports.run(
                        open,
                        format,
                        name(facts, what.kind()),
                        (file, replace, progress) -> exporting.after(new AfterRequest(
                                facts.meeting().id(), what, "", Audience.PUBLIC, format, file, replace))));
    }

    private void minutes(ApprovalFacts facts, Format format) {
        Exports.run(
                open,
                format,
                name(facts, "minutes"),
                (file, replace, progress) -> exporting.minutes(
                        new MinutesRequest(facts.meeting().id(), "", Audience.PUBLIC, format, file, replace),
                        progress));
    }

    static String name(ApprovalFacts facts, String what) {
        Meeting meeting = facts.meeting();
        String board = facts.board().shortName().isBlank()
                ? facts.board().name()
                : facts.board().shortName();
        return board + " " + what + " " + meeting.day();
    }
}
