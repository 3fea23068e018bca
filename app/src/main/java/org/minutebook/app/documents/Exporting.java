package org.minutebook.app.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.compose.ActionLogComposer;
import org.minutebook.app.documents.compose.ActionPaper;
import org.minutebook.app.documents.compose.AgendaComposer;
import org.minutebook.app.documents.compose.AgendaLine;
import org.minutebook.app.documents.compose.AgendaRecord;
import org.minutebook.app.documents.compose.ChairsBriefComposer;
import org.minutebook.app.documents.compose.ChairsReviewComposer;
import org.minutebook.app.documents.compose.ChangeSheetComposer;
import org.minutebook.app.documents.compose.DecisionSheetComposer;
import org.minutebook.app.documents.compose.ExtractComposer;
import org.minutebook.app.documents.compose.ForwardPlanComposer;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.MembershipComposer;
import org.minutebook.app.documents.compose.MembershipRecord;
import org.minutebook.app.documents.compose.MinutesComposer;
import org.minutebook.app.documents.compose.MinutesWorkbook;
import org.minutebook.app.documents.compose.NoQuorumComposer;
import org.minutebook.app.documents.compose.PlanRecord;
import org.minutebook.app.documents.compose.RegisterComposer;
import org.minutebook.app.documents.compose.RegisterRecord;
import org.minutebook.app.documents.compose.ReportComposer;
import org.minutebook.app.documents.compose.ReviewRecord;
import org.minutebook.app.documents.compose.SigningSheetComposer;
import org.minutebook.app.documents.compose.TermsComposer;
import org.minutebook.app.documents.owners.OwnersWorkbook;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.ProducedDocumentBuilder;
import org.minutebook.db.store.ActionRow;

/** Makes documents from the book, writes them where they were asked for, and notes in the book that they were made. */
public final class Exporting {
    private final MinuteBook book;
    private final Producing producing;

    public Exporting(MinuteBook book, String who) {
        this.book = book;
        producing = new Producing(book, who);
    }

    private Imprint imprint(Id<Board> of, String style) throws ExportProblem {
        return Imprint.of(book, of, style);
    }

    private Imprint imprintOf(Id<Meeting> meeting, String style) throws ExportProblem {
        return imprint(book.read(stores -> stores.meetings().get(meeting)).board(), style);
    }

    public Exported actionLog(LogRequest request, Progress progress) throws ExportProblem {
        Imprint at = imprint(request.board(), "");
        List<ActionRow> rows = book.read(stores -> request.rows(stores, at.today()));
        ActionLogComposer composer =
                new ActionLogComposer(at.board(), at.style(), LogColumn.in(request.columns(), at.style()), at.today());
        return producing.list(
                () -> composer.workbook(rows, at.now()),
                () -> composer.document(rows, at.now()),
                rows.size(),
                at.style(),
                request,
                at.note("action log"),
                progress);
    }

    /** The log as a workbook that its owners fill in and send back. */
    public Exported ownersLog(LogRequest request, Progress progress) throws ExportProblem {
        if (request.format() != Format.XLSX) {
            throw new ExportProblem("What owners fill in is an Excel workbook: ask for xlsx.");
        }
        Imprint at = imprint(request.board(), "");
        List<ActionRow> rows = book.read(stores -> request.rows(stores, at.today()));
        String mark = book.read(OwnersWorkbook::bookMark);
        return producing.workbook(
                OwnersWorkbook.of(at.board(), mark, rows, at.now()),
                rows.size(),
                request,
                at.note("action log for owners"),
                progress);
    }

    /** The log as a paper for the next agenda. */
    public Exported actionPaper(ActionPaperRequest request) throws ExportProblem {
        Imprint at = imprint(request.board(), request.style());
        ActionPaper paper = book.read(stores -> ActionPaper.of(stores, request.board(), request.since(), at.today()));
        List<LogColumn> wanted = LogColumn.in(request.columns(), at.style());
        return producing.document(
                new ActionLogComposer(at.board(), at.style(), wanted, at.today()).paper(paper, at.now()),
                at.style(),
                request,
                at.note("action paper"));
    }

    /** A board's open actions as its chair goes through them. */
    public Exported chairsReview(ReviewRequest request) throws ExportProblem {
        Imprint at = imprint(request.board(), request.style());
        ReviewRecord record =
                book.read(stores -> ReviewRecord.of(stores, request.board(), request.audience(), at.today()));
        return producing.document(
                new ChairsReviewComposer(record, at.style(), request.audience()).document(at.now()),
                at.style(),
                request,
                at.note("chair's review").audience(request.audience()));
    }

