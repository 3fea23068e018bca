package org.minutebook.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import org.minutebook.app.approval.ApprovalView;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.workshop.WorkshopView;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.MinutesState;

/** What becomes of minutes and of a workshop's table, as the tour shows it. */
final class MinutesStops {
    private static final int CHAIR = 0;
    private static final int CORRECTIONS = 2;
    private static final int WAITING = 3;

    private MinutesStops() {}

    static List<TourStops.Stop> of(TourStops tour, int first) {
        MinuteBook book = tour.book();
        List<TourStops.Stop> stops = new ArrayList<>();
        Consumer<Parent> asItIs = window -> {};
        find(book, meeting -> meeting.minutesState() == MinutesState.DRAFT).ifPresent(draft -> {
            add(tour, first, stops, "draft", draft, asItIs);
            String name = "%02d-minutes-chair".formatted(first + stops.size());
            stops.add(new TourStops.Stop(name, mine -> returned(tour, draft, mine)).prepared(window -> {
                TourStops.select(window, ApprovalView.ID_TABS, CHAIR);
                window.applyCss();
                window.layout();
                TourStops.press(window, ApprovalView.ID_TAKE);
            }));
        });
        find(
                        book,
                        meeting -> meeting.minutesState() == MinutesState.APPROVED_SUBJECT_TO_CORRECTIONS
                                || book.read(stores -> !stores.minutes()
                                        .corrections(meeting.id())
                                        .isEmpty()))
                .ifPresent(corrected -> {
                    add(tour, first, stops, "approved", corrected, asItIs);
                    add(tour, first, stops, "corrections", corrected, window -> {
                        TourStops.select(window, ApprovalView.ID_TABS, CORRECTIONS);
                    });
                });
        find(book, meeting -> meeting.minutesState() == MinutesState.PUBLISHED_DRAFT)
                .ifPresent(published -> add(tour, first, stops, "waiting", published, window -> {
                    TourStops.select(window, ApprovalView.ID_TABS, WAITING);
                }));
        find(book, meeting -> meeting.kind() == Meeting.Kind.WORKSHOP)
                .ifPresent(workshop -> stops.add(
                        tour.at("%02d-workshop".formatted(first + stops.size()), Addresses.workshop(workshop.id()))
                                .prepared(window -> {
                                    if (window.lookup("#" + WorkshopView.ID_TABLE) instanceof TableView<?> table) {
                                        table.getSelectionModel().select(2);
                                    }
                                })));
        return stops;
    }

    /** The chair's copy is taken in, from a copy of the book. */
    private static TourStops.Shown returned(TourStops tour, Meeting draft, MySettings mine) {
        ChairsDesk desk = new ChairsDesk(tour.book(), tour.who(), draft.id());
        NoDialogs dialogs = new NoDialogs() {
            @Override
            public Optional<Path> openFile(String title, FileKind... kinds) {
                return Optional.of(desk.returned());
            }
        };
        return new TourStops(desk.book(), tour.who()).at(Addresses.approval(draft.id()), mine, dialogs, desk::clear);
    }

    private static Optional<Meeting> find(MinuteBook book, Predicate<Meeting> wanted) {
        return book.read(stores -> stores.meetings().list()).stream()
                .filter(wanted)
                .max(Comparator.comparing(Meeting::day));
    }

    private static void add(
            TourStops tour,
            int first,
            List<TourStops.Stop> stops,
            String name,
            Meeting meeting,
            Consumer<Parent> prepare) {
        stops.add(tour.at("%02d-minutes-%s".formatted(first + stops.size(), name), Addresses.approval(meeting.id()))
                .prepared(prepare));
    }
}
