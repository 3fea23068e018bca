package org.minutebook.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.ChaserExport;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.chase.ChaseList;
import org.minutebook.app.documents.chase.Owed;
import org.minutebook.app.machine.OwnName;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.rules.Fold;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "chasers",
        description =
                "Write a draft (.eml) to each owner of open actions, with the workbook to fill in. Nothing is sent.")
final class ExportChasers extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", description = "Only this board, by name or short name.")
    String board = "";

    @Option(names = "--owner", paramLabel = "NAME", description = "Only owners whose name holds this.")
    String owner = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write into.")
    @Nullable
    Path out;

    @Option(
            names = "--from",
            paramLabel = "NAME",
            description = "Who signs the letters: \"Name, Post\" (default: who is set on this computer, or Democratic"
                    + " Services).")
    String from = "";

    @Option(names = "--replace", description = "Write over drafts that were edited since they were made.")
    boolean replace;

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem {
        Path folder = out;
        if (folder == null) {
            throw new WrongUse("Name the folder to write into with --out.");
        }
        List<Board> boards =
                board.isBlank() ? book.read(stores -> stores.boards().list()) : List.of(Boards.get(book, board));
        LocalDate today = LocalDate.now(book.clock());
        ChaseList list = book.read(stores -> ChaseList.of(stores, boards, Optional.empty(), today));
        List<Owed> wanted = list.owners().stream()
                .filter(owed -> Fold.text(owed.name()).contains(Fold.text(owner)))
                .toList();
        if (wanted.isEmpty()) {
            throw new CommandFailed(
                    owner.isBlank()
                            ? "No open action has an owner who could be written to."
                            : "No owner of an open action has a name with “" + owner + "” in it.");
        }
        OwnName signed = from.isBlank() ? OwnName.read(surroundings().own()) : OwnName.of(from);
        List<ChaserExport.Draft> drafts = new ChaserExport(book, surroundings().who(), signed)
                .write(
                        wanted,
                        today,
                        folder,
                        replace,
                        new TerminalProgress(surroundings().err(), !json));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("folder", folder.toString());
        value.put("drafts", drafts.stream().map(draft -> line(draft, today)).toList());
        value.put("withoutOwner", list.unowned().size());
        value.put("notPublic", list.closed().size());
        value.put("parked", list.parked().size());
        return answer(
                value, "Wrote " + drafts.size() + (drafts.size() == 1 ? " draft" : " drafts") + " to " + folder + ".");
    }

    private static Map<String, Object> line(ChaserExport.Draft draft, LocalDate today) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("to", draft.to().name());
        line.put("address", draft.to().address());
        line.put("actions", draft.to().rows().size());
        line.put("overdue", draft.to().overdue(today));
        line.put("file", draft.file().toString());
        return line;
    }
}
