package org.minutebook.app.cli;

import org.minutebook.app.documents.AfterRequest;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Meeting;

@picocli.CommandLine.Command(name = "signing-sheet", description = "Write the page on which minutes are signed.")
final class ExportSigningSheet extends ExportOfMeeting {
    ExportSigningSheet() {
        super("a signing sheet");
    }

    @Override
    Exported write(MinuteBook book, Exporting exporting, Meeting of, Format wanted)
            throws CommandFailed, WrongUse, ExportProblem {
        return exporting.after(new AfterRequest(
                of.id(), new AfterRequest.What.Signing(), to.style, Audience.PUBLIC, wanted, to.file(), to.replace));
    }
}
