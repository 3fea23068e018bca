package org.minutebook.app.cli;

import org.minutebook.app.documents.BriefRequest;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Meeting;

@picocli.CommandLine.Command(
        name = "chairs-brief",
        description =
                "Write the chair's brief of a meeting: the opening, speakers, running order and words to read out.")
final class ExportChairsBrief extends ExportOfMeeting {
    ExportChairsBrief() {
        super("a chair's brief");
    }

    @Override
    Exported write(MinuteBook book, Exporting exporting, Meeting of, Format wanted)
            throws CommandFailed, WrongUse, ExportProblem {
        return exporting.chairsBrief(new BriefRequest(of.id(), to.style, wanted, to.file(), to.replace));
    }
}
