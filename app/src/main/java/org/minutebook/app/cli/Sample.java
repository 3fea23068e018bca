package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.sample.SampleBook;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBookProblem;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "sample", description = "Make a book with a fictional council of three boards.")
final class Sample extends Command {
    @Option(names = "--book", paramLabel = "DIR", required = true, description = "The folder; it is made.")
    @Nullable
    Path book;

    @Override
    public Integer call() throws MinuteBookProblem, Refused, WrongUse {
        Path folder = book;
        if (folder == null) {
            throw new WrongUse("Name the book's folder with --book.");
        }
        SampleBook.Counts counts =
                SampleBook.make(folder, clock(), surroundings().who());
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("book", folder.toAbsolutePath().normalize().toString());
        value.put("boards", counts.boards());
        value.put("meetings", counts.meetings());
        value.put("items", counts.items());
        value.put("actions", counts.actions());
        value.put("decisions", counts.decisions());
        return answer(
                value,
                "The sample council was made in " + folder + ": " + counts.boards() + " boards, " + counts.meetings()
                        + " meetings, " + counts.actions() + " actions.");
    }
}
