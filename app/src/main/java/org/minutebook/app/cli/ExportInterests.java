package org.minutebook.app.cli;

import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.MembershipRequest;
import org.minutebook.app.documents.Progress;

@picocli.CommandLine.Command(
        name = "interests",
        description = "Write the public register of a board's members' interests on a day.")
final class ExportInterests extends ExportOnADay {
    ExportInterests() {
        super("entries");
    }

    @Override
    Exported write(Exporting exporting, MembershipRequest request, Progress progress) throws ExportProblem {
        return exporting.interests(request, progress);
    }
}
