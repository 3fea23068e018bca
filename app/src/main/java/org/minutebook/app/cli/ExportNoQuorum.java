package org.minutebook.app.cli;

import org.minutebook.app.documents.AfterRequest;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Meeting;

@picocli.CommandLine.Command(
        name = "no-quorum-note",
        description = "Write the note of a meeting that had no quorum: who was there, and when the board meets again.")
final class ExportNoQuorum extends ExportOfMeeting {
    ExportNoQuorum() {
        super("a note of no quorum");
    }

    @Override
    Exported write(MinuteBook book, Exporting exporting, Meeting of, Format wanted)
            throws CommandFailed, WrongUse, ExportProblem {
        return exporting.after(new AfterRequest(
                of.id(), new AfterRequest.What.NoQuorum(), to.style, Audience.PUBLIC, wanted, to.file(), to.replace));
    }
}
