package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Person;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.MunicipalYear;
import org.minutebook.db.rules.NameLikeness;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.plan.Slips;
import org.minutebook.db.store.Writing;

/**
 * Takes a forward plan into a board's. A line with the same words on the same day is the entry that is there; the same words on another
 * day move an entry whose own day has not come yet, and a later day is noted as a slip. A day on which the board has no meeting becomes
 * a planned meeting, so that a date with nothing planned for it is not lost.
 *
 * @param board the board; null with {@code newBoard} makes one
 * @param newBoard the name of the board to make first; blank where there is one
 * @param file the file's name, kept as the source of each new entry
 */
public record ImportForwardPlan(@Nullable Id<Board> board, String newBoard, String file, List<PlannedLine> lines)
        implements Change<ImportedPlan> {
    public ImportForwardPlan {
        lines = List.copyOf(lines);
    }

    @Override
    public String title() {
        return "Import forward plan " + file;
    }

    @Override
    public boolean backUpFirst() {
        return true;
    }

    @Override
    public ImportedPlan apply(Writing writing) throws Refused {
        if (board == null && newBoard.isBlank()) {
            throw new Refused("Say which board the forward plan belongs to.");
        }
        Id<Board> into = board != null ? board : addBoard(writing).id();
        Taking taking = new Taking(writing, into);
        taking.meetings();
        taking.entries();
        return new ImportedPlan(
                into,
                taking.imported,
                taking.updated,
                taking.unchanged,
                List.copyOf(taking.added),
                List.copyOf(taking.fates),
                taking.offers());
    }

    private Board addBoard(Writing writing) {
        return writing.add(BoardBuilder.builder()
                .id(writing.newId())
                .name(newBoard.strip())
                .publicMeetings(true)
                .standing(writing.stores().boards().list().size() + 1L)
                .build());
    }

    private final class Taking {
        final Writing writing;
        final Id<Board> into;
        final PlanRows rows;
        final Map<LocalDate, Meeting> byDay = new HashMap<>();
        final TreeSet<LocalDate> added = new TreeSet<>();
        final List<ForwardPlanEntry> unclaimed;
        final Map<String, Integer> unknownLeads = new LinkedHashMap<>();
        final List<ImportedPlan.Line> fates = new ArrayList<>();
        int position;
        int imported;
        int updated;
        int unchanged;

        Taking(Writing writing, Id<Board> into) {
            this.writing = writing;
            this.into = into;
            rows = new PlanRows(writing, into);
            position = rows.nextPosition();
            unclaimed = new ArrayList<>(writing.stores().plans().forwardPlan(into));
            unclaimed.removeIf(entry -> entry.state() == ForwardPlanEntry.State.DROPPED);
            writing.stores().meetings().list(into).stream()
                    .sorted(Comparator.comparing(meeting -> !BoardMeetings.takesPlace(meeting)))
                    .forEach(meeting -> byDay.putIfAbsent(meeting.day(), meeting));
        }

        void meetings() {
            Board of = writing.stores().boards().get(into);
            for (PlannedLine line : lines) {
                if (line.day() != null && !byDay.containsKey(line.day())) {
                    byDay.put(
                            line.day(),
                            writing.add(MeetingBuilder.builder()
                                    .id(writing.newId())
                                    .board(into)
                                    .day(line.day())
                                    .venue(of.venue())
                                    .openToPublic(of.publicMeetings())
                                    .municipalYear(MunicipalYear.of(line.day()))
                                    .note("Added by the import of " + file + ".")
                                    .build()));
                    added.add(line.day());
                }
            }
        }

        void entries() {
            List<PlannedLine> left = new ArrayList<>();
            for (PlannedLine line : lines) {
                if (!line.dateOnly()) {
                    Optional<ForwardPlanEntry> there = claim(line, entry -> sameDay(entry, line));
                    if (there.isPresent()) {
                        keep(there.get(), line);
                    } else {
                        left.add(line);
                    }
                }
            }
            for (PlannedLine line : left) {
                Optional<ForwardPlanEntry> there = claim(line, this::stillToCome);
                if (there.isPresent()) {
                    keep(there.get(), line);
                } else if (line.day() == null
                        && line.printed().isBlank()
                        && claim(line, this::slipped).isPresent()) {
                    unchanged++;
                    fates.add(new ImportedPlan.Line(line, ImportedPlan.Fate.UNCHANGED, ""));
                } else {
                    add(line);
                }
            }
        }

        private Optional<ForwardPlanEntry> claim(PlannedLine line, Predicate<ForwardPlanEntry> fits) {
            Optional<ForwardPlanEntry> found = unclaimed.stream()
                    .filter(entry -> Fold.text(entry.title()).equals(Fold.text(line.title())))
                    .filter(fits)
                    .findFirst();
            found.ifPresent(unclaimed::remove);
            return found;
        }

        private boolean sameDay(ForwardPlanEntry entry, PlannedLine line) {
            Meeting meeting = line.day() == null ? null : byDay.get(line.day());
            return line.day() == null
                    ? entry.plannedFor() == null && entry.meeting() == null
                    : line.day().equals(entry.plannedFor())
                            || (meeting != null && meeting.id().equals(entry.meeting()));
        }

        /** An entry whose day is over was taken or left; the same words in a newer plan are something new. */
        private boolean stillToCome(ForwardPlanEntry entry) {
            return entry.state() == ForwardPlanEntry.State.PLANNED
                    && (entry.plannedFor() == null || !entry.plannedFor().isBefore(writing.today()));
        }

        /** A printed plan has no date any more for what was not taken on its day; the record keeps the day. */
        private boolean slipped(ForwardPlanEntry entry) {
            return entry.state() == ForwardPlanEntry.State.PLANNED && !stillToCome(entry);
        }

        private void keep(ForwardPlanEntry entry, PlannedLine line) {
            ForwardPlanEntry wanted = entry;
            if (!sameDay(entry, line)
                    || (line.day() == null && !entry.plannedPrinted().equals(line.printed()))) {
                wanted = PlanRows.placed(
                        ForwardPlanEntryBuilder.builder(entry)
                                .note(Slips.noted(entry.note(), entry.plannedFor(), line.day(), writing.today()))
                                .build(),
                        when(line));
            }
            wanted = ForwardPlanEntryBuilder.builder(wanted).title(line.title()).build();
            boolean changed = !wanted.equals(entry);
            if (changed) {
                writing.save(wanted);
            }
            changed |= !line.leads().isEmpty() && rows.leads(entry.id(), line.leads());
            remember(line);
            if (changed) {
                updated++;
                fates.add(new ImportedPlan.Line(line, ImportedPlan.Fate.CHANGED, was(entry, line)));
            } else {
                unchanged++;
                fates.add(new ImportedPlan.Line(line, ImportedPlan.Fate.UNCHANGED, ""));
            }
        }

        /** The day that the plan had, where the file has another; else the words, where those differ. */
        private String was(ForwardPlanEntry entry, PlannedLine line) {
            if (!sameDay(entry, line)) {
                return entry.plannedFor() == null ? "without a date" : Printed.day(entry.plannedFor());
            }
            return entry.title().equals(line.title()) ? "" : "“" + Printed.cut(entry.title()) + "”";
        }

        private void add(PlannedLine line) {
            ForwardPlanEntry entry = PlanRows.placed(
                    ForwardPlanEntryBuilder.builder()
                            .id(writing.newId())
                            .board(into)
                            .position(position++)
                            .title(line.title())
                            .source(file)
                            .note(line.note())
                            .build(),
                    when(line));
            writing.add(entry);
            var _ = rows.leads(entry.id(), line.leads());
            remember(line);
            fates.add(new ImportedPlan.Line(line, ImportedPlan.Fate.NEW, ""));
            imported++;
        }

        private PlanDay when(PlannedLine line) {
            Meeting meeting = line.day() == null ? null : byDay.get(line.day());
            return new PlanDay(meeting == null ? null : meeting.id(), line.day(), line.printed());
        }

        private void remember(PlannedLine line) {
            for (String lead : line.leads()) {
                if (rows.person(lead) == null) {
                    unknownLeads.putIfAbsent(lead, line.row());
                }
            }
        }

        /** First names stand for people that a board knows: each is offered once, for this board alone. */
        private List<ImportedLog.Offer> offers() {
            List<Person> people = writing.stores().boards().people();
            List<String> names = people.stream().map(Person::name).toList();
            List<Alias> settled = writing.stores().boards().aliases();
            List<ImportedLog.Offer> offers = new ArrayList<>();
            unknownLeads.forEach((lead, row) -> {
                List<NameLikeness> alike = NameLikeness.offers(lead, names);
                boolean asked = settled.stream()
                        .anyMatch(alias -> alias.printed().equals(lead)
                                && (alias.board() == null || alias.board().equals(into)));
                if (!alike.isEmpty() && !asked) {
                    NameLikeness best = alike.getFirst();
                    Person person = people.get(names.indexOf(best.other()));
                    writing.add(new Alias(
                            writing.newId(), lead, into, person.id(), null, null, Alias.State.OFFERED, best.because()));
                    offers.add(new ImportedLog.Offer(row, "lead", lead, person.name(), best.because()));
                }
            });
            return offers;
        }
    }
}
