package org.minutebook.app.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.minutebook.app.actions.ActionsView;
import org.minutebook.app.agenda.AgendaView;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.Notices;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Places;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tasks;
import org.minutebook.app.meetings.MeetingsPlace;
import org.minutebook.app.meetings.MeetingsView;
import org.minutebook.app.minutes.MinutesView;
import org.minutebook.app.plan.PlanView;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** The screens of the tour, each as somebody would find it in the middle of a day's work. */
record TourStops(MinuteBook book, String who) {
    /** One picture: its screen is opened when it is drawn. */
    record Stop(String name, Function<MySettings, Shown> open) {
        Stop prepared(Consumer<Parent> how) {
            return new Stop(name, open.andThen(shown -> shown.prepared(how)));
        }
    }

    /**
     * A screen to be drawn.
     *
     * @param prepare done when the screen is in a scene
     */
    record Shown(Parent screen, Runnable prepare, Runnable close) {
        static Shown of(Parent screen) {
            return new Shown(screen, () -> {}, () -> {});
        }

        Shown prepared(Consumer<Parent> how) {
            return new Shown(screen, () -> how.accept(screen), close);
        }
    }

    List<Stop> all() {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop("00-doors", mine -> Shown.of(new DoorsView(new NoDoors(), Optional.empty()))));
        stops.add(new Stop("00-restore", mine -> Shown.of(restore())));
        int number = 1;
        for (String address : addresses()) {
            String name = "%02d-%s"
                    .formatted(number++, address.replaceAll("(/\\d+)+", "-one").replace('/', '-'));
            stops.add(at(name, address));
        }
        stops.add(new Stop("%02d-shortcuts".formatted(number++), mine -> Shown.of(ShortcutSheet.sheet())));
        stops.addAll(inTheMiddle(number));
        return stops;
    }

    /** Screens on which something was begun. */
    private List<Stop> inTheMiddle(int first) {
        List<Stop> stops = new ArrayList<>();
        TourFinds finds = new TourFinds(book);
        int number = first;
        if (finds.fullestMinute().isPresent()) {
            AgendaItem item = finds.fullestMinute().get();
            stops.add(at("%02d-attendance".formatted(number++), Addresses.minutes(item.meeting(), item.id()))
                    .prepared(window -> press(window, MinutesView.ID_ATTENDANCE)));
            stops.add(at("%02d-writing".formatted(number++), Addresses.minutes(item.meeting(), item.id()))
                    .prepared(TourWriting::begun));
            stops.add(at("%02d-phrases".formatted(number++), Addresses.minutes(item.meeting(), item.id()))
                    .prepared(TourWriting::phrases));
            stops.add(at("%02d-declaration".formatted(number++), Addresses.minutes(item.meeting(), item.id()))
                    .prepared(window -> {
                        press(window, MinutesView.ID_DECLARATION);
                        type(window, "declaration-label", "Non-pecuniary interest");
                    }));
            stops.add(at("%02d-vote".formatted(number++), Addresses.minutes(item.meeting(), item.id()))
                    .prepared(window -> {
                        press(window, MinutesView.ID_VOTE);
                        type(window, "vote-for", "4");
                        type(window, "vote-against", "4");
                        type(window, "vote-abstained", "2");
                    }));
        }
        stops.add(at("%02d-year-planner".formatted(number++), "meetings")
                .prepared(window -> select(window, MeetingsView.ID_TABS, 1)));
        stops.add(at("%02d-search-hits".formatted(number++), "search/pharmac"));
        stops.add(at("%02d-search-nothing".formatted(number++), "search/is:overdue pharamcy"));
        Optional<Id<ForwardPlanEntry>> planned = finds.slippedEntry();
        if (planned.isPresent()) {
            stops.add(at("%02d-plan-entry".formatted(number++), "plan/" + planned.get()));
        }
        stops.add(at("%02d-plan-cycles".formatted(number++), "plan")
                .prepared(window -> select(window, PlanView.ID_LISTS, 1)));
        stops.add(at("%02d-plan-new-cycle".formatted(number++), "plan").prepared(window -> {
            select(window, PlanView.ID_LISTS, 1);
            press(window, PlanView.ID_NEW_CYCLE);
        }));
        stops.add(at("%02d-plan-new-matter".formatted(number++), "plan").prepared(window -> {
            select(window, PlanView.ID_LISTS, 2);
            press(window, PlanView.ID_NEW_MATTER);
        }));
        List<Stop> actions = ActionsStops.of(this, number);
        stops.addAll(actions);
        number += actions.size();
        Optional<String> draft = finds.agenda(Meeting.State.PLANNED);
        if (draft.isPresent()) {
            stops.add(at("%02d-issue".formatted(number++), draft.get())
                    .prepared(window -> press(window, AgendaView.ID_ISSUE)));
        }
        Optional<String> issued = finds.agenda(Meeting.State.ISSUED);
        if (issued.isPresent()) {
            stops.add(at("%02d-late-item".formatted(number++), issued.get())
                    .prepared(window -> press(window, AgendaView.ID_LATE)));
        }
        List<Stop> members = MembersStops.of(this, number);
        stops.addAll(members);
        number += members.size();
        List<Stop> minutes = MinutesStops.of(this, number);
        stops.addAll(minutes);
        number += minutes.size();
        TourDesk desk = new TourDesk();
        Optional<TourDesk.Returned> log = desk.returnedLog(book);
        if (log.isPresent()) {
            TourDesk.Returned returned = log.get();
            stops.add(importing("%02d-import".formatted(number++), returned, "actions", ActionsView.ID_IMPORT));
            TourDesk.Returned filled = desk.filledIn(book, returned.board());
            stops.add(importing("%02d-owners-returned".formatted(number++), filled, "actions", ActionsView.ID_IMPORT));
            TourDesk.Returned plan = new TourDesk.Returned(returned.board(), desk.plan(LocalDate.now(book.clock())));
            stops.add(importing("%02d-plan-import".formatted(number++), plan, "plan", PlanView.ID_IMPORT));
        }
        stops.add(new Stop(
                "%02d-restore-refused".formatted(number),
                mine -> new Shown(restoreRefused(desk), () -> {}, desk::clear)));
        return stops;
    }

    private Stop importing(String name, TourDesk.Returned returned, String address, String act) {
        return new Stop(name, mine -> importing(returned, address, mine)).prepared(window -> press(window, act));
    }

    private Shown importing(TourDesk.Returned returned, String address, MySettings mine) {
        OpenBook open = open(mine, TourDesk.choosing(returned.file()));
        open.places().go(address);
        open.board().set(Optional.of(returned.board()));
        MainWindow window = new MainWindow(open, new Screens(), () -> {});
        return new Shown(window, () -> {}, window::close);
    }

    /** A backup that would replace a book which holds more than it. */
    private Parent restoreRefused(TourDesk desk) {
        TourDesk.WentOn wentOn = desk.bookThatWentOn(book.clock(), who);
        RestoreViewModel model = new RestoreViewModel(Tasks.immediate(), book.clock(), (folder, said) -> {});
        model.choose(wentOn.backup());
        model.folder().set(wentOn.book().toString());
        model.restore();
        return page(new RestoreView(new NoDialogs(), model, () -> {}));
    }

    static void press(Parent screen, String id) {
        if (screen.lookup("#" + id) instanceof ButtonBase button) {
            button.fire();
        }
    }

    static void select(Parent screen, String id, int tab) {
        if (screen.lookup("#" + id) instanceof TabPane tabs) {
            tabs.getSelectionModel().select(tab);
        }
    }

    static void type(Parent screen, String id, String words) {
        if (screen.lookup("#" + id) instanceof TextField field) {
            field.setText(words);
        }
    }

    /** The book's own newest backup, looked into before it is restored. */
    private Parent restore() {
        RestoreViewModel model = new RestoreViewModel(Tasks.immediate(), book.clock(), (folder, said) -> {});
        book.newestBackup().ifPresent(model::choose);
        return page(new RestoreView(new NoDialogs(), model, () -> {}));
    }

    private static Parent page(RestoreView view) {
        VBox page = Style.on(new VBox(view), Style.PAGE);
        page.setAlignment(Pos.CENTER);
        return page;
    }

    private List<String> addresses() {
        TourFinds finds = new TourFinds(book);
        List<String> addresses = new ArrayList<>(List.of(Addresses.TODAY, "meetings"));
        finds.agenda(Meeting.State.PLANNED).ifPresent(addresses::add);
        finds.agenda(Meeting.State.ISSUED).ifPresent(addresses::add);
        finds.agenda(Meeting.State.PLANNED).ifPresent(address -> addresses.add(readiness(address)));
        finds.agenda(Meeting.State.ISSUED).ifPresent(address -> addresses.add(readiness(address)));
        finds.agenda(Meeting.State.ISSUED).ifPresent(agenda -> addresses.add("papers/" + agenda.split("/")[1]));
        book.read(stores -> stores.boards().list()).stream()
                .findFirst()
                .ifPresent(board -> addresses.addAll(List.of(
                        "standing/" + board.id(),
                        "standing/" + board.id() + "/dates",
                        "standing/" + board.id() + "/pages")));
        finds.fullestMinute().ifPresent(item -> addresses.add(Addresses.minutes(item.meeting(), item.id())));
        addresses.add("actions");
        finds.firstAction()
                .ifPresent(
                        action -> addresses.addAll(List.of(Addresses.REVIEW + "/" + action, Addresses.action(action))));
        addresses.add("plan");
        finds.fullestMatter().ifPresent(matter -> addresses.add(Addresses.matter(matter)));
        addresses.addAll(List.of("members", "documents", "documents/styles", "search", "settings"));
        return addresses;
    }

    /** The list of the meeting whose agenda has this address. */
    private static String readiness(String agenda) {
        return "readiness/" + agenda.split("/")[1];
    }

    Stop at(String name, String address) {
        return new Stop(name, mine -> at(address, mine, new NoDialogs(), () -> {}));
    }

    Shown at(String address, MySettings mine, Dialogs dialogs, Runnable after) {
        OpenBook open = open(mine, dialogs);
        if (!open.places().go(address) && !address.equals("meetings")) {
            throw new IllegalStateException("The tour knows no place " + address);
        }
        MainWindow window = new MainWindow(open, new Screens(), () -> {});
        return new Shown(window, () -> {}, () -> {
            window.close();
            after.run();
        });
    }

    private OpenBook open(MySettings mine, Dialogs dialogs) {
        Places places = new Places(new MeetingsPlace(), new Screens()::at);
        return new OpenBook(book, who, Tasks.immediate(), dialogs, places, new Notices(), mine);
    }
}
