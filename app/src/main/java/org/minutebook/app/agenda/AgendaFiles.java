package org.minutebook.app.agenda;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import org.minutebook.app.documents.AgendaRequest;
import org.minutebook.app.documents.BriefRequest;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.publish.Kit;
import org.minutebook.app.documents.publish.KitRequest;
import org.minutebook.app.documents.publish.PublicationKit;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.Job;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;

/** What leaves the window of an agenda: the agenda for its readers, what changed, the chair's brief, and all that is published. */
public final class AgendaFiles {
    private static final List<Format> TEXTS = List.of(Format.DOCX, Format.PDF, Format.HTML);

    private final OpenBook open;
    private final AgendaViewModel model;

    AgendaFiles(OpenBook open, AgendaViewModel model) {
        this.open = open;
        this.model = model;
    }

    MenuButton menu(String id) {
        return Exports.choices(id, this::choices);
    }

    /** What can be written now: a sheet of changes needs something to have changed, and only what is issued is published. */
    List<Exports.Choice> choices() {
        List<Exports.Choice> choices = new ArrayList<>();
        Optional<AgendaFacts> facts = model.facts().get();
        if (facts.isEmpty()) {
            return choices;
        }
        AgendaFacts now = facts.get();
        for (Format format : TEXTS) {
            choices.add(choice(
                    "public-" + format.ending(),
                    "Agenda: " + format.words(),
                    () -> agenda(now, format, Audience.PUBLIC)));
        }
        for (Format format : List.of(Format.DOCX, Format.PDF)) {
            choices.add(choice(
                    "members-" + format.ending(),
                    "Members’ agenda, with what is not public: " + format.words(),
                    () -> agenda(now, format, Audience.RESTRICTED)));
        }
        List<AgendaVersion> issues = now.sheets().stream()
                .map(AgendaFacts.Sheet::version)
                .filter(version -> version.kind() != AgendaVersion.Kind.SUPPLEMENT)
                .toList();
        if (issues.size() > 1 || !issues.isEmpty() && !now.since().isEmpty()) {
            choices.add(choice("changes-docx", "Sheet of changes: " + Format.DOCX.words(), () -> changes(now, issues)));
        }
        for (Format format : List.of(Format.DOCX, Format.PDF)) {
            choices.add(
                    choice("brief-" + format.ending(), "Chair’s brief: " + format.words(), () -> brief(now, format)));
        }
        if (!now.sheets().isEmpty()) {
            choices.add(choice("kit", "All that is published, in a folder…", () -> chooseKit(now)));
        }
        return choices;
    }

    private static Exports.Choice choice(String id, String words, Runnable act) {
        return new Exports.Choice(id, words, act);
    }

    private Exporting exporting() {
        return new Exporting(open.book(), open.who());
    }

    private static String named(String what, AgendaFacts now) {
        String board = now.board().shortName().isBlank()
                ? now.board().name()
                : now.board().shortName();
        return board + " " + what + " " + now.meeting().day();
    }

    private void agenda(AgendaFacts now, Format format, Audience audience) {
        String name = named("agenda", now) + (audience == Audience.PUBLIC ? "" : " NOT FOR PUBLICATION");
        Exports.run(open, format, name, (file, replace, progress) -> exporting()
                .agenda(AgendaRequest.of(now.meeting().id(), audience, format, file, replace)));
    }

    /** Between the last two agendas, or from the last one to the items as they stand. */
    private void changes(AgendaFacts now, List<AgendaVersion> issues) {
        boolean since = !now.since().isEmpty();
        AgendaVersion from = since ? issues.getFirst() : issues.get(1);
        AgendaRequest.Issue.Changes between = new AgendaRequest.Issue.Changes(
                from.id(),
                since ? Optional.empty() : Optional.of(issues.getFirst().id()));
        Exports.run(open, Format.DOCX, named("changes to the agenda", now), (file, replace, progress) -> exporting()
                .agenda(new AgendaRequest(
                        now.meeting().id(), between, "", Audience.PUBLIC, Format.DOCX, file, replace)));
    }

    private void brief(AgendaFacts now, Format format) {
        Exports.run(open, format, named("chair’s brief", now), (file, replace, progress) -> exporting()
                .chairsBrief(new BriefRequest(now.meeting().id(), "", format, file, replace)));
    }

    private void chooseKit(AgendaFacts now) {
        open.dialogs()
                .folder("Where the folder for the public is made")
                .ifPresent(into -> kit(new KitRequest(now.meeting().id(), into, false)));
    }

    private void kit(KitRequest request) {
        Job job = open.tasks()
                .start(
                        progress -> new PublicationKit(open.book(), open.who()).write(request, progress),
                        this::written,
                        problem -> failed(request, problem));
        if (job.running().get()) {
            open.notices().working("Putting together what is published…", job);
        }
    }

    private void written(Kit kit) {
        StringBuilder says = new StringBuilder();
        says.append(kit.files().size())
                .append(" files for the public stand in ")
                .append(kit.folder().getFileName())
                .append('.');
        for (Path left : kit.left()) {
            says.append(' ')
                    .append(left.getFileName())
                    .append(" is published no more but was edited: look at it and take it out.");
        }
        open.notices().done(says.toString(), Command.of("Show the folder", () -> open.dialogs()
                .show(kit.folder())));
    }

    private void failed(KitRequest request, Exception problem) {
        if (!(problem instanceof ExportProblem) || problem.getMessage() == null) {
            open.tasks().report(problem);
        } else if (request.replace()) {
            open.notices().refuse(problem.getMessage());
        } else {
            open.notices()
                    .refuse(
                            problem.getMessage(),
                            Command.of(
                                    "Replace what was edited",
                                    () -> kit(new KitRequest(request.meeting(), request.into(), true))));
        }
    }
}
