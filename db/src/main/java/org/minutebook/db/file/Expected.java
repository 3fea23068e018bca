package org.minutebook.db.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Reply;
import org.minutebook.db.rules.membership.Substitution;
import org.minutebook.db.rules.quorum.Attender;
import org.minutebook.db.rules.quorum.BoardSeat;
import org.minutebook.db.rules.quorum.QuorumForecast;
import org.minutebook.db.store.Stores;

/**
 * Who is expected at a meeting: every holder of a seat with what was answered, whoever comes instead, and what that promises for the
 * quorum.
 *
 * @param lines in the order of the seats
 */
public record Expected(BoardOnDay board, List<Line> lines, List<Reply> replies, QuorumForecast forecast) {
    /**
     * One holder of a seat.
     *
     * @param reply nothing where none was taken
     * @param comes what was answered, or what the list of the meeting says already
     */
    public record Line(
            BoardSeat seat,
            Membership holder,
            String name,
            @Nullable Reply reply,
            Answer comes) {
        /** Who comes instead; blank is nobody. */
        public String substitute() {
            return reply == null ? "" : reply.substitutePrinted();
        }
    }

    public static Expected read(Stores stores, Meeting meeting) {
        BoardOnDay board = BoardOnDay.read(stores, meeting.board(), meeting.day());
        List<Reply> replies = stores.meetings().replies(meeting.id());
        List<Attendance> listed = stores.meetings().attendance(meeting.id());
        List<Line> lines = board.holders().stream()
                .flatMap(holder -> line(stores, board, holder, replies, listed).stream())
                .sorted(Comparator.comparingInt(line -> line.seat().seat().position()))
                .toList();
        List<QuorumForecast.Reply> answers = new ArrayList<>();
        for (Line line : lines) {
            answers.add(new QuorumForecast.Reply(
                    new Attender(
                            attendance(meeting, line, line.name(), Attendance.Capacity.MEMBER),
                            line.seat(),
                            Answer.NOT_SAID,
                            List.of()),
                    line.comes()));
            if (!line.substitute().isBlank()) {
                answers.add(instead(board, meeting, line));
            }
        }
        return new Expected(
                board,
                lines,
                replies,
                QuorumForecast.of(
                        board.quorum(), meeting.day(), answers, board.terms().counting()));
    }

    private static Optional<Line> line(
            Stores stores, BoardOnDay board, Membership holder, List<Reply> replies, List<Attendance> listed) {
        String name = holder.printed().isBlank()
                ? stores.of(Person.class)
                        .find(holder.person())
                        .map(Person::name)
                        .orElse("")
                : holder.printed();
        Reply reply = replies.stream()
                .filter(one ->
                        one.seat().equals(holder.seat()) && same(one.person(), one.printed(), holder.person(), name))
                .findFirst()
                .orElse(null);
        Answer comes = listed.stream()
                .filter(one -> same(one.person(), one.printed(), holder.person(), name))
                .findFirst()
                .map(one -> switch (one.presence()) {
                    case PRESENT -> Answer.YES;
                    case APOLOGIES -> Answer.NO;
                    case ABSENT -> Answer.NOT_SAID;
                })
                .filter(said -> said != Answer.NOT_SAID)
                .orElse(reply == null ? Answer.NOT_SAID : reply.comes());
        return name.isBlank()
                ? Optional.empty()
                : board.seat(holder).map(seat -> new Line(seat, holder, name, reply, comes));
    }

    private static boolean same(
            @Nullable Id<Person> person, String printed, @Nullable Id<Person> other, String otherPrinted) {
        return person != null && other != null ? person.equals(other) : printed.equals(otherPrinted);
    }

    private static QuorumForecast.Reply instead(BoardOnDay board, Meeting meeting, Line line) {
        Attendance deputy = attendance(meeting, line, line.substitute(), Attendance.Capacity.SUBSTITUTE);
        Answer seated = board.terms().deputiesSit()
                ? Substitution.of(deputy, line.seat().seat(), board.named(), meeting.day(), Answer.YES, false)
                        .seated()
                : Answer.NO;
        return new QuorumForecast.Reply(new Attender(deputy, line.seat(), seated, List.of()), Answer.YES);
    }

    private static Attendance attendance(Meeting meeting, Line line, String name, Attendance.Capacity capacity) {
        boolean member = capacity == Attendance.Capacity.MEMBER;
        return AttendanceBuilder.builder()
                .id(Id.of(1)) // it is never kept
                .meeting(meeting.id())
                .person(member ? line.holder().person() : null)
                .seat(line.seat().seat().id())
                .printed(name)
                .capacity(capacity)
                .actingForPrinted(member ? "" : line.name())
                .build();
    }
}
