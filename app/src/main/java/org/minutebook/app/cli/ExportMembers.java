package org.minutebook.app.cli;

import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exported;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.MembershipRequest;
import org.minutebook.app.documents.Progress;

@picocli.CommandLine.Command(
        name = "members",
        description = "Write the members of a board on a day: seats, holders, vacancies, voting, substitutes.")
final class ExportMembers extends ExportOnADay {
    ExportMembers() {
        super("seats");
    }

    @Override
    Exported write(Exporting exporting, MembershipRequest request, Progress progress) throws ExportProblem {
        return exporting.members(request, progress);
    }
}
