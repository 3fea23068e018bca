package org.minutebook.app.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Parent;
import org.minutebook.app.approval.ApprovalView;
import org.minutebook.app.kit.Addresses;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.MinutesState;

/** What becomes of minutes, as the tour shows it. */
final class MinutesStops {
    private static final int CORRECTIONS = 2;
    private static final int WAITING = 3;

    private MinutesStops() {}

    static List<TourStops.Stop> of(TourStops tour, int first) {
        MinuteBook book = tour.book();
        List<TourStops.Stop> stops = new ArrayList<>();
        Consumer<Parent> asItIs = window -> {};
        find(book, meeting -> meeting.minutesState() == MinutesState.DRAFT)
                .ifPresent(draft -> add(tour, first, stops, "draft", draft, asItIs));
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
        return stops;
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
