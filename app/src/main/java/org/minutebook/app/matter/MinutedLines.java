package org.minutebook.app.matter;

import static org.minutebook.app.index.PlainWords.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Addresses;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Delegation;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.VoteCast;
import org.minutebook.db.store.MatterStore;
import org.minutebook.db.store.Stores;

/** What the minutes say of a matter: their beginning, what was resolved and how it was voted, and what was delegated. */
final class MinutedLines {
    /** So much of a minute is shown here: the whole of it is one key away. */
    private static final int BEGINNING = 280;

    private final Map<Id<AgendaItem>, List<Minute>> minutes;
    private final Map<Id<AgendaItem>, List<Resolution>> resolutions;
    private final Map<Id<Resolution>, List<Clause>> clauses;
    private final Map<Id<AgendaItem>, List<Vote>> votes;
    private final Map<Id<Vote>, List<VoteCast>> casts;
    private final List<Delegation> delegations;
    private final Map<Id<Clause>, Id<AgendaItem>> items = new HashMap<>();

    MinutedLines(Stores stores, Id<Matter> matter, List<Delegation> delegations) {
        MatterStore store = stores.matters();
        minutes = store.minutes(matter).stream().collect(Collectors.groupingBy(Minute::item));
        resolutions = store.resolutions(matter).stream().collect(Collectors.groupingBy(Resolution::item));
        clauses = store.clauses(matter).stream().collect(Collectors.groupingBy(Clause::resolution));
        votes = store.votes(matter).stream().collect(Collectors.groupingBy(Vote::item));
        casts = store.votesCast(matter).stream().collect(Collectors.groupingBy(VoteCast::vote));
        this.delegations = delegations;
        resolutions.forEach((item, of) -> of.forEach(resolution ->
                clauses.getOrDefault(resolution.id(), List.of()).forEach(clause -> items.put(clause.id(), item))));
    }

    /** The item under which a clause was resolved, where it is one of the matter’s. */
    @Nullable
    Id<AgendaItem> itemOf(@Nullable Id<Clause> clause) {
        return clause == null ? null : items.get(clause);
    }

    @Nullable
    AgendaItem item(Delegation delegation, Map<Id<AgendaItem>, AgendaItem> known) {
        Id<AgendaItem> item = itemOf(delegation.clause());
        return item == null ? null : known.get(item);
    }

    List<HistoryRow.Line> of(AgendaItem item) {
        String to = Addresses.minutes(item.meeting(), item.id());
        String number = item.minuteNumber().isBlank() ? "" : "Minute " + item.minuteNumber();
        List<HistoryRow.Line> lines = new ArrayList<>();
        for (Minute minute : minutes.getOrDefault(item.id(), List.of())) {
            String said = beginning(plain(minute.opening() + "\n" + minute.body()));
            lines.add(HistoryLines.line(
                    "minute-" + minute.id(),
                    "Minuted",
                    number.isBlank() || said.isBlank() ? number + said : number + ": " + said,
                    minute.postMeetingNote().isBlank()
                            ? ""
                            : "After the meeting: " + beginning(plain(minute.postMeetingNote())),
                    "",
                    minute.audience().with(item.audience()),
                    to));
        }
        List<Vote> left = new ArrayList<>(votes.getOrDefault(item.id(), List.of()));
        for (Resolution resolution : resolutions.getOrDefault(item.id(), List.of())) {
            lines.add(resolved(resolution, item, number, left));
            delegated(resolution, item, lines);
        }
        for (Vote vote : left) {
            String words = words(vote);
            if (!words.isBlank()) {
                lines.add(HistoryLines.line(
                        "vote-" + vote.id(),
                        "Vote",
                        words,
                        "",
                        "",
                        vote.audience().with(item.audience()),
                        to));
            }
        }
        return lines;
    }

    private HistoryRow.Line resolved(Resolution resolution, AgendaItem item, String number, List<Vote> left) {
        List<Clause> parts = clauses.getOrDefault(resolution.id(), List.of());
        List<String> said = new ArrayList<>();
        if (!resolution.text().isBlank()) {
            said.add(plain(resolution.text()));
        }
        parts.forEach(
                part -> said.add((part.letter().isBlank() ? "" : part.letter().strip() + ") ")
                        + plain(part.text())
                        + (part.conditions().isBlank() ? "" : " " + plain(part.conditions()))));
        List<Vote> here = left.stream()
                .filter(vote -> parts.stream().anyMatch(part -> part.id().equals(vote.clause())))
                .toList();
        left.removeAll(here);
        return HistoryLines.line(
                "resolution-" + resolution.id(),
                "Resolved",
                (number.isBlank() ? "" : number + ": ") + String.join("\n", said),
                here.stream().map(this::words).filter(words -> !words.isBlank()).collect(Collectors.joining("\n")),
                "",
                resolution.audience().with(item.audience()),
                Addresses.minutes(item.meeting(), item.id()));
    }

    private void delegated(Resolution resolution, AgendaItem item, List<HistoryRow.Line> lines) {
        for (Clause clause : clauses.getOrDefault(resolution.id(), List.of())) {
            delegations.stream()
                    .filter(delegation -> Objects.equals(delegation.clause(), clause.id()))
                    .forEach(delegation -> lines.add(HistoryLines.line(
                            "delegation-" + delegation.id(),
                            "Delegated to",
                            delegation.delegatePrinted()
                                    + (delegation.scope().isBlank() ? "" : ": " + plain(delegation.scope())),
                            plain(delegation.limits()),
                            switch (delegation.state()) {
                                case PROPOSED -> "Proposed";
                                case IN_FORCE -> "In force";
                                case VARIED -> "Varied";
                                case REVOKED -> "Revoked";
                            },
                            resolution.audience().with(item.audience()),
                            Addresses.minutes(item.meeting(), item.id()))));
        }
    }

    /** The words that were kept, else the figures; then the names by the way they voted. Blank where nothing was counted. */
    private String words(Vote vote) {
        List<String> said = new ArrayList<>();
        if (!vote.words().isBlank()) {
            said.add(vote.words().strip());
        } else if (vote.inFavour() + vote.against() + vote.abstained() > 0) {
            said.add(vote.inFavour() + " for, " + vote.against() + " against, " + vote.abstained() + " abstained: "
                    + switch (vote.outcome()) {
                        case CARRIED -> "carried.";
                        case LOST -> "lost.";
                        case TIED -> "tied.";
                    });
        }
        for (VoteCast.Way way : VoteCast.Way.values()) {
            String names = casts.getOrDefault(vote.id(), List.of()).stream()
                    .filter(cast -> cast.way() == way)
                    .map(VoteCast::printed)
                    .collect(Collectors.joining(", "));
            if (!names.isBlank()) {
                said.add(switch (way) {
                            case FOR -> "For: ";
                            case AGAINST -> "Against: ";
                            case ABSTAINED -> "Abstained: ";
                        }
                        + names + ".");
            }
        }
        return String.join(" ", said);
    }

    /** Whole words from the beginning of a text, on one line. */
    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= BEGINNING) {
            return line;
        }
        int end = line.lastIndexOf(' ', BEGINNING);
        return line.substring(0, end < 0 ? BEGINNING : end) + "…";
    }
}
