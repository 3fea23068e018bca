package org.minutebook.db.rules.quorum;

import java.util.List;
import java.util.stream.Collectors;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * Whether a board may decide at one moment, with the reason in words (VOT-04).
 *
 * @param unknown why it cannot be told; blank where it can
 */
public record QuorumReading(State state, Roll roll, List<LimbReading> limbs, String unknown, String cure) {
    /** Whether there is a quorum. What cannot be told is never shown as quorate. */
    public enum State {
        QUORATE,
        INQUORATE,
        UNKNOWN
    }

    public QuorumReading {
        limbs = List.copyOf(limbs);
    }

    static QuorumReading unknown(Roll roll, String why, String cure) {
        return new QuorumReading(State.UNKNOWN, roll, List.of(), why, cure);
    }

    static QuorumReading of(Roll roll, List<LimbReading> limbs) {
        List<String> seatless = roll.counted().stream()
                .filter(each -> each.seat() == null)
                .map(each -> each.attendance().printed())
                .toList();
        boolean number = limbs.stream().filter(limb -> limb.from().isEmpty()).allMatch(LimbReading::met);
        if (limbs.stream().allMatch(LimbReading::met)) {
            return new QuorumReading(State.QUORATE, roll, limbs, "", "");
        }
        if (number && !seatless.isEmpty()) {
            return new QuorumReading(
                    State.UNKNOWN,
                    roll,
                    limbs,
                    DayWords.and(seatless) + (seatless.size() == 1 ? " sits" : " sit") + " in no seat that is recorded",
                    "Tie each name to the seat in which the person sits.");
        }
        return new QuorumReading(
                State.INQUORATE,
                roll,
                limbs,
                "",
                roll.unsure().isEmpty()
                        ? "Decide nothing until numbers return."
                        : "Enter when " + names(roll.unsure()) + " came and left, by time and item.");
    }

    public boolean quorate() {
        return state == State.QUORATE;
    }

    /** "Quorate: 8 present (6 needed), elected member, health, Healthwatch". */
    public String words() {
        if (state == State.UNKNOWN) {
            return "Quorum not known: " + unknown;
        }
        String parts = limbs.stream().map(LimbReading::words).collect(Collectors.joining(", "));
        boolean counted = limbs.stream().anyMatch(limb -> limb.from().isEmpty());
        return (quorate() ? "Quorate: " : "Inquorate: ")
                + (counted ? "" : roll.counted().size() + " present, ")
                + parts;
    }

    /** The same as a finding about an item, or about the meeting where no item is named. */
    public Finding finding(String about) {
        Finding start =
                Finding.of(QuorumRules.QUORUM, Level.GREEN, "").about(about).given("Present", names(roll.counted()));
        for (Roll.NotCounted not : roll.notCounted()) {
            start = start.given(not.attender().attendance().printed(), not.why());
        }
        for (Attender unsure : roll.unsure()) {
            start = start.given(unsure.attendance().printed(), "cannot be told; not counted");
        }
        return switch (state) {
            case QUORATE -> start.saying(Level.GREEN, words() + ".");
            case INQUORATE ->
                start.saying(Level.AMBER, words() + ". Does not meet rule VOT-04.")
                        .curedBy(cure);
            case UNKNOWN -> start.saying(Level.AMBER, words() + ".").curedBy(cure);
        };
    }

    private static String names(List<Attender> who) {
        return who.isEmpty()
                ? "nobody"
                : DayWords.and(
                        who.stream().map(each -> each.attendance().printed()).toList());
    }
}
