package org.minutebook.app.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.TermsRequest;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.BeginTerms;
import org.minutebook.db.change.SaveTerms;
import org.minutebook.db.change.TakeOutTerms;
import org.minutebook.db.file.Subscription;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.QuorumRule;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.model.TermsOfReferenceBuilder;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.quorum.QuorumLines;
import org.minutebook.db.rules.terms.TermsChanges;
import org.minutebook.db.rules.terms.TermsInForce;
import org.minutebook.db.rules.terms.TermsReview;
import org.minutebook.db.store.Stores;

/** The versions of a board's terms of reference, the latest first. */
public final class TermsViewModel implements AutoCloseable {
    private static final String LOAD = "terms.load";

    /**
     * One version as the list shows it.
     *
     * @param quorum its conditions, one on each line
     * @param says its state on this day: in force, followed by another, a draft
     */
    public record Row(TermsOfReference version, String quorum, String says) {}

    private record Loaded(List<Row> rows, List<Finding> findings) {}

    private final OpenBook open;
    private final Id<Board> board;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Row>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription touches;

    public TermsViewModel(OpenBook open, Id<Board> board) {
        this.open = open;
        this.board = board;
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.TERMS_OF_REFERENCE, Kind.QUORUM_RULE, Kind.QUORUM_LIMB)) {
                load();
            }
        });
        load();
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Optional<Row>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What is to be said of the versions today, such as a review that is overdue. */
    public ReadOnlyObjectProperty<List<Finding>> findings() {
        return findings.getReadOnlyProperty();
    }

    public void choose(Row row) {
        chosen.set(Optional.of(row));
    }

    LocalDate today() {
        return open.today();
    }

    /** What the chosen version says otherwise than the one before it. */
    public List<TermsChanges.Difference> changes() {
        return chosen.get()
                .flatMap(now -> rows.stream()
                        .filter(row -> row.version().id().equals(now.version().replaces()))
                        .findFirst()
                        .map(before ->
                                TermsChanges.between(before.version(), before.quorum(), now.version(), now.quorum())))
                .orElse(List.of());
    }

    /** The chosen version as a file. */
    void export(Format format) {
        chosen.get().ifPresent(row -> {
            String version =
                    row.version().version().isBlank() ? "" : " " + row.version().version();
            Exporting exporting = new Exporting(open.book(), open.who());
            Exports.run(
                    open,
                    format,
                    "Terms of reference" + version,
                    (file, replace, progress) ->
                            exporting.terms(new TermsRequest(row.version(), "", format, file, replace)));
        });
    }

    public void begin() {
        open.change(new BeginTerms(board), this::chooseLater);
    }

    /** Keeps what was typed of the chosen version. */
    public void save(TermsOfReference after, String quorum) {
        chosen.get().ifPresent(row -> {
            if (row.version().equals(after) && row.quorum().equals(quorum.strip())) {
                open.notices().done("Nothing was changed.");
            } else {
                open.change(new SaveTerms(row.version(), after, quorum), kept -> {
                    chooseLater(kept);
                    open.notices().done("“" + kept.version() + "” was kept.");
                });
            }
        });
    }

    /** A review begins, or ends without a new version. */
    public void review(boolean begins) {
        chosen.get()
                .ifPresent(row -> open.change(new SaveTerms(
                        row.version(),
                        TermsOfReferenceBuilder.builder(row.version())
                                .state(begins ? TermsOfReference.State.UNDER_REVIEW : TermsOfReference.State.ADOPTED)
                                .build(),
                        row.quorum())));
    }

    public void takeOut() {
        chosen.get().ifPresent(row -> open.change(new TakeOutTerms(row.version())));
    }

    void refuse(String sentence) {
        open.notices().refuse(sentence);
    }

    private void chooseLater(TermsOfReference version) {
        rows.stream()
                .filter(row -> row.version().id().equals(version.id()))
                .findFirst()
                .ifPresentOrElse(
                        row -> chosen.set(Optional.of(row)), () -> chosen.set(Optional.of(new Row(version, "", ""))));
        load();
    }

    private void load() {
        LocalDate today = open.today();
        open.tasks().latest(LOAD, () -> open.book().read(stores -> read(stores, today)), this::show);
    }

    private Loaded read(Stores stores, LocalDate today) {
        List<TermsOfReference> versions = stores.boards().terms(board);
        TermsOfReference now = TermsInForce.on(versions, today).version();
        List<Row> read = versions.stream()
                .sorted((one, other) -> Boolean.compare(isDraft(one), isDraft(other)))
                .map(each ->
                        new Row(each, quorum(stores, each.quorum()), says(each, until(each, versions), now, today)))
                .toList()
                .reversed();
        return new Loaded(read, TermsReview.of(versions, today));
    }

    private static boolean isDraft(TermsOfReference version) {
        return version.state() == TermsOfReference.State.DRAFT;
    }

    private static String quorum(Stores stores, @Nullable Id<QuorumRule> rule) {
        return rule == null ? "" : QuorumLines.print(stores.boards().limbs(rule));
    }

    /** The day before the next adopted version begins. */
    private static @Nullable LocalDate until(TermsOfReference version, List<TermsOfReference> versions) {
        LocalDate since = version.since();
        return versions.stream()
                .filter(each -> !isDraft(each))
                .map(TermsOfReference::since)
                .flatMap(Stream::ofNullable)
                .filter(next -> since != null && next.isAfter(since))
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1))
                .orElse(null);
    }

    private static String says(
            TermsOfReference version, @Nullable LocalDate until, @Nullable TermsOfReference now, LocalDate today) {
        String since = version.since() == null ? "" : " from " + Days.shortly(version.since());
        if (isDraft(version)) {
            return "Draft" + (since.isEmpty() ? "" : ", to be in force" + since);
        }
        if (version.equals(now)) {
            return version.state() == TermsOfReference.State.UNDER_REVIEW
                    ? "In force, under review"
                    : "In force" + since;
        }
        boolean later = version.since() != null && version.since().isAfter(today);
        if (later) {
            return "Will be in force" + since;
        }
        return until == null || version.since() == null
                ? "Was in force" + since
                : "In force " + Days.shortly(version.since()) + " to " + Days.shortly(until);
    }

    private void show(Loaded loaded) {
        Optional<Id<TermsOfReference>> before =
                chosen.get().map(row -> row.version().id());
        rows.setAll(loaded.rows());
        findings.set(loaded.findings());
        chosen.set(rows.stream()
                .filter(row -> before.equals(Optional.of(row.version().id())))
                .findFirst()
                .or(() -> rows.stream().findFirst()));
    }

    @Override
    public void close() {
        touches.close();
        open.tasks().forget(LOAD);
    }
}
