package org.minutebook.db.rules.quorum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * What the replies to an invitation promise: the quorum with those who said yes, and with those who have not answered as well.
 *
 * @param coming the reading with those alone who come
 * @param atBest the reading with those too who have not answered
 */
public record QuorumForecast(QuorumReading coming, QuorumReading atBest, List<String> unanswered) {
    /** From so many days before the meeting a missing reply is to be asked for. */
    private static final int SOON = 7;

    private static final Pattern BODY = Pattern.compile(
            "(?!(?i:the) ).*\\b(?:Board|Council|Trust|Partnership|Authority|Committee|Forum)|councillors of .*");

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

    /** "Will be quorate: …", "Not yet quorate: …; 3 have not replied", "Cannot be quorate: …". */
    public String words() {
        if (coming.state() == QuorumReading.State.UNKNOWN) {
            return coming.words();
        }
        String reading = ": " + reading();
        String open = unanswered.isEmpty()
                ? ""
                : "; " + unanswered.size() + (unanswered.size() == 1 ? " has" : " have") + " not replied";
        if (coming.quorate()) {
            return "Will be quorate" + reading + open;
        }
        return (atBest.quorate() ? "Not yet quorate" : "Cannot be quorate by the replies") + reading + open;
    }

    /** The limbs as they are expected; where one is not met, those from somebody that are met say nothing that matters. */
    private String reading() {
        List<LimbReading> numbers =
                coming.limbs().stream().filter(limb -> limb.from().isEmpty()).toList();
        String number = numbers.isEmpty()
                ? coming.roll().counted().size() + " expected"
                : numbers.stream()
                        .map(limb -> limb.words().replaceFirst(" present", " expected"))
                        .collect(Collectors.joining(", "));
        List<LimbReading> others = coming.limbs().stream()
                .filter(limb -> !limb.from().isEmpty())
                .filter(limb -> coming.quorate() || !limb.met())
                .toList();
        if (coming.quorate()) {
            return number + others.stream().map(limb -> ", " + limb.words()).collect(Collectors.joining());
        }
        List<String> nobody = others.stream()
                .flatMap(limb -> limb.missing().isEmpty()
                        ? Stream.of(limb.from()).filter(from -> limb.present() == 0)
                        : limb.missing().stream())
                .toList();
        List<String> lacking = new ArrayList<>();
        if (!nobody.isEmpty()) {
            lacking.add((atBest.quorate() ? "nobody yet from " : "nobody from ")
                    + or(nobody.stream().map(QuorumForecast::withArticle).toList()));
        }
        others.stream()
                .filter(limb -> limb.missing().isEmpty() && limb.present() > 0)
                .forEach(limb -> lacking.add(
                        "only " + limb.present() + " from " + limb.from() + " (" + limb.needed() + " needed)"));
        boolean enough = !coming.roll().counted().isEmpty() && numbers.stream().allMatch(LimbReading::met);
        return number + (lacking.isEmpty() ? "" : (enough ? ", but " : ", and ") + DayWords.and(lacking));
    }

    /** Bodies have an article as one speaks of them; what begins with one, and Healthwatch, has none. */
    private static String withArticle(String whom) {
        return BODY.matcher(whom).matches() ? "the " + whom : whom;
    }

    private static String or(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /**
     * The same before a meeting. While nobody has answered and there is time it is to be known only.
     *
     * @param answered how many have answered
     */
    public Finding finding(LocalDate meeting, LocalDate today, int answered) {
        Finding start = Finding.of(QuorumRules.QUORUM, Level.GREY, "")
                .about("the quorum expected")
                .given("Expected", names(coming.roll().counted()));
        for (Roll.NotCounted not : coming.roll().notCounted()) {
            start = start.given(not.attender().attendance().printed(), not.why());
        }
        if (!unanswered.isEmpty()) {
            start = start.given("No reply yet", DayWords.and(unanswered));
        }
        if (coming.state() == QuorumReading.State.UNKNOWN) {
            return start.saying(Level.GREY, words() + ".").curedBy(coming.cure());
        }
        if (coming.quorate()) {
            return start.saying(Level.GREEN, words() + ".");
        }
        if (atBest.quorate()) {
            boolean soon = answered > 0 && !today.plusDays(SOON).isBefore(meeting);
            return start.saying(soon ? Level.AMBER : Level.GREY, words() + ".")
                    .curedBy("Ask those who have not replied: " + DayWords.and(unanswered) + ".");
        }
        return start.saying(Level.AMBER, words() + ". By the replies the meeting does not meet rule VOT-04.")
                .curedBy("Ask for substitutes from those who sent apologies; else tell the chair, and postpone the"
                        + " meeting with its agenda and numbers before it begins.");
    }

    private static String names(List<Attender> who) {
        return who.isEmpty()
                ? "nobody yet"
                : DayWords.and(
                        who.stream().map(each -> each.attendance().printed()).toList());
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
