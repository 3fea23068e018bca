package org.minutebook.app.members;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MembershipRequest;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.model.Board;

/** The list of members and the public register on their way into files. */
final class MembersFiles {
    private static final List<Format> FORMATS = List.of(Format.DOCX, Format.PDF, Format.HTML, Format.XLSX);

    private final OpenBook open;
    private final MembersViewModel model;

    MembersFiles(OpenBook open, MembersViewModel model) {
        this.open = open;
        this.model = model;
    }

    /** The list in each format, then the register in each. */
    List<Exports.Choice> choices() {
        return Stream.concat(
                        FORMATS.stream().map(format -> choice("members", "List of members", format)),
                        FORMATS.stream().map(format -> choice("interests", "Public register", format)))
                .toList();
    }

    private Exports.Choice choice(String id, String what, Format format) {
        return new Exports.Choice(
                id + "-" + format.ending(),
                what + ", " + format.words() + " (." + format.ending() + ")",
                () -> export(id.equals("members"), what, format));
    }

    private void export(boolean members, String what, Format format) {
        if (model.boards().size() != 1) {
            open.notices().refuse("Choose one board at the top, then export.");
            return;
        }
        Board board = model.boards().getFirst();
        Exporting exporting = new Exporting(open.book(), open.who());
        String name = (board.shortName().isBlank() ? board.name() : board.shortName()) + " "
                + what.toLowerCase(Locale.UK) + " " + model.on();
        Exports.run(open, format, name, (file, replace, progress) -> {
            MembershipRequest request =
                    new MembershipRequest(board.id(), "", Optional.of(model.on()), format, file, replace);
            return members ? exporting.members(request, progress) : exporting.interests(request, progress);
        });
    }
}
