package org.minutebook.app.actions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.minutebook.app.documents.ChaserExport;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.chase.ChaseList;
import org.minutebook.app.documents.chase.ChaserMail;
import org.minutebook.app.documents.chase.ChaserText;
import org.minutebook.app.documents.chase.Owed;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Job;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.machine.OwnName;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.store.Stores;

/** Whom to chase for what, with the letter for each: as drafts for the mail program, or on the clipboard. Nothing is sent. */
public final class ChaseViewModel implements AutoCloseable {
    private static final String LOAD = "actions.chase";

    /** @param last the day on which a chaser was last prepared for them */
    public record Line(Owed owed, Optional<LocalDate> last, BooleanProperty ticked) {}

    private record Read(ChaseList list, Map<String, LocalDate> last) {}

    private final OpenBook open;
    private final Runnable leave;
    private final LocalDate today;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<OwnName> from = new ReadOnlyObjectWrapper<>(OwnName.NONE);
    private final Subscription naming;
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");

    /**
     * @param only the actions that the log shows
     * @param leave shows the log again
     */
    public ChaseViewModel(OpenBook open, Set<Id<Action>> only, Runnable leave) {
        this.open = open;
        this.leave = leave;
        today = open.today();
        naming = open.mine().ownName().subscribe(from::set);
        Optional<Id<Board>> board = open.board().get();
        ZoneId zone = open.book().clock().getZone();
        open.tasks().latest(LOAD, () -> open.book().read(stores -> read(stores, board, only, today, zone)), this::show);
    }

    private static Read read(
            Stores stores, Optional<Id<Board>> board, Set<Id<Action>> only, LocalDate today, ZoneId zone) {
        List<Board> boards = stores.boards().list().stream()
                .filter(one -> board.map(one.id()::equals).orElse(true))
                .toList();
        return new Read(
                ChaseList.of(stores, boards, Optional.of(only), today),
                prepared(stores.documents().produced(), zone));
    }

    /** The title of a chaser says to whom it is: "To Jane Reed: 166". */
    private static Map<String, LocalDate> prepared(List<ProducedDocument> made, ZoneId zone) {
        return made.stream()
                .filter(one -> one.kind().equals("chaser") && one.madeAt() != null)
                .collect(Collectors.toMap(
                        one -> one.title().replaceAll("^To |: [^:]*$", ""),
                        one -> LocalDate.ofInstant(one.madeAt(), zone),
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    private void show(Read read) {
        lines.setAll(read.list().owners().stream()
                .map(owed -> line(owed, Optional.ofNullable(read.last().get(owed.name()))))
                .toList());
        found.set(words(read.list()));
    }

    /** Who has an address is ticked, unless a letter was written today. */
    private Line line(Owed owed, Optional<LocalDate> last) {
        return new Line(
                owed,
                last,
                new SimpleBooleanProperty(!owed.address().isEmpty()
                        && ChaserMail.fault(owed).isEmpty()
                        && !last.equals(Optional.of(today))));
    }

    /** "24 open actions are shown. 22 of them are in letters to 18 owners. 1 has no owner to write to. 1 is parked." */
    private static String words(ChaseList list) {
        int owners = list.owners().size();
        int within = list.inLetters();
        int all = within
                + list.unowned().size()
                + list.closed().size()
                + list.parked().size();
        return (all == 1 ? "1 open action is shown. " : all + " open actions are shown. ")
                + (within == 1 ? "1 is in a letter to " : within + " are in letters to ")
                + (owners == 1 ? "1 owner." : owners + " owners.")
                + many(list.unowned().size(), " has no owner to write to.", " have no owner to write to.")
                + many(
                        list.closed().size(),
                        " is not for the public and in no letter.",
                        " are not for the public and in no letter.")
                + many(list.parked().size(), " is parked and not chased.", " are parked and not chased.");
    }

    private static String many(int number, String one, String more) {
        return number == 0 ? "" : " " + number + (number == 1 ? one : more);
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    /** How many there are, and what is in no letter. */
    public ReadOnlyStringProperty found() {
        return found.getReadOnlyProperty();
    }

    /** The letter to somebody, as it goes out with its workbook. */
    public ChaserText letter(Line line) {
        return ChaserText.of(line.owed(), from.get(), today, true);
    }

    /** Who signs the letters. */
    public ReadOnlyObjectProperty<OwnName> from() {
        return from.getReadOnlyProperty();
    }

    /** Says who works at this computer, here and from now on. */
    public void sign(String name, String post) {
        open.mine().ownName().set(new OwnName(name, post));
    }

    LocalDate today() {
        return today;
    }

    public void tickAll(boolean ticked) {
        lines.forEach(line -> line.ticked().set(ticked));
    }

    /** Asks for a folder and writes the ticked drafts into it. */
    public void write() {
        if (ticked().isEmpty()) {
            open.notices().refuse("Nobody is ticked. Tick who is to get a letter.");
            return;
        }
        open.dialogs().folder("Where the drafts go").ifPresent(folder -> write(folder, false));
    }

    private void write(Path folder, boolean replace) {
        List<Owed> owners = ticked();
        ChaserExport export = new ChaserExport(open.book(), open.who(), from.get());
        Job job = open.tasks()
                .start(
                        progress -> export.write(owners, today, folder, replace, progress),
                        drafts -> {
                            open.notices()
                                    .done(
                                            drafts.size() == 1
                                                    ? "1 draft was written. Open it in your mail program, look at it"
                                                            + " and send it."
                                                    : drafts.size()
                                                            + " drafts were written. Open them in your mail program,"
                                                            + " look at them and send them.",
                                            Command.of("Show the folder", () -> open.dialogs()
                                                    .show(drafts.getFirst().file())));
                            leave();
                        },
                        problem -> failed(problem, folder, replace));
        if (job.running().get()) {
            open.notices().working("Writing the drafts…", job);
        }
    }

    private void failed(Exception problem, Path folder, boolean replace) {
        if (!(problem instanceof ExportProblem) || problem.getMessage() == null) {
            open.tasks().report(problem);
        } else if (replace) {
            open.notices().refuse(problem.getMessage());
        } else {
            open.notices()
                    .refuse(
                            problem.getMessage(),
                            Command.of("Choose another folder", this::write),
                            Command.of("Replace drafts that are there", () -> write(folder, true)));
        }
    }

    private List<Owed> ticked() {
        return lines.stream()
                .filter(line -> line.ticked().get())
                .map(Line::owed)
                .toList();
    }

    /** The letters of some lines as plain text, one below the other; no workbook goes with them. */
    public String text(List<Line> lines) {
        return lines.stream()
                .map(Line::owed)
                .map(owed -> {
                    ChaserText text = ChaserText.of(owed, from.get(), today, false);
                    String to = owed.address().isEmpty() ? "" : "To: " + owed.address() + "\n";
                    return to + "Subject: " + text.subject() + "\n\n" + text.body();
                })
                .collect(Collectors.joining("\n"));
    }

    public void leave() {
        close();
        leave.run();
    }

    @Override
    public void close() {
        naming.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