    public Exported minutes(MinutesRequest request, Progress progress) throws ExportProblem {
        Imprint at = imprintOf(request.meeting(), request.style());
        return producing.list(
                () -> book.read(stores ->
                        new MinutesWorkbook().compose(stores, request.meeting(), request.audience(), at.now())),
                () -> book.read(stores -> new MinutesComposer()
                        .compose(stores, request.meeting(), at.style(), request.audience(), at.now())),
                0,
                at.style(),
                request,
                at.note("minutes").meeting(request.meeting()).audience(request.audience()),
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
        Imprint at = imprintOf(request.meeting(), request.style());
        Id<Meeting> meeting = request.meeting();
        Audience audience = request.audience();
        Optional<Id<AgendaVersion>> version = version(request);
        Document document = book.read(stores -> request.issue() instanceof AgendaRequest.Issue.Changes changes
                ? new ChangeSheetComposer()
                        .compose(stores, meeting, changes.from(), changes.to(), at.style(), audience, at.now())
                : new AgendaComposer()
                        .composed(
                                AgendaRecord.of(stores, meeting, audience, at.style(), version, pages),
                                at.style(),
                                at.now()));
        String kind = request.issue() instanceof AgendaRequest.Issue.Changes ? "change sheet" : "agenda";
        return producing.document(
                document, at.style(), request, at.note(kind).meeting(meeting).audience(audience));
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
        Imprint at = imprintOf(request.meeting(), request.style());
        Id<Meeting> meeting = request.meeting();
        Document document = book.read(stores -> new ChairsBriefComposer()
                .compose(stores, meeting, AgendaComposer.latest(stores, meeting), at.style(), at.now()));
        return producing.document(
                document,
                at.style(),
                request,
                at.note("chair's brief").meeting(meeting).audience(Audience.RESTRICTED));
    }

    /** The decision sheet, the page that is signed, or an extract. */
    public Exported after(AfterRequest request) throws ExportProblem {
        Imprint at = imprintOf(request.meeting(), request.style());
        Id<Meeting> meeting = request.meeting();
        Audience audience = request.audience();
        Optional<Document> document = book.read(stores -> switch (request.what()) {
            case AfterRequest.What.Decisions _ ->
                Optional.of(new DecisionSheetComposer()
                        .compose(stores, meeting, at.style(), audience, at.today(), at.now()));
            case AfterRequest.What.Signing _ ->
                Optional.of(new SigningSheetComposer().compose(stores, meeting, at.style(), at.now()));
            case AfterRequest.What.Extract extract ->
                new ExtractComposer().compose(stores, meeting, extract.item(), at.style(), audience, at.now());
            case AfterRequest.What.NoQuorum _ -> new NoQuorumComposer().compose(stores, meeting, at.style(), at.now());
        });
        return producing.document(
                document.orElseThrow(() -> new ExportProblem(request.what().none())),
                at.style(),
                request,
                at.note(request.what().kind()).meeting(meeting).audience(audience));
    }

    /** A version of a board's terms of reference. */
    public Exported terms(TermsRequest request) throws ExportProblem {
        Imprint at = imprint(request.terms().board(), request.style());
        Document document =
                book.read(stores -> new TermsComposer().compose(stores, request.terms(), at.style(), at.now()));
        return producing.document(document, at.style(), request, at.note("terms of reference"));
    }

    /** A report on the form of its council, to be read or for its author to fill in. */
    public Exported report(ReportRequest request) throws ExportProblem {
        Paper paper = book.read(stores -> stores.papers().get(request.paper()));
        if (request.audience() == Audience.PUBLIC && book.read(stores -> ReportComposer.isClosed(stores, paper))) {
            throw new ExportProblem("The paper “" + paper.title()
                    + "” is not for publication, so there is no public report of it. Ask for the restricted one.");
        }
        Imprint at = imprint(paper.board(), request.style());
        Document document = book.read(stores -> new ReportComposer()
                .compose(stores, paper.id(), at.style(), request.audience(), request.copy(), at.now()));
        ProducedDocumentBuilder note = at.note("report").title(paper.title()).audience(request.audience());
        return producing.document(document, at.style(), request, note);
    }

    /** Writes something that was made elsewhere, with the same guard and the same note in the book. */
    public Exported keep(Id<Board> board, Id<Meeting> meeting, String kind, Path file, byte[] content, boolean replace)
            throws ExportProblem {
        return producing.content(
                content,
                file,
                replace,
                ProducedDocumentBuilder.builder().board(board).meeting(meeting).kind(kind));
    }

    /** A board's forward plan as it stands today. */
    public Exported forwardPlan(PlanRequest request, Progress progress) throws ExportProblem {
        Imprint at = imprint(request.board(), request.style());
        PlanRecord plan = book.read(stores -> PlanRecord.of(stores, request.board(), request.audience(), at.today()));
        ForwardPlanComposer composer = new ForwardPlanComposer(plan, at.style(), request.from(), at.today());
        return producing.list(
                () -> composer.workbook(at.now()),
                () -> composer.document(at.now(), request.drift()),
                composer.entries(),
                at.style(),
                request,
                at.note("forward plan").audience(request.audience()),
                progress);
    }

    /** Who the members of a board are on a day. */
    public Exported members(MembershipRequest request, Progress progress) throws ExportProblem {
        Imprint at = imprint(request.board(), request.style());
        LocalDate day = request.on().orElse(at.today());
        MembershipRecord record = book.read(stores -> MembershipRecord.of(stores, request.board(), day));
        MembershipComposer composer = new MembershipComposer(record, at.style());
        return producing.list(
                () -> composer.workbook(at.now()),
                () -> composer.document(at.now()),
                record.lines().size(),
                at.style(),
                request,
                at.note("members"),
                progress);
    }

    /** The register of interests of a board's members, as the public may read it. */
    public Exported interests(MembershipRequest request, Progress progress) throws ExportProblem {
        Imprint at = imprint(request.board(), request.style());
        LocalDate day = request.on().orElse(at.today());
        RegisterRecord record = book.read(stores -> RegisterRecord.of(stores, request.board(), day));
        RegisterComposer composer = new RegisterComposer(record, at.style());
        return producing.list(
                () -> composer.workbook(at.now()),
                () -> composer.document(at.now()),
                record.entries(),
                at.style(),
                request,
                at.note("register of interests"),
                progress);
    }
}
