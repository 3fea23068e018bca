package org.minutebook.app.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.compose.ReportComposer;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;

/** Every document that the program can make of a book, one of each: for looking at. */
public final class TourOfDocuments {
    private static final List<Format> TEXTS = List.of(Format.DOCX, Format.PDF, Format.HTML);

    private final MinuteBook book;
    private final Exporting exporting;
    private final TourOfActions actions;
    private final TourOfPacks packs;
    private final TourOfWorkshops workshops;

    public TourOfDocuments(MinuteBook book, String who) {
        this.book = book;
        exporting = new Exporting(book, who);
        actions = new TourOfActions(book, who);
        packs = new TourOfPacks(book, who);
        workshops = new TourOfWorkshops(book, new WorkshopExport(book, who));
    }

    /** @return the files, in the order in which somebody would look at them */
    public List<Path> write(Path folder) throws ExportProblem {
        List<Path> files = new ArrayList<>();
        boolean everyStyle = true;
        List<Board> boards = book.read(stores -> stores.boards().list());
        for (Board board : boards) {
            String name = fileName(board.shortName().isBlank() ? board.name() : board.shortName());
            files.addAll(actions.of(board, folder, name));
            forwardPlan(board, folder, name, files);
            members(board, folder, name, files);
            files.addAll(new TourOfTerms(book, exporting).of(board, folder, name));
            files.addAll(workshops.of(board, folder, name));
            Optional<Meeting> meeting = latestHeld(board);
            if (meeting.isPresent()) {
                minutes(meeting.get(), "", folder, name + "-minutes", files);
                after(meeting.get(), folder, name, files);
                if (everyStyle) {
                    for (String style : book.read(HouseStyle::names)) {
                        minutes(meeting.get(), style, folder, name + "-minutes-as-" + fileName(style), files);
                    }
                    everyStyle = false;
                }
            }
            agendas(board, folder, name, files);
            chairsBrief(board, folder, name, files);
            files.addAll(packs.of(board, folder, name));
            report(board, folder, name, files);
        }
        files.addAll(actions.ofAll(boards, folder));
        return files;
    }

    /** The agenda that was issued last, for the public and for members, and what changed since it was first issued. */
    private void agendas(Board board, Path folder, String name, List<Path> files) throws ExportProblem {
        Optional<Meeting> meeting = latestIssued(board);
        if (meeting.isEmpty()) {
            return;
        }
        for (Format format : TEXTS) {
            Path file = folder.resolve(name + "-agenda." + format.ending());
            exporting.agenda(AgendaRequest.of(meeting.get().id(), Audience.PUBLIC, format, file, true));
            files.add(file);
        }
        List<Meeting> drafts = book.read(stores -> stores.meetings().list(board.id()).stream()
                .filter(one -> one.day().isAfter(meeting.get().day())
                        && !stores.meetings().items(one.id()).isEmpty())
                .toList());
        if (!drafts.isEmpty()) {
            for (Audience audience : Audience.values()) {
                String to = audience == Audience.PUBLIC ? "-draft-agenda" : "-draft-agenda-for-members";
                Path file = folder.resolve(name + to + ".docx");
                exporting.agenda(AgendaRequest.of(drafts.getFirst().id(), audience, Format.DOCX, file, true));
                files.add(file);
            }
        }
        List<AgendaVersion> versions =
                book.read(stores -> stores.agendas().versions(meeting.get().id()));
        if (versions.size() > 1) {
            Path file = folder.resolve(name + "-agenda-changes.docx");
            exporting.agenda(new AgendaRequest(
                    meeting.get().id(),
                    new AgendaRequest.Issue.Changes(
                            versions.getFirst().id(),
                            Optional.of(versions.getLast().id())),
                    "",
                    Audience.PUBLIC,
                    Format.DOCX,
                    file,
                    true));
            files.add(file);
        }
    }

    /** Of the next meeting that has an agenda: a brief for a meeting that is over is read by nobody. */
    private void chairsBrief(Board board, Path folder, String name, List<Path> files) throws ExportProblem {
        LocalDate today = LocalDate.now(book.clock());
        Optional<Meeting> next = book.read(stores -> stores.meetings().list(board.id()).stream()
                .filter(one -> one.state() != Meeting.State.HELD
                        && !one.day().isBefore(today)
                        && !stores.meetings().items(one.id()).isEmpty())
                .min(Comparator.comparing(Meeting::day)));
        if (next.isPresent()) {
            Path brief = folder.resolve(name + "-chairs-brief.docx");
            exporting.chairsBrief(new BriefRequest(next.get().id(), "", Format.DOCX, brief, true));
            files.add(brief);
        }
    }

    /** The report that says most, and the copy that its author fills in. */
    private void report(Board board, Path folder, String name, List<Path> files) throws ExportProblem {
        Optional<Paper> fullest = book.read(stores -> stores.meetings().papersOf(board.id()).stream()
                .filter(paper -> !ReportComposer.isClosed(stores, paper))
                .filter(paper -> !stores.papers().sections(paper.id()).isEmpty())
                .max(Comparator.comparingInt(
                        paper -> stores.papers().sections(paper.id()).size())));
        if (fullest.isEmpty()) {
            return;
        }
        for (Format format : TEXTS) {
            report(
                    fullest.get(),
                    ReportComposer.Copy.FINISHED,
                    format,
                    folder.resolve(name + "-report." + format.ending()),
                    files);
        }
        report(
                fullest.get(),
                ReportComposer.Copy.AUTHOR,
                Format.DOCX,
                folder.resolve(name + "-report-for-its-author.docx"),
                files);
    }

