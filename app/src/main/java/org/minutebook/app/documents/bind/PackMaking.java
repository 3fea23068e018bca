package org.minutebook.app.documents.bind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.OutFile;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.compose.AgendaComposer;
import org.minutebook.app.documents.convert.PdfConversion;
import org.minutebook.app.documents.pack.PackBinder;
import org.minutebook.app.documents.pack.PackPlan;
import org.minutebook.app.documents.pack.leak.Leak;
import org.minutebook.app.documents.pack.leak.LeakReport;
import org.minutebook.app.documents.pack.leak.LeakSearch;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.change.NoteDocument;
import org.minutebook.db.change.NotePackPages;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.model.ProducedDocumentBuilder;
import org.minutebook.db.store.Hash;

/**
 * Makes the packs of a meeting: of what was issued as its agenda and of each supplement, for the public and, where anything is
 * kept from the public, for members. A public pack is searched for restricted words before anybody can have it; one that holds
 * any is not kept. What was learned of a paper is kept while this is open, so that making packs again is short.
 */
public final class PackMaking implements AutoCloseable {
    /** How a pack is called among the documents that were made. */
    public static final String KIND = "pack";

    private final MinuteBook book;
    private final String who;
    private final Path work;
    private final PackBinder binder;
    private final PaperPdfs pdfs;

    /** @param work a folder of the program's own: papers lie there while packs are made */
    public PackMaking(MinuteBook book, String who, Path work) throws IOException {
        this.book = book;
        this.who = who;
        Files.createDirectories(work);
        this.work = work;
        binder = new PackBinder(work);
        pdfs = new PaperPdfs(book, PdfConversion.onThisComputer(work.resolve("office")), work);
    }

    /** Makes all packs of a meeting. What is known is that of the papers of the last making: another meeting's are forgotten. */
    public synchronized MadePacks make(PackRequest request, Progress progress) throws ExportProblem, DocumentProblem {
        Path aside = null;
        try {
            aside = Files.createTempDirectory(work, "packs");
            MadePacks made = new Making(request, aside, progress).all();
            pdfs.tidy();
            binder.tidy();
            return made;
        } catch (IOException e) {
            throw new ExportProblem(
                    "The packs could not be written to " + request.folder()
                            + ". Close them if they are open elsewhere, or choose another folder.",
                    e);
        } finally {
            if (aside != null) {
                FileNames.remove(aside);
            }
        }
    }

    /** How many papers were opened and read so far: what did not change since is not read again. */
    int read() {
        return binder.read();
    }

    @Override
    public void close() throws IOException {
        binder.close();
    }

    /** One making, from the record as it is when it begins. */
    private final class Making {
        private final PackRequest request;
        private final Path aside;
        private final Progress progress;
        private final Meeting meeting;
        private final Board board;
        private final HouseStyle style;
        private final Optional<BoardPractice> practice;
        private final List<AgendaVersion> versions;
        private final Instant now = book.clock().instant();
        private final List<MadePack> packs = new ArrayList<>();
        private final Set<MadePacks.Trouble> troubles = new LinkedHashSet<>();
        private final Set<String> remarks = new LinkedHashSet<>();
        private final List<Leak> leaks = new ArrayList<>();
        private final List<LeakReport.Unread> unread = new ArrayList<>();
        private int last; // the last number that a pack of the meeting took; 0 before the first

        Making(PackRequest request, Path aside, Progress progress) {
            this.request = request;
            this.aside = aside;
            this.progress = progress;
            meeting = book.read(stores -> stores.meetings().get(request.meeting()));
            board = book.read(stores -> stores.boards().get(meeting.board()));
            style = book.read(stores -> HouseStyle.of(stores, board));
            practice = book.read(stores -> stores.agendas().practice(board.id()));
            versions = book.read(stores -> stores.agendas().versions(meeting.id())).stream()
                    .sorted(Comparator.comparingInt(AgendaVersion::number))
                    .toList();
        }

        MadePacks all() throws IOException, ExportProblem, DocumentProblem {
            LeakSearch search = LeakSearch.of(RestrictedWords.of(book, meeting.id()));
            Optional<Id<AgendaVersion>> agenda = book.read(stores -> AgendaComposer.latest(stores, meeting.id()));
            pack(agenda, search, supplemented(agenda));
            for (AgendaVersion version : versions) {
                if (version.kind() == AgendaVersion.Kind.SUPPLEMENT) {
                    pack(Optional.of(version.id()), search, Set.of());
                }
            }
            others(search);
            return new MadePacks(
                    List.copyOf(packs),
                    List.copyOf(troubles),
                    List.copyOf(remarks),
                    new LeakReport(List.copyOf(leaks), List.copyOf(unread)));
        }

        /** Items whose papers came after the pack of the agenda was bound, and were issued with a supplement. */
        private Set<Id<AgendaItem>> supplemented(Optional<Id<AgendaVersion>> agenda) {
            Set<Id<AgendaItem>> later = new HashSet<>();
            versions.stream()
                    .filter(version -> version.kind() == AgendaVersion.Kind.SUPPLEMENT)
                    .forEach(version -> items(version.id()).forEach(kept -> later.add(kept.item())));
            agenda.ifPresent(id ->
                    items(id).stream().filter(kept -> kept.pageFrom() > 0).forEach(kept -> later.remove(kept.item())));
            return later;
        }

        private List<AgendaVersionItem> items(Id<AgendaVersion> version) {
            return book.read(stores -> stores.agendas().versionItems(version));
        }

