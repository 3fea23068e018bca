package org.minutebook.app.documents.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.app.documents.AgendaRequest;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.ReportRequest;
import org.minutebook.app.documents.calendar.CalendarFile;
import org.minutebook.app.documents.compose.PaperNames;
import org.minutebook.app.documents.compose.ReportComposer;
import org.minutebook.app.documents.style.AgendaSetting;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.KitSetting;
import org.minutebook.db.change.PapersBefore;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.rules.report.GoingOut;
import org.minutebook.db.store.Hash;
import org.minutebook.db.store.Stores;

/**
 * Puts together what the public gets of a meeting whose agenda is issued. Everything is composed anew from what is public at this
 * moment; what an earlier time published and is public no more is taken out again.
 */
public final class PublicationKit {
    private static final List<Format> FORMATS = List.of(Format.PDF, Format.DOCX, Format.HTML);

    private final MinuteBook book;
    private final Exporting exporting;

    public PublicationKit(MinuteBook book, String who) {
        this.book = book;
        exporting = new Exporting(book, who);
    }

    /** A public paper with the number of its item. */
    private record Published(String number, ItemPaper link, Paper paper, Optional<StoredFile> file) {}

    public Kit write(KitRequest request, Progress progress) throws ExportProblem {
        Meeting meeting = book.read(stores -> stores.meetings().get(request.meeting()));
        Board board = book.read(stores -> stores.boards().get(meeting.board()));
        HouseStyle style = book.read(stores -> HouseStyle.of(stores, board));
        List<AgendaVersion> versions = book.read(stores -> stores.agendas().versions(meeting.id()));
        if (versions.isEmpty() && meeting.issuedOn() == null && meeting.agendaPublishedOn() == null) {
            throw new ExportProblem("The agenda of " + meeting.day()
                    + " is not issued yet, so there is nothing to publish. Issue it first.");
        }
        return new Making(request, meeting, board, style, versions).kit(progress);
    }

    private final class Making {
        private final KitRequest request;
        private final Meeting meeting;
        private final Board board;
        private final HouseStyle style;
        private final List<AgendaVersion> versions;
        private final Path folder;
        private final FileNames names = new FileNames();
        private final List<Kit.KitFile> files = new ArrayList<>();
        private final Set<String> leftOut = new LinkedHashSet<>();

        Making(KitRequest request, Meeting meeting, Board board, HouseStyle style, List<AgendaVersion> versions) {
            this.request = request;
            this.meeting = meeting;
            this.board = board;
            this.style = style;
            this.versions = versions;
            folder = request.into().resolve(FileNames.clean(style.fill(KitSetting.KIT_FOLDER, words())));
        }

        Kit kit(Progress progress) throws ExportProblem {
            Map<String, String> before = before();
            List<Published> papers = book.read(this::papers);
            int all = papers.size() + 2;
            agendas();
            int done = 1;
            for (Published paper : papers) {
                progress.at(done++, all, paper.paper().title());
                if (progress.stopped()) {
                    throw new ExportProblem(
                            "You stopped it, so the folder " + folder + " is not complete. Make it again.");
                }
                paper(paper);
            }
            calendar();
            List<String> remarks = new ArrayList<>(leftOut);
            remarks.addAll(KitCheck.of(book, meeting.id(), files, progress));
            byte[] json = Manifest.json(
                    board.name(), meeting.day().toString(), book.clock().instant(), files);
            List<Kit.KitFile> published = List.copyOf(files);
            keep("list of files", folder.resolve(Manifest.JSON), json);
            keep(
                    "list of files",
                    folder.resolve(Manifest.TEXT),
                    Manifest.text(
                            board.name(), style.day(AgendaSetting.AGENDA_DAY, meeting.day()), book.clock(), published));
            List<Path> removed = new ArrayList<>();
            List<Path> left = new ArrayList<>();
            withdraw(before, published, removed, left);
            return new Kit(folder, published, removed, left, remarks);
        }

        private Map<String, String> words() {
            Map<String, String> words = new HashMap<>();
            words.put("board", board.name());
            words.put("short name", board.shortName().isBlank() ? board.name() : board.shortName());
            words.put("date", meeting.day().toString());
            words.put("day", style.day(AgendaSetting.AGENDA_DAY, meeting.day()));
            return words;
        }

        private void agendas() throws ExportProblem {
            String name = names.of(style.fill(KitSetting.AGENDA_FILE, words()));
            for (Format format : FORMATS) {
                Path file = folder.resolve(name + "." + format.ending());
                exporting.agendaWithoutPages(
                        AgendaRequest.of(meeting.id(), Audience.PUBLIC, format, file, request.replace()));
                add(file, Manifest.issue(versions));
            }
            for (AgendaVersion version : versions) {
                if (version.kind() == AgendaVersion.Kind.SUPPLEMENT) {
                    supplement(version);
                }
            }
        }

        private void supplement(AgendaVersion version) throws ExportProblem {
            String title = version.name().isBlank() ? "Supplement " + version.number() : version.name();
            Map<String, String> words = words();
            words.put("name", title);
            String name = names.of(style.fill(KitSetting.SUPPLEMENT_FILE, words));
            for (Format format : FORMATS) {
                Path file = folder.resolve(name + "." + format.ending());
                exporting.agendaWithoutPages(new AgendaRequest(
                        meeting.id(),
                        new AgendaRequest.Issue.Numbered(version.number()),
                        "",
                        Audience.PUBLIC,
                        format,
                        file,
                        request.replace()));
                add(file, title);
            }
        }

