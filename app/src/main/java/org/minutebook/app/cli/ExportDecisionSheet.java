package org.minutebook.app.cli;

import org.minutebook.app.documents.AfterRequest;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Meeting;
import picocli.CommandLine.Mixin;

@picocli.CommandLine.Command(
        name = "decision-sheet",
        description = "Write what a meeting decided: provisional until its minutes are approved.")
final class ExportDecisionSheet extends ExportOfMeeting {
    @Mixin
    Readers audience = new Readers();

    ExportDecisionSheet() {
        super("a decision sheet");
    }

    @Override
    Exported write(MinuteBook book, Exporting exporting, Meeting of, Format wanted)
            throws CommandFailed, WrongUse, ExportProblem {
        return exporting.after(new AfterRequest(
                of.id(),
                new AfterRequest.What.Decisions(),
                to.style,
                audience.readers(),
                wanted,
                to.file(),
                to.replace));
    }
}
