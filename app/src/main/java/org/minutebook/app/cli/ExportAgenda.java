package org.minutebook.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.AgendaRequest;
import org.minutebook.app.documents.AgendaRequest.Issue;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "agenda",
        description = "Write the agenda of a meeting, a supplement of it, or the sheet of what changed.")
final class ExportAgenda extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--meeting", paramLabel = "DATE", required = true, description = "The meeting: its day, or its id.")
    String meeting = "";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "docx, pdf or html.")
    String format = "";

    @Option(
            names = "--issue",
            paramLabel = "NUMBER",
            description = "The agenda or supplement issued under this number, or “now” for the items as they stand"
                    + " (default: the agenda issued last, else as it stands).")
    String issue = "";

    @Option(
            names = "--changes-since",
            paramLabel = "NUMBER",
            description = "The sheet of what changed since the issue with this number.")
    int changesSince;

    @Mixin
    ToFile to = new ToFile();

    @Mixin
    Readers audience = new Readers();

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Format wanted = Documents.format(format, "an agenda");
        Board found = Boards.get(book, board);
        Meeting of = Meetings.get(book, found, meeting);
        Exported exported = new Exporting(book, surroundings().who())
                .agenda(new AgendaRequest(
                        of.id(), issue(book, of.id()), to.style, audience.readers(), wanted, to.file(), to.replace));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", exported.file().toString());
        value.put("pages", exported.pages());
        String what = changesSince > 0 ? "the changes to the agenda of " : "the agenda of ";
        return answer(value, "Wrote " + what + of.day() + " to " + exported.file() + ".");
    }

    private Issue issue(MinuteBook book, Id<Meeting> of) throws WrongUse, CommandFailed {
        if (changesSince > 0) {
            List<AgendaVersion> issued = book.read(stores -> stores.agendas().versions(of));
            Id<AgendaVersion> from = issued.stream()
                    .filter(one -> one.number() == changesSince)
                    .findFirst()
                    .map(AgendaVersion::id)
                    .orElseThrow(() -> new CommandFailed("No agenda was issued under number " + changesSince
                            + ". There are " + issued.size() + " for this meeting."));
            Optional<Id<AgendaVersion>> to = issued.stream()
                    .filter(one -> one.kind() == AgendaVersion.Kind.REVISED && one.number() > changesSince)
                    .reduce((one, other) -> other)
                    .map(AgendaVersion::id);
            return new Issue.Changes(from, to);
        }
        if (issue.isBlank()) {
            return new Issue.Latest();
        }
        if (issue.equals("now")) {
            return new Issue.AsItStands();
        }
        if (!issue.matches("\\d{1,6}")) {
            throw new WrongUse("“" + issue + "” is no issue: give its number, or now.");
        }
        return new Issue.Numbered(Integer.parseInt(issue));
    }
}
