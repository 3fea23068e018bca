package org.minutebook.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.bind.LeakWords;
import org.minutebook.app.documents.bind.MadePack;
import org.minutebook.app.documents.bind.MadePacks;
import org.minutebook.app.documents.bind.PackMaking;
import org.minutebook.app.documents.bind.PackRequest;
import org.minutebook.app.documents.pack.leak.Leak;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "pack",
        description = "Bind the papers of a meeting: the public pack, the one for members, and supplements.")
final class Pack extends BookCommand {
    private static final int RED = 3;

    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, by name or short name.")
    String board = "";

    @Option(names = "--meeting", paramLabel = "DATE", required = true, description = "The meeting: its day, or its id.")
    String meeting = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write into.")
    @Nullable
    Path out;

    @Option(names = "--replace", description = "Write over a file that was edited since it was made.")
    boolean replace;

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, ExportProblem, DocumentProblem {
        Path folder = out;
        if (folder == null) {
            throw new WrongUse("Name the folder to write into with --out.");
        }
        Board found = Boards.get(book, board);
        Meeting of = Meetings.get(book, found, meeting);
        MadePacks made;
        try (PackMaking making =
                new PackMaking(book, surroundings().who(), surroundings().own().resolve("packs"))) {
            made = making.make(
                    new PackRequest(of.id(), folder, replace),
                    new TerminalProgress(surroundings().err(), !json));
        } catch (IOException e) {
            throw new CommandFailed("The program's own folder " + surroundings().own()
                    + " could not be written. Make room there, or set MINUTEBOOK_HOME to another folder.");
        }
        made.troubles().forEach(trouble -> surroundings().err().println(trouble.says()));
        made.remarks().forEach(says -> surroundings().err().println(says));
        made.leaks().leaks().forEach(leak -> surroundings().err().println(LeakWords.says(leak)));
        made.leaks().unread().forEach(unread -> surroundings().err().println(LeakWords.says(unread)));
        answer(value(made), text(made, of));
        return made.leaks().isClean() ? DONE : RED;
    }

    private static Map<String, @Nullable Object> value(MadePacks made) {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        Optional<MadePack> open = made.first(Audience.PUBLIC);
        value.put("public", file(open));
        value.put("restricted", file(made.first(Audience.RESTRICTED)));
        value.put("pages", open.map(MadePack::pages).orElse(0));
        value.put("items", open.map(Pack::items).orElse(List.of()));
        value.put(
                "supplements",
                made.packs().stream()
                        .skip(made.packs().isEmpty() ? 0 : 1)
                        .filter(pack -> pack.audience() == Audience.PUBLIC)
                        .map(pack -> supplement(pack, made))
                        .toList());
        value.put("leaks", made.leaks().leaks().stream().map(Pack::leak).toList());
        value.put(
                "troubles",
                made.troubles().stream().map(MadePacks.Trouble::says).toList());
        value.put("remarks", made.remarks());
        return value;
    }

    private static Map<String, @Nullable Object> supplement(MadePack pack, MadePacks made) {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("name", pack.name());
        value.put("public", file(Optional.of(pack)));
        value.put(
                "restricted",
                file(made.packs().stream()
                        .filter(other -> other.audience() == Audience.RESTRICTED
                                && other.version().equals(pack.version()))
                        .findFirst()));
        value.put("pages", pack.pages());
        value.put("items", items(pack));
        return value;
    }

    private static List<Map<String, Object>> items(MadePack pack) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (MadePack.Item item : pack.items()) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("number", item.number());
            value.put("title", item.title());
            value.put("from", item.from());
            value.put("to", item.to());
            items.add(value);
        }
        return items;
    }

    private static @Nullable String file(Optional<MadePack> pack) {
        return pack.flatMap(MadePack::file).map(Path::toString).orElse(null);
    }

    private static Map<String, Object> leak(Leak leak) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("phrase", leak.phrase());
        value.put("file", String.valueOf(leak.file().getFileName()));
        value.put("place", leak.place());
        value.put("around", leak.around());
        return value;
    }

    private static String text(MadePacks made, Meeting of) {
        StringBuilder text = new StringBuilder();
        for (MadePack pack : made.packs()) {
            String readers = pack.audience() == Audience.PUBLIC ? "the public" : "members";
            text.append(pack.name())
                    .append(" for ")
                    .append(readers)
                    .append(pack.file().isPresent() ? ": " + pack.file().get() : ": not kept")
                    .append(", ")
                    .append(pack.pages())
                    .append(" pages.\n");
            for (MadePack.Item item : pack.items()) {
                text.append("  ")
                        .append(item.number())
                        .append(item.number().isBlank() ? "" : "  ")
                        .append(item.title())
                        .append(item.to() > item.from() ? ", pages " + item.from() + " to " : ", page ")
                        .append(item.to())
                        .append('\n');
            }
        }
        return "Packs of the meeting of " + of.day() + "\n" + text.toString().stripTrailing();
    }
}
