package org.minutebook.app.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.minutebook.app.documents.compose.ActionLogComposer;
import org.minutebook.app.documents.compose.AgendaComposer;
import org.minutebook.app.documents.compose.AgendaLine;
import org.minutebook.app.documents.compose.AgendaRecord;
import org.minutebook.app.documents.compose.ChairsBriefComposer;
import org.minutebook.app.documents.compose.ChangeSheetComposer;
import org.minutebook.app.documents.compose.DecisionSheetComposer;
import org.minutebook.app.documents.compose.ExtractComposer;
import org.minutebook.app.documents.compose.ForwardPlanComposer;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.MembershipComposer;
import org.minutebook.app.documents.compose.MembershipRecord;
import org.minutebook.app.documents.compose.MinutesComposer;
import org.minutebook.app.documents.compose.MinutesWorkbook;
import org.minutebook.app.documents.compose.PlanRecord;
import org.minutebook.app.documents.compose.RegisterComposer;
import org.minutebook.app.documents.compose.RegisterRecord;
import org.minutebook.app.documents.compose.ReportComposer;
import org.minutebook.app.documents.compose.SigningSheetComposer;
import org.minutebook.app.documents.sheet.CsvRenderer;
import org.minutebook.app.documents.sheet.ExcelRenderer;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Workbook;
import org.minutebook.app.documents.web.HtmlRenderer;
import org.minutebook.app.documents.web.PdfRenderer;
import org.minutebook.app.documents.word.WordRenderer;
import org.minutebook.app.documents.word.WordTemplate;
import org.minutebook.db.change.NoteDocument;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.model.ProducedDocumentBuilder;
import org.minutebook.db.store.ActionRow;

/** Makes documents from the book, writes them where they were asked for, and notes in the book that they were made. */
public final class Exporting {
    private final MinuteBook book;
    private final String who;

    public Exporting(MinuteBook book, String who) {
        this.book = book;
        this.who = who;
    }

    public Exported actionLog(LogRequest request, Progress progress) throws ExportProblem {
        Board board = book.read(stores -> stores.boards().get(request.board()));
        HouseStyle style = book.read(stores -> HouseStyle.of(stores, board));
        LocalDate today = LocalDate.now(book.clock());
        Instant now = book.clock().instant();
        List<ActionRow> rows = wanted(request, today);
        ActionLogComposer composer = new ActionLogComposer(board, style, columns(request, style), today);
        return either(
                () -> composer.workbook(rows, now),
                () -> composer.document(rows, now),
                style,
                request.format(),
                request.file(),
                request.replace(),
                rows.size(),
                ProducedDocumentBuilder.builder().board(board.id()).kind("action log"),
                progress);
    }

    private static List<LogColumn> columns(LogRequest request, HouseStyle style) {
        return request.columns().equals(LogColumn.USUAL) && style.says(Setting.LOG_DUE_COLUMN)
                ? LogColumn.WITH_DUE
                : request.columns();
    }

    /** A log that leaves the book holds what everybody may read, also where its rows were chosen on a screen that shows more. */
    private List<ActionRow> wanted(LogRequest request, LocalDate today) {
        List<ActionRow> log = book.read(stores -> stores.actions().rows(List.of(request.board()))).stream()
                .filter(row ->
                        row.audience() == Audience.PUBLIC && request.filter().takes(row, today))
                .toList();
        if (request.exactly().isEmpty()) {
            return log;
        }
        Map<Id<Action>, ActionRow> rows = log.stream().collect(Collectors.toMap(ActionRow::id, row -> row));
        return request.exactly().get().stream()
                .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                .toList();
    }

    public Exported minutes(MinutesRequest request, Progress progress) throws ExportProblem {
        Meeting meeting = book.read(stores -> stores.meetings().get(request.meeting()));
        Board board = book.read(stores -> stores.boards().get(meeting.board()));
        HouseStyle style = style(request.style(), board);
        Instant now = book.clock().instant();
        return either(
                () -> book.read(stores -> new MinutesWorkbook().compose(stores, meeting.id(), request.audience(), now)),
                () -> book.read(
                        stores -> new MinutesComposer().compose(stores, meeting.id(), style, request.audience(), now)),
                style,
                request.format(),
                request.file(),
                request.replace(),
                0,
                ProducedDocumentBuilder.builder()
                        .board(board.id())
                        .meeting(meeting.id())
                        .kind("minutes")
                        .style(style.name())
                        .audience(request.audience()),
                progress);
    }

