package org.minutebook.db.rules.quorum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;

/**
 * What the replies to an invitation promise: the quorum with those who said yes, and with those who have not answered as well.
 *
 * @param coming the reading with those alone who come
 * @param atBest the reading with those too who have not answered
 */
public record QuorumForecast(QuorumReading coming, QuorumReading atBest, List<String> unanswered) {
    /** What somebody answered; a substitute's reply counts in the seat acted for. */
    public record Reply(Attender attender, Answer comes) {}

    public static QuorumForecast of(Quorum quorum, LocalDate meeting, List<Reply> replies, Roll.Terms terms) {
        return new QuorumForecast(
                read(quorum, meeting, replies, terms, false),
                read(quorum, meeting, replies, terms, true),
                replies.stream()
                        .filter(reply -> reply.comes() == Answer.NOT_SAID)
                        .map(reply -> reply.attender().attendance().printed())
                        .toList());
    }

    /** "Will be quorate: …", "Not yet quorate: …; 3 have not answered", "Cannot be quorate: …". */
    public String words() {
        if (coming.state() == QuorumReading.State.UNKNOWN) {
            return coming.words();
        }
        String reading = coming.words().substring(coming.words().indexOf(':'));
        String open = unanswered.isEmpty()
                ? ""
                : "; " + unanswered.size() + (unanswered.size() == 1 ? " has" : " have") + " not answered";
        if (coming.quorate()) {
            return "Will be quorate" + reading + open;
        }
        return (atBest.quorate() ? "Not yet quorate" : "Cannot be quorate by the replies") + reading + open;
    }

    private static QuorumReading read(
            Quorum quorum, LocalDate meeting, List<Reply> replies, Roll.Terms terms, boolean atBest) {
        List<Attender> coming = new ArrayList<>();
        for (Reply reply : replies) {
            boolean counts = reply.comes() == Answer.YES || atBest && reply.comes() == Answer.NOT_SAID;
            Attender who = reply.attender();
            Attendance expected = AttendanceBuilder.builder(who.attendance())
                    .presence(counts ? Attendance.Presence.PRESENT : Attendance.Presence.APOLOGIES)
                    .build();
            coming.add(new Attender(expected, who.seat(), who.seated(), List.of()));
        }
        return quorum.read(Roll.at(new MeetingMoment(List.of(), null, null), meeting, coming, List.of(), terms));
    }
}