        private void pack(Optional<Id<AgendaVersion>> version, LeakSearch search, Set<Id<AgendaItem>> elsewhere)
                throws IOException, ExportProblem, DocumentProblem {
            String name = version.flatMap(id -> versions.stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst())
                    .map(AgendaVersion::name)
                    .filter(words -> !words.isBlank())
                    .orElse("Agenda");
            boolean startsOdd = practice.map(BoardPractice::startsOdd).orElse(false);
            PackIssue issue = new PackIssue(book, meeting, board, style, Audience.RESTRICTED, version, name, startsOdd);
            record Contents(List<PackItem> open, List<PackItem> all, boolean more) {}
            Contents contents = book.read(stores -> {
                PackRecord open = new PackRecord(stores, meeting.id(), version, style, Audience.PUBLIC, elsewhere);
                PackRecord all = new PackRecord(stores, meeting.id(), version, style, Audience.RESTRICTED, elsewhere);
                return new Contents(open.items(), all.items(), all.hasMoreThanThePublic());
            });
            pdfs.convert(
                    contents.all().stream()
                            .flatMap(item -> item.papers().stream())
                            .toList(),
                    progress);
            contents.all().stream()
                    .flatMap(item -> item.papers().stream())
                    .filter(PackPaper::isHeldBack)
                    .forEach(paper -> remarks.add(PaperTexts.heldBack(paper, "bind the pack again.")));
            int behindAgenda = practice.map(BoardPractice::firstPage).orElse(0);
            int first = last > 0 ? PackPlan.following(last, issue.startsOdd()) : behindAgenda == 0 ? 1 : behindAgenda;
            PackIssue toThePublic = issue.toThePublic();
            Optional<PackTwin> full = Optional.of(contents)
                    .filter(Contents::more)
                    .map(all ->
                            new PackTwin(issue, all.all(), pdfs, binder, first, behindAgenda == 0, Optional.empty()));
            PackTwin open = new PackTwin(toThePublic, contents.open(), pdfs, binder, first, behindAgenda == 0, full);
            PageRun.settle(open, full, progress);
            open(bind(open, toThePublic), toThePublic, search);
            if (full.isPresent()) {
                packs.add(keep(bind(full.get(), issue), issue));
            }
        }

        private MadePack bind(PackTwin twin, PackIssue issue) throws IOException, DocumentProblem {
            MadePack made = twin.bind(aside.resolve(issue.fileName()), now, progress);
            troubles.addAll(twin.troubles());
            last = Math.max(last, made.lastPage());
            return made;
        }

        /** A public pack comes into the folder only when no restricted word was found in it. */
        private void open(MadePack made, PackIssue issue, LeakSearch search)
                throws IOException, ExportProblem, DocumentProblem {
            LeakReport report = search.in(made.file().orElseThrow(), progress);
            leaks.addAll(report.leaks());
            unread.addAll(report.unread());
            if (report.isClean()) {
                MadePack kept = keep(made, issue);
                packs.add(kept);
                notePages(kept);
            } else {
                packs.add(made.lyingAt(Optional.empty()));
            }
        }

        private MadePack keep(MadePack made, PackIssue issue) throws IOException, ExportProblem {
            Path from = made.file().orElseThrow();
            Path to = request.folder().toAbsolutePath().normalize().resolve(String.valueOf(from.getFileName()));
            String sha256 = Hash.sha256(from);
            OutFile.guard(to, request.replace(), book.read(stores -> stores.documents()
                    .produced()));
            Files.createDirectories(request.folder());
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            note(ProducedDocumentBuilder.builder()
                    .id(Id.of(1))
                    .board(board.id())
                    .meeting(meeting.id())
                    .kind(KIND)
                    .format("pdf")
                    .style(style.name())
                    .audience(issue.audience())
                    .fileName(String.valueOf(to.getFileName()))
                    .folder(String.valueOf(to.getParent()))
                    .sha256(sha256)
                    .pages(made.pages())
                    .madeBy(who)
                    .build());
            return made.lyingAt(Optional.of(to));
        }

        private void note(ProducedDocument document) throws ExportProblem {
            try {
                book.apply(new NoteDocument(document));
            } catch (Refused e) {
                throw new ExportProblem(
                        document.fileName() + " was written, but the book could not note it. " + e.getMessage(), e);
            }
        }

        private void notePages(MadePack made) throws ExportProblem {
            if (made.version().isEmpty()) {
                return;
            }
            Map<Id<AgendaItem>, NotePackPages.Pages> pages = made.items().stream()
                    .collect(Collectors.toMap(
                            MadePack.Item::item,
                            item -> new NotePackPages.Pages(item.from(), item.to()),
                            (one, other) -> one));
            NotePackPages change = new NotePackPages(made.version().get(), made.firstPage(), made.lastPage(), pages);
            try {
                if (book.read(change::changesAnything)) {
                    book.apply(change);
                }
            } catch (Refused e) {
                throw new ExportProblem("The pages of the pack could not be kept. " + e.getMessage(), e);
            }
        }

        /** What else lies in the folder for the public of this meeting. */
        private void others(LeakSearch search) throws IOException, DocumentProblem {
            Path folder = request.folder().toAbsolutePath().normalize();
            Set<Path> searched =
                    packs.stream().flatMap(pack -> pack.file().stream()).collect(Collectors.toCollection(HashSet::new));
            List<ProducedDocument> made = book.read(stores -> stores.documents().produced());
            for (ProducedDocument document : made) {
                Path file = Path.of(document.folder()).resolve(document.fileName());
                if (document.audience() == Audience.PUBLIC
                        && meeting.id().equals(document.meeting())
                        && file.startsWith(folder)
                        && Files.isRegularFile(file)
                        && searched.add(file)) {
                    LeakReport report = search.in(file, progress);
                    leaks.addAll(report.leaks());
                    unread.addAll(report.unread());
                }
            }
        }
    }
}