    /** The agenda of a meeting, one of its supplements, or the sheet of what changed. */
    public Exported agenda(AgendaRequest request) throws ExportProblem {
        return agenda(request, Optional.empty());
    }

    /** The same for a folder that holds the papers one by one: pages of a pack that is not in it would lead nowhere. */
    public Exported agendaWithoutPages(AgendaRequest request) throws ExportProblem {
        return agenda(request, Optional.of(Map.of()));
    }

    private Exported agenda(AgendaRequest request, Optional<Map<Id<AgendaItem>, AgendaLine.Pages>> pages)
            throws ExportProblem {
        Meeting meeting = book.read(stores -> stores.meetings().get(request.meeting()));
        Board board = book.read(stores -> stores.boards().get(meeting.board()));
        HouseStyle style = style(request.style(), board);
        Optional<Id<AgendaVersion>> version = version(request);
        Instant now = book.clock().instant();
        Document document = book.read(stores -> request.issue() instanceof AgendaRequest.Issue.Changes changes
                ? new ChangeSheetComposer()
                        .compose(stores, meeting.id(), changes.from(), changes.to(), style, request.audience(), now)
                : new AgendaComposer()
                        .composed(
                                AgendaRecord.of(stores, meeting.id(), request.audience(), style, version, pages),
                                style,
                                now));
        boolean changes = request.issue() instanceof AgendaRequest.Issue.Changes;
        return written(
                document,
                style,
                request.format(),
                request.file(),
                request.replace(),
                ProducedDocumentBuilder.builder()
                        .board(board.id())
                        .meeting(meeting.id())
                        .kind(changes ? "change sheet" : "agenda")
                        .audience(request.audience()));
    }

    private Optional<Id<AgendaVersion>> version(AgendaRequest request) throws ExportProblem {
        return switch (request.issue()) {
            case AgendaRequest.Issue.Latest _ -> book.read(stores -> AgendaComposer.latest(stores, request.meeting()));
            case AgendaRequest.Issue.AsItStands _ -> Optional.empty();
            case AgendaRequest.Issue.Changes changes -> changes.to();
            case AgendaRequest.Issue.Numbered numbered -> {
                List<AgendaVersion> issued =
                        book.read(stores -> stores.agendas().versions(request.meeting()));
                yield Optional.of(issued.stream()
                        .filter(one -> one.number() == numbered.number())
                        .findFirst()
                        .map(AgendaVersion::id)
                        .orElseThrow(() -> new ExportProblem("No agenda was issued under number " + numbered.number()
                                + ". There are " + issued.size() + " for this meeting.")));
            }
        };
    }

    /** What only the chair reads: of the agenda that was issued last, or of the items as they stand. */
    public Exported chairsBrief(BriefRequest request) throws ExportProblem {
        Meeting meeting = book.read(stores -> stores.meetings().get(request.meeting()));
        Board board = book.read(stores -> stores.boards().get(meeting.board()));
        HouseStyle style = style(request.style(), board);
        Instant now = book.clock().instant();
        Document document = book.read(stores -> new ChairsBriefComposer()
                .compose(stores, meeting.id(), AgendaComposer.latest(stores, meeting.id()), style, now));
        return written(
                document,
                style,
                request.format(),
                request.file(),
                request.replace(),
                ProducedDocumentBuilder.builder()
                        .board(board.id())
                        .meeting(meeting.id())
                        .kind("chair's brief")
                        .audience(Audience.RESTRICTED));
    }