    private void report(Paper paper, ReportComposer.Copy copy, Format format, Path file, List<Path> files)
            throws ExportProblem {
        exporting.report(new ReportRequest(paper.id(), "", Audience.PUBLIC, copy, format, file, true));
        files.add(file);
    }

    private Optional<Meeting> latestIssued(Board board) {
        return book.read(stores -> stores.meetings().list(board.id())).stream()
                .filter(meeting -> meeting.issuedOn() != null)
                .max(Comparator.comparing(Meeting::day));
    }

    private void forwardPlan(Board board, Path folder, String name, List<Path> files) throws ExportProblem {
        if (book.read(stores -> stores.plans().forwardPlan(board.id())).isEmpty()) {
            return;
        }
        for (Format format : Format.values()) {
            Path file = folder.resolve(name + "-forward-plan." + format.ending());
            exporting.forwardPlan(
                    new PlanRequest(board.id(), "", Audience.PUBLIC, Optional.empty(), false, format, file, true),
                    Progress.NONE);
            files.add(file);
        }
    }

    private void members(Board board, Path folder, String name, List<Path> files) throws ExportProblem {
        if (book.read(stores -> stores.boards().seats(board.id())).isEmpty()) {
            return;
        }
        for (Format format : List.of(Format.DOCX, Format.PDF, Format.HTML, Format.XLSX)) {
            Path members = folder.resolve(name + "-members." + format.ending());
            exporting.members(
                    new MembershipRequest(board.id(), "", Optional.empty(), format, members, true), Progress.NONE);
            files.add(members);
            Path register = folder.resolve(name + "-register-of-interests." + format.ending());
            exporting.interests(
                    new MembershipRequest(board.id(), "", Optional.empty(), format, register, true), Progress.NONE);
            files.add(register);
        }
    }

    private void minutes(Meeting meeting, String style, Path folder, String name, List<Path> files)
            throws ExportProblem {
        for (Format format : List.of(Format.DOCX, Format.PDF, Format.HTML, Format.XLSX)) {
            if (format == Format.XLSX && !style.isBlank()) {
                continue; // a workbook has no house style
            }
            Path file = folder.resolve(name + "." + format.ending());
            exporting.minutes(
                    new MinutesRequest(meeting.id(), style, Audience.PUBLIC, format, file, true), Progress.NONE);
            files.add(file);
        }
    }

    /** What follows the meeting: its decisions, the page to be signed, and one minute by itself. */
    private void after(Meeting meeting, Path folder, String name, List<Path> files) throws ExportProblem {
        Map<String, AfterRequest.What> made = new LinkedHashMap<>();
        made.put("-decision-sheet", new AfterRequest.What.Decisions());
        made.put("-signing-sheet", new AfterRequest.What.Signing());
        book.read(stores -> stores.minutes().list(meeting.id()).stream()
                        .map(minute -> stores.meetings().item(minute.item()))
                        .filter(item -> item.audience() == Audience.PUBLIC
                                && !stores.minutes().resolutions(item.id()).isEmpty())
                        .max(Comparator.comparingInt(AgendaItem::position)))
                .ifPresent(item -> made.put("-extract", new AfterRequest.What.Extract(item.id())));
        for (Map.Entry<String, AfterRequest.What> one : made.entrySet()) {
            for (Format format : TEXTS) {
                Path file = folder.resolve(name + one.getKey() + "." + format.ending());
                exporting.after(
                        new AfterRequest(meeting.id(), one.getValue(), "", Audience.PUBLIC, format, file, true));
                files.add(file);
            }
        }
    }

    private Optional<Meeting> latestHeld(Board board) {
        LocalDate today = LocalDate.now(book.clock());
        return book.read(stores -> stores.meetings().list(board.id())).stream()
                .filter(meeting ->
                        meeting.state() == Meeting.State.HELD && !meeting.day().isAfter(today))
                .max(Comparator.comparing(Meeting::day));
    }

    private static String fileName(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Writes the page over everything that a tour made. */
    public static void index(Path folder, List<Path> documents, List<Path> screens) throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("""
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>Minutebook: a tour</title>
            <style>body{font-family:sans-serif;margin:2em auto;max-width:80em;line-height:1.5}
            figure{display:inline-block;margin:0 1em 1em 0;width:38em;max-width:100%}
            body{padding:0 1em}img{width:100%;box-sizing:border-box;border:1px solid #999}</style>
            </head><body><h1>Minutebook: a tour</h1>
            <h2>Documents</h2><ul>
            """);
        for (Path document : documents) {
            String link = link(folder, document);
            page.append("<li><a href=\"")
                    .append(link)
                    .append("\">")
                    .append(document.getFileName())
                    .append("</a></li>\n");
        }
        page.append("</ul>\n<h2>Screens</h2>\n");
        for (Path screen : screens) {
            String link = link(folder, screen);
            String name = String.valueOf(screen.getFileName())
                    .replaceFirst("\\.png$", "")
                    .replace('-', ' ');
            page.append("<figure><a href=\"")
                    .append(link)
                    .append("\"><img src=\"")
                    .append(link)
                    .append("\" alt=\"Screen: ")
                    .append(name)
                    .append("\"></a><figcaption>")
                    .append(name)
                    .append("</figcaption></figure>\n");
        }
        page.append("</body></html>\n");
        Files.writeString(folder.resolve("index.html"), page);
    }

    private static String link(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/').replace(" ", "%20");
    }
}