        /** Papers that are public now, before items that are public now and were when they were issued. */
        private List<Published> papers(Stores stores) {
            Set<Id<AgendaItem>> closed = new HashSet<>();
            for (AgendaVersion version : versions) {
                stores.agendas().versionItems(version.id()).stream()
                        .filter(line -> line.audience() == Audience.RESTRICTED)
                        .map(AgendaVersionItem::item)
                        .forEach(closed::add);
            }
            List<Published> papers = new ArrayList<>();
            Set<Id<Paper>> seen = new HashSet<>();
            for (AgendaItem item : stores.meetings().items(meeting.id())) {
                if (item.audience() == Audience.RESTRICTED || closed.contains(item.id())) {
                    continue;
                }
                List<GoingOut.Before> all = PapersBefore.of(stores, item.id());
                for (GoingOut.Before one : all) {
                    ItemPaper link = one.link();
                    Paper paper = one.paper();
                    Optional<StoredFile> file = stores.of(StoredFile.class).find(paper.file());
                    boolean open = paper.audience() == Audience.PUBLIC
                            && file.map(StoredFile::audience).orElse(Audience.PUBLIC) == Audience.PUBLIC;
                    Optional<String> waits = GoingOut.waits(one, all);
                    if (open && one.there() && waits.isPresent()) {
                        leftOut.add(waits.get()
                                + ", and is left out: mark it received, then put the folder together again.");
                    } else if (open && one.there() && seen.add(paper.id())) {
                        papers.add(new Published(item.agendaNumber(), link, paper, file));
                    }
                }
            }
            return papers;
        }

        private void paper(Published published) throws ExportProblem {
            Map<String, String> words = words();
            words.put("number", twoDigits(published.number()));
            String title =
                    PaperNames.of(published.link().label(), published.paper().title());
            words.put("title", title);
            String name = names.of(style.fill(KitSetting.REPORT_FILE, words));
            if (published.file().isPresent()) {
                stored(published.file().get(), name, title);
                return;
            }
            for (Format format : FORMATS) {
                Path file = folder.resolve(name + "." + format.ending());
                exporting.report(new ReportRequest(
                        published.paper().id(),
                        "",
                        Audience.PUBLIC,
                        ReportComposer.Copy.FINISHED,
                        format,
                        file,
                        request.replace()));
                add(file, title);
            }
        }

        /** A file that was dropped on the item goes out under the council's name for it: its own name may say too much. */
        private void stored(StoredFile stored, String name, String title) throws ExportProblem {
            byte[] content = book.read(stores -> stores.contents().find(stored.sha256()))
                    .orElseThrow(() -> new ExportProblem(
                            "The file of “" + title + "” is not in the book any more. Put it in again."));
            String ending = FileNames.ending(stored.name());
            if (!ending.equals(".pdf") && !ending.equals(".html")) {
                leftOut.add("“" + title + "” goes out as a" + (ending.isEmpty() ? " file" : " " + ending + " file")
                        + " only, which not everybody can open: put a PDF of it on the item.");
            }
            Path file = folder.resolve(name + ending);
            keep("published paper", file, content);
            add(file, title);
        }

        private void calendar() throws ExportProblem {
            Path file = folder.resolve(names.of(style.fill(KitSetting.CALENDAR_FILE, words())) + ".ics");
            keep(CalendarFile.OF_MEETING, file, CalendarFile.of(book, board, meeting));
            add(file, "Calendar entry");
        }

        private void keep(String kind, Path file, byte[] content) throws ExportProblem {
            exporting.keep(board.id(), meeting.id(), kind, file, content, request.replace());
        }

        private void add(Path file, String title) throws ExportProblem {
            try {
                byte[] content = Files.readAllBytes(file);
                files.add(new Kit.KitFile(file, title + Manifest.form(file), content.length, Hash.sha256(content)));
            } catch (IOException e) {
                throw new ExportProblem(file + " was written but cannot be read back. Make it again.", e);
            }
        }

        private Map<String, String> before() {
            try {
                return Manifest.read(Files.readAllBytes(folder.resolve(Manifest.JSON)))
                        .orElse(Map.of());
            } catch (IOException e) {
                return Map.of();
            }
        }

        /** What is published no more may not stay where people put it on the web from. */
        private void withdraw(Map<String, String> before, List<Kit.KitFile> now, List<Path> removed, List<Path> left)
                throws ExportProblem {
            Set<String> names = new HashSet<>();
            now.forEach(file -> names.add(String.valueOf(file.file().getFileName())));
            for (Map.Entry<String, String> old : before.entrySet()) {
                Path file = folder.resolve(FileNames.clean(old.getKey()));
                if (names.contains(old.getKey()) || !Files.isRegularFile(file)) {
                    continue;
                }
                try {
                    if (Hash.sha256(Files.readAllBytes(file)).equals(old.getValue())) {
                        Files.delete(file);
                        removed.add(file);
                    } else {
                        left.add(file);
                    }
                } catch (IOException e) {
                    throw new ExportProblem(
                            file + " is published no more and could not be taken out. Close it if it is open, and make"
                                    + " the folder again.",
                            e);
                }
            }
        }
    }

    private static String twoDigits(String number) {
        return number.matches("\\d(\\D.*)?") ? "0" + number : number;
    }
}