    /** The decision sheet, the page that is signed, or an extract. */
    public Exported after(AfterRequest request) throws ExportProblem {
        Meeting meeting = book.read(stores -> stores.meetings().get(request.meeting()));
        Board board = book.read(stores -> stores.boards().get(meeting.board()));
        HouseStyle style = style(request.style(), board);
        Instant now = book.clock().instant();
        LocalDate today = LocalDate.now(book.clock());
        Optional<Document> document = book.read(stores -> switch (request.what()) {
            case AfterRequest.What.Decisions _ ->
                Optional.of(new DecisionSheetComposer()
                        .compose(stores, meeting.id(), style, request.audience(), today, now));
            case AfterRequest.What.Signing _ ->
                Optional.of(new SigningSheetComposer().compose(stores, meeting.id(), style, now));
            case AfterRequest.What.Extract extract ->
                new ExtractComposer().compose(stores, meeting.id(), extract.item(), style, request.audience(), now);
        });
        return written(
                document.orElseThrow(() -> new ExportProblem(
                        "The minute of this item is not for publication, so there is no public extract of it. Ask for"
                                + " the restricted one.")),
                style,
                request.format(),
                request.file(),
                request.replace(),
                ProducedDocumentBuilder.builder()
                        .board(board.id())
                        .meeting(meeting.id())
                        .kind(request.what().kind())
                        .audience(request.audience()));
    }

    /** A report on the form of its council, to be read or for its author to fill in. */
    public Exported report(ReportRequest request) throws ExportProblem {
        Paper paper = book.read(stores -> stores.papers().get(request.paper()));
        Board board = book.read(stores -> stores.boards().get(paper.board()));
        if (request.audience() == Audience.PUBLIC && book.read(stores -> ReportComposer.isClosed(stores, paper))) {
            throw new ExportProblem("The paper “" + paper.title()
                    + "” is not for publication, so there is no public report of it. Ask for the restricted one.");
        }
        HouseStyle style = style(request.style(), board);
        Instant now = book.clock().instant();
        Document document = book.read(stores ->
                new ReportComposer().compose(stores, paper.id(), style, request.audience(), request.copy(), now));
        return written(
                document,
                style,
                request.format(),
                request.file(),
                request.replace(),
                ProducedDocumentBuilder.builder()
                        .board(board.id())
                        .kind("report")
                        .audience(request.audience()));
    }

    /** Writes something that was made elsewhere, with the same guard and the same note in the book. */
    public Exported keep(Id<Board> board, Id<Meeting> meeting, String kind, Path file, byte[] content, boolean replace)
            throws ExportProblem {
        String sha256 = OutFile.write(file, replace, made(), out -> out.write(content));
        note(ProducedDocumentBuilder.builder().board(board).meeting(meeting).kind(kind), file, sha256);
        return new Exported(file, 0, 0);
    }

    private Exported written(
            Document document,
            HouseStyle style,
            Format format,
            Path file,
            boolean replace,
            ProducedDocumentBuilder note)
            throws ExportProblem {
        String sha256 = OutFile.write(file, replace, made(), out -> render(document, format, out, template(style)));
        int pages = pages(file, format);
        note(note.format(format.ending()).style(style.name()).pages(pages), file, sha256);
        return new Exported(file, 0, pages);
    }

    /** A board's forward plan as it stands today. */
    public Exported forwardPlan(PlanRequest request, Progress progress) throws ExportProblem {
        Board board = book.read(stores -> stores.boards().get(request.board()));
        HouseStyle style = style(request.style(), board);
        LocalDate today = LocalDate.now(book.clock());
        Instant now = book.clock().instant();
        PlanRecord plan = book.read(stores -> PlanRecord.of(stores, board.id(), request.audience(), today));
        ForwardPlanComposer composer = new ForwardPlanComposer(plan, style, request.from(), today);
        return either(
                () -> composer.workbook(now),
                () -> composer.document(now, request.drift()),
                style,
                request.format(),
                request.file(),
                request.replace(),
                composer.entries(),
                ProducedDocumentBuilder.builder()
                        .board(board.id())
                        .kind("forward plan")
                        .style(style.name())
                        .audience(request.audience()),
                progress);
    }

    /** Who the members of a board are on a day. */
    public Exported members(MembershipRequest request, Progress progress) throws ExportProblem {
        Board board = book.read(stores -> stores.boards().get(request.board()));
        HouseStyle style = style(request.style(), board);
        LocalDate day = request.on().orElseGet(() -> LocalDate.now(book.clock()));
        Instant now = book.clock().instant();
        MembershipRecord record = book.read(stores -> MembershipRecord.of(stores, board.id(), day));
        MembershipComposer composer = new MembershipComposer(record, style);
        return either(
                () -> composer.workbook(now),
                () -> composer.document(now),
                style,
                request.format(),
                request.file(),
                request.replace(),
                record.lines().size(),
                ProducedDocumentBuilder.builder()
                        .board(board.id())
                        .kind("members")
                        .style(style.name()),
                progress);
    }

