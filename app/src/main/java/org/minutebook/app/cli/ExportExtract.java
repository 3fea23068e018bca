package org.minutebook.app.cli;

import org.minutebook.app.documents.AfterRequest;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Meeting;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "extract", description = "Write the minute of one item by itself, to be certified.")
final class ExportExtract extends ExportOfMeeting {
    @Option(
            names = "--item",
            paramLabel = "NUMBER",
            required = true,
            description = "The item: its number on the agenda, or that of its minute.")
    String item = "";

    @Mixin
    Readers audience = new Readers();

    ExportExtract() {
        super("an extract");
    }

    @Override
    Exported write(MinuteBook book, Exporting exporting, Meeting of, Format wanted)
            throws CommandFailed, WrongUse, ExportProblem {
        return exporting.after(new AfterRequest(
                of.id(),
                new AfterRequest.What.Extract(Items.get(book, of, item).id()),
                to.style,
                audience.readers(),
                wanted,
                to.file(),
                to.replace));
    }
}
