package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.publish.Kit;
import org.minutebook.app.documents.publish.KitRequest;
import org.minutebook.app.documents.publish.PublicationKit;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "kit",
        description =
                "Put together a folder of what is published for a meeting: agenda, reports, calendar entry, checksums.")
final class ExportKit extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--meeting", paramLabel = "DATE", required = true, description = "The meeting: its day, or its id.")
    String meeting = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the meeting's folder is made.")
    @Nullable
    Path out;

    @Option(names = "--replace", description = "Write over files that were edited since they were made.")
    boolean replace;

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Path into = out;
        if (into == null) {
            throw new WrongUse("Name the folder to write into with --out.");
        }
        Board found = Boards.get(book, board);
        Meeting of = Meetings.get(book, found, meeting);
        Kit kit = new PublicationKit(book, surroundings().who())
                .write(
                        new KitRequest(of.id(), into, replace),
                        new TerminalProgress(surroundings().err(), !json));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("folder", kit.folder().toString());
        value.put(
                "files",
                kit.paths().stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .toList());
        value.put("removed", kit.removed().stream().map(Path::toString).toList());
        value.put("left", kit.left().stream().map(Path::toString).toList());
        value.put("remarks", kit.remarks());
        StringBuilder text = new StringBuilder();
        text.append("Put ")
                .append(kit.files().size())
                .append(" files for the public into ")
                .append(kit.folder())
                .append('.');
        kit.removed()
                .forEach(file -> text.append('\n').append(file).append(" is published no more and was taken out."));
        kit.left().forEach(file -> text.append('\n')
                .append(file)
                .append(" is published no more but was edited: look at it and take it out."));
        kit.remarks().forEach(remark -> text.append("\nLook: ").append(remark));
        return answer(value, text.toString());
    }
}