    /** The register of interests of a board's members, as the public may read it. */
    public Exported interests(MembershipRequest request, Progress progress) throws ExportProblem {
        Board board = book.read(stores -> stores.boards().get(request.board()));
        HouseStyle style = style(request.style(), board);
        LocalDate day = request.on().orElseGet(() -> LocalDate.now(book.clock()));
        Instant now = book.clock().instant();
        RegisterRecord record = book.read(stores -> RegisterRecord.of(stores, board.id(), day));
        RegisterComposer composer = new RegisterComposer(record, style);
        return either(
                () -> composer.workbook(now),
                () -> composer.document(now),
                style,
                request.format(),
                request.file(),
                request.replace(),
                record.entries(),
                ProducedDocumentBuilder.builder()
                        .board(board.id())
                        .kind("register of interests")
                        .style(style.name()),
                progress);
    }

    /** Writes what is a workbook in some formats and a document in the others. */
    private Exported either(
            Supplier<Workbook> workbook,
            Supplier<Document> document,
            HouseStyle style,
            Format format,
            Path file,
            boolean replace,
            int rows,
            ProducedDocumentBuilder note,
            Progress progress)
            throws ExportProblem {
        String sha256 = OutFile.write(file, replace, made(), out -> {
            switch (format) {
                case XLSX, CSV -> render(workbook.get(), format, out, progress);
                case DOCX, PDF, HTML -> render(document.get(), format, out, template(style));
            }
        });
        int pages = pages(file, format);
        note(note.format(format.ending()).pages(pages), file, sha256);
        return new Exported(file, rows, pages);
    }

    private HouseStyle style(String name, Board board) throws ExportProblem {
        if (name.isBlank()) {
            return book.read(stores -> HouseStyle.of(stores, board));
        }
        Optional<HouseStyle> named = book.read(stores -> HouseStyle.named(stores, name));
        return named.orElseThrow(() -> new ExportProblem("There is no house style “" + name + "”. There are: "
                + String.join(", ", book.read(HouseStyle::names)) + "."));
    }

    /** The Word file that carries a council's own look, where its style has one. */
    private Optional<byte[]> template(HouseStyle style) {
        return style.template().isBlank()
                ? Optional.empty()
                : book.read(stores -> stores.contents().find(style.template()));
    }

    private static void render(Workbook workbook, Format format, OutputStream out, Progress progress)
            throws IOException, DocumentProblem {
        if (format == Format.XLSX) {
            new ExcelRenderer().render(workbook, out, progress);
        } else {
            new CsvRenderer().render(workbook.sheets().getFirst(), out, progress);
        }
    }

    private static void render(Document document, Format format, OutputStream out, Optional<byte[]> template)
            throws IOException, DocumentProblem {
        Renderer renderer =
                switch (format) {
                    case DOCX ->
                        template.isPresent()
                                ? new WordRenderer(WordTemplate.of("the house style's Word file", template.get()))
                                : new WordRenderer();
                    case PDF -> new PdfRenderer();
                    default -> new HtmlRenderer();
                };
        renderer.render(document, out);
    }

    private List<ProducedDocument> made() {
        return book.read(stores -> stores.documents().produced());
    }

    private static int pages(Path file, Format format) throws ExportProblem {
        if (format != Format.PDF) {
            return 0;
        }
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new ExportProblem(file + " was written but cannot be read back. Make it again.", e);
        }
    }

    private void note(ProducedDocumentBuilder document, Path file, String sha256) throws ExportProblem {
        Path folder = file.toAbsolutePath().getParent();
        try {
            book.apply(new NoteDocument(document.id(Id.of(1))
                    .fileName(String.valueOf(file.getFileName()))
                    .folder(folder == null ? "" : folder.toString())
                    .sha256(sha256)
                    .madeBy(who)
                    .build()));
        } catch (Refused e) {
            throw new ExportProblem(file + " was written, but the book could not note it. " + e.getMessage(), e);
        }
    }
}
