package org.minutebook.db.rules.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Seat.StatutoryClass;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * The seats that statute asks of a Health and Wellbeing Board (HWB-01), as data with dates: clinical commissioning groups gave way to
 * integrated care boards on 1 July 2022, and a Bill of 2026 would end Healthwatch (its effect is unverified). What was is never
 * renamed.
 */
public final class StatutorySeats {
    /**
     * One seat that has to be there.
     *
     * @param words as the warning names it
     * @param since the first day on which it was asked for
     */
    public record Category(
            StatutoryClass seatClass,
            String words,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    private static final LocalDate ICB = LocalDate.of(2022, 7, 1);

    /** As section 194 stood and stands. */
    public static final List<Category> SECTION_194 = List.of(
            new Category(StatutoryClass.COUNCILLOR, "councillor of the authority", null, null),
            new Category(
                    StatutoryClass.DIRECTOR_ADULT_SOCIAL_SERVICES, "director of adult social services", null, null),
            new Category(StatutoryClass.DIRECTOR_CHILDRENS_SERVICES, "director of children’s services", null, null),
            new Category(StatutoryClass.DIRECTOR_PUBLIC_HEALTH, "director of public health", null, null),
            new Category(StatutoryClass.HEALTHWATCH, "Local Healthwatch", null, null),
            new Category(StatutoryClass.NHS, "clinical commissioning group (CCG)", null, ICB.minusDays(1)),
            new Category(StatutoryClass.NHS, "integrated care board (ICB)", ICB, null));

    private StatutorySeats() {}

    /** What is missing on a day; one green line where nothing is. */
    public static List<Finding> findings(LocalDate day, List<Holding> seats, List<Category> categories) {
        List<Finding> findings = new ArrayList<>();
        Finding start = Finding.of(MemberRules.STATUTORY, Level.GREEN, "").given("On", DayWords.full(day));
        for (Category category : categories) {
            if (!Holding.runs(category.since(), category.until(), day)) {
                continue;
            }
            List<Holding> own = seats.stream()
                    .filter(seat -> seat.seat().statutoryClass() == category.seatClass())
                    .toList();
            if (own.isEmpty()) {
                findings.add(start.about(category.words())
                        .saying(Level.AMBER, "No seat is kept for the " + category.words() + ".")
                        .curedBy("Make the seat, or give an existing one this class."));
            } else if (own.stream().noneMatch(Holding::filled)) {
                findings.add(start.about(category.words())
                        .saying(
                                Level.AMBER,
                                "The seat of the " + category.words() + " is vacant on " + DayWords.full(day) + ".")
                        .curedBy("Enter who holds it, or ask for an appointment."));
            }
        }
        return findings.isEmpty()
                ? List.of(start.saying(Level.GREEN, "Every statutory seat is filled: meets rule HWB-01."))
                : findings;
    }

    /**
     * One person for several integrated care boards needs the agreement of the Health and Wellbeing Board.
     *
     * @param boards the integrated care boards that the person represents
     * @param minute where the agreement is minuted; blank where it is not
     */
    public static List<Finding> severalBoards(String who, List<String> boards, String minute) {
        if (boards.size() < 2) {
            return List.of();
        }
        Finding start =
                Finding.of(MemberRules.STATUTORY, Level.GREY, "").about(who).given("Represents", DayWords.and(boards));
        return List.of(
                minute.isBlank()
                        ? start.saying(
                                        Level.AMBER,
                                        who + " represents " + DayWords.and(boards)
                                                + ": the minute of the Board’s agreement is not recorded.")
                                .curedBy("Enter the minute by which the Board agreed.")
                        : start.saying(Level.GREEN, "The Board agreed by minute " + minute + ": meets rule HWB-01."));
    }

    /** A member whom the authority adds once the Board is established: the Board is consulted first. */
    public static Finding added(String seat, LocalDate appointed, @Nullable LocalDate consulted) {
        Finding start = Finding.of(MemberRules.STATUTORY, Level.GREY, "")
                .about(seat)
                .given("Appointed", DayWords.full(appointed));
        if (consulted == null) {
            return start.saying(Level.AMBER, "Appointed without a recorded consultation of the Board.")
                    .curedBy("Enter the minute by which the Board was consulted, or consult it.");
        }
        Finding told = start.given("Board consulted", DayWords.full(consulted));
        return consulted.isAfter(appointed)
                ? told.saying(
                                Level.AMBER,
                                "The Board was consulted on " + DayWords.full(consulted)
                                        + ", after the appointment: does not meet rule HWB-01.")
                        .curedBy("Have the authority look at the appointment again, with what the Board said.")
                : told.saying(Level.GREEN, "The Board was consulted first: meets rule HWB-01.");
    }

    /** Political balance is not asked of a Health and Wellbeing Board (HWB-03), so nothing is ever missing. */
    public static Finding politicalBalance() {
        return Finding.of(
                MemberRules.BALANCE,
                Level.GREY,
                "Political balance does not apply to a Health and Wellbeing Board; a council may choose it.");
    }
}
