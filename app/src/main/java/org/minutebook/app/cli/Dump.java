package org.minutebook.app.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.store.BoardPart;
import org.minutebook.db.store.RecordFile;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "dump",
        description = "Write the whole record, or a board's part, as one JSON file.")
final class Dump extends BookCommand {
    @Option(names = "--board", paramLabel = "NAME", description = "Only this board's part.")
    String board = "";

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write (default: the terminal).")
    @Nullable
    Path out;

    @Override
    int run(MinuteBook book) throws CommandFailed {
        Optional<Board> only = board.isBlank() ? Optional.empty() : Optional.of(Boards.get(book, board));
        Path file = out;
        if (file == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(book, only, bytes);
            surroundings().out().print(bytes.toString(StandardCharsets.UTF_8));
            return DONE;
        }
        try {
            Path aside = file.resolveSibling(file.getFileName() + ".part");
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(aside))) {
                write(book, only, to);
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailed(file + " cannot be written. Choose another folder, or free some room.");
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", file.toString());
        value.putAll(Info.counts(book));
        return answer(value, "Wrote the record to " + file + ".");
    }

    private static void write(MinuteBook book, Optional<Board> only, OutputStream to) {
        book.read(stores -> {
            if (only.isPresent()) {
                BoardPart.of(only.get().id(), stores).write(to);
            } else {
                RecordFile.writeAll(stores, to);
            }
            return true;
        });
    }
}
